"""Attributes from names, offline and with Ozon's search."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, import_products
from ozon.cards import (
    AttributesError,
    CheckedCard,
    Match,
    Value,
    attributes,
    build_attributes,
    check_card,
    check_cards,
    table_lookup,
)
from ozon.dictionaries.names import Values
from ozon.sandbox import Fault, Sandbox
from tests.batch.support import ONCE, shop
from tests.cards.support import LOOKUP, OF_TYPE, attribute, right, value

PLACE = {"description_category_id": 17028922, "type_id": 92499}


def test_names_become_numbers() -> None:
    named: dict[str | int, Value | list[Value]] = {
        "бренд": "нет  бренда",
        "Цвет товара": ["белый", "Темно-синий"],
        7: 330,
        "Ширина, м": Decimal("1.50"),
        "Хрупкий": True,
    }
    made = attributes(named, OF_TYPE, LOOKUP)
    assert made == [
        value(85, (126745801, "Нет бренда")),
        value(10096, (61571, "белый"), (61575, "тёмно-синий")),
        value(7, "330"),
        value(8, "1.50"),
        value(9, "true"),
    ]


@pytest.mark.parametrize(
    ("named", "text"),
    [
        ({"Цвет": "белый"}, "Did you mean 'Цвет товара'?"),
        ({"Брэнд": "Гжель"}, "'Бренд'"),
        ({"qqq": "x"}, "description_category.attribute"),
        ({777: "x"}, "no such attribute"),
        ({"Вес": "5"}, r"11 \(Габариты\) or 12 \(Упаковка\)"),
        ({"Видео: ссылка": "x"}, "complex_attributes"),
        ({"Бренд": "Гжел"}, "'Гжель'"),
        ({"Бренд": "Zzz"}, r"Its dictionary has no 'Zzz'\. Choose 'Нет бренда' or 'Гжель'\."),
        ({"Бренд": "Нет бернда"}, r"has no 'Нет бернда'\. Did you mean 'Нет бренда'\?"),
        ({"Бренд": {"text": "Гжель"}}, r"neither an id nor a text\. Give {'dictionary_value_id'"),
        ({"777": "x"}, "no such attribute"),
        ({"21841": "x"}, "complex_attributes"),
    ],
)
def test_unknown_names(named: dict[Any, Any], text: str) -> None:
    with pytest.raises(AttributesError, match=text) as caught:
        attributes(named, OF_TYPE, LOOKUP)
    assert len(caught.value.findings) == 1


def test_values_that_share_a_name_are_told_with_their_ids() -> None:
    def lookup(attribute_id: int, name: str, /) -> Match:
        return Values([(1, "Чёрный", "цвет"), (2, "Чёрный", "серия"), (3, "ЧЕРНЫЙ")]).match(name)

    with pytest.raises(AttributesError) as caught:
        attributes({"Цвет товара": "Чёрный"}, OF_TYPE, lookup)
    text = "Several values are called 'Чёрный': 1 (цвет), 2 (серия). Give the id as a number."
    assert str(caught.value) == f"Цвет товара: {text}"
    with pytest.raises(AttributesError, match=r"'чёрный': 1 \('Чёрный', цвет\), 2 \('Чёрный', серия\)\."):
        attributes({"Цвет товара": "чёрный"}, OF_TYPE, lookup)
    (finding, *_) = check_card(right(attributes=[value(85, (1, "Чёрный")), value(10096, "Чёрный")]), OF_TYPE, lookup)
    assert "Several values of Цвет товара are called 'Чёрный': 1 (цвет), 2 (серия)." in finding.message
    assert finding.path == "attributes[1].values[0]"


@pytest.mark.parametrize(
    ("named", "made"),
    [
        ({"Цвет товара": 61571}, value(10096, 61571)),
        ({"10096": [61571, "синий"]}, value(10096, 61571, (61574, "синий"))),
        ({" 10096 ": {"dictionary_value_id": 5}}, value(10096, 5)),
        ({"Бренд": {"value": "x"}}, value(85, "x")),
        ({"7": 330}, value(7, "330")),
        ({"Аннотация": [" ", None, "", "x"]}, value(4191, "x")),
    ],
)
def test_ids_mappings_and_numbers_as_names(named: dict[str, Any], made: dict[str, Any]) -> None:
    assert attributes(named, OF_TYPE, LOOKUP) == [made]


def test_a_name_of_digits_wins_over_the_number() -> None:
    of_type = [*OF_TYPE, attribute(77, "7")]
    assert attributes({"7": "x"}, of_type) == [value(77, "x")]


def test_ids_are_checked_where_something_tells() -> None:
    with pytest.raises(AttributesError, match="no value with the id 5"):
        attributes({"Бренд": 5}, OF_TYPE, known=lambda attribute_id, value_id: False)
    assert attributes({"Бренд": 5}, OF_TYPE, known=lambda attribute_id, value_id: None) == [value(85, 5)]


def test_an_attribute_that_is_given_twice() -> None:
    with pytest.raises(AttributesError, match="given twice"):
        attributes({"Аннотация": "x", "4191": "y"}, OF_TYPE)


def test_all_that_is_wrong_comes_at_once() -> None:
    with pytest.raises(AttributesError) as caught:
        attributes({"Цвет": "x", "Бренд": ["a", "b"]}, OF_TYPE, LOOKUP)
    assert [finding.path for finding in caught.value.findings] == ["Цвет", "Бренд", "Бренд"]


def test_a_dictionary_without_a_lookup() -> None:
    with pytest.raises(AttributesError, match="lookup that has this"):
        attributes({"Бренд": "Гжель"}, OF_TYPE)
    with pytest.raises(AttributesError, match="lookup that has this"):
        attributes({"Бренд": "Гжель"}, OF_TYPE, table_lookup({}))


def test_nothing_given_nothing_made() -> None:
    assert attributes({"Аннотация": None, "Объём, мл": []}, OF_TYPE) == []


def test_picking() -> None:
    values = [(1, "Белый"), (2, "белый"), (3, "Черный"), (4, "ЧЕРНЫЙ")]
    white = Values(values).match("белый")
    assert (white.value_id, white.value, white.sure) == (2, "белый", True)
    several = Values(values).match("чёрный")
    assert (several.sure, [one.value_id for one in several.alternatives]) == (False, [3, 4])
    assert Values([*values, (5, "ЧЁРНЫЙ")]).match("чёрный").value_id == 5  # the closest spelling, as a mirror chooses
    assert Values(values).match("Белы").value == "Белый"
    assert Values([]).match("").value is None


# Online


def test_build_online_and_import() -> None:
    sandbox = Sandbox(import_polls=0)
    seller = shop(sandbox)
    made = build_attributes(seller, {"Бренд": "нет бренда", "Цвет товара": "синий"}, **PLACE)
    assert made == [value(85, (126745801, "Нет бренда")), value(10096, (61574, "синий"))]
    card = right(attributes=made)
    assert [one.findings for one in check_cards(seller, [card])] == [[]]
    assert [result.status for result in import_products(seller, [card])] == ["imported"]


@pytest.mark.parametrize(
    ("name", "text", "sizes", "most"),
    [
        ("синит", "has no 'синит'. Did you mean 'синий'?", {}, 3),
        ("красный", "has no 'красный'. Choose 'белый' or 'синий'.", {}, 3),
        ("синит", "Did you mean 'синий'?", {10096: 3000}, 3),
        ("Valeu 2999", "Did you mean 'Value ", {10096: 3000}, 3),
        ("совсем другой", "Choose one that `attribute_values` lists.", {10096: 3000}, 4),
        ("совсем другой", "Choose one that `attribute_values` lists.", {10096: 11}, 3),
        ("Q", "Nothing tells the id of 'Q'.", {10096: 3000}, 2),
    ],
)
def test_build_online_with_names_that_do_not_exist(name: str, text: str, sizes: dict[int, int], most: int) -> None:
    sandbox = Sandbox(dictionaries=sizes)
    with pytest.raises(AttributesError) as caught:
        build_attributes(shop(sandbox), {"Цвет товара": [name, name]}, **PLACE)
    assert text in str(caught.value)
    assert len(sandbox.requests) == most  # one of them for the attributes


def test_a_misspelt_brand_is_suggested() -> None:
    for size in (1, 2500):
        with pytest.raises(AttributesError, match=r"no 'Нет бернда'\. Did you mean 'Нет бренда'\?"):
            build_attributes(shop(Sandbox(dictionaries={85: size})), {"Бренд": "Нет бернда"}, **PLACE)


def test_values_that_share_a_name_at_ozon() -> None:
    rows = [{"id": 1, "value": "Заря", "info": "часы"}, {"id": 2, "value": "Заря", "info": "посуда"}]
    found = Fault(status=200, body={"result": rows})
    sandbox = Sandbox(faults={"/v1/description-category/attribute/values/search": [found]})
    with pytest.raises(AttributesError, match=r"called 'Заря': 1 \(часы\), 2 \(посуда\)\. Give the id"):
        build_attributes(shop(sandbox), {"Бренд": "Заря"}, **PLACE)
    assert len(sandbox.requests) == 2


def test_ids_online_need_no_request() -> None:
    sandbox = Sandbox()
    assert build_attributes(shop(sandbox), {"85": 126745801, "10096": 61571}, **PLACE) == [
        value(85, 126745801),
        value(10096, 61571),
    ]
    assert len(sandbox.requests) == 1
    with pytest.raises(AttributesError, match="no value with the id 5"):  # the whole dictionary came with the names
        build_attributes(shop(sandbox), {"Цвет товара": ["белый", "синий", 5]}, **PLACE)


def test_check_online_asks_everything_once() -> None:
    sandbox = Sandbox(dictionaries={10096: 3000})
    cards = [
        right(offer_id=f"a-{number}", attributes=[value(85, (126745801, "Нет бренда")), value(10096, "S")])
        for number in range(20)
    ]
    checked = list(check_cards(shop(sandbox), [*cards, right(type_id=None)]))
    assert len(sandbox.requests) == 3  # attributes, one search, one page for the name of a single letter
    (page,) = (request.json for request in sandbox.requests if request.path.endswith("/attribute/values"))
    assert (page["last_value_id"], page["limit"]) == (0, 2000)
    assert [len(one.findings) for one in checked[:20]] == [1] * 20  # no id; whether S exists cannot be told
    assert not checked[0].ok
    assert [finding.path for finding in checked[20].findings] == ["type_id"]


def test_names_of_two_letters_are_searched_for() -> None:
    sandbox = Sandbox(dictionaries={10096: 3000})
    list(check_cards(shop(sandbox), [right(attributes=[value(85, (126745801, "Нет бренда")), value(10096, "XL")])]))
    searched = [request.json["value"] for request in sandbox.requests if request.path.endswith("/values/search")]
    assert "XL" in searched


@pytest.mark.parametrize(("more", "known"), [({"has_next": False}, True), ({"has_next": None}, False), ({}, False)])
def test_a_page_is_all_of_a_dictionary_only_if_it_says_so(more: dict[str, Any], known: bool) -> None:
    page = Fault(status=200, body={"result": [{"id": 1, "value": "X"}], **more})
    sandbox = Sandbox(faults={"/v1/description-category/attribute/values": [page]})
    (checked,) = check_cards(
        shop(sandbox), [right(attributes=[value(85, (126745801, "Нет бренда")), value(10096, "S")])]
    )
    (finding,) = checked.findings
    assert ("has no 'S'" in finding.message) is known


def test_the_async_twins() -> None:
    async def run() -> tuple[list[CheckedCard], list[dict[str, Any]]]:
        async with AsyncSeller("836", "sandbox-key", transport=Sandbox().transport, retry=ONCE) as seller:
            card = right(attributes=[value(85, "синий"), value(10096, "зелёный")])
            checked = [one async for one in check_cards(seller, [card])]
            return checked, await build_attributes(seller, {85: "Нет бренда"}, **PLACE)

    checked, made = anyio.run(run)
    assert [finding.path for finding in checked[0].findings] == ["attributes[0].values[0]", "attributes[1].values[0]"]
    assert made == [value(85, (126745801, "Нет бренда"))]
