"""Stock in warehouses of Ozon: every method that tells it says the same."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from ozon import paginate
from ozon.errors import BadRequestError
from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.shop import BLUE, HORUGVINO, KAZAN, WHITE, connected, ordered, supplied

HELD = Behaviour(automatic_delivery=False)
SKUS = {BLUE: 149123456, WHITE: 149123457}


def busy() -> Sandbox:
    """A shop with generated sales from all warehouses."""
    return Sandbox(clock=Clock(NOON), products=30, orders=200)


def fbo_stock(shop: Any) -> dict[int, tuple[int, int]]:
    """Present and reserved units by SKU, as the overview of stocks has them."""
    found = {}
    for row in paginate(shop.product.info_stocks, filter={"visibility": "ALL"}, limit=1000):
        for one in row.stocks or []:
            if one.type == "fbo":
                found[one.sku] = one.present, one.reserved
    return found


def by_warehouse(shop: Any, skus: list[int], limit: int = 1000) -> list[Any]:
    return list(paginate(shop.product.stocks_by_warehouse_fbo, skus=skus, limit=limit))


@pytest.mark.parametrize("hours", [0, 12, 24 * 40])
def test_the_warehouses_add_up_to_the_stock_of_the_shop(hours: int) -> None:
    sandbox = busy()
    sandbox.clock.advance(hours=hours)
    with connected(sandbox) as shop:
        every = fbo_stock(shop)
        assert len(every) > 20
        sums: dict[int, list[int]] = {sku: [0, 0] for sku in every}
        for row in by_warehouse(shop, list(every)):
            sums[row.sku][0] += row.present
            sums[row.sku][1] += row.reserved
        assert {sku: tuple(values) for sku, values in sums.items()} == every
        free = Counter[int]()
        for start in range(0, len(every), 100):
            for item in shop.analytics.stocks(skus=list(every)[start : start + 100]).items or []:
                free[item.sku or 0] += item.available_stock_count or 0
        assert {sku: present - reserved for sku, (present, reserved) in every.items()} == {
            sku: free[sku] for sku in every
        }
        turnover = list(paginate(shop.analytics.turnover_stocks, limit=7))
        assert {row.sku: row.current_stock for row in turnover if row.sku in every} == {sku: free[sku] for sku in every}


@pytest.mark.parametrize("limit", [1, 2, 3, 1000])
def test_stocks_by_warehouse_come_in_pages(limit: int) -> None:
    sandbox = supplied()
    ordered(sandbox, WHITE, 2, KAZAN)
    with connected(sandbox) as shop:
        found = by_warehouse(shop, [*SKUS.values(), 5], limit)
    assert [(row.offer_id, row.warehouse_id, row.present, row.reserved) for row in found] == [
        (BLUE, HORUGVINO, 50, 0),
        (WHITE, HORUGVINO, 40, 0),
        (WHITE, KAZAN, 30, 2),
    ]


def test_stocks_by_warehouse_want_products() -> None:
    with connected(supplied()) as shop:
        assert [
            one.offer_id for one in shop.product.stocks_by_warehouse_fbo(offer_ids=[BLUE], limit=5).products or []
        ] == [BLUE]
        with pytest.raises(BadRequestError, match="one of offer_ids and skus is required"):
            shop.product.stocks_by_warehouse_fbo(limit=5)
        with pytest.raises(BadRequestError, match="one kind only"):
            shop.product.stocks_by_warehouse_fbo(offer_ids=[BLUE], skus=[1], limit=5)


def test_figures_over_all_clusters_are_on_every_row() -> None:
    sandbox = supplied(behaviour=HELD)
    ordered(sandbox, WHITE, 14, HORUGVINO)
    ordered(sandbox, WHITE, 7, KAZAN)
    cancelled = ordered(sandbox, WHITE, 9, KAZAN)
    sandbox.control.cancel_posting(cancelled.posting_number)
    sandbox.clock.advance(days=3)
    with connected(sandbox) as shop:
        items = shop.analytics.stocks(skus=[SKUS[WHITE]]).items or []
    assert {one.warehouse_id: one.available_stock_count for one in items} == {HORUGVINO: 26, KAZAN: 23}
    assert {(one.ads, one.idc, one.days_without_sales) for one in items} == {(0.75, round(49 / 0.75, 1), 3)}
    assert {one.warehouse_id: (one.ads_cluster, one.idc_cluster) for one in items} == {
        HORUGVINO: (0.5, 52.0),
        KAZAN: (0.25, 92.0),
    }
    assert [one.turnover_grade for one in items] == ["ACTUAL", "ACTUAL"]
    assert {one.warehouse_id: one.turnover_grade_cluster for one in items} == {HORUGVINO: "POPULAR", KAZAN: "ACTUAL"}


@pytest.mark.parametrize(
    ("sold", "left", "grade"),
    [(28, 28, "DEFICIT"), (28, 29, "POPULAR"), (28, 57, "ACTUAL"), (28, 121, "SURPLUS"), (0, 5, "NO_SALES"),
     (28, 0, "WAITING_FOR_SUPPLY")],
)  # fmt: skip
def test_grades_follow_the_days_that_the_stock_lasts(sold: int, left: int, grade: str) -> None:
    sandbox = supplied(behaviour=HELD)
    if sold:
        ordered(sandbox, BLUE, sold)
    sandbox.control.set_stock(BLUE, left, fbo=True)
    with connected(sandbox) as shop:
        [one] = shop.analytics.stocks(skus=[SKUS[BLUE]]).items or []
        assert one.turnover_grade == one.turnover_grade_cluster == grade
        for grades, count in (([grade], 1), (["WAS_DEFICIT"], 0)):
            assert len(shop.analytics.stocks(skus=[SKUS[BLUE]], turnover_grades=grades).items or []) == count


def test_units_on_their_way_are_counted() -> None:
    sandbox = supplied(behaviour=HELD)
    for count in (2, 3):
        number = ordered(sandbox, BLUE, count).posting_number
        for move in ("pack", "transfer", "depart"):
            sandbox.control.move_posting(number, move)
    sandbox.control.cancel_posting(number)
    with connected(sandbox) as shop:
        [one] = shop.analytics.stocks(skus=[SKUS[BLUE]]).items or []
    assert (one.outbound_pending_delivery, one.return_from_customer_stock_count) == (2, 3)


@pytest.mark.parametrize(
    ("filter", "places"),
    [
        ({}, {HORUGVINO, KAZAN}),
        ({"warehouse_ids": [KAZAN]}, {KAZAN}),
        ({"cluster_ids": [154]}, {KAZAN}),
        ({"macrolocal_cluster_ids": [4039]}, {HORUGVINO}),
        ({"item_tags": ["NOVEL"]}, set()),
        ({"placement_zone": ["SORT"]}, {HORUGVINO, KAZAN}),
    ],
    ids=str,
)
def test_filters(filter: dict[str, Any], places: set[int]) -> None:
    with connected(supplied()) as shop:
        found = shop.analytics.stocks(skus=[SKUS[WHITE], SKUS[WHITE], 5], **filter).items or []
        assert [one.warehouse_id for one in found] == sorted(places)
        with pytest.raises(BadRequestError, match="not both"):
            shop.analytics.stocks(skus=[5], cluster_ids=[1], macrolocal_cluster_ids=[1])


def test_turnover_comes_in_pages_by_sku() -> None:
    with connected(busy()) as shop:
        whole = [row.sku for row in shop.analytics.turnover_stocks(limit=1000).items or []]
        assert whole == sorted(set(whole))
        assert [row.sku for row in paginate(shop.analytics.turnover_stocks, limit=7)] == whole
        assert [row.sku for row in shop.analytics.turnover_stocks(sku=[whole[3], 5], limit=7).items or []] == [whole[3]]


def test_turnover_may_be_asked_for_once_a_minute() -> None:
    sandbox = supplied(profile="realistic")
    with seller(sandbox) as client:

        def status() -> int:
            return client.post("/v1/analytics/turnover/stocks", json={"limit": 1000}).status_code

        assert [status(), status()] == [200, 429]
        sandbox.clock.advance(minutes=1)
        assert status() == 200


@pytest.mark.parametrize(("days", "pace"), [(59, 1.0), (61, 0.0)])
def test_turnover_looks_back_sixty_days(days: int, pace: float) -> None:
    sandbox = supplied(behaviour=HELD)
    sandbox.control.set_stock(BLUE, 90, fbo=True)
    ordered(sandbox, BLUE, 60)
    sandbox.clock.advance(days=days)
    with connected(sandbox) as shop:
        [row] = shop.analytics.turnover_stocks(sku=[SKUS[BLUE]]).items or []
    assert (row.ads, row.current_stock, row.idc) == (pace, 30, 30.0 if pace else None)
    assert row.idc_grade == ("GRADES_YELLOW" if pace else "GRADES_NOSALES")


def test_clusters_and_warehouses_are_those_of_the_stock() -> None:
    with connected(supplied()) as shop:
        clusters = shop.cluster.list().result or []
        places = [one.warehouse_id for row in clusters if row.data for one in row.data.fulfillments or []]
        listed = shop.warehouse_ozon.list(warehouse_types=["FULL_FILLMENT"]).warehouses or []
        assert [one.warehouse_id for one in listed] == places == [HORUGVINO, KAZAN]
        assert shop.warehouse_ozon.list(warehouse_types=["PHARMACY"]).warehouses == []


def test_a_negative_offset_is_refused() -> None:
    with seller(supplied()) as client:
        assert client.post("/v1/analytics/turnover/stocks", json={"offset": -1}).status_code == 400
