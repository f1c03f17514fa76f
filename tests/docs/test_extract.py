"""docs/extract*.md and docs/engines: the streams are those that there are, and the code of the pages runs."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from ozon import operations, shops
from ozon.extract import STREAMS, Extract
from ozon.sandbox import Sandbox
from ozon.testing import sandboxed
from tests.cli.support import LONG, environment
from tests.docs.commands import unknown
from tests.docs.examples import ROOT, blocks
from tests.docs.not_read import METHODS
from tests.docs.streams import PAGES, RUSSIAN, page
from tests.extract.conftest import postgres_url, schemas
from tests.extract.shop import START, extracting, run
from tests.extract.workers import shops_file

__all__ = ["postgres_url", "schemas"]

EXTRACT = (ROOT / "docs" / "extract.md").read_text("utf-8")
ENGINES = {
    block.splitlines()[0]: block
    for file in sorted((ROOT / "docs" / "engines").glob("*.md"))
    for block in blocks(f"docs/engines/{file.name}")
}


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.parent.name)
def test_the_page_of_streams_is_current(file: Path) -> None:
    assert page(PAGES[file]) == file.read_text("utf-8"), "run python -m tests.docs.streams"


def test_every_note_is_in_russian_too() -> None:
    assert RUSSIAN.notes is not None
    assert RUSSIAN.notes.keys() == {stream.name for stream in STREAMS.values() if stream.note}


def test_methods_that_are_not_read_exist_and_have_no_stream() -> None:
    read = {f"{stream.api}.{stream.operation}" for stream in STREAMS.values()}
    for name, _ in METHODS:
        api, _, operation = name.partition(".")
        assert operations.get(operation, api)
        assert name not in read


def test_queries_of_the_page_find_rows(tmp_path: Path) -> None:
    queries = re.findall(r"```sql\n(.*?)```", EXTRACT, re.DOTALL)
    sandbox = Sandbox(orders=20, clock=START)
    place = tmp_path / "shop.duckdb"
    names = ("prices", "postings_fbs", "postings_fbo", "accruals")
    with extracting(sandbox, tmp_path, *names, to=f"duckdb:{place}") as extract:
        run(extract)
    assert len(queries) > 3
    with duckdb.connect(place, read_only=True) as database:
        for query in queries:
            assert database.execute(query).fetchall(), query


def test_the_page_has_all_views_with_the_streams_that_they_need() -> None:
    found = dict(re.findall(r"^\| `(\w+)` \|[^|]*\| (`[^|]*`) \|$", EXTRACT, re.M))
    files = [*(ROOT / "examples" / "extract_views").glob("*.sql")]
    assert len(files) == 4
    for file in files:
        head = file.read_text("utf-8").partition("Needs the stream")[2].partition(".")[0]
        assert set(re.findall(r"\w+", found[file.stem])) == set(re.findall(r"\w+", head)) & STREAMS.keys()


def test_a_snapshot_keeps_its_history(tmp_path: Path) -> None:
    """The query for the present state finds each product once, however many parts there are."""
    [query] = [one for one in re.findall(r"```sql\n(.*?)```", EXTRACT, re.DOTALL) if "max(_part)" in one]
    sandbox, place = Sandbox(clock=START), tmp_path / "shop.duckdb"
    for _ in range(2):
        with extracting(sandbox, tmp_path, "prices", to=f"duckdb:{place}") as extract:
            run(extract)
        sandbox.clock.advance(days=1)
    with duckdb.connect(place, read_only=True) as database:
        found = database.execute(query).fetchall()
        assert len(found) == len(dict(found))
        assert database.execute("SELECT count(*) FROM prices").fetchall() == [(2 * len(found),)]


def test_the_python_of_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One block after the other: the last one reads what the first one left."""
    monkeypatch.chdir(tmp_path)
    with sandboxed() as sandbox, warnings.catch_warnings():
        warnings.simplefilter("error")
        monkeypatch.setenv(shops.VARIABLE, str(shops_file(tmp_path, os.environ["OZON_BASE_URL"], ["main"])))
        for block in blocks("docs/extract.md"):
            before = len(sandbox.requests)
            exec(compile(block, "docs/extract.md", "exec"), {"__name__": "example"})
            assert len(sandbox.requests) > before or "archive.pages" in block


@pytest.mark.parametrize("name", ENGINES)
def test_the_code_for_engines_compiles(name: str) -> None:
    """Its commands and options exist, and so do the names of this package."""
    assert re.fullmatch(r"# [\w/]+\.py", name)
    tree = ast.parse(ENGINES[name])
    compile(tree, name, "exec")
    for node in ast.walk(tree):
        if isinstance(node, ast.List):
            words = [getattr(one, "value", "x") for one in node.elts]
            assert words[0] != "ozon" or unknown(words[1:]) == []
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ozon"):
            exec(ast.unparse(node))


@pytest.mark.postgres
def test_the_app_of_procrastinate_reads_a_shop(tmp_path: Path, schemas: Callable[[], str]) -> None:
    program = ENGINES["# extract_app.py"].replace('["core"]', '["prices"]')
    assert "prices" in program
    (tmp_path / "extract_app.py").write_text(program, "utf-8")
    database = schemas()
    with Sandbox().serve() as url:
        given = environment(
            OZON_SHOPS=str(shops_file(tmp_path, url, ["main", "outlet"])),
            OZON_EXTRACT=database,
            XDG_STATE_HOME=str(tmp_path),
            NO_PROXY="*",
        )
        given["PYTHONPATH"] = os.pathsep.join([given["PYTHONPATH"], str(tmp_path)])
        for words in (
            ["schema", "--apply"],
            ["defer", "ozon.extract.tick", '{"timestamp": 0}'],
            ["worker", "--one-shot"],
        ):
            command = [sys.executable, "-m", "procrastinate", "--app=extract_app.app", *words]
            done = subprocess.run(command, env=given, capture_output=True, text=True, timeout=LONG, check=False)
            assert done.returncode == 0, done.stderr
    with Extract(database, shops=["main", "outlet"], streams=["prices"], raw=tmp_path / "raw") as extract:
        assert [entry.status for entry in extract.entries()] == ["success", "success"]
