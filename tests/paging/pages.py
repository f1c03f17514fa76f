"""Operations that page in each scheme, and shops that answer them, without a client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ozon.paging.iterators import Place
from ozon.paging.paginate import walk
from ozon.steps import Ask, Emit
from ozon_generated.errors import OzonError, ServerError
from ozon_generated.model import Model, model
from ozon_generated.operation import Operation, Pagination


@model
class Page(Model):
    """Answers of all schemes in one."""

    rows: list[Any] | None = None
    next: str | int | None = None
    has_next: bool | None = None
    total: int | None = None
    total_items: int | None = None
    pages: int | None = None


@model
class Query(Model):
    """Requests of all schemes in one."""

    token: Any | None = None
    size: int | None = None
    filter: Any | None = None


def operation(**facts: Any) -> Operation:
    return Operation(
        api="seller",
        name="thing.list",
        method="POST",
        path="/p",
        safety="read",
        request=Query,
        response=Page,
        pagination=Pagination(**{"items": "rows", "token": "token", "next": "next", "size": "size"} | facts),
    )


SCHEMES = {
    "last_id": operation(scheme="last_id", max=3),
    "cursor": operation(scheme="cursor", max=3, more="has_next"),
    "offset": operation(scheme="offset", max=3),
    "page": operation(scheme="page", max=3, start=1, pages="pages"),
    "page 0": operation(scheme="page", max=3, start=0),
    "last_value_id": operation(scheme="last_value_id", next=None, next_from_item="id", max=3, more="has_next"),
}


class Shop:
    """Has the rows 1 to ``count``, and hands out at most ``cap`` of them at once."""

    def __init__(self, scheme: str, count: int, *, cap: int = 3) -> None:
        self.scheme = scheme
        self.rows = [{"id": number} for number in range(1, count + 1)]
        self.cap = cap
        self.asked: list[dict[str, Any]] = []
        self.broken: set[int] = set()  # numbers of the pages that fail

    def begin(self, token: Any) -> int:
        if self.scheme == "offset":
            return int(token)
        if self.scheme.startswith("page"):
            return (int(token) - (self.scheme == "page")) * self.cap
        return int(token or 0)

    def __call__(self, arguments: dict[str, Any]) -> Page:
        self.asked.append(arguments)
        if len(self.asked) in self.broken:
            raise ServerError("broken")
        begin = self.begin(arguments.get("token"))
        rows = self.rows[begin : begin + min(self.cap, arguments["size"])]
        end = begin + len(rows)
        more = end < len(self.rows)
        following = str(end) if self.scheme in ("last_id", "cursor") and more else ""
        facts = {"has_next": more, "next": following, "pages": -(-len(self.rows) // self.cap)}
        return Page.from_dict({"rows": rows} | (facts if self.scheme != "page 0" else {}))


def rows_of(facts: Operation, serve: Callable[[dict[str, Any]], Page], given: Any = None) -> Iterator[Any]:
    """Drive a walk without any client."""
    steps = walk(facts, given or {}, Place(facts))
    answer: Any = None
    failure: OzonError | None = None
    while True:
        try:
            step = steps.throw(failure) if failure else steps.send(answer)
        except StopIteration:
            return
        answer, failure = None, None
        if isinstance(step, Emit):
            yield from step.rows
            continue
        assert isinstance(step, Ask)
        try:
            answer = serve(step.arguments)
        except OzonError as error:
            failure = error


def ids(rows: Any) -> list[int]:
    return [row["id"] for row in rows]


def kept(rows: Iterator[Any], into: list[Any]) -> None:
    """Keep the rows, those before an error too."""
    for row in rows:
        into.append(row)


def script(*pages: dict[str, Any]) -> Callable[[dict[str, Any]], Page]:
    """Serves these pages one after the other, the last of them for ever."""
    waiting = list(pages)

    def serve(arguments: dict[str, Any]) -> Page:
        return Page.from_dict(waiting.pop(0) if len(waiting) > 1 else waiting[0])

    return serve


def page(*numbers: int, **facts: Any) -> dict[str, Any]:
    return {"rows": [{"id": number} for number in numbers], **facts}
