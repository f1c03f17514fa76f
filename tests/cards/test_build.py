"""Attributes from names, offline and with Ozon's search."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, import_products
from ozon.cards import AttributesError, CheckedCard, attributes, build_attributes, check_cards, table_lookup
from ozon.dictionaries.names import Values
from ozon.sandbox import Fault, Sandbox
from tests.batch.support import ONCE, shop
from tests.cards.support import LOOKUP, OF_TYPE, right, value

PLACE = {"description_category_id": 17028922, "type_id": 92499}


def test_names_become_numbers() -> None:
    made = attributes(
        {
            "бренд": "нет  бренда",
            "Цвет товара": ["белый", "Темно-синий"],
            7: 330,
            "Ширина, м": Decimal("1.50"),
            "Хрупкий": True,
        },
        OF_TYPE,
        LOOKUP,
    )
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
        ({"Бренд": "Zzz"}, "its dictionary|no 'Zzz'"),
    ],
)
def test_unknown_names(named: dict[Any, Any], text: str) -> None:
    with pytest.raises(AttributesError, match=text) as caught:
        attributes(named, OF_TYPE, LOOKUP)
    assert len(caught.value.findings) == 1


def test_all_that_is_wrong_comes_at_once() -> None:
    with pytest.raises(AttributesError) as caught:
        attributes({"Цвет": "x", "Бренд": ["a", "b"]}, OF_TYPE, LOOKUP)
    assert [finding.path for finding in caught.value.findings] == ["Цвет", "Бренд", "Бренд"]


def test_a_dictionary_without_a_lookup() -> None:
    with pytest.raises(AttributesError, match="Give a lookup"):
        attributes({"Бренд": "Гжель"}, OF_TYPE)
    with pytest.raises(AttributesError, match="Give a lookup"):
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
    made = build_attributes(seller, {"Бренд": "белый", "Цвет товара": "синий"}, **PLACE)
    assert made == [value(85, (61571, "белый")), value(10096, (61574, "синий"))]
    card = right(attributes=made)
    assert [one.findings for one in check_cards(seller, [card])] == [[]]
    assert [result.status for result in import_products(seller, [card])] == ["imported"]


def test_build_online_with_names_that_do_not_exist() -> None:
    with pytest.raises(AttributesError, match="'синий'"):
        build_attributes(shop(Sandbox()), {"Цвет товара": "синит"}, **PLACE)


def test_check_online_asks_everything_once() -> None:
    sandbox = Sandbox(dictionaries={10096: 3000})
    cards = [
        right(offer_id=f"a-{number}", attributes=[value(85, (61571, "белый")), value(10096, "S")])
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
    list(check_cards(shop(sandbox), [right(attributes=[value(85, (61571, "белый")), value(10096, "XL")])]))
    searched = [request.json["value"] for request in sandbox.requests if request.path.endswith("/values/search")]
    assert "XL" in searched
    assert not any(request.path.endswith("/attribute/values") for request in sandbox.requests)


@pytest.mark.parametrize(("more", "known"), [({"has_next": False}, True), ({"has_next": None}, False), ({}, False)])
def test_a_page_is_all_of_a_dictionary_only_if_it_says_so(more: dict[str, Any], known: bool) -> None:
    page = Fault(status=200, body={"result": [{"id": 1, "value": "X"}], **more})
    sandbox = Sandbox(faults={"/v1/description-category/attribute/values": [page]})
    (checked,) = check_cards(shop(sandbox), [right(attributes=[value(85, (61571, "белый")), value(10096, "S")])])
    (finding,) = checked.findings
    assert ("has no 'S'" in finding.message) is known


def test_the_async_twins() -> None:
    async def run() -> tuple[list[CheckedCard], list[dict[str, Any]]]:
        async with AsyncSeller("836", "sandbox-key", transport=Sandbox().transport, retry=ONCE) as seller:
            card = right(attributes=[value(85, "синий"), value(10096, "зелёный")])
            checked = [one async for one in check_cards(seller, [card])]
            return checked, await build_attributes(seller, {85: "синий"}, **PLACE)

    checked, made = anyio.run(run)
    assert [finding.path for finding in checked[0].findings] == ["attributes[0].values[0]", "attributes[1].values[0]"]
    assert made == [value(85, (61574, "синий"))]
