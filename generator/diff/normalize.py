"""Read a saved copy of an official document (OpenAPI 3 or Swagger 2), and repair its faults."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..bundle import HTTP_METHODS
from .repair import Fault, SchemaRepair

_JSON = "application/json"
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class UnreadableError(Exception):
    """The file is not a document that can be compared."""


@dataclass
class Official:
    """An official document in the form of OpenAPI 3, and the faults that were repaired."""

    file: str
    sha256: str
    document: dict[str, Any]
    faults: list[Fault] = field(default_factory=list)
    types: frozenset[str] = frozenset()  #: the types of pushes that its chapters name
    networks: frozenset[str] = frozenset()  #: the networks that they name

    @property
    def title(self) -> str:
        return str(self.document["info"].get("title", ""))

    @property
    def version(self) -> str:
        return str(self.document["info"].get("version", ""))

    @property
    def hosts(self) -> list[str]:
        """The names of the machines that serve the API."""
        return [urlsplit(str(server.get("url", ""))).hostname or "" for server in self.document["servers"]]


def read(file: Path) -> Official:
    """Read and repair a document.

    Raises:
        UnreadableError: it cannot be read; the text says what to do.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{file}: cannot be read: {error.strerror}") from None
    faults: list[Fault] = []
    repair = _Document(_parse(file, content, faults))
    for fault in faults:
        repair.fault(*fault)
    document, sha256 = repair.read(file), hashlib.sha256(content).hexdigest()
    return Official(file.name, sha256, document, repair.faults, repair.message_types(), repair.networks())


def _parse(file: Path, content: bytes, faults: list[Fault]) -> dict[str, Any]:
    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in items:
            if key in result:
                faults.append(Fault("key stands twice", key, "read together, the later one first"))
                if isinstance(result[key], dict) and isinstance(value, dict):
                    value = result[key] | value
            result[key] = value
        return result

    if content.startswith(b"\xef\xbb\xbf"):
        faults.append(Fault("byte order mark", "", "left out"))
    try:
        document = json.loads(content.decode("utf-8-sig"), object_pairs_hook=pairs)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{file}: is not UTF-8 text (byte {error.start}); save it again with a browser") from None
    except json.JSONDecodeError as error:
        if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
            raise UnreadableError(f"{file}: is a web page, not JSON; save swagger.json itself with a browser") from None
        where = f"line {error.lineno}, column {error.colno}"
        raise UnreadableError(f"{file}: is not JSON: {error.msg} ({where}); was it saved completely?") from None
    except RecursionError:
        raise UnreadableError(f"{file}: is not an API document: it is nested too deep") from None
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise UnreadableError(f"{file}: is not an OpenAPI or Swagger document: it has no paths")
    return document


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


class _Document(SchemaRepair):
    """Turns a document into OpenAPI 3 with clean schemas."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.parts = _dict(source.get("components"))
        self.schemas = {**_dict(source.get("definitions")), **_dict(self.parts.get("schemas"))}
        self.users: dict[str, list[str]] = {}
        super().__init__(self.schemas)

    def read(self, file: Path) -> dict[str, Any]:
        """The whole document. Raises `UnreadableError` when it has no operations."""
        self._versions()
        paths = {path: self._path(path, _dict(item)) for path, item in self.source["paths"].items()}
        if not any(paths.values()):
            raise UnreadableError(f"{file}: the document has no operations")
        for name, titles in self.users.items():
            if len(titles) > 1:
                self.fault("duplicate operationId", name, ", ".join(titles))
        where = "#/components/schemas" if "schemas" in self.parts else "#/definitions"
        schemas = {n: self.schema(s, f"{where}/{n}", inline=False) for n, s in self.schemas.items()}
        info = _dict(self.source.get("info"))
        made = {"info": info, "servers": self._servers(), "paths": paths, "components": {"schemas": schemas}}
        hooks = _dict(self.source.get("webhooks"))
        return made | {"webhooks": {name: self._path(name, _dict(item)) for name, item in hooks.items()}}

    def message_types(self) -> frozenset[str]:
        """The types of pushes that the chapters of the document name; Markdown escapes underscores."""
        return frozenset(re.findall(r"\bTYPE_[A-Z_]*[A-Z]\b", self._chapters()))

    def networks(self) -> frozenset[str]:
        """The networks that the chapters name."""
        return frozenset(re.findall(r"\b\d+(?:\.\d+){3}/\d+\b", self._chapters()))

    def _chapters(self) -> str:
        texts = [_dict(part).get("description") for part in [self.source.get("info"), *_list(self.source.get("tags"))]]
        return " ".join(map(str, texts)).replace("\\", "")

    def _versions(self) -> None:
        for place, holder, key in (
            ("#/openapi", self.source, "openapi"),
            ("#/swagger", self.source, "swagger"),
            ("#/info/version", _dict(self.source.get("info")), "version"),
        ):
            if key in holder and not isinstance(holder[key], str):
                self.fault("version is not text", place, f"{holder[key]!r} read as text")
        if not self.source.keys() & {"openapi", "swagger"}:
            self.fault("no version", "#", "read by what it looks like")

    def _servers(self) -> list[dict[str, Any]]:
        servers = [server for server in _list(self.source.get("servers")) if isinstance(server, dict)]
        if "host" in self.source or "basePath" in self.source:
            host = str(self.source.get("host", ""))
            servers.append({"url": f"https://{host}{str(self.source.get('basePath', '')).rstrip('/')}"})
        return servers

    def _path(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        shared = self._parameters(item.get("parameters"), f"#/paths/{path}")
        return {
            method: self._operation(value, shared, f"{method.upper()} {path}")
            for method, value in item.items()
            if method in HTTP_METHODS and isinstance(value, dict)
        }

    def _operation(self, value: dict[str, Any], shared: list[dict[str, Any]], title: str) -> dict[str, Any]:
        parameters = [*shared, *self._parameters(value.get("parameters"), title)]
        result: dict[str, Any] = {
            "operationId": str(value.get("operationId", "")),
            "deprecated": value.get("deprecated") is True,
            "description": "\n".join(str(value[word]) for word in ("summary", "description") if value.get(word)),
            "tags": self._tags(value.get("tags"), title),
            "parameters": [p for p in parameters if p["in"] in ("query", "path", "header", "cookie")],
            "responses": self._answers(value.get("responses"), value.get("produces"), title),
        }
        if result["operationId"]:
            self.users.setdefault(result["operationId"], []).append(title)
        body = self._request(value, parameters, title)
        return result | ({"requestBody": body} if body else {})

    def _tags(self, tags: Any, title: str) -> list[str]:
        found = _list(tags)
        if any(isinstance(tag, dict) for tag in found):
            self.fault("tag is an object", title, "read as its name")
        return [str(tag.get("name", "")) if isinstance(tag, dict) else str(tag) for tag in found]

    def _shared(self, node: Any, kind: str, place: str) -> dict[str, Any] | None:
        """A parameter, a body or an answer, after its reference; None when that leads nowhere."""
        for _ in range(5):
            ref = _dict(node).get("$ref")
            if ref is None:
                return node if isinstance(node, dict) else None
            name = str(ref).rpartition("/")[2]
            node = _dict(self.parts.get(kind)).get(name, _dict(self.source.get(kind)).get(name))
            if node is None or not str(ref).startswith("#/"):
                word = "dangling reference" if str(ref).startswith("#/") else "reference to a file"
                self.fault(word, place, f"{ref!r} leads nowhere" if node is None else f"{ref!r} read as {name}")
        return None

    def _parameters(self, found: Any, title: str) -> list[dict[str, Any]]:
        result = []
        for value in _list(found):
            parameter = self._shared(value, "parameters", f"{title} parameters")
            if parameter is None or not isinstance(parameter.get("name"), str):
                continue
            place = f"{title} parameter {parameter['name']}"
            made: dict[str, Any] = {key: parameter[key] for key in ("description", "deprecated") if key in parameter}
            schema = parameter.get("schema", {k: v for k, v in parameter.items() if k != "required"})
            says = not isinstance(schema, dict) or bool(schema.keys() - {"name", "in", "description"})
            made["schema"] = self.schema(schema, place) if says else self._missing("no type", place)
            made["required"] = parameter.get("required") in (True, "true")
            result.append({"name": parameter["name"], "in": parameter.get("in", "query"), **made})
        return result

    def _missing(self, kind: str, place: str) -> dict[str, Any]:
        self.fault(kind, place, "read as anything")
        return {}

    def _request(self, value: dict[str, Any], parameters: list[dict[str, Any]], title: str) -> dict[str, Any] | None:
        sent = [p for p in parameters if p["in"] == "body"]
        form = [p for p in parameters if p["in"] == "formData"]
        if sent:
            return {"content": {_JSON: {"schema": sent[0]["schema"]}}}
        if form:
            media = next((str(m) for m in _list(value.get("consumes")) if m in _FORMS), _FORMS[0])
            fields = {p["name"]: p["schema"] for p in form}
            required = [p["name"] for p in form if p["required"]]
            return {"content": {media: {"schema": {"type": "object", "properties": fields, "required": required}}}}
        if "requestBody" not in value:
            return None
        body = self._shared(value["requestBody"], "requestBodies", f"{title} request")
        content = self._content((body or {}).get("content"), f"{title} request")
        if not content:
            content = {_JSON: {"schema": self._missing("missing body", f"{title} request")}}
        return {"content": content}

    def _content(self, content: Any, place: str) -> dict[str, Any]:
        found = {media: _dict(below) for media, below in _dict(content).items()}
        return {media: {"schema": self._media(below, place)} for media, below in found.items()}

    def _media(self, value: dict[str, Any], place: str) -> dict[str, Any]:
        return self.schema(value["schema"], place) if value.get("schema") else self._missing("missing body", place)

    def _answers(self, answers: Any, produces: Any, title: str) -> dict[str, Any]:
        found = {str(status): answer for status, answer in _dict(answers).items() if str(status)[:1] == "2"}
        if not found:
            place = f"{title} answer"
            return {"200": {"content": {_JSON: {"schema": self._missing("missing answer", place)}}}}
        status = "200" if "200" in found else min(found)
        return {"200": self._answer(found[status], produces, f"{title} answer")}

    def _answer(self, value: Any, produces: Any, place: str) -> dict[str, Any]:
        answer = self._shared(value, "responses", place)
        if answer is None:
            return {"content": {_JSON: {"schema": {}}}}
        if "schema" in answer:  # the form of Swagger 2
            kinds = [str(media) for media in _list(produces)]
            media = _JSON if not kinds or any("json" in kind for kind in kinds) else kinds[0]
            return {"content": {media: {"schema": self.schema(answer["schema"], place)}}}
        return {"content": self._content(answer.get("content"), place)}
