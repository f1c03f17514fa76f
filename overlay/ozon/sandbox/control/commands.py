"""Commands: methods that can be called from Python, and by name over HTTP."""

from __future__ import annotations

import functools
import inspect
import traceback
from collections.abc import Callable
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar, get_args
from urllib.parse import SplitResult, urlsplit

from ..bodies import read_json
from ..clusters import FBO_WAREHOUSES, OzonWarehouse
from ..core.moves import WrongStateError
from ..messages import Answer, RefusalError, Request, answer, bad_request, not_found
from .arguments import CommandError as CommandError
from .arguments import describe_arguments, name_arguments, read_arguments, shown
from .plain import plain

if TYPE_CHECKING:
    import threading

    from ..core.world import World
    from ..families import Families
    from ..handler import Sandbox
    from ..postings.entities import Posting
    from ..products.shop import Product

#: Path prefix of the commands.
CONTROL = "/sandbox/"
#: Who may use commands over HTTP.
Access = Literal["loopback", "any", "off"]
ACCESS: tuple[Access, ...] = get_args(Access)

P = ParamSpec("P")
R = TypeVar("R")
_COMMAND = "_sandbox_command"
_QUERY = "_sandbox_query"


def command(method: Callable[P, R]) -> Callable[P, R]:
    """Make a method of `Commands` a command.

    Its arguments are converted to their annotated types, events that are due run before it, and the journal names it as
    the cause of its changes. A refusal by the shop becomes a `CommandError`.
    """
    make: Callable[..., R] = method

    @functools.wraps(method)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        self: Any = args[0]
        values = read_arguments(method, name_arguments(method, args[1:], kwargs))
        with self.lock, self.world.because(f"control, {method.__name__}"):
            self.world.catch_up()
            try:
                return make(self, **values)
            except (RefusalError, WrongStateError) as error:
                raise CommandError(str(error)) from error

    setattr(run, _COMMAND, True)
    return run


def query(method: Callable[P, R]) -> Callable[P, R]:
    """Make a method of `Commands` a read-only command, which also accepts GET."""
    made = command(method)
    setattr(made, _QUERY, True)
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
        """Return the product with an offer_id. Raises `CommandError`."""
        found = self.families.shop.by_offer(offer_id)
        if found is None:
            raise CommandError(f"there is no product with the offer_id {shown(offer_id)}")
        return found

    def find_posting(self, number: str) -> Posting:
        """Return the posting of any schema with a number. Raises `CommandError`."""
        found = self.families.desk.posting(number)
        if found is None:
            raise CommandError(f"there is no posting {shown(number)}")
        return found

    def find_ozon_warehouse(self, number: int) -> OzonWarehouse:
        """Return a warehouse of Ozon, the first one for 0. Raises `CommandError`."""
        found = FBO_WAREHOUSES.get(number or next(iter(FBO_WAREHOUSES)))
        if found is None:
            numbers = ", ".join(map(str, FBO_WAREHOUSES))
            raise CommandError(f"Ozon has no warehouse {number}; there are {numbers}")
        return found

    @classmethod
    def names(cls) -> list[str]:
        """Return the names of all commands."""
        return sorted(name for name in dir(cls) if getattr(getattr(cls, name), _COMMAND, False))

    def answer(self, request: Request) -> Answer:
        """Run a command received over HTTP."""
        try:
            _check_caller(request, self.sandbox.control_access)
            name = f"{request.path}/".removeprefix(CONTROL).strip("/")
            if not name:
                return answer({"commands": [self._described(one) for one in self.names()]})
            if name not in self.names():
                raise not_found(f"There is no command {name!r}; GET {CONTROL} lists them. Command")
            method = getattr(self, name)
            methods = _methods(method)
            if request.method not in methods:
                raise RefusalError(
                    405, 12, f"{name} only accepts {' or '.join(methods)}", {"Allow": ", ".join(methods)}
                )
            return answer({"result": plain(method(**_values(request)))})
        except RefusalError as refusal:
            return refusal.answer("seller", request.path)
        except (CommandError, ValueError, OSError) as error:
            return bad_request(str(error)).answer("seller", request.path)
        except Exception:
            traceback.print_exc()
            text = f"The command failed; the traceback is on the sandbox's stderr. Please report it. {request.path}"
            return RefusalError(500, 13, text).answer("seller", request.path)

    def _described(self, name: str) -> dict[str, Any]:
        method = getattr(self, name)
        return {
            "method": _methods(method)[0],
            "path": CONTROL + name,
            "arguments": describe_arguments(method),
            "description": inspect.getdoc(method),
        }


def _methods(method: Callable[..., Any]) -> tuple[str, ...]:
    # any web page can make a browser send a GET to this machine, as for an image, without an Origin header
    return ("GET", "POST") if hasattr(method, _QUERY) else ("POST",)


def _check_caller(request: Request, access: Access) -> None:
    """Raise `RefusalError` for a caller that may not use commands."""
    if not request.peer:
        return  # from this process
    if access == "off":
        raise RefusalError(403, 7, "Commands are disabled")
    host = _address("Host", f"//{request.headers.get('host', '')}").hostname or ""
    if access == "loopback" and not (_is_loopback(request.peer) and _is_loopback(host)):
        raise RefusalError(
            403,
            7,
            "Commands are only for callers on this machine; start the sandbox with --control any to allow others",
        )
    # a web page can send requests to this machine; the browser then adds the origin of the page
    origin = request.headers.get("origin")
    if origin and _address("Origin", origin).netloc != request.headers.get("host", ""):
        raise RefusalError(403, 7, f"Commands are not allowed from pages of other sites: {origin}")


def _address(header: str, text: str) -> SplitResult:
    try:
        return urlsplit(text)
    except ValueError:
        raise bad_request(
            f"The header {header} must be a valid address, not {shown(text.removeprefix('//'))}"
        ) from None


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _values(request: Request) -> dict[str, Any]:
    """Return the arguments of a command by name."""
    values: dict[str, Any] = {name: texts[-1] for name, texts in request.arguments.items()}
    body = read_json(request.body)
    if body is None:
        return values
    if not isinstance(body, dict):
        raise bad_request(f"The request body of a command must be a JSON object with its arguments, not {shown(body)}")
    return values | body
