"""Answers as bytes, read in both ways."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from unittest.mock import patch

import pyarrow as pa

from ozon.extract.rows import Drift, Page, Reader, Shape, shape_of
from ozon_generated.package_data import operation_data

FBS = shape_of("seller", "posting_fbs.list", "postings", "postings_fbs", ("posting_number",))
Tables = dict[str, pa.Table]


def example(id: str, api: str = "seller") -> Any:
    """The documented answer of an operation."""
    return operation_data(api, id)["response"]["example"]


def posting(number: int = 1, **fields: Any) -> dict[str, Any]:
    """A documented posting with another number and other fields."""
    row: dict[str, Any] = example("posting_fbs_list")["postings"][0]
    return {**row, "posting_number": f"{number:08}-0001-1", **fields}


def body(*rows: Mapping[str, Any], **fields: Any) -> bytes:
    """A page of postings."""
    return dumped({"postings": rows, "cursor": "next", "has_next": True, **fields})


def dumped(answer: object) -> bytes:
    """JSON as Ozon writes it."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def read(shape: Shape, *pages: bytes, drop: Collection[tuple[int, int]] = frozenset()) -> tuple[Tables, Drift]:
    """The tables of pages, and what was met."""
    reader = Reader(shape, shop="a", part="2026-09-01", load="L")
    tables = reader.read([Page(number, content) for number, content in enumerate(pages)], drop)
    for table in tables.values():
        table.validate(full=True)
    return {name: table.combine_chunks() for name, table in tables.items()}, reader.drift


def read_each(shape: Shape, *pages: bytes, drop: Collection[tuple[int, int]] = frozenset()) -> tuple[Tables, Drift]:
    """The same, value by value."""
    with patch("ozon.extract.rows.reader._parsed", lambda *arguments: (None, False)):
        return read(shape, *pages, drop=drop)


def read_both(shape: Shape, *pages: bytes, drop: Collection[tuple[int, int]] = frozenset()) -> tuple[Tables, Drift]:
    """The same, after a check that both ways agree."""
    tables, drift = read(shape, *pages, drop=drop)
    others, _ = read_each(shape, *pages, drop=drop)
    for name, table in tables.items():
        assert table.schema.equals(shape_table(shape, name), check_metadata=True)
        assert differences(table, others[name]) == []
    return tables, drift


def shape_table(shape: Shape, name: str) -> pa.Schema:
    return next(table.schema for table in shape.tables if table.name == name)


def differences(one: pa.Table, other: pa.Table) -> Sequence[tuple[str, Any, Any]]:
    """Columns in which two tables differ."""
    names = one.schema.names
    return [
        (name, one[name].to_pylist(), other[name].to_pylist()) for name in names if not same(one[name], other[name])
    ]


def same(one: pa.ChunkedArray, other: pa.ChunkedArray) -> bool:
    return bool(one.type == other.type and one.combine_chunks().equals(other.combine_chunks()))
