"""Pieces and what is told about them: numbers, form, the check, and what changes after the assembly."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.core.behaviour import Behaviour
from ozon.sandbox.postings.entities import Posting
from ozon.sandbox.postings.pieces import take
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.making import NEW, SHIP, STATES, products, put, state, word
from tests.sandbox.seeded import BLUE, GREEN, WHITE

PATH = "/v{}/fbs/posting/product/exemplar/{}"
GET, TRY, SET = PATH.format(6, "create-or-get"), PATH.format(5, "validate"), PATH.format(6, "set")
STATUS, UPDATE = PATH.format(5, "status"), PATH.format(1, "update")
GTD, MARK = "10702030/011026/0012345", "010460123456789321ABCDEFGH"
MARKS = {"mandatory_mark": MARK, "jw_uin": "1234567890123456", "imei": "123456789012345"}
NAMES = {
    "gtd": "is_gtd_needed",
    "rnpt": "is_rnpt_needed",
    "mandatory_mark": "is_mandatory_mark_needed",
    "jw_uin": "is_jw_uin_needed",
    "imei": "has_imei",
    "weight": "is_weight_needed",
}
#: What has to be told, and how it is.
TOLD: dict[str, dict[str, Any]] = {
    "gtd": {"gtd": GTD},
    "rnpt": {"rnpt": f"{GTD}/1"},
    "weight": {"weight": 0.35},
    **{name: {"marks": [{"mark": mark, "mark_type": name}]} for name, mark in MARKS.items()},
}


def numbers(call: Call, one: Posting) -> dict[int, list[int]]:
    """Numbers of the pieces by SKU."""
    rows = call(GET, posting_number=one.posting_number)["products"]
    return {row["product_id"]: [piece["exemplar_id"] for piece in row["exemplars"]] for row in rows}


def sent(one: Posting, *pieces: dict[str, Any], sku: int = BLUE) -> dict[str, Any]:
    """A request that tells something about pieces of a product."""
    return {"posting_number": one.posting_number, "products": [{"product_id": sku, "exemplars": list(pieces)}]}


def settled(sandbox: Sandbox, call: Call, one: Posting) -> dict[str, Any]:
    """The outcome of the check."""
    sandbox.clock.advance(3)
    found: dict[str, Any] = call(STATUS, posting_number=one.posting_number)
    return found


def test_every_piece_has_a_number_of_its_own_that_stays(sandbox: Sandbox, call: Call) -> None:
    one, other = put(sandbox), put(sandbox)
    first, second = numbers(call, one), numbers(call, other)
    assert {sku: len(ids) for sku, ids in first.items()} == {BLUE: 2, WHITE: 1}
    ids = [number for found in (first, second) for own in found.values() for number in own]
    assert len(set(ids)) == 6
    assert numbers(call, one) == first


@pytest.mark.parametrize("needed", [[], *[[name] for name in NAMES], list(NAMES)])
def test_what_has_to_be_told(sandbox: Sandbox, call: Call, needed: list[str]) -> None:
    one = put(sandbox, requirements={name: [BLUE] for name in needed})
    blue, white = call(GET, posting_number=one.posting_number)["products"]
    assert {name for name, field in NAMES.items() if blue[field]} == set(needed)
    assert not any(white[field] for field in NAMES.values())
    assert (blue["quantity"], blue["weight_min"], blue["weight_max"]) == (2, 0.3, 0.4)


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_way_to_the_assembly(sandbox: Sandbox, call: Call, client: httpx.Client, name: str) -> None:
    one = put(sandbox, goods={BLUE: 1}, requirements={name: [BLUE]}, legal=True)
    number = one.posting_number
    missing = "WEIGHT_IS_REQUIRED" if name == "weight" else "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"
    packages = [{"products": products(blue=1)}]
    assert word(client, SHIP, posting_number=number, packages=packages) == missing
    [piece] = numbers(call, one)[BLUE]
    assert call(STATUS, posting_number=number)["status"] == "ship_not_available"
    assert client.post(SET, json=sent(one, {"exemplar_id": piece, **TOLD[name]})).content == b""
    assert word(client, SHIP, posting_number=number, packages=packages) == "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"
    answer = settled(sandbox, call, one)
    assert answer["status"] == "ship_available"
    [row] = answer["products"][0]["exemplars"]
    assert {row[f"{kind}_check_status"] for kind in ("gtd", "rnpt", "weight")} == {"passed"}
    assert [mark["check_status"] for mark in row["marks"]] == ["passed"] * len(TOLD[name].get("marks", []))
    assert call(SHIP, posting_number=number, packages=packages)["result"] == [number]


@pytest.mark.parametrize("polls", [0, 1, 2, 5])
def test_the_check_takes_some_polls(polls: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(exemplar_polls=polls))
    one = put(sandbox, goods={BLUE: 1}, requirements={"mandatory_mark": [BLUE]})
    with seller(sandbox) as client:
        piece = client.post(GET, json={"posting_number": one.posting_number}).json()["products"][0]["exemplars"][0]
        client.post(SET, json=sent(one, {"exemplar_id": piece["exemplar_id"], **TOLD["mandatory_mark"]}))
        for poll in range(polls + 1):
            answer = client.post(STATUS, json={"posting_number": one.posting_number}).json()
            expected = ("validation_in_process", "processing") if poll < polls else ("ship_available", "passed")
            mark = answer["products"][0]["exemplars"][0]["marks"][0]
            assert (answer["status"], mark["check_status"]) == expected


@pytest.mark.parametrize("seconds", [3.0, 60.0])
def test_the_check_takes_some_time(seconds: float) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(exemplar_polls=100, exemplar_seconds=seconds))
    one = put(sandbox, goods={BLUE: 1})
    with seller(sandbox) as client:
        client.post(SET, json=sent(one))
        for wait, expected in ((seconds - 1, "validation_in_process"), (1, "ship_available")):
            sandbox.clock.advance(wait)
            answer = client.post(STATUS, json={"posting_number": one.posting_number}).json()
            assert answer["status"] == expected


@pytest.mark.parametrize("name", MARKS)
def test_marks_that_fail(sandbox: Sandbox, call: Call, name: str) -> None:
    one = put(sandbox, requirements={name: [BLUE]})
    first, second = numbers(call, one)[BLUE]
    marks = [[{"mark": text, "mark_type": name}] for text in (MARKS[name], MARKS[name])]
    call_set = sent(one, {"exemplar_id": first, "marks": marks[0]}, {"exemplar_id": second, "marks": marks[1]})
    with seller(sandbox) as client:
        client.post(SET, json=call_set)
        answer = settled(sandbox, call, one)
        rows = [piece["marks"][0] for piece in answer["products"][0]["exemplars"]]
        assert answer["status"] == "ship_not_available"
        assert [row["check_status"] for row in rows] == ["passed", "failed"]
        assert rows[1]["error_codes"] == ["MARK_IS_DUPLICATED"]
        marks[1][0]["mark"] = MARKS[name][:-1]
        client.post(SET, json=call_set)
        rows = [piece["marks"][0] for piece in settled(sandbox, call, one)["products"][0]["exemplars"]]
        assert rows[1]["check_status"] == ("passed" if name == "mandatory_mark" else "failed")


def test_a_mark_that_is_not_found(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    one = put(sandbox, goods={BLUE: 1}, requirements={"mandatory_mark": [BLUE]})
    [piece] = numbers(call, one)[BLUE]
    mark = {"mark": f"{MARK}FAIL", "mark_type": "mandatory_mark"}
    tried = call(TRY, **sent(one, {"marks": [mark]}))["products"][0]
    assert (tried["valid"], tried["error"]) == (True, "")
    client.post(SET, json=sent(one, {"exemplar_id": piece, "marks": [mark]}))
    answer = settled(sandbox, call, one)
    assert answer["status"] == "ship_not_available"
    assert answer["products"][0]["exemplars"][0]["marks"] == [
        {**mark, "check_status": "failed", "error_codes": ["MARK_NOT_FOUND"]}
    ]


def test_what_is_left_out_is_lost(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    one = put(sandbox, requirements={"weight": [BLUE, WHITE]})
    ids = numbers(call, one)
    client.post(SET, json=sent(one, {"exemplar_id": ids[WHITE][0], "weight": 0.3}, sku=WHITE))
    client.post(SET, json=sent(one, *({"exemplar_id": number, "weight": 0.3} for number in ids[BLUE])))
    assert settled(sandbox, call, one)["status"] == "ship_not_available"
    blue, white = call(GET, posting_number=one.posting_number)["products"]
    assert [piece["weight"] for piece in blue["exemplars"]] == [0.3, 0.3]
    assert [piece["weight"] for piece in white["exemplars"]] == [0]
    packages = [{"products": products(blue=2, white=1)}]
    assert word(client, SHIP, posting_number=one.posting_number, packages=packages) == "WEIGHT_IS_REQUIRED"


#: Requirements, buyer, country, what is told, and the refusal.
REFUSED: list[tuple[list[str], bool, str, dict[str, Any], str]] = [
    ([], False, "", {"gtd": GTD}, "GTD_IS_REQUIRED_ONLY_FOR_LEGAL_CUSTOMER"),
    ([], True, "", {"gtd": GTD}, ""),
    (["gtd"], False, "", {"gtd": GTD}, ""),
    (["gtd"], True, "CN", {}, "GTD_MUST_BE_SPECIFIED_FOR_PRODUCT_COUNTRY"),
    (["gtd"], True, "CN", {"is_gtd_absent": True}, ""),
    (["gtd"], True, "RU", {}, ""),
    (["weight"], False, "", {}, "WEIGHT_IS_REQUIRED"),
    (["weight"], False, "", {"weight": 0.29}, "WEIGHT_IS_OUT_OF_RANGE"),
    (["weight"], False, "", {"weight": 0.41}, "WEIGHT_IS_OUT_OF_RANGE"),
    (["weight"], False, "", {"weight": 0.4}, ""),
]


@pytest.mark.parametrize(("needed", "legal", "country", "told", "expected"), REFUSED)
def test_data_that_are_refused(
    sandbox: Sandbox,
    call: Call,
    client: httpx.Client,
    needed: list[str],
    legal: bool,
    country: str,
    told: Any,
    expected: str,
) -> None:
    one = put(sandbox, goods={BLUE: 1}, requirements={name: [BLUE] for name in needed}, legal=legal)
    one.lines[0].country = country
    [piece] = numbers(call, one)[BLUE]
    if expected:
        assert word(client, SET, **sent(one, {"exemplar_id": piece, **told})) == expected
        assert one.exemplar_status == ""
    else:
        assert client.post(SET, json=sent(one, {"exemplar_id": piece, **told})).status_code == 200
    row = call(TRY, **sent(one, told))["products"][0]
    told_later = ("", "WEIGHT_IS_REQUIRED", "GTD_MUST_BE_SPECIFIED_FOR_PRODUCT_COUNTRY")
    tried = [] if expected in told_later else [expected]
    assert (row["valid"], row["error"]) == (not tried, "INVALID_EXEMPLARS" if tried else "")
    assert row["exemplars"][0]["errors"] == tried


@pytest.mark.parametrize("before", STATES)
def test_when_data_are_taken(sandbox: Sandbox, call: Call, client: httpx.Client, before: str) -> None:
    one = put(sandbox, before, goods={BLUE: 1})
    [piece] = numbers(call, one)[BLUE]
    body = sent(one, {"exemplar_id": piece})
    status = one.status
    if status in ("awaiting_packaging", "awaiting_deliver"):
        assert client.post(SET, json=body).status_code == 200
        expected = "ship_available" if status == "awaiting_packaging" else "update_available"
        assert settled(sandbox, call, one)["status"] == expected
    else:
        refusal = "Posting must have 'awaiting_packaging' status"
        assert word(client, SET, **body) == refusal
        if status.startswith("cancelled") or status in ("awaiting_verification", "awaiting_approve"):
            assert word(client, STATUS, posting_number=one.posting_number) == refusal
        else:
            assert call(STATUS, posting_number=one.posting_number)["status"] == "update_not_available"
    if status == "awaiting_deliver":
        assert client.post(UPDATE, json={"posting_number": one.posting_number}).status_code == 200
    else:
        assert word(client, UPDATE, posting_number=one.posting_number) == "HAS_INCORRECT_STATUS"


def test_data_sent_after_the_assembly_wait_for_the_update(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    one = put(sandbox, "awaiting_deliver/posting_not_in_carriage", goods={BLUE: 1}, requirements={"gtd": [BLUE]})
    [piece] = numbers(call, one)[BLUE]
    one.lines[0].exemplars[0].is_gtd_absent = True

    def saved() -> str:
        [row] = call(GET, posting_number=one.posting_number)["products"][0]["exemplars"]
        return str(row["gtd"])

    for gtd, status in (("1", "update_not_available"), (GTD, "update_available")):
        client.post(SET, json=sent(one, {"exemplar_id": piece, "gtd": gtd}))
        assert word(client, UPDATE, posting_number=one.posting_number) == "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"
        answer = settled(sandbox, call, one)
        assert answer["status"] == status
        assert answer["products"][0]["exemplars"][0]["gtd"] == gtd
        assert saved() == ""
    assert client.post(UPDATE, json={"posting_number": one.posting_number}).status_code == 200
    assert saved() == GTD


@pytest.mark.parametrize(
    ("mark", "mark_type", "error"),
    [
        (MARK, "mandatory_mark", ""),
        (f"{MARK}\x1d91EE06\x1d92ab+/=", "mandatory_mark", ""),
        (MARK[:20], "mandatory_mark", "MARK_TOO_SHORT"),
        ("", "mandatory_mark", "MARK_TOO_SHORT"),
        (f"02{MARK[2:]}", "mandatory_mark", "MARK_HAS_INCORRECT_FORMAT"),
        (f"{MARK}\\u001d91", "mandatory_mark", "MARK_HAS_INCORRECT_FORMAT"),
        (f"{MARK} 91", "mandatory_mark", "MARK_HAS_INCORRECT_FORMAT"),
        ("123456789012345", "imei", ""),
        ("12345678901234x", "imei", "MARK_HAS_INCORRECT_FORMAT"),
        ("1234567890123456", "jw_uin", ""),
        ("123456789012345", "jw_uin", "MARK_TOO_SHORT"),
    ],
)
def test_the_form_of_marks(sandbox: Sandbox, call: Call, mark: str, mark_type: str, error: str) -> None:
    one = put(sandbox)
    events = sandbox.events.count
    answer = call(TRY, **sent(one, {"marks": [{"mark": mark, "mark_type": mark_type}]}))["products"][0]
    [row] = answer["exemplars"][0]["marks"]
    assert (row["valid"], row["errors"]) == (not error, [error] if error else [])
    assert answer["valid"] is row["valid"]
    assert (sandbox.events.count, one.exemplar_status, state(one)) == (events, "", NEW)


def test_products_that_are_tried_wrongly(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox)
    asked = [
        {"product_id": GREEN, "exemplars": [{}]},
        {"product_id": WHITE, "exemplars": [{}, {}]},
        {"product_id": BLUE, "exemplars": [{"gtd": "x"}]},
    ]
    rows = call(TRY, posting_number=one.posting_number, products=asked)["products"]
    errors = ["UNKNOWN_PRODUCT_DEFINED", "HAS_INCORRECT_PRODUCT_QUANTITY", "INVALID_EXEMPLARS"]
    assert [(row["valid"], row["error"]) for row in rows] == [(False, error) for error in errors]


def test_pieces_of_others(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    one = put(sandbox)
    white = numbers(call, one)[WHITE][0]
    assert word(client, SET, **sent(one, {"exemplar_id": white})) == f"{white} does not belong to product {BLUE}"
    assert word(client, SET, **sent(one, sku=GREEN)) == "UNKNOWN_PRODUCT_DEFINED"
    assert word(client, SET, **sent(one), multi_box_qty=-1).startswith("Request validation error")


def test_pieces_move_with_a_split_also_while_they_are_checked(
    sandbox: Sandbox, call: Call, client: httpx.Client
) -> None:
    one = put(sandbox, requirements={"mandatory_mark": [BLUE]})
    ids = numbers(call, one)[BLUE]
    marks = [[{"mark": f"{MARK}{number}", "mark_type": "mandatory_mark"}] for number in ids]
    client.post(SET, json=sent(one, *({"exemplar_id": a, "marks": b} for a, b in zip(ids, marks, strict=True))))
    parts = [{"products": products(blue=1)}, {"products": products(blue=1, white=1)}]
    made = call("/v1/posting/fbs/split", posting_number=one.posting_number, postings=parts)["postings"]
    for part, goods in zip(made, parts, strict=True):
        number = part["posting_number"]
        assert call(STATUS, posting_number=number)["status"] == "ship_available"
        answer = call(SHIP, posting_number=number, packages=[goods], **{"with": {"additional_data": True}})
        codes = answer["additional_data"][0]["products"][0]["mandatory_mark"]
        assert len(codes) == 1
        assert codes[0].startswith(MARK)


def test_a_part_made_during_the_check_is_not_checked_for_ever(
    sandbox: Sandbox, call: Call, client: httpx.Client
) -> None:
    one = put(sandbox)
    client.post(SET, json=sent(one))
    part = sandbox._families.depot.part(one, take(one, {WHITE: 1}))
    assert call(STATUS, posting_number=part.posting_number)["status"] == "ship_available"
    assert settled(sandbox, call, one)["status"] == "ship_available"


@pytest.mark.parametrize(("path", "status"), [(GET, 404), (TRY, 404), (STATUS, 404), (SET, 400), (UPDATE, 400)])
def test_unknown_postings(client: httpx.Client, path: str, status: int) -> None:
    answer = client.post(path, json={"posting_number": "1-1-1", "products": []})
    assert (answer.status_code, answer.json()["message"]) == (status, "POSTING_NOT_FOUND")
