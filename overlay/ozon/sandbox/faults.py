"""Fault injection: error answers, delays and broken connections."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from http import HTTPStatus
from pathlib import Path
from typing import Any, Literal, get_args

from .core.files import FILES
from .data import OAUTH_PATH, catalogue
from .messages import JSON, Answer, RefusalError, answer
from .notes import nearest

Cut = Literal["connect", "before", "after", "body"]
CUTS: tuple[Cut, ...] = get_args(Cut)
ANY_PATH = "*"
_NAME = re.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # of a header, see RFC 9110
_VALUE = re.compile("([\x21-\x7e\x80-\xff]([\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?")


@dataclass(kw_only=True)
class Fault:
    """A failure injected into the next requests to a path: an error answer, a delay, or a broken connection.

    Attributes:
        status: HTTP status, 200 to 599, to return instead of handling the request; ``None`` handles it.
        headers: Headers to add to the answer.
        body: Body of the answer: text is sent as is, anything else as JSON. ``None`` gives Ozon's error envelope.
            Requires ``status``.
        delay: Seconds to delay the answer: of real time, or, as the argument ``real_time`` of ``SandboxTransport``
            says, of the sandbox's clock.
        times: Number of requests affected, at least 1; ``None`` for all from now on.
        cut: Where the connection breaks. ``connect``: before anything is sent (over HTTP this is the same as
            ``before``). ``before``: after the request is sent, without handling it. ``after``: handled, but not
            answered. ``body``: in the middle of the response body.

    Raises:
        ValueError: a value is out of range, or two values are incompatible.

    Example::

        sandbox.faults.add("/v3/product/list", Fault(status=503, headers={"Retry-After": "5"}, times=2))
        sandbox.faults.add("/v1/product/import", cut="after")  # handled, but the client gets no answer
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    delay: float = 0.0
    times: int | None = 1
    cut: Cut | None = None

    def __post_init__(self) -> None:
        if self.status is not None and not (_is_int(self.status) and 200 <= self.status <= 599):
            raise ValueError(f"status of a fault must be 200..599, not {self.status!r}")
        if self.times is not None and not (_is_int(self.times) and self.times >= 1):
            raise ValueError(f"times of a fault must be at least 1, or None for always, not {self.times!r}")
        if isinstance(self.delay, bool) or not isinstance(self.delay, int | float) or not 0 <= self.delay < 1e6:
            raise ValueError(f"delay of a fault must be seconds, 0 or more, not {self.delay!r}")
        if self.cut is not None and self.cut not in CUTS:
            raise ValueError(f"cut of a fault must be one of {', '.join(CUTS)}, not {self.cut!r}")
        if not isinstance(self.headers, Mapping):
            raise ValueError(f"headers of a fault must be a mapping, not {self.headers!r}")
        for name, value in self.headers.items():
            if not (isinstance(name, str) and _NAME.fullmatch(name)):
                raise ValueError(f"headers of a fault must have valid header names as keys, not {name!r:.80}")
            if not (isinstance(value, str) and _VALUE.fullmatch(value)):
                need = "must be Latin-1 text without line breaks or surrounding whitespace"
                raise ValueError(f"the header {name} of a fault {need}, not {value!r:.80}")
        if self.body is not None and self.status is None:
            raise ValueError("a fault with a body needs a status")
        if self.status is not None and self.cut not in (None, "body"):
            raise ValueError(f"a fault with a status cannot have cut={self.cut!r}: no answer would be sent")

    @property
    def handles(self) -> bool:
        """Whether the request is handled."""
        return self.status is None and self.cut not in ("connect", "before")

    def answer(self, api: str, path: str) -> Answer:
        """Return the answer that replaces the shop's, in the error envelope of the API if the fault has no body."""
        status = self.status or 500
        if self.body is None:
            return RefusalError(status, 8 if status == 429 else 13, _phrase(status)).answer(api, path)
        return answer(self.body, status=status, content_type="text/plain" if isinstance(self.body, str) else JSON)


class Faults:
    """A queue of faults for each path, consumed in order.

    A path is an API path or a file link, literal or as a template (``/merchants/jobs/{id}``), or ``*`` for any; faults
    of the literal path take precedence.

    Args:
        script: ``{path: [fault, ...]}`` with faults as `Fault` or as mappings of its attributes, or a JSON file of
            that form.
    """

    def __init__(self, script: Mapping[str, Any] | str | Path | None = None) -> None:
        self._script: dict[str, list[Fault]] = {}
        if script is not None:
            self.load(script)

    def load(self, script: Mapping[str, Any] | str | Path) -> None:
        """Add the faults of a mapping or a JSON file."""
        found: Any = script
        if not isinstance(script, Mapping):
            found = json.loads(Path(script).read_text(encoding="utf-8"))
            if not isinstance(found, dict):
                raise ValueError(f"{script}: a script of faults must be an object with paths as keys")
        # All are created before the first is added, so an error leaves the queues unchanged.
        ready = {path: list(_faults(path, entries)) for path, entries in found.items()}
        for path, faults in ready.items():
            self._script.setdefault(path, []).extend(faults)

    def add(self, path: str, fault: Fault | None = None, **attributes: Any) -> None:
        """Add a fault, given as a `Fault` or by its attributes."""
        if fault is not None and attributes:
            raise ValueError("give a Fault or its attributes, not both")
        self.load({path: [fault or attributes]})

    def clear(self) -> None:
        """Remove all pending faults."""
        self._script.clear()

    def __len__(self) -> int:
        """Return the number of pending faults, each counted once regardless of its ``times``."""
        return sum(len(faults) for faults in self._script.values())

    def take(self, *paths: str) -> Fault:
        """Return the next fault of the first path that has any, else of ``*``, else a fault that does nothing."""
        for path in (*paths, ANY_PATH):
            if queue := self._script.get(path):
                return _next(queue)
        return _NONE


_NONE = Fault(times=None)


def _next(queue: list[Fault]) -> Fault:
    fault = queue[0]
    if fault.times == 1:
        queue.pop(0)
    elif fault.times is not None:
        fault.times -= 1
    return fault


def _faults(path: str, entries: Any) -> Iterator[Fault]:
    _check_path(path)
    if isinstance(entries, Mapping | Fault):
        entries = [entries]
    if not isinstance(entries, Iterable) or isinstance(entries, str):
        raise ValueError(f"{path}: faults must be a list, not {entries!r}")
    names = {one.name for one in fields(Fault)}
    for entry in entries:
        values = vars(entry) if isinstance(entry, Fault) else entry
        if not isinstance(values, Mapping) or not values:
            raise ValueError(f"{path}: a fault must be an object with at least one of {', '.join(sorted(names))}")
        if unknown := sorted(values.keys() - names):
            raise ValueError(f"{path}: a fault has no {', '.join(unknown)}; it has {', '.join(sorted(names))}")
        yield Fault(**values)


def _check_path(path: str) -> None:
    """Raise `ValueError` for a path that no request can have."""
    if path in (ANY_PATH, OAUTH_PATH) or path.startswith(FILES):
        return
    match = catalogue().find(path)
    if match is None or (match.path != path and "{" in path):
        near = nearest(path, tuple(catalogue().paths), 1)
        guess = f"; did you mean {near[0]}?" if near else ""
        raise ValueError(f"a fault needs an API path such as /v3/product/list, or *, not {path!r:.80}{guess}")


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Fault of the sandbox"
