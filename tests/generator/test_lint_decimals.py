"""The linter: text that holds decimal numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.generator.lint_cases import ITEM, LIST_ANSWER, finds
from tests.generator.small_spec import KEPT, SHOP, Change, media, problems_of, put, request, schema, several, valid

WORDS = "say so with format: decimal"
TEXT: dict[str, Any] = {"type": "string"}
#: Where a text may stand in an item: the field, its example with given texts, and the pointer of the text.
PLACES: dict[str, tuple[dict[str, Any], str]] = {
    "field": (TEXT, ""),
    "list": ({"type": "array", "items": TEXT}, "/items"),
    "map": ({"type": "object", "additionalProperties": TEXT}, "/additionalProperties"),
}
POINTER = f"{ITEM}/properties/price"


def shown(place: str, *texts: str, **word: str) -> Change:
    """Prices of the two items of an answer."""
    changes = []
    for position, text in enumerate(texts):
        example = {"field": text, "list": [text], "map": {"RUB": text}}[place]
        changes.append(put(*media("list", "example", "result", "items", position, "price"), example))
    inner = {
        "field": {**TEXT, **word},
        "list": {"items": {**TEXT, **word}},
        "map": {"additionalProperties": {**TEXT, **word}},
    }
    return several(put(*schema("Item", "properties", "price"), {**PLACES[place][0], **inner[place], **KEPT}), *changes)


def problems(tmp_path: Path, change: Change) -> list[str]:
    files = valid()
    change(files)
    return problems_of(tmp_path, files)


@pytest.mark.parametrize("texts", [("12.50", "1.0"), ("-0.15", ""), ("1690.00", "0.00")], ids=str)
@pytest.mark.parametrize("place", PLACES)
def test_decimal_numbers_without_format(place: str, texts: tuple[str, str], tmp_path: Path) -> None:
    finds(tmp_path, shown(place, *texts), SHOP, POINTER + PLACES[place][1], WORDS)


@pytest.mark.parametrize(
    "texts",
    [("12.50", "7"), ("", ""), ("1.2.3", "1.5"), ("1,50", "2,00"), ('value:"0.42"', 'value:"0.42"'), ("9.5 %", "1.5")],
    ids=str,
)
@pytest.mark.parametrize("place", PLACES)
def test_other_text(place: str, texts: tuple[str, str], tmp_path: Path) -> None:
    assert problems(tmp_path, shown(place, *texts)) == []


@pytest.mark.parametrize("texts", [("12.50", "7"), ("-0.15", "0")], ids=str)
@pytest.mark.parametrize("place", PLACES)
def test_decimal_numbers_with_format(place: str, texts: tuple[str, str], tmp_path: Path) -> None:
    assert problems(tmp_path, shown(place, *texts, format="decimal")) == []


@pytest.mark.parametrize("text", ["12,50", "", "1e3", "12.", ".5", "+1", 'value:"0.42"', "NaN", "١٢"])
def test_example_that_is_no_decimal_number(text: str, tmp_path: Path) -> None:
    change = shown("field", text, "1.00", format="decimal")
    finds(tmp_path, change, SHOP, f"{LIST_ANSWER}/example/result/items/0/price", "is not a 'decimal'")


def test_requests_need_no_format(tmp_path: Path) -> None:
    change = several(
        put(*schema("ItemImportRow", "properties", "price"), {**KEPT, **TEXT}),
        put(*request("import", "example", "items", 0, "price"), "12.50"),
    )
    assert problems(tmp_path, change) == []


@pytest.mark.parametrize("kind", ["number", "integer", ["string", "number"]], ids=str)
def test_format_of_what_is_not_text_alone(kind: Any, tmp_path: Path) -> None:
    change = put(*schema("Item", "properties", "price"), {**KEPT, "type": kind, "format": "decimal"})
    finds(tmp_path, change, SHOP, POINTER, "decimal is a format of text")
