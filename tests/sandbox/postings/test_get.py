"""Single postings: in full, by barcode, and what goes with them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.data import catalogue
from ozon.sandbox.postings.entities import Exemplar, Mark
from ozon.sandbox.postings.rows import barcodes
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.many import depot, many, moment, order

GET, BY_BARCODE = "/v3/posting/fbs/get", "/v2/posting/fbs/get-by-barcode"
BLOCKS = ("analytics_data", "barcodes", "financial_data", "legal_info", "product_exemplars", "related_postings")
REQUIREMENTS = ("change_country", "country", "gtd", "imei", "jw_uin", "mandatory_mark", "rnpt", "weight")


def read(call: Call, number: str, *blocks: str) -> Any:
    return call(GET, posting_number=number, **{"with": dict.fromkeys(blocks, True)})["result"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (GET, {"posting_number": "1-1-1"}),
        (GET, {"posting_number": ""}),
        ("/v1/posting/fbs/restrictions", {"posting_number": "1-1-1"}),
        *((BY_BARCODE, {"barcode": code}) for code in ("", "1", "SI", "%101%", "٣", "x" * 1000, "9" * 10_000, "-1")),
    ],
)
def test_what_is_not_there_is_not_found(client: httpx.Client, path: str, body: dict[str, Any]) -> None:
    answer = client.post(path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (404, 5)


def test_every_posting_of_the_list_can_be_read(sandbox: Sandbox, call: Call) -> None:
    documented = catalogue().operation("seller", "posting_fbs_get").example()["result"]
    for posting in many(sandbox):
        found = read(call, posting.posting_number, *BLOCKS)
        assert found.keys() == documented.keys()
        assert (found["status"], found["substatus"]) == (posting.status, posting.substatus)
        assert found["products"][0].keys() == documented["products"][0].keys()
        assert [row["quantity"] for row in found["products"]] == [line.quantity for line in posting.lines]


@pytest.mark.parametrize("block", BLOCKS)
def test_blocks_are_null_unless_they_are_asked_for(call: Call, block: str) -> None:
    for wanted in ({}, {block: False}, {block: True}):
        found = call(GET, posting_number="24219509-0020-1", **{"with": wanted})["result"]
        assert {name for name in BLOCKS if found[name] is not None} == {name for name in wanted if wanted[name]}
    assert call(GET, posting_number="24219509-0020-1")["result"][block] is None


def test_related_postings_are_the_others_of_the_order(sandbox: Sandbox, call: Call) -> None:
    depot(sandbox).part(depot(sandbox).postings["24219509-0020-2"], [])
    found = {last: read(call, f"24219509-0020-{last}", "related_postings") for last in (1, 2, 3)}
    for last, row in found.items():
        others = [f"24219509-0020-{other}" for other in (1, 2, 3) if other != last]
        assert row["related_postings"]["related_posting_numbers"] == others
    assert read(call, "24219509-0022-1", "related_postings")["related_postings"]["related_posting_numbers"] == []


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements_are_numbers_of_the_products_concerned(sandbox: Sandbox, call: Call, name: str) -> None:
    posting = order(sandbox)
    posting.requirements = {name: [posting.lines[1].sku]}
    found = read(call, posting.posting_number)["requirements"]
    assert found == {f"products_requiring_{one}": [posting.lines[1].sku] if one == name else [] for one in REQUIREMENTS}


def test_pieces_show_what_was_said_about_them(sandbox: Sandbox, call: Call) -> None:
    posting = order(sandbox, quantity=2)
    codes = [[Mark("010460", "mandatory_mark"), Mark("35693", "imei")], [Mark("643500", "jw_uin")]]
    posting.lines[0].exemplars = [Exemplar(901, codes[0], gtd="1/2/3"), Exemplar(902, codes[1], is_gtd_absent=True)]
    found = read(call, posting.posting_number, "product_exemplars")
    first, second = found["product_exemplars"]["products"][0]["exemplars"]
    assert (first["exemplar_id"], first["mandatory_mark"], first["imei"], first["gtd"]) == (
        901,
        "010460",
        ["35693"],
        "1/2/3",
    )
    assert (second["mandatory_mark"], second["imei"], second["is_gtd_absent"]) == ("", [], True)
    assert (found["products"][0]["mandatory_mark"], found["products"][0]["jw_uin"]) == (["010460"], ["643500"])
    assert found["products"][1]["mandatory_mark"] == []


def test_times_and_states_follow_the_moves(sandbox: Sandbox, call: Call) -> None:
    posting = order(sandbox)
    number = posting.posting_number
    fresh = read(call, number)
    assert (fresh["previous_substatus"], fresh["delivering_date"], fresh["fact_delivery_date"]) == (
        "posting_split_pending",
        None,
        None,
    )
    found = fresh
    for hours, move in enumerate(("ship", "depart", "receive")):
        sandbox.clock.advance(hours=1)
        before = read(call, number)["substatus"]
        depot(sandbox).move(posting, move)
        found = read(call, number)
        assert found["previous_substatus"] == before
        assert found["delivering_date"] == (moment(NOON + timedelta(hours=2)) if hours else None)
    assert (found["status"], found["fact_delivery_date"]) == ("delivered", moment(NOON + timedelta(hours=3)))


def test_prices_are_text(call: Call) -> None:
    found = read(call, "24219509-0024-1", "financial_data")
    assert [(row["price"], row["currency_code"]) for row in found["products"]] == [("890.00", "RUB"), ("790.00", "RUB")]
    money = found["financial_data"]["products"][0]
    assert (money["price"], money["old_price"], money["total_discount_value"]) == (890.0, 1190.0, 300.0)
    assert money["total_discount_percent"] == pytest.approx(25.21)


def test_barcodes_are_the_documented_ones(call: Call) -> None:
    found = read(call, "24219509-0020-1", "barcodes")["barcodes"]
    assert found == {"lower_barcode": "20325804886000", "upper_barcode": "%101%20325804886000"}


def test_every_barcode_finds_its_posting_only(sandbox: Sandbox, call: Call) -> None:
    postings = many(sandbox, 60)
    codes = {posting.posting_number: barcodes(posting) for posting in postings}
    assert len({code.lower for code in codes.values()}) == len(postings)
    for number, code in codes.items():
        assert code.lower.isdecimal()
        assert code.upper == f"%101%{code.lower}"
        for text in (code.lower, code.upper, code.scanit):
            assert call(BY_BARCODE, barcode=text)["result"]["posting_number"] == number
        assert read(call, number)["scanit"] == code.scanit


def test_the_brief_form_tells_of_a_cancellation(sandbox: Sandbox, call: Call) -> None:
    code = barcodes(depot(sandbox).postings["24219509-0026-1"]).lower
    assert call(BY_BARCODE, barcode=code)["result"]["cancel_reason_id"] == 0
    call("/v2/posting/fbs/cancel", posting_number="24219509-0026-1", cancel_reason_id=400)
    found = call(BY_BARCODE, barcode=code)["result"]
    assert (found["cancel_reason_id"], found["status"]) == (400, "cancelled")


def test_limits_of_postings_are_not_known(call: Call) -> None:
    for number in ("24219509-0020-1", "24219511-0001-1"):
        assert call("/v1/posting/fbs/restrictions", posting_number=number) == {"result": {"posting_number": number}}


def test_countries_are_found_by_a_part_of_their_name(call: Call) -> None:
    path = "/v2/posting/fbs/product/country/list"
    everything = call(path)["result"]
    codes = [row["country_iso_code"] for row in everything]
    assert len(set(codes)) == len(codes) == 249
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert call(path, name_search="")["result"] == everything
    for part in ("росс", "РОСС", " Росс "):
        assert call(path, name_search=part)["result"] == [{"name": "Россия", "country_iso_code": "RU"}]
    for part in ("ия", "Гвинея", "ё"):
        found = call(path, name_search=part)["result"]
        assert found == [row for row in everything if part.lower() in row["name"].lower()]
        assert found
    assert call(path, name_search="Атлантида")["result"] == []
