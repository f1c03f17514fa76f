"""The registry: what operations there are, found without importing them."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from importlib import import_module
from importlib.resources import files

import pytest

from ozon import operations


def test_every_operation_is_there_once() -> None:
    found = operations.every()
    assert len({(info.api, info.name) for info in found}) == len(found)
    assert len(operations.every("seller")) >= 483
    newest = {"warehouse_rfbs.return_point_list", "barcode.delete", "supply_order.shipment_plan_compliance_get"}
    assert newest <= {info.name for info in operations.every("seller")}
    assert len(operations.every("performance")) == 49
    with pytest.raises(ValueError, match="none of seller"):
        operations.every("sellers")


def test_facts_agree_with_the_descriptors() -> None:
    for info in operations.every():
        resource, _, verb = info.name.partition(".")
        descriptor = import_module(f"ozon_generated.{info.api}.{resource}._{verb.removesuffix('_')}").OPERATION
        assert (descriptor.name, descriptor.path, descriptor.safety) == (info.name, info.path, info.safety)
        assert descriptor.lifecycle.off == info.off
        assert descriptor.lifecycle.replacement == info.replacement
        told = [(one.side, one.path, one.announced, one.off, one.replacement) for one in info.fields]
        assert told == [(one.side, one.path, one.announced, one.off, one.replacement) for one in descriptor.fields]


def test_get_takes_name_id_and_path() -> None:
    wanted = operations.get("product.list")
    assert operations.get("product_list") is wanted
    assert operations.get("/v3/product/list") is wanted
    with pytest.raises(KeyError, match=r"no operation 'import\.product'.*perhaps product\.import"):
        operations.get("import.product")


def test_search_puts_names_before_summaries() -> None:
    found = operations.search("product import")
    assert found[0].name == "product.import_"
    assert all("import" in f"{i.name} {i.summary} {i.path}".lower() for i in found)
    assert operations.search("") == []
    assert operations.search("no such thing") == []


def test_switch_offs_are_in_order_and_name_what_exists() -> None:
    found = operations.switch_offs("seller")
    days = [info.off for info in found if info.off]
    assert days == sorted(days)
    pictures = next(info for info in found if info.name == "product.pictures_import_v1")
    assert pictures.replacement == ("product.pictures_import",)
    assert pictures.is_off(date(2026, 10, 1))
    assert not pictures.is_off(date(2026, 9, 30))


def test_switch_offs_name_fields_too() -> None:
    found = {info.name: info for info in operations.switch_offs() if isinstance(info, operations.FieldInfo)}
    total = found["product.list, answer: result.total"]
    assert (total.operation, total.off, total.replacement) == (
        "product.list",
        date(2026, 11, 23),
        ("result.total_items",),
    )
    assert [total.is_off(date(2026, 11, day)) for day in (22, 23)] == [False, True]
    assert "certificate.products_list, request: page_size" in found


def test_a_field_without_a_date_is_no_switch_off() -> None:
    [field] = operations.get("product.import_").fields
    assert (field.path, field.announced, field.off, field.is_off()) == (
        "items.geo_names",
        date(2026, 9, 10),
        None,
        False,
    )
    assert field.name not in {info.name for info in operations.switch_offs()}


def test_reading_the_registry_imports_no_operation() -> None:
    code = """
import sys
from ozon import operations
operations.search("price")
assert not [n for n in sys.modules if n.startswith("ozon_generated.seller")]
"""
    subprocess.run([sys.executable, "-c", code], check=True)


#: What sellers look for, and the methods that they expect among the first three.
EXPECTED = {
    "цена prices price": ["product.import_prices", "product.info_prices"],
    "остатки stocks stock": ["product.info_stocks", "product.stocks_update"],
    "заказы orders order": ["posting_fbs.list", "posting_fbo.list"],
    "этикетка label labels": ["fbs_label.create", "fbs_label.get"],
    "возвраты returns return": ["returns.list", "return_rfbs.list"],
    "отзывы reviews review": ["review.list", "review.info"],
    "чат chat chats": ["chat.list"],
    "отчёт отчет report reports": ["report.info", "report.list"],
    "склад warehouse warehouses": ["warehouse.list"],
    "категория category categories": ["description_category.tree"],
    "характеристики attributes attribute": ["description_category.attribute", "product.attributes_update"],
    "штрихкод barcode barcodes": ["barcode.add", "barcode.generate"],
    "акция": ["action.list", "action.products"],
    "реклама кампания campaigns ads": ["campaign.list"],
    "отгрузка carriage": ["carriage.create", "carriage.get"],
    "начисления": ["finance_accrual.by_day", "finance_accrual.postings"],
    "взаиморасчёты взаиморасчеты": ["finance.mutual_settlement"],
    "контент-рейтинг": ["product.rating_by_sku"],
    "доступность": ["product.update_availability"],
    "by-day": ["finance_accrual.by_day"],
}
FIRST = {word: names for words, names in EXPECTED.items() for word in words.split()} | {
    "Цены товаров": ["product.info_prices"],
    "цена товара": ["product.info_prices"],
    "этикетки FBS": ["fbs_label.create"],
    "список заказов": ["posting_fbs.list"],
    "отмена отправления": ["posting_fbs.cancel"],
    "дерево категорий": ["description_category.tree"],
    "характеристики товара": ["product.info_attributes"],
    "pricing strategy": ["pricing_strategy.list"],
}


@pytest.mark.parametrize("text", FIRST)
def test_what_people_look_for_comes_first(text: str) -> None:
    found = [one.name for one in operations.search(text)]
    assert set(FIRST[text]) <= set(found[:3]), found[:8]


@pytest.mark.parametrize("word", ["label", "posting", "warehouse", "product", "price"])
def test_what_is_superseded_comes_last(word: str) -> None:
    superseded = [bool(one.off or one.replacement) for one in operations.search(word)]
    assert superseded == sorted(superseded)


def test_each_russian_word_leads_to_methods() -> None:
    stems = json.loads(files("ozon").joinpath("russian.json").read_text("utf-8"))
    assert {(stem, word) for stem, words in stems.items() for word in words if not operations.search(word)} == set()
    assert {stem for stem in stems if not operations.search(f"{stem}ы")} == set()


@pytest.mark.parametrize("text", ["ProductAPI_GetProductList", "getproductlist", "product_list", "/v3/product/list"])
def test_official_ids_and_paths_find_their_method(text: str) -> None:
    assert "product.list" in [found.name for found in operations.search(text)]
