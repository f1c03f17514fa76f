"""Documents of carriages: when they are there, and what they say."""

from __future__ import annotations

from base64 import b64decode
from datetime import timedelta
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.papers import code_of, pages
from tests.sandbox.postings.shipping.support import STAGES, Assembled, at_stage, content, create, get, move, refused
from tests.sandbox.seeded import BLUE, CLOSED, EMPTY, FBS, FORMED, NEW_1, NEW_2, NEW_3

STATUS = "/v2/posting/fbs/act/check-status"
DIGITAL = "/v2/posting/fbs/digital/act/check-status"
SEARCH = "/v2/posting/fbs/act/list"
DOCUMENTS = {
    "/v2/posting/fbs/act/get-pdf": "Shipping list",
    "/v2/posting/fbs/act/get-container-labels": "1 / 2",
    "/v2/posting/fbs/act/get-barcode": "",
    "/v2/posting/fbs/act/get-barcode/text": "",
    "/v2/posting/fbs/digital/act/get-pdf": "Act of acceptance",
}


@pytest.mark.parametrize("polls", [0, 1, 2, 5])
def test_documents_are_ready_when_they_were_polled_often_enough(polls: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=polls)
    with seller(sandbox) as client:
        client.post("/v1/carriage/approve", json={"carriage_id": NEW_2})
        for path, field, pending, done in (
            (STATUS, "result", "in_process", "ready"),
            (DIGITAL, "", "FORMING", "FORMED"),
        ):
            client.post("/v1/carriage/approve", json={"carriage_id": NEW_2 - (not field)})
            number = NEW_2 - (not field)
            answers = [client.post(path, json={"id": number}).json() for _ in range(polls + 2)]
            states = [(one[field] if field else one)["status"] for one in answers]
            assert states == [pending] * polls + [done] * 2


@pytest.mark.parametrize("path", DOCUMENTS)
@pytest.mark.parametrize("stage", STAGES)
def test_documents_by_stage(sandbox: Sandbox, client: httpx.Client, call: Call, path: str, stage: str) -> None:
    number = at_stage(sandbox, call, stage)
    if stage in ("new", "cancelled"):
        assert refused(client, path, id=number) == (400, 3, "Incorrect_carriage_status")
        return
    if stage == "formed":
        assert refused(client, path, id=number) == (400, 3, "The next postings aren't ready")
        sandbox.clock.advance(3)
    sandbox.control.inspect("Carriage", str(number)).containers = 2
    assert client.post(path, json={"id": number}).status_code == 200


@pytest.mark.parametrize("stage", STAGES)
def test_the_state_of_documents_by_stage(sandbox: Sandbox, client: httpx.Client, call: Call, stage: str) -> None:
    number = at_stage(sandbox, call, stage)
    digital = call(DIGITAL, id=number)["status"]
    if stage == "new":
        assert refused(client, STATUS, id=number) == (400, 3, "Incorrect_carriage_status")
        assert digital == "NOT_FOUND"
        return
    assert call(STATUS, id=number)["result"]["status"] == {"formed": "in_process", "cancelled": "cancelled"}.get(
        stage, "ready"
    )
    # without the life of postings nobody scans them
    assert digital == {"formed": "FORMING", "cancelled": "NOT_FOUND", "closed": "CONFIRMED_WITH_MISMATCH"}.get(
        stage, "FORMED"
    )
    assert call(DIGITAL, id=5) == {"id": 5, "status": "NOT_FOUND"}


@pytest.mark.parametrize("scanned", [True, False])
def test_what_was_not_scanned_is_a_discrepancy(
    sandbox: Sandbox, client: httpx.Client, call: Call, assembled: Assembled, scanned: bool
) -> None:
    posting = assembled()
    number = create(call, delivery_method_id=FBS)
    rows = call("/v1/carriage/set-postings", carriage_id=number, posting_numbers=[posting.posting_number])
    assert rows["result"][0]["result"]
    call("/v1/carriage/approve", carriage_id=number)
    sandbox.control.hand_over(number)
    path = "/v1/carriage/act-discrepancy/pdf"
    assert refused(client, path, carriage_id=number) == (400, 3, "Incorrect_carriage_status")
    if scanned:
        move(sandbox, posting, "accept", "depart")
    sandbox.clock.advance(hours=6)
    assert call(DIGITAL, id=number)["status"] == ("CONFIRMED" if scanned else "CONFIRMED_WITH_MISMATCH")
    act = call(path, carriage_id=number)
    assert (act["name"], act["type"]) == (f"act-{number}.pdf", "application/pdf")
    [(text, _, _)] = pages(b64decode(act["content"]))
    assert (posting.posting_number in text) == (not scanned)
    assert ("No discrepancies" in text) == scanned
    documents = {row["id"]: row["related_docs"] for row in call(SEARCH, limit=50)["result"]}[number]
    assert documents["act_of_acceptance"]["document_status"] == call(DIGITAL, id=number)["status"]
    assert ("act_of_mismatch" in documents) == (not scanned)
    kinds = {"act_of_acceptance": 200, "waybill": 200, "act_of_excess": 404, "act_of_mismatch": 404 if scanned else 200}
    for kind, status in kinds.items():
        answer = client.post("/v2/posting/fbs/digital/act/get-pdf", json={"id": number, "doc_type": kind})
        assert answer.status_code == status
        if status == 200:
            assert posting.posting_number in pages(answer.content)[0][0]


@pytest.mark.parametrize("count", [1, 70])
def test_the_shipping_list_has_all_postings(sandbox: Sandbox, client: httpx.Client, call: Call, count: int) -> None:
    shop = sandbox.shop
    shop.shift(shop.products[223681945], FBS, sellable=count, reserved=0)
    for _ in range(count):
        move(sandbox, sandbox.control.create_order(), "ship")
    number = create(call, delivery_method_id=FBS, departure_date="2026-11-09T00:00:00Z")
    call("/v1/carriage/approve", carriage_id=number)
    sandbox.clock.advance(3)
    answer = client.post("/v2/posting/fbs/act/get-pdf", json={"id": number})
    assert answer.headers["content-type"] == "application/pdf"
    found = pages(answer.content)
    lines = [line for text, _, _ in found for line in text.split("\r\n") if not line.startswith("Shipping list")]
    rows = call("/v2/posting/fbs/act/get-postings", id=number)["result"]
    assert len(rows) == count + 2
    assert [line.split()[0] for line in lines] == [row["posting_number"] for row in rows]
    assert (len(found) > 1) == (count > 50)
    assert all(str(number) in text for text, _, _ in found)


@pytest.mark.parametrize("count", [1, 2, 7])
def test_labels_of_cargo_units(sandbox: Sandbox, client: httpx.Client, call: Call, count: int) -> None:
    path = "/v2/posting/fbs/act/get-container-labels"
    call("/v1/carriage/approve", carriage_id=NEW_2, containers_count=count)
    sandbox.clock.advance(3)
    assert get(call, NEW_2)["is_container_label_printed"] is False
    found = pages(client.post(path, json={"id": NEW_2}).content)
    assert [codes for _, codes, _ in found] == [["%303%31415926536"]] * count
    assert [text.split("\r\n")[1] for text, _, _ in found] == [f"{place} / {count}" for place in range(1, count + 1)]
    assert get(call, NEW_2)["is_container_label_printed"] is True
    assert get(call, NEW_2)["containers_count"] == count
    call("/v1/carriage/approve", carriage_id=NEW_3)
    sandbox.clock.advance(3)
    assert refused(client, path, id=NEW_3) == (404, 5, "Container not found")


def test_the_picture_of_the_barcode_is_the_barcode(client: httpx.Client, call: Call) -> None:
    for number in (FORMED, CLOSED):
        text = call("/v2/posting/fbs/act/get-barcode/text", id=number)["result"]
        assert text == f"%303%{number}"
        answer = client.post("/v2/posting/fbs/act/get-barcode", json={"id": number})
        assert answer.headers["content-type"] == "image/png"
        assert code_of(answer.content) == [text]


def test_what_was_added_and_removed(sandbox: Sandbox, call: Call, assembled: Assembled) -> None:
    kept, left, cancelled, late = assembled(), assembled(), assembled(), sandbox.control.create_order()
    number = create(call, delivery_method_id=FBS, departure_date="2026-11-03T00:00:00Z")
    wanted = [kept.posting_number, cancelled.posting_number]
    call("/v1/carriage/set-postings", carriage_id=number, posting_numbers=wanted)
    call("/v1/carriage/approve", carriage_id=number)
    move(sandbox, cancelled, "cancel")
    state = call(STATUS, id=number)["result"]
    assert state["added_to_act"] == [kept.posting_number]
    assert state["removed_from_act"] == ["24219509-0030-1", left.posting_number]
    # until all that must leave on the day are in a carriage
    assert state["has_postings_for_next_carriage"] is get(call, number)["has_postings_for_next_carriage"] is True
    other = create(call, delivery_method_id=FBS, departure_date="2026-11-03T00:00:00Z")
    assert left.posting_number in content(call, other)
    assert call(STATUS, id=number)["result"]["has_postings_for_next_carriage"] is False
    move(sandbox, late, "ship")
    assert call(STATUS, id=number)["result"]["has_postings_for_next_carriage"] is True
    late.shipment_date += timedelta(days=30)  # that one may leave later
    assert call(STATUS, id=number)["result"]["has_postings_for_next_carriage"] is False


def test_postings_of_a_carriage(sandbox: Sandbox, call: Call) -> None:
    [row] = call("/v2/posting/fbs/act/get-postings", id=FORMED)["result"]
    assert (row["id"], row["posting_number"], row["status"]) == (FORMED, "24219509-0034-1", "awaiting_deliver")
    assert row["products"] == [
        {
            "sku": BLUE,
            "offer_id": "mug-blue-330",
            "name": "Кружка синяя 330 мл",
            "price": "890.00",
            "quantity": 1,
        }
    ]
    sandbox.control.hand_over(FORMED)
    move(sandbox, sandbox.control.posting("24219509-0034-1"), "accept")
    assert call("/v2/posting/fbs/act/get-postings", id=FORMED)["result"][0]["status"] == "acceptance_in_progress"


SPANS = [None, ("2026-11-01", "2026-11-01"), ("2026-11-02", "2026-11-02"), ("2026-11-01", "2026-11-30")]


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("statuses", [[], ["new"], ["formed", "closed"], ["cancelled"], ["pending"]])
@pytest.mark.parametrize("integration", [None, "ozon", "aggregator", "non_integrated"])
def test_every_filter_of_the_list_selects(
    call: Call, sandbox: Sandbox, span: tuple[str, str] | None, statuses: list[str], integration: str | None
) -> None:
    create(call, departure_date="2026-11-09T00:00:00Z")  # FBS
    express = create(call, departure_date="2026-11-09T00:00:00Z")
    call("/v1/carriage/cancel", carriage_id=express)
    sandbox.control.inspect("Carriage", str(CLOSED)).created_at -= timedelta(days=1)
    wanted = [
        one.carriage_id
        for one in sandbox.control.inspect("Carriage")
        if (span is None or span[0] <= f"{one.created_at:%Y-%m-%d}" <= span[1])
        and (not statuses or one.status in statuses)
        and integration in (None, "ozon" if one.delivery_method_id == FBS else "aggregator")
    ]
    asked: dict[str, Any] = {"date_from": span[0], "date_to": span[1]} if span else {}
    asked |= {"status": statuses} if statuses else {}
    asked |= {"integration_type": integration} if integration else {}
    if span is None and asked:
        asked |= {"date_from": "2020-01-01", "date_to": "2030-01-01"}
    rows = call(SEARCH, limit=50, **({"filter": asked} if asked else {}))["result"]
    assert [row["id"] for row in rows] == wanted
    for row in rows:
        known = get(call, row["id"])
        assert (row["status"], row["partial_num"]) == (known["status"], known["partial_num"])
        assert row["integration_type"] == ("3pl" if row["id"] == express else "ozon")
    assert call(SEARCH, limit=1, **({"filter": asked} if asked else {}))["result"] == rows[:1]


def test_the_list_needs_a_span_that_makes_sense(client: httpx.Client) -> None:
    asked = {"date_from": "2026-11-03", "date_to": "2026-11-02"}
    assert "invalid FbsActSearchRequest.Filter.DateTo: " in refused(client, SEARCH, filter=asked, limit=10)[2]
    assert client.post(SEARCH, json={"limit": 51}).status_code == 400


def test_creating_an_act_approves(sandbox: Sandbox, client: httpx.Client, call: Call, assembled: Assembled) -> None:
    path = "/v2/posting/fbs/act/create"
    posting = assembled()
    number = call(path, delivery_method_id=FBS, departure_date="2026-11-03T00:00:00Z", containers_count=3)["result"][
        "id"
    ]
    assert posting.posting_number in content(call, number)
    assert (get(call, number)["status"], get(call, number)["containers_count"]) == ("formed", 3)
    # nothing is free any more: the latest carriage that is new
    for expected in (NEW_3, NEW_2, NEW_1):
        assert call(path, delivery_method_id=FBS)["result"]["id"] == expected
    assert refused(client, path, delivery_method_id=FBS) == (400, 3, "not_packaged")
    assert refused(client, path, delivery_method_id=EMPTY) == (400, 3, "no_postings")
    assert refused(client, path, delivery_method_id=5) == (400, 3, "DELIVERY_METHOD_NOT_FOUND")


@pytest.mark.parametrize("status", [400, 409])
def test_the_status_of_documents_that_are_not_ready_can_be_set(status: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(not_ready_status=status))
    with seller(sandbox) as client:
        client.post("/v1/carriage/approve", json={"carriage_id": NEW_2})
        answer = client.post("/v2/posting/fbs/act/get-pdf", json={"id": NEW_2})
        assert answer.status_code == status
