"""Commands: methods that can be called from Python, and over HTTP by their name."""

from __future__ import annotations

import functools
import inspect
import json
from collections.abc import Callable
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar, get_args
from urllib.parse import urlsplit

from ..messages import Answer, RefusalError, Request, answer, bad_request, not_found
from .arguments import describe_arguments, read_arguments
from .plain import plain

if TYPE_CHECKING:
    import threading

    from ..core.world import World
    from ..families import Families
    from ..handler import Sandbox
    from ..products.shop import Product

#: Path under which the commands are.
CONTROL = "/sandbox/"
#: Who may use commands over HTTP.
Access = Literal["loopback", "any", "off"]
ACCESS: tuple[Access, ...] = get_args(Access)

P = ParamSpec("P")
R = TypeVar("R")
_COMMAND = "_sandbox_command"
_LOOK = "_sandbox_look"


class CommandError(Exception):
    """A command that cannot be carried out; the text says why, and what to do."""


def command(method: Callable[P, R]) -> Callable[P, R]:
    """Make a method of `Commands` a command: it sees an up-to-date world, and is the cause of what it changes."""

    @functools.wraps(method)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        self: Any = args[0]
        with self.lock, self.world.because(f"control, {method.__name__}"):
            self.world.catch_up()
            return method(*args, **kwargs)

    setattr(run, _COMMAND, True)
    return run


def look(method: Callable[P, R]) -> Callable[P, R]:
    """Make a method a command that changes nothing, so that a GET may call it."""
    made = command(method)
    setattr(made, _LOOK, True)
    return made


class Commands:
    """Base of the groups of commands.

    Args:
        sandbox: the sandbox.
        world: its entities, clock, schedule and journal.
        families: its families.
        lock: held while a command runs.
    """

    def __init__(self, sandbox: Sandbox, world: World, families: Families, lock: threading.RLock) -> None:
        self.sandbox = sandbox
        self.world = world
        self.families = families
        self.lock = lock

    def find_product(self, offer_id: str) -> Product:
        """The product with the seller's own id."""
        found = self.families.shop.by_offer(offer_id)
        if found is None:
            raise CommandError(f"there is no product with the offer_id {offer_id!r}")
        return found

    @classmethod
    def names(cls) -> list[str]:
        """Names of all commands."""
        return sorted(name for name in dir(cls) if getattr(getattr(cls, name), _COMMAND, False))

    def answer(self, request: Request) -> Answer:
        """Carry out a command that came over HTTP."""
        try:
            _check_caller(request, self.sandbox.control_access)
            name = request.path.removeprefix(CONTROL).strip("/")
            if not name:
                return answer({"commands": [self._described(one) for one in self.names()]})
            if name not in self.names():
                raise not_found(f"There is no command {name!r}; GET {CONTROL} lists them. Command")
            method = getattr(self, name)
            methods = _methods(method)
            if request.method not in methods:
                raise RefusalError(
                    405, 12, f"{name} is a command for {' or '.join(methods)}", {"Allow": ", ".join(methods)}
                )
            made = method(**read_arguments(method, _values(request)))
            return answer({"result": plain(made)})
        except RefusalError as refusal:
            return refusal.answer("seller", request.path)
        except (CommandError, ValueError, OSError) as error:
            return bad_request(str(error)).answer("seller", request.path)

    def _described(self, name: str) -> dict[str, Any]:
        method = getattr(self, name)
        return {
            "method": _methods(method)[0],
            "path": CONTROL + name,
            "arguments": describe_arguments(method),
            "description": inspect.getdoc(method),
        }


def _methods(method: Callable[..., Any]) -> tuple[str, ...]:
    # a page of any site can let a browser send a GET to this machine, for a picture, without telling where it came from
    return ("GET", "POST") if hasattr(method, _LOOK) else ("POST",)


def _check_caller(request: Request, access: Access) -> None:
    """Raises `RefusalError` for a caller that may not use commands."""
    if not request.peer:
        return  # from this process
    if access == "off":
        raise RefusalError(403, 7, "Commands are switched off")
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    if access == "loopback" and not (_is_loopback(request.peer) and _is_loopback(host)):
        raise RefusalError(
            403, 7, "Commands are for callers on this machine; start the sandbox with --control any to allow others"
        )
    # a page in a browser may send requests to this machine, and names the site that it came from
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.headers.get("host", ""):
        raise RefusalError(403, 7, f"Commands are not for pages of other sites: {origin}")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _values(request: Request) -> dict[str, Any]:
    """The arguments of a command, by name."""
    values: dict[str, Any] = {name: texts[-1] for name, texts in request.arguments.items()}
    if request.body.strip():
        try:
            body = request.json
        except (ValueError, RecursionError) as error:
            raise bad_request(
                f"The body of a command is a JSON object of its arguments; this is not JSON: {error}"
            ) from None
        if not isinstance(body, dict):
            raise bad_request(f"The body of a command is a JSON object of its arguments, not {json.dumps(body):.60}")
        values |= body
    return values
