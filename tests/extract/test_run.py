"""Runs of tasks against the sandbox: what is published, and what each failure becomes."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from ozon import paginate
from ozon.clock import Clock
from ozon.errors import ArgumentError
from ozon.extract import Extract, Task
from ozon.extract.report import progress
from ozon.sandbox import Sandbox
from ozon_generated.seller.posting_fbs import FbsPosting
from tests.extract.shop import POSTINGS, PRICES, START, TASK, Shop, extracting, rows, run, task_of


def test_everything_that_the_shop_has_is_in_the_tables(sandbox: Sandbox, tmp_path: Path) -> None:
    seller = Shop(sandbox).seller()
    with extracting(sandbox, tmp_path, "products", "prices", "postings_fbs", "shop") as extract:
        loads = run(extract)
        assert {load.status for found in loads.values() for load in found} == {"success"}
        everything = [
            item.product_id
            for visibility in ("ALL", "ARCHIVED")
            for item in paginate(seller.product.list, filter={"visibility": visibility})
        ]
        assert sorted(row["product_id"] for row in rows(extract, "products")) == sorted(everything)
        since, until = START - timedelta(days=31), START + timedelta(days=1)
        postings = list(paginate(seller.posting_fbs.list, filter={"since": since, "to": until}))
        found = {row["posting_number"]: row["status"] for row in rows(extract, "postings_fbs")}
        assert found == {posting.posting_number: posting.status for posting in postings}
        goods = [product for posting in postings for product in posting.products]
        assert len(rows(extract, "postings_fbs_products")) == len(goods)


def test_a_second_run_on_the_same_day_sends_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "products", "postings_fbs") as extract:
        run(extract)
        before = len(sandbox.requests)
        assert run(extract) == {}
        assert len(sandbox.requests) == before


def test_a_page_token_that_ozon_no_longer_takes_starts_the_task_over(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        sandbox.faults.add(PRICES, times=2)
        sandbox.faults.add(PRICES, status=500, times=20)
        assert extract.run(task).status == "partial"
        sandbox.faults.clear()
        sandbox.clock.advance(60)
        sandbox.faults.add(PRICES, status=400)
        load = extract.run(task)
        assert load.complete
        assert len(rows(extract, "prices")) == load.rows["prices"] > 30


def test_a_repeated_task_changes_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        first = extract.run(task)
        files = {path: path.read_bytes() for path in (tmp_path / "tables").rglob("*.parquet")}
        asked = len(sandbox.requests)
        assert extract.run(task) == first
        assert len(sandbox.requests) == asked
        assert {path: path.read_bytes() for path in (tmp_path / "tables").rglob("*.parquet")} == files


@pytest.mark.parametrize(
    ("path", "stream", "fault", "status"),
    [
        (PRICES, "prices", {"status": 500, "times": 20}, "failed"),
        (PRICES, "prices", {"cut": "body", "times": 20}, "failed"),
        (PRICES, "prices", {"status": 200, "body": "<html>", "times": 20}, "failed"),
        (PRICES, "prices", {"status": 200, "body": {"cursor": "x"}, "times": 20}, "failed"),
        (PRICES, "prices", {"status": 200, "body": {"code": 13, "message": "internal"}, "times": 20}, "failed"),
        (PRICES, "prices", {"status": 429, "headers": {"Retry-After": "3600"}}, "waiting"),
        (PRICES, "prices", {"status": 429, "times": 20}, "waiting"),
        (PRICES, "prices", {"status": 403}, "closed"),
        (PRICES, "prices", {"status": 400, "body": {"code": 9, "message": "obsolete method cannot be used"}}, "off"),
        ("/v1/finance/realization/by-day", "realization_by_day", {"status": 404, "times": 100}, "waiting"),
        ("/v1/finance/balance", "balance", {"status": 200, "body": {}, "times": 100}, "failed"),
    ],
)
def test_each_failure_is_a_value(
    sandbox: Sandbox, tmp_path: Path, path: str, stream: str, fault: dict[str, Any], status: str
) -> None:
    with extracting(sandbox, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        sandbox.faults.add(path, **fault)
        load = extract.run(task)
        assert load.status == status, load.error
        assert load.error
        assert (load.until is not None) == (status in ("failed", "waiting"))
        entry = extract.state.get(task)
        assert entry is not None
        assert entry.load == load


def test_a_failed_task_is_tried_again_later_and_later(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        pauses = []
        for _ in range(3):
            sandbox.faults.add(PRICES, status=500, times=4)
            load = extract.run(task)
            assert load.until is not None
            pauses.append(round((load.until - extract.clock.now()).total_seconds()))
            sandbox.clock.advance(pauses[-1])
            sandbox.faults.clear()
        assert pauses == [30, 60, 120]
        assert extract.run(task).complete


def test_a_clock_that_was_ahead_leaves_nothing_unread(sandbox: Sandbox, tmp_path: Path) -> None:
    moment = [START + timedelta(days=400)]
    clock = Clock(now=lambda: moment[0])
    credentials = Shop(sandbox)
    with Extract(
        tmp_path / "tables", shops=["main"], streams=["accruals"], credentials=lambda name: credentials, clock=clock
    ) as extract:
        task = attrs.evolve(Task.from_dict(TASK), as_of=(START + timedelta(days=400)).date())
        assert extract.run(task).complete
        extract.tick()
        moment[0] = START
        assert {one.as_of for one in extract.tick()} == {START.date()}
        assert Task.from_dict(TASK) in extract.tick()
        assert any(hole.since == task.since for one in progress(extract) for hole in one.holes)
        assert extract.run(Task.from_dict(TASK)).complete


def test_an_empty_answer_where_rows_were_is_suspect(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        run(extract)
        before = rows(extract, "postings_fbs")
        assert before
        sandbox.clock.advance(86_400)
        sandbox.faults.add(POSTINGS, status=200, body={"postings": [], "cursor": "", "has_next": False}, times=None)
        loads = run(extract)["postings_fbs"]
        assert "suspect" in {load.status for load in loads}
        assert [row["posting_number"] for row in rows(extract, "postings_fbs")] == [
            row["posting_number"] for row in before
        ]


def test_a_snapshot_that_is_empty_twice_is_empty(sandbox: Sandbox, tmp_path: Path) -> None:
    found = []
    with extracting(sandbox, tmp_path, "prices") as extract:
        for number in range(4):
            if number:
                sandbox.faults.add(PRICES, status=200, body={"items": [], "cursor": "", "total_items": 0})
            found += [load.status for load in run(extract)["prices"]]
            sandbox.clock.advance(86_400)
    assert found == ["success", "suspect", "success", "success"]


def test_rows_that_come_twice_are_there_once(sandbox: Sandbox, tmp_path: Path) -> None:
    item = {"product_id": 1, "offer_id": "a", "price": {"price": 5}}
    pages = [
        {"items": [item, {**item, "product_id": 2}], "cursor": "x", "total": 3},
        {"items": [{**item, "price": {"price": 7}}], "cursor": "", "total": 3},
    ]
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        for page in pages:
            sandbox.faults.add(PRICES, status=200, body=page)
        load = extract.run(task)
        assert load.complete
        assert sorted((row["product_id"], int(row["price_price"])) for row in rows(extract, "prices")) == [
            (1, 7),
            (2, 5),
        ]


def test_changes_of_status_are_kept(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        run(extract)
        first = rows(extract, "postings_fbs_status_log")
        assert {(row["posting_number"], row["status"]) for row in first} == {
            (row["posting_number"], row["status"]) for row in rows(extract, "postings_fbs")
        }
        assert {row["previous"] for row in first} == {None}
        number = next(row["posting_number"] for row in first if row["status"] == "awaiting_packaging")
        sandbox.clock.advance(86_400)
        seller = Shop(sandbox).seller()
        before = {row["posting_number"]: row["status"] for row in first}
        seller.close()
        sandbox.control.cancel_posting(number)
        run(extract)
        later = [row for row in rows(extract, "postings_fbs_status_log") if row["posting_number"] == number]
        assert [(row["status"], row["previous"]) for row in later] == [
            (before[number], None),
            ("cancelled", before[number]),
        ]


def test_personal_data_are_removed_before_anything_is_kept(sandbox: Sandbox, tmp_path: Path) -> None:
    posting = {
        "posting_number": "1-1-1",
        "status": "delivered",
        "customer": {"name": "Иван Петров", "phone": "79990001122", "address": {"address_tail": "Тайная, 1"}},
        "addressee": {"name": "Пётр Иванов"},
        "products": [],
    }
    body = {"postings": [posting], "cursor": "", "has_next": False}
    for personal in (False, True):
        folder = tmp_path / str(personal)
        sandbox.faults.clear()
        sandbox.faults.add(POSTINGS, status=200, body=body)
        with extracting(sandbox, folder, "postings_fbs", personal=personal) as extract:
            task = task_of(extract, "postings_fbs")
            assert extract.run(task).complete
            raw = b"".join(record.content for record in extract.archive.pages(task)).decode()
            row = rows(extract, "postings_fbs")[0]
            kept = [secret in raw + str(row) for secret in ("Иван Петров", "79990001122", "Тайная", "Пётр Иванов")]
            assert kept == [personal] * 4


def test_raw_pages_are_kept_as_received(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        load = extract.run(task)
        assert len(list(extract.archive.pages(task))) == load.pages


def test_a_return_that_changes_is_there_once_in_its_newest_state(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "returns", since=(START - timedelta(days=90)).date()) as extract:
        posting = next(row for row in everything(sandbox) if row.status == "delivered")
        sandbox.control.create_return(posting.posting_number)
        run(extract)
        first = {row["id"]: row["visual_status_sys_name"] for row in rows(extract, "returns")}
        for _ in range(20):
            sandbox.clock.advance(86_400)
            run(extract)
        later = rows(extract, "returns")
        truth = {one.id: one for one in paginate(Shop(sandbox).seller().returns.list, limit=500)}
        assert len(later) == len({row["id"] for row in later})
        assert {row["id"]: row["visual_status_sys_name"] for row in later} == {
            key: one.visual.status.sys_name for key, one in truth.items() if one.visual and one.visual.status
        }
        assert any(first[row["id"]] != row["visual_status_sys_name"] for row in later if row["id"] in first)


def test_changes_of_status_that_a_partial_load_found_stay(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        task = task_of(extract, "postings_fbs")
        sandbox.faults.add(POSTINGS, times=1)
        sandbox.faults.add(POSTINGS, status=500, times=20)
        assert extract.run(task).status == "partial"
        sandbox.faults.clear()
        sandbox.clock.advance(60)
        assert extract.run(task).complete
        numbers = {row["posting_number"] for row in rows(extract, "postings_fbs")}
        assert len(numbers) > 10
        assert {row["posting_number"] for row in rows(extract, "postings_fbs_status_log")} == numbers


def test_a_snapshot_whose_day_is_over_is_not_taken(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        done = extract.run(task)
        late = attrs.evolve(task, since=task.since + timedelta(days=1), until=task.until + timedelta(days=1))
        late = attrs.evolve(late, as_of=late.since)
        sandbox.clock.advance(86_400)
        assert extract.tick() == [late]
        assert extract.state.acquire(late, "killed") == "yes"
        sandbox.clock.advance(86_400)
        before = len(sandbox.requests)
        load = extract.run(late)  # as a queue would that has it from yesterday
        assert (load.status, load.rows) == ("failed", {})
        assert "ended" in load.error
        assert len(sandbox.requests) == before
        assert late not in extract.tick()
        assert {row["_part"] for row in rows(extract, "prices")} == {task.since.isoformat()}
        assert done.complete
        assert extract.run(task) == done


def test_a_suspect_snapshot_is_asked_for_again(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "product_attributes") as extract:
        first = run(extract)["product_attributes"][0]
        sandbox.clock.advance(7 * 86_400)
        sandbox.faults.add(
            "/v4/product/info/attributes", status=200, body={"result": [], "last_id": "", "total": 0}, times=2
        )
        assert [load.status for load in run(extract)["product_attributes"]] == ["suspect"]
        assert [load.rows for load in run(extract)["product_attributes"]] == [first.rows]


def everything(sandbox: Sandbox) -> list[FbsPosting]:
    lists, since = Shop(sandbox).seller().posting_fbs, START - timedelta(days=90)
    return list(paginate(lists.list, filter={"since": since, "to": START}, limit=100))


@pytest.mark.parametrize("since", [date.min, date(2014, 12, 31), START.date() + timedelta(days=2), date.max])
def test_a_first_day_that_cannot_be_is_refused(sandbox: Sandbox, tmp_path: Path, since: date) -> None:
    with pytest.raises(ArgumentError, match=f"{since}: pass a day from 2015-01-01 to 2026-11-26"):
        extracting(sandbox, tmp_path, "accruals", since=since).__enter__()
    assert not (tmp_path / "tables").exists()
