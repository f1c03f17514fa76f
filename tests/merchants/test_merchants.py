"""The clients of the Merchants API: answers, bodies, warnings."""

from __future__ import annotations

import warnings
from typing import Any

import anyio
import pytest
import respx

from ozon.merchants import (
    AsyncMerchants,
    LowPriorityWarning,
    Merchants,
    MerchantsWarning,
    NotSoldWarning,
)
from ozon.paging.paginate import paginate
from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    ServerError,
)
from tests.library import httpx
from tests.merchants.support import (
    APPLICATION_ID,
    HEADER_SIGNATURE,
    SECRET_KEY,
    Server,
    assert_keeps_secrets,
    client,
    decode,
    russian,
)

# The clients


def test_credentials_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_APPLICATION_ID", APPLICATION_ID)
    monkeypatch.setenv("OZON_SECRET_KEY", SECRET_KEY)
    server = Server()
    with Merchants(transport=httpx.MockTransport(server)) as merchants:
        merchants.product.list()
    assert server.token_request.headers["x-sign"] == HEADER_SIGNATURE


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "OZON_APPLICATION_ID"),
        ({"application_id": "DemoApp"}, "OZON_SECRET_KEY"),
        ({"application_id": "DemoApp", "secret_key": "0123456789abcdef\n"}, "SecretKey"),
        ({"application_id": "DemoApp", "secret_key": "x", "signature_form": "body"}, "signature_form"),
        ({"application_id": "DemoApp", "secret_key": "x", "body_format": "yaml"}, "body_format"),
        ({"application_id": "DemoApp", "secret_key": "x", "base_url": "http://api.ozon.ru"}, "not encrypted"),
    ],
)
@pytest.mark.parametrize("cls", [Merchants, AsyncMerchants])
def test_refused_settings(monkeypatch: pytest.MonkeyPatch, cls: Any, arguments: dict[str, Any], text: str) -> None:
    monkeypatch.delenv("OZON_APPLICATION_ID", raising=False)
    monkeypatch.delenv("OZON_SECRET_KEY", raising=False)
    with pytest.raises(ArgumentError, match=text) as caught:
        cls(**arguments)
    assert_keeps_secrets(caught.value)


@respx.mock(base_url="https://api.ozon.ru")
def test_both_clients_over_respx(respx_mock: respx.MockRouter) -> None:
    respx_mock.get("/auth/token/merchants", headers={"x-Sign": HEADER_SIGNATURE}).respond(json={"token": "t0ken"})
    route = respx_mock.get("/merchants/products", params={"MerchantSku": "MUG-1"}, headers={"x-Token": "t0ken"})
    route.respond(json={"Products": [{"ProductId": 31000001, "Name": "x"}]})

    async def main() -> int | None:
        async with AsyncMerchants(APPLICATION_ID, SECRET_KEY, http_library="httpx") as merchants:
            return (await merchants.product.list(merchant_sku="MUG-1")).products[0].product_id

    with Merchants(APPLICATION_ID, SECRET_KEY, http_library="httpx") as merchants:
        assert merchants.product.list(merchant_sku="MUG-1").products[0].product_id == 31000001
    assert anyio.run(main) == 31000001


def test_pages() -> None:
    def pages(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["Page"])
        return httpx.Response(
            200, json={"Products": [{"ProductId": page * 10 + i} for i in (1, 2)] if page < 3 else []}
        )

    server = Server(pages)
    found = [product.product_id for product in paginate(client(server).product.list, selling_state="ForSale")]
    assert found == [11, 12, 21, 22]
    assert server.call.url.params["ItemsOnPage"] == "180"


# Answers


def test_answers_in_windows_1251() -> None:
    states = [{"Name": "Создан"}, {"Name": "Принят продавцом"}]
    answer = client(Server(russian(200, {"OrderStates": states}))).order.states()
    assert [state.name for state in answer.order_states] == ["Создан", "Принят продавцом"]
    assert answer.mismatches() == []


def test_answers_in_utf_8_are_read_too() -> None:
    answer = client(Server(httpx.Response(200, json={"OrderStates": [{"Name": "Создан"}]}))).order.states()
    assert answer.order_states[0].name == "Создан"


def test_the_error_envelope_of_merchants_calls() -> None:
    body = {"ResponseStatus": {"ErrorCode": "1005", "Message": "Товар не найден", "Errors": [{"FieldName": "id"}]}}
    with pytest.raises(ApiError, match=r"job\.get: HTTP 404, code 1005: Товар не найден") as caught:
        client(Server(russian(404, body))).job.get(id=1)
    assert caught.value.details == [{"FieldName": "id"}]


def test_an_error_without_a_body() -> None:
    with pytest.raises(ServerError) as caught:
        client(Server(httpx.Response(500))).product.create(merchant_sku="M", product_type_id=1, sku={})
    assert caught.value.outcome_unknown


@pytest.mark.parametrize("status", [None, {}, {"ErrorCode": None}, {"ErrorCode": ""}, {"ErrorCode": 0}, "x"])
def test_an_empty_envelope_in_an_answer_is_no_error(status: object) -> None:
    answer = client(Server(httpx.Response(200, json={"JobId": 7, "ResponseStatus": status}))).product.create(
        merchant_sku="MUG-1", product_type_id=2, sku={"Name": "x"}
    )
    assert answer.job_id == 7


def test_an_error_in_an_answer_with_status_200() -> None:
    reply = russian(200, {"ResponseStatus": {"ErrorCode": "1005", "Message": "Тип не найден"}})
    with pytest.raises(ApiError, match="Тип не найден") as caught:
        client(Server(reply)).product.create(merchant_sku="MUG-1", product_type_id=2, sku={"Name": "x"})
    assert (caught.value.status, caught.value.code) == (200, "1005")


# Bodies

DESCRIPTION = "<Description><Name>Кружка</Name><Picture>http://example.com/1.jpg</Picture></Description>"
PRODUCT: dict[str, Any] = {
    "merchant_sku": "MUG-1",
    "product_type_id": "286000000001",
    "sku": {"Name": "Кружка «Утро»", "GrossWeight": 300},
    "price": {"SellingPrice": "199.90", "Discount": 0},
    "availability": {"SellingState": "ForSale", "SupplyPeriod": "In3Days", "Qty": ""},
    "description": DESCRIPTION,
}
BODY = {
    "MerchantSKU": "MUG-1",
    "ProductTypeID": "286000000001",
    "SKU": {"Name": "Кружка «Утро»", "GrossWeight": 300},
    "Price": {"SellingPrice": "199.90", "Discount": 0},
    "Availability": {"SellingState": "ForSale", "SupplyPeriod": "In3Days", "Qty": ""},
    "Description": DESCRIPTION,
}


def test_json_goes_out_in_ascii() -> None:
    server = Server(httpx.Response(200, json={"JobId": 7001001}))
    assert client(server).product.create(**PRODUCT).job_id == 7001001
    assert server.call.content.isascii()
    assert rb"\u041a\u0440\u0443\u0436\u043a\u0430" in server.call.content
    assert server.body == BODY
    assert server.call.headers["content-type"] == "application/json"


def test_xml_goes_out_when_asked_for() -> None:
    server = Server(httpx.Response(200, json={"JobId": 7001001}))
    client(server, body_format="xml").product.create(**PRODUCT)
    assert server.call.headers["content-type"] == "application/xml"
    assert decode(server.call.content) == {
        **BODY,
        "SKU": {"Name": "Кружка «Утро»", "GrossWeight": "300"},
        "Price": {"SellingPrice": "199.90", "Discount": "0"},
    }


def test_xml_is_for_products_only() -> None:
    server = Server(httpx.Response(200, text=""))
    client(server, body_format="xml").order.set_state(
        order_number="12345678-0001", state_sys_name="ClientOrderStateMerchantAccepted"
    )
    assert server.body == {"StateSysName": "ClientOrderStateMerchantAccepted"}
    assert server.call.headers["content-type"] == "application/json"


@pytest.mark.parametrize("body_format", ["json", "xml"])
def test_the_request_model_checks_either_format(body_format: Any) -> None:
    server = Server()
    merchants: Any = client(server, body_format=body_format)
    for arguments, text in [
        ({"merchant_sku": "MUG-1", "product_type_id": 1}, "missing .* 'sku'"),
        ({**PRODUCT, "colour": "red"}, "colour"),
        ({**PRODUCT, "merchant_sku": 5}, "merchant_sku must be str"),
        ({**PRODUCT, "price": {"SellingPrice": float("nan")}}, "Nothing was sent"),
    ]:
        with pytest.raises((ArgumentError, TypeError), match=text):
            merchants.product.create(**arguments)
    assert (server.tokens, server.calls) == (0, [])


def test_a_bad_description_is_refused_before_it_is_sent_as_xml() -> None:
    server = Server()
    with pytest.raises(ArgumentError, match="mismatched tag at line 1, column 23") as caught:
        client(server, body_format="xml").product.update_description(
            id=1, merchant_sku="MUG-1", product_type_id=1, description="<Description><Name>x</Nam></Description>"
        )
    assert server.tokens == 0
    assert "Description" in str(caught.value)


@pytest.mark.parametrize("body_format", ["json", "xml"])
def test_the_availability_of_several_storefronts_is_free_in_form(body_format: Any) -> None:
    free = {"Whatever": [{"Url": "http://a.example.com", "Qty": "1"}, {"Url": "http://b.example.com"}], "More": "да"}
    server = Server(httpx.Response(200, json={"JobId": 1}))
    client(server, body_format=body_format).product.update_availability(
        id=31000001, merchant_sku="MUG-1", product_type_id=286000000001, availability=free
    )
    body = server.body if body_format == "json" else decode(server.call.content)
    assert body["Availability"] == free
    assert server.call.url.path == "/merchants/products/availability/31000001"


# Warnings

KEYS: dict[str, Any] = {"merchant_sku": "MUG-1", "product_type_id": 1}
FOR_SALE = {"SellingState": "ForSale"}
NO_PICTURE = "<Description><Name>x</Name><Images>http://example.com/2.jpg</Images><Picture> </Picture></Description>"


def warned(verb: str, **arguments: Any) -> list[warnings.WarningMessage]:
    product = client(Server(httpx.Response(200, json={"JobId": 1}))).product
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        getattr(product, verb)(**KEYS, **arguments)
    return caught


def test_an_update_with_a_description_has_low_priority() -> None:
    (warning,) = warned("update", id=1, description=DESCRIPTION, price={"SellingPrice": 5})
    assert warning.category is LowPriorityWarning
    assert issubclass(LowPriorityWarning, MerchantsWarning)
    assert warning.filename == __file__


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("update", {"id": 1, "price": {"SellingPrice": 5}, "availability": FOR_SALE}),
        ("update_description", {"id": 1, "description": DESCRIPTION}),
        (
            "update_description",
            {"id": 1, "description": "<Description><Article><Picture>u</Picture></Article></Description>"},
        ),
        ("update_description", {"id": 1, "description": "<Description>"}),
        ("update_availability", {"id": 1, "availability": FOR_SALE}),
        ("update_price", {"id": 1, "price": {"Discount": 0}}),
        ("update_price", {"id": 1, "price": {"SellingPrice": "free"}}),
        ("update_price", {"id": 1, "price": {"SellingPrice": 0}, "availability": {"SellingState": "NotForSale"}}),
        ("create", {"sku": {}}),
        ("create", {"sku": {}, "availability": {"SellingState": "NotForSale"}}),
        (
            "create",
            {"sku": {}, "availability": FOR_SALE, "price": {"SellingPrice": "0.01"}, "description": DESCRIPTION},
        ),
    ],
)
def test_calls_that_give_no_warning(verb: str, arguments: dict[str, Any]) -> None:
    assert warned(verb, **arguments) == []


@pytest.mark.parametrize(
    ("verb", "arguments", "price", "picture"),
    [
        ("create", {"sku": {}, "availability": FOR_SALE}, True, True),
        ("create", {"sku": {}, "availability": FOR_SALE, "price": {"SellingPrice": "0"}}, True, True),
        ("create", {"sku": {}, "availability": FOR_SALE, "description": DESCRIPTION}, True, False),
        ("create", {"sku": {}, "availability": FOR_SALE, "price": {"SellingPrice": 1}}, False, True),
        ("update_price", {"id": 1, "price": {"SellingPrice": "0.00"}}, True, False),
        ("update_availability", {"id": 1, "price": {"SellingPrice": -1}, "availability": FOR_SALE}, True, False),
        ("update_description", {"id": 1, "description": NO_PICTURE}, False, True),
    ],
)
def test_what_will_not_be_sold(verb: str, arguments: dict[str, Any], price: bool, picture: bool) -> None:
    (warning,) = warned(verb, **arguments)
    assert warning.category is NotSoldWarning
    assert ("SellingPrice" in str(warning.message), "Picture" in str(warning.message)) == (price, picture)


def test_a_warning_may_stop_the_call() -> None:
    server = Server()
    with warnings.catch_warnings():
        warnings.simplefilter("error", MerchantsWarning)
        with pytest.raises(LowPriorityWarning):
            client(server).product.update(id=1, description=DESCRIPTION, **KEYS)
    assert server.calls == []
