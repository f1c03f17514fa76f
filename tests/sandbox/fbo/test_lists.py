"""Lists of FBO postings: filters, order and pages, while new orders come."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ozon.errors import BadRequestError, NotFoundError
from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.shop import BLUE, HORUGVINO, KAZAN, WHITE, arriving, connected, days, fbo_rows, ordered, supplied

MINUTE = timedelta(minutes=1)
LIST = "/v3/posting/fbo/list"


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("size", [1, 3, 100])
def test_pages_have_every_posting_once_in_the_order_of_creation(direction: str, size: int) -> None:
    sandbox = supplied()
    made = arriving(sandbox, 7)
    with connected(sandbox) as shop:
        found = [row.posting_number for row in fbo_rows(shop, sort_dir=direction, limit=size)]
    assert found == (made if direction == "ASC" else made[::-1])


@pytest.mark.parametrize("path", [LIST, "/v4/posting/fbs/list"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_orders_that_come_between_pages_repeat_and_hide_nothing(path: str, direction: str) -> None:
    sandbox = supplied()

    def order() -> str:
        sandbox.clock.advance(minutes=1)
        made = ordered(sandbox) if path == LIST else sandbox.control.create_order([{"offer_id": BLUE}])
        return made.posting_number

    before = [order() for _ in range(6)]
    later: list[str] = []
    found, cursor = [], ""
    with seller(sandbox) as client:
        while True:
            body = {"filter": _texts(days(before=0)), "sort_dir": direction, "limit": 2, "cursor": cursor}
            page = client.post(path, json=body).json()
            found += [row["posting_number"] for row in page["postings"]]
            cursor = page["cursor"]
            assert bool(cursor) is page["has_next"]
            if not page["has_next"]:
                break
            if len(later) < 3:
                later.append(order())
    assert found == (before + later if direction == "ASC" else before[::-1])


@pytest.mark.parametrize("schema", ["fbs", "fbo"])
@pytest.mark.parametrize(
    ("since", "to", "expected"),
    [(0, 2, [0, 1, 2]), (1, 1, [1]), (1.01, 2, [2]), (0, 1.99, [0, 1]), (2.01, 9, [])],
)
def test_both_ends_of_the_span_belong_to_it(schema: str, since: float, to: float, expected: list[int]) -> None:
    sandbox, made = supplied(), []
    for _ in range(3):
        sandbox.clock.advance(minutes=1)
        one = ordered(sandbox) if schema == "fbo" else sandbox.control.create_order([{"offer_id": BLUE}])
        made.append(one.posting_number)
    span = {"since": NOON + MINUTE * (since + 1), "to": NOON + MINUTE * (to + 1)}
    with connected(sandbox) as shop:
        listed: Any = shop.posting_fbo.list if schema == "fbo" else shop.posting_fbs.list
        found = [row.posting_number for row in listed(filter=span, limit=100).postings]
    assert found == [made[index] for index in expected]


def _texts(span: dict[str, Any]) -> dict[str, str]:
    return {name: at.isoformat() for name, at in span.items()}


FILTERS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["sent", "new", "cancelled"]),
    ({"statuses": ["delivering"]}, ["sent"]),
    ({"statuses": ["cancelled", "awaiting_packaging"]}, ["new", "cancelled"]),
    ({"statuses": ["delivered"]}, []),
    ({"posting_numbers": ["new", "unknown"]}, ["new"]),
    ({"order_numbers": ["sent"]}, ["sent"]),
]


@pytest.mark.parametrize(("filter", "expected"), FILTERS, ids=str)
def test_filters(filter: dict[str, list[str]], expected: list[str]) -> None:
    sandbox = supplied()
    made: dict[str, str] = dict(zip(("sent", "new", "cancelled"), arriving(sandbox, 3), strict=True))
    for move in ("pack", "transfer", "depart"):
        sandbox.control.move_posting(made["sent"], move)
    sandbox.control.cancel_posting(made["cancelled"])
    names = dict(filter)
    if "posting_numbers" in filter:
        names["posting_numbers"] = [made.get(one, one) for one in filter["posting_numbers"]]
    if "order_numbers" in filter:
        names["order_numbers"] = [made[one].removesuffix("-1") for one in filter["order_numbers"]]
    with connected(sandbox) as shop:
        found = [row.posting_number for row in fbo_rows(shop, {**days(), **names})]
    assert found == [made[name] for name in expected]


def test_a_span_of_more_than_a_year_is_refused() -> None:
    with connected(supplied()) as shop, pytest.raises(BadRequestError, match="PERIOD_IS_TOO_LONG"):
        shop.posting_fbo.list(filter=days(before=366, after=1), limit=100)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"limit": 101}, "Limit"),
        ({"limit": 0}, "Limit"),
        ({"cursor": "x"}, "page token is not valid"),
        ({"filter": {"statuses": ["awaiting_registration"]}}, "Statuses"),
    ],
)
def test_what_the_list_refuses(body: dict[str, Any], text: str) -> None:
    with seller(supplied()) as client:
        answer = client.post(LIST, json=body)
    assert (answer.status_code, answer.json()["code"]) == (400, 3)
    assert text in answer.json()["message"]


@pytest.mark.parametrize("block", ["analytics_data", "financial_data", "legal_info"])
def test_blocks_come_when_they_are_asked_for(block: str) -> None:
    sandbox = supplied()
    posting = ordered(sandbox, WHITE, 2, KAZAN)
    with connected(sandbox) as shop:
        for wanted in (True, False):
            [row] = fbo_rows(shop, with_={block: wanted})
            got = shop.posting_fbo.get(posting_number=posting.posting_number, with_={block: wanted}).result
            for one in (row, got):
                assert bool(getattr(one, block)) is wanted


def test_the_blocks_tell_warehouse_and_skus() -> None:
    sandbox = supplied()
    posting = ordered(sandbox, WHITE, 2, KAZAN)
    with connected(sandbox) as shop:
        [row] = fbo_rows(shop, with_={"analytics_data": True, "financial_data": True})
    assert (row.analytics_data.warehouse_id, row.analytics_data.warehouse_name) == (KAZAN, "КАЗАНЬ_РФЦ")
    assert row.financial_data.cluster_from == "Казань"
    assert [one.product_id for one in row.financial_data.products] == [posting.lines[0].sku]


def test_a_posting_is_the_same_in_the_list_and_alone() -> None:
    sandbox = supplied()
    posting = ordered(sandbox, WHITE, 2)
    sandbox.control.deliver(posting.posting_number)
    with connected(sandbox) as shop:
        [row] = fbo_rows(shop)
        got = shop.posting_fbo.get(posting_number=posting.posting_number).result
    assert got is not None
    for name in ("posting_number", "order_id", "order_number", "status", "substatus", "created_at", "in_process_at"):
        assert getattr(row, name) == getattr(got, name), name
    assert (row.status, row.substatus, row.created_at) == ("delivered", "posting_received", NOON)
    assert got.fact_delivery_date == NOON
    [listed], [alone] = row.products, got.products or []
    assert (listed.sku, listed.quantity, listed.price.amount) == (alone.sku, alone.quantity, alone.price)
    assert listed.price.currency == alone.currency_code == "RUB"


def test_an_unknown_posting_is_not_found() -> None:
    sandbox = supplied()
    fbs = sandbox.control.create_order([{"offer_id": BLUE}]).posting_number
    with connected(sandbox) as shop:
        for number in ("1-1-1", fbs):
            with pytest.raises(NotFoundError):
                shop.posting_fbo.get(posting_number=number)


def test_the_documented_posting_is_there() -> None:
    sandbox = Sandbox()
    with connected(sandbox) as shop:
        got = shop.posting_fbo.get(posting_number="24219512-0020-1").result
        assert got is not None
        assert (got.status, [one.offer_id for one in got.products or []]) == ("delivering", [BLUE])
        sandbox.control.set_stock(BLUE, 25)
        for _ in range(25):
            sandbox.control.create_order([{"offer_id": BLUE}])
        [*_, newest] = sandbox._families.depot.postings
        assert newest.posting_number == "24219512-0026-1"
        assert sandbox._families.depot.get("24219512-0020-1") is None


def test_the_withdrawn_list_has_the_same_postings() -> None:
    sandbox = supplied()
    made = arriving(sandbox, 5)

    def page(client: httpx.Client, **body: Any) -> list[str]:
        asked = {"filter": _texts(days()), "limit": 2, **body}
        return [row["posting_number"] for row in client.post("/v2/posting/fbo/list", json=asked).json()["result"]]

    with seller(sandbox) as client:
        assert [*page(client), *page(client, offset=2), *page(client, offset=4)] == made
        assert page(client, dir="DESC") == made[:2:-1]


def test_orders_come_from_either_warehouse() -> None:
    sandbox = supplied()
    assert {ordered(sandbox, WHITE, place=place).warehouse_id for place in (0, HORUGVINO, KAZAN)} == {HORUGVINO, KAZAN}
