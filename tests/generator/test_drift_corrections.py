"""What corrections hide, and what they leave."""

from __future__ import annotations

import pytest

from tests.generator.drift_sides import (
    LIST,
    Sides,
    fields,
    operation,
    schema,
    short,
    why,
)

KINDS = {
    "type": lambda field: field.update(type="boolean", format=None),
    "format": lambda field: field.update(format="double"),
    "limit": lambda field: field.update(maximum=7),
    "enum": lambda field: field.update(enum=[1]),
    "deprecated": lambda field: field.update(deprecated=True),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("covered", KINDS)
def test_a_correction_covers_the_kinds_that_it_names(kind: str, covered: str, sides: Sides) -> None:
    KINDS[kind](fields(sides.theirs)["limit"])
    fields(sides.ours)["limit"]["x-ozon-correction"] = why(covered)
    found = sides.compare()
    hidden = int(kind == covered)
    assert (len(found.differences), len(found.covered), len(found.corrections), len(found.idle)) == (
        1 - hidden,
        hidden,
        1,
        1 - hidden,
    )


def test_a_correction_of_a_list_covers_its_items(sides: Sides) -> None:
    fields(sides.ours)["ids"].update({"items": {"type": "boolean"}, "x-ozon-correction": why("type")})
    assert sides.compare().differences == []


def test_a_correction_of_a_field_leaves_what_is_below(sides: Sides) -> None:
    schema(sides.theirs, "ItemListRequest")["required"] = []
    fields(sides.ours)["filter"]["x-ozon-correction"] = why("required", "field")
    fields(sides.theirs)["filter"]["properties"]["new"] = {"type": "string"}
    found = sides.compare()
    assert [short(d) for d in found.differences] == [("official", "request", "filter.new", "field")]
    assert len(found.covered) == 1


def test_a_correction_of_a_schema_covers_the_fields_that_it_names(sides: Sides) -> None:
    covered = why("required", "type", "limit", "field", fields="limit ids more")
    schema(sides.ours, "ItemListRequest")["x-ozon-correction"] = covered
    schema(sides.ours, "ItemListRequest")["required"] = ["filter", "ids"]
    fields(sides.ours)["limit"].update(type="string")
    fields(sides.ours)["ids"]["maxItems"] = 7
    fields(sides.ours)["more"] = {"type": "string"}
    fields(sides.ours)["day"]["type"] = "integer"
    found = sides.compare()
    assert [d.path for d in found.differences] == ["day"]
    assert len(found.covered) == 4


def test_a_name_is_that_of_a_field_directly_below(sides: Sides) -> None:
    fields(sides.theirs, "Item")["state"] = {"type": "string"}
    del fields(sides.ours, "ItemFilter")["state"]
    operation(sides.ours)["x-ozon-correction"] = why("field", fields="state")
    assert {d.path for d in sides.compare().differences} == {"filter.state", "items[].state"}
    operation(sides.ours)["x-ozon-correction"] = why("field", fields="filter.state items.state")
    assert sides.compare().differences == []


def test_a_correction_of_an_operation(sides: Sides) -> None:
    operation(sides.ours)["x-ozon-correction"] = [
        *why("deprecated", "operation"),
        *why("required", "field", fields="filter filter.state lang"),
    ]
    operation(sides.theirs)["deprecated"] = True
    del fields(sides.ours, "ItemFilter")["state"]
    schema(sides.ours, "ItemListRequest")["required"] = []
    operation(sides.ours)["parameters"][0]["required"] = True
    found = sides.compare()
    assert (found.differences, len(found.covered), len(found.corrections)) == ([], 4, 2)
    del sides.theirs["paths"][LIST]
    assert sides.compare().differences == []


def test_a_correction_without_difference_is_named(sides: Sides) -> None:
    fields(sides.ours, "Item")["name"]["x-ozon-correction"] = why("type")
    assert sides.compare().idle == ["spec/seller/openapi.yaml:1: #/components/schemas/Item/properties/name"]


def test_a_correction_of_a_convention_is_of_use(sides: Sides) -> None:
    fields(sides.ours)["ids"]["x-ozon-correction"] = why("type")
    assert sides.compare().idle == []


def test_what_is_below_another_type_is_compared(sides: Sides) -> None:
    items = fields(sides.theirs, "ItemListResponse")["items"]
    fields(sides.theirs, "ItemListResponse")["items"] = items["items"]
    fields(sides.ours, "ItemListResponse")["items"]["x-ozon-correction"] = why("type")
    fields(sides.theirs, "Item")["added"] = {"type": "string"}
    assert [d.path for d in sides.compare().differences] == ["items[].added"]


def test_the_fields_of_a_typed_map_are_compared_with_its_values(sides: Sides) -> None:
    fields(sides.theirs, "Item")["labels"] = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert [short(d) for d in sides.compare().differences] == [("both", "answer", "items[].labels.a", "type")]


def test_what_a_document_says_later_under_a_recorded_correction_is_reported(sides: Sides) -> None:
    fields(sides.ours)["limit"].update({"maximum": 700, "x-ozon-correction": why("limit", "enum", "deprecated")})
    assert sides.folded().differences == []
    assert sides.run("--record") == 0
    assert sides.folded().differences == []
    fields(sides.theirs)["limit"]["maximum"] = 900  # another value
    assert [(d.kind, d.path) for d in sides.folded().differences] == [("limit", "limit")]
    fields(sides.theirs)["limit"]["deprecated"] = True  # a kind that the correction had not met
    assert {d.kind for d in sides.folded().differences} == {"limit", "deprecated"}
    assert sides.run("--record") == 1
    assert sides.folded().differences == []
    assert len(sides.folded().covered) == 2


def test_a_new_correction_hides_what_it_speaks_of(sides: Sides) -> None:
    fields(sides.ours)["limit"]["maximum"] = 700
    fields(sides.ours)["ids"]["maxItems"] = 7
    fields(sides.ours)["ids"]["x-ozon-correction"] = why("limit")
    assert sides.run("--record") == 1
    fields(sides.theirs)["limit"]["maximum"] = 900
    assert [d.path for d in sides.folded().differences] == ["limit"]
    fields(sides.ours)["limit"]["x-ozon-correction"] = why("limit")
    assert sides.folded().differences == []
