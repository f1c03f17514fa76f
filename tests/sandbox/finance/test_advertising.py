"""Accruals for advertising are the roubles that campaigns spend: the same ones, not others."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ozon import Seller
from ozon.sandbox import Sandbox
from tests.sandbox.advertising import support as ads
from tests.sandbox.finance.support import (
    CLICKS,
    DAY,
    ORDERS,
    TODAY,
    ZERO,
    client,
    days,
    fees,
    of_day,
    set_moscow,
    shop,
)  # fmt: skip


def accrued(seller: Seller, day: date, kind: int) -> Decimal:
    return -sum((paid for one in of_day(seller, day) for of, paid, _ in fees(one) if of == kind), ZERO)


def spent(sandbox: Sandbox, day: date, *campaigns: str) -> Decimal:
    with ads.client(sandbox) as performance:
        return ads.total(ads.day_rows(performance, day, day, *campaigns), "Расход")


@pytest.mark.parametrize(
    ("kind", "campaigns"), [(CLICKS, (ads.CLICKS,)), (ORDERS, (ads.ORDERS, ads.ALL_ORDERS))], ids=["clicks", "orders"]
)
def test_each_day_agrees_with_the_statistics(
    sandbox: Sandbox, seller: Seller, kind: int, campaigns: tuple[str, ...]
) -> None:
    for day in days(TODAY - 20 * DAY, TODAY - 2 * DAY):
        assert accrued(seller, day, kind) == spent(sandbox, day, *campaigns)
    assert accrued(seller, TODAY - 2 * DAY, kind) > 0


def test_statistics_know_at_once_what_accruals_show_two_nights_later(sandbox: Sandbox, seller: Seller) -> None:
    set_moscow(sandbox, TODAY + DAY, 23, 59)
    known = spent(sandbox, TODAY, ads.CLICKS)
    assert (known > 0, accrued(seller, TODAY, CLICKS)) == (True, ZERO)
    set_moscow(sandbox, TODAY + 2 * DAY)
    assert accrued(seller, TODAY, CLICKS) == known


def test_an_archived_campaign_keeps_its_past(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    before = accrued(seller, day, CLICKS)
    sandbox.control.archive_campaign(ads.CLICKS)
    assert accrued(seller, day, CLICKS) == before > 0
    set_moscow(sandbox, TODAY + 3 * DAY)
    assert accrued(seller, TODAY + DAY, CLICKS) == 0


def test_two_campaigns_for_a_product_are_one_accrual(sandbox: Sandbox, seller: Seller) -> None:
    for _ in range(2):
        sandbox.control.create_campaign(["mug-red-330"], payment="orders", days=30)
    day = TODAY - 3 * DAY
    skus = [sku for one in of_day(seller, day) for kind, _, sku in fees(one) if kind == ORDERS]
    assert len(skus) == len(set(skus)) > 1
    every = [one.campaign_id for one in sandbox._families.advertising.campaigns if one.payment != "clicks"]
    assert accrued(seller, day, ORDERS) == spent(sandbox, day, *every)


def test_without_campaigns_nothing_is_spent() -> None:
    sandbox = shop(seeded=False)
    with client(sandbox) as seller:
        kinds = {
            kind
            for day in days(TODAY - 9 * DAY, TODAY - 3 * DAY)
            for one in of_day(seller, day)
            for kind, _, _ in fees(one)
        }
    assert kinds
    assert not kinds & {CLICKS, ORDERS}


def test_what_was_not_advertised_has_no_accrual(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    before = of_day(seller, day)
    sandbox.control.create_campaign(["mug-blue-330"])
    sandbox.control.create_campaign(["mug-blue-330"], payment="orders")
    assert of_day(seller, day) == before
    assert all(paid for one in before for _, paid, _ in fees(one))
    for name in ("mug-red-330", "generated-000001"):
        sandbox.control.create_campaign([name], payment="orders")
    assert of_day(seller, day) == before
