"""State and raw pages are beside the rows, however the address is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from ozon.errors import ArgumentError
from ozon.extract.places import places_of


@pytest.mark.parametrize(
    ("address", "beside"),
    [
        ("tables", "tables/_extract"),
        ("parquet:tables", "tables/_extract"),
        ("parquet://tables", "tables/_extract"),
        ("parquet:///srv/tables", "/srv/tables/_extract"),
        ("parquet:tables.v2", "tables.v2/_extract"),
        ("shop.duckdb", "shop.duckdb.extract"),
        ("duckdb:shop.duckdb", "shop.duckdb.extract"),
        ("duckdb:///shop.duckdb", "shop.duckdb.extract"),
        ("duckdb:////srv/shop.duckdb", "/srv/shop.duckdb.extract"),
        ("sqlite:/srv/shop", "/srv/shop.extract"),
        ("sqlite:///shop.db", "shop.db.extract"),
        (Path("/srv/shop.db"), "/srv/shop.db.extract"),
    ],
)
def test_state_and_raw_pages_are_beside_the_rows(address: str | Path, beside: str) -> None:
    assert places_of(address, None, None) == (Path(beside) / "state.db", Path(beside) / "raw")


def test_a_folder_whose_name_has_a_point_has_them_inside(tmp_path: Path) -> None:
    folder = tmp_path / "tables.v2"
    folder.mkdir()
    assert places_of(folder, None, None).raw == folder / "_extract" / "raw"


@pytest.mark.parametrize("address", ["postgresql://localhost/shops", "postgres://localhost/shops"])
def test_a_server_has_the_state_too(address: str) -> None:
    places = places_of(address, None, None)
    assert places.state == address
    assert places.raw.is_absolute()


def test_both_can_be_elsewhere() -> None:
    assert places_of("duckdb:shop.duckdb", "state.db", "raw") == ("state.db", Path("raw"))


@pytest.mark.parametrize("address", ["", "duckdb:", "tables.xlsx", "mysql://localhost/x", "sqlite:/"])
def test_an_address_of_nothing_is_refused(address: str) -> None:
    with pytest.raises(ArgumentError):
        places_of(address, None, None)
