"""The compiled decoders beside a plain one, over answers that are wrong in many ways at once."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ozon_generated.codec import codec_for
from ozon_generated.exact_json import Doubled, loads
from ozon_generated.fields import Absent, BaseModel, Null
from ozon_generated.incomplete import Incomplete
from ozon_generated.model import Model
from tests.contract import reference
from tests.contract.cases import Case, with_models
from tests.sizes import size
from tests.soak import SoakReport

#: Marks of what `json.dumps` cannot write: a name that stands twice in an object, and a number as it is spelled.
AGAIN, RAW = "\x01", "\x02"
NUMBERS = ("9" * 30, "-0", "1e999", "1E5", "0.1234567890123456789", "12.50", "9" * 700, "18446744073709551616", "1.0")
SCALARS: tuple[Any, ...] = (
    None,
    True,
    0,
    7,
    0.5,
    "",
    "7",
    "-0",
    "1.25",
    "TRUE",
    "text",
    "2026-10-01T09:30:00Z",
    "ё\ud800",
)


def mutated(answer: Any, pick: random.Random) -> bytes:
    """The answer in JSON, changed in up to four places; its rows may be many."""
    answer = json.loads(json.dumps(answer))
    places = [(around, key) for around, key in _places(answer) if isinstance(around[key], list)]
    for around, key in pick.sample(places, min(len(places), pick.choice((0, 0, 1, 2)))):
        around[key] = json.loads(json.dumps(around[key] * pick.choice((2, 3, 30))))
    for _ in range(pick.choice((0, 1, 1, 2, 4))):
        places = list(_places(answer))
        if places:
            around, key = pick.choice(places)
            pick.choice(CHANGES)(around, key, pick)
    text = json.dumps(answer, ensure_ascii=pick.random() < 0.5, separators=pick.choice((None, (",", ":"))))
    text = re.sub(r'"\\u0002([^"]*)"', r"\1", text.replace("\\u0001", ""))
    content = text.encode("utf-8", "surrogatepass")
    return content[: pick.randrange(len(content))] if pick.random() < 0.03 else content


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a value: what is around it, and its name or index there."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(inner, dict | list):
            yield from _places(inner)


def _other(around: Any, key: Any, pick: random.Random) -> None:
    around[key] = pick.choice((*SCALARS, [], {}, [None], [{}], ["text", 1], {"id": 1}))


def _number(around: Any, key: Any, pick: random.Random) -> None:
    around[key] = RAW + pick.choice(NUMBERS)


def _missing(around: Any, key: Any, pick: random.Random) -> None:
    del around[key]


def _unknown(around: Any, key: Any, pick: random.Random) -> None:
    if isinstance(around, dict):
        around["field_of_tomorrow"] = {"deep": [1, None, key]}


def _doubled(around: Any, key: Any, pick: random.Random) -> None:
    if isinstance(around, dict):
        around[f"{AGAIN}{key}"] = pick.choice((around[key], *SCALARS))


def _wrapped(around: Any, key: Any, pick: random.Random) -> None:
    around[key] = pick.choice(([around[key]], {"value": around[key]}))


def _deep(around: Any, key: Any, pick: random.Random) -> None:
    inner: Any = pick.choice((1, [], {}))
    for _ in range(pick.choice((90, 95, 96, 97, 98, 99, 100, 150, 260))):
        inner = pick.choice(([inner], {"children": inner}))
    around[key] = inner


Change = Callable[[Any, Any, random.Random], None]
CHANGES: list[Change] = [_other, _other, _other, _number, _missing, _missing, _unknown, _doubled, _wrapped, _deep]


def shown(value: object) -> object:
    """A decoded value, by either decoder, in one form that tells all types."""
    if isinstance(value, reference.Read):
        fields = {name: shown(kept) for name, kept in value.values.items()}
        return value.cls.__qualname__, value.incomplete, fields, shown(value.extra)
    if isinstance(value, BaseModel):
        codec = codec_for(value._documented if isinstance(value, Incomplete) else type(value))
        fields = {one.name: shown(codec.members[one.name].__get__(value)) for one in codec.fields}
        return codec.cls.__qualname__, isinstance(value, Incomplete), fields, shown(value._extra or {})
    if isinstance(value, reference.Missing):
        return "null" if value.null else "absent"
    if isinstance(value, Absent):
        return "null" if isinstance(value, Null) else "absent"
    if isinstance(value, dict):
        return {name: shown(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shown(item) for item in value]
    return type(value), repr(value)


def compiled(case: Case, content: bytes) -> object:
    try:
        doubled: list[Doubled] = []
        data: Any = loads(content, doubled)
        others = sorted(((repr(one.path), shown(one.value)) for one in doubled), key=repr)
        if case.operation.rows is not None and type(data) is list:
            rows = codec_for(case.operation.rows).decode_many(data)
            return others, [_told(row) for row in rows]
        return others, _told(codec_for(_cls(case)).decode(data) if type(data) is dict else data)
    except ValueError as error:
        return str(error)


def _told(row: Any) -> object:
    if not isinstance(row, Model):
        return shown(row)
    found = [(path, expected, shown(got)) for path, expected, got in row.mismatches()]
    return shown(row), shown(row.to_dict()), found


def plain(case: Case, content: bytes) -> object:
    try:
        data, doubled = reference.loads(content)
        others = sorted(((repr(path), shown(value)) for path, value in doubled), key=repr)
        if case.operation.rows is not None and type(data) is list:
            return others, [_expected(case, row) for row in data]
        return others, _expected(case, data)
    except ValueError as error:
        return str(error)


def _expected(case: Case, data: Any) -> object:
    if not isinstance(data, dict):
        return shown(data)
    read = reference.decode(_cls(case), data)
    found = [(path.lstrip("."), expected, shown(got)) for path, expected, got in reference.mismatches(read)]
    return shown(read), shown(reference.plain(read)), found


def _cls(case: Case) -> type[BaseModel]:
    cls = case.operation.rows or case.operation.response
    assert cls is not None
    return cls


PARTS = 10


@pytest.mark.parametrize("part", range(PARTS))
def test_the_compiled_decoders_do_what_a_plain_one_does(part: int, soak_report: SoakReport) -> None:
    pick = random.Random(part)
    operations = [case for case in with_models() if case.answer]
    rounds = size(150, 1_000, 5_000)
    for number in range(rounds):
        case = pick.choice(operations)
        content = mutated(case.answer, pick)
        assert compiled(case, content) == plain(case, content), (part, number, case.name)
    soak_report("mutated answers that decode alike", asked=50_000 // PARTS, reached=rounds)
