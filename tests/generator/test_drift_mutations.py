"""Thousands of planted changes of a document, each reported under its kind unless a correction speaks of just that."""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.bundle import HTTP_METHODS, Bundle, bundle
from generator.diff import known
from generator.diff.compare import Difference, Drift, compare
from generator.diff.normalize import read

Document = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 25)
MONTHS = [
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
]
SAID = "17 мая 2031 года"
OF_METHODS = (
    f"Метод устаревает и будет отключён {SAID}.",
    f"{SAID} отключим метод.",
    f"Список товаров. С {SAID} метод будет отключён.",
    f"Список товаров. {SAID} метод будет отключён. Переключитесь на /v9/other.",
    "Метод устаревает. Переключитесь на новую версию.",
    "В будущем метод будет отключён.",
)
ANY = "*"
OF_FIELDS = (f"{SAID} отключим параметры `{{0}}`.", f"{SAID} параметры `{{0}}` в ответе метода будут отключены.")


class Planted(NamedTuple):
    """A change, and how it has to be reported: the kind, the last name of the path, and in which operations."""

    kind: str
    name: str
    operations: frozenset[str]


@cache
def spec() -> Bundle:
    return bundle(ROOT / "spec" / "seller")


def copy() -> Document:
    """A document that agrees with the spec."""
    found: Document = json.loads(json.dumps(spec().document))
    return found


def references(node: Any) -> Iterator[str]:
    """The names of the schemas that are referred to below a node."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].rpartition("/")[2]
        node = list(node.values())
    for below in node if isinstance(node, list) else ():
        yield from references(below)


def reach(schemas: Document, node: Any) -> set[str]:
    """All schemas below a node, however deep."""
    found: set[str] = set()
    open_ends = list(references(node))
    while open_ends:
        name = open_ends.pop()
        if name not in found and name in schemas:
            found.add(name)
            open_ends += references(schemas[name])
    return found


def users(document: Document, sides: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """For each schema the operations that send or answer it as JSON."""
    found: dict[str, set[str]] = defaultdict(set)
    for title, operation in operations(document):
        for side in sides:
            body = operation.get(side, {}) if side == "requestBody" else operation["responses"].get("200", {})
            if "json" in json.dumps(body) and not_gone(operation):
                for name in reach(document["components"]["schemas"], body):
                    found[name].add(title)
    return {name: frozenset(titles) for name, titles in found.items()}


def operations(document: Document) -> list[tuple[str, Document]]:
    """All operations, by method and path."""
    return [
        (f"{method.upper()} {path}", item[method])
        for path, item in document["paths"].items()
        for method in HTTP_METHODS
        if method in item
    ]


def not_gone(node: Document) -> bool:
    """Whether nothing is known of an end."""
    known = node.get("x-ozon-lifecycle", {}).keys() & {"announced", "off"}
    return not known and node.get("deprecated") is not True


# Changes of a field: each returns whether it could be made


def removed(schema: Document, name: str, _: str) -> bool:
    field = schema["properties"].pop(name)
    return name not in schema.get("required", ()) and not any(references(field))  # what is below would go unseen


def added(schema: Document, name: str, new: str) -> bool:
    schema["properties"][new] = {"type": "string", "description": "New"}
    return "additionalProperties" not in schema


def of_field(change: Callable[[Document, str], bool]) -> Callable[[Document, str, str], bool]:
    """A change of the schema of a field that is no reference."""

    def changed(schema: Document, name: str, new: str) -> bool:
        field = schema["properties"][name]
        return "$ref" not in field and isinstance(field.get("type"), str) and change(field, new)

    return changed


def retyped(field: Document, _: str) -> bool:
    field["type"] = "boolean" if field["type"] != "boolean" else "integer"
    return not any(references(field))


def reformatted(field: Document, _: str) -> bool:
    field["format"] = "planted"
    return field["type"] in ("string", "integer", "number") and "x-ozon-time" not in field


def new_value(field: Document, new: str) -> bool:
    if "enum" in field:
        field["enum"] = [*field["enum"], new]
    return "enum" in field and field["type"] == "string"


def lost_value(field: Document, _: str) -> bool:
    values = [value for value in field.get("enum", ()) if not str(value).endswith("UNSPECIFIED")]
    if len(values) > 1:
        field["enum"].remove(values[-1])
    return len(values) > 1 and field["type"] == "string"


def limited(field: Document, _: str) -> bool:
    key = {"array": "maxItems", "string": "maxLength", "integer": "maximum", "number": "maximum"}.get(field["type"])
    if key is not None:
        field[key] = field.get(key, 40) + 3
    return key is not None and field.get("format") != "binary"


def unlimited(field: Document, _: str) -> bool:
    found = field.keys() & {"maxItems", "maximum", "minimum", "minItems"}
    key = min(found, default="")
    limit = field.pop(key, None)
    return bool(found) and str(limit) not in field.get("description", "")


def deprecated(field: Document, _: str) -> bool:
    field["deprecated"] = True
    return True


def announced(field: Document, _: str) -> bool:
    field["description"] = f"Параметр устаревает и будет отключён {SAID}."
    return True


def required(schema: Document, name: str, _: str) -> bool:
    wanted = schema.setdefault("required", [])
    if name in wanted:
        wanted.remove(name)
    else:
        wanted.append(name)
    return True


#: Kind of the difference, the change, and whether it counts in requests only.
FIELDS: list[tuple[str, Callable[[Document, str, str], bool], bool]] = [
    ("field", removed, False),
    ("field", added, False),
    ("type", of_field(retyped), False),
    ("format", of_field(reformatted), False),
    ("enum", of_field(new_value), False),
    ("enum", of_field(lost_value), False),
    ("limit", of_field(limited), True),
    ("limit", of_field(unlimited), True),
    ("deprecated", of_field(deprecated), False),
    ("switch-off", of_field(announced), False),
    ("required", required, True),
]


def covered(kind: str, name: str, schema: Document) -> bool:
    """Whether a correction speaks of this kind of difference of a field."""
    here = schema["properties"].get(name, {}).get("x-ozon-correction", ())
    above = [one for one in schema.get("x-ozon-correction", ()) if name in one.get("fields", ())]
    return any(kind in one["covers"] for one in (*here, *above))


def plant_below_corrections(document: Document, chance: random.Random) -> Iterator[Planted]:
    """A change of every field of which a correction speaks, of a kind that it covers."""
    everywhere, sent = users(document, ("requestBody", "responses")), users(document, ("requestBody",))
    for number, (title, schema) in enumerate(document["components"]["schemas"].items()):
        for name, node in list(schema.get("properties", {}).items()):
            for kind, change, only_sent in chance.sample(FIELDS, len(FIELDS)):
                used = (sent if only_sent else everywhere).get(title)
                fits = used and not_gone(node) and change is not added and covered(kind, name, schema)
                if used and fits and change(schema, name, f"planted_{number}"):
                    yield Planted(kind, name, used)
                    break


def plant_in_schemas(document: Document, chance: random.Random) -> Iterator[Planted]:
    """A change in every schema that takes one, of a kind that chance chooses."""
    everywhere, sent = users(document, ("requestBody", "responses")), users(document, ("requestBody",))
    schemas = document["components"]["schemas"]
    for number, (title, schema) in enumerate(schemas.items()):
        names = [name for name, field in schema.get("properties", {}).items() if not_gone(field)]
        for kind, change, only_sent in chance.sample(FIELDS, len(FIELDS)):
            used = (sent if only_sent else everywhere).get(title)
            new = f"planted_{number}"
            trial, name = _changed(schema, chance.sample(names, len(names)), kind, change, new) if used else ({}, "")
            if used and trial:
                schemas[title] = trial
                yield Planted(kind, new if change is added else name, used)
                break
        if "enum" in schema and title in everywhere and not schema.get("x-ozon-correction"):
            schema["enum"] = [*schema["enum"], f"PLANTED_{number}"]
            yield Planted("enum", ANY, everywhere[title])


def _changed(
    schema: Document, names: list[str], kind: str, change: Callable[[Document, str, str], bool], new: str
) -> tuple[Document, str]:
    """The schema with a change of the first field that takes it; empty if none does."""
    for name in names:
        trial: Document = json.loads(json.dumps(schema))
        if not covered(kind, name, schema) and change(trial, name, new):
            return trial, name
    return {}, ""


def plant_in_operations(document: Document, chance: random.Random) -> Iterator[Planted]:
    """A change in every operation that is not about to go."""
    for number, (title, operation) in enumerate(operations(document)):
        if (
            not not_gone(operation)
            or operation.get("x-ozon-correction")
            or operation.get("x-ozon-official", {}).get("path")
        ):
            continue
        own = frozenset({title})
        what = chance.choice(["removed", "deprecated", "parameter", "announced", "announced", "fields"])
        if what == "removed":
            method, _, path = title.partition(" ")
            del document["paths"][path][method.lower()]
            yield Planted("operation", "", own)
        elif what == "deprecated":
            operation["deprecated"] = True
            yield Planted("deprecated", "", own)
        elif what == "parameter":
            operation.setdefault("parameters", []).append(
                {"name": f"planted_{number}", "in": "query", "schema": {"type": "string"}}
            )
            yield Planted("field", f"planted_{number}", own)
        elif what == "announced":
            operation["description"] = chance.choice(OF_METHODS)
            yield Planted("switch-off", "", own)
        elif (name := _field_of_answer(document, operation)) is not None:
            operation["description"] = chance.choice(OF_FIELDS).format(name)
            yield Planted("switch-off", name, own)


def _field_of_answer(document: Document, operation: Document) -> str | None:
    """The first field of an answer that is not about to go, and that no request field shares its name with."""
    body = operation["responses"].get("200", {})
    found = next(references(body), "")
    fields = document["components"]["schemas"].get(found, {}).get("properties", {})
    return next((name for name, field in fields.items() if not_gone(field)), None)


def drift(document: Document, folder: Path) -> Drift:
    file = folder / "swagger.json"
    file.write_text(json.dumps(document), "utf-8")
    return compare(read(file), spec(), TODAY)


def run(document: Document, folder: Path) -> set[Difference]:
    return hashable(drift(document, folder).differences)


def hashable(found: list[Difference]) -> set[Difference]:
    return {one._replace(official=str(one.official), spec=str(one.spec)) for one in found}


def missed(planted: list[Planted], found: set[Difference]) -> list[Planted]:
    """The changes that no difference tells of."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in found:
        last = one.path.replace("[]", "").replace(".*", "").rpartition(".")[2]
        told[one.kind, last].add(one.operation)
        told[one.kind, ANY].add(one.operation)
    return [one for one in planted if not told[one.kind, one.name] & one.operations]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> set[Difference]:
    return run(copy(), tmp_path_factory.mktemp("before"))


def test_a_document_that_agrees_has_no_drift(before: set[Difference]) -> None:
    assert before == set()


@pytest.mark.parametrize("seed", range(4))
def test_planted_changes_of_fields_are_reported(seed: int, before: set[Difference], tmp_path: Path) -> None:
    document = copy()
    planted = list(plant_in_schemas(document, random.Random(seed)))
    lost = missed(planted, run(document, tmp_path) - before)
    kinds = Counter(one.kind for one in planted)
    assert len(planted) > 1000
    assert min(kinds[kind] for kind, _, _ in FIELDS) > 20, kinds
    assert len(lost) <= len(planted) / 100, (
        f"{len(lost)} of {len(planted)}: {[(one.kind, one.name, sorted(one.operations)[:2]) for one in lost[:20]]}"
    )


@pytest.mark.parametrize("seed", range(2))
def test_planted_changes_of_operations_are_reported(seed: int, before: set[Difference], tmp_path: Path) -> None:
    document = copy()
    planted = list(plant_in_operations(document, random.Random(seed)))
    lost = missed(planted, run(document, tmp_path) - before)
    assert len(planted) > 300
    assert len(lost) <= len(planted) / 100, (
        f"{len(lost)} of {len(planted)}: {[(one.kind, one.name, sorted(one.operations)[:2]) for one in lost[:20]]}"
    )


def test_planted_changes_below_recorded_corrections_are_reported(tmp_path: Path) -> None:
    known.record(drift(copy(), tmp_path), tmp_path)
    document = copy()
    planted = list(plant_below_corrections(document, random.Random(0)))
    found = drift(document, tmp_path)
    assert len(missed(planted, hashable(found.differences))) > 50  # a correction that is not recorded hides them
    known.fold(found, tmp_path)
    assert missed(planted, hashable(found.differences)) == []


def test_new_operations_are_reported(before: set[Difference], tmp_path: Path) -> None:
    document = copy()
    for number, (_, operation) in enumerate(operations(document)[:100]):
        document["paths"][f"/v9/planted/{number}"] = {"post": {**operation, "operationId": f"Planted_{number}"}}
    found = run(document, tmp_path) - before
    assert {one.operation for one in found if one.kind == "operation"} == {f"POST /v9/planted/{n}" for n in range(100)}
