"""The facts of operations and events as JSON, for the sandbox, contract tests and tools: package data, read lazily."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..bundle import Bundle
from ..spec.grammar import uniform
from .names import verb_of
from .text import describe, one_line

if TYPE_CHECKING:
    from .events import Event
    from .plan import Plan


def data_files(spec: Bundle, plan: Plan) -> dict[str, str]:
    """Facts of the operations as ``index.json``, their schemas and examples as ``operations.json``, events as
    ``push.json``, a line for each.
    """
    index: dict[str, Any] = {}
    operations: dict[str, Any] = {}
    for path, method, operation in spec.operations():
        tag = operation["tags"][0]
        verb = verb_of(tag, operation["operationId"])
        module = plan.classes.modules[f"{tag}/_{verb}"]
        assert module.method is not None
        index[f"{tag}.{module.method.name}"] = {
            "id": operation["operationId"],
            "method": method.upper(),
            "path": path,
            "module": f"{tag}._{verb}",
            "section": spec.section(path),
            "summary": module.method.summary,
            **{
                key.removeprefix("x-ozon-"): uniform(key, value)
                for key, value in operation.items()
                if key.startswith("x-ozon-")
            },
            **({"credentials": credentials} if (credentials := module.method.facts["credentials"]) else {}),
            **({"fields": fields} if (fields := plan.fields[operation["operationId"]]) else {}),
        }
        operations[operation["operationId"]] = _operation(spec, operation)
    files = {"_data/index.json": _lines(index), "_data/operations.json": _lines(operations)}
    events = {event.type: _event(spec, event) for event in plan.events.values()}
    return {**files, "_data/push.json": _lines(events)} if events else files


def _event(spec: Bundle, event: Event) -> dict[str, Any]:
    """What is needed to send an event, to check it, and to describe it."""
    words = {key.removeprefix("x-ozon-"): value for key, value in event.value.items() if key.startswith("x-ozon-")}
    return {
        "name": event.name,
        "summary": one_line(event.value["summary"]),
        "description": describe(event.value),
        **words,
        "push": event.facts,
        "schema": _self_contained(spec, event.media["schema"]),
        "example": event.media["example"],
    }


def _operation(spec: Bundle, operation: dict[str, Any]) -> dict[str, Any]:
    """What is needed to check a request and to answer it."""
    result: dict[str, Any] = {}
    if operation.get("parameters"):
        result["parameters"] = [
            {key: p[key] for key in ("name", "in", "required", "schema", "example") if key in p}
            | {"schema": _self_contained(spec, p["schema"])}
            for p in operation["parameters"]
        ]
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        schema = _self_contained(spec, content["schema"])
        result["request"] = {"content_type": media, "schema": schema, "example": content["example"]}
    answer = operation["responses"]["200"]
    for media, content in list(answer.get("content", {}).items())[:1]:  # other files are variants of the first
        result["response"] = {"content_type": media, "example": content["example"]}
        if "x-ozon-encoding" in answer:
            result["response"]["encoding"] = answer["x-ozon-encoding"]
    return result


def _self_contained(spec: Bundle, schema: dict[str, Any]) -> dict[str, Any]:
    """A JSON schema with everything that it refers to under ``$defs``, without descriptions; what is open stays so."""
    definitions: dict[str, Any] = {}

    def copy(node: Any) -> Any:
        if isinstance(node, list):
            return [copy(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            if name not in definitions:
                definitions[name] = None
                definitions[name] = copy(spec.document["components"]["schemas"][name])
            return {"$ref": f"#/$defs/{name}"}
        return {
            key: {name: copy(inner) for name, inner in value.items()} if key == "properties" else copy(value)
            for key, value in node.items()
            if key == "x-ozon-unknown" or (key not in ("description", "title", "example") and not key.startswith("x-"))
        }

    root = copy(schema)
    return {**root, "$defs": dict(sorted(definitions.items()))} if definitions else root


def _lines(entries: dict[str, Any]) -> str:
    lines = ",\n".join(f"{_dump(name)}:{_dump(entry)}" for name, entry in entries.items())
    return f"{{\n{lines}\n}}\n"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
