"""Checks the spec before anything is made from it."""

from __future__ import annotations

import re
from pathlib import Path

from ..bundle import Bundle, SpecError, bundle
from .calls import calls
from .decimals import decimals
from .examples import examples, short
from .grammar import Schema
from .index import Index, Problems, words_of
from .local_times import local_times
from .personal import personal
from .pushes import pushes
from .schemas import schemas
from .words import words

#: Words that carry nothing when a description is compared with a name.
EMPTY_WORDS = words_of(
    "a an and are as at be by for from has in is it its of on or that the their this to was which with"
    " array field list object parameter property returns string value"
)


def lint(spec: Bundle) -> list[str]:
    """Problems of one API, each as ``file:line: #/pointer: reason``."""
    index = Index(spec)
    if not index.broken:
        for check in (
            _document,
            _references,
            words,
            calls,
            pushes,
            schemas,
            _texts,
            local_times,
            personal,
            decimals,
            examples,
        ):
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
    for name in index.schemas:
        if name not in index.requested | index.answered:
            yield ("components", "schemas", name), "no operation and no webhook uses this schema"


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
        elif node.place in ("schema", "property", "parameter", "tag", "operation", "webhook") and "`" not in text:
            own = [
                node.value[key] for key in ("name", "operationId", "summary") if isinstance(node.value.get(key), str)
            ]
            name = " ".join(own) or str(node.pointer[-1])
            if words_of(text) - EMPTY_WORDS <= words_of(name):
                yield pointer, f"{short(text.strip())!r} says no more than the name; say more or leave it out"
