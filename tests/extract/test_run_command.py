"""``ozon extract run`` as a user runs it: what it prints, and how it ends when things go badly."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from ozon.extract import Extract, Load, Task
from ozon.extract.lease import Lease
from ozon.extract.owners import new_owner
from ozon.extract.remembered import ShopState
from ozon.sandbox import Sandbox
from tests.cli.shop import rows
from tests.cli.support import ozon
from tests.cli.terminal import on_terminal
from tests.extract.workers import shops_file

PRICES = "/v5/product/info/prices"


class Place:
    """A sandbox with two shops, and the commands that read them into a SQLite file."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        self.sandbox = sandbox
        self.url = url
        self.to = f"sqlite:{folder}/tables"
        self.file = shops_file(folder, url, ["main", "other"])

    def ozon(self, command: str, *arguments: str) -> CompletedProcess[str]:
        """A command of extraction, for both shops unless others are named."""
        given = {"OZON_SHOPS": str(self.file), "NO_PROXY": "127.0.0.1", "OZON_EXTRACT": self.to}
        shops = [] if "--shops" in arguments or command == "check" else ["--shops", "all"]
        return ozon("extract", command, *shops, *arguments, **given)

    def change(self, old: str, new: str) -> None:
        """Change the file of the shops."""
        self.file.write_text(self.file.read_text().replace(old, new, 1))

    def task(self, stream: str = "prices") -> str:
        """A task of the shop ``main`` that is due."""
        found = rows(self.ozon("plan", "--shops", "main", "--streams", stream))
        return json.dumps(found[0])

    def opened(self, *streams: str) -> Extract:
        """The extraction in this process."""
        return Extract(self.to, shops=["main", "other"], streams=streams or ["core"])

    @contextmanager
    def held(self, *held: str, streams: tuple[str, ...]) -> Iterator[int]:
        """Another holder runs the tasks of some streams meanwhile. Gives their number."""
        with self.opened(*streams) as extract, ExitStack() as leases:
            found = [task for task in extract.tick() if task.stream in held]
            for task in found:
                owner = new_owner()
                assert extract.state.acquire(task, owner) == "yes"
                leases.callback(extract.state.release, task, owner)
                leases.enter_context(Lease(extract.state, task, owner))
            yield len(found)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    sandbox = Sandbox(products=3, orders=3)
    with sandbox.serve() as url:
        yield Place(sandbox, url, tmp_path)


def unused() -> str:
    """An address at which nothing listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{one.getsockname()[1]}"


def test_a_second_run_does_not_pass_for_complete_while_a_part_waits_for_its_next_try(place: Place) -> None:
    place.sandbox.faults.add(PRICES, status=429, headers={"Retry-After": "600"}, times=1)
    runs = [place.ozon("run", "--shops", "main", "--streams", "prices", "--wait", "0") for _ in range(2)]
    assert [done.returncode for done in runs] == [4, 4]
    assert "1 part will be tried again" in runs[1].stderr


def test_a_dead_server_is_named_once_and_the_other_shop_is_read(place: Place) -> None:
    dead = unused()
    place.change(place.url, dead)
    streams = ("--streams", "products,prices,accruals")
    done = place.ozon("run", *streams)
    assert done.returncode == 3
    assert done.stderr.count("The server did not answer") == 1
    status = rows(place.ozon("status"))
    assert {row["problem"] for row in status if row["shop"] == "main"} == {"failed"}
    assert {row["problem"] for row in status if row["shop"] == "other"} == {""}
    place.change(dead, place.url)
    assert place.ozon("run", *streams).returncode == 0


KEYLESS = ["", "api_key = { env = 'NO_SUCH_VARIABLE' }\n"]


@pytest.fixture(params=KEYLESS, ids=["none", "variable"])
def keyless(place: Place, request: pytest.FixtureRequest) -> Place:
    """The shop ``main`` has no key."""
    place.change('api_key = "sandbox-key"\n', request.param)
    return place


def test_a_shop_without_a_key_ends_with_2_and_the_other_is_read(keyless: Place) -> None:
    done = keyless.ozon("run", "--streams", "prices")
    assert done.returncode == 2
    assert "main has no key for prices. " in done.stderr
    status = keyless.ozon("status")
    assert status.returncode == 2
    assert {row["shop"]: row["problem"] for row in rows(status)} == {"main": "closed", "other": ""}
    assert keyless.ozon("status", "--shops", "other").returncode == 0


def test_a_dry_run_names_shops_without_a_key(keyless: Place) -> None:
    done = keyless.ozon("run", "--dry-run", "--streams", "prices")
    assert done.returncode == 2
    assert "main has no key for prices. " in done.stderr
    assert [(row["shop"], row["parts"], row["requests"], row["known"]) for row in rows(done)] == [
        ("main", 1, 1, False),
        ("other", 1, 1, False),
    ]
    assert keyless.ozon("run", "--dry-run", "--streams", "prices", "--shops", "other").returncode == 0
    assert not keyless.sandbox.requests


def test_a_dry_run_tells_minutes_and_quota(place: Place) -> None:
    given = ("--shops", "main", "--streams", "turnover,placement_products,prices")
    count = sum(row["stream"] == "placement_products" for row in rows(place.ozon("plan", *given)))
    done = place.ozon("run", "--dry-run", *given)
    assert done.returncode == 0
    columns = ("parts", "requests", "minutes", "quota", "quota_of")
    minutes = round(count * 1.5 / 60, 1)  # at a pace at which Ozon does not block
    assert {row["stream"]: tuple(row[name] for name in columns) for row in rows(done)} == {
        "turnover": (1, 1, 1.0, None, None),  # one a minute
        "placement_products": (count, count, minutes, 5, "requests"),
        "prices": (1, 1, 0.0, None, None),
    }
    assert count > 0
    assert done.stderr.splitlines()[-1] == f"At least {count + 2} requests in {1 + minutes:.1f} minutes."
    assert not place.sandbox.requests


def test_a_task_of_a_shop_without_a_key_ends_with_2(keyless: Place) -> None:
    task = keyless.task()
    assert keyless.ozon("run", "--task", task, "--shops", "other").returncode == 2
    assert not keyless.sandbox.requests


def test_a_stream_of_advertising_without_its_key_ends_with_2(place: Place) -> None:
    done = place.ozon("run", "--streams", "prices,campaigns")
    assert done.returncode == 2
    assert "main has no key for campaigns. The shop 'main' has no performance_client_id" in done.stderr


def test_a_refused_key_ends_with_5(place: Place) -> None:
    place.change("sandbox-key", "revoked-key")
    done = place.ozon("run", "--streams", "prices,products")
    assert done.returncode == 5
    assert done.stderr.count("main") == 1
    assert place.ozon("status").returncode == 5


def test_a_task_that_another_process_has_ends_with_4(place: Place) -> None:
    task = place.task()
    with place.opened() as extract:
        assert extract.state.acquire(Task.from_json(task), "another") == "yes"
        done = place.ozon("run", "--task", task)
    assert done.returncode == 4
    assert "busy (Another process runs it.)" in done.stderr


@pytest.mark.parametrize(
    ("fault", "code"),
    [({"status": 400}, 3), ({"status": 429, "headers": {"Retry-After": "3600"}}, 4)],
    ids=["failed", "limit"],
)
def test_a_task_whose_time_has_not_come_ends_with_4(place: Place, fault: dict[str, Any], code: int) -> None:
    task = place.task()
    place.sandbox.faults.add(PRICES, **fault, times=None)
    first = place.ozon("run", "--task", task)
    assert first.returncode == code
    asked = len(place.sandbox.requests)
    done = place.ozon("run", "--task", task)
    assert done.returncode == 4
    assert f"waiting (It is tried again at {datetime.now(UTC).year}" in done.stderr
    assert str(fault["status"]) in done.stderr
    assert len(place.sandbox.requests) == asked


def test_a_task_whose_key_was_revoked_ends_with_5(place: Place) -> None:
    task = place.task()
    place.sandbox.control.revoke_key()
    done = place.ozon("run", "--task", task)
    assert done.returncode == 5
    assert "closed" in done.stderr
    assert not place.file.with_name("tables").exists()


def test_a_task_for_a_place_that_cannot_be_opened_ends_with_1(place: Place) -> None:
    task = place.task()
    place.to = f"sqlite:{place.file}/tables"
    done = place.ozon("run", "--task", task)
    assert done.returncode == 1
    assert f"{place.file}" in done.stderr
    assert "Traceback" not in done.stderr
    assert not place.sandbox.requests


def test_a_task_that_is_done_ends_with_0(place: Place) -> None:
    task = place.task()
    assert [place.ozon("run", "--task", task).returncode for _ in range(2)] == [0, 0]


def test_a_quiet_run_prints_what_is_missing_and_nothing_else(place: Place) -> None:
    command = ("run", "--quiet", "--streams", "prices,products")
    place.ozon("tick")
    good = place.ozon(*command)
    assert (good.returncode, good.stdout, good.stderr) == (0, "", "")
    place.to += "2"
    place.ozon("tick")
    place.sandbox.faults.add(PRICES, status=400, times=None)
    bad = place.ozon(*command, "--wait", "0")
    assert bad.returncode == 3
    assert [line.partition(": HTTP 400")[0] for line in bad.stderr.splitlines()] == [
        "main, 1 part of prices: failed (product.info_prices",
        "other, 1 part of prices: failed (product.info_prices",
    ]
    place.sandbox.faults.clear()
    later = place.ozon(*command)  # what failed is tried at once
    assert (later.returncode, later.stderr) == (0, "")


HOLDERS = [(("prices", "products"), ""), (("prices",), "2 of 4 parts complete, ")]


@pytest.mark.parametrize(("held", "done"), HOLDERS, ids=["all", "some"])
def test_a_run_that_leaves_parts_to_another_process_names_them_and_ends_with_4(
    place: Place, held: tuple[str, ...], done: str
) -> None:
    command = ("run", "--streams", "prices,products", "--wait", "0")
    with place.held(*held, streams=("prices", "products")) as count:
        first = place.ozon(*command)
        assert first.returncode == 4, first.stderr
        last = first.stderr.splitlines()[-1]
        assert last.startswith(done)
        assert last.endswith(f"Another process holds {count} parts: run it again later.")
        quiet = place.ozon(*command, "--quiet")
        assert (quiet.returncode, quiet.stderr) == (4, f"Another process holds {count} parts: run it again later.\n")
        planned = place.ozon("tick", "--streams", "prices,products")
        assert planned.stderr.splitlines() == ["0 tasks due.", quiet.stderr.strip()]
        missing = place.ozon("status", "--missing")
        assert missing.returncode == 4
        assert {row["status"] for row in rows(missing)} == {"busy"}
    done_now = place.ozon(*command)
    assert done_now.returncode == 0
    assert f"{count} of {count} parts complete" in done_now.stderr


def test_other_streams_that_are_held_are_none_of_its_concern(place: Place) -> None:
    with place.held("prices", streams=("prices", "products")):
        done = place.ozon("run", "--streams", "products", "--wait", "0")
    assert done.returncode == 0
    assert "2 of 2 parts complete" in done.stderr


def test_parts_that_wait_are_named_beside_those_that_were_read(place: Place) -> None:
    place.sandbox.faults.add(PRICES, status=429, headers={"Retry-After": "600"}, times=1)
    place.ozon("run", "--shops", "main", "--streams", "prices", "--wait", "0")
    done = place.ozon("run", "--shops", "main", "--streams", "prices,products", "--wait", "0")
    assert done.returncode == 4
    assert "1 of 1 part complete" in done.stderr
    assert done.stderr.endswith("For the others: ozon extract status --missing\n")


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(days=3, hours=5), "expires in 3 days"),
        (timedelta(hours=-1), "expired on {}"),
        (timedelta(days=-3), "expired on {}"),
    ],
)
def test_a_key_that_has_expired_is_named_as_such(place: Place, left: timedelta, text: str) -> None:
    expires = datetime.now(UTC) + left
    with place.opened() as extract:
        extract.state.put_shop("main", ShopState(checked=extract.today, expires=expires))
    done = place.ozon("run", "--streams", "campaigns")  # which needs another key
    assert f"The key of main {text.format(expires.date())}: put a new one in place." in done.stderr


def test_a_shop_that_is_named_twice_is_read_and_listed_once(place: Place) -> None:
    named = ("--streams", "prices", "--shops", "main,main")
    assert "1 of 1 part complete" in place.ozon("run", *named).stderr
    assert [row["shop"] for row in rows(place.ozon("status", *named))] == ["main"]


def test_rows_that_vanished_are_listed_and_those_that_were_kept_are_counted(place: Place) -> None:
    facts: dict[str, Any] = {"removed": 1, "removed_keys": [[7]], "kept": 2, "kept_keys": [["a", 1], ["b", 2]]}
    with place.opened("prices") as extract:
        task = extract.tick(["main"])[0]
        assert extract.state.acquire(task, "me") == "yes"
        extract.state.finish(task, "me", Load(task=task.id, status="success", **facts))
    days = {"shop": "main", "stream": "prices", "since": str(task.since), "as_of": str(task.as_of)}
    only = ("--shops", "main", "--streams", "prices")
    done = place.ozon("status", "--vanished", *only)
    assert done.returncode == 0
    assert rows(done) == [
        {**days, "outcome": "removed", "key": "7"},
        {**days, "outcome": "kept", "key": "a, 1"},
        {**days, "outcome": "kept", "key": "b, 2"},
    ]
    assert [row["kept"] for row in rows(place.ozon("status", *only))] == [2]
    both = place.ozon("status", "--vanished", "--missing")
    assert (both.returncode, both.stdout) == (2, "")


def test_the_help_has_a_line_for_each_exit_code() -> None:
    lines = ozon("extract", "--help").stdout.splitlines()
    assert [line.split()[0] for line in lines if line.strip()[:1].isdigit()] == [*"012345"]


def test_a_shop_with_the_name_of_the_environment_is_refused(place: Place) -> None:
    place.change("[shops.main]", "[shops.environment]")
    done = place.ozon("run", "--streams", "prices")
    assert done.returncode == 2
    assert "rename the shop 'environment'" in done.stderr
    assert not place.sandbox.requests


def test_a_terminal_has_a_line_for_each_shop_with_the_time_that_is_left(place: Place) -> None:
    given = {"OZON_SHOPS": str(place.file), "NO_PROXY": "127.0.0.1"}
    command = ("extract", "run", "--to", place.to, "--shops", "all", "--streams", "products,prices", "--workers", "1")
    place.sandbox.faults.add(PRICES, times=2)  # all that the first shop asks
    place.sandbox.faults.add(PRICES, delay=3600, times=None)
    done = on_terminal(given, *command, until=r"other: prices .* 1/2 .* left")
    place.sandbox.faults.clear()
    lines = [line for line in done.lines if line.startswith(("main: ", "other: "))]
    assert [line.split(":")[0] for line in lines] == ["main", "other"]
    assert ["2/2" in lines[0], "1/2" in lines[1]] == [True, True]
    assert ["left" in line for line in lines] == [False, True]
