"""Postings that are split, and what else is told of them: disputes, countries, boxes, pickup codes."""

from __future__ import annotations

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.postings.entities import Exemplar
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.making import NEW, STATES, products, put, state, word
from tests.sandbox.postings.packages import SPLIT, TRACEABLE, posting
from tests.sandbox.seeded import BLUE, EXPRESS, FBS, OWN, WHITE


def test_split(sandbox: Sandbox, call: Call) -> None:
    one = put(sandbox, requirements={"gtd": [WHITE], "country": [BLUE, WHITE]})
    one.lines[0].exemplars = [Exemplar(901), Exemplar(902)]
    parts = [products(blue=1, white=1), products(blue=1)]
    answer = call(SPLIT, posting_number=one.posting_number, postings=[{"products": part} for part in parts])
    numbers = [f"{one.order_number}-2", f"{one.order_number}-3"]
    assert answer == {
        "parent_posting": {"posting_number": one.posting_number, "products": products(blue=2, white=1)},
        "postings": [{"posting_number": number, "products": part} for number, part in zip(numbers, parts, strict=True)],
    }
    assert state(one) == "cancelled_from_split_pending/posting_canceled"
    made = [posting(sandbox, number) for number in numbers]
    assert {(state(part), part.previous_substatus) for part in made} == {(NEW, "posting_split_pending")}
    assert [part.requirements for part in made] == [{"gtd": [WHITE], "country": [BLUE, WHITE]}, {"country": [BLUE]}]
    assert {piece.exemplar_id for part in made for line in part.lines for piece in line.exemplars} == {901, 902}
    assert not one.holds_stock
    assert all(part.holds_stock for part in made)


def test_traceable_goods_are_split_off(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    one = put(sandbox, traceable=True)
    assert word(client, TRACEABLE, posting_number=one.posting_number) == "TRANSITION_IS_NOT_POSSIBLE"
    one.lines[1].traceable = True
    attributes = "/v1/posting/fbs/product/traceable/attribute"
    lacks = call(attributes, posting_number=one.posting_number)
    assert lacks == {"products": [{"sku": WHITE, "required_attributes": ["Страна происхождения"]}]}
    country = {"posting_number": one.posting_number, "product_id": 223681946, "country_iso_code": "BY"}
    call("/v2/posting/fbs/product/country/set", **country)
    assert call(attributes, posting_number=one.posting_number) == {"products": []}
    rows = call(TRACEABLE, posting_number=one.posting_number)["postings"]
    assert [(row["potential_blr_traceable"], row["products"]) for row in rows] == [
        (True, [{"sku": WHITE, "quantity": 1}]),
        (False, [{"sku": BLUE, "quantity": 2}]),
    ]
    part = posting(sandbox, rows[1]["posting_number"])
    assert (state(one), state(part)) == (NEW, NEW)
    assert (one.traceable, part.traceable) == (True, False)
    assert client.post(attributes, json={"posting_number": "1-1-1"}).status_code == 404


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("handed_over", [True, False])
def test_disputes(sandbox: Sandbox, client: httpx.Client, before: str, handed_over: bool) -> None:
    one, other = put(sandbox, before), put(sandbox, "not_accepted/posting_not_in_sort_center")
    one.handed_over_at = NOON if handed_over else None
    numbers = {"posting_number": [one.posting_number, other.posting_number]}
    path = "/v2/posting/fbs/arbitration"
    if one.status == "not_accepted" or (one.status == "awaiting_deliver" and handed_over):
        assert client.post(path, json=numbers).json() == {"result": True}
        assert {one.status, other.status} == {"arbitration"}
    else:
        assert word(client, path, **numbers) == "HAS_INCORRECT_STATUS"
        assert (state(one), other.status) == (before, "not_accepted")


@pytest.mark.parametrize("before", STATES)
def test_ends_of_disputes(sandbox: Sandbox, client: httpx.Client, before: str) -> None:
    one, other = put(sandbox, before), put(sandbox, "arbitration/posting_in_arbitration")
    other.handed_over_at = NOON
    numbers = {"posting_number": [other.posting_number, one.posting_number]}
    path = "/v2/posting/fbs/awaiting-delivery"
    if one.status in ("arbitration", "not_accepted"):
        assert client.post(path, json=numbers).json() == {"result": True}
        assert {state(one), state(other)} == {"awaiting_deliver/posting_not_in_carriage"}
        assert other.handed_over_at is None
    else:
        assert word(client, path, **numbers) == "HAS_INCORRECT_STATUS"
        assert (state(one), other.status) == (before, "arbitration")


@pytest.mark.parametrize("path", ["/v2/posting/fbs/arbitration", "/v2/posting/fbs/awaiting-delivery"])
def test_lists_of_numbers(client: httpx.Client, path: str) -> None:
    assert word(client, path, posting_number=["1-1-1"]) == "POSTING_NOT_FOUND"
    assert word(client, path, posting_number=[]).startswith("Request validation error")


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize(
    ("legal", "country", "required", "gtd"),
    [
        (False, "CN", False, False),
        (True, "CN", False, True),
        (True, "BY", False, False),
        (True, "RU", True, True),
    ],
)
def test_country(
    sandbox: Sandbox, client: httpx.Client, before: str, legal: bool, country: str, required: bool, gtd: bool
) -> None:
    needs = {"country": [BLUE, WHITE], "change_country": [BLUE], **({"gtd": [BLUE]} if required else {})}
    one = put(sandbox, before, requirements=needs, legal=legal)
    body = {"posting_number": one.posting_number, "product_id": 223681945, "country_iso_code": country}
    path = "/v2/posting/fbs/product/country/set"
    if one.status != "awaiting_packaging":
        assert word(client, path, **body) == "HAS_INCORRECT_STATUS"
        assert one.requirements == needs
        return
    assert client.post(path, json=body).json() == {"product_id": 223681945, "is_gtd_needed": gtd}
    assert one.requirements == {"country": [WHITE], **({"gtd": [BLUE]} if gtd else {})}
    assert one.lines[0].country == country
    assert word(client, path, **{**body, "product_id": 5}) == "UNKNOWN_PRODUCT_DEFINED"
    assert "CountryIsoCode" in word(client, path, **{**body, "country_iso_code": "Россия"})


@pytest.mark.parametrize(
    ("warehouse", "before", "boxes", "expected"),
    [
        (FBS, NEW, 2, "HAS_INCORRECT_TPL_INTEGRATION_TYPE"),
        (OWN, NEW, 2, "HAS_INCORRECT_TPL_INTEGRATION_TYPE"),
        (EXPRESS, "awaiting_deliver/posting_registered", 2, "HAS_INCORRECT_STATUS"),
        (EXPRESS, NEW, 0, "Request validation error"),
    ],
)
def test_boxes_are_told_of_what_a_carrier_takes_before_its_assembly(
    sandbox: Sandbox, client: httpx.Client, warehouse: int, before: str, boxes: int, expected: str
) -> None:
    one = put(sandbox, before, warehouse)
    body = {"posting_number": one.posting_number, "multi_box_qty": boxes}
    assert word(client, "/v3/posting/multiboxqty/set", **body).startswith(expected)
    assert one.boxes == 0


def test_pickup_codes_are_of_express_postings(sandbox: Sandbox, client: httpx.Client) -> None:
    for number, expected in (
        (put(sandbox).posting_number, "HAS_INCORRECT_TPL_INTEGRATION_TYPE"),
        ("1-1-1", "POSTING_NOT_FOUND"),
    ):
        assert word(client, "/v1/posting/fbs/pick-up-code/verify", posting_number=number, pickup_code="") == expected
