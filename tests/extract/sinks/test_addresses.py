"""Addresses of sinks."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from ozon.extract.sinks import open_sink
from ozon_generated.errors import ArgumentError


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("data", "parquet://data"),
        (Path("data"), "parquet://data"),
        ("parquet:data", "parquet://data"),
        ("parquet://data", "parquet://data"),
        ("parquet:///srv/data", "parquet:///srv/data"),
        ("shop.duckdb", "duckdb:shop.duckdb"),
        (Path("/srv/shop.DuckDB"), "duckdb:/srv/shop.DuckDB"),
        ("duckdb:shop.x", "duckdb:shop.x"),
        ("duckdb://shop.x", "duckdb:shop.x"),
        ("duckdb:///shop.x", "duckdb:shop.x"),
        ("duckdb:////srv/shop.x", "duckdb:/srv/shop.x"),
        ("shop.db", "sqlite:///shop.db"),
        ("sqlite:shop.x", "sqlite:///shop.x"),
        ("sqlite://shop.x", "sqlite:///shop.x"),
        ("sqlite:///shop.x", "sqlite:///shop.x"),
        ("sqlite:////srv/shop.x", "sqlite:////srv/shop.x"),
        ("postgresql://me:secret@host/db", "postgresql+psycopg://me:***@host/db"),
        ("postgresql://host/db?user=me&password=secret", "postgresql+psycopg://host/db?user=me"),
        ("postgres://me@host/db", "postgresql+psycopg://me@host/db"),
        ("postgresql+psycopg://host/db", "postgresql+psycopg://host/db"),
    ],
)
def test_addresses(address: str | Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sink = open_sink(address)
    assert sink.name == name
    assert not [*tmp_path.iterdir()]  # nothing is made before it is needed
    sink.close()


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    (tmp_path / "data.v1").mkdir()
    assert open_sink(tmp_path / "data.v1").name == f"parquet://{tmp_path}/data.v1"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "sqlite:",
        "sqlite://",
        "duckdb::memory:",
        "parquet://",
        "shop.csv",
        "mysql://me:secret@host/db",
        "mysql://me:my/secret@host/db",
        "mysql://me:my@secret@host/db",
        "mysql+driver://me:se?@secret@host/db",
        "mysql:me:secret@host/db",
        "mysql://host/db?user=me&password=secret",
        "me:secret@host/db.csv",
        "s3://bucket",
    ],
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(ArgumentError, match=r"is no place for tables. Tables go to a folder .*postgresql://") as caught:
        open_sink(address)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("postgresql://me:secret@host:port/db", "write postgresql://user@host/database"),
        ("postgresql://host:5432x/db", "write postgresql://user@host/database"),
        ("postgresql://me:my@secret@host/db", "write %40 for @"),
    ],
)
def test_addresses_that_cannot_be_read(address: str, text: str) -> None:
    with pytest.raises(ArgumentError, match=text) as caught:
        open_sink(address)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "package", "extra"),
    [
        ("data", "pyarrow", "extract"),
        ("shop.duckdb", "duckdb", "extract"),
        ("shop.db", "sqlalchemy", "extract"),
        ("postgresql://host/db", "psycopg", "extract,postgres"),
    ],
)
def test_a_missing_package_is_named(address: str, package: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def found(name: str, *more: Any) -> Any:
        return None if name == package else find(name, *more)

    monkeypatch.setattr("ozon.extract.sinks.find_spec", found)
    with pytest.raises(ArgumentError, match=rf"need {package}: pip install 'ozon-client\[{extra}\]'"):
        open_sink(address)
