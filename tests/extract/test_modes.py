"""State and raw pages can be read by their owner only, whatever the umask and the folder allow."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from ozon.extract.state import State
from ozon.sandbox import Sandbox
from tests.extract.shop import START, extracting, run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows protects the files of a user by other means")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.rglob("*") if file.is_file()}


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("to", ["", "sqlite:", "duckdb:"])
def test_all_but_the_rows_is_of_the_owner_only(to: str, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    (place / "raw").mkdir(mode=0o777)
    (place / "raw").chmod(0o777)
    sandbox = Sandbox(products=5, orders=5, clock=START)
    with extracting(
        sandbox, tmp_path, "prices", "stocks", to=f"{to}{tmp_path}/rows", state=place / "state.db", raw=place / "raw"
    ) as extract:
        seen: dict[str, int] = {}
        run(extract, watch=lambda event: seen.update(modes(place)))
        seen |= modes(place)
    assert {"state.db", "state.db-wal", "state.db-shm"} <= seen.keys()
    assert {Path(name).suffix for name in seen} >= {".part", ".pages"}
    assert set(seen.values()) == {0o600}


def test_a_state_that_others_may_read_stays_so(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    State(file, lambda: 0.0).close()
    file.chmod(0o640)
    State(file, lambda: 0.0).close()
    assert modes(tmp_path)["state.db"] == 0o640
