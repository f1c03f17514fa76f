"""Webhooks that change: what the surface and the drift say of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.diff import surface
from generator.diff.changes import Level
from tests.generator.drift_sides import Sides, short
from tests.generator.small_api import Change, Document, api, content, ref, rename, write

SOLD, LOST = "TYPE_ITEM_SOLD", "TYPE_ITEM_LOST"
MAJOR, MINOR, PATCH = Level.MAJOR, Level.MINOR, Level.PATCH


def told(document: Document, name: str = SOLD, title: str = "ItemSold") -> Document:
    """The document with a webhook."""
    document["x-ozon-push"] = {"networks": ["192.0.2.0/24"]}
    hook = {"operationId": "push_x", "summary": "A sale", "x-ozon-push": {"key": ["id"], "subject": "id"}}
    hook |= {"requestBody": content(ref(title)), "responses": {"200": {"description": "Stored"}}}
    document.setdefault("webhooks", {})[name] = {"post": hook}
    fields = {"id": {"type": "integer", "format": "int64"}, "state": {"type": "string", "enum": ["new"]}}
    document["components"]["schemas"][title] = {"type": "object", "properties": fields}
    return document


def hook(document: Document) -> Document:
    found: Document = document["webhooks"][SOLD]["post"]
    return found


def fields(document: Document) -> Document:
    found: Document = document["components"]["schemas"]["ItemSold"]["properties"]
    return found


CHANGES: dict[str, tuple[Change, list[tuple[Level, str]]]] = {
    "gone": (lambda d: d.pop("webhooks"), [(MAJOR, "The event `ItemSold` (`TYPE_ITEM_SOLD`) is gone")]),
    "new": (lambda d: told(d, LOST, "ItemLost"), [(MINOR, "New event: `ItemLost` (`TYPE_ITEM_LOST`)")]),
    "field gone": (lambda d: fields(d).pop("state"), [(MAJOR, "`ItemSold.state` is gone")]),
    "field new": (lambda d: fields(d).update(at={"type": "string"}), [(MINOR, "`ItemSold.at` is new (string)")]),
    "values": (
        lambda d: fields(d)["state"].update(enum=["new", "old"]),
        [(PATCH, "`ItemSold.state`: new value `old`")],
    ),
    "class renamed": (
        lambda d: rename(d, "ItemSold", "ItemGone"),
        [(MAJOR, "The class `ItemSold` is now called `ItemGone`")],
    ),
    "facts": (
        lambda d: hook(d)["x-ozon-push"].update(key=["id", "state"], daily=True),
        [
            (PATCH, "`ItemSold`: daily of the event corrected"),
            (PATCH, "`ItemSold`: key of the event corrected"),
        ],
    ),
    "not sent any more": (
        lambda d: hook(d).update({"x-ozon-lifecycle": {"off": "2026-10-01"}}),
        [(MINOR, "`ItemSold` is not sent any more since 2026-10-01")],
    ),
    "text": (lambda d: hook(d).update(summary="Other"), []),
    "networks": (
        lambda d: d["x-ozon-push"].update(networks=["198.51.100.0/24"]),
        [
            (PATCH, "Events also come from the network 198.51.100.0/24"),
            (PATCH, "Events no longer come from the network 192.0.2.0/24"),
        ],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_surface(name: str, tmp_path: Path) -> None:
    change, expected = CHANGES[name]
    old, new = told(api()), told(api())
    change(new)
    before, after = write(tmp_path / "old", old), write(tmp_path / "new", new)
    found = surface.compare(surface.state(str(before), before), surface.state(str(after), after))
    assert [(line.change.level, line.change.text) for line in found] == expected


def test_events_that_are_sent_again(tmp_path: Path) -> None:
    old, new = told(api()), told(api())
    hook(old)["x-ozon-lifecycle"] = {"off": "2026-10-01"}
    before, after = write(tmp_path / "old", old), write(tmp_path / "new", new)
    (found,) = surface.compare(surface.state(str(before), before), surface.state(str(after), after))
    assert found.as_text() == "- `ItemSold` is sent again."


def test_a_document_that_says_nothing_of_pushes_is_no_drift(sides: Sides) -> None:
    told(sides.ours)
    assert sides.compare().differences == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOLD, []),
        (f"<code>{SOLD}</code> и `TYPE\\_ITEM\\_LOST`, DELIVERY_TYPE_X", [("official", f"PUSH {LOST}")]),
        (LOST, [("official", f"PUSH {LOST}"), ("spec", f"PUSH {SOLD}")]),
    ],
)
def test_types_that_the_chapters_name(text: str, expected: list[tuple[str, str]], sides: Sides) -> None:
    told(sides.ours)
    sides.theirs["tags"] = [{"name": "push_types", "description": text}]
    found = sides.compare().differences
    assert [(one.where, one.operation) for one in found] == expected
    assert {one.kind for one in found} <= {"operation"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SOLD}: 192.0.2.0/24", []),
        (f"{SOLD}: 192.0.2.0/25 и 10.1.2.3", [("official", "192.0.2.0/25", None), ("spec", None, "192.0.2.0/24")]),
    ],
)
def test_networks_that_the_chapters_name(
    text: str, expected: list[tuple[str, str | None, str | None]], sides: Sides
) -> None:
    told(sides.ours)
    sides.theirs["tags"] = [{"name": "push_start", "description": text}]
    found = sides.compare().differences
    assert [(one.where, one.official, one.spec) for one in found] == expected
    assert {short(one)[1:] for one in found} <= {("operation", "networks", "enum")}


def test_a_type_that_is_not_sent_any_more_may_leave_the_chapters(sides: Sides) -> None:
    told(told(sides.ours, LOST, "ItemLost"))
    hook(sides.ours)["x-ozon-lifecycle"] = {"off": "2026-09-30"}
    sides.theirs["info"]["description"] = LOST
    found = sides.compare()
    assert (found.differences, found.kept) == ([], ["push_x"])


@pytest.mark.parametrize("where", ["official", "spec"])
def test_payloads_of_webhooks_are_compared_as_answers(where: str, sides: Sides) -> None:
    for document in (sides.ours, sides.theirs):
        told(document)
    fields(sides.theirs)["message_type"] = {"type": "string"}
    assert sides.compare().differences == []
    changed: dict[str, Any] = fields(sides.theirs if where == "official" else sides.ours)
    changed["at"] = {"type": "string"}
    (found,) = sides.compare().differences
    assert short(found) == (where, "answer", "at", "field")
    assert found.operation == f"PUSH {SOLD}"
