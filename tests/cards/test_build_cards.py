"""Cards from rows, with Ozon's answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, import_products
from ozon.cards import BuiltCard, build_cards
from ozon.errors import ServerError
from ozon.sandbox import Fault, Sandbox
from ozon_generated.seller.product import ProductImportItem
from tests.batch.support import ONCE, shop
from tests.cards.support import right, value

TYPES = "/v1/description-category/attribute"
SEARCH = "/v1/description-category/attribute/values/search"
VALUES = "/v1/description-category/attribute/values"
BRAND = "Нет бренда"


def row(number: int = 1, **changes: Any) -> dict[str, Any]:
    return right(offer_id=f"mug-{number}", barcode="", **{"attributes": {"Бренд": BRAND}} | changes)


def rows(count: int) -> list[dict[str, Any]]:
    colours = ["белый", "синий", "Белый "]
    return [
        row(number, attributes={"Бренд": BRAND, "10096": colours[number % 3], "Аннотация": f"Кружка {number}"})
        for number in range(count)
    ]


@pytest.mark.parametrize(("sizes", "requests"), [({}, 3), ({85: 12_450, 10096: 5000}, 6)])
def test_few_requests_for_many_cards(sizes: dict[int, int], requests: int) -> None:
    sandbox = Sandbox(dictionaries=sizes)
    built = list(build_cards(shop(sandbox), rows(250)))
    assert len(sandbox.requests) == requests
    assert [one.findings for one in built if one.findings] == []
    assert [one.row["offer_id"] for one in built if not isinstance(one.row, ProductImportItem)] == [
        f"mug-{number}" for number in range(250)
    ]
    card = built[5].card
    assert card is not None
    assert card["attributes"] == [
        value(85, (126745801, BRAND)),
        value(10096, (61571, "белый")),
        value(4191, "Кружка 5"),
    ]


def test_few_requests_for_three_large_dictionaries() -> None:
    sandbox = Sandbox(dictionaries={85: 12_450, 10096: 5000, 777: 5000})
    given = [
        one | {"attributes": one["attributes"] | {"Attribute 777": ["Value 4999", "Value 5000"][number % 2]}}
        for number, one in enumerate(rows(250))
    ]
    built = list(build_cards(shop(sandbox), given))
    assert all(one.ok for one in built)
    assert len(sandbox.requests) == 9  # the type, a page of two dictionaries, and six names


def test_cards_go_straight_into_the_import() -> None:
    sandbox = Sandbox(import_polls=0)
    seller = shop(sandbox)
    given: list[dict[str, Any]] = [
        row(1),
        row(2, attributes={"Бренд": "Нет бернда", "Цвет": "белый"}),
        row(3, attributes=[value(85, (126745801, BRAND))]),
        row(4, price=None),
        row(5),
    ]
    results = list(import_products(seller, build_cards(seller, given)))
    assert [result.status for result in results] == ["imported", "not_sent", "imported", "not_sent", "imported"]
    assert [result.key for result in results] == [f"mug-{number}" for number in range(1, 6)]
    assert [error.path for error in results[1].errors] == ["attributes.Бренд", "attributes.Цвет"]
    assert [error.index for error in results[1].errors] == [1, 1]
    assert "Did you mean 'Нет бренда'?" in results[1].errors[0].message
    assert [error.path for error in results[3].errors] == ["price"]
    assert isinstance(results[1].item, BuiltCard)


def test_warnings_are_told_and_send_the_card() -> None:
    seller = shop(Sandbox(import_polls=0))
    (built,) = build_cards(seller, [row(colour="red")])
    assert built.ok
    assert [finding.path for finding in built.findings] == ["colour"]
    (result,) = import_products(seller, [built])
    assert (result.status, [error.path for error in result.errors]) == ("imported", ["colour"])


def test_rows_that_are_no_cards() -> None:
    wrong: list[Any] = [5, None, {}, row(type_id="x"), row(attributes="Бренд"), row(attributes={})]
    sandbox = Sandbox()
    built = list(build_cards(shop(sandbox), [*wrong, row()]))
    assert [one.ok for one in built] == [False] * 6 + [True]
    assert [one.card is None for one in built] == [True] * 6 + [False]
    assert str(built[0].findings[0]).startswith("It is 5, not a card. Give a mapping")
    assert {finding.path for finding in built[2].findings} >= {"offer_id", "type_id", "description_category_id"}
    assert [finding.path for finding in built[3].findings] == ["type_id"]
    assert [finding.code for finding in built[5].findings] == ["missing_field"]
    results = list(import_products(shop(sandbox), built[:3]))
    assert [result.status for result in results] == ["not_sent"] * 3


def test_numbers_as_text_and_models() -> None:
    seller = shop(Sandbox())
    texts = row(description_category_id="17028922", type_id="92499", weight="350", price=890)
    model = ProductImportItem.from_dict(row(attributes=[value(85, (126745801, BRAND))]))
    for one in build_cards(seller, [texts, model]):
        assert one.findings == []
        assert one.card is not None
        assert (one.card["type_id"], one.card["weight"]) == (92499, 350)


def test_rows_that_are_not_whole_cards() -> None:
    place = {"description_category_id": 17028922, "type_id": 92499}
    part = {"offer_id": "mug-1", **place, "attributes": {"Цвет товара": "белый"}}
    built, wrong = build_cards(shop(Sandbox()), [part, {"offer_id": "mug-2"}], check=False)
    assert built.card == part | {"attributes": [value(10096, (61571, "белый"))]}
    assert [finding.path for finding in wrong.findings] == list(place)


@pytest.mark.parametrize("path", [TYPES, SEARCH])
def test_a_refused_type_or_name_concerns_its_rows_only(path: str) -> None:
    refusal = Fault(status=400, body={"code": 3, "message": "no such thing"})
    sandbox = Sandbox(dictionaries={85: 3000}, faults={path: [refusal]})
    bad = row(1, type_id=1) if path == TYPES else row(1, attributes={"Бренд": "x" * 30})
    good = row(2) if path == TYPES else row(2, attributes=[value(85, (126745801, BRAND))])
    built = list(build_cards(shop(sandbox), [bad, bad, good]))
    assert [one.ok for one in built] == [False, False, True]
    assert "no such thing" in built[1].findings[0].message
    assert sum(request.path == path for request in sandbox.requests) == 2


def test_a_refused_page_is_asked_for_once() -> None:
    refusal = Fault(status=400, body={"code": 3, "message": "no such thing"})
    sandbox = Sandbox(faults={VALUES: [refusal]})
    built = list(build_cards(shop(sandbox), [row(n, attributes={"Бренд": f"name {n}"}) for n in range(250)]))
    assert not any(one.ok for one in built)
    assert sum(request.path == VALUES for request in sandbox.requests) == 1


def test_other_failures_are_raised() -> None:
    sandbox = Sandbox(faults={TYPES: [Fault(status=500)]})
    with pytest.raises(ServerError):
        list(build_cards(shop(sandbox), [row()]))


def test_rows_are_read_lazily_and_their_errors_come_after_the_rows_before() -> None:
    read = 0

    def endless() -> Iterator[dict[str, Any]]:
        nonlocal read
        while True:
            read += 1
            yield row(read)

    built = build_cards(shop(Sandbox()), endless())
    assert read == 0
    assert next(iter(built)).ok
    assert read == 100

    def broken() -> Iterator[dict[str, Any]]:
        yield row()
        raise RuntimeError("the file ends")

    seen: list[bool] = []
    with pytest.raises(RuntimeError, match="the file ends"):
        seen.extend(one.ok for one in build_cards(shop(Sandbox()), broken()))
    seller = shop(Sandbox(import_polls=0))
    results: list[str] = []
    with pytest.raises(RuntimeError, match="the file ends"):
        results.extend(result.status for result in import_products(seller, build_cards(seller, broken())))
    assert results == ["imported"]


def test_the_async_twin() -> None:
    sandbox = Sandbox(import_polls=0)

    async def run() -> tuple[list[BuiltCard], list[str]]:
        async with AsyncSeller("836", "sandbox-key", transport=sandbox.transport, retry=ONCE) as seller:
            built = [one async for one in build_cards(seller, [*rows(250), row(attributes={"Бренд": "x"})])]
            asked = len(sandbox.requests)
            statuses: list[str] = [result.status async for result in import_products(seller, built[-2:])]
        assert asked == 4
        return built, statuses

    built, statuses = anyio.run(run)
    assert [one.ok for one in built] == [True] * 250 + [False]
    assert statuses == ["imported", "not_sent"]
