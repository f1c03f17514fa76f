"""All that is in the files of an extraction."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
from sqlalchemy import MetaData, Table, create_engine, inspect, select

from ozon.extract.spool import records

_SQLITE = b"SQLite format 3\0"


def texts(folder: Path) -> str:
    """The contents of all files in a folder: as they are, and decompressed. No database may be open."""
    made = []
    for file in (one for one in folder.rglob("*") if one.is_file()):
        content = file.read_bytes()
        made.append(content.decode("utf-8", "replace"))
        if content[:4] == b"PAR1":
            made.append(str(pq.ParquetFile(file).read().to_pylist()))
        elif file.suffix in (".pages", ".part"):
            made += [record.content.decode() for record in records(file)]
        elif content.startswith(_SQLITE):
            made += _sqlite(file)
        elif content[8:12] == b"DUCK":
            made += _duckdb(file)
    return "".join(made)


def database(address: str) -> str:
    """The contents of all tables in the schema of a PostgreSQL, as they are and decompressed."""
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:", 1))
    with engine.connect() as connection:
        tables = [Table(name, MetaData(), autoload_with=engine) for name in inspect(engine).get_table_names()]
        rows = [row for table in tables for row in connection.execute(select(table))]
    engine.dispose()
    values = (value for row in rows for value in row)
    return "".join(zlib.decompress(one).decode() if isinstance(one, bytes) else str(one) for one in values)


def _sqlite(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for name in names for row in database.execute(f'SELECT * FROM "{name}"')]
    return [
        zlib.decompress(value).decode() if isinstance(value, bytes) else str(value) for row in rows for value in row
    ]


def _duckdb(file: Path) -> list[str]:
    with duckdb.connect(file, read_only=True) as database:
        names = [name for (name,) in database.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        return [str(database.execute(f'SELECT * FROM "{name}"').fetchall()) for name in names]
