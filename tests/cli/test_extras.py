"""Commands whose packages are not installed say what to install."""

from __future__ import annotations

import json
import subprocess
import sys
from textwrap import dedent

import pytest

from ozon.cli.extract import COMMANDS as EXTRACT
from ozon.cli.push import COMMANDS as PUSH
from tests.cli.support import LONG, environment

#: Arguments that each command demands.
REQUIRED = {
    "extract export": ["--from", "duckdb:shop.duckdb"],
    "extract backfill": ["--to", "tables", "--from", "2026-11-01"],
    "extract streams": [],
    "extract forget": ["--to", "tables", "--raw-days", "7"],
    "push send": ["TYPE_PING", "--to", "http://127.0.0.1:9"],
    "push show": ["TYPE_PING:1"],
    "push replay": ["--dead"],
    "push remove": ["--dead", "--yes"],
    "push forget": ["0123456789-0007-1", "--yes"],
    "push work": ["shop:receiver"],
    "push urls": ["set", "https://shop.example.com/ozon", "TYPE_PING"],
}
#: Commands that work without them, and one that may.
ALONE = {"push send", "push urls"}
PERHAPS = {"extract streams"}


@pytest.mark.parametrize("group", ["extract", "push"])
def test_a_command_whose_package_is_missing_says_what_to_install(group: str) -> None:
    names = [f"{group} {name}" for name in (EXTRACT if group == "extract" else PUSH)]
    default = ["--to", "tables"] if group == "extract" else []
    calls = {name: [*name.split(), *REQUIRED.get(name, default)] for name in names}
    program = dedent("""
        import json, sys
        for name in ("duckdb", "msgspec", "pyarrow", "sqlalchemy"):
            sys.modules[name] = None
        from click.testing import CliRunner
        from ozon.cli.app import ozon
        told = {}
        for name, words in json.loads(sys.argv[1]).items():
            done = CliRunner().invoke(ozon, words)
            told[name] = [done.exit_code, done.output, repr(done.exception)]
        print(json.dumps(told))
    """)
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(calls)],
        env=environment(OZON_CLIENT_ID="1", OZON_API_KEY="key"),
        capture_output=True,
        text=True,
        timeout=LONG,
        check=True,
    )
    for name, (code, output, error) in json.loads(done.stdout).items():
        if name in ALONE:
            assert "pip install" not in output, (name, output, error)
            assert "Import" not in error, (name, output, error)
        elif name not in PERHAPS:
            assert code == 2, (name, output, error)
            assert f"pip install 'ozon-client[{group}]'" in output, (name, output)
