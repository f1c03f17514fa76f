"""Every error of a card: found, shown, and gone when the card is repaired."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.products.dictionary import Dictionaries
from ozon.sandbox.products.validation import ATTRIBUTE_RULES, RULES, card_errors
from tests.sandbox.conftest import Call, imported, item
from tests.sandbox.products.conftest import group, info

BRAND = [{"dictionary_value_id": 126745801, "value": "Нет бренда"}]


def attributes(*rows: tuple[int, list[dict[str, Any]]]) -> dict[str, Any]:
    """The brand, and further attributes; a row for the brand replaces it."""
    made = {85: BRAND, **dict(rows)}
    return {"attributes": [{"id": number, "complex_id": 0, "values": values} for number, values in made.items()]}


def texts(number: int, *values: str) -> dict[str, Any]:
    return attributes((number, [{"value": value} for value in values]))


#: What breaks a rule: code, change of a good card.
FAULTS: list[tuple[str, dict[str, Any]]] = [
    ("EMPTY_REQUIRED", {"name": None}),
    ("EMPTY_REQUIRED", {"name": ""}),
    ("EMPTY_REQUIRED", {"name": " "}),
    ("name_too_long", {"name": "x" * 256}),
    ("price_is_negative", {"price": "0"}),
    ("price_is_negative", {"price": "-5"}),
    ("price_is_negative", {"price": ""}),
    ("price_is_negative", {"price": "abc"}),
    ("price_is_negative", {"price": "NaN"}),
    ("price_is_negative", {"price": "100,50"}),
    ("price_is_negative", {"price": "100.505"}),
    ("price_out_of_range", {"price": "100000000.01"}),
    ("price_out_of_range", {"old_price": "x"}),
    ("old_price_less_than_price", {"old_price": "99.99"}),
    ("old_price_less_than_price", {"old_price": "100"}),
    ("currency_code_invalid", {"currency_code": "CNY"}),
    ("missing_dimension", {"depth": None}),
    ("missing_dimension", {"weight": 0}),
    ("missing_dimension", {"weight_unit": None}),
    ("weight_too_big", {"weight": 1001, "weight_unit": "kg", "depth": 200, "width": 100, "height": 100,
                        "dimension_unit": "cm"}),
    ("Incorrect_density", {"weight": 15_000}),
    ("Incorrect_density", {"weight": 1, "dimension_unit": "cm"}),
    ("description_category_invalid", {"description_category_id": 1}),
    ("levels_category_not_found", {"description_category_id": 17027495}),
    ("description_category_has_no_description_type", {"type_id": 1}),
    ("description_category_is_legacy", {"type_id": 92500}),
    ("description_type_is_empty", {"type_id": 0}),
    ("VALUE_MAX_LIMIT", {"images": ["https://a.example/1.jpg"] * 50}),
    ("VALUE_MAX_LIMIT", attributes((10096, [{"dictionary_value_id": 61571}] * 3))),
    ("all_image_failed", {"primary_image": "ftp://a.example/1.jpg"}),
    ("all_image_failed", {"primary_image": "https://unreachable.example/1.jpg"}),
    ("all_image_failed", {"primary_image": "https://cdn.unreachable.example/1.jpg", "images": ["x"]}),
    ("error_attribute_values_empty", {"attributes": []}),
    ("EMPTY_REQUIRED", texts(85, " ")),
    ("error_attribute_values_out_of_range", attributes((85, [{"dictionary_value_id": 61571}]))),
    ("error_attribute_values_out_of_range", texts(85, "Гжель")),
    ("error_attribute_values_out_of_range", attributes((10096, [{"dictionary_value_id": 5}]))),
    ("invalid_rich_content_json", texts(11254, "{")),
    ("BR_hashtags_symbols_validation", texts(23171, "#cup cup")),
]  # fmt: skip
#: What a request with it never gets to: the check of the request refuses it, or the field is not one of imports.
ELSEWHERE: list[tuple[str, dict[str, Any]]] = [
    ("vat_invalid", {"vat": "0.3"}),
]
#: Right beside the borders of those rules.
GOOD: list[dict[str, Any]] = [
    {"name": "x" * 255},
    {"price": "100000000"},
    {"price": "100.5000"},
    {"old_price": "100.01"},
    {"old_price": "0"},
    {"old_price": ""},
    {"vat": "0.22"},
    {"currency_code": "RUB"},
    {"weight": 1000, "weight_unit": "kg", "depth": 200, "width": 100, "height": 100, "dimension_unit": "cm"},
    {"weight": 14_634},
    {"weight": 2, "dimension_unit": "cm", "depth": 10, "width": 10, "height": 10},
    {"images": ["https://a.example/1.jpg"] * 49},
    {"images": ["https://unreachable.example/1.jpg"]},
    {"primary_image": "https://unreachable.example.org/1.jpg"},
    attributes((10096, [{"dictionary_value_id": 61571}, {"dictionary_value_id": 61574}])),
    texts(85, "нет бренда"),
    texts(11254, "{}"),
    texts(23171, "#cup #чашка_1"),
    texts(999, "an attribute that the type does not have"),
]


def codes(errors: list[dict[str, Any]]) -> list[str]:
    return [error["code"] for error in errors]


def test_every_rule_is_tried() -> None:
    tried = {code for code, _ in (*FAULTS, *ELSEWHERE)} | {"warning_attribute_values_out_of_range"}
    known = {rule.code for rule in RULES} | {rule.code for rule in ATTRIBUTE_RULES}
    assert tried == known | {"invalid_rich_content_json", "BR_hashtags_symbols_validation"}


@pytest.mark.parametrize(("code", "change"), [*FAULTS, *ELSEWHERE])
def test_a_fault_has_its_code_and_no_other(code: str, change: dict[str, Any]) -> None:
    assert codes(list(card_errors({**item("cup"), **change}, Dictionaries({})))) == [code]


@pytest.mark.parametrize("change", GOOD)
def test_a_card_beside_the_border_is_right(change: dict[str, Any]) -> None:
    assert list(card_errors({**item("cup"), **change}, Dictionaries({}))) == []


@pytest.mark.parametrize(("code", "change"), FAULTS)
def test_a_faulty_card_is_imported_and_does_not_exist(call: Call, code: str, change: dict[str, Any]) -> None:
    faulty = {name: value for name, value in (item("cup") | change).items() if value is not None}
    [row] = imported(call, faulty, polls=1)
    assert (row["status"], codes(row["errors"]), row["product_id"] > 0) == ("imported", [code], True)
    [error] = row["errors"]
    assert error["level"] == "error"
    assert error["field"]
    assert error["message"]
    shown = info(call, "cup")
    late = code == "all_image_failed"
    assert (shown["id"], shown["sku"], codes(shown["errors"])) == (row["product_id"], 0, [code])
    assert shown["errors"][0]["level"] == "ERROR_LEVEL_ERROR"
    assert shown["errors"][0]["texts"]["message"] == error["message"]
    state = {name: shown["statuses"][name] for name in ("status", "is_created", "moderate_status", "status_failed")}
    failed = "validation" if late else "imported"
    assert state == {"status": "imported", "is_created": False, "moderate_status": "", "status_failed": failed}
    assert shown["statuses"]["validation_status"] == ("fail" if late else "pending")
    assert group(call, "STATE_FAILED") == ["cup"]
    [repaired] = imported(call, item("cup"), polls=1)
    assert (repaired["status"], repaired["errors"], repaired["product_id"]) == ("imported", [], row["product_id"])
    shown = info(call, "cup")
    assert (shown["errors"], shown["sku"] > 0, shown["statuses"]["status"]) == ([], True, "price_sent")
    assert group(call, "STATE_FAILED") == []


def test_a_warning_does_not_keep_a_card_from_sale(sandbox: Sandbox, call: Call) -> None:
    [row] = imported(call, item("cup", **texts(10096, "серо-буро-малиновый")), polls=1)
    [warning] = row["errors"]
    assert (warning["code"], warning["level"]) == ("warning_attribute_values_out_of_range", "warning")
    assert (warning["attribute_id"], warning["attribute_name"]) == (10096, "Цвет товара")
    shown = info(call, "cup")
    assert (shown["errors"][0]["level"], shown["statuses"]["status"]) == ("ERROR_LEVEL_WARNING", "price_sent")
    sandbox.control.set_stock("cup", 3)
    assert group(call, "PARTIAL_APPROVED") == ["cup"]


@pytest.mark.parametrize("price", ["9" * 400, "NaN", "Infinity", "-1e5", "x"])
@pytest.mark.parametrize("name", ["price", "old_price"])
def test_a_card_without_a_sensible_price_can_be_read(call: Call, name: str, price: str) -> None:
    [row] = imported(call, item("cup", **{name: price}), polls=1)
    assert [error["field"] for error in row["errors"]] == [name]
    assert info(call, "cup")[name] == "0"
    [prices] = call("/v5/product/info/prices", filter={"offer_id": ["cup"]}, limit=10)["items"]
    assert prices["price"][name] == 0


def test_several_faults_are_told_together(call: Call) -> None:
    [row] = imported(call, item("cup", price="0", attributes=[], name="x" * 300), polls=1)
    assert codes(row["errors"]) == ["name_too_long", "price_is_negative", "error_attribute_values_empty"]


#: Which of two rows for one attribute is wrong.
PLACES = ["first", "second"]
WRONG = {"dictionary_value_id": 61571, "value": "Гжель"}


@pytest.mark.parametrize("wrong", PLACES)
def test_an_attribute_that_is_sent_twice_is_checked_twice(wrong: str) -> None:
    values = [WRONG if place == wrong else BRAND[0] for place in PLACES]
    twice = [{"id": 85, "complex_id": 0, "values": [value]} for value in values]
    assert codes(list(card_errors(item("cup", attributes=twice), Dictionaries({})))) == [
        "error_attribute_values_out_of_range"
    ]


@pytest.mark.parametrize("wrong", PLACES)
def test_hashtags_that_are_sent_twice_are_checked_twice(wrong: str) -> None:
    tags = [{"id": 23171, "values": [{"value": "cup" if place == wrong else "#cup"}]} for place in PLACES]
    card = item("cup", attributes=[{"id": 85, "values": BRAND}, *tags])
    assert codes(list(card_errors(card, Dictionaries({})))) == ["BR_hashtags_symbols_validation"]


@pytest.mark.parametrize(("offer_id", "code"), [("", "offer_id_empty"), ("x" * 51, "offer_id_too_long")])
def test_without_an_offer_id_nothing_is_made(sandbox: Sandbox, call: Call, offer_id: str, code: str) -> None:
    before = len(sandbox.shop.products)
    [row, good] = imported(call, item(offer_id), item("cup"), polls=1)
    assert (row["status"], codes(row["errors"]), row["product_id"]) == ("failed", [code], 0)
    assert good["status"] == "imported"
    assert len(sandbox.shop.products) == before + 1


@pytest.mark.parametrize(("code", "change"), [FAULTS[4], FAULTS[-3], ("all_image_failed", {"primary_image": "x"})])
def test_a_product_on_sale_keeps_its_card_when_the_new_one_has_errors(
    call: Call, code: str, change: dict[str, Any]
) -> None:
    imported(call, item("cup"), polls=1)
    before = info(call, "cup")
    [row] = imported(call, {**item("cup", name="Another"), **change}, polls=1)
    assert (row["status"], codes(row["errors"]), row["product_id"]) == ("imported", [code], before["id"])
    after = info(call, "cup")
    assert (codes(after["errors"]), after["sku"]) == ([code], before["sku"])
    assert {**after, "errors": []} == before
