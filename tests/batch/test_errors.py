"""Where in a card an error of Ozon is."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.batch.errors import item_errors, throttled
from ozon.batch.results import ItemError
from ozon_generated.seller.product import ProductImportItem
from tests.batch.support import card

CARD = card(
    1,
    images=["https://cdn.example.com/2.jpg"],
    attributes=[
        {"id": 85, "values": [{"dictionary_value_id": 5, "value": "Гжель"}]},
        {"id": 10096, "values": [{"value": "синий"}, {"value": "белый"}]},
        {"id": 11254, "values": [{"value": "{}"}]},
    ],
    complex_attributes=[{"attributes": [{"id": 21841, "complex_id": 100001, "values": [{"value": "https://v"}]}]}],
)

CASES: list[tuple[dict[str, Any], str]] = [
    ({"attribute_id": 85}, "attributes[0].values[0]"),
    ({"attribute_id": 10096}, "attributes[1]"),
    ({"attribute_id": 10096, "message": "Value «белый» is unknown"}, "attributes[1].values[1]"),
    ({"attribute_id": 21841}, "complex_attributes[0].attributes[0].values[0]"),
    ({"attribute_id": 9048, "field": "attribute"}, "attributes"),
    ({"code": "invalid_rich_content_json"}, "attributes[2].values[0]"),
    ({"field": "price"}, "price"),
    ({"field": "images[2]"}, "images[2]"),
    ({"field": "attribute"}, "attributes"),
    ({"field": "category_id"}, "description_category_id"),
    ({"field": "something_new"}, "something_new"),
    ({"code": "old_price_less_than_price"}, "old_price"),
    ({"code": "price_out_of_range"}, "price"),
    ({"code": "vat_invalid"}, "vat"),
    ({"code": "name_too_long"}, "name"),
    ({"code": "all_image_failed"}, "images"),
    ({"code": "description_type_is_empty"}, "type_id"),
    ({"code": "description_category_invalid"}, "description_category_id"),
    ({"code": "SPU_already_exists"}, ""),
    ({}, ""),
]


@pytest.mark.parametrize(("row", "path"), CASES)
@pytest.mark.parametrize("model", [False, True])
def test_paths(row: dict[str, Any], path: str, model: bool) -> None:
    item: Any = ProductImportItem(**CARD) if model else CARD
    (error,) = item_errors([row], item)
    assert error.path == path


def test_a_card_with_one_picture_alone() -> None:
    (error,) = item_errors({"code": "all_image_failed"}, card(1))
    assert error.path == "primary_image"


def test_fields_and_text() -> None:
    row = {"code": "C", "message": "M", "level": "warning", "attribute_id": 85, "attribute_name": "Бренд"}
    (error,) = item_errors([row], CARD)
    assert (error.level, error.attribute_name) == ("warning", "Бренд")
    assert str(error) == "attributes[0].values[0]: C: M"
    assert str(ItemError()) == "failed"


@pytest.mark.parametrize(
    "error",
    [
        ItemError(code="TOO_MANY_REQUESTS"),
        ItemError(message="Stock is updated too frequently"),
        ItemError(message="error limiting: acquire limit per item: items limit: limit exceeded"),
    ],
)
def test_throttled(error: ItemError) -> None:
    assert throttled(error)
    assert not throttled(ItemError(code="STOCK_TOO_BIG"))


def test_a_reason_is_told_whatever_stands_where_a_list_should() -> None:
    assert [str(error) for error in item_errors("bad", CARD)] == ["bad"]
    assert [str(error) for error in item_errors(["bad", 5], CARD)] == ["bad", "5"]
    assert [str(error) for error in item_errors({"code": "x", "message": "y"}, CARD)] == ["x: y"]
    assert item_errors(None, CARD) == item_errors([], CARD) == item_errors([None], CARD) == []
