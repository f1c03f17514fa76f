"""A server, a disk, a sink and a state that fail at random, always in the same way for a seed."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import attrs
import pytest

from ozon.extract import Extract, StateError
from ozon.extract.sinks import SinkError
from ozon.extract.spool import Spool
from ozon.extract.state import State
from ozon.sandbox import Sandbox
from ozon.sandbox.handler import Reply
from ozon.sandbox.messages import Answer, Request
from tests.extract.truth import ASKED, ITEMS, dig

#: What happens to a request, and how often beside the others.
FAULTS = {
    "error": 6,
    "limit": 3,
    "block": 1,
    "cut": 4,
    "html": 2,
    "error in 200": 2,
    "half": 2,
    "nothing": 2,
    "no rows": 2,
    "token": 4,
    "again": 4,
    "field": 4,
    "type": 3,
    "dead key": 1,
    "no report": 1,
    "killed": 2,
}
#: Paths whose lists are empty, and not refused, with a dead key.
SILENT = {ASKED[name].path for name in ("postings_fbs", "postings_fbo", "returns")}
#: Streams whose rows have a key, so that a row that comes twice is recognised.
KEYED = {asked.path for asked in ASKED.values() if asked.keyed}
_ERROR = {"code": 13, "message": "internal error", "details": []}


class Killed(BaseException):
    """The process ends here."""


class Storm:
    """Passes requests to a sandbox, if no fault comes in between.

    Args:
        sandbox: the sandbox; its clock stands still.
        chance: decides what happens.
        now: the seconds of the clients' clock.
        share: share of the requests that fail; 0 for none.
    """

    def __init__(self, sandbox: Sandbox, chance: random.Random, now: Callable[[], float], share: float) -> None:
        self.sandbox = sandbox
        self.clock = sandbox.clock
        self.share = share
        self.met: set[str] = set()
        self._chance = chance
        self._now = now
        self.dead = False
        self._blocked: dict[str, float] = {}
        self._left: dict[str, tuple[int, int]] = {}
        self._last: dict[str, list[Any]] = {}

    def handle(self, request: Request) -> Reply:
        """Answer a request."""
        path = request.path
        if path in self._blocked:
            since, self._blocked[path] = self._blocked[path], self._now()
            if self._now() - since < 60:
                return _answer(429, {"code": 8, "message": "rate limit per second"})
            del self._blocked[path]
        status, count = self._left.get(path, (0, 0))
        if count:
            self._left[path] = status, count - 1
            return _answer(status, _ERROR)
        if self.dead:
            return self._refused(path)
        if self._chance.random() < self.share:
            name = self._chance.choices([*FAULTS], [*FAULTS.values()])[0]
            self.met.add(name)
            return self._failed(name, request)
        return self._noted(request)

    def _refused(self, path: str) -> Reply:
        if path in SILENT:
            return _answer(200, {ITEMS[path]: [], "cursor": "", "has_next": False, "last_id": 0})
        return _answer(401 if path == "/v1/roles" else 403, {"code": 7, "message": "Invalid Api-Key"})

    def _failed(self, name: str, request: Request) -> Reply:
        path, chance = request.path, self._chance
        if name == "killed":
            raise Killed
        if name == "dead key":
            self.dead = True
            return self._refused(path)
        if name == "block":
            self._blocked[path] = self._now()
            return _answer(429, {"code": 8, "message": "rate limit per second"})
        if name == "error":
            self._left[path] = chance.choice((500, 502, 503)), chance.choice((0, 1, 8))
            return _answer(self._left[path][0], _ERROR)
        if name == "limit":
            wait = chance.choice(({}, {"retry-after": "2"}, {"retry-after": "40"}, {"retry-after": "900"}))
            return _answer(429, {"code": 8, "message": "too many requests"}, wait)
        if name == "cut":
            reply = self._noted(request)
            return Reply(reply.answer, cut=chance.choice(("connect", "before", "after", "body")))
        if name == "token" and b'_id":""' not in request.body and b'"cursor":""' not in request.body:
            return _answer(400, {"code": 3, "message": "invalid last_id"})
        if name == "no report" and "realization" in path:
            return _answer(404, {"code": 5, "message": "no report"})
        bodies: dict[str, Any] = {"html": "<html>502</html>", "error in 200": _ERROR, "nothing": {}}
        if name in bodies:
            return _answer(200, bodies[name])
        return self._changed(name, path, self._noted(request))

    def _changed(self, name: str, path: str, reply: Reply) -> Reply:
        """An answer with other content."""
        answer, items = reply.answer, ITEMS.get(path)
        if items is None or answer.status != 200:
            return reply
        if name == "half":
            return Reply(Answer(200, answer.headers, answer.body[: len(answer.body) // 2]))
        found = json.loads(answer.body)
        around, _, last = items.rpartition(".")
        rows = dig(found, items) if items else [found]
        if name == "no rows" and items:
            ended = found.get("has_next") is False or (
                not found.get("cursor", found.get("last_id", "")) and found.get("total") is None
            )
            dig(found, around)[last] = self._chance.choice(({}, "", 0) if ended else ({}, "", 0, None))
        elif name == "again" and path in KEYED and items and self._last.get(path):
            rows.insert(0, self._last[path][-1])
        elif name == "field":
            for row in rows:
                row["brand_new"] = {"value": self._chance.randrange(9)}
        elif name == "type" and rows:
            at = self._chance.randrange(len(rows))
            name = self._chance.choice([*rows[at]])
            rows[at] = self._chance.choice(({**rows[at], name: [1]}, {**rows[at], name: {"a": 1}}, None, 5))
            if not items:
                found = rows[0]
        return Reply(Answer(200, answer.headers, json.dumps(found, ensure_ascii=False).encode()))

    def _noted(self, request: Request) -> Reply:
        reply = self.sandbox.handle(request)
        items = ITEMS.get(request.path)
        if items and reply.answer.status == 200:
            body = json.loads(request.body)
            first = not any(body.get(name) for name in ("cursor", "last_id"))
            rows = [] if first else self._last.get(request.path, [])
            self._last[request.path] = [*rows, *(dig(json.loads(reply.answer.body), items) or [])]
        return reply


def _answer(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Reply:
    content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return Reply(Answer(status, {"content-type": "application/json", **(headers or {})}, content))


class FailingSink:
    """A sink that fails before, between or after its rows, or ends the process there."""

    def __init__(self, sink: Any, fails: Callable[[str], bool]) -> None:
        self._sink = sink
        self._fails = fails

    def publish(self, part: Any, target: Any, batches: Iterable[Any], commit: Any = None) -> Any:
        """Publish, or fail."""
        self._fail("before")

        def between() -> Iterator[Any]:
            for batch in batches:
                yield batch
                self._fail("between")

        def end(connection: object, published: object) -> None:
            self._fail("after")
            if commit is not None:
                commit(connection, published)

        return self._sink.publish(part, target, between(), end)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sink, name)

    def _fail(self, when: str) -> None:
        if self._fails(f"killed {when} rows"):
            raise Killed
        if self._fails(f"sink {when} rows"):
            raise SinkError("The sink is gone.")
        if self._fails(f"disk {when} rows"):
            raise OSError(28, os.strerror(28))


@contextmanager
def failing(extract: Extract, fails: Callable[[str], bool], patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Inside the ``with``, the disk, the sink and the state of an extraction fail."""
    append, writing, release = Spool.append, State.writing, State.release

    def full(self: Spool, *args: Any, **given: Any) -> None:
        if fails("disk of pages"):
            raise OSError(28, os.strerror(28))
        append(self, *args, **given)
        if fails("killed after a page"):
            raise Killed

    @contextmanager
    def gone(self: State) -> Iterator[Any]:
        if fails("state"):
            raise StateError("The state is gone.")
        with writing(self) as connection:
            yield connection
        if fails("killed after a change of the state"):
            raise Killed

    def not_released(self: State, task: Any, owner: str) -> None:
        if not isinstance(sys.exc_info()[1], Killed):
            release(self, task, owner)

    tools = extract._tools
    with patch.context() as made:
        made.setattr(Spool, "append", full)
        made.setattr(State, "writing", gone)
        made.setattr(State, "release", not_released)
        made.setattr(extract, "_tools", attrs.evolve(tools, sink=FailingSink(tools.sink, fails)))
        yield
