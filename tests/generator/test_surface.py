"""The surface: one change of a small API for each kind, its level and its words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diff import surface
from generator.diff.changes import Level
from generator.diff.surface import Line
from tests.generator.small_api import (
    FILE,
    LIST,
    REQUEST,
    SET,
    Change,
    Document,
    api,
    call,
    content,
    fields,
    ref,
    rename,
    schema,
    write,
)


def lines(tmp_path: Path, old: Document, new: Document) -> list[Line]:
    before, after = write(tmp_path / "old", old), write(tmp_path / "new", new)
    return surface.compare(surface.state(str(before), before), surface.state(str(after), after))


MAJOR, MINOR, PATCH = Level.MAJOR, Level.MINOR, Level.PATCH
USERS = " (`item.list`)"

#: A change, and the lines that it makes.
CHANGES: dict[str, tuple[Change, list[tuple[Level, str]]]] = {
    "operation removed": (lambda d: d["paths"].pop(FILE), [(MAJOR, "`item.file` is gone")]),
    "switched-off operation removed": (
        lambda d: d["paths"].pop(SET),
        [(MAJOR, "`item.set` is gone (off since 2026-10-01)")],
    ),
    "operation added": (
        lambda d: d["paths"].update(
            {"/v2/x": {"post": {"operationId": "item_x", "tags": ["item"], "x-ozon-lifecycle": {"beta": True}}}}
        ),
        [(MINOR, "New: `item.x` (beta), `POST /v2/x`")],
    ),
    "operation with a keyword for a name": (
        lambda d: d["paths"].update({"/v2/x": {"post": {"operationId": "item_import", "tags": ["item"]}}}),
        [(MINOR, "New: `item.import_`, `POST /v2/x`")],
    ),
    "operation renamed": (
        lambda d: call(d, FILE).update(operationId="item_label"),
        [(MAJOR, "`item.file` is now called `item.label`")],
    ),
    "path changed": (
        lambda d: d["paths"].update({"/v2/item/list": d["paths"].pop(LIST)}),
        [(PATCH, "`item.list` goes to `POST /v2/item/list` instead of `POST /v1/item/list`")],
    ),
    "method changed": (
        lambda d: d["paths"].update({FILE: {"post": d["paths"][FILE]["get"]}}),
        [(PATCH, "`item.file` goes to `POST /v1/item/file` instead of `GET /v1/item/file`")],
    ),
    "argument removed": (
        lambda d: fields(d, REQUEST).pop("since"),
        [(MAJOR, "`item.list`: argument `since` is gone")],
    ),
    "argument renamed": (
        lambda d: fields(d, REQUEST).update(since_at=fields(d, REQUEST).pop("since")),
        [(MAJOR, "`item.list`: argument `since` is now called `since_at`")],
    ),
    "argument replaced": (
        lambda d: (fields(d, REQUEST).pop("since"), fields(d, REQUEST).update(q={"type": "string"})),
        [
            (MAJOR, "`item.list`: argument `since` is gone"),
            (MINOR, "`item.list`: argument `q` is new (string)"),
        ],
    ),
    "query argument removed": (
        lambda d: call(d, SET)["parameters"].pop(),
        [(MAJOR, "`item.set`: argument `lang` is gone")],
    ),
    "argument added": (
        lambda d: fields(d, REQUEST).update(sort={"type": "string", "enum": ["a", "z"]}),
        [(MINOR, "`item.list`: argument `sort` is new (string of a, z)")],
    ),
    "mandatory argument added": (
        lambda d: (fields(d, REQUEST).update(q={"type": "string"}), schema(d, REQUEST)["required"].append("q")),
        [(MAJOR, "`item.list`: argument `q` is new and mandatory (string)")],
    ),
    "argument mandatory": (
        lambda d: schema(d, REQUEST)["required"].append("since"),
        [(MAJOR, "`item.list`: argument `since` is mandatory now")],
    ),
    "argument that the client fills": (lambda d: schema(d, REQUEST)["required"].append("company_id"), []),
    "argument optional": (
        lambda d: schema(d, REQUEST).pop("required"),
        [(MINOR, "`item.list`: argument `limit` is optional now")],
    ),
    "field of a request mandatory": (
        lambda d: schema(d, "Party").update(required=["id"]),
        [(MAJOR, "`Party.id` is mandatory now" + USERS)],
    ),
    "field removed": (lambda d: fields(d).pop("name"), [(MAJOR, "`Item.name` is gone" + USERS)]),
    "field renamed": (
        lambda d: fields(d).update(names=fields(d).pop("name")),
        [(MAJOR, "`Item.name` is now called `names`" + USERS)],
    ),
    "field added": (
        lambda d: fields(d).update(more=ref("Party")),
        [(MINOR, "`Item.more` is new (object {id})" + USERS)],
    ),
    "type changed": (
        lambda d: fields(d)["name"].update(type="boolean"),
        [(MAJOR, "`Item.name` is boolean instead of string" + USERS)],
    ),
    "type narrowed": (
        lambda d: fields(d)["any"].update(type="integer"),
        [(MAJOR, "`Item.any` is integer instead of integer | string" + USERS)],
    ),
    "type widened": (
        lambda d: fields(d, "ItemListResponse")["total"].update(type=["integer", "string"]),
        [(PATCH, "`ItemListResponse.total` may also be string" + USERS)],
    ),
    "argument widened": (
        lambda d: fields(d, REQUEST)["limit"].update(type=["integer", "string"]),
        [(PATCH, "`item.list`: argument `limit` also takes string")],
    ),
    "whole number widened": (
        lambda d: fields(d, "ItemListResponse")["total"].update(type="number"),
        [(PATCH, "`ItemListResponse.total` may also be number" + USERS)],
    ),
    "date became text": (
        lambda d: fields(d, REQUEST)["since"].pop("format"),
        [(MAJOR, "`item.list`: argument `since` is string instead of string (date-time)")],
    ),
    "moment became local": (
        lambda d: fields(d, REQUEST)["since"].update({"x-ozon-time": {"local": "shop"}}),
        [(MAJOR, "`item.list`: argument `since` is string (local date-time) instead of string (date-time)")],
    ),
    "anything": (
        lambda d: fields(d, "ItemListResponse").update(total={}),
        [(PATCH, "`ItemListResponse.total` may also be anything" + USERS)],
    ),
    "always sent": (
        lambda d: fields(d, "ItemListResponse")["total"].update({"x-ozon-always": "Pages go by it"}),
        [(MINOR, "`ItemListResponse.total` is always sent now: its type has no `None`" + USERS)],
    ),
    "not always sent": (
        lambda d: fields(d, "ItemListResponse")["id"].pop("x-ozon-always"),
        [(PATCH, "`ItemListResponse.id` may be absent now: its type has `None`" + USERS)],
    ),
    "type of values": (
        lambda d: fields(d)["prices"]["additionalProperties"].update(type="string"),
        [(MAJOR, "`Item.prices` is string instead of number" + USERS)],
    ),
    "type of items": (
        lambda d: fields(d)["parts"].update(items={"type": "string"}),
        [
            (
                MAJOR,
                "`Item.parts` is string instead of object {name, count, any, state, kind, parts, and 3 more}" + USERS,
            )
        ],
    ),
    "list became object": (
        lambda d: fields(d, "ItemListResponse").update(items=ref("Item")),
        [
            (
                MAJOR,
                "`ItemListResponse.items` is object {name, count, any, state, kind, parts, and 3 more} instead of"
                " array of object {name, count, any, state, kind, parts, and 3 more}" + USERS,
            )
        ],
    ),
    "answer became a list": (
        lambda d: call(d).update(responses={"200": content({"type": "array", "items": ref("Item")})}),
        [
            (
                MAJOR,
                "`item.list`: the answer is array of object {name, count, any, state, kind, parts, and 3 more}"
                " instead of object {items, total, id}",
            )
        ],
    ),
    "answer gone": (
        lambda d: call(d).update(responses={"200": {"description": ""}}),
        [(MAJOR, "`item.list` answers with nothing instead of an object")],
    ),
    "answer came": (
        lambda d: call(d, SET).update(responses={"200": content(ref("Item"))}),
        [(MINOR, "`item.set` answers with an object instead of nothing")],
    ),
    "file became text": (
        lambda d: call(d, FILE).update(responses={"200": content({"type": "string"}, "text/plain; charset=utf-8")}),
        [(MAJOR, "`item.file` answers with text instead of a file")],
    ),
    "values": (
        lambda d: schema(d, "ItemState").update(enum=["new", "lost"]),
        [
            (PATCH, "`ItemState`: new value `lost`" + USERS),
            (PATCH, "`ItemState`: no longer listed, but still accepted: value `old`" + USERS),
        ],
    ),
    "values of a field": (
        lambda d: fields(d)["kind"].update(enum=["a", "b", *map(str, range(14))]),
        [
            (
                PATCH,
                "`Item.kind`: new values `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11` and 2 more"
                + USERS,
            )
        ],
    ),
    "values dropped": (
        lambda d: fields(d)["kind"].pop("enum"),
        [(MAJOR, "`Item.kind` has no list of known values any more" + USERS)],
    ),
    "limit": (
        lambda d: fields(d, REQUEST)["limit"].update(maximum=50, minimum=1),
        [
            (PATCH, "`item.list`: argument `limit`: maximum is 50 (was 100)"),
            (PATCH, "`item.list`: argument `limit`: minimum is 1 (was none)"),
        ],
    ),
    "class renamed": (
        lambda d: rename(d, "Party", "Side"),
        [(MAJOR, "The class `Party` is now called `Side`" + USERS)],
    ),
    "enumeration renamed": (
        lambda d: rename(d, "ItemState", "State"),
        [(MAJOR, "The class `ItemState` is now called `State`" + USERS)],
    ),
    "class of a request renamed": (
        lambda d: rename(d, REQUEST, "ListRequest"),
        [(MAJOR, "The class `ItemListRequest` is now called `ListRequest`" + USERS)],
    ),
    "another class": (
        lambda d: fields(d).update(seller=ref("Buyer")),
        [(MAJOR, "`Item.seller` is `Buyer` instead of `Party`" + USERS)],
    ),
    "field deprecated": (
        lambda d: fields(d)["name"].update(deprecated=True),
        [(MINOR, "`Item.name` is deprecated" + USERS)],
    ),
    "field announced": (
        lambda d: fields(d)["name"].update({"x-ozon-lifecycle": {"announced": "2026-10-01"}}),
        [(MINOR, "`Item.name` is deprecated (announced 2026-10-01)" + USERS)],
    ),
    "field switched off": (
        lambda d: fields(d)["name"].update(
            {"deprecated": True, "x-ozon-lifecycle": {"off": "2027-01-01", "replacement": ["id", "seller"]}}
        ),
        [(MINOR, "`Item.name` is switched off on 2027-01-01; successor: `id`, `seller`" + USERS)],
    ),
    "operation deprecated": (lambda d: call(d).update(deprecated=True), [(MINOR, "`item.list` is deprecated")]),
    "switch-off": (
        lambda d: call(d).update(
            {"x-ozon-lifecycle": {"off": "2027-01-01", "replacement": ["item_set"], "beta": True}}
        ),
        [(MINOR, "`item.list` is switched off on 2027-01-01 and has the successor `item.set` and is beta")],
    ),
    "switch-off announced": (
        lambda d: call(d).update({"x-ozon-lifecycle": {"announced": "2026-10-01", "note": "text"}}),
        [(MINOR, "`item.list` is to be switched off (announced on 2026-10-01)")],
    ),
    "switch-off withdrawn": (
        lambda d: call(d, SET).pop("x-ozon-lifecycle"),
        [(MINOR, "`item.set` is not switched off after all")],
    ),
    "paging gone": (
        lambda d: call(d).pop("x-ozon-pagination"),
        [(MAJOR, "`item.list` can no longer be paged")],
    ),
    "paging corrected": (
        lambda d: call(d)["x-ozon-pagination"].update(max=5),
        [(PATCH, "`item.list` pages otherwise")],
    ),
    "paging came": (
        lambda d: call(d, FILE).update({"x-ozon-pagination": {"scheme": "page"}}),
        [(MINOR, "`item.file` can be paged")],
    ),
    "facts": (
        lambda d: call(d).update({"x-ozon-safety": "write", "x-ozon-limits": [{"per": "day"}], "security": []}),
        [
            (PATCH, "`item.list` takes other credentials"),
            (PATCH, "`item.list`: limits corrected"),
            (PATCH, "`item.list`: safety corrected, read → write"),
        ],
    ),
    "text": (lambda d: (call(d).update(summary="Other"), fields(d)["name"].update(description="Text")), []),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_kind_of_change(name: str, tmp_path: Path) -> None:
    change, expected = CHANGES[name]
    new = api()
    change(new)
    found = lines(tmp_path, api(), new)
    marks = {MAJOR: "⚠ ", MINOR: "", PATCH: ""}
    assert [line.as_text() for line in found] == [f"- {marks[level]}{text}." for level, text in expected]
    assert [line.change.level for line in found] == [level for level, _ in expected]
    assert surface.bump(found) == (max(level for level, _ in expected).name.lower() if expected else "none")


def test_a_call_that_moves_to_another_resource(tmp_path: Path) -> None:
    new = api()
    call(new)["tags"] = ["item_list"]
    assert [line.change for line in lines(tmp_path, api(), new)] == [
        (MAJOR, "`item.list` is now called `item_list.item_list`")
    ]


def test_a_change_of_a_shared_class_is_one_line(tmp_path: Path) -> None:
    old, new = api(), api()
    for document in (old, new):
        for number in range(4):
            document["paths"][f"/v1/{number}"] = {
                "get": {"operationId": f"x_{number}", "tags": ["x"], "responses": {"200": content(ref("Party"))}}
            }
    fields(new, "Party")["name"] = {"type": "string"}
    (found,) = lines(tmp_path, old, new)
    assert found.as_text() == "- `Party.name` is new (string) (`item.list`, `x.0`, `x.1` and 2 more)."
    assert found.calls == ["item.list", "x.0", "x.1", "x.2", "x.3"]


def test_recursion_ends(tmp_path: Path) -> None:
    old, new = api(), api()
    fields(new)["parts"]["items"] = ref("Part")
    new["components"]["schemas"]["Part"] = json.loads(json.dumps(schema(new, "Item")))
    assert [line.change.text for line in lines(tmp_path, old, new)] == ["`Item.parts` is `Part` instead of `Item`"]


def test_whole_apis_come_and_go(tmp_path: Path) -> None:
    old, new = write(tmp_path / "old", api()), write(tmp_path / "new", api(), "market")
    found = surface.compare(surface.state(str(old), old), surface.state(str(new), new))
    assert [(line.api, *line.change) for line in found] == [
        ("market", MINOR, "The whole API is new: 3 operations"),
        ("shop", MAJOR, "The whole API is gone: 3 operations"),
    ]
