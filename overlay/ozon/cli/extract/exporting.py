"""``ozon extract export``."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..files import NewFile
from ..kinds import Kind
from ..output import FORMATS, Target
from ..session import Code, Command, Session, common, counted, fail
from .options import ADDRESS

if TYPE_CHECKING:
    import pyarrow as pa

    from ...extract.sinks import Sink
    from ...extract.sinks.stored import Stored

#: Names that an error names.
_SHOWN = 10


@click.command("export", cls=Command, short_help="Write the rows of a table into a file.")
@click.option("--from", "place", required=True, metavar="PLACE", envvar="OZON_EXTRACT", show_envvar=True, help=ADDRESS)
@click.option("--table", metavar="NAME", help="The table. Without it, the tables are listed.")
@click.option("--part", metavar="DAY", help="Only the part that begins on this day. Default: all.")
@click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows.")
@click.option("--to", type=NewFile(), metavar="FILE", help="Write to FILE, whose ending tells the format.")
@common
def export(
    session: Session, place: str, table: str | None, part: str | None, form: str | None, to: Path | None
) -> None:
    """Write the rows of a table, of all shops or of that of --shop, part by part. Sends nothing.

    \b
    ozon extract export --from duckdb:shop.duckdb --table postings_fbs --to postings.csv
    ozon extract export --from duckdb:shop.duckdb --table accruals --part 2026-11-23 -o jsonl
    """
    from ...extract.sinks import SinkError, located, open_sink

    target = Target(form, to, session.as_json)
    target.check()
    kind, where = located(place)
    if kind != "postgresql" and not Path(where).exists():  # databases would be created
        fail(f"There is nothing at {where}: check --from, or begin with 'ozon extract run --to'.", Code.INVALID)
    sink = open_sink(place)
    try:
        tables = sink.tables()
        if not tables:
            fail(f"{sink.name} has no tables of an extraction: check --from.", Code.INVALID)
        if table is None:
            target.write(({"table": name, "stream": one.stream} for name, one in tables.items()), ("table", "stream"))
            return
        if table not in tables:
            from ...similar import alike

            fail(f"{sink.name} has no table {table}. {alike([table], tables)}".strip(), Code.INVALID)
        schema, parts = tables[table].schema, _parts(sink, tables, table, session.shop_name, part)
        if target.form == "parquet" and to is not None:
            count = _parquet(sink, table, parts, schema, to)
        else:
            columns: dict[str, Kind] = {field.name: _kind(field.type) for field in schema}
            count = target.write(_rows(sink, table, parts), columns)
    except SinkError as error:
        fail(f"{error}{_help(kind, Path(where))}", Code.FAILED)
    finally:
        sink.close()
    session.say(counted(count, "row") + (f" in {to}" if to else ""))


def _parts(
    sink: Sink, tables: Mapping[str, Stored], table: str, shop: str | None, part: str | None
) -> list[tuple[str, str]]:
    """Shop and name of the parts of a table that were asked for; none if only other tables have rows of them.

    Ends the command if no table has rows of the shop, or none of the stream has rows of the part.
    """
    found = [(of, name) for of, name in sink.parts(table, shop) if part in (None, name)]
    if found or (shop is None and part is None):
        return found
    stream = tables[table].stream
    every = {(one.stream, *each) for name, one in tables.items() for each in sink.parts(name)}
    shops = {of for _, of, _ in every}
    if shop is not None and shop not in shops:
        there = f"It has {_listed(shops)}." if shops else "It has no rows at all."
        fail(f"{sink.name} has no rows of a shop {shop!r}. {there}", Code.INVALID)
    parts = {name for one, of, name in every if one == stream and shop in (None, of)}
    if part is not None and part not in parts:
        there = f"It has {_listed(parts)}." if parts else "It has no part with rows."
        fail(f"{sink.name} has no part {part!r} of {stream} with rows. {there}", Code.INVALID)
    return []


def _listed(names: Collection[str]) -> str:
    """Names in words; of many, the last ones, which are the latest parts."""
    some = ", ".join(sorted(names)[-_SHOWN:])
    return f"{len(names)}, the last ones {some}" if len(names) > _SHOWN else some


def _help(kind: str, where: Path) -> str:
    """What to do if an error may be due to a file that is only readable."""
    if kind == "postgresql" or all(os.access(path, os.W_OK) for path in (where, where.absolute().parent)):
        return ""
    return f" You may only read {where} or its folder, which can be why: get the permission to write, or export a copy."


def _rows(sink: Sink, table: str, parts: Iterable[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    for rows in (sink.read(table, *one) for one in parts):
        for batch in rows.to_batches(max_chunksize=4096):
            yield from batch.to_pylist()


def _parquet(sink: Sink, table: str, parts: Iterable[tuple[str, str]], schema: pa.Schema, to: Path) -> int:
    """Write a Parquet file with the types of the table."""
    import pyarrow.parquet as pq

    from ..files import opened

    count = 0
    with opened(to) as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for rows in (sink.read(table, *one) for one in parts):
            writer.write_table(rows)
            count += rows.num_rows
    return count


def _kind(type: pa.DataType) -> Kind:
    import pyarrow as pa

    if pa.types.is_boolean(type):
        return "flag"
    if pa.types.is_integer(type):
        return "whole"
    if pa.types.is_floating(type):
        return "number"
    if pa.types.is_decimal(type):
        return "decimal"
    if pa.types.is_timestamp(type):
        return "moment"
    return "day" if pa.types.is_date(type) else "text"
