"""Opening a mirror: what is told to those who cannot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from ozon.mirror import Mirror, MirrorError
from ozon_generated.errors import ArgumentError
from tests.mirror.support import BRAND, fill


def test_the_package_is_imported_without_sqlalchemy() -> None:
    code = (
        "import sys, ozon.mirror; sys.exit(any(name in sys.modules for name in ('sqlalchemy', 'numpy', 'rapidfuzz')))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Mirror(tmp_path / "mirror.db") as mirror:
        fill(mirror, {1: "one"})
        monkeypatch.setitem(sys.modules, "rapidfuzz", None)
        assert mirror.find(BRAND, "ONE").sure
        with pytest.raises(ArgumentError, match=r"rapidfuzz: pip install 'ozon-client\[mirror\]'"):
            mirror.find(BRAND, "onne")
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        with pytest.raises(ArgumentError, match=r"ozon-client\[parquet\]"):
            mirror.export(tmp_path / "values.parquet")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ArgumentError, match=r"ozon-client\[postgres\]"):
        Mirror("postgresql://localhost/x")
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    with pytest.raises(ArgumentError, match=r"ozon-client\[mirror\]"):
        Mirror(tmp_path / "mirror.db")


@pytest.mark.parametrize("wrong", ["", ":memory:", "sqlite://", "mysql://localhost/x", "postgresql://x:y:z/", "://"])
def test_addresses_that_are_none(wrong: str) -> None:
    with pytest.raises(ArgumentError):
        Mirror(wrong)


def test_places_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(MirrorError, match="unable to open database file"):
        Mirror(tmp_path / "nowhere" / "mirror.db")
    (tmp_path / "text").write_text("This is no database, but a text that is long enough to look at." * 20)
    with pytest.raises(MirrorError, match="not a database"):
        Mirror(tmp_path / "text")
    with pytest.raises(MirrorError, match=r"postgresql\+psycopg://me:\*\*\*@127.0.0.1:1/x failed") as caught:
        Mirror("postgres://me:secret@127.0.0.1:1/x")
    assert "secret" not in str(caught.value)


def test_tables_of_another_version_are_refused(where: str) -> None:
    with Mirror(where) as mirror:
        assert mirror.dictionaries() == []
        assert mirror.categories() == []
        assert mirror.types() == []
        name = mirror._database.engine.url
    engine = create_engine(name)
    with engine.begin() as connection:
        connection.execute(text("UPDATE ozon_mirror SET version = 99"))
    engine.dispose()
    with pytest.raises(MirrorError, match="newer: upgrade ozon-client"):
        Mirror(where)


def test_files_by_path_and_by_address(tmp_path: Path) -> None:
    path = tmp_path / "mirror.db"
    with Mirror(path) as mirror:
        fill(mirror, {1: "one"})
        assert "mirror.db" in repr(mirror)
    with Mirror(f"sqlite:///{path}") as mirror:
        assert mirror.find(BRAND, "one").sure
