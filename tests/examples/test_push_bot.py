"""The bot as a server: events come in, the postings of their day are listed, and nothing is counted twice."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.support import LONG, environment, ozon, wait_until
from tests.examples.support import EXAMPLES
from tests.library import httpx

pytest.importorskip("fastapi", reason="needs fastapi and uvicorn")
NUMBER, OTHER = "0123456789-0007-1", "0123456789-0008-1"
DAY = "2026-11-25"


class Bot:
    """A bot that answers."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self.process = process
        self._url = url

    def send(self, type: str, *changes: str) -> int:
        words = [word for change in changes for word in ("--set", change)]
        done = ozon("push", "send", type, "--to", f"{self._url}/ozon/push", *words)
        status: int = json.loads(done.stdout)["status"]
        return status

    def postings(self, **query: str) -> list[dict[str, Any]]:
        answer = httpx.get(f"{self._url}/postings", params=query, timeout=LONG, trust_env=False)
        found: list[dict[str, Any]] = answer.raise_for_status().json()
        return found

    def wait_until(self, when: Callable[[], bool]) -> None:
        wait_until(when, self.process)


@contextmanager
def running(folder: Path, **variables: str) -> Iterator[Bot]:
    path = os.pathsep.join([environment()["PYTHONPATH"], str(EXAMPLES)])
    command = [sys.executable, "-m", "uvicorn", "push_bot:app", "--no-proxy-headers", "--port", "0"]
    with (
        open(folder / "log", "w", encoding="utf-8") as log,
        subprocess.Popen(
            command, cwd=folder, env=environment(PYTHONPATH=path, **variables), text=True, stdout=log, stderr=log
        ) as process,
    ):
        try:
            ready = re.compile(r"running on (http://\S+)")
            wait_until(lambda: ready.search((folder / "log").read_text("utf-8")) is not None, process)
            [url] = ready.findall((folder / "log").read_text("utf-8"))
            yield Bot(process, url)
        finally:
            process.kill()


def test_postings_of_a_day(tmp_path: Path) -> None:
    with running(tmp_path, PUSH_NETWORKS="127.0.0.1") as bot:
        assert bot.postings() == []
        assert bot.send("TYPE_PING") == 200
        late = f"posting_number={OTHER}"
        assert bot.send("TYPE_POSTING_CANCELLED", late) == 200  # before the posting itself
        assert bot.send("TYPE_NEW_POSTING") == 200
        assert bot.send("TYPE_NEW_POSTING") == 200
        assert bot.send("TYPE_NEW_POSTING", late) == 200
        assert bot.send("TYPE_STATE_CHANGED", "message_type=TYPE_OF_TOMORROW") == 200
        bot.wait_until(lambda: [row["pieces"] for row in bot.postings(day=DAY)] == [2, 2])
        new, cancelled = bot.postings(day=DAY)
        assert (new["number"], new["day"], new["reason"]) == (NUMBER, DAY, None)
        assert cancelled["number"] == OTHER
        assert cancelled["reason"]
        assert bot.postings(day="2026-11-24") == []
        bot.process.send_signal(signal.SIGTERM)
        bot.process.wait(LONG)
    assert (tmp_path / "push_bot.db").stat().st_mode & 0o077 == 0
    with running(tmp_path, PUSH_NETWORKS="127.0.0.1") as bot:  # what was stored is there after a restart
        assert len(bot.postings(day=DAY)) == 2
    assert "Traceback" not in (tmp_path / "log").read_text("utf-8")


def test_only_ozon_may_send(tmp_path: Path) -> None:
    with running(tmp_path) as bot:
        assert bot.send("TYPE_NEW_POSTING") == 403
