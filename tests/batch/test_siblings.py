"""The operations that have the shape of the import."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from ozon.batch import (
    archive,
    delete,
    import_by_sku,
    import_products,
    unarchive,
    update_attributes,
    update_pictures,
    update_prices,
    update_stocks,
)
from ozon.batch import (
    jobs as _table,
)
from ozon.batch.engine import work
from ozon.batch.run import Settings
from ozon.sandbox import Sandbox
from ozon.steps import operation_of
from ozon_generated.package_data import operation_data
from ozon_generated.seller.product import ProductStocksUpdateItem
from tests.batch.support import TWINS, Time, bodies, both, card, cards, scripted, sent, shop, statuses

pytestmark = pytest.mark.usefixtures("clock")
STOCKS = "/v2/products/stocks"
PRICES = "/v1/product/import/prices"
ARCHIVE = "/v1/product/archive"
HOUSE = 22142605386000
FBS, EXPRESS, OWN = HOUSE, 22142605387000, 22142605388000


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox with 120 products beside the documented ones."""
    made = Sandbox(import_polls=0)
    list(import_products(shop(made), cards(120)))
    made.requests.clear()
    return made


def ids(sandbox: Sandbox) -> list[int]:
    return [product.product_id for product in sandbox.shop if product.offer_id[4:].isdigit()]


def test_sizes_are_those_of_the_spec() -> None:
    for job in _table.JOBS:
        text = json.dumps(operation_data("seller", job.name.replace(".", "_")))
        assert f'"maxItems": {job.size}' in text, job.name
        operation = operation_of(shop(Sandbox()), job.name)
        assert (operation.task is None) == (operation.item_errors is not None and bool(operation.item_errors.flag))
        assert bool(job.reconcile) == (not operation.may_repeat)


@TWINS
def test_prices(sandbox: Sandbox, twin: bool) -> None:
    items = [{"offer_id": f"mug-{number}", "price": "150"} for number in range(120)]
    results = both(update_prices, sandbox, [*items, {"offer_id": "none", "price": "1"}], twin=twin)
    assert statuses(results) == ["done"] * 120 + ["failed"]
    assert results[0].product_id in ids(sandbox)
    assert results[-1].errors[0].code == "NOT_FOUND_ERROR"
    assert len(list(bodies(sandbox, PRICES))) == 1


@TWINS
def test_stocks_by_either_id_and_in_two_warehouses(sandbox: Sandbox, twin: bool) -> None:
    first = ids(sandbox)[0]
    items: list[Any] = [
        {"offer_id": "mug-0", "warehouse_id": FBS, "stock": 5},
        {"offer_id": "mug-0", "warehouse_id": EXPRESS, "stock": 6},
        ProductStocksUpdateItem(product_id=first, warehouse_id=OWN, stock=7),
        {"offer_id": "mug-0", "warehouse_id": FBS, "stock": 8},
    ]
    results = both(update_stocks, sandbox, items, twin=twin)
    assert statuses(results) == ["done", "done", "done", "not_sent"]
    assert sandbox.shop.products[first].stocks == {FBS: 5, EXPRESS: 6, OWN: 7}
    assert results[-1].errors[0].code == "duplicate"


def throttling(*offers: str) -> dict[str, Any]:
    """An answer in which these offers came too soon."""
    rows = []
    for number in range(4):
        offer = f"mug-{number}"
        error = {"code": "TOO_MANY_REQUESTS", "message": "Stock is updated too frequently"}
        rows.append(
            {
                "offer_id": offer,
                "product_id": number + 1,
                "warehouse_id": HOUSE,
                "updated": offer not in offers,
                "errors": [error] if offer in offers else [],
            }
        )
    return {"result": rows}


def rows(count: int) -> list[dict[str, Any]]:
    return [{"offer_id": f"mug-{number}", "warehouse_id": HOUSE, "stock": 1} for number in range(count)]


@TWINS
def test_throttled_items_are_sent_again_alone(sandbox: Sandbox, twin: bool, clock: Time) -> None:
    sandbox.faults.add(STOCKS, status=200, body=throttling("mug-1", "mug-2"))
    sandbox.faults.add(STOCKS, status=200, body=throttling("mug-2"))
    results = both(update_stocks, sandbox, rows(4), twin=twin)
    assert statuses(results) == ["done"] * 4
    assert sent(sandbox, STOCKS, "stocks") == {"mug-0": 1, "mug-1": 2, "mug-2": 3, "mug-3": 1}
    assert clock.naps == [30, 30]


def test_throttled_items_beyond_the_budget(sandbox: Sandbox) -> None:
    sandbox.faults.add(STOCKS, status=200, body=throttling("mug-1"), times=None)
    results = list(update_stocks(shop(sandbox), rows(4), wait=70))
    assert statuses(results) == ["done", "failed", "done", "done"]
    assert results[1].errors[0].code == "TOO_MANY_REQUESTS"
    assert results[1].retry_at is not None
    assert sent(sandbox, STOCKS, "stocks")["mug-1"] == 3


def test_a_strict_client_gets_results_too(sandbox: Sandbox) -> None:
    results = list(update_prices(shop(sandbox), [{"offer_id": "none", "price": "1"}]))
    assert statuses(results) == ["failed"]


def test_rows_that_say_no_and_rows_that_are_missing() -> None:
    answer = {"result": [{"offer_id": "a", "updated": False, "errors": []}]}
    results = list(update_prices(scripted(answer), [{"offer_id": "a", "price": "1"}, {"offer_id": "b", "price": "1"}]))
    assert statuses(results) == ["failed", "unknown"]
    assert "updated" in results[0].errors[0].message


def test_a_repeatable_write_that_is_lost_is_unknown(sandbox: Sandbox) -> None:
    sandbox.faults.add(PRICES, cut="after")
    (result,) = update_prices(shop(sandbox), [{"offer_id": "mug-1", "price": "150"}])
    assert result.status == "unknown"
    assert result.error is not None


@TWINS
def test_attributes_and_pictures(sandbox: Sandbox, twin: bool) -> None:
    change = {"attributes": [{"id": 10096, "values": [{"dictionary_value_id": 61574}]}]}
    items = [{"offer_id": f"mug-{number}", **change} for number in (0, 1, 999)]
    results = both(update_attributes, sandbox, items, twin=twin)
    assert statuses(results) == ["imported", "imported", "failed"]
    assert results[2].errors[0].path == "offer_id"
    pictures = [{"offer_id": "mug-0", "images": ["https://cdn.example.com/9.jpg"]}]
    assert statuses(both(update_pictures, sandbox, pictures, twin=twin)) == ["imported"]


@TWINS
def test_archive_halves_until_the_odd_one_stands_alone(sandbox: Sandbox, twin: bool) -> None:
    wanted = [*ids(sandbox)[:50], 5, *ids(sandbox)[50:]]
    results = both(archive, sandbox, wanted, twin=twin)
    assert [result.key for result in results if not result.ok] == [5]
    assert [result.product_id for result in results if result.ok] == ids(sandbox)
    assert len(list(bodies(sandbox, ARCHIVE))) < 25
    assert all(product.archived for product in map(sandbox.shop.products.get, ids(sandbox)) if product)
    assert statuses(both(unarchive, sandbox, ids(sandbox), twin=twin)) == ["done"] * 120


def test_an_answer_of_no() -> None:
    assert statuses(archive(scripted({"result": False}), [1])) == ["failed"]


@TWINS
def test_delete(twin: bool) -> None:
    sandbox = Sandbox(import_polls=0, seeded=False)
    list(import_products(shop(sandbox), cards(3, primary_image="")))
    list(archive(shop(sandbox), ids(sandbox)[:2]))
    results = both(delete, sandbox, ["mug-0", {"offer_id": "mug-1"}, "mug-2", "none"], twin=twin)
    assert statuses(results) == ["done", "done", "failed", "failed"]
    assert results[2].errors[0].message == "Product is not archived"


@pytest.mark.parametrize(("cut", "status"), [("after", "done"), ("before", "unknown")])
def test_a_delete_whose_answer_was_lost(cut: str, status: str) -> None:
    sandbox = Sandbox(import_polls=0, seeded=False)
    list(import_products(shop(sandbox), cards(1, primary_image="")))
    list(archive(shop(sandbox), ids(sandbox)))
    sandbox.faults.add("/v2/products/delete", cut=cut)
    (result,) = delete(shop(sandbox), ["mug-0"])
    assert result.status == status
    assert len(list(bodies(sandbox, "/v2/products/delete"))) == 1


@TWINS
def test_import_by_sku(twin: bool) -> None:
    sandbox = Sandbox()
    items = [{"sku": 149123400 + number, "offer_id": f"copy-{number}", "price": "10"} for number in range(3)]
    assert statuses(both(import_by_sku, sandbox, items, twin=twin)) == ["imported"] * 3


def test_import_by_sku_unmatched_and_nameless() -> None:
    started = {"result": {"task_id": 7, "unmatched_sku_list": [2]}}
    done = [{"offer_id": name, "status": "imported"} for name in ("own-1", "made-up")]
    client = scripted(started, {"result": {"items": done}})
    items: list[Any] = [{"sku": 1, "offer_id": "own-1"}, {"sku": 2, "offer_id": "own-2"}, {"sku": 3}]
    results = list(import_by_sku(client, items))
    assert statuses(results) == ["imported", "failed", "imported"]
    assert (results[1].errors[0].code, results[1].errors[0].path) == ("unmatched_sku", "sku")


@pytest.mark.parametrize("wrong", [{"max_items": 0}, {"interval": 0}, {"in_flight": 0}, {"max_bytes": 5}])
def test_settings_that_cannot_be_meant(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        import_products(shop(Sandbox()), [card(1)], **wrong)


def test_a_setting_that_does_not_exist() -> None:
    call: Callable[..., Any] = import_products
    with pytest.raises(TypeError, match="chunk"):
        call(shop(Sandbox()), [], chunk=5)


def test_steps_need_no_client_to_be_made() -> None:
    assert list(work(shop(Sandbox()), _table.IMPORT, [], Settings())) == []
