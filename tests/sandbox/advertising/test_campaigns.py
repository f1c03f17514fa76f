"""Campaigns: how they are listed, what they advertise, and that archived ones are gone."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import Performance, paginate
from ozon.sandbox import CommandError, Sandbox
from ozon_generated.errors import ApiError, NotFoundError
from tests.sandbox.advertising.support import ALL_ORDERS, CLICKS, ORDERS, TODAY, cells, day_rows
from tests.sandbox.seeded import BLUE, WHITE


def ids(found: Any) -> list[str]:
    return [one.id for one in found]


def test_without_a_page_size_all_campaigns_are_listed(sandbox: Sandbox, ads: Performance) -> None:
    made = [sandbox.control.create_campaign().campaign_id for _ in range(250)]
    assert ids(ads.campaign.list().list_) == [CLICKS, ORDERS, ALL_ORDERS, *made]
    assert ids(paginate(ads.campaign.list)) == [CLICKS, ORDERS, ALL_ORDERS, *made]
    assert ids(ads.campaign.list(page=3, page_size=100).list_) == made[197:]
    assert ids(paginate(ads.campaign.list, page_size=100)) == [CLICKS, ORDERS, ALL_ORDERS, *made]


@pytest.mark.parametrize(
    ("filter", "wanted"),
    [
        ({"campaign_ids": [ORDERS, "5"]}, [ORDERS]),
        ({"adv_object_type": "SKU"}, [CLICKS]),
        ({"adv_object_type": "SEARCH_PROMO"}, [ORDERS, ALL_ORDERS]),
        ({"state": "CAMPAIGN_STATE_RUNNING"}, [CLICKS, ORDERS, ALL_ORDERS]),
        ({"state": "CAMPAIGN_STATE_UNKNOWN"}, [CLICKS, ORDERS, ALL_ORDERS]),
        ({"state": "CAMPAIGN_STATE_STOPPED"}, []),
    ],
)
def test_campaigns_are_filtered(ads: Performance, filter: dict[str, Any], wanted: list[str]) -> None:
    assert ids(ads.campaign.list(**filter).list_) == wanted


def test_bids_are_micro_roubles_per_click_or_percent_per_order(sandbox: Sandbox, ads: Performance) -> None:
    assert [(one.sku, one.bid) for one in ads.campaign_product.list(campaign_id=CLICKS).products] == [
        (str(BLUE), "15000000"),
        (str(WHITE), "9000000"),
    ]
    found = ads.search_promo.products(page=1, page_size=10)
    assert (found.total, [(one.sku, one.bid, one.bid_price) for one in found.products]) == (
        "1",
        [(str(BLUE), 10, "89")],
    )
    made = sandbox.control.create_campaign(["mug-red-330"], bid=7)
    assert [one.bid for one in ads.campaign_product.list(campaign_id=made.campaign_id).products] == ["7000000"]


def test_objects_are_skus(ads: Performance) -> None:
    assert ids(ads.campaign.objects(campaign_id=CLICKS).list_) == [str(BLUE), str(WHITE)]


@pytest.mark.parametrize("state", [None, "CAMPAIGN_STATE_ARCHIVED"])
def test_an_archived_campaign_is_in_no_list(sandbox: Sandbox, ads: Performance, state: Any) -> None:
    sandbox.control.archive_campaign(CLICKS)
    assert CLICKS not in ids(ads.campaign.list(state=state).list_)
    assert ads.campaign.list(campaign_ids=[CLICKS], state=state).list_ == []
    assert CLICKS not in {row["ID"] for row in day_rows(ads, TODAY, TODAY)}
    assert CLICKS not in {row["ID"] for row in cells(ads.statistics.product_campaigns().content)}
    sandbox.control.archive_campaign(ORDERS)
    assert ads.search_promo.products().products == []


def test_an_archived_campaign_keeps_its_figures_for_those_who_know_its_id(sandbox: Sandbox, ads: Performance) -> None:
    sandbox.control.archive_campaign(CLICKS)
    sandbox.clock.advance(days=3)
    before = day_rows(ads, TODAY, TODAY, CLICKS)
    assert [row["ID"] for row in before] == [CLICKS]
    sandbox.clock.advance(days=3)
    assert day_rows(ads, TODAY, sandbox.clock.now().date(), CLICKS) == before  # and none after it


@pytest.mark.parametrize("method", ["campaign.objects", "campaign_product.list"])
def test_what_an_archived_campaign_advertises_is_refused(sandbox: Sandbox, ads: Performance, method: str) -> None:
    resource, _, verb = method.partition(".")
    call = getattr(getattr(ads, resource), verb)
    sandbox.control.archive_campaign(CLICKS)
    with pytest.raises(ApiError, match="archived") as caught:
        call(campaign_id=CLICKS)
    assert caught.value.status == 400
    with pytest.raises(NotFoundError, match="campaign not found"):
        call(campaign_id="5")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"offer_ids": ["mug-draft-330"]}, "mug-draft-330 has no SKU yet"),
        ({"offer_ids": ["none"]}, "no product with the offer_id 'none'"),
        ({"offer_ids": []}, "needs 1 to 500 products"),
        ({"campaign_id": "x"}, "campaign_id must be a number"),
        ({"campaign_id": CLICKS}, f"already a campaign {CLICKS}"),
        ({"payment": "orders", "bid": 101}, "percentage of the price"),
    ],
)
def test_commands_say_what_is_wrong(sandbox: Sandbox, arguments: dict[str, Any], message: str) -> None:
    before = sandbox.control.kinds()
    with pytest.raises(CommandError, match=message):
        sandbox.control.create_campaign(**arguments)
    assert sandbox.control.kinds() == before


def test_a_campaign_is_archived_once(sandbox: Sandbox) -> None:
    sandbox.control.archive_campaign(CLICKS)
    with pytest.raises(CommandError, match=f"no campaign '{CLICKS}' is running; there are {ORDERS}, {ALL_ORDERS}"):
        sandbox.control.archive_campaign(CLICKS)
    assert [event.move for event in sandbox.events.of(CLICKS)] == ["create", "archive"]
