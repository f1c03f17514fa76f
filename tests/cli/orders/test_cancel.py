"""``ozon orders reasons and cancel``: processes against a sandbox on loopback."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.orders.support import CANCEL, Orders, results
from tests.cli.shop import rows
from tests.cli.terminal import on_terminal


def test_reasons(shop: Orders) -> None:
    number = shop.order()
    done = shop.ozon("reasons", number, "no-such-posting")
    assert done.returncode == 3
    assert 352 in [row["id"] for row in rows(done)]
    assert "no-such-posting" in done.stderr
    assert shop.ozon("cancel", number, "--reason", "list").stdout == shop.ozon("reasons", number).stdout
    assert shop.asked(CANCEL) == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--reason", "352"], "add --yes"),
        (["--reason", "665", "--yes"], "Possible are 352 ("),
        (["--reason", "x", "--yes"], "Possible are 352 ("),
        (["--reason", "402", "--yes"], "add --message"),
        (["--yes"], "--reason"),
    ],
)
def test_what_is_needed_to_cancel(shop: Orders, given: list[str], said: str) -> None:
    number = shop.order()
    done = shop.ozon("cancel", number, *given)
    assert (done.returncode, done.stdout, shop.asked(CANCEL)) == (2, "", 0)
    assert said in done.stderr
    shown = on_terminal(shop.variables, "orders", "cancel", number, *given, typed="y\n")
    assert (shown.code, shop.asked(CANCEL)) == (2, 0)


@pytest.mark.parametrize("given", [["--reason", "352"], ["--reason", "402", "--message", "Разбилась"]])
def test_a_posting_is_cancelled(shop: Orders, given: list[str]) -> None:
    number = shop.order()
    assert shop.ozon("cancel", number, *given, "--dry-run").returncode == 0
    assert shop.status(number) == "awaiting_packaging"
    done = shop.ozon("cancel", number, *given, "--yes")
    assert (done.returncode, results(done), shop.status(number)) == (0, {number: "done"}, "cancelled")
    again = shop.ozon("cancel", number, *given, "--yes")
    assert (again.returncode, rows(again)[0]["message"]) == (0, "It was cancelled before.")
    assert shop.asked(CANCEL) == 1


@pytest.mark.parametrize(
    ("fault", "result", "code"),
    [
        ({"cut": "after"}, "done", 0),
        ({"cut": "before"}, "unknown", 4),
        ({"status": 200, "body": {"result": True}}, "unknown", 4),
        ({"status": 500}, "unknown", 4),
        ({"status": 400}, "failed", 1),
        ({"status": 200, "body": {"result": False}}, "failed", 1),
    ],
)
def test_the_outcome_of_a_cancellation_is_read(shop: Orders, fault: dict[str, Any], result: str, code: int) -> None:
    number = shop.order()
    shop.sandbox.faults.add(CANCEL, **fault)
    done = shop.ozon("cancel", number, "--reason", "352", "--yes", "--wait", "0")
    assert (results(done), done.returncode, shop.asked(CANCEL)) == ({number: result}, code, 1)
