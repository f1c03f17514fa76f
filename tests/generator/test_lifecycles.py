"""Fields with a lifecycle: found wherever they stand in requests and answers."""

from __future__ import annotations

from typing import Any

import pytest

from generator.emit.lifecycles import note, of_fields

OFF = {"off": "2026-11-23", "replacement": ["new"], "evidence": "seen"}
OLD = {"type": "string", "x-ozon-lifecycle": OFF}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def document(answer: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    def body(schema: Any) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": schema}}}

    operation = {"operationId": "a", "requestBody": body(ref("Ask")), "responses": {"200": body(answer)}}
    ask = {"type": "object", "properties": {"old": OLD, "new": {"type": "string"}}}
    return {"paths": {"/a": {"post": operation}}, "components": {"schemas": {"Ask": ask, **schemas}}}


def paths(answer: dict[str, Any], **schemas: Any) -> list[tuple[str, tuple[str, ...]]]:
    found = of_fields(document(answer, **schemas))["a"]
    assert found[0] == {"side": "request", "path": "old", **OFF}
    assert {fact["side"] for fact in found[1:]} <= {"answer"}
    return [(fact["path"], tuple(fact["replacement"])) for fact in found[1:]]


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (obj(rows={"type": "array", "items": ref("Ask")}), "rows"),
        (obj(by_name={"type": "object", "additionalProperties": ref("Ask")}), "by_name"),
        (obj(whole={"allOf": [ref("Ask")]}), "whole"),
        (obj(one={"oneOf": [ref("Ask"), {"type": "null"}]}), "one"),
        (obj(deep=obj(deeper={"type": "array", "items": {"type": "array", "items": ref("Ask")}})), "deep.deeper"),
    ],
    ids=["list", "map", "part", "choice", "list of lists"],
)
def test_paths_lead_through_everything(answer: dict[str, Any], expected: str) -> None:
    assert paths(answer) == [(f"{expected}.old", (f"{expected}.new",))]


def test_an_object_inside_itself_is_walked_once() -> None:
    tree = obj(old=OLD, new={"type": "string"}, children={"type": "array", "items": ref("Tree")})
    assert paths(ref("Tree"), Tree=tree) == [("old", ("new",))]


def test_an_object_that_stands_twice_is_found_twice() -> None:
    found = paths(obj(left=ref("Ask"), right=ref("Ask")))
    assert found == [("left.old", ("left.new",)), ("right.old", ("right.new",))]


@pytest.mark.parametrize(
    ("lifecycle", "text"),
    [
        (OFF, "Deprecated (switched off on 2026-11-23; use `new`)."),
        ({"announced": "2026-09-10"}, "Deprecated (announced on 2026-09-10)."),
        ({"announced": "2026-09-10", "off": "2026-11-23"}, "Deprecated (switched off on 2026-11-23)."),
        ({"announced": "2026-09-10", "replacement": ["a", "b"]}, "Deprecated (announced on 2026-09-10; use `a`, `b`)."),
    ],
)
def test_what_a_docstring_says(lifecycle: dict[str, Any], text: str) -> None:
    assert note(lifecycle) == text
