"""``ozon orders ship``: processes against a sandbox on loopback."""

from __future__ import annotations

import json
import signal
import subprocess
import time

import pytest

from ozon.sandbox import Behaviour
from tests.cli.orders.support import GET, SHIP, STATUS, Orders, results
from tests.cli.shop import rows
from tests.cli.support import COMMAND, LONG, environment
from tests.cli.terminal import on_terminal


def test_postings_are_assembled_and_read_afterwards(shop: Orders) -> None:
    first, second = shop.order(), shop.order()
    done = shop.ozon("ship", first, "--yes", "-", typed=f"{second} {first}\n")
    assert done.returncode == 0
    assert results(done) == {first: "done", second: "done"}
    assert {shop.status(first), shop.status(second)} == {"awaiting_deliver"}
    assert {row["status"] for row in rows(done)} == {"awaiting_deliver"}
    again = shop.ozon("ship", first, "--yes")
    assert (again.returncode, rows(again)[0]["message"]) == (0, "It was assembled before.")
    assert shop.asked(SHIP) == 2


def test_the_list_goes_straight_into_the_assembly(shop: Orders) -> None:
    number = shop.order()
    listed = shop.ozon("list", "--unfulfilled", "--status", "awaiting_packaging", "-o", "jsonl").stdout
    line = next(line for line in listed.splitlines() if number in line)
    assert results(shop.ozon("ship", "-", "--yes", typed=line + "\n")) == {number: "done"}


def test_a_200_is_not_an_assembled_posting(shop: Orders) -> None:
    good, bad = shop.order(), shop.order()
    shop.sandbox.control.fail_ship(bad)
    done = shop.ozon("ship", good, bad, "--yes")
    assert done.returncode == 3
    assert results(done) == {good: "done", bad: "failed"}
    assert rows(done)[1]["substatus"] == "ship_failed"
    assert results(shop.ozon("ship", bad, "--yes")) == {bad: "done"}


def test_a_second_failure_is_not_told_from_the_first(shop: Orders) -> None:
    number = shop.order()
    shop.sandbox.control.fail_ship(number, times=2)
    assert results(shop.ozon("ship", number, "--yes")) == {number: "failed"}
    done = shop.ozon("ship", number, "--yes", "--wait", "0")
    assert (done.returncode, results(done)) == (4, {number: "unknown"})
    assert "still ship_failed" in done.stdout


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(ship_seconds=3600)}], indirect=True)
def test_an_assembly_that_takes_its_time_is_unknown_and_not_sent_twice(shop: Orders) -> None:
    number = shop.order()
    for _ in range(2):
        done = shop.ozon("ship", number, "--yes", "--wait", "0")
        assert (done.returncode, results(done)) == (4, {number: "unknown"})
    assert shop.asked(SHIP) == 1
    shop.sandbox.clock.advance(hours=2)
    assert results(shop.ozon("ship", number, "--yes")) == {number: "done"}
    assert shop.asked(SHIP) == 1


@pytest.mark.parametrize(
    ("requirement", "said"),
    [
        ("mandatory_mark", "marking code"),
        ("gtd", "customs declaration (GTD)"),
        ("rnpt", "batch number (RNPT)"),
        ("jw_uin", "jewellery number (UIN)"),
        ("imei", "IMEI"),
        ("weight", "weight"),
        ("country", "country"),
        ("change_country", "change country"),
    ],
)
def test_what_needs_data_is_not_sent(shop: Orders, requirement: str, said: str) -> None:
    number = shop.order(requirements=[requirement])
    done = shop.ozon("ship", number, "--yes")
    assert (done.returncode, results(done)) == (2, {number: "not_sent"})
    message = rows(done)[0]["message"]
    assert f"It needs {said} for mug-blue-330 (SKU " in message
    assert ("posting_fbs.product_country_set" if "country" in requirement else "exemplar.set") in message
    assert shop.asked(SHIP) == 0


def test_others_are_sent_all_the_same(shop: Orders) -> None:
    bad, good = shop.order(requirements=["mandatory_mark"]), shop.order()
    done = shop.ozon("ship", bad, good, "no-such-posting", "--yes")
    assert (done.returncode, results(done)) == (3, {bad: "not_sent", good: "done", "no-such-posting": "not_sent"})


@pytest.mark.parametrize(
    ("status", "result", "code", "sent"),
    [("ship_available", "failed", 1, 1), ("validation_in_process", "not_sent", 2, 0)],
)
def test_the_check_of_the_data_decides(shop: Orders, status: str, result: str, code: int, sent: int) -> None:
    number = shop.order(requirements=["mandatory_mark"])
    shop.sandbox.faults.add(STATUS, status=200, body={"posting_number": number, "status": status, "products": []})
    done = shop.ozon("ship", number, "--yes")
    assert (done.returncode, results(done), shop.asked(SHIP)) == (code, {number: result}, sent)
    assert status != "ship_available" or "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY" in done.stdout


@pytest.mark.parametrize("status", ["awaiting_approve", "awaiting_verification", "cancelled"])
def test_a_posting_in_another_state_is_not_sent(shop: Orders, status: str) -> None:
    number = shop.order(**({} if status == "cancelled" else {"status": status}))
    if status == "cancelled":
        shop.sandbox.control.cancel_posting(number)
    done = shop.ozon("ship", number, "--yes")
    assert (done.returncode, results(done), shop.asked(SHIP)) == (2, {number: "not_sent"}, 0)
    assert f"It is {status}, and only awaiting_packaging can be assembled." in done.stdout


def test_an_interrupted_command_names_what_it_was_sending(shop: Orders) -> None:
    first, second = shop.order(), shop.order()
    shop.sandbox.faults.add(SHIP, delay=float(LONG))
    command = [*COMMAND, "orders", "ship", first, second, "--yes"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment(**shop.variables), stdout=pipe, stderr=pipe, text=True) as process:
        while not shop.asked(SHIP):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=LONG)
    assert process.returncode == 130
    found = [json.loads(line) for line in output.splitlines()]
    assert [(row["posting_number"], row["result"]) for row in found] == [(first, "unknown"), (second, "not_sent")]
    assert "Traceback" not in errors


@pytest.mark.parametrize("cut", ["after", "before"])
def test_a_lost_answer_is_settled_by_reading(shop: Orders, cut: str) -> None:
    number, other = shop.order(), shop.order()
    shop.sandbox.faults.add(SHIP, cut=cut)
    done = shop.ozon("ship", number, other, "--yes", "--wait", "0")
    happened = cut == "after"
    assert results(done) == {number: "done" if happened else "unknown", other: "not_sent"}
    assert done.returncode == (3 if happened else 4)
    assert shop.asked(SHIP) == 1


def test_a_posting_that_cannot_be_read_afterwards_is_unknown(shop: Orders) -> None:
    number = shop.order()
    shop.sandbox.faults.add(GET, delay=0.0)  # the first reading is answered
    shop.sandbox.faults.add(GET, status=400, times=None)
    done = shop.ozon("ship", number, "--yes", "--wait", "0")
    assert (done.returncode, results(done)) == (4, {number: "unknown"})


@pytest.mark.parametrize(("status", "code"), [(401, 1), (403, 1), (400, 1), (500, 4)])
def test_what_each_refusal_means_for_the_rest(shop: Orders, status: int, code: int) -> None:
    numbers = [shop.order() for _ in range(3)]
    shop.sandbox.faults.add(SHIP, status=status, times=None)
    done = shop.ozon("ship", *numbers, "--yes", "--wait", "0")
    meant = {401: "not_sent", 403: "not_sent", 400: "failed", 500: "unknown"}[status]
    assert (done.returncode, results(done)) == (code, dict.fromkeys(numbers, meant))
    assert shop.asked(SHIP) == (1 if meant == "not_sent" else 3)


@pytest.mark.parametrize("given", [[], ["--dry-run"]])
def test_without_a_yes_nothing_is_sent(shop: Orders, given: list[str]) -> None:
    number = shop.order()
    done = shop.ozon("ship", number, *given)
    assert done.returncode == (0 if given else 2)
    assert ("Would be assembled: 2 of SKU" in done.stdout) if given else ("Add --yes" in done.stderr)
    assert not given or results(done) == {number: "ready"}
    assert shop.asked(SHIP) == 0


@pytest.mark.parametrize(("typed", "code", "sent"), [("y\n", 0, 1), ("n\n", 1, 0)])
def test_it_asks_on_a_terminal(shop: Orders, typed: str, code: int, sent: int) -> None:
    number = shop.order()
    shown = on_terminal(shop.variables, "orders", "ship", number, columns=100, typed=typed)
    assert (shown.code, shop.asked(SHIP)) == (code, sent)
    assert f"Client-Id 836: Assemble 1 posting, each as one package: {number}." in shown.text
    assert ("awaiting_deliver" in shown.text) is bool(sent)


@pytest.mark.parametrize("words", [["-"], [""], []])
def test_no_number_is_invalid(shop: Orders, words: list[str]) -> None:
    done = shop.ozon("ship", *words, "--yes", typed='{"order_id": 1}\n' if words == ["-"] else "")
    assert (done.returncode, done.stdout) == (2, "")
    assert not shop.sandbox.requests
