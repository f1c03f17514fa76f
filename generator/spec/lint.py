"""Checks the spec before anything is made from it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from openapi_python_client.strings import ClassName

from ..bundle import Bundle, SpecError, bundle
from .examples import FORMATS, examples, short
from .grammar import COMBINERS, CONSTRAINTS, OPERATION_NAMES, PATHS, SCHEMA_PLACES, WORDS, Pointer, Schema, listed
from .index import Call, Index, Node, Problems, python_name, words_of
from .local_times import local_times

JSON_TYPES = {"string", "number", "integer", "boolean", "array", "object", "null"}
PYTHON_TYPES = {
    str: ("string",),
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    type(None): ("null",),
}
PAGE_FIELDS = {"limit", "page", "offset", "cursor", "last_id", "page_size", "page_number"}
#: Words that carry nothing when a description is compared with a name.
EMPTY_WORDS = words_of(
    "a an and are as at be by for from has in is it its of on or that the their this to was which with"
    " array field list object parameter property returns string value"
)


def lint(spec: Bundle) -> list[str]:
    """Problems of one API, each as ``file:line: #/pointer: reason``."""
    index = Index(spec)
    if not index.broken:
        for check in (_document, _references, _words, _operations, _schemas, _texts, local_times, examples):
            for pointer, reason in check(index):
                index.report(pointer, reason)
    return [f"{place}: {reason}" for place, reason in sorted(index.problems)]


def lint_all(folder: Path) -> str:
    """Check every API below a folder. Raises `SpecError` with all problems."""
    bundles: list[Bundle] = []
    problems: list[str] = []
    for path in sorted(folder.glob("*/openapi.yaml")):
        try:
            bundles.append(bundle(path.parent))
            problems += lint(bundles[-1])
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    return ", ".join(f"{spec.api}: {len(spec.operations())} operations" for spec in bundles) + ": no problems."


# Document


def _document(index: Index) -> Problems:
    if not index.document.get("info", {}).get("title"):
        yield ("info",), "needs a title"
    if not all(server.get("url") for server in index.document.get("servers", [])) or not index.document.get("servers"):
        yield ("servers",), "needs a server with a url"


# References


def _references(index: Index) -> Problems:
    for node in index.nodes:
        ref = node.value.get("$ref")
        if not isinstance(ref, str):
            continue
        if not re.fullmatch(r"#/components/\w+/[^/]+", ref):
            yield (*node.pointer, "$ref"), f"a reference reads '#/components/…/Name', not {ref!r}"
        elif index.lookup(ref) is None:
            yield (*node.pointer, "$ref"), f"{ref} does not exist"
    for name, schema in index.schemas.items():
        if name not in index.requested | index.answered | index.notified:
            yield ("components", "schemas", name), "no operation uses this schema"
        if "x-ozon-notification" in schema and "example" not in schema:
            yield ("components", "schemas", name), "a notification needs an example"


# Words


def _words(index: Index) -> Problems:
    validators = {
        (word, place): Draft202012Validator(table, format_checker=FORMATS)
        for word, places in WORDS.items()
        for place, table in places.items()
    }
    for node in index.nodes:
        for word, value in node.value.items():
            if word.startswith("x-"):
                yield from _word(index, node, word, validators.get((word, node.place)))
                if word == "x-ozon-lifecycle" and isinstance(value, dict):
                    yield from _lifecycle(index, node, value)
                if node.place == "operation" and word in PATHS | OPERATION_NAMES.keys():
                    for entry in value if isinstance(value, list) else [value]:
                        if isinstance(entry, dict):
                            yield from _named_things(index, index.calls[node.pointer], word, entry)


def _word(index: Index, node: Node, word: str, validator: Draft202012Validator | None) -> Problems:
    pointer = (*node.pointer, word)
    if word not in WORDS:
        yield pointer, "unknown word; spec/README.md lists all"
    elif validator is None:
        yield pointer, f"does not belong on a {node.place} but on: {', '.join(WORDS[word])}"
    else:
        for error in validator.iter_errors(node.value[word]):
            yield (*pointer, *error.absolute_path), short(error.message)
    if word == "x-ozon-client-default" and node.pointer[0] == "components" and node.pointer[2] not in index.requested:
        yield pointer, "no request has this property"
    if word == "x-ozon-repeatable" and node.value.get("x-ozon-safety") == "read":
        yield pointer, "a read is always repeatable; the word is for writes"


def _lifecycle(index: Index, node: Node, value: dict[str, Any]) -> Problems:
    pointer = (*node.pointer, "x-ozon-lifecycle")
    if str(value.get("announced", "")) > str(value.get("off", "9999")):
        yield (*pointer, "off"), "is before the day of the announcement"
    if node.place != "property":
        return
    if not value.keys() & {"announced", "off"}:
        yield pointer, "needs announced or off; where no day is known, deprecated: true says it"
    owner: Any = index.document
    for step in node.pointer[:-1]:
        owner = owner[step]
    for name in listed(value.get("replacement", [])):
        if name == node.pointer[-1] or name not in owner:
            yield (*pointer, "replacement"), f"there is no field {name!r} beside this one"


def _named_things(index: Index, call: Call, word: str, value: dict[str, Any]) -> Problems:
    """Check the operations and the paths that a word names."""
    pointer = (*call.pointer, word)
    for name in listed(value.get(OPERATION_NAMES.get(word, ""), [])):
        if isinstance(name, str) and name not in index.named:
            yield (*pointer, OPERATION_NAMES[word]), f"operation {name!r} does not exist"
    for key, side in PATHS.get(word, {}).items():
        owner = index.named.get(str(value.get("poll"))) if side.startswith("poll") else call
        stated = value.get(key)
        for path in stated if isinstance(stated, dict) else listed(stated):
            if not isinstance(path, str) or owner is None:
                continue
            full = ".".join(str(part) for part in (value.get("items") if side.startswith("row") else "", path) if part)
            if not index.at(owner.fields() if side.endswith("request") else owner.answer, full):
                where = {"row": "answer", "row of request": "request"}.get(side, side)
                yield (*pointer, key), f"the {where} has no field {full!r}"
    if word == "x-ozon-pagination":
        yield from _next_page(pointer, value)
        yield from _page_size(index, call, pointer, value)
    if word == "x-ozon-period":
        yield from _period(index, call, pointer, value)
    if word == "x-ozon-task":
        yield from _task_states(index, pointer, value)
    if word == "x-ozon-item-errors" and not value.keys() & {"errors", "flag"}:
        yield pointer, "needs errors or flag to know a row that failed"


def _period(index: Index, call: Call, pointer: Pointer, value: dict[str, Any]) -> Problems:
    if {"months", "days"} <= value.keys():
        yield pointer, "has months or days, not both"
    for key in ("start", "end"):
        if not isinstance(value.get(key), str):
            continue
        for field in index.at(call.fields(), value[key]):
            if (field.get("format") == "date") != bool(value.get("dates")):
                yield (*pointer, key), f"{value[key]} has the format {field.get('format')}; dates: true is for days"


def _task_states(index: Index, pointer: Pointer, value: dict[str, Any]) -> Problems:
    """Every state that the answer may have is pending, done or failed, and all who are polled by it agree."""
    owner = index.named.get(str(value.get("poll")))
    told = [state for key in ("pending", "done", "failed") for state in listed(value.get(key, []))]
    if owner is None or not isinstance(value.get("state"), str):
        return
    for twice in sorted({str(state) for state in told if told.count(state) > 1}):
        yield pointer, f"{twice} is named twice among pending, done and failed"
    for field in index.at(owner.answer, value["state"]):
        known = field.get("enum", told)
        for state in known:
            if state not in told and not re.search("(unspecified|unknown)$", str(state), re.IGNORECASE):
                yield pointer, f"{state} is neither pending, nor done, nor failed"
        for state in told:
            if state not in known:
                yield pointer, f"{value['state']} has no value {state}"
    for other in index.calls.values():
        task = other.value.get("x-ozon-task")
        if isinstance(task, dict) and task.get("poll") == value["poll"]:
            for key in ("argument", "state", "pending", "done", "failed"):
                if task.get(key) != value.get(key):
                    yield (*pointer, key), f"differs from {key} of {other.name}, which {value['poll']} tells of too"
            return


def _next_page(pointer: Pointer, value: dict[str, Any]) -> Problems:
    found = [key for key in ("next", "next-from-item") if key in value]
    if value.get("scheme") in ("offset", "page"):
        if found:
            yield (*pointer, found[0]), "offset and page count on by themselves"
    elif len(found) != 1:
        yield pointer, "needs either next or next-from-item to know where the next page begins"


def _page_size(index: Index, call: Call, pointer: Pointer, value: dict[str, Any]) -> Problems:
    """The largest page: on the field and in the word, or that it is not known."""
    if not isinstance(value.get("size"), str):
        return
    for field in index.at(call.fields(), value["size"]):
        stated = field.get("maximum", max(field.get("enum", []), default=None))
        if stated is None and "x-ozon-unknown" not in field:
            yield (*pointer, "size"), f"{value['size']} needs a maximum, or x-ozon-unknown where nobody tells it"
        elif stated != value.get("max"):
            yield (*pointer, "max"), f"is {value.get('max')}, but the maximum of {value['size']} is {stated}"


# Operations


def _operations(index: Index) -> Problems:
    tags = {tag.get("name") for tag in index.document.get("tags", [])}
    schemes = index.document.get("components", {}).get("securitySchemes", {}).keys()
    first: dict[str, Call] = {}
    for call in index.calls.values():
        yield from _identity(call, tags)
        yield from _summary(call)
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


def _summary(call: Call) -> Problems:
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


# Schemas


def _schemas(index: Index) -> Problems:
    for name in index.schemas:
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield ("components", "schemas", name), "a schema's name is PascalCase"
        elif re.search(r"(?<![V\d])\d+$|(?=[a-f]*\d)[0-9a-f]{5,}$", name):
            yield ("components", "schemas", name), "a schema's name says what it is and ends in no number or hash"
        elif name != (called := ClassName(name, "")):
            yield ("components", "schemas", name), f"openapi-python-client would call this class {called}"
    for node in index.nodes:
        if node.place in SCHEMA_PLACES:
            for reason in [*_type(index, node), *_object(index, node)]:
                yield node.pointer, reason
            yield from _enum(index, node)
            for word in CONSTRAINTS & node.value.keys():
                if index.is_answer(node.pointer):
                    yield (*node.pointer, word), "limits are for requests, and this stands in answers only"


def _type(index: Index, node: Node) -> Iterator[str]:
    schema, types = node.value, index.types(node.value)
    if not schema.keys() & {"type", "$ref", "enum", "const", *COMBINERS}:
        yield "tells no type; a value that may be anything lists its types"
    for name in set(types) - JSON_TYPES:
        yield f"{name!r} is not a type of JSON"
    if "number" in types and str(schema.get("format")).startswith(("int", "uint")):
        yield f"{schema['format']} is a format of integers"
    if "array" in types and "items" not in schema:
        yield "an array needs items"
    if "items" in schema and "array" not in types:
        yield "has items but is not an array"
    try:
        re.compile(schema.get("pattern", ""))
    except re.error as error:
        yield f"its pattern is not a regular expression: {error}"


def _object(index: Index, node: Node) -> Iterator[str]:
    schema, types = node.value, index.types(node.value)
    if "object" in types and not schema.keys() & {"properties", "additionalProperties", *COMBINERS}:
        yield "an object needs properties or additionalProperties"
    if "properties" not in schema:
        return
    if "object" not in types:
        yield "has properties but is not an object"
    if node.place != "schema":
        yield "an object with properties must be a named schema of its own"
    for name in schema.get("required", []):
        if name not in schema["properties"] and not schema.keys() & {*COMBINERS}:
            yield f"requires {name!r}, which is not among its properties"


def _enum(index: Index, node: Node) -> Problems:
    values = node.value.get("enum")
    if values is not None:
        pointer = (*node.pointer, "enum")
        if not values:
            yield pointer, "has no values"
        for value, times in Counter(map(repr, values)).items():
            if times > 1:
                yield pointer, f"has {value} twice"
        if len({type(value) for value in values if value is not None}) > 1:
            yield pointer, "mixes types; quote text that looks like a number"
        yield from _fit(index, node.value, values, pointer)
    if "default" in node.value:
        default, pointer = node.value["default"], (*node.pointer, "default")
        defaults = [value for value in (default if isinstance(default, list) else [default]) if value is not None]
        for leaf in index.elements(node.value):
            yield from _fit(index, leaf, defaults, pointer)
            for value in defaults:
                if value not in leaf.get("enum", [value]):
                    yield pointer, f"{value!r} is not one of the values of the enum"


def _fit(index: Index, schema: Schema, values: list[Any], pointer: Pointer) -> Problems:
    types = set(index.types(schema))
    for value in values:
        if types and not types & {*PYTHON_TYPES.get(type(value), ()), "object"}:
            yield pointer, f"{value!r} is not of the type {' or '.join(sorted(types))}"


# Texts


def _described(index: Index, schema: Schema) -> bool:
    """Whether a field says what it is: by itself, or by the schema that it refers to or lists."""
    if "description" in schema or "description" in index.resolve(schema):
        return True
    return "items" in schema and _described(index, schema["items"])


def _texts(index: Index) -> Problems:
    for node in index.nodes:
        text = node.value.get("description")
        if text is None:
            if node.place in ("property", "parameter") and not _described(index, node.value):
                yield node.pointer, "needs a description"
            continue
        pointer = (*node.pointer, "description")
        if not text.strip():
            yield pointer, "is empty; leave it out"
        elif node.place in ("schema", "property", "parameter", "tag", "operation") and "`" not in text:
            own = [
                node.value[key] for key in ("name", "operationId", "summary") if isinstance(node.value.get(key), str)
            ]
            name = " ".join(own) or str(node.pointer[-1])
            if words_of(text) - EMPTY_WORDS <= words_of(name):
                yield pointer, f"{short(text.strip())!r} says no more than the name; say more or leave it out"


# Examples
