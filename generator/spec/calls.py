"""Checks of operations: their names, arguments and bodies, and the words that they lack."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .grammar import Pointer, Schema
from .index import Call, Index, Problems, python_name

PAGE_FIELDS = {"limit", "page", "offset", "cursor", "last_id", "page_size", "page_number"}


def calls(index: Index) -> Problems:
    tags = {tag.get("name") for tag in index.document.get("tags", [])}
    schemes = index.document.get("components", {}).get("securitySchemes", {}).keys()
    first: dict[str, Call] = {}
    for call in index.calls.values():
        yield from _identity(call, tags)
        yield from summary(call)
        yield from _parameters(index, call)
        yield from _bodies(index, call)
        yield from _list_without_pagination(index, call)
        yield from _pages_without_period(index, call)
        yield from _products_without_batch(index, call)
        for name in {name for entry in call.value.get("security", []) for name in entry} - schemes:
            yield (*call.pointer, "security"), f"{name!r} is not among the securitySchemes of openapi.yaml"
        earlier = first.setdefault(call.name, call)
        if earlier is not call:
            yield (*call.pointer, "operationId"), f"{call.name!r} is taken by {index.spec.where(*earlier.pointer)}"


def _identity(call: Call, tags: set[Any]) -> Problems:
    if not call.name:
        yield call.pointer, "operationId is missing"
    elif not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", call.name):
        yield (*call.pointer, "operationId"), f"{call.name!r} is not snake_case"
    elif not call.verb:
        yield (*call.pointer, "operationId"), f"{call.name!r} is not <tag>_<verb> of the tag {call.tag!r}"
    if not call.tag:
        yield call.pointer, "tags is missing"
    for position, tag in enumerate(call.value.get("tags", [])):
        if tag not in tags:
            yield (*call.pointer, "tags", position), f"tag {tag!r} is not declared in openapi.yaml"
    if "x-ozon-safety" not in call.value:
        yield call.pointer, "x-ozon-safety is missing"


def summary(call: Call) -> Problems:
    summary = call.value.get("summary", "").strip()
    if not summary:
        yield call.pointer, "summary is missing"
    elif len(summary) > 80:
        yield (*call.pointer, "summary"), f"is {len(summary)} characters long; 80 is the most"
    elif summary.endswith("."):
        yield (*call.pointer, "summary"), "ends with a period"


def _parameters(index: Index, call: Call) -> Problems:
    template = set(re.findall(r"{(.*?)}", str(call.pointer[1])))
    declared = {parameter.get("name") for parameter in call.parameters if parameter.get("in") == "path"}
    for name in sorted(template - declared):
        yield call.pointer, f"path parameter {name!r} is not declared"
    for name in sorted(str(name) for name in declared - template):
        yield call.pointer, f"path parameter {name!r} is not in the path"
    for parameter in call.parameters:
        if (
            not parameter.get("name")
            or parameter.get("in") not in ("path", "query", "header")
            or "schema" not in parameter
        ):
            yield call.pointer, f"parameter {parameter.get('name')!r} needs name, in (path, query, header) and schema"
        elif parameter["in"] == "path" and parameter.get("required") is not True:
            yield call.pointer, f"path parameter {parameter['name']!r} is always required: true"
    names = [str(parameter.get("name")) for parameter in call.parameters]
    names += dict.fromkeys(name for leaf in index.leaves(call.request) for name in leaf.get("properties", {}))
    taken: dict[str, str] = {}
    for name in names:
        other = taken.setdefault(python_name(name), name)
        if names.count(name) > 1 or other != name:
            yield call.pointer, f"arguments {other!r} and {name!r} would both be named {python_name(name)!r}"


def _bodies(index: Index, call: Call) -> Problems:
    for kind, media in call.request_media():
        pointer = (*call.pointer, "requestBody", "content", kind)
        name = index.ref_name(media.get("schema", {}))
        if not name or not name.endswith("Request"):
            yield (*pointer, "schema"), "must be a reference to a schema whose name ends in Request"
        elif index.uses[name] > 1:
            yield (*pointer, "schema"), f"{name} is also used elsewhere; a request body belongs to one operation"
        if "example" not in media:
            yield pointer, "the request needs an example"
    if "200" not in call.success:
        yield (*call.pointer, "responses"), "no successful answer is described: 200 is missing"
    for status, kind, media in call.answer_media():
        pointer = (*call.pointer, "responses", status, "content", kind)
        if "example" not in media:
            yield pointer, "the answer needs an example"
        if "json" in kind:
            yield from _answer_name(index, (*pointer, "schema"), media.get("schema", {}))


def _answer_name(index: Index, pointer: Pointer, schema: Schema) -> Problems:
    name = index.ref_name(schema)
    if name and not name.endswith("Response") and index.uses[name] < 2:
        yield pointer, f"{name} is used by this answer alone and must be named …Response"
    elif not name and schema.get("type") != "array" and schema.get("format") != "binary":
        yield pointer, "a JSON answer is a reference to a named schema, an array, or one form of a file"


def _list_without_pagination(index: Index, call: Call) -> Problems:
    verb = re.sub(r"_v\d+$", "", call.verb)
    if "x-ozon-pagination" in call.value or not (verb == "list" or verb.endswith("_list")):
        return
    found = {python_name(name) for name, _ in _near_fields(index, call.fields())} & PAGE_FIELDS
    answers_list = any("array" in index.types(leaf) for leaf in index.leaves(call.answer)) or any(
        "array" in index.types(leaf) for _, part in _near_fields(index, call.answer) for leaf in index.leaves(part)
    )
    if found and answers_list:
        yield call.pointer, f"answers a list and takes {', '.join(sorted(found))}, but has no x-ozon-pagination"


def _pages_without_period(index: Index, call: Call) -> Problems:
    """A paged operation that takes two days or moments says which period they are, and how long it may be."""
    if "x-ozon-pagination" not in call.value or "x-ozon-period" in call.value:
        return
    times = {
        name for name, field in _near_fields(index, call.fields(), 3) if field.get("format") in ("date", "date-time")
    }
    for name in sorted(times):
        stem = re.fullmatch(r"(.*_)?(?:from|since|start)", name)
        if stem and times & {f"{stem[1] or ''}{end}" for end in ("to", "till", "until", "end")}:
            yield call.pointer, f"pages through a period that begins at {name}, but has no x-ozon-period"


def _products_without_batch(index: Index, call: Call) -> Problems:
    """A write that takes a list of products, and tells what became of each, says how its rows are named."""
    told = call.value.keys() & {"x-ozon-item-errors", "x-ozon-task"}
    if call.value.get("x-ozon-safety") == "read" or not told or "x-ozon-batch" in call.value:
        return
    lists = [(name, field) for name, field in _near_fields(index, call.fields(), 1) if "items" in field]
    if len(lists) == 1:
        name, field = lists[0]
        named = {name, *(row for row, _ in _near_fields(index, field["items"], 1))}
        if named & {"offer_id", "product_id"}:
            yield call.pointer, f"takes products in {name} and tells what became of each, but has no x-ozon-batch"


def _near_fields(index: Index, schema: Schema, depth: int = 2) -> Iterator[tuple[str, Schema]]:
    for leaf in index.leaves(schema):
        for name, part in leaf.get("properties", {}).items():
            yield name, part
            if depth > 1:
                yield from _near_fields(index, part, depth - 1)
