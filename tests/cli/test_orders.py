"""``ozon orders``: processes against a sandbox on loopback."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller
from ozon.sandbox import Behaviour, Sandbox
from tests.cli.shop import Shop, rows
from tests.cli.support import COMMAND, LONG, environment
from tests.cli.terminal import on_terminal

SHIP, GET, CANCEL = "/v4/posting/fbs/ship", "/v3/posting/fbs/get", "/v2/posting/fbs/cancel"
LIST, STATUS = "/v4/posting/fbs/list", "/v5/fbs/posting/product/exemplar/status"
LABELS, LABEL_TASK = "/v3/posting/fbs/package-label/create", "/v2/posting/fbs/package-label/get"
MUGS = [{"offer_id": "mug-blue-330", "quantity": 2}, {"offer_id": "mug-white-330"}]
#: Half past midnight on the 6th in Moscow, and still the 5th in UTC.
NIGHT = datetime(2026, 3, 5, 21, 30, tzinfo=UTC)


class Orders(Shop):
    """A shop with orders."""

    def order(self, **given: Any) -> str:
        """A new posting's number."""
        posting = self.sandbox.control.create_order(**{"items": MUGS, **given})
        number: str = posting.posting_number
        return number

    def status(self, number: str) -> str:
        """The status of a posting."""
        status: str = self.sandbox.control.posting(number).status
        return status


@pytest.fixture
def shop(request: pytest.FixtureRequest) -> Iterator[Orders]:
    sandbox = Sandbox(**{"import_polls": 0, **getattr(request, "param", {})})
    with sandbox.serve() as url:
        yield Orders(sandbox, url, "orders")


def results(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {row["posting_number"]: row["result"] for row in rows(done)}


# list


def test_the_row_of_a_posting(shop: Orders) -> None:
    number = shop.order()
    done = shop.ozon("list", "--status", "awaiting_packaging", "--unfulfilled")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, f"{len(rows(done))} rows")
    row = next(row for row in rows(done) if row["posting_number"] == number)
    posting = shop.sandbox.control.posting(number)
    assert {row["status"] for row in rows(done)} == {"awaiting_packaging"}
    assert [(one["offer_id"], one["quantity"]) for one in row["products"]] == [
        ("mug-blue-330", 2),
        ("mug-white-330", 1),
    ]
    assert (row["sum"], row["currency"]) == (str(sum(line.price * line.quantity for line in posting.lines)), "RUB")
    deadline = datetime.fromisoformat(row["shipment_date"])
    assert deadline.utcoffset() == timedelta(hours=3)
    assert deadline == posting.shipment_date.replace(microsecond=0)
    assert row["warehouse"] == "Склад на Ленинском"


@pytest.mark.parametrize("shop", [{"clock": NIGHT}], indirect=True)
@pytest.mark.parametrize(
    ("period", "is_listed"),
    [
        (["--since", "2026-03-06", "--until", "2026-03-06"], True),
        (["--since", "2026-03-04", "--until", "2026-03-05"], False),
        (["--since", "2026-03-05T21:00Z", "--until", "2026-03-05T22:00Z"], True),
        (["--since", "2026-03-06T00:31+03:00", "--until", "2026-03-06"], False),
    ],
)
def test_days_are_days_in_moscow(shop: Orders, period: list[str], is_listed: bool) -> None:
    number = shop.order()
    done = shop.ozon("list", *period)
    assert done.returncode == 0
    assert (number in [row["posting_number"] for row in rows(done)]) is is_listed


@pytest.mark.parametrize("shop", [{"clock": datetime.now(UTC) - timedelta(days=8)}], indirect=True)
def test_without_days_it_lists_the_last_seven(shop: Orders) -> None:
    old = shop.order()
    shop.sandbox.clock.advance(days=8)
    new = shop.order()
    found = [row["posting_number"] for row in rows(shop.ozon("list"))]
    assert new in found
    assert old not in found
    assert {old, new} <= {row["posting_number"] for row in rows(shop.ozon("list", "--unfulfilled"))}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--since", "yesterday"], "neither a day"),
        (["--since", "2026-03-05T10:00"], "has no time zone"),
        (["--until", "2026-02-30"], "neither a day"),
        (["--since", "2026-03-05", "--until", "2026-03-01"], "lies before"),
        (["--to", "missing/orders.csv"], "is not a directory"),
        (["--to", "orders.doc"], "does not tell a format"),
    ],
)
def test_invalid_options_of_the_list_send_nothing(shop: Orders, given: list[str], said: str) -> None:
    done = shop.ozon("list", *given)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not shop.sandbox.requests


def test_a_warehouse_and_a_file(shop: Orders, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    every = rows(shop.ozon("list", "--unfulfilled"))
    some = every[0]["warehouse_id"]
    done = shop.ozon("list", "--unfulfilled", "--warehouse", str(some), "--to", file)
    assert (done.returncode, done.stdout) == (0, "")
    found = list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
    assert [row["posting_number"] for row in found] == [
        row["posting_number"] for row in every if row["warehouse_id"] == some
    ]
    assert all(" x " in row["products"] for row in found)


@pytest.mark.parametrize("shop", [{"orders": 150}], indirect=True)
def test_a_page_that_fails_does_not_pass_for_the_end(shop: Orders, tmp_path: Path) -> None:
    shop.sandbox.faults.add(LIST, delay=0.0)
    shop.sandbox.faults.add(LIST, status=400, times=None)
    file = tmp_path / "orders.csv"
    file.write_text("old", "utf-8")
    done = shop.ozon("list", "--to", file)
    assert done.returncode == 1
    assert file.read_text("utf-8") == "old"
    shop.sandbox.faults.clear()
    shop.sandbox.faults.add(LIST, delay=0.0)
    shop.sandbox.faults.add(LIST, status=400, times=None)
    piped = shop.ozon("list")
    assert (piped.returncode, len(rows(piped))) == (1, 100)
    assert "The rows above are not all" in piped.stderr


def test_the_list_on_a_terminal(shop: Orders) -> None:
    number = shop.order()
    shown = on_terminal(shop.variables, "orders", "list", "--unfulfilled", columns=160)
    assert shown.code == 0
    assert shown.lines[0].split() == [
        "posting_number", "status", "substatus", "in_process_at", "shipment_date", "warehouse", "products", "sum",
    ]  # fmt: skip
    line = next(line for line in shown.lines if line.startswith(number))
    assert "+03:00" in shown.text
    assert "RUB" in line
    narrow = on_terminal(shop.variables, "orders", "list", "--unfulfilled", columns=80)
    assert any(line.startswith(number) for line in narrow.lines)
    assert max(map(len, narrow.lines)) <= 80


def test_rows_go_to_standard_output_below_a_progress_bar(shop: Orders, tmp_path: Path) -> None:
    number, file = shop.order(), tmp_path / "rows.jsonl"
    shown = on_terminal(shop.variables, "orders", "list", "--unfulfilled", into=file)
    found = [json.loads(line)["posting_number"] for line in file.read_text("utf-8").splitlines()]
    assert number in found
    assert number not in shown.text
    assert shown.lines[0] == f"{len(found)} rows"


# ship


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


# labels


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(0, 0))}], indirect=True)
@pytest.mark.parametrize("size", ["big", "small"])
def test_labels_in_one_file(shop: Orders, tmp_path: Path, size: str) -> None:
    numbers = [shop.order(), shop.order()]
    assert shop.ozon("ship", *numbers, "--yes").returncode == 0
    file = tmp_path / "labels.pdf"
    done = shop.ozon("labels", *numbers, "--to", file, "--size", size)
    assert (done.returncode, done.stderr) == (0, f"2 labels in {file}\n")
    assert [row["label"] for row in rows(done)] == ["printed", "printed"]
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(0, 0))}], indirect=True)
def test_postings_without_a_label_are_named_with_the_reason(shop: Orders, tmp_path: Path) -> None:
    good, bad = shop.order(), shop.order()
    assert shop.ozon("ship", good, "--yes").returncode == 0
    done = shop.ozon("labels", good, bad, "--to", tmp_path / "labels.pdf")
    assert done.returncode == 3
    assert [row["label"] for row in rows(done)] == ["printed", "missing"]
    assert "awaiting_packaging: assemble it first." in rows(done)[1]["reason"]
    assert f"No label: {bad}." in done.stderr
    alone = shop.ozon("labels", bad, "--to", tmp_path / "none.pdf")
    assert (alone.returncode, rows(alone)[0]["label"]) == (3, "missing")
    assert not (tmp_path / "none.pdf").exists()


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(0, 0))}], indirect=True)
def test_labels_that_ozon_does_not_name_are_unknown(shop: Orders, tmp_path: Path) -> None:
    numbers = [shop.order(), shop.order()]
    assert shop.ozon("ship", *numbers, "--yes").returncode == 0
    with Seller("836", "sandbox-key", base_url=shop.variables["OZON_BASE_URL"]) as seller:
        task = seller.fbs_label.create(posting_numbers=numbers).tasks[0].task_id
        assert task is not None
        link = seller.fbs_label.get(task_id=task).file_url
    status = {"code": "completed", "postings_count": 2, "printed_postings_count": 1}
    shop.sandbox.faults.add(LABEL_TASK, status=200, body={"status": status, "file_url": link})
    done = shop.ozon("labels", *numbers, "--to", tmp_path / "labels.pdf")
    assert (done.returncode, [row["label"] for row in rows(done)]) == (3, ["unknown", "unknown"])
    assert f"1 labels in {tmp_path / 'labels.pdf'}" in done.stderr


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(4, 4))}], indirect=True)
def test_it_waits_for_labels_that_are_not_ready(shop: Orders, tmp_path: Path) -> None:
    number = shop.order()
    assert shop.ozon("ship", number, "--yes").returncode == 0
    shop.sandbox.faults.add(LABELS, status=400, body={"code": 3, "message": "NO_POSTINGS_FOR_BATCH_DOWNLOAD"})
    done = shop.ozon("labels", number, "--to", tmp_path / "labels.pdf")
    assert (done.returncode, rows(done)[0]["label"]) == (0, "printed")
    assert shop.asked(LABELS) > 1


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(3600, 3600))}], indirect=True)
def test_the_wait_for_labels_ends(shop: Orders, tmp_path: Path) -> None:
    number = shop.order()
    assert shop.ozon("ship", number, "--yes").returncode == 0
    done = shop.ozon("labels", number, "--to", tmp_path / "labels.pdf", "--wait", "0")
    assert (done.returncode, rows(done)[0]["label"]) == (3, "missing")


def test_all_that_wait_for_the_hand_over(shop: Orders, tmp_path: Path) -> None:
    listed = rows(shop.ozon("list", "--unfulfilled", "--status", "awaiting_deliver"))
    done = shop.ozon("labels", "--awaiting-deliver", "--to", tmp_path / "labels.pdf", "--json")
    assert done.returncode == 0
    assert {row["posting_number"] for row in json.loads(done.stdout)} == {row["posting_number"] for row in listed}


@pytest.mark.parametrize("given", [[], ["1-1-1", "--awaiting-deliver"], ["1-1-1", "--to", "missing/x.pdf"]])
def test_invalid_options_of_labels_send_nothing(shop: Orders, tmp_path: Path, given: list[str]) -> None:
    file = [] if "--to" in given else ["--to", str(tmp_path / "x.pdf")]
    done = shop.ozon("labels", *given, *file)
    assert done.returncode == 2
    assert not shop.sandbox.requests


# reasons and cancel


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
