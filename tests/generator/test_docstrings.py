"""Docstrings of the generated client: calls by the names that users know, and each bound once."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.emit.text import field_note, name_calls

ROOT = Path(__file__).resolve().parents[2]
APIS = sorted(file.parent.name for file in ROOT.glob("spec/*/openapi.yaml"))


def texts(api: str) -> Iterator[tuple[Path, str]]:
    """Every text that stands alone in a generated module: docstrings of modules, classes, methods and fields."""
    for file in sorted((ROOT / "ozon_generated" / api).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                yield file, " ".join(node.value.value.split())


@pytest.mark.parametrize("api", APIS)
def test_no_docstring_names_an_operation_by_its_id(api: str) -> None:
    ids = {operation["operationId"] for _, _, operation in bundle(ROOT / "spec" / api).operations()}
    words = re.compile(rf"(?<![\w./])({'|'.join(ids)})(?![\w:])")  # not in a link, nor the name of an argument
    assert [f"{file.name}: {text:.200}" for file, text in texts(api) if words.search(text)] == []


@pytest.mark.parametrize("api", APIS)
def test_no_docstring_says_a_bound_twice(api: str) -> None:
    twice = re.compile(r"\b(\d+)\b(?=[^:]*\. (?:A|.*, a)t (?:most|least) \1\b)")
    assert [
        f"{file.name}: {text:.200}" for file, text in texts(api) if " Args: " not in text and twice.search(text)
    ] == []


@pytest.mark.parametrize(
    ("schema", "note"),
    [
        ({"description": "1 to 150 SKU", "minItems": 1, "maxItems": 150}, "1 to 150 SKU."),
        (
            {"description": "Up to 1000 products", "minItems": 1, "maxItems": 1000},
            "Up to 1000 products. At least 1 item.",
        ),
        ({"description": "Up to 10 000 rows", "maximum": 10000}, "Up to 10 000 rows."),
        ({"description": "One product", "minItems": 1}, "One product."),
        (
            {"description": "Version v1 of 10.5", "minimum": 1, "maximum": 10},
            "Version v1 of 10.5. At least 1, at most 10.",
        ),
        ({"description": "A text", "maxLength": 1}, "A text. At most 1 character."),
        ({"description": "A text", "maxLength": 255, "pattern": "^a"}, "A text. At most 255 characters, pattern ^a."),
    ],
)
def test_a_bound_is_added_where_the_description_lacks_it(schema: dict[str, Any], note: str) -> None:
    assert field_note(schema, {}) == note


def test_calls_are_named_in_texts_only() -> None:
    node = {
        "operationId": "thing_list",
        "description": "Like thing_list, or `thing_list_v2`; not my_thing_list or thing_listing.",
        "x-ozon-task": {"poll": "thing_list"},
        "enum": ["thing_list"],
    }
    named = name_calls(node, {"thing_list": "thing.list", "thing_list_v2": "thing.list_v2"})
    assert named.pop("description") == "Like `thing.list`, or `thing.list_v2`; not my_thing_list or thing_listing."
    assert named == {name: value for name, value in node.items() if name != "description"}
