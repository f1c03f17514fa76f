"""Repair the schemas of an official document, and note every fault."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import Any, NamedTuple

from ..spec.grammar import COMBINERS, Schema
from ..spec.structure import ALTERNATIVES, LIMITS, NOTHING

_TYPES = {"string", "number", "integer", "boolean", "array", "object", "null"}
#: Types that do not exist, and what is meant.
_MEANT: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("int", "long", "integers", "uint"), ("integer", "")),
    **{name: ("integer", name) for name in ("int32", "int64", "uint32", "uint64")},
    **dict.fromkeys(("bool", "booleans"), ("boolean", "")),
    **dict.fromkeys(("str", "text", "enum", "strings", "uuid"), ("string", "")),
    **dict.fromkeys(("timestamp", "datetime", "date-time"), ("string", "date-time")),
    "date": ("string", "date"),
    "file": ("string", "binary"),
    **dict.fromkeys(("float", "double"), ("number", "")),
    **dict.fromkeys(("decimal", "numbers"), ("number", "")),
    **dict.fromkeys(("list", "arrays"), ("array", "")),
    **dict.fromkeys(("dict", "map", "objects", "struct"), ("object", "")),
}
_FORMATS = {"timestamp": "date-time", "datetime": "date-time", "dateTime": "date-time"}
_KEPT = frozenset(("$ref", "type", "format", "description", "title", "enum", "deprecated", "required", "properties"))
_KEPT_TOO = frozenset(("items", "additionalProperties", *COMBINERS, *LIMITS))
_IGNORED = frozenset(
    ("default", "example", "examples", "nullable", "readOnly", "writeOnly", "discriminator", "xml", "not")
)
_IGNORED_TOO = frozenset(
    ("externalDocs", "const", "$schema", "contentEncoding", "contentMediaType", "patternProperties")
)
#: What Swagger 2 has beside the schema of a parameter.
_PARAMETER = frozenset(("in", "name", "collectionFormat", "allowEmptyValue", "style", "explode", "schema", "content"))
#: What a limit of numbers means where it stands on something else.
_SIZES = {
    "array": {"minimum": "minItems", "maximum": "maxItems"},
    "string": {"minimum": "minLength", "maximum": "maxLength"},
}
KEYWORDS = _KEPT | _KEPT_TOO | _IGNORED | _IGNORED_TOO | _PARAMETER


class Fault(NamedTuple):
    """Something in the document that is wrong by its own rules, and how it was read."""

    kind: str
    place: str
    detail: str


class SchemaRepair:
    """Reads schemas of one document, and collects its faults."""

    def __init__(self, schemas: dict[str, Any]) -> None:
        self.names = schemas.keys()
        self._faults: dict[Fault, None] = {}

    @property
    def faults(self) -> list[Fault]:
        """Each fault once, by kind and place."""
        return sorted(self._faults)

    def fault(self, kind: str, place: str, detail: str) -> None:
        """Note a fault."""
        self._faults[Fault(kind, place, detail)] = None

    def schema(self, value: Any, place: str, *, inline: bool = True) -> Schema:
        """A schema with nothing in it but what structure needs."""
        if not isinstance(value, dict):
            self.fault("no schema", place, f"{type(value).__name__} where a schema belongs; read as anything")
            return {}
        value = self._keywords(value, place)
        result: Schema = {k: v for k, v in value.items() if k == "description" and isinstance(v, str)}
        if value.get("deprecated") is True:
            result["deprecated"] = True
        if "$ref" in value:
            return result | self.reference(value["$ref"], place)
        self._title(value, place, inline)
        result |= self._type(value, place)
        self._below(value, result, place)
        self._enum(value, result, place)
        result |= self._limits(value, place)
        if not result.keys() & {"type", *COMBINERS}:
            self._untyped(value, result, place)
        return result

    def reference(self, ref: Any, place: str) -> Schema:
        """A reference to a schema that exists, or a schema that says nothing."""
        text = str(ref).replace("~1", "/").replace("~0", "~").replace("%20", " ")
        outside = not text.startswith("#/")
        name = re.sub(r"\.(json|ya?ml)$", "", text.rpartition("/")[2])
        local = re.fullmatch(r"#/(?:components/schemas|definitions)/(.+)", text)
        if local:
            name = local[1]
        if name in self.names and (local or outside):
            if outside:
                self.fault("reference to a file", place, f"{ref!r} read as the schema {name} of this document")
            return {"$ref": f"#/components/schemas/{name}"}
        kind = "reference to a file" if outside else "dangling reference"
        self.fault(kind, place, f"{ref!r} leads nowhere; read as anything")
        return {}

    # Parts of a schema

    def _keywords(self, value: dict[str, Any], place: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, below in value.items():
            if key in KEYWORDS or key.startswith("x-"):
                result[key] = below
                continue
            lower = {word.lower(): word for word in KEYWORDS}
            meant = next((lower[match] for match in get_close_matches(key.lower(), lower, 1, 0.75)), None)
            if meant is None or meant in value:
                self.fault("unknown keyword", place, f"{key!r} is left out")
            else:
                self.fault("misspelt keyword", place, f"{key!r} read as {meant!r}")
                result[meant] = below
        return result

    def _title(self, value: dict[str, Any], place: str, inline: bool) -> None:
        if inline and isinstance(value.get("title"), str) and isinstance(value.get("properties"), dict):
            self.fault("inline title", place, f"{value['title']!r} is not the name of a schema; left out")

    def _type(self, value: dict[str, Any], place: str) -> Schema:
        stated = value.get("type")
        result: Schema = {}
        if isinstance(value.get("format"), str):
            result["format"] = _FORMATS.get(value["format"], value["format"])
        if isinstance(stated, list):
            result["type"] = [kind for kind in stated if isinstance(kind, str) and kind in _TYPES]
            if len(result["type"]) < len(stated):
                self.fault("invalid type", place, f"{stated!r} read as {result['type']}")
        elif isinstance(stated, str) and stated in _TYPES:
            result["type"] = stated
        elif stated is not None:
            result |= self._invented(stated, place)
        if "format" in result and result["format"] in (stated, result.get("type")):
            del result["format"]
        return result

    def _invented(self, stated: Any, place: str) -> Schema:
        words = str(stated).strip().lower()
        inner = re.fullmatch(r"(?:array|list)\s*(?:of\s+|<|\[)\s*(.+?)[>\]]?", words)
        if inner:
            found: Schema = {"type": "array", "items": self._meant(inner[1])}
        else:
            found = self._meant(words)
        shown = f"array of {found['items'].get('type', 'anything')}" if inner else found.get("type", "anything")
        self.fault("invalid type", place, f"{stated!r} read as {shown}")
        return found

    def _meant(self, words: str) -> Schema:
        word = words if words in _TYPES else words.removesuffix("s") if words.removesuffix("s") in _TYPES else None
        if word:
            return {"type": word}
        kind, form = _MEANT.get(words, ("", ""))
        return ({"type": kind} if kind else {}) | ({"format": form} if form else {})

    def _below(self, value: dict[str, Any], result: Schema, place: str) -> None:
        self._properties(value, result, place)
        if "items" in value and "items" not in result:
            result["items"] = self.schema(value["items"], f"{place}/items")
        elif result.get("type") == "array" and "items" not in result:
            self.fault("no items", place, "a list of what is not said; read as anything")
        if isinstance(value.get("additionalProperties"), dict) and value["additionalProperties"]:
            result["additionalProperties"] = self.schema(value["additionalProperties"], f"{place}/additionalProperties")
        for word in COMBINERS:
            if isinstance(value.get(word), list):
                parts = [self.schema(part, f"{place}/{word}/{n}") for n, part in enumerate(value[word])]
                result[word] = parts if word not in ALTERNATIVES else [part for part in parts if part]

    def _properties(self, value: dict[str, Any], result: Schema, place: str) -> None:
        required = value.get("required", [])
        if isinstance(required, str):
            self.fault("required is not a list", place, f"{required!r} read as a list of one")
            required = [required]
        names = [name for name in required if isinstance(name, str)] if isinstance(required, list) else []
        found = value.get("properties")
        if found is not None and not isinstance(found, dict):
            self.fault("no schema", f"{place}/properties", f"{type(found).__name__} where the fields belong; left out")
            found = None
        result_fields: dict[str, Schema] = {}
        for name, below in (found or {}).items():
            where = f"{place}/properties/{name}"
            if isinstance(below, dict) and isinstance(below.get("required"), bool):
                self.fault(
                    "required on a property", where, f"'required: {str(below['required']).lower()}' on the field"
                )
                names += [name] if below["required"] and name not in names else []
            result_fields[name] = self.schema(below, where)
        if found is not None:
            result["properties"] = result_fields
        if names:
            result["required"] = names

    def _enum(self, value: dict[str, Any], result: Schema, place: str) -> None:
        stated = value.get("enum")
        if not stated:
            return
        if not isinstance(stated, list):
            self.fault("enum is not a list", place, f"{stated!r} read as its words")
            stated = re.findall(r"[\w.-]+", str(stated))
        stated = [item for item in stated if not isinstance(item, dict | list)]
        if result.get("type") == "array" and "enum" not in result.get("items", {}):
            self.fault("enum on a list", place, "read as the values of the items")
            result["items"] = result.get("items", {}) | {"enum": stated}
        else:
            result["enum"] = stated

    def _limits(self, value: dict[str, Any], place: str) -> Schema:
        result: Schema = {}
        for key in LIMITS:
            if value.get(key) is not None:
                result |= self._limit(key, value[key], place)
        for key, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if result.get(key) is True:  # the form of OpenAPI 3.0
                result.pop(key)
                result |= {key: result.pop(plain)} if plain in result else {}
        for plain, meant in _SIZES.get(str(value.get("type")), {}).items():
            if plain in result and meant not in result:
                self.fault("limit of another type", place, f"{plain!r} read as {meant!r}")
                result[meant] = result.pop(plain)
        return result

    def _limit(self, key: str, limit: Any, place: str) -> Schema:
        if key == "pattern":
            if isinstance(limit, str) and _is_pattern(limit):
                return {key: limit}
            self.fault("pattern is invalid", place, f"{limit!r} is left out")
            return {}
        if not isinstance(limit, str):
            return {key: limit} if limit is not False else {}
        self.fault("limit is text", place, f"{key}: {limit!r}")
        return {key: json.loads(limit)} if re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", limit) else {}

    def _untyped(self, value: dict[str, Any], result: Schema, place: str) -> None:
        if "properties" in result or isinstance(value.get("additionalProperties"), dict):
            result |= NOTHING
        elif "items" in result:
            result["type"] = "array"
        elif "enum" in result:
            result["type"] = "string" if any(isinstance(item, str) for item in result["enum"]) else "integer"
        kind = "items without type" if place.endswith("/items") else "no type"
        self.fault(kind, place, f"read as {result.get('type', 'anything')}")


def _is_pattern(text: str) -> bool:
    """Whether it is a regular expression, and not the picture of a date."""
    try:
        re.compile(text)
    except re.error:
        return False
    return "YYYY" not in text.upper()
