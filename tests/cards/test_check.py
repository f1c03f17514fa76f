"""Checking a card: each rule, its path, and what it tells to do."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from ozon.cards import Finding, Match, check_card, check_digit
from ozon.cards.fields import barcode_problem
from ozon.mirror import Candidate
from ozon_generated.seller.product import ProductImportItem
from tests.cards.support import LOOKUP, OF_TYPE, right, value


def found(card: Any, **settings: Any) -> list[tuple[str, str]]:
    return [(one.severity, one.path) for one in check_card(card, OF_TYPE, LOOKUP, **settings)]


def test_a_card_that_is_right() -> None:
    assert check_card(right(), OF_TYPE, LOOKUP) == []
    assert check_card(ProductImportItem(**right()), OF_TYPE, LOOKUP) == []
    assert check_card(right()) == []
    assert check_card(right(price=Decimal("890.00"), old_price="0", barcode=...)) == []


IMAGE = "https://cdn.example.com/{}.jpg"
IMAGES = [IMAGE.format(number) for number in range(100, 151)]

FIELDS: list[tuple[dict[str, Any], tuple[str, str], str]] = [
    ({"offer_id": ...}, ("error", "offer_id"), "article"),
    ({"offer_id": 5}, ("error", "offer_id"), "'5'"),
    ({"offer_id": "x" * 51}, ("error", "offer_id"), "Shorten"),
    ({"offer_id": "x "}, ("warning", "offer_id"), "spaces"),
    ({"name": "x" * 501}, ("error", "name"), "Shorten"),
    ({"type_id": 0}, ("error", "type_id"), "tree"),
    ({"description_category_id": ...}, ("error", "description_category_id"), "tree"),
    ({"price": ...}, ("error", "price"), "'890.00'"),
    ({"price": "890,00"}, ("error", "price"), "'890.00'"),
    ({"price": "1 890,50"}, ("error", "price"), "'1890.50'"),
    ({"price": 890}, ("error", "price"), "'890'"),
    ({"price": "many"}, ("error", "price"), "point"),
    ({"price": "0", "old_price": "0"}, ("error", "price"), "discounts"),
    ({"old_price": "890"}, ("error", "old_price"), "'0'"),
    ({"vat": "20"}, ("error", "vat"), "0.22"),
    ({"vat": ...}, ("warning", "vat"), "0.22"),
    ({"currency_code": "RUR"}, ("error", "currency_code"), "RUB"),
    ({"dimension_unit": "m"}, ("error", "dimension_unit"), "mm, cm, in"),
    ({"weight_unit": ...}, ("error", "weight_unit"), "g, kg, lb"),
    ({"depth": 0}, ("error", "depth"), "dimension_unit"),
    ({"weight": 0.35}, ("error", "weight"), "smaller unit"),
    ({"width": "12.5"}, ("error", "width"), "Round"),
    ({"images360": []}, ("error", "images360"), "video"),
    ({"images": IMAGES[:50]}, ("error", "images"), "last"),
    ({"images": IMAGES[:51], "primary_image": ...}, ("error", "images"), "last"),
    ({"primary_image": ""}, ("warning", "images"), "SKU"),
    ({"primary_image": "1.jpg"}, ("error", "primary_image"), "https://"),
    ({"images": [IMAGE.format(2), "x y"]}, ("error", "images[1]"), "https://"),
    ({"images": [IMAGE.format(1)]}, ("warning", "images"), "once"),
    ({"barcode": "4601234567890"}, ("error", "barcode"), "digit is wrong"),
    ({"barcode": 4601234567893}, ("error", "barcode"), "text"),
]


@pytest.mark.parametrize(
    ("changes", "place", "fix"), FIELDS, ids=[f"{next(iter(c))}-{n}" for n, (c, *_) in enumerate(FIELDS)]
)
def test_fields(changes: dict[str, Any], place: tuple[str, str], fix: str) -> None:
    (finding,) = check_card(right(**changes), OF_TYPE, LOOKUP)
    assert (finding.severity, finding.path) == place
    assert fix in finding.fix
    assert finding.message in str(finding)


def test_a_size_may_be_digits_in_text_as_in_every_table() -> None:
    assert list(check_card(right(width="12", weight="350"), OF_TYPE, LOOKUP)) == []


def test_pictures_up_to_the_limit() -> None:
    assert found(right(images=IMAGES[:29])) == []
    assert found(right(images=IMAGES[:50], primary_image=...)) == []


def test_the_day_that_360_went() -> None:
    (finding,) = check_card(right(images360=[IMAGE]), OF_TYPE, LOOKUP)
    assert "2026-07-10" in finding.message


def test_a_service_has_no_sizes() -> None:
    sizes = dict.fromkeys(("depth", "width", "height", "weight", "dimension_unit", "weight_unit"), ...)
    assert found(right(**sizes, service_type="IS_CODE_SERVICE")) == []
    assert len(found(right(**sizes))) == 6


BRAND = value(85, (126745801, "Нет бренда"))
ATTRIBUTES: list[tuple[list[dict[str, Any]], tuple[str, str], str]] = [
    ([], ("error", "attributes"), "'id': 85"),
    ([{"id": 85, "values": []}], ("error", "attributes"), "'id': 85"),
    ([BRAND, BRAND], ("error", "attributes[1]"), "into one"),
    ([BRAND, value(777, "x")], ("warning", "attributes[1]"), "type_id"),
    ([BRAND, value(8229, 5)], ("warning", "attributes[1]"), "type_id is enough"),
    ([BRAND, {"values": []}], ("error", "attributes[1].id"), "number"),
    ([value(85, (126745801, "Нет бренда"), (5, "Гжель"))], ("error", "attributes[0].values"), "Keep one"),
    ([BRAND, value(10096, 61571, 61574, 61575)], ("error", "attributes[1].values"), "Take 1"),
    ([value(85, "Гжель")], ("error", "attributes[0].values[0]"), "to 5"),
    ([value(85, (6, "Гжель"))], ("error", "attributes[0].values[0]"), "to 5"),
    ([value(85, "Гжел")], ("error", "attributes[0].values[0]"), "'Гжель'"),
    ([value(85, (6, "Гжел"))], ("warning", "attributes[0].values[0]"), "'Гжель'"),
    ([value(85, "zzz")], ("error", "attributes[0].values[0]"), "Choose 'Нет бренда' or 'Гжель'."),
    ([value(85, (126745801, "zzz"))], ("warning", "attributes[0].values[0]"), "Choose 'Нет бренда' or"),
    ([{"id": 85, "values": [{}]}], ("error", "attributes[0].values[0]"), "leave it out"),
    ([BRAND, value(7, "330 мл")], ("error", "attributes[1].values[0]"), "without a unit"),
    ([BRAND, value(8, "1,5")], ("error", "attributes[1].values[0]"), "Write 1.5"),
    ([BRAND, value(9, "да")], ("error", "attributes[1].values[0]"), "true or false"),
    ([BRAND, value(10, "manual.pdf")], ("error", "attributes[1].values[0]"), "https://"),
    ([BRAND, value(11254, "{")], ("error", "attributes[1].values[0]"), "editor"),
    ([BRAND, value(11, "")], ("error", "attributes[1].values[0]"), "leave the attribute out"),
    ([BRAND, {"id": 11, "values": [{"value": 5}]}], ("error", "attributes[1].values[0]"), "'5'"),
    ([BRAND, value(11, (3, "x"))], ("warning", "attributes[1].values[0]"), "out"),
    ([BRAND, value(21841, "https://v.example/1", complex_id=100001)], ("error", "attributes[1]"), "complex_attributes"),
]


@pytest.mark.parametrize(("attributes", "place", "fix"), ATTRIBUTES)
def test_attributes(attributes: list[dict[str, Any]], place: tuple[str, str], fix: str) -> None:
    finding = check_card(right(attributes=attributes), OF_TYPE, LOOKUP)[0]
    assert (finding.severity, finding.path) == place
    assert fix in finding.fix


def test_what_is_right() -> None:
    rows = [
        BRAND,
        value(10096, 61571, (61574, "Синий ")),
        value(7, "330"),
        value(8, "-1.5"),
        value(9, "true"),
        value(10, "https://example.com/a.pdf"),
        value(11254, "{}"),
    ]
    assert found(right(attributes=rows)) == []


def test_complex_attributes() -> None:
    link = value(21841, "https://v.example/1", complex_id=100001)
    title = value(21837, "Video", complex_id=100001)
    good = {"attributes": [link, title]}
    assert found(right(complex_attributes=[good, good])) == []
    assert found(right(complex_attributes=[{"attributes": [link]}])) == [("error", "complex_attributes")]
    odd = {"attributes": [link, title | {"complex_id": 0}]}
    assert found(right(complex_attributes=[odd])) == [("error", "complex_attributes[0].attributes[1].complex_id")]


def test_without_a_lookup_a_text_alone_is_not_enough() -> None:
    (finding,) = check_card(right(attributes=[value(85, "Гжель")]), OF_TYPE)
    assert "attribute_values_search" in finding.fix
    assert check_card(right(), OF_TYPE) == []
    assert check_card(right(), OF_TYPE, lambda attribute_id, name: None) == []


@pytest.mark.parametrize(("answer", "count"), [(True, 0), (None, 0), (False, 1)])
def test_ids_that_are_known(answer: bool | None, count: int) -> None:
    card = right(attributes=[value(85, 126745801)])
    assert len(check_card(card, OF_TYPE, LOOKUP, known=lambda attribute_id, value_id: answer)) == count


def test_a_text_that_stands_for_several_values() -> None:
    def lookup(attribute_id: int, name: str, /) -> Match:
        return Match(name, None, None, "ambiguous", 100.0, [Candidate(6, "Гжель", "", 100.0)])

    assert check_card(right(attributes=[value(85, (6, "Гжель"))]), OF_TYPE, lookup) == []
    assert len(check_card(right(attributes=[value(85, (7, "Гжель"))]), OF_TYPE, lookup)) == 1


def test_aspects_do_not_change() -> None:
    now = right(attributes=[BRAND, value(10096, 61571)])
    assert found(now, current=now) == []
    assert found(right(attributes=[BRAND, value(10096, 61574)]), current=now) == [("warning", "attributes[1]")]
    assert found(right(), current=now) == [("warning", "attributes")]


@pytest.mark.parametrize(
    ("changes", "path", "code"),
    [
        ({"price": ...}, "price", "missing_field"),
        ({"price": "x"}, "price", "invalid_value"),
        ({"prise": "1"}, "prise", "unknown_field"),
        ({"service_type": "NEW"}, "service_type", "unknown_value"),
        ({"pdf_list": [{"index": "first"}]}, "pdf_list[0].index", "invalid_value"),
    ],
)
def test_the_kind_of_a_fault(changes: dict[str, Any], path: str, code: str) -> None:
    (finding,) = check_card(right(**changes))
    assert (finding.path, finding.code) == (path, code)


def test_errors_come_first() -> None:
    assert [one.severity for one in check_card(right(vat=..., price="x"))] == ["error", "warning"]
    assert str(Finding("a", "error", "b.", "c.")) == "a: b. c."


@pytest.mark.parametrize("code", ["40170725", "73513537", "036000291452", "4006381333931", "4601234567893"])
def test_barcodes(code: str) -> None:
    assert barcode_problem(code) is None
    assert int(code[-1]) == check_digit(code[:-1])
    for digit in set("0123456789") - {code[-1]}:
        assert barcode_problem(code[:-1] + digit) is not None


def test_other_barcodes() -> None:
    assert barcode_problem("OZN149123456") is None
    assert barcode_problem("46012345") is not None
    assert "digits" in (barcode_problem("12345") or [""])[0]
    assert "not digits" in (barcode_problem("460 1234") or [""])[0]


@pytest.mark.parametrize(
    ("given", "text"), [(True, "'true'"), (False, "'false'"), (5, "'5'"), (Decimal("1E+2"), "'1E+2'")]
)
def test_a_value_that_is_no_text_is_told_as_ozon_writes_it(given: Any, text: str) -> None:
    row = {"id": 9, "complex_id": 0, "values": [{"value": given}]}
    card = right(attributes=[*right()["attributes"], row])
    (one,) = check_card(card, OF_TYPE, LOOKUP)
    assert one.path == "attributes[1].values[0]"
    assert text in str(one)


@pytest.mark.parametrize("field", ["description_category_id", "type_id"])
@pytest.mark.parametrize(("given", "problems"), [(1, 0), (0, 1), (-1, 1), (True, 1), ("92499", 1), (1.0, 1)])
def test_ids_of_the_tree_are_numbers_from_1_on(field: str, given: Any, problems: int) -> None:
    findings = check_card(right(**{field: given}))
    assert [one.path for one in findings] == [field] * problems


@pytest.mark.parametrize(("price", "problems"), [("0.01", 0), ("1", 0), ("0", 1), ("0.00", 1), ("-0.01", 1)])
def test_the_smallest_price(price: str, problems: int) -> None:
    findings = check_card(right(price=price, old_price="0"))
    assert [one.path for one in findings] == ["price"] * problems
