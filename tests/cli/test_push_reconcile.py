"""``ozon push reconcile``, with a shop of a sandbox over HTTP."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.push import Receiver
from ozon.sandbox import Sandbox
from tests.cli.push_support import PIPE
from tests.cli.support import COMMAND, LONG, environment, ozon

POSTINGS = 26  # that the sandbox begins with
KEYS = {"OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key"}


class Shop:
    """A shop and an empty store in the current folder."""

    def __init__(self, sandbox: Sandbox, url: str) -> None:
        self.sandbox = sandbox
        self.variables = {**KEYS, "OZON_BASE_URL": url}
        self.receiver = Receiver("push.db", name="shop", version="1")
        self.receiver.deliver_due()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return ozon("push", "reconcile", *arguments, **self.variables)

    def stored(self) -> list[dict[str, Any]]:
        done = ozon("push", "list", "-o", "jsonl")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]


def new(events: list[dict[str, Any]]) -> int:
    """How many tell that a posting is new."""
    return sum(one["type"] in ("TYPE_NEW_POSTING", "TYPE_FBO_POSTING_NEW") for one in events)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox()
    with sandbox.serve() as url:
        made = Shop(sandbox, url)
        yield made
        made.receiver.stop()


def test_what_did_not_come_is_made_once_and_listed_as_made(shop: Shop) -> None:
    would = shop.run("--dry-run")
    assert (would.returncode, shop.stored()) == (0, [])
    made = "1 TYPE_FBO_POSTING_NEW, 1 TYPE_FBO_POSTING_STATE_CHANGED, 25 TYPE_NEW_POSTING, 15 TYPE_STATE_CHANGED"
    assert would.stderr.startswith(f"To be made: {made}")
    assert [json.loads(line)["outcome"] for line in would.stdout.splitlines()].count("to make") == 42
    done = shop.run("-o", "jsonl")
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith(f"Made: {made}")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    stored = shop.stored()
    assert {(one["key"], one["type"], one["posting_number"]) for one in rows} == {
        (one["key"], one["type"], one["subject"]) for one in stored
    }
    assert new(stored) == POSTINGS < len(stored)  # and what became of those that are under way
    assert all(one["made"] for one in stored)
    header, *lines, _ = ozon("push", "list", "-o", "table").stdout.splitlines()
    assert "made" in header
    assert lines
    assert json.loads(shop.run("--json", "--scheme", "fbo").stdout) == []
    number = next(one["subject"] for one in stored if one["type"] == "TYPE_NEW_POSTING")
    shop.sandbox.control.cancel_posting(number)
    would = shop.run("--json", "--dry-run")
    waiting = [row["posting_number"] for row in json.loads(would.stdout) if row["outcome"] == "waiting"]
    assert number in waiting
    count = f"{len(waiting)} posting{'s' * (len(waiting) > 1)}"
    assert f"; {count} with changes whose events may be on their way: a pass 120 s later or more" in would.stderr
    assert shop.stored() == stored


def test_what_could_not_be_read_is_told(shop: Shop) -> None:
    shop.sandbox.control.fail_next("/v3/posting/fbo/list", status=403, times=None)
    done = shop.run("--json")
    assert done.returncode == 3
    assert "; posting_fbo.list failed: HTTP 403" in done.stderr
    assert not done.stderr.endswith("..\n")
    [failed] = [row for row in json.loads(done.stdout) if row["outcome"] != "made"]
    assert (failed["outcome"], failed["error"][:26]) == ("failed", "posting_fbo.list: HTTP 403")
    assert new(shop.stored()) == POSTINGS - 1


def test_it_goes_on_until_it_is_interrupted(shop: Shop) -> None:
    since = f"{datetime.now(UTC) - timedelta(days=3):%Y-%m-%dT%H:%MZ}"
    command = [*COMMAND, "push", "reconcile", "--every", "1", "--since", since]
    shop.sandbox.control.fail_next("/v3/posting/fbo/list", status=403)
    with subprocess.Popen(command, env=environment(**shop.variables), text=True, stdout=PIPE, stderr=PIPE) as process:
        try:
            assert process.stderr is not None
            lines = [process.stderr.readline() for _ in range(3)]
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=LONG)
        finally:
            process.kill()
    assert lines[0] == "Every 1 s. Ctrl-C ends it.\n"
    assert "25 TYPE_NEW_POSTING" in lines[1]
    assert "Made: 1 TYPE_FBO_POSTING_NEW" in lines[2]
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--every", "60", "--dry-run"], "leave out --dry-run"),
        (["--store", "other.db"], "other.db: check the path of the store"),
        (["--since", "2020-01-01"], "events are kept for 30 days"),
        (["--since", "yesterday"], "neither a day"),
        (["--scheme", "rfbs"], "rfbs"),
    ],
)
def test_wrong_arguments_are_refused(shop: Shop, arguments: list[str], text: str) -> None:
    done = shop.run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert text in done.stderr
