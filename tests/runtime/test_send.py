"""A whole request model, sent as it is."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import pytest

from ozon import AsyncSeller, Seller
from ozon_generated.errors import ArgumentError
from ozon_generated.merchants import MerchantsClient
from ozon_generated.merchants.product import ProductUpdatePriceRequest
from ozon_generated.seller.description_category import DescriptionCategoryAttributeRequest
from ozon_generated.seller.product import ProductListFilter, ProductListRequest, ProductListResponse
from tests.contract.cases import cases
from tests.library import httpx

sent: list[httpx.Request] = []


def answer(request: httpx.Request) -> httpx.Response:
    sent.append(request)
    return httpx.Response(200, json={"result": {}, "JobId": 1})


def test_a_request_model_knows_its_operation() -> None:
    request = ProductListRequest(filter=ProductListFilter(visibility="ALL"), limit=5)
    request.extra["new"] = 1
    seller = Seller("1", "key", transport=httpx.MockTransport(answer))
    assert isinstance(seller.send(request, {"unknown_fields": "send"}), ProductListResponse)
    assert sent[-1].url.path == "/v3/product/list"
    assert json.loads(sent[-1].content) == {"filter": {"visibility": "ALL"}, "limit": 5, "new": 1}
    assert request.extra == {"new": 1}


def test_asynchronously() -> None:
    async def send() -> Any:
        async with AsyncSeller("1", "key", transport=httpx.MockTransport(answer)) as seller:
            return await seller.send(ProductListRequest(filter={}))

    assert isinstance(asyncio.run(send()), ProductListResponse)


def test_defaults_of_the_client_stay_defaults() -> None:
    seller = Seller("1", "key", transport=httpx.MockTransport(answer), language="EN")
    seller.send(DescriptionCategoryAttributeRequest(description_category_id=1, type_id=2))
    assert json.loads(sent[-1].content) == {"description_category_id": 1, "type_id": 2, "language": "EN"}


def test_parameters_of_the_path_stand_beside_it() -> None:
    http = httpx.Client(base_url="https://example.com", transport=httpx.MockTransport(answer))
    request = ProductUpdatePriceRequest(merchant_sku="MUG-1", product_type_id="1", price={"SellingPrice": "1"})
    MerchantsClient(http).send(request, id=7)
    assert sent[-1].url.path.endswith("/7")


def test_other_models_are_refused() -> None:
    seller = Seller("1", "key", transport=httpx.MockTransport(answer))
    before = len(sent)
    with pytest.raises(ArgumentError, match="request of no operation"):
        seller.send(ProductListFilter())
    assert len(sent) == before


def test_every_request_stands_beside_its_operation() -> None:
    for case in cases():
        if case.operation.request is not None:
            assert sys.modules[case.operation.request.__module__].OPERATION is case.operation, case.name
