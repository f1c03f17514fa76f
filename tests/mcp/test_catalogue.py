"""What clients read of the tools and of operations."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from ozon import operations
from ozon.errors import ArgumentError
from ozon.mcp import catalogue
from ozon.mcp.tools import INSTRUCTIONS, definitions
from ozon.mcp.trim import text_of

ROOT = Path(__file__).resolve().parents[2]
CALLABLE = [one for one in operations.every() if one.section != "auth"]


def test_definitions_are_short() -> None:
    """A token has four characters of such text; with three, this is an upper bound."""
    made = definitions(writes=True, destructive=True)
    text = json.dumps([one.model_dump(by_alias=True, exclude_none=True) for one in made]) + INSTRUCTIONS
    assert len(made) <= 3
    assert len(text) / 3 < 4000


@pytest.mark.parametrize(("writes", "destructive"), [(False, False), (True, False), (True, True)])
def test_hints_say_what_the_server_may_do(writes: bool, destructive: bool) -> None:
    hints = {one.name: one.annotations for one in definitions(writes=writes, destructive=destructive)}
    for name, hint in hints.items():
        assert hint is not None
        assert hint.read_only_hint is (name != "call" or not writes)
        assert hint.destructive_hint is (name == "call" and destructive)


@pytest.mark.parametrize("operation", CALLABLE, ids=lambda one: f"{one.api}-{one.id}")
def test_every_operation_can_be_found_and_described(operation: operations.OperationInfo) -> None:
    assert catalogue.known(operation.api, operation.name) is operation
    shown = catalogue.describe(operation)
    assert len(text_of(shown)) < 7000
    assert shown["request"] == f"{operation.method} {operation.path}"
    assert (operation.safety == "read") is ("effect" not in shown)
    assert ("cannot be undone" in shown.get("effect", "")) is (operation.safety == "destructive")
    assert "answer" in shown
    assert all(re.fullmatch(r"\S(.*\S)?", note) for note in shown.get("notes", ()))
    words = f"{operation.name.replace('_', ' ')} {operation.summary.partition(' ')[0]}"
    found = catalogue.find(words, operation.api)["operations"]
    assert len(found) <= 20


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("product list", {"product.list"}),
        ("остатки", {"product.stocks_update", "product.info_stocks"}),
        ("этикетки FBS", {"fbs_label.create"}),
        ("как отменить заказ", {"posting_fbs.cancel", "order.cancel"}),
        ("how do I set the stock of a product", {"product.stocks_update"}),
    ],
)
def test_finding(words: str, names: set[str]) -> None:
    assert names <= {one["operation"] for one in catalogue.find(words, None)["operations"]}


def test_nothing_found() -> None:
    assert catalogue.find("xyzzy", None) == {"note": "Try other or fewer words.", "operations": []}


def test_what_replaces_others_comes_first() -> None:
    found = catalogue.find("product", None)
    assert "more match" in found["left_out"]
    assert not any(operations.get(one["operation"], one["api"]).is_off() for one in found["operations"])
    assert {one["api"] for one in found["operations"]} <= {"seller", "performance"}


@pytest.mark.parametrize(
    ("api", "name", "advice"),
    [
        ("seller", "product.lst", "Did you mean 'product.list'?"),
        ("seller", "campaign.list", "The performance API has it: pass api."),
        ("seller", "", "Use find"),
        ("performance", "auth.token", "does not show them"),
        ("merchants", "/auth/token/merchants", "does not show them"),
    ],
)
def test_an_operation_that_cannot_be_called(api: str, name: str, advice: str) -> None:
    with pytest.raises(ArgumentError, match=re.escape(advice)):
        catalogue.known(api, name)
