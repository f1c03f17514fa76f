"""Walking pages: each scheme, each way to end, each way to go wrong, and going on from a checkpoint."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ozon import Checkpoint, PaginationError, Seller, paginate
from ozon.paging.iterators import Place
from ozon.paging.paginate import walk
from ozon.steps import Ask, Emit
from ozon_generated.errors import ArgumentError, OzonError, ServerError
from ozon_generated.model import Model, model
from ozon_generated.operation import Operation, Pagination
from ozon_generated.seller.product import ProductListFilter, ProductListFilterDict
from tests.library import httpx
from tests.runtime.servers import Script, async_seller, ok, seller


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


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7, 9])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_row_comes_once(scheme: str, count: int) -> None:
    shop = Shop(scheme, count)
    assert ids(rows_of(SCHEMES[scheme], shop)) == list(range(1, count + 1))
    assert all(asked["size"] == 3 for asked in shop.asked)
    assert len(shop.asked) <= count // 3 + 2


@pytest.mark.parametrize("cap", [1, 2])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_server_that_sends_less_than_was_asked(scheme: str, cap: int) -> None:
    assert ids(rows_of(SCHEMES[scheme], Shop(scheme, 7, cap=cap))) == list(range(1, 8))


@pytest.mark.parametrize("size", [1, 2])
@pytest.mark.parametrize("scheme", ["last_id", "cursor", "offset", "last_value_id"])
def test_a_page_size_of_the_caller(scheme: str, size: int) -> None:
    shop = Shop(scheme, 5)
    assert ids(rows_of(SCHEMES[scheme], shop, {"size": size})) == [1, 2, 3, 4, 5]
    assert {asked["size"] for asked in shop.asked} == {size}


@pytest.mark.parametrize("broken", [1, 2, 3, 4])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_checkpoint_loses_nothing_and_doubles_nothing(scheme: str, broken: int) -> None:
    shop = Shop(scheme, 11)
    shop.broken = {broken}
    given = {"filter": {"a": 1}}
    first: list[Any] = []
    with pytest.raises(ServerError) as caught:
        kept(rows_of(SCHEMES[scheme], shop, given), first)
    checkpoint: Checkpoint = caught.value.checkpoint
    assert checkpoint.operation == "thing.list"
    assert checkpoint.rows == len(first) == 3 * (broken - 1)
    rest = list(rows_of(SCHEMES[scheme], shop, {**given, **checkpoint.arguments}))
    assert ids(first) + ids(rest) == list(range(1, 12))


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


# The end


@pytest.mark.parametrize("scheme", ["last_id", "cursor"])
@pytest.mark.parametrize("end", ["", None, 0])
def test_no_token_is_the_end(scheme: str, end: Any) -> None:
    serve = script(page(1, next="a", has_next=True), page(2, next=end, has_next=True), page(3))
    assert ids(rows_of(SCHEMES[scheme], serve)) == [1, 2]


@pytest.mark.parametrize("scheme", ["last_id", "cursor", "offset", "page"])
def test_an_empty_page_is_the_end_even_if_more_is_promised(scheme: str) -> None:
    serve = script(page(1, next="a", has_next=True), page(next="b", has_next=True), page(3))
    assert ids(rows_of(SCHEMES[scheme], serve)) == [1]


def test_has_next_counts_more_than_a_token() -> None:
    assert ids(rows_of(SCHEMES["cursor"], script(page(1, next="a", has_next=False), page(2)))) == [1]


def test_the_total_ends_offsets() -> None:
    calls: list[Any] = []

    def serve(arguments: dict[str, Any]) -> Page:
        calls.append(arguments["token"])
        return Page.from_dict(page(1, 2, total=4))

    assert len(ids(rows_of(operation(scheme="offset", max=2, total=("total",)), serve))) == 4
    assert calls == [0, 2]


@pytest.mark.parametrize("total", [0, None, -1, "many"])
def test_a_total_that_cannot_be_meant_ends_nothing(total: Any) -> None:
    serve = script(page(1, total=total), page(2, total=total), page())
    assert ids(rows_of(operation(scheme="offset", max=1, total=("total",)), serve)) == [1, 2]


def test_a_token_that_stays_when_all_rows_have_come_is_the_end() -> None:
    facts = operation(scheme="last_id", max=1, total=("total",))
    serve = script(page(1, next="a", total=2), page(2, next="a", total=2), page(3))
    assert ids(rows_of(facts, serve)) == [1, 2]


def test_a_cursor_that_is_given_back_with_a_short_page_is_the_end() -> None:
    facts = operation(scheme="cursor", max=2)
    assert ids(rows_of(facts, script(page(1, 2, next="a"), page(3, next="a"), page(4)))) == [1, 2, 3]


@pytest.mark.parametrize(
    ("scheme", "pages"),
    [
        ("cursor", [page(1, 2, next="a"), page(3, 4, next="a")]),
        ("cursor", [page(1, 2, next="a"), page(3, next="a", has_next=True)]),
        ("cursor", [page(1, 2, next="a"), page(3, next="a", total=4)]),
        ("cursor", [page(1, 2, next="a"), page(3, 4, next="b"), page(5, next="a")]),
        ("last_id", [page(1, 2, next="a"), page(3, next="a")]),
    ],
    ids=["full page", "more", "total", "an earlier cursor", "last_id"],
)
def test_a_token_that_is_given_back_otherwise_is_no_end(scheme: str, pages: list[Any]) -> None:
    _, error = stuck(operation(scheme=scheme, max=2, more="has_next", total=("total",)), script(*pages))
    assert "twice" in str(error)


@pytest.mark.parametrize(
    "counts",
    [{"total_items": 2}, {"total": 2}, {"total_items": 2, "total": 0}, {"total_items": None, "total": 2}],
    ids=["new", "old", "old is 0", "new is null"],
)
def test_the_newer_field_of_the_total_counts_and_the_older_stands_in(counts: dict[str, Any]) -> None:
    facts = operation(scheme="last_id", max=1, total=("total_items", "total"))
    serve = script(page(1, next="a", **counts), page(2, next="a", **counts), page(3))
    assert ids(rows_of(facts, serve)) == [1, 2]


def test_the_number_of_pages_may_be_unknown() -> None:
    assert ids(rows_of(SCHEMES["page"], script(page(1, pages=None), page(2), page()))) == [1, 2]


# Pages that lead nowhere


def stuck(
    facts: Operation, serve: Callable[[dict[str, Any]], Page], given: Any = None
) -> tuple[list[int], PaginationError]:
    """The rows before a walk gave up, and how it did."""
    rows: list[Any] = []
    with pytest.raises(PaginationError) as caught:
        kept(rows_of(facts, serve, given), rows)
    assert caught.value.operation == "thing.list"
    return ids(rows), caught.value


@pytest.mark.parametrize("scheme", ["last_id", "cursor"])
def test_the_same_token_twice(scheme: str) -> None:
    serve = script(page(1, next="a", has_next=True), page(2, next="a", has_next=True))
    rows, error = stuck(SCHEMES[scheme], serve)
    assert "sent the page token 'a' twice" in str(error)
    assert error.checkpoint == Checkpoint("thing.list", {"token": "a"}, 2, skip=1)
    assert rows == [1, 2]


def test_a_ring_of_tokens() -> None:
    pages = [page(n, next="abc"[n % 3], has_next=True) for n in range(9)]
    rows, error = stuck(SCHEMES["cursor"], script(*pages))
    assert rows == [0, 1, 2, 3]
    assert "'a' twice" in str(error)


def test_a_dictionary_that_ends_too_early() -> None:
    serve = script(page(1, 2, has_next=True), page(has_next=True))
    rows, error = stuck(SCHEMES["last_value_id"], serve)
    assert rows == [1, 2]
    assert "promised more values and sent none" in str(error)
    assert error.checkpoint == Checkpoint("thing.list", {"token": 2}, 2)


@pytest.mark.parametrize("last", [{"id": None}, {"id": 0}, {}, "no object"])
def test_a_dictionary_whose_last_value_has_no_id(last: Any) -> None:
    rows: list[Any] = []
    with pytest.raises(PaginationError, match="the last row has no id"):
        kept(rows_of(SCHEMES["last_value_id"], script({"rows": [{"id": 1}, last], "has_next": True})), rows)
    assert len(rows) == 2


def test_a_dictionary_that_does_not_go_on() -> None:
    rows, error = stuck(SCHEMES["last_value_id"], script(page(1, 2, has_next=True)))
    assert rows == [1, 2, 1, 2]
    assert "token 2 twice" in str(error)


def test_a_ceiling_of_offsets() -> None:
    facts = operation(scheme="offset", max=2, max_offset=4)
    rows, error = stuck(facts, script(page(1, 2)))
    assert len(rows) == 6
    assert "offsets up to 4" in str(error)
    assert error.checkpoint.arguments == {"token": 4}


@pytest.mark.parametrize("wrong", ["text", {"id": 1}, 5])
def test_rows_that_are_no_list(wrong: Any) -> None:
    _, error = stuck(SCHEMES["last_id"], script({"rows": wrong, "next": "a"}))
    assert "no list at rows" in str(error)


# What belongs to the caller


@pytest.mark.parametrize("make", [dict, lambda given: ProductListFilter.from_dict(given)])
def test_nothing_that_was_passed_is_changed(make: Callable[[Any], Any]) -> None:
    facts = operation(scheme="last_id", token="filter.page.from", max=2)
    given = {"filter": make({"visibility": "ALL", "page": {"deep": True}})}
    before = copy.deepcopy(given)
    asked: list[Any] = []

    def serve(arguments: dict[str, Any]) -> Page:
        asked.append(arguments["filter"])
        return Page.from_dict(page(len(asked), next="" if len(asked) == 3 else f"t{len(asked)}"))

    assert ids(rows_of(facts, serve, given)) == [1, 2, 3]
    assert given == before
    assert asked[0] is given["filter"]
    assert [one["page"] for one in asked[1:]] == [{"deep": True, "from": "t1"}, {"deep": True, "from": "t2"}]
    assert all(one["visibility"] == "ALL" for one in asked[1:])


def test_a_nested_size() -> None:
    facts = operation(scheme="last_id", token="filter.from", size="filter.size", max=2)
    asked: list[Any] = []

    def serve(arguments: dict[str, Any]) -> Page:
        asked.append(arguments["filter"])
        return Page.from_dict(page(1, next="t" if len(asked) == 1 else ""))

    given = {"filter": {"a": 1}}
    list(rows_of(facts, serve, given))
    list(rows_of(facts, serve, {"filter": {"size": 1}}))
    assert given == {"filter": {"a": 1}}
    assert asked == [{"a": 1, "size": 2}, {"a": 1, "size": 2, "from": "t"}, {"size": 1}]


def test_a_nested_token_in_a_checkpoint() -> None:
    facts = operation(scheme="last_id", token="filter.from", max=2)
    waiting: list[Page | ServerError] = [Page.from_dict(page(1, next="t1")), ServerError("broken")]

    def serve(arguments: dict[str, Any]) -> Page:
        found = waiting.pop(0)
        if isinstance(found, ServerError):
            raise found
        return found

    with pytest.raises(ServerError) as caught:
        list(rows_of(facts, serve, {"filter": {"a": 1}}))
    assert caught.value.checkpoint.arguments == {"filter": {"a": 1, "from": "t1"}}


# Through the clients

PAGES = [
    ok({"result": {"items": [{"product_id": 1}, {"product_id": 2}], "last_id": "a", "total": 3}}),
    ok({"result": {"items": [{"product_id": 3}], "last_id": "", "total": 3}}),
]


def test_a_walk_through_a_client() -> None:
    server = Script(*PAGES)
    given: ProductListFilterDict = {"visibility": "ALL"}
    rows = paginate(seller(server).product.list, filter=given)
    assert server.requests == []
    assert [row.product_id for row in rows] == [1, 2, 3]
    assert server.bodies == [{"filter": given, "limit": 1000}, {"filter": given, "limit": 1000, "last_id": "a"}]


@pytest.mark.anyio
async def test_a_walk_through_an_async_client() -> None:
    server = Script(*PAGES)
    async with async_seller(server) as shop:
        rows = [row.product_id async for row in paginate(shop.product.list, filter={})]
    assert rows == [1, 2, 3]
    assert len(server.requests) == 2


def test_options_go_with_every_page() -> None:
    server = Script(*PAGES)
    list(paginate(seller(server).product.list, filter={}, options={"headers": {"X-Walk": "1"}}))
    assert [request.headers["x-walk"] for request in server.requests] == ["1", "1"]
    assert all("options" not in body for body in server.bodies)


def test_going_on_after_a_failed_page() -> None:
    server = Script(PAGES[0], httpx.Response(500), PAGES[1])
    shop = seller(server)
    given: Any = {"filter": {}, "limit": 2}
    rows: list[Any] = []
    with pytest.raises(ServerError) as caught:
        kept(paginate(shop.product.list, **given), rows)
    checkpoint: Checkpoint = caught.value.checkpoint
    assert checkpoint == Checkpoint("product.list", {"last_id": "a"}, len(rows))
    rows += paginate(shop.product.list, **{**given, **checkpoint.arguments})
    assert [row.product_id for row in rows] == [1, 2, 3]
    assert server.bodies[2] == {"filter": {}, "limit": 2, "last_id": "a"}


@pytest.mark.anyio
async def test_going_on_after_a_failed_page_of_an_async_client() -> None:
    given: Any = {"filter": {}, "limit": 2}
    rows: list[Any] = []

    async def walk_async(**more: Any) -> None:
        async for row in paginate(shop.product.list, **{**given, **more}):
            rows.append(row.product_id)

    async with async_seller(Script(PAGES[0], httpx.Response(500), PAGES[1])) as shop:
        with pytest.raises(ServerError) as caught:
            await walk_async()
        await walk_async(**caught.value.checkpoint.arguments)
    assert rows == [1, 2, 3]


def test_a_walk_that_is_left_early_asks_for_no_more() -> None:
    server = Script(*PAGES)
    assert next(paginate(seller(server).product.list, filter={})).product_id == 1
    assert len(server.requests) == 1


def test_an_error_on_the_first_page_has_a_checkpoint_too() -> None:
    with pytest.raises(ServerError) as caught:
        list(paginate(seller(Script(httpx.Response(500))).product.list, filter={}))
    assert caught.value.checkpoint == Checkpoint("product.list", {}, 0)


# What does not page

#: A type checker refuses what these tests try.
untyped: Any = paginate


def test_a_method_that_does_not_page() -> None:
    shop = seller(Script(ok({})))
    with pytest.raises(ArgumentError, match=r"product\.info_list does not page: call it directly"):
        untyped(shop.product.info_list, sku=[1])


@pytest.mark.parametrize("wrong", [print, lambda: None, "product.list", None, Seller])
def test_what_is_no_method_of_a_client(wrong: Any) -> None:
    with pytest.raises(ArgumentError, match="Pass a method of a client"):
        paginate(wrong)


def test_arguments_go_by_name() -> None:
    shop = seller(Script(*PAGES))
    with pytest.raises(ArgumentError, match="by name"):
        untyped(shop.product.list, {"visibility": "ALL"})


def test_a_wrong_argument_is_refused_at_the_first_row() -> None:
    server = Script(*PAGES)
    with pytest.raises(ArgumentError, match="filtr"):
        list(untyped(seller(server).product.list, filtr={}))
    assert server.requests == []
