"""What has to hold for the spec as a whole, whatever is added to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from ozon import operations
from ozon_generated.model import Model, codec
from tests.contract.cases import Case, cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.api}.{case.name}")
def test_operation_has_what_everything_is_made_from(case: Case) -> None:
    operation = case.operation
    assert operation.safety in ("read", "write", "destructive")
    assert operation.summary
    assert (operation.request is None) == ("request" not in case.data)
    if operation.reply != "nothing":
        assert case.answer is not None
    if operation.safety == "read":
        assert operation.may_repeat


def test_lists_that_page_say_how() -> None:
    fields = {"limit", "offset", "cursor", "last_id", "page", "page_size"}
    lists = [c for c in cases() if re.search(r"(^|_)list(_v\d)?$", c.name.partition(".")[2]) and "request" in c.data]
    assert len(lists) > 50
    for case in lists:
        sent = fields & case.data["request"]["example"].keys()
        if {"limit"} < sent or sent & {"cursor", "last_id", "page", "offset"}:
            assert case.operation.pagination is not None, case.name


def test_class_names_can_be_guessed() -> None:
    for case in cases():
        for cls in (case.operation.request, case.operation.response):
            if cls is not None:
                assert re.fullmatch(r"[A-Z][A-Za-z0-9]*?(V\d)?(Request|Response)?(V\d)?", cls.__name__), cls
                assert not re.search(r"[0-9a-f]{6}$|[A-Za-z]\d$(?<!V\d)(?<!B2B)", cls.__name__), cls


def test_ids_in_lists_of_answers_are_numbers() -> None:
    named = re.compile(r"^(.*_ids|ids|skus?|products_(requiring|with)_\w+)$")
    found = {
        (name, case.name, kind)
        for case in cases()
        if case.api == "seller" and case.operation.response is not None
        for name, kind in lists_below(case.operation.response, set())
        if named.match(name)
    }
    assert len(found) >= 50
    assert {kind for _, _, kind in found} == {"list[int]"}


def lists_below(cls: type[Model], seen: set[type[Model]]) -> Iterator[tuple[str, str]]:
    """Name and type of every list in an answer."""
    if cls in seen:
        return
    seen.add(cls)
    for field in codec(cls).fields:
        kind = field.kind
        if kind.item is not None and kind.item.model is None:
            yield field.wire, kind.text
        inner = (kind.item or kind.value or kind).model
        if inner is not None:
            assert issubclass(inner, Model)
            yield from lists_below(inner, seen)


def test_page_of_all_operations_names_each() -> None:
    page = (import_module("ozon_generated").__path__[0], "api.md")
    with open("/".join(page), encoding="utf-8") as file:
        text = file.read()
    for info in operations.every():
        assert f"`{info.api}.{info.name}`" in text
        assert f"`{info.method} {info.path}`" in text
        for field in info.fields:
            assert (f"{info.name}`, {field.side} field `{field.path}`" in text) == (field.off is not None)
