"""Access to the API definitions: the package data of `ozon_generated`, read on first use."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from importlib import resources
from typing import Any
from urllib.parse import unquote

APIS = ("seller", "performance", "merchants")
#: Path of the OAuth token call, which does not belong to any API.
OAUTH_PATH = "/oauth/token"
#: Operations of the Performance API whose path has a twin that ends in ``/json`` and answers, or makes, JSON.
JSON_TWINS = frozenset(
    {"statistics_submit", "statistics_submit_video", "statistics_submit_attribution", "statistics_submit_phrases",
     "statistics_media_campaigns", "statistics_product_campaigns", "statistics_expense", "statistics_daily",
     "statistics_submit_search_promo_orders", "statistics_submit_search_promo_products",
     "statistics_submit_all_sku_promo_orders", "statistics_submit_all_sku_promo_products"}
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of an API.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        name: Name in the client, such as ``product.import_``.
        id: Its id in the spec, such as ``product_import``.
        facts: Its entry in ``index.json``.
    """

    api: str
    name: str
    id: str
    method: str
    path: str
    facts: Mapping[str, Any]

    @cached_property
    def details(self) -> dict[str, Any]:
        """Parameters, request (schema, example) and response (content type, example)."""
        found: dict[str, Any] = json.loads(_details(self.api)[self.id])
        return found

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """Path and query parameters."""
        found: list[dict[str, Any]] = self.details.get("parameters", [])
        return found

    @cached_property
    def schema(self) -> dict[str, Any] | None:
        """JSON schema of the request body, or ``None`` if it has no body."""
        found: dict[str, Any] | None = self.details.get("request", {}).get("schema")
        return found

    @cached_property
    def body_name(self) -> str:
        """Schema name of the request body, used in refusals."""
        return str((self.schema or {}).get("$ref", self.id)).rpartition("/")[2]

    @cached_property
    def content_type(self) -> str:
        """Media type of the answer; empty if it has no body."""
        return str(self.details.get("response", {}).get("content_type", ""))

    @cached_property
    def encoding(self) -> str:
        """Charset of the answer."""
        return str(self.details.get("response", {}).get("encoding", "utf-8"))

    def gone(self, today: date) -> list[str]:
        """Return the paths of the response fields that are switched off by that day."""
        dated = [fact for fact in self.facts.get("fields", ()) if fact["side"] == "answer" and "off" in fact]
        return [fact["path"] for fact in dated if date.fromisoformat(fact["off"]) <= today]

    def example(self) -> Any:
        """Return a copy of the documented answer, or ``None`` if it has no body."""
        return json.loads(self._answer)  # several times faster than a deep copy

    def request_example(self) -> Any:
        """Return a copy of the documented request body, or ``None``."""
        return json.loads(json.dumps(self.details.get("request", {}).get("example")))

    @cached_property
    def _answer(self) -> str:
        return json.dumps(self.details.get("response", {}).get("example"))


@dataclass(frozen=True)
class Match:
    """The operations of a path by HTTP method, and its path parameters as strings."""

    path: str
    operations: Mapping[str, Operation]
    values: Mapping[str, str]


class Catalogue:
    """All operations, by name and by path; a twin has the name of its operation, but a path of its own.

    Attributes:
        paths: paths of all operations, with parameters in braces.
    """

    def __init__(self) -> None:
        self.by_id: dict[tuple[str, str], Operation] = {}
        paths: dict[str, dict[str, Operation]] = {}
        for operation in _operations():
            self.by_id[operation.api, operation.id] = operation
            paths.setdefault(operation.path, {})[operation.method] = operation
            if operation.api == "performance" and operation.id in JSON_TWINS:
                twin = replace(operation, path=f"{operation.path}/json")
                paths.setdefault(twin.path, {})[twin.method] = twin
        self.paths = list(paths)
        self._exact = {path: Match(path, operations, {}) for path, operations in paths.items() if "{" not in path}
        self._patterns = [(_pattern(path), path, operations) for path, operations in paths.items() if "{" in path]

    def operation(self, api: str, id: str) -> Operation:
        """Return an operation by its id. Raises `KeyError` if the API does not have it."""
        return self.by_id[api, id]

    def find(self, path: str) -> Match | None:
        """Return the operations of a path; a literal path takes precedence over one with parameters."""
        if found := self._exact.get(path):
            return found
        for pattern, template, operations in self._patterns:
            if match := pattern.fullmatch(path):
                return Match(template, operations, {key: unquote(text) for key, text in match.groupdict().items()})
        return None


@cache
def catalogue() -> Catalogue:
    """Return the catalogue of the installed `ozon_generated`."""
    return Catalogue()


def _operations() -> Iterator[Operation]:
    for api in APIS:
        if not resources.files("ozon_generated").joinpath(api, "_data", "index.json").is_file():
            continue
        index: dict[str, dict[str, Any]] = json.loads(_read(api, "index.json"))
        for name, facts in index.items():
            yield Operation(api, name, str(facts["id"]), str(facts["method"]), str(facts["path"]), facts)


@cache
def _details(api: str) -> Mapping[str, bytes]:
    """The lines of ``operations.json``, one for each operation, not parsed."""
    lines = (line.partition(b":") for line in _read(api, "operations.json").splitlines()[1:-1])
    return {json.loads(name): value.removesuffix(b",") for name, _, value in lines}


def _read(api: str, name: str) -> bytes:
    return resources.files("ozon_generated").joinpath(api, "_data", name).read_bytes()


def _pattern(path: str) -> re.Pattern[str]:
    """Compile ``/jobs/{id}/log`` to a regular expression with a named group for each parameter."""
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile("".join(f"(?P<{part}>[^/]+)" if i % 2 else re.escape(part) for i, part in enumerate(parts)))
