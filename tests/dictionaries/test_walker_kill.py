"""The walker against kill -9: a real process, killed again and again, and what it wrote compared with the truth."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ozon.sandbox import Sandbox
from tests.sizes import size
from tests.soak import SoakReport

ROOT = Path(__file__).resolve().parents[2]
SIZES = {85: 1800, 901: 0, 902: 1, 903: 5, 904: 6, 905: 900, 906: 900}
KILLS = size(8, 10)
KILLED = 1 if sys.platform == "win32" else -9  # the return code of a killed process

WALK = """
import sys
import anyio
from ozon import AsyncSeller, Seller
from ozon.walker import JsonLinesSink, walk_dictionaries

how, url, folder = sys.argv[1:]
what = [(17028922, 92499)]
given = {"sink": JsonLinesSink(folder + "/values.jsonl"), "journal": folder + "/journal"}
settings = {"base_url": url, "limits": None}

async def walk():
    async with AsyncSeller("836", "sandbox-key", **settings) as client:
        return await walk_dictionaries(client, what, concurrency=4, **given)

if how == "sync":
    report = walk_dictionaries(Seller("836", "sandbox-key", **settings), what, **given)
else:
    report = anyio.run(walk)
print(report)
"""


def start(how: str, url: str, folder: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "overlay"), str(ROOT)))}
    command = [sys.executable, "-c", WALK, how, url, str(folder)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, stderr=subprocess.PIPE)


def live(process: subprocess.Popen[str], sandbox: Sandbox, chance: random.Random) -> None:
    """Kill a walk after some requests and a moment, or (one in eight) at any time after its start."""
    wanted = len(sandbox.requests) + chance.randrange(1, 14)
    deadline = time.monotonic() + (chance.uniform(0, 0.4) if chance.random() < 0.125 else 20)
    while len(sandbox.requests) < wanted and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, 0.006))
    process.kill()
    said, trouble = process.communicate()
    assert process.returncode == KILLED, trouble or said


@pytest.mark.kill
@pytest.mark.parametrize("part", range(size(1, 2, 6)))
def test_killed_at_random_points(tmp_path: Path, part: int, soak_report: SoakReport) -> None:
    chance = random.Random(20261122 + part)
    sandbox = Sandbox(dictionaries=SIZES, page_limit=4)
    with sandbox.serve() as url:
        for _ in range(KILLS):
            live(start(chance.choice(("sync", "async")), url, tmp_path), sandbox, chance)
        last = start("async", url, tmp_path)
        said, trouble = last.communicate(timeout=60)
    assert last.returncode == 0, trouble
    rows = [json.loads(line) for line in (tmp_path / "values.jsonl").read_text().splitlines()]
    values = [(row["attribute_id"], row["id"]) for row in rows if row["kind"] == "value"]
    for attribute, count in SIZES.items():
        expected = [row["id"] for row in sandbox.shop.dictionaries.values(attribute)]
        assert len(expected) == count
        assert [value for one, value in values if one == attribute] == expected
    assert sum(row["kind"] == "attribute" for row in rows) == 9
    assert f"8 dictionaries with {sum(SIZES.values()) + 2} values" in said
    soak_report("kill -9 of the walker", asked=KILLS, reached=KILLS)
