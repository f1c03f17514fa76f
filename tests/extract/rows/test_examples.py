"""The documented answers of all operations, in tables."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from attrs import frozen

from ozon import operations
from ozon.extract.rows import Shape, shape_of
from ozon.extract.rows.nodes import AnyJson
from ozon.extract.rows.shape import Level
from ozon.extract.tables import INDEX, LOAD, PAGE, PART, REST, SHOP
from ozon_generated.errors import ArgumentError
from tests.extract.rows.support import dumped, example, read_both

#: Answers whose rows have no fields in the spec, so that there is nothing to make columns of.
BARE = {"supply_order.list", "order.list"}


@frozen
class Case:
    info: operations.OperationInfo
    shape: Shape

    @property
    def answer(self) -> Any:
        return example(self.info.id, self.info.api)


def cases() -> list[Case]:
    """All answers that have objects, paged or not."""
    found = []
    for info in operations.every():
        facts = info.facts.get("pagination")
        key = (facts["key"],) if facts and "key" in facts else ()
        try:
            shape = shape_of(info.api, info.name, facts["items"] if facts else "", info.id, key)
        except (KeyError, ArgumentError):
            assert facts is None or info.name in BARE, info.name
            continue
        found.append(Case(info, shape))
    return found


def dig(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def rows_of(case: Case) -> list[Any]:
    found = dig(case.answer, case.shape.items)
    return found if isinstance(found, list) else [found]


def expected(value: Any, type: pa.DataType) -> Any:
    """What a column has for a value of JSON."""
    if value is None or (value == "" and type != pa.string()):
        return None
    if pa.types.is_list(type):
        return [expected(item, type.value_type) for item in value]
    if pa.types.is_timestamp(type):
        moment = datetime.fromisoformat(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) if type.tz else moment.replace(tzinfo=None)
    if pa.types.is_date(type):
        return date.fromisoformat(value)
    if pa.types.is_decimal(type):
        return Decimal(str(value))
    if pa.types.is_string(type):
        return str(value)  # integers beyond 64 bits with sign have text columns
    return float(value) if pa.types.is_floating(type) else value


def check(level: Level, rows: list[Any], tables: dict[str, pa.Table]) -> None:
    table = tables[level.table.name]
    assert table.num_rows == len(rows)
    for column in level.columns:
        for row, found in zip(rows, table[column.name].to_pylist(), strict=True):
            value = dig(row, column.path)
            if isinstance(column.node, AnyJson):
                assert (None if found is None else json.loads(found)) == value, column.name
            else:
                assert found == expected(value, column.type), column.name
    for child in level.children:
        check(child, [item for row in rows for item in dig(row, child.path) or ()], tables)


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.info.api}-{case.info.name}")
def test_every_documented_value_stands_in_its_column_both_ways(case: Case) -> None:
    tables, drift = read_both(case.shape, dumped(case.answer))
    check(case.shape.top, rows_of(case), tables)
    assert not drift.unknown
    assert not drift.mismatches
    assert not drift.values


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.info.api}-{case.info.name}")
def test_columns_have_names_of_their_own(case: Case) -> None:
    names = [table.name.lower() for table in case.shape.tables]
    assert len(set(names)) == len(names)
    for table in case.shape.tables:
        columns = table.schema.names
        assert len({name.lower() for name in columns}) == len(columns)
        assert columns[:2] == [SHOP, PART]
        assert columns[-4:] == [LOAD, PAGE, INDEX, REST]
        assert set(table.key) <= set(columns)
        assert {*columns[2 : 2 + len(table.key)], INDEX} >= set(table.key)
