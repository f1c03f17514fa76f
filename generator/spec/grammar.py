"""The form of the spec as data. spec/README.md says what the words mean."""

from __future__ import annotations

from typing import Any

from ..bundle import HTTP_METHODS

Table = dict[str, Any]
Schema = dict[str, Any]
Pointer = tuple[str | int, ...]

COMBINERS = ("allOf", "oneOf", "anyOf")
#: Keywords that limit a value. They say what a request may hold and are refused on answers.
CONSTRAINTS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"}
    | {"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
)


def _keys(**kinds: str) -> dict[str, str]:
    return {key: kind for kind, keys in kinds.items() for key in keys.split()}


_SCHEMA = _keys(
    text="$ref description format pattern",
    type="type",
    texts="required",
    flag="deprecated uniqueItems",
    number="minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    whole="minItems maxItems minLength maxLength minProperties maxProperties",
    values="enum",
    any="default const example",
) | {
    "properties": "map:property",
    "items": "one:part",
    "additionalProperties": "open:part",
    **dict.fromkeys(COMBINERS, "list:part"),
}

#: For each place the keys that it may have, and what stands under them: a kind of plain value, or one, a list or a map
#: of another place (``open`` also takes true and false).
FORM: dict[str, dict[str, str]] = {
    "document": _keys(text="openapi", securities="security", map="externalDocs")
    | {
        "info": "one:info",
        "servers": "list:server",
        "tags": "list:tag",
        "paths": "map:path",
        "webhooks": "map:webhook item",
        "components": "one:components",
    },
    "info": _keys(text="title version summary description termsOfService", map="contact license"),
    "server": _keys(text="url description", map="variables"),
    "tag": _keys(text="name description", map="externalDocs"),
    "components": {
        "schemas": "map:schema",
        "responses": "map:response",
        "parameters": "map:parameter",
        "securitySchemes": "map:security scheme",
    },
    "security scheme": _keys(text="type in name description scheme bearerFormat", map="flows"),
    "path": _keys(text="summary description")
    | {"parameters": "list:parameter", **dict.fromkeys(HTTP_METHODS, "one:operation")},
    "operation": _keys(
        text="operationId summary description",
        texts="tags",
        flag="deprecated",
        securities="security",
        map="externalDocs",
    )
    | {"parameters": "list:parameter", "requestBody": "one:request body", "responses": "map:response"},
    "webhook item": {"post": "one:webhook"},
    "webhook": _keys(text="operationId summary description")
    | {"requestBody": "one:request body", "responses": "map:response"},
    "parameter": _keys(text="$ref name in description style", flag="required deprecated explode", any="example")
    | {"schema": "one:part"},
    "request body": _keys(text="description", flag="required") | {"content": "map:media type"},
    "response": _keys(text="$ref description") | {"content": "map:media type", "headers": "map:header"},
    "header": _keys(text="description", flag="required", any="example") | {"schema": "one:part"},
    "media type": _keys(any="example", map="encoding") | {"schema": "one:part"},
    "schema": _SCHEMA,
    "property": _SCHEMA,
    "part": _SCHEMA,
}
SCHEMA_PLACES = frozenset({"schema", "property", "part"})

_TEXT: Table = {"type": "string", "minLength": 1}
_PATH: Table = {"type": "string"}
_TEXTS: Table = {"type": "array", "items": {"type": ["string", "number", "boolean"]}}
_WHOLE: Table = {"type": "integer", "minimum": 0}
_POSITIVE: Table = {"type": "integer", "minimum": 1}
_DATE: Table = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_TRUE: Table = {"const": True}


def _choice(*values: str) -> Table:
    return {"enum": list(values)}


def _object(required: str, properties: Table) -> Table:
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
        "minProperties": 1,
    }


def _list(table: Table) -> Table:
    return {"type": "array", "items": table, "minItems": 1}


_PAGINATION = _object(
    "scheme items token",
    {
        "scheme": _choice("last_id", "cursor", "offset", "page", "last_value_id", "message_id"),
        "items": _PATH,
        **dict.fromkeys(("token", "next", "next-from-item", "size", "more", "pages", "key"), _TEXT),
        "total": {"type": ["string", "array"], "items": _TEXT, "minLength": 1, "minItems": 1},
        **dict.fromkeys(("max", "min", "max-offset"), _WHOLE),
        "start": {"type": ["integer", "string"]},
    },
)
_PERIOD = _object(
    "start end source",
    {
        **dict.fromkeys(("start", "end", "source"), _TEXT),
        **dict.fromkeys(("months", "days"), _POSITIVE),
        **dict.fromkeys(("dates", "aggregated"), _TRUE),
    },
)
_LIMIT = _object(
    "per source",
    {
        "count": _WHOLE,
        "per": _choice("second", "minute", "hour", "day"),
        "scope": _choice("account", "product", "organisation"),
        "of": _choice("requests", "items"),
        "items": _TEXT,
        "reset": {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"},
        "source": _TEXT,
    },
)
_LIFECYCLE = _object(
    "",
    {
        "beta": _TRUE,
        **dict.fromkeys(("added", "announced", "off"), _DATE),
        "replacement": _list(_TEXT),
        "note": _TEXT,
    },
)
_FIELD_LIFECYCLE = _object(
    "evidence",
    {**dict.fromkeys(("announced", "off"), _DATE), "replacement": _list(_TEXT), "evidence": _TEXT, "note": _TEXT},
)
_TIER = _object(
    "source", {"any-of": _list(_TEXT), "soft": _TRUE, **dict.fromkeys(("programme", "note", "source"), _TEXT)}
)
_TASK = _object(
    "id poll argument state done",
    {
        **dict.fromkeys(("id", "poll", "argument", "state"), _TEXT),
        **dict.fromkeys(("pending", "done", "failed"), _TEXTS),
    },
)
_ITEM_ERRORS = _object(
    "items",
    {
        "items": _PATH,
        "errors": _PATH,
        "whole": {"type": ["string", "array"], "minLength": 1, "minItems": 1, "items": _TEXT},
        **dict.fromkeys(("key", "flag", "refused", "accepted"), _TEXT),
    },
)
_FIELD_WORDS: Table = {"type": "object", "additionalProperties": _list(_TEXT)}
_BATCH = _object(
    "items source",
    {
        **dict.fromkeys(("items", "source"), _TEXT),
        **dict.fromkeys(("ids", "also"), _list(_TEXT)),
        **dict.fromkeys(("codes", "names"), _FIELD_WORDS),
        "pause": _POSITIVE,
    },
)
_TIME = _object(
    "local",
    {
        "local": _TEXT,
        "zone": {"type": ["string", "array"], "minLength": 1, "minItems": 1, "items": _TEXT},
        "when": {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": _TEXT},
    },
)
#: What a correction may cover: the kinds of differences that `generator drift` tells apart, and what no document shows.
DIFFERENCES = ("operation", "body", "field", "required", "type", "format", "enum", "limit", "deprecated", "switch-off")
_CORRECTION = _list(
    _object(
        "covers reason evidence",
        {"covers": _list(_choice(*DIFFERENCES, "meaning")), "fields": _list(_TEXT), "reason": _TEXT, "evidence": _TEXT},
    )
)
_PUSH = _object(
    "",
    {
        **dict.fromkeys(("key", "operations", "scope"), _list(_TEXT)),
        "daily": _TRUE,
        "time": {"type": ["string", "array"], "items": _TEXT, "minLength": 1, "minItems": 1},
        "subject": _TEXT,
        "unlisted": _TRUE,
        "tells": _choice("new", "state", "cancelled"),
        "statuses": _TEXT,
        "states": {"type": "object", "additionalProperties": _list(_TEXT), "minProperties": 1},
    },
)
_SENDERS = _object("networks", {"networks": _list(_TEXT)})
_OFFICIAL = _object("", dict.fromkeys(("operationId", "tag", "path"), _TEXT))

#: For each word the places where it may stand, and the JSON schema of its value there.
WORDS: dict[str, dict[str, Table]] = {
    "x-ozon-safety": {"operation": _choice("read", "write", "destructive")},
    "x-ozon-repeatable": {"operation": _TRUE},
    "x-ozon-pagination": {"operation": _PAGINATION},
    "x-ozon-period": {"operation": _PERIOD},
    "x-ozon-limits": dict.fromkeys(("document", "operation"), _list(_LIMIT)),
    "x-ozon-lifecycle": {"operation": _LIFECYCLE, "webhook": _LIFECYCLE, "property": _FIELD_LIFECYCLE},
    "x-ozon-tier": {"operation": _TIER},
    "x-ozon-task": {"operation": _TASK},
    "x-ozon-item-errors": {"operation": _ITEM_ERRORS},
    "x-ozon-batch": {"operation": _BATCH},
    "x-ozon-push": {"document": _SENDERS, "webhook": _PUSH},
    "x-ozon-official": {"operation": _OFFICIAL, "schema": _TEXT},
    "x-ozon-correction": dict.fromkeys(("operation", "webhook", "parameter", *SCHEMA_PLACES), _CORRECTION),
    "x-ozon-always": {"property": _TEXT},
    "x-ozon-client-default": dict.fromkeys(("property", "parameter"), _TRUE),
    "x-ozon-time": {"property": _TIME},
    "x-ozon-personal": {"property": {"type": "boolean"}},
    "x-ozon-unknown": dict.fromkeys((*SCHEMA_PLACES, "webhook"), _TEXT),
    "x-ozon-encoding": {"response": _TEXT},
}

#: Which keys of a word are paths, and where each path begins. ``row`` and ``row of request`` are below the path in
#: ``items``, ``poll answer`` and ``poll request`` belong to the operation that ``poll`` names.
PATHS: dict[str, dict[str, str]] = {
    "x-ozon-pagination": {
        **dict.fromkeys(("items", "next", "more", "total", "pages"), "answer"),
        **dict.fromkeys(("next-from-item", "key"), "row"),
        **dict.fromkeys(("token", "size"), "request"),
    },
    "x-ozon-period": dict.fromkeys(("start", "end"), "request"),
    "x-ozon-limits": {"items": "request"},
    "x-ozon-batch": {"items": "request", **dict.fromkeys(("ids", "also", "codes", "names"), "row of request")},
    "x-ozon-task": {"id": "answer", "state": "poll answer", "argument": "poll request"},
    "x-ozon-item-errors": {
        **dict.fromkeys(("items", "whole", "refused", "accepted"), "answer"),
        **dict.fromkeys(("errors", "key", "flag"), "row"),
    },
}
#: Which keys of a word may hold one path or several, the one that is preferred first.
LISTED_PATHS = {"x-ozon-pagination": "total", "x-ozon-item-errors": "whole", "x-ozon-push": "time"}
#: The formats of a local time that Python reads as a date and time.
LOCAL_FORMATS = frozenset({"date-time", "date-time-local"})
#: Which keys of a word name operations.
OPERATION_NAMES = {"x-ozon-lifecycle": "replacement", "x-ozon-task": "poll"}


def listed(value: Any) -> list[Any]:
    """What may stand alone or in a list, as a list."""
    return value if isinstance(value, list) else [value]


def uniform(word: str, value: Any) -> Any:
    """A word's value in the one form that all readers get: what may be one path or several is always a list."""
    key = LISTED_PATHS.get(word)
    return {**value, key: listed(value[key])} if key and value and key in value else value
