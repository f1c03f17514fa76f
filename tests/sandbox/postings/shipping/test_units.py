"""Dimensions and weights are converted, whatever units the card uses."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.shipping.support import create

CARDS: dict[str, dict[str, Any]] = {
    "metric": {"depth": 90, "width": 120, "height": 100, "dimension_unit": "mm", "weight": 350, "weight_unit": "g"},
    "large": {"depth": 9, "width": 12, "height": 10, "dimension_unit": "cm", "weight": 0.35, "weight_unit": "kg"},
    "inches": {
        "depth": 90 / 25.4,
        "width": 120 / 25.4,
        "height": 100 / 25.4,
        "dimension_unit": "in",
        "weight": 350 / 453.59237,
        "weight_unit": "lb",
    },
}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(seeded=False, clock=Clock(NOON), behaviour=Behaviour(automatic_delivery=False))


@pytest.mark.parametrize("units", CARDS)
def test_a_parcel_has_millimetres_grams_and_litres(sandbox: Sandbox, call: Call, units: str) -> None:
    product = sandbox.control.create_product("cup", stock=5)
    product.card |= CARDS[units]
    posting = sandbox.control.create_order([{"offer_id": "cup", "quantity": 2}])
    posting.shipment_date = NOON.replace(hour=20)
    number = posting.posting_number
    [row] = call("/v3/posting/fbs/get", posting_number=number)["result"]["products"]
    assert row["dimensions"] == {"height": "100", "length": "90", "width": "120", "weight": "350"}
    span = {"cutoff_from": "2026-10-20T00:00:00Z", "cutoff_to": "2026-11-20T00:00:00Z"}
    rows = call("/v4/posting/fbs/unfulfilled/list", filter=span, limit=100)["postings"]
    [listed] = [one for one in rows if one["posting_number"] == number]
    assert listed["products"][0]["weight"] == pytest.approx(350)
    [needs] = call("/v6/fbs/posting/product/exemplar/create-or-get", posting_number=number)["products"]
    assert (needs["weight_min"], needs["weight_max"]) == (0.3, 0.4)
    assert sandbox._families.depot.try_move(number, "ship")
    carriage = create(call)
    [method] = call("/v2/carriage/delivery/list", limit=1)["methods"]
    assert {one["id"]: one["carriage_volume"] for one in method["carriages"]} == {carriage: 2.16}
