"""How a walk of pages ends, and pages that lead nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ozon import Checkpoint, PaginationError
from ozon_generated.operation import Operation
from tests.paging.pages import SCHEMES, Page, ids, kept, operation, page, rows_of, script


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


@pytest.mark.parametrize("told", [{"next": "b"}, {"next": "a", "has_next": True}], ids=["token", "more"])
def test_no_list_in_an_answer_that_names_another_page_is_no_end(told: dict[str, Any]) -> None:
    """Whatever the total says: it may count something else."""
    facts = operation(scheme="cursor", max=2, more="has_next", total=("total",))
    null = {"rows": None, "total": 2, **told}
    rows, error = stuck(facts, script(page(1, 2, next="a", total=3, has_next=True), null))
    assert rows == [1, 2]
    assert "does not say that it is empty" in str(error)


@pytest.mark.parametrize("told", [{"next": "a"}, {"next": ""}, {"has_next": False}, {"next": "a", "total": 2}])
def test_no_list_in_an_answer_that_tells_the_end_is_an_empty_page(told: dict[str, Any]) -> None:
    facts = operation(scheme="cursor", max=2, more="has_next", total=("total",))
    last = {"rows": None, "total": 2, **told}
    assert ids(rows_of(facts, script(page(1, 2, next="a", total=3, has_next=True), last))) == [1, 2]
