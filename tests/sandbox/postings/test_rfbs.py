"""Own deliveries: every step from every state, rows, tracking numbers, times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import catalogue
from ozon.sandbox.postings.seed import REFERENCE
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.making import NEW, ON_THE_WAY, STATES, put, state, word
from tests.sandbox.seeded import EXPRESS, FBS, OWN

TRACKING, CUTOFF = "/v2/fbs/posting/tracking-number/set", "/v1/posting/cutoff/set"
SLOT, SPAN = "/v1/posting/fbs/timeslot/set", "/v1/posting/fbs/timeslot/change-restrictions"
_COURIER = "delivering/posting_in_courier_service"
#: Call: states that it leads from, and the one that it leads to.
STEPS: dict[str, tuple[list[str], str]] = {
    "delivering": ([one for one in STATES if one.startswith("awaiting_deliver/")], "delivering/posting_on_way_to_city"),
    "last-mile": (ON_THE_WAY, _COURIER),
    "delivered": ([_COURIER], "delivered/posting_delivered"),
}


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("step", STEPS)
def test_a_step_from_a_state(sandbox: Sandbox, call: Call, step: str, before: str) -> None:
    one = put(sandbox, before, OWN)
    events = sandbox.events.count
    [row] = call(f"/v2/fbs/posting/{step}", posting_number=[one.posting_number])["result"]
    sources, after = STEPS[step]
    if before in sources:
        assert row == {"posting_number": one.posting_number, "result": True, "error": ""}
        assert state(one) == after
        return
    is_under_way = one.status in ("awaiting_deliver", "delivering", "delivered")
    expected = "TRANSITION_IS_NOT_POSSIBLE" if is_under_way else "STATE_NOT_VALID"
    assert row == {"posting_number": one.posting_number, "result": False, "error": expected}
    assert (state(one), sandbox.events.count) == (before, events)


@pytest.mark.parametrize("step", STEPS)
def test_a_row_for_each_number(sandbox: Sandbox, call: Call, step: str) -> None:
    before = STEPS[step][0][0]
    good = put(sandbox, before, OWN)
    numbers = [put(sandbox, before, FBS), put(sandbox, before, EXPRESS), put(sandbox, NEW, OWN), good, good]
    asked = ["1-1-1", *(one.posting_number for one in numbers)]
    rows = call(f"/v2/fbs/posting/{step}", posting_number=asked)["result"]
    assert [row["posting_number"] for row in rows] == asked
    assert [row["error"] for row in rows] == [
        "POSTING_NOT_FOUND",
        "HAS_INCORRECT_TPL_INTEGRATION_TYPE",
        "HAS_INCORRECT_TPL_INTEGRATION_TYPE",
        "STATE_NOT_VALID",
        "",
        "TRANSITION_IS_NOT_POSSIBLE",
    ]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("count", [0, 21])
def test_one_to_twenty_numbers(sandbox: Sandbox, client: httpx.Client, step: str, count: int) -> None:
    before = STEPS[step][0][0]
    numbers = [put(sandbox, before, OWN, goods={}).posting_number for _ in range(count)]
    assert word(client, f"/v2/fbs/posting/{step}", posting_number=numbers).startswith("Request validation error")
    assert all(state(sandbox.control.posting(number)) == before for number in numbers)


def test_the_whole_way(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, "awaiting_deliver/posting_not_in_carriage", OWN)
    before = sandbox.control.product("mug-green-330").reserved[OWN]
    for step in STEPS:
        assert call(f"/v2/fbs/posting/{step}", posting_number=[one.posting_number])["result"][0]["result"]
        sandbox.clock.advance(hours=1)
    assert (one.delivering_date, one.delivered_at) == (NOON, NOON + timedelta(hours=2))
    assert sandbox.control.product("mug-green-330").reserved[OWN] == before - 2
    pushes = [event.push for event in sandbox.events.of(one.posting_number)]
    assert pushes == ["TYPE_NEW_POSTING", *["TYPE_STATE_CHANGED"] * 3]


@pytest.mark.parametrize("before", STATES)
def test_tracking_numbers(sandbox: Sandbox, call: Call, before: str) -> None:
    one, carried = put(sandbox, before, OWN), put(sandbox, before, EXPRESS)
    for number in ("A1", "A2"):
        asked = [one.posting_number, carried.posting_number, "1-1-1"]
        rows = [{"posting_number": posting, "tracking_number": number} for posting in asked]
        answer = call(TRACKING, tracking_numbers=rows)["result"]
        assert [row["posting_number"] for row in answer] == asked
        is_possible = one.status in ("awaiting_deliver", "delivering")
        assert [row["error"] for row in answer] == [
            "" if is_possible else "STATE_NOT_VALID",
            "HAS_INCORRECT_TPL_INTEGRATION_TYPE",
            "POSTING_NOT_FOUND",
        ]
        assert one.tracking_number == (number if is_possible else "")
    assert carried.tracking_number == ""


def test_at_most_twenty_tracking_numbers(client: httpx.Client) -> None:
    rows = [{"posting_number": "24219511-0002-1", "tracking_number": "1"}] * 21
    assert word(client, TRACKING, tracking_numbers=rows).startswith("Request validation error")


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("warehouse", [FBS, EXPRESS, OWN])
def test_cutoff(sandbox: Sandbox, client: httpx.Client, before: str, warehouse: int) -> None:
    one = put(sandbox, before, warehouse)
    until = one.shipment_date
    body = {"posting_number": one.posting_number, "new_cutoff_date": "2026-11-04T18:00:00+03:00"}
    if warehouse != OWN:
        assert word(client, CUTOFF, **body) == "HAS_INCORRECT_TPL_INTEGRATION_TYPE"
    elif one.status != "awaiting_packaging":
        assert word(client, CUTOFF, **body) == "HAS_INCORRECT_STATUS"
    else:
        assert client.post(CUTOFF, json=body).json() == {"result": True}
        assert one.shipment_date == datetime(2026, 11, 4, 15, tzinfo=UTC)
        assert sandbox.events.of(one.posting_number)[-1].push == "TYPE_CUTOFF_DATE_CHANGED"
        for date in ("2027-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"):
            assert "NewCutoffDate" in word(client, CUTOFF, **{**body, "new_cutoff_date": date})
        sandbox.clock.set(datetime(2026, 11, 4, 15, 0, 1, tzinfo=UTC))
        assert word(client, CUTOFF, **body) == "TRANSITION_IS_NOT_POSSIBLE"
        return
    assert one.shipment_date == until


def test_the_documented_span() -> None:
    sandbox = Sandbox(clock=Clock(REFERENCE))
    with seller(sandbox) as client:
        assert client.post(SPAN, json={"posting_number": "24219511-0006-1"}).json() == {
            "delivery_interval": {"begin": "2026-10-05T06:00:00Z", "end": "2026-10-12T18:00:00Z"},
            "remaining_changes_count": 2,
        }


def test_the_window_is_moved_twice(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    one = put(sandbox, "delivering/posting_on_way_to_city", OWN)
    for left in (2, 1):
        span = call(SPAN, posting_number=one.posting_number)
        assert span["remaining_changes_count"] == left
        slot = {"from": span["delivery_interval"]["begin"], "to": span["delivery_interval"]["end"]}
        assert call(SLOT, posting_number=one.posting_number, new_timeslot=slot) == {"result": True}
        assert sandbox.events.of(one.posting_number)[-1].push == "TYPE_DELIVERY_DATE_CHANGED"
        assert one.delivery_to == datetime.fromisoformat(slot["to"])
    body = {"posting_number": one.posting_number, "new_timeslot": slot}
    assert word(client, SLOT, **body) == "TRANSITION_IS_NOT_POSSIBLE"
    assert call(SPAN, posting_number=one.posting_number)["remaining_changes_count"] == 0


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("2026-11-05T12:00:00Z", "2026-11-05T12:00:00Z"),
        ("2026-11-05T12:00:00Z", "2026-11-05T10:00:00Z"),
        ("2026-11-05T12:00:00Z", "2026-12-05T12:00:00Z"),
        ("2026-11-05T12:00:00Z", "9998-12-31T23:59:59-12:00"),
    ],
)
def test_windows_out_of_the_span(sandbox: Sandbox, client: httpx.Client, begin: str, end: str) -> None:
    one = put(sandbox, "delivering/posting_on_way_to_city", OWN)
    body = {"posting_number": one.posting_number, "new_timeslot": {"from": begin, "to": end}}
    assert "PostingRfbsTimeslotSetRequest.NewTimeslot" in word(client, SLOT, **body)
    assert one.window_changes == 2


@pytest.mark.parametrize("path", [CUTOFF, SLOT])
@pytest.mark.parametrize(
    ("at", "possible"),
    [("0002-01-02T00:00:00Z", False), ("2026-11-02T11:59:59Z", False), ("2026-11-02T12:00:00Z", True)],
)
def test_nothing_is_moved_before_the_order(
    sandbox: Sandbox, client: httpx.Client, path: str, at: str, possible: bool
) -> None:
    one = put(sandbox, NEW, OWN)
    before = one.shipment_date, one.delivery_from
    body = {"new_cutoff_date": at} if path == CUTOFF else {"new_timeslot": {"from": at, "to": "2026-11-05T12:00:00Z"}}
    answer = client.post(path, json={"posting_number": one.posting_number, **body})
    assert (answer.status_code == 200, (one.shipment_date, one.delivery_from) != before) == (possible, possible)
    assert possible or "value must be inside the span from 2026-11-02T12:00:00Z to " in answer.json()["message"]


@pytest.mark.parametrize("path", [CUTOFF, SLOT])
@pytest.mark.parametrize("day", ["2025-01-01T00:00:00", "2026-10-01T18:00:00", "2030-06-01T00:00:00"])
def test_the_documented_moments_are_taken_on_every_day(path: str, day: str) -> None:
    sandbox = Sandbox(clock=Clock(datetime.fromisoformat(day).replace(tzinfo=UTC)))
    [operation] = (catalogue().find(path) or pytest.fail(path)).operations.values()
    with seller(sandbox) as client:
        answer = client.post(path, json=operation.request_example())
        assert (answer.status_code == 200) == (day != "2025-01-01T00:00:00")  # it is too far away then


@pytest.mark.parametrize("before", STATES)
def test_windows_by_state(sandbox: Sandbox, client: httpx.Client, before: str) -> None:
    one = put(sandbox, before, OWN)
    slot = {"from": "2026-11-05T10:00:00Z", "to": "2026-11-05T14:00:00Z"}
    body = {"posting_number": one.posting_number, "new_timeslot": slot}
    if one.status in ("awaiting_packaging", "awaiting_registration", "awaiting_deliver", "delivering"):
        assert client.post(SLOT, json=body).json() == {"result": True}
    else:
        assert word(client, SLOT, **body) == "HAS_INCORRECT_STATUS"
        assert one.window_changes == 2


def test_windows_of_others(sandbox: Sandbox, client: httpx.Client) -> None:
    slot = {"from": "2026-11-05T10:00:00Z", "to": "2026-11-05T14:00:00Z"}
    for warehouse in (FBS, EXPRESS):
        number = put(sandbox, warehouse=warehouse).posting_number
        assert word(client, SPAN, posting_number=number) == "HAS_INCORRECT_TPL_INTEGRATION_TYPE"
        assert word(client, SLOT, posting_number=number, new_timeslot=slot) == "HAS_INCORRECT_TPL_INTEGRATION_TYPE"
    assert client.post(SPAN, json={"posting_number": "1-1-1"}).status_code == 404
    assert word(client, SLOT, posting_number="1-1-1", new_timeslot=slot) == "POSTING_NOT_FOUND"
    assert word(client, CUTOFF, posting_number="1-1-1", new_cutoff_date=slot["to"]) == "POSTING_NOT_FOUND"
