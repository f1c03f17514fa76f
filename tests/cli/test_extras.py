"""Commands whose packages are not installed say what to install."""

from __future__ import annotations

import json
import subprocess
import sys
from textwrap import dedent

from ozon.cli.extract import COMMANDS
from tests.cli.support import LONG, environment

#: Arguments of each command, if they are others than a place.
ARGUMENTS = {
    "export": ["--from", "duckdb:shop.duckdb"],
    "backfill": ["--to", "tables", "--from", "2026-11-01"],
    "streams": [],
    "forget": ["--to", "tables", "--raw-days", "7"],
}
#: Commands that may work without them.
ALONE = {"streams"}


def test_a_command_whose_package_is_missing_says_what_to_install() -> None:
    calls = {name: ["extract", name, *ARGUMENTS.get(name, ["--to", "tables"])] for name in COMMANDS}
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
        if name not in ALONE:
            assert code == 2, (name, output, error)
            assert "pip install 'ozon-client[extract]'" in output, (name, output)
