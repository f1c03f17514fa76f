"""What may be done with a posting now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.data import catalogue
from ozon.sandbox.postings.actions import available_actions
from ozon.sandbox.postings.entities import Posting
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.many import STATUSES, depot, order
from tests.sandbox.seeded import BLUE

#: Places of `order`, by who delivers.
OZON, AGGREGATOR, OWN = range(3)
CHAT = "can_create_chat"


def actions(posting: Posting, hours: float = 0) -> set[str]:
    return {*available_actions(posting, NOON + timedelta(hours=hours))} - {CHAT}


TABLE: list[tuple[int, str, str]] = [
    (OZON, "awaiting_verification", "cancel"),
    (OZON, "awaiting_approve", "cancel"),
    (OZON, "awaiting_packaging", "cancel has_barcode_for_printing product_cancel ship ship_async"),
    (
        OZON,
        "awaiting_deliver",
        "add_additional_info cancel has_barcode_for_printing label_download label_download_small",
    ),
    (AGGREGATOR, "awaiting_registration", "cancel has_barcode_for_printing ship_async_in_process"),
    (OZON, "arbitration", "awaiting_delivery cancel"),
    (OZON, "not_accepted", "arbitration awaiting_delivery cancel"),
    (OZON, "acceptance_in_progress", "cancel"),
    (OZON, "driver_pickup", "cancel"),
    (OZON, "delivering", "cancel"),
    (OZON, "client_arbitration", ""),
    (OZON, "delivered", ""),
    (OZON, "cancelled", ""),
    (OZON, "cancelled_from_split_pending", ""),
    (
        OWN,
        "awaiting_packaging",
        "cancel has_barcode_for_printing product_cancel set_cutoff set_timeslot ship ship_async",
    ),
    (
        OWN,
        "awaiting_deliver",
        "add_additional_info cancel has_barcode_for_printing label_download label_download_small "
        "non_int_delivering set_timeslot set_track_number",
    ),
    (OWN, "delivering", "cancel non_int_last_mile set_track_number"),
    (OWN, "delivered", ""),
]


@pytest.mark.parametrize(("place", "status", "expected"), TABLE)
def test_the_state_decides_what_may_be_done(sandbox: Sandbox, place: int, status: str, expected: str) -> None:
    assert actions(order(sandbox, status, place=place)) == set(expected.split())


def test_the_table_has_every_status() -> None:
    assert {status for _, status, _ in TABLE} == {*STATUSES}


def has(**fields: object) -> Callable[[Posting], object]:
    return lambda posting: vars(posting).update(fields)


CHANGES: list[tuple[int, str, Callable[[Posting], object], set[str], set[str]]] = [
    *(
        (
            OZON,
            "awaiting_packaging",
            lambda posting, name=name: posting.requirements.update({name: [posting.lines[0].sku]}),
            {"ship_with_additional_info"},
            set(),
        )
        for name in ("change_country", "country", "gtd", "imei", "jw_uin", "mandatory_mark", "rnpt", "weight")
    ),
    (OZON, "awaiting_packaging", lambda posting: posting.requirements.update(gtd=[]), set(), set()),
    (OZON, "awaiting_packaging", has(traceable=True), {"ship_with_additional_info"}, set()),
    (OZON, "awaiting_packaging", has(substatus="ship_failed"), {"ship_async_retry"}, set()),
    (
        OZON,
        "awaiting_packaging",
        has(pending_move="ship", substatus="ship_failed", traceable=True),
        {"ship_async_in_process"},
        {"ship", "ship_async", "product_cancel"},
    ),
    (OZON, "awaiting_deliver", has(handed_over_at=NOON), {"arbitration"}, set()),
    *(
        (OZON, "awaiting_deliver", has(requirements={name: [BLUE]}), {"update_cis"} if marks else set(), set())
        for name, marks in (("mandatory_mark", True), ("imei", True), ("jw_uin", True), ("gtd", False))
    ),
    (OZON, "delivering", has(substatus="posting_conditionally_delivered"), set(), {"cancel"}),
    (OWN, "awaiting_packaging", has(window_changes=0), set(), {"set_timeslot"}),
    (
        OWN,
        "awaiting_packaging",
        has(shipment_date=NOON - timedelta(seconds=1)),
        set(),
        {"set_cutoff", "ship", "ship_async"},
    ),
    (OWN, "awaiting_deliver", has(window_changes=0), set(), {"set_timeslot"}),
    (OWN, "delivering", has(substatus="posting_in_courier_service"), {"non_int_delivered"}, {"non_int_last_mile"}),
]


@pytest.mark.parametrize(("place", "status", "change", "more", "less"), CHANGES)
def test_a_circumstance_adds_or_takes(
    sandbox: Sandbox, place: int, status: str, change: Callable[[Posting], object], more: set[str], less: set[str]
) -> None:
    posting = order(sandbox, status, place=place)
    before = actions(posting)
    change(posting)
    after = actions(posting)
    assert (after - before, before - after) == (more, less)


@pytest.mark.parametrize("status", STATUSES)
def test_a_chat_may_be_opened_for_72_hours(sandbox: Sandbox, status: str) -> None:
    posting = order(sandbox, status)
    is_possible = status not in ("awaiting_packaging", "cancelled_from_split_pending")
    assert (CHAT in available_actions(posting, NOON + timedelta(hours=72))) == is_possible
    assert CHAT not in available_actions(posting, NOON + timedelta(hours=72, seconds=1))


def test_every_action_is_a_documented_word_and_named_once(sandbox: Sandbox) -> None:
    documented = {
        "arbitration", "awaiting_delivery", "can_create_chat", "cancel", "click_track_number",
        "customer_phone_available", "has_weight_products", "hide_region_and_city", "invoice_get", "invoice_send",
        "invoice_update", "label_download_big", "label_download_small", "label_download", "non_int_delivered",
        "non_int_delivering", "non_int_last_mile", "product_cancel", "set_cutoff", "set_timeslot", "set_track_number",
        "ship_async_in_process", "ship_async_retry", "ship_async", "ship_with_additional_info", "ship", "update_cis",
        "has_barcode_for_printing", "add_additional_info",
    }  # fmt: skip
    for place in range(3):
        for status in STATUSES:
            found = available_actions(order(sandbox, status, place=place), NOON)
            assert found == sorted(set(found))
            assert set(found) <= documented


def test_answers_say_it_as_the_documentation_does(sandbox: Sandbox, call: Call) -> None:
    documented: Any = catalogue().operation("seller", "posting_fbs_get").example()["result"]["available_actions"]
    found = call("/v3/posting/fbs/get", posting_number="24219509-0020-1")["result"]["available_actions"]
    assert sorted(found) == sorted(documented)
    depot(sandbox).move(depot(sandbox).postings["24219509-0020-1"], "ship")
    assert "ship" not in call("/v3/posting/fbs/get", posting_number="24219509-0020-1")["result"]["available_actions"]
