"""What a type checker says of code that uses the client."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.checkers import run

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.external

RIGHT = """
from datetime import date, datetime
from decimal import Decimal

import ozon
from ozon import NULL, AsyncSeller, Seller, amount, attribute_values, category_info, paginate, wait_for_import
from ozon import Checkpoint, in_windows, pages, resume, wait_for
from ozon_generated.client import CallOptions
from ozon_generated.seller.product import ProductListFilter, ProductListItem

shop, later, here = Seller(), AsyncSeller(), Checkpoint("product.list", {}, 0)
options: CallOptions = {"timeout": 3, "max_attempts": 1}
reveal_type(shop.product.list(filter=ProductListFilter(visibility="ALL"), options=options))  # ProductListResponse
reveal_type(shop.product.list(filter={"visibility": "A_VALUE_OF_TOMORROW"}, last_id=NULL))  # ProductListResponse
reveal_type(paginate(shop.product.list, filter={}))  # Walk[ProductListItem]
reveal_type(paginate(later.product.list, filter={}))  # AsyncWalk[ProductListItem]
reveal_type(pages(shop.product.list, filter={}))  # Walk[ProductListResponse]
reveal_type(pages(later.product.list, filter={}))  # AsyncWalk[ProductListResponse]
reveal_type(resume(shop.product.list, here, filter={}))  # Walk[ProductListItem]
reveal_type(resume(later.product.list, here, filter={}))  # AsyncWalk[ProductListItem]
reveal_type(in_windows(shop.returns.list, since=date(2020, 1, 1)))  # Walk[ReturnsListItem]
reveal_type(in_windows(later.returns.list, since=date(2020, 1, 1)))  # AsyncWalk[ReturnsListItem]
reveal_type(attribute_values(shop, 85))  # Walk[DescriptionCategoryAttributeValue]
reveal_type(attribute_values(later, 85))  # AsyncWalk[DescriptionCategoryAttributeValue]
reveal_type(category_info(shop, description_category_id=1, type_id=2))  # CategoryInfo
pending = reveal_type(category_info(later, description_category_id=1, type_id=2))  # Coroutine[Any, Any, CategoryInfo]
reveal_type(wait_for_import(shop, 1))  # ProductImportInfoResponse
waiting = reveal_type(wait_for_import(later, 1))  # Coroutine[Any, Any, ProductImportInfoResponse]
state = reveal_type(wait_for(later.report.info, "1"))  # Coroutine[Any, Any, ReportInfoResponse]
reveal_type(wait_for(shop.report.info, "1"))  # ReportInfoResponse
reveal_type(amount("1"))  # Decimal | None
for item in paginate(shop.product.list, filter={}):
    reveal_type(item.product_id)  # int
    reveal_type(item.offer_id)  # str | None
    reveal_type(item.extra)  # dict[str, Any]


async def main() -> None:
    reveal_type(await later.product.list(filter={}))  # ProductListResponse
    async for row in paginate(later.product.list, filter={}):
        reveal_type(row.quants)  # list[ProductQuant]


try:
    shop.product.list(filter={})
except ozon.errors.RateLimitError as error:
    reveal_type(error.retry_after)  # float | None
except ozon.OzonError as error:
    reveal_type(error.outcome_unknown)  # bool
    reveal_type(error.uuid)  # str
    resume(shop.product.list, error.checkpoint, filter={})
    print(error.partial)
"""

WRONG = """
import ozon
from ozon import Sellr  # attr-defined
from ozon_generated.seller.product import ProductLst  # attr-defined
from ozon_generated.seller import SellerClint  # attr-defined
from ozon import AsyncSeller, Seller, attribute_values, paginate

shop, later = Seller(), AsyncSeller()
ozon.pagnate  # attr-defined
shop.prodct  # attr-defined
shop.product.lst  # attr-defined
Seller(clientid="1")  # call-arg
Seller(client_id=836)  # arg-type
shop.product.list()  # call-arg
shop.product.list(filtr={})  # call-arg
shop.product.list(filter={}, limit="10")  # arg-type
shop.product.list({})  # misc|call-arg
shop.product.list(filter={}, options={"timeot": 3})  # typeddict|arg-type
shop.product.list(filter={}).result.itms  # attr-defined|union-attr
paginate(shop.product.info_list, sku=[1])  # call-overload|arg-type
paginate(shop.product.list, filtr={})  # call-overload|call-arg
for row in paginate(later.product.list, filter={}):  # attr-defined
    pass
for item in paginate(shop.product.list, filter={}):
    item.produkt_id  # attr-defined
attribute_values(shop)  # call-overload
"""


@pytest.fixture(scope="module")
def said() -> dict[str, dict[int, str]]:
    """What mypy says by file and line."""
    pytest.importorskip("mypy")
    found: dict[str, dict[int, str]] = {"right.py": {}, "wrong.py": {}}
    for line in run("mypy", {"right.py": RIGHT, "wrong.py": WRONG}).splitlines():
        file, number, text = line.split(":", 2)
        before = found[file].get(int(number), "")
        found[file][int(number)] = f"{before}\n{text}"
    return found


def expectations(code: str) -> list[tuple[int, str]]:
    """The comments at the ends of lines."""
    lines = enumerate(code.splitlines(), 1)
    return [(number, line.rpartition("  # ")[2]) for number, line in lines if "  # " in line]


def test_types_are_inferred(said: dict[str, dict[int, str]]) -> None:
    found = said["right.py"]
    for number, expected in expectations(RIGHT):
        shown = found.pop(number).partition('"')[2].rpartition('"')[0]
        assert bare(shown) == expected, f"line {number}"
    assert found == {}


def bare(shown: str) -> str:
    """A type without the modules of its parts."""
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", shown)


def test_mistakes_are_found(said: dict[str, dict[int, str]]) -> None:
    found = said["wrong.py"]
    for number, expected in expectations(WRONG):
        errors = found.pop(number, "")
        assert any(f"[{code}" in errors for code in expected.split("|")), f"line {number}: {errors or 'nothing'}"
    assert found == {}
