"""Items are checked before they are sent: place, reason, and what would be right."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import pytest

from ozon import Seller
from ozon.batch import (
    Result,
    archive,
    import_products,
    update_attributes,
    update_pictures,
    update_prices,
    update_stocks,
)
from ozon.batch import (
    jobs as _table,
)
from ozon.cards import Finding, check_card, check_cards
from ozon.cards.rules import prepare
from ozon.errors import ArgumentError
from ozon.sandbox import Sandbox
from ozon_generated.package_data import operation_data
from ozon_generated.seller.product import ProductImportItem, ProductImportPricesItem
from tests.batch.support import IMPORT, bodies, card, shop, statuses
from tests.library import httpx

pytestmark = pytest.mark.usefixtures("clock")
HOUSE = 22142605386000


class Ozon:
    """Takes everything, and remembers it."""

    def __init__(self) -> None:
        self.rows: list[Any] = []
        self.text = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.text = request.content.decode()
        (rows,) = json.loads(request.content).values()
        self.rows += rows
        return httpx.Response(200, json={"result": [{**row, "updated": True, "errors": []} for row in rows]})


def prices(*items: Any, **settings: Any) -> tuple[list[Result], Ozon]:
    ozon = Ozon()
    client = Seller("836", "key", transport=httpx.MockTransport(ozon))
    return list(update_prices(client, [{"offer_id": str(place), **item} for place, item in enumerate(items)])), ozon


@pytest.mark.parametrize(
    ("price", "fix"),
    [
        ("abc", "such as '890.00'"),
        ("-5", "below zero"),
        ("", "such as '890.00'"),
        ("NaN", "such as '890.00'"),
        (float("nan"), "Give a number"),
        (float("inf"), "Give a number"),
        ("100,50", "Write '100.50'"),
        ("1 990,50", "Write '1990.50'"),
        ("1\u00a0990,50\u00a0₽", "Write '1990.50'"),
        ("1,500", "may be 1500 or 1.500"),
        (1990.1 * 3, "Round it, such as to '5970.30'"),
        ("5970.299999999999", "'5970.30'"),
        (Decimal("0.005"), "Round it"),
        ("5\n", "Write '5'"),
        ("-0", "Write '0'"),
        ("٥", "such as"),
        (True, "as text"),
        (["5"], "as text"),
        (-1, "below zero"),
        ("9" * 40 + ",5", "that high"),
    ],
)
def test_a_price_that_is_none(price: Any, fix: str) -> None:
    (result,), ozon = prices({"price": price})
    assert result.status == "not_sent"
    (error,) = result.errors
    assert (error.code, error.path, error.index) == ("invalid_value", "price", 0)
    assert fix in error.message
    assert ozon.rows == []


@pytest.mark.parametrize(
    ("price", "sent"),
    [
        ("890.00", "890.00"),
        ("399.0000", "399.0000"),
        (890, "890"),
        (890.5, "890.5"),
        (5970.3, "5970.3"),
        (890.0, "890"),
        (1e6, "1000000"),
        (Decimal("890.10"), "890.10"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_a_price_goes_out_exactly(price: Any, sent: str) -> None:
    (result,), ozon = prices({"price": price})
    assert (result.status, result.errors) == ("done", ())
    assert f'"price":"{sent}"' in ozon.text


def test_an_unknown_field_alone_only_warns() -> None:
    results, ozon = prices(
        {"price": "5", "prise": "1"}, {"prise": "1"}, {}, {"price": "5", "vat": "0.21"}, {"old_price": ""}
    )
    assert statuses(results) == ["done", "not_sent", "not_sent", "done", "done"]
    assert [(error.level, error.code, error.path) for error in results[0].errors] == [
        ("warning", "unknown_field", "prise")
    ]
    assert "Did you mean 'price'?" in results[0].errors[0].message
    assert "Did you mean 'price'?" in results[1].errors[-1].message + results[1].errors[0].message
    assert {error.code for error in results[2].errors} == {"nothing_to_change"}
    assert [(error.level, error.code) for error in results[3].errors] == [("warning", "unknown_value")]
    assert ozon.rows[0] == {"offer_id": "0", "price": "5", "prise": "1"}


@pytest.mark.parametrize(
    ("stock", "fix"),
    [
        ("1 000", "Write 1000."),
        ("5,0", "Write 5."),
        ("1\u00a0000,00", "Write 1000."),
        ("12.0", "Write 12."),
        ("2,5", "Give a whole number, digits only."),
        ("1,500", "Give a whole number, digits only."),
        ("", "Give a whole number, digits only."),
        ("1E+999999999", "Give a whole number, digits only."),
    ],
)
def test_a_stock_as_spreadsheets_show_it_says_how_to_write_it(stock: str, fix: str) -> None:
    client = Seller("836", "key", transport=httpx.MockTransport(Ozon()))
    [result] = update_stocks(client, [{"offer_id": "a", "warehouse_id": HOUSE, "stock": stock}])
    assert result.status == "not_sent"
    assert result.errors[0].message.endswith(fix)


@pytest.mark.parametrize(
    ("change", "path", "code"),
    [
        ({"stock": -3}, "stock", "invalid_value"),
        ({"stock": 1_000_000}, "stock", "invalid_value"),
        ({"stock": 2.5}, "stock", "invalid_value"),
        ({"stock": "many"}, "stock", "invalid_value"),
        ({"stock": True}, "stock", "invalid_value"),
        ({"stock": None}, "stock", "missing_field"),
        ({"warehouse_id": None}, "warehouse_id", "missing_field"),
        ({"warehouse_id": "house"}, "warehouse_id", "invalid_value"),
        ({"warehouse_id": 2**70}, "warehouse_id", "invalid_value"),
    ],
)
def test_stocks(change: dict[str, Any], path: str, code: str) -> None:
    ozon = Ozon()
    client = Seller("836", "key", transport=httpx.MockTransport(ozon))
    good = {"offer_id": "a", "warehouse_id": HOUSE, "stock": "7"}
    results = list(update_stocks(client, [{**good, "offer_id": "b", **change}, good]))
    assert statuses(results) == ["not_sent", "done"]
    assert [(error.path, error.code) for error in results[0].errors] == [(path, code)]
    assert ozon.rows == [{"offer_id": "a", "warehouse_id": HOUSE, "stock": 7}]


def test_a_missing_field_names_what_was_given_instead() -> None:
    client = Seller("836", "key", transport=httpx.MockTransport(Ozon()))
    (result,) = update_stocks(client, [{"offer_id": "a", "warehouse": HOUSE, "stock": 1}])
    assert [error.path for error in result.errors] == ["warehouse_id", "warehouse"]
    assert result.errors[0].message == "Ozon demands warehouse_id: add it. You gave 'warehouse'."


CARDS: list[tuple[dict[str, Any], str]] = [
    ({"price": "abc"}, "price"),
    ({"price": "0"}, "price"),
    ({"price": None}, "price"),
    ({"old_price": "50"}, "old_price"),
    ({"weight": -5}, "weight"),
    ({"weight": 0}, "weight"),
    ({"images": ["ftp://x"]}, "images[0]"),
    ({"images": [f"https://a.ru/{number}.jpg" for number in range(50)]}, "images"),
    ({"images": "https://a.ru/1.jpg"}, "images"),
    ({"offer_id": "x" * 51}, "offer_id"),
    ({"type_id": None}, "type_id"),
    ({"vat": "0.5"}, "vat"),
    ({"barcode": "123"}, "barcode"),
    ({"attributes": [{"id": "x"}]}, "attributes[0].id"),
    ({"attributes": ["x"]}, "attributes[0]"),
]


@pytest.mark.parametrize(("change", "path"), CARDS)
def test_a_faulty_card_is_not_sent(change: dict[str, Any], path: str) -> None:
    sandbox = Sandbox(import_polls=0)
    results = list(import_products(shop(sandbox), [{**card(1), **change}, card(2)]))
    assert statuses(results) == ["not_sent", "imported"]
    assert path in [error.path for error in results[0].errors]
    assert [item["offer_id"] for body in bodies(sandbox, IMPORT) for item in body["items"]] == ["mug-2"]


def test_a_size_that_is_missing_is_for_ozon_to_judge() -> None:
    sandbox = Sandbox(import_polls=0)
    results = list(import_products(shop(sandbox), [{**card(1), "depth": None}, card(2)]))
    assert statuses(results) == ["failed", "imported"]
    assert ("depth", "warning") in [(error.path, error.level) for error in results[0].errors]


def test_what_the_card_check_calls_an_error_is_never_sent() -> None:
    faulty = {**card(1), "attributes": []}
    sandbox = Sandbox(import_polls=0)
    of_type = shop(sandbox).description_category.attribute(description_category_id=17028922, type_id=92499).result

    def check(one: Any) -> list[Finding]:
        return check_card(one, of_type)

    (result,) = import_products(shop(sandbox), [faulty], check=check)
    assert result.status == "not_sent"
    assert [error.path for error in result.errors if error.level == "error"] == ["attributes"]
    assert list(bodies(sandbox, IMPORT)) == []
    (result,) = import_products(shop(sandbox), [faulty])
    assert (result.status, result.errors[0].code) == ("failed", "error_attribute_values_empty")


def test_a_card_of_a_table_is_sent_in_the_documented_types() -> None:
    sandbox = Sandbox(import_polls=0)
    item = {**card(1), "offer_id": 77, "price": Decimal("99.90"), "weight": "350", "depth": 90.0}
    (result,) = import_products(shop(sandbox), [item])
    (body,) = bodies(sandbox, IMPORT)
    assert (result.status, result.key) == ("imported", 77)
    assert body["items"] == [{**card(1), "offer_id": "77", "price": "99.90"}]


def test_a_check_gets_a_mapping_as_it_is_sent() -> None:
    seen: list[Mapping[str, object]] = []

    def check(one: Mapping[str, object]) -> list[Finding]:
        seen.append(one)
        return []

    model = ProductImportItem.from_dict({**card(1), "weight": 350.0})
    list(import_products(shop(Sandbox(import_polls=0)), [model], check=check))
    assert (seen[0]["offer_id"], seen[0]["weight"], type(seen[0]["weight"])) == ("mug-1", 350, int)
    list(archive(shop(Sandbox()), [223681945], check=check))
    assert seen[1:] == [{"product_id": 223681945}]


@pytest.mark.parametrize(
    ("given", "key"), [(5, 5), (5.0, 5), (Decimal("5"), 5), ("5", "5"), (None, None), ([5], "[5]")]
)
def test_keys_are_texts_or_whole_numbers(given: Any, key: str | int | None) -> None:
    (result,) = update_prices(shop(Sandbox()), [{"product_id": given, "price": "890.00"}])
    assert (result.key, type(result.key)) == (key, type(key))


def test_a_checked_card_is_imported_without_a_second_look() -> None:
    seller = shop(Sandbox(import_polls=0))
    checked = list(check_cards(seller, [card(1), {**card(2), "attributes": []}]))
    results = list(import_products(seller, checked))
    assert statuses(results) == ["imported", "not_sent"]
    assert [error.path for error in results[1].errors] == ["attributes"]
    assert statuses(import_products(seller, checked[1:], check=False)) == ["failed"]
    single: Any = checked[0]
    with pytest.raises(ArgumentError, match="not one CheckedCard"):
        import_products(seller, single)


def test_a_check_that_fails_is_raised_when_all_before_it_is_told() -> None:
    def check(one: Any) -> list[Finding]:
        if one["offer_id"] == "mug-2":
            raise ValueError("no table")
        return []

    results: list[Result] = []
    with pytest.raises(ValueError, match="no table"):
        results.extend(import_products(shop(Sandbox(import_polls=0)), [card(1), card(2)], check=check))
    assert statuses(results) == ["imported"]


def test_unchecked_on_request() -> None:
    ozon = Ozon()
    client = Seller("836", "key", transport=httpx.MockTransport(ozon))
    (result,) = update_prices(client, [{"offer_id": "a", "price": "abc"}], check=False)
    assert (result.status, ozon.rows) == ("done", [{"offer_id": "a", "price": "abc"}])


def test_pictures_and_attributes() -> None:
    client = Seller("836", "key", transport=httpx.MockTransport(Ozon()))
    calls: list[tuple[Callable[..., Any], Any, str]] = [
        (update_pictures, {"offer_id": "a", "images": "x"}, "invalid_value"),
        (update_attributes, {"offer_id": "a"}, "nothing_to_change"),
    ]
    for call, item, code in calls:
        (result,) = call(client, [item])
        assert (result.status, [error.code for error in result.errors]) == ("not_sent", [code])


def test_models_are_checked_too() -> None:
    results, _ = prices()
    assert results == []
    client = Seller("836", "key", transport=httpx.MockTransport(Ozon()))
    (result,) = update_prices(client, [ProductImportPricesItem(offer_id="a", price="1,5")])
    assert (result.status, result.errors[0].path) == ("not_sent", "price")


@pytest.mark.parametrize("job", _table.JOBS, ids=lambda job: job.name)
def test_the_documented_example_of_every_job_passes(job: _table.Job) -> None:
    example = operation_data("seller", job.name.replace(".", "_"))["request"]["example"]
    for item in example[job.facts.items]:
        made, found = prepare(job.name, job.facts.items, item)
        assert (made, found) == (item, [])
