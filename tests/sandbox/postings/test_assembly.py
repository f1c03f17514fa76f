"""Postings are assembled, whole and in parts, when all is told of their goods."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.control.commands import CommandError
from ozon.sandbox.core.behaviour import Behaviour
from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.postings.assembly import Assembly
from ozon.sandbox.postings.entities import Exemplar, Mark
from ozon.sandbox.postings.marking import Marking
from ozon.sandbox.postings.rfbs import OwnDelivery
from ozon.sandbox.postings.seed import REFERENCE
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.making import NEW, PACKAGE, SHIP, STATES, held, products, put, state, stock, word
from tests.sandbox.postings.packages import ASSEMBLING, SPLIT, WHOLE, pieces, posting
from tests.sandbox.seeded import BLUE, EXPRESS, OWN, WHITE

SHIPPED = {"awaiting_registration", "awaiting_deliver", "acceptance_in_progress", "driver_pickup"}


_OURS = [
    name
    for family in Sandbox(seeded=False)._families._seller
    if isinstance(family, Assembly | Marking | OwnDelivery)
    for name in family.handlers()
]
#: Answers that differ from the documentation: there the pieces were described before, and here nobody has done that.
_UNTOLD = {"exemplar.create_or_get", "exemplar.status", "posting_fbs.ship"}


@pytest.mark.parametrize(
    "operation", [one for one in catalogue().by_id.values() if one.name in _OURS], ids=lambda one: one.name
)
def test_documented_requests_have_the_documented_answers(operation: Operation) -> None:
    sandbox = Sandbox(clock=Clock(REFERENCE))
    with seller(sandbox) as client:
        answer = client.post(operation.path, json=operation.request_example())
    assert answer.status_code == 200, answer.text
    if operation.name not in _UNTOLD:
        assert (answer.json() if answer.content else None) == operation.example()


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("path", ASSEMBLING)
def test_only_what_waits_for_its_assembly_is_assembled(
    sandbox: Sandbox, client: httpx.Client, path: str, before: str
) -> None:
    one = put(sandbox, before)
    one.lines[0].traceable = True
    copy, amounts = deepcopy(one), stock(sandbox)
    body = {"posting_number": one.posting_number, **ASSEMBLING[path]}
    status = one.status
    if status == "awaiting_packaging":
        assert client.post(path, json=body).status_code == 200
        assert one != copy
        assert stock(sandbox) == amounts
        assert {key: reserved for key, (_, reserved) in stock(sandbox).items() if reserved} == held(sandbox)
        return
    expected = "HAS_INCORRECT_STATUS"
    if status in SHIPPED or status.startswith("deliver"):
        expected = "POSTING_ALREADY_SHIPPED"
    elif status.startswith("cancelled"):
        expected = "POSTING_ALREADY_CANCELLED"
    assert word(client, path, **body) == expected
    assert (one, stock(sandbox)) == (copy, amounts)


@pytest.mark.parametrize("path", ASSEMBLING)
def test_an_unknown_posting(client: httpx.Client, path: str) -> None:
    assert word(client, path, posting_number="1-1-1", **ASSEMBLING[path]) == "POSTING_NOT_FOUND"


@pytest.mark.parametrize("path", ASSEMBLING)
def test_own_delivery_after_its_shipment_date(sandbox: Sandbox, client: httpx.Client, path: str) -> None:
    one = put(sandbox, warehouse=OWN)
    sandbox.clock.set(one.shipment_date)
    sandbox.clock.advance(1)
    assert word(client, path, posting_number=one.posting_number, **ASSEMBLING[path]) == "TRANSITION_IS_NOT_POSSIBLE"


WRONG: list[tuple[list[list[dict[str, int]]], str]] = [
    ([], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([[]], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=2)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=1, white=1), products(white=1)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=2, white=2)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=2, white=1), []], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=3), products(blue=-1, white=1)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=2, white=1), products(white=0)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
    ([products(blue=2, white=1, green=1)], "UNKNOWN_PRODUCT_DEFINED"),
    ([[{"product_id": 223681945, "quantity": 2}], products(white=1)], "UNKNOWN_PRODUCT_DEFINED"),
]


@pytest.mark.parametrize(("packages", "expected"), WRONG)
@pytest.mark.parametrize(("path", "key"), [(SHIP, "packages"), (SPLIT, "postings")])
def test_packages_that_are_not_exactly_the_goods(
    sandbox: Sandbox, client: httpx.Client, path: str, key: str, packages: Any, expected: str
) -> None:
    one = put(sandbox)
    copy = deepcopy(one)
    body = {key: [{"products": package} for package in packages]}
    if path == SPLIT and len(packages) < 2 and packages not in ([], [[]]):
        body[key].insert(0, {"products": products(blue=1)})
    assert word(client, path, posting_number=one.posting_number, **body) == expected
    assert one == copy


@pytest.mark.parametrize(
    ("goods", "expected"),
    [
        ([], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        (products(blue=3), "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([*products(blue=1), *products(blue=2)], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        (products(blue=0), "HAS_INCORRECT_PRODUCT_QUANTITY"),
        (products(green=1), "UNKNOWN_PRODUCT_DEFINED"),
        ([{**products(blue=2)[0], "exemplarsIds": [901]}], "HAS_INCORRECT_PRODUCT_QUANTITY"),
        ([{**products(blue=1)[0], "exemplarsIds": [903]}], f"903 does not belong to product {BLUE}"),
    ],
)
def test_a_package_that_is_not_part_of_the_goods(
    sandbox: Sandbox, client: httpx.Client, goods: Any, expected: str
) -> None:
    one = put(sandbox)
    one.lines[0].exemplars, one.lines[1].exemplars = [Exemplar(901), Exemplar(902)], [Exemplar(903)]
    assert word(client, PACKAGE, posting_number=one.posting_number, products=goods) == expected


_PASSED = Mark("010460123456789321ABCDEFGH", "mandatory_mark", "passed")
#: Requirements, what is told about the piece, and the word.
LACKING: list[tuple[list[str], dict[str, Any], str]] = [
    (["country"], {}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["change_country"], {}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["gtd"], {}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["gtd"], {"gtd": "1"}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["gtd"], {"gtd": "10702030/011026/0012345"}, ""),
    (["gtd"], {"is_gtd_absent": True}, ""),
    (["rnpt"], {}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["rnpt"], {"rnpt": "10702030/011026/0012345/1"}, ""),
    (["rnpt"], {"is_rnpt_absent": True}, ""),
    (["mandatory_mark"], {}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["mandatory_mark"], {"marks": [Mark(_PASSED.mark, "mandatory_mark")]}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["mandatory_mark"], {"marks": [_PASSED]}, ""),
    (["mandatory_mark", "imei"], {"marks": [_PASSED]}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["imei"], {"marks": [Mark("1" * 15, "imei", "failed")]}, "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY"),
    (["jw_uin"], {"marks": [Mark("1" * 16, "jw_uin", "passed")]}, ""),
    (["weight"], {}, "WEIGHT_IS_REQUIRED"),
    (["weight"], {"weight": 0.35}, ""),
    ([], {"marks": [_PASSED]}, "MANDATORY_MARK_REDUNDANT"),
    ([], {}, ""),
]


@pytest.mark.parametrize(("requirements", "told", "expected"), LACKING)
@pytest.mark.parametrize("path", [SHIP, PACKAGE])
def test_what_has_to_be_told_first(
    sandbox: Sandbox, client: httpx.Client, path: str, requirements: list[str], told: Any, expected: str
) -> None:
    one = put(sandbox, goods={BLUE: 1, WHITE: 1}, requirements={name: [BLUE] for name in requirements})
    one.lines[0].exemplars = [Exemplar(901, **told)]
    goods = products(blue=1) if path == PACKAGE else products(blue=1, white=1)
    body: dict[str, Any] = {"products": goods} if path == PACKAGE else {"packages": [{"products": goods}]}
    if expected:
        assert word(client, path, posting_number=one.posting_number, **body) == expected
        assert state(one) == NEW
    else:
        assert client.post(path, json={"posting_number": one.posting_number, **body}).status_code == 200
    if path == PACKAGE:  # what is asked about other goods does not matter
        other = put(sandbox, goods={BLUE: 1, WHITE: 1}, requirements={name: [BLUE] for name in requirements})
        part = {"posting_number": other.posting_number, "products": products(white=1)}
        assert client.post(path, json=part).status_code == 200


@pytest.mark.parametrize("substatus", ["posting_not_in_carriage", "posting_transferring_to_delivery"])
def test_ship_as_one_parcel(substatus: str) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(ship_substatus=substatus))
    one = put(sandbox)
    with seller(sandbox) as client:
        answer = client.post(SHIP, json={"posting_number": one.posting_number, "packages": WHOLE})
        assert answer.json() == {"result": [one.posting_number]}
        assert state(one) == f"awaiting_deliver/{substatus}"
        assert one.shipped_at == NOON
        assert one.label_at is not None
        assert 45 <= (one.label_at - NOON).total_seconds() <= 60
        assert word(client, SHIP, posting_number=one.posting_number, packages=WHOLE) == "POSTING_ALREADY_SHIPPED"


def test_ship_in_several_parcels(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, requirements={"weight": [BLUE], "gtd": [WHITE]}, legal=True)
    blue, white = one.lines
    blue.exemplars = [Exemplar(901, weight=0.35), Exemplar(902, weight=0.36)]
    white.exemplars = [Exemplar(903, is_gtd_absent=True)]
    packages = [{"products": goods} for goods in (products(blue=1), products(white=1), products(blue=1))]
    body = {"posting_number": one.posting_number, "packages": packages, "with": {"additional_data": True}}
    answer = call(SHIP, **body)
    order = one.order_number
    assert answer["result"] == [f"{order}-1", f"{order}-2", f"{order}-3"]
    assert [[row["sku"] for row in part["products"]] for part in answer["additional_data"]] == [[BLUE], [WHITE], [BLUE]]
    assert answer["additional_data"][1]["products"][0]["price"] == "790.00"
    parts = [posting(sandbox, number) for number in answer["result"]]
    assert [pieces(part) for part in parts] == [{BLUE: 1}, {WHITE: 1}, {BLUE: 1}]
    assert [part.requirements for part in parts] == [{"weight": [BLUE]}, {"gtd": [WHITE]}, {"weight": [BLUE]}]
    assert [[piece.exemplar_id for piece in part.lines[0].exemplars] for part in parts] == [[901], [903], [902]]
    assert [part.parent_posting_number for part in parts] == ["", f"{order}-1", f"{order}-1"]
    assert {state(part) for part in parts} == {"awaiting_deliver/posting_not_in_carriage"}
    assert all(part.legal and part.holds_stock for part in parts)
    pushes = [[event.push for event in sandbox.events.of(number)] for number in answer["result"]]
    assert pushes == [["TYPE_NEW_POSTING", "TYPE_STATE_CHANGED"]] * 3


def test_a_carrier_registers_what_was_assembled(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, warehouse=EXPRESS)
    assert call("/v3/posting/multiboxqty/set", posting_number=one.posting_number, multi_box_qty=3)["result"]["result"]
    call(SHIP, posting_number=one.posting_number, packages=[{"products": products(green=2)}])
    assert state(one) == "awaiting_registration/posting_awaiting_registration"
    assert not one.tracking_number
    sandbox.clock.advance(5)
    assert state(one) == "awaiting_deliver/posting_registered"
    assert one.tracking_number
    assert one.boxes == 3
    verify = {"posting_number": one.posting_number}
    path = "/v1/posting/fbs/pick-up-code/verify"
    assert call(path, **verify, pickup_code="0000") == {"valid": False}
    assert one.pickup_code_verified_at is None
    assert call(path, **verify, pickup_code=one.pickup_code) == {"valid": True}
    assert one.pickup_code_verified_at == sandbox.clock.now()


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("path", [SHIP, PACKAGE])
def test_an_assembly_that_fails_is_made_again(sandbox: Sandbox, call: Call, path: str, times: int) -> None:
    one = put(sandbox)
    amounts = stock(sandbox)
    sandbox.control.fail_ship(one.posting_number, times)
    body = {"posting_number": one.posting_number, **ASSEMBLING[path]}
    for _ in range(times):
        call(path, **body)
        assert state(one) == "awaiting_packaging/ship_failed"
        assert pieces(one) == {BLUE: 2, WHITE: 1}
    shipped = call(path, **body)["result"]
    number = shipped if path == PACKAGE else shipped[0]
    assert posting(sandbox, number).status == "awaiting_deliver"
    assert stock(sandbox) == amounts


@pytest.mark.parametrize(("before", "times"), [("delivered/posting_received", 1), (NEW, -1)])
def test_an_assembly_that_cannot_fail(sandbox: Sandbox, before: str, times: int) -> None:
    with pytest.raises(CommandError):
        sandbox.control.fail_ship(put(sandbox, before).posting_number, times)


def test_a_part_is_assembled_and_the_rest_waits(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, requirements={"weight": [BLUE]})
    one.lines[0].exemplars = [Exemplar(901), Exemplar(902, weight=0.35)]
    goods = [{**products(blue=1)[0], "exemplarsIds": [902]}]
    number = call(PACKAGE, posting_number=one.posting_number, products=goods)["result"]
    part = posting(sandbox, number)
    assert number == f"{one.order_number}-2"
    assert (pieces(part), pieces(one)) == ({BLUE: 1}, {BLUE: 1, WHITE: 1})
    assert [piece.exemplar_id for piece in part.lines[0].exemplars] == [902]
    assert [piece.exemplar_id for piece in one.lines[0].exemplars] == [901]
    assert (part.status, state(one)) == ("awaiting_deliver", NEW)
    one.lines[0].exemplars[0].weight = 0.3
    rest = call(PACKAGE, posting_number=one.posting_number, products=products(blue=1, white=1))["result"]
    assert rest == one.posting_number  # the last part keeps the number
    assert one.status == "awaiting_deliver"
