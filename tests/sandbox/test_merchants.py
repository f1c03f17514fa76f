"""The legacy Merchants API of the sandbox."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON

TOKEN = "/auth/token/merchants"
SIGN = "25224a8cc98b17d07f9521aa220b70c5cdb6dff2"
QUERY_SIGN = "1201eb5cc2fe2c7d11e8c64e82f9940976b0168d"
MUG = {"MerchantSKU": "MUG-1", "ProductTypeID": "286000000001"}
CUP = {"MerchantSKU": "CUP-1", "ProductTypeID": 286000000001, "SKU": {"Name": "Чашка"}}


@pytest.fixture
def anonymous(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url="https://api.ozon.ru", transport=sandbox.transport) as client:
        yield client


def login(client: httpx.Client) -> httpx.Client:
    headers = {"x-ApplicationId": "DemoApp", "x-Sign": SIGN, "X-ApiVersion": "0.1"}
    answer = client.get(TOKEN, headers=headers).raise_for_status().json()
    client.headers = httpx.Headers({"x-ApplicationId": "DemoApp", "x-Token": answer["token"]})
    return client


@pytest.fixture
def client(anonymous: httpx.Client) -> httpx.Client:
    return login(anonymous)


def decoded(answer: httpx.Response) -> Any:
    assert answer.headers["content-type"] == "application/json; charset=windows-1251"
    return json.loads(answer.content.decode("windows-1251"))


def finished(client: httpx.Client, answer: httpx.Response, polls: int = 3) -> Any:
    """The job of an answer after some polls, all but the last of which say that it is pending."""
    assert answer.status_code == 200, answer.text
    job = decoded(answer)["JobId"]
    states = [decoded(client.get(f"/merchants/jobs/{job}")) for _ in range(polls)]
    assert {state["JobInfo"]["State"] for state in states[:-1]} <= {"Processing"}
    assert states[-1]["JobInfo"]["State"] == "Finished"
    return states[-1]


def products(client: httpx.Client, **query: Any) -> Any:
    return decoded(client.get("/merchants/products", params=query))["Products"]


def test_token_by_header_and_by_query(anonymous: httpx.Client) -> None:
    one = anonymous.get(TOKEN, headers={"x-ApplicationId": "DemoApp", "x-Sign": SIGN}).json()
    two = anonymous.get(f"{TOKEN}?applicationid=DemoApp&sign={QUERY_SIGN}").json()
    assert one["expiration"] == two["expiration"] == 1200
    assert one["token"] != two["token"]


@pytest.mark.parametrize(
    ("url", "headers", "status"),
    [
        (TOKEN, {}, 401),
        (TOKEN, {"x-ApplicationId": "DemoApp"}, 403),
        (TOKEN, {"x-ApplicationId": "DemoApp", "x-Sign": "0" * 40}, 403),
        (TOKEN, {"x-ApplicationId": "Other", "x-Sign": SIGN}, 401),
        (f"{TOKEN}?applicationid=DemoApp&sign={SIGN}", {}, 403),
        (f"{TOKEN}?applicationid=Other&sign={QUERY_SIGN}", {}, 401),
    ],
)
def test_wrong_signature(anonymous: httpx.Client, url: str, headers: dict[str, str], status: int) -> None:
    answer = anonymous.get(url, headers=headers)
    assert answer.status_code == status
    assert decoded(answer)["responseStatus"]["errorCode"] == status


def test_signature_covers_the_query_as_written() -> None:
    sandbox = Sandbox(application_id="Мой магазин")
    query = "applicationid=%D0%9C%D0%BE%D0%B9%20%D0%BC%D0%B0%D0%B3%D0%B0%D0%B7%D0%B8%D0%BD"
    sign = hmac.new(b"0123456789abcdef", f"{TOKEN}?{query}".encode(), hashlib.sha1).hexdigest()
    with httpx.Client(transport=sandbox.transport) as client:
        assert client.get(f"https://api.ozon.ru{TOKEN}?{query}&sign={sign}").status_code == 200


def test_token_slides_and_expires() -> None:
    sandbox = Sandbox(token_lifetime=100, clock=Clock(NOON))
    with httpx.Client(base_url="https://api.ozon.ru", transport=sandbox.transport) as client:
        login(client)
        for _ in range(2):
            sandbox.clock.advance(90)
            assert client.get("/merchants/products").status_code == 200
        sandbox.clock.advance(101)
        refused = client.get("/merchants/products")
        assert refused.status_code == 401
        assert decoded(refused)["ResponseStatus"]["ErrorCode"] == 401
        client.headers["x-Token"] = "x"
        assert client.get("/merchants/products").status_code == 401
        login(client)
        sandbox.gate.legacy.revoke_all()
        assert client.get("/merchants/products").status_code == 401


def test_create_and_list(client: httpx.Client) -> None:
    job = finished(client, client.post("/merchants/products", json=CUP))
    assert (job["JobInfo"]["EntityId"], job["JobInfo"]["HasErrors"]) == ("CUP-1", False)
    assert job["ProcessingInfos"] == []
    [product] = products(client, MerchantSku="CUP-1")
    assert product["SKU"]["Name"] == "Чашка"
    assert product["ProductId"] == 31000003
    assert [row["ProductId"] for row in products(client, ItemsOnPage=1, Page=2)] == [31000002]
    assert [row["MerchantSKU"] for row in products(client, SortTag="AName")] == ["MUG-1", "MUG-2", "CUP-1"]
    assert len(decoded(client.get("/merchants/products/all"))["Products"]) == 3


def test_create_what_exists(client: httpx.Client) -> None:
    job = finished(client, client.post("/merchants/products", json={**CUP, "MerchantSKU": "MUG-1"}))
    assert job["JobInfo"]["HasErrors"] is True
    [step] = job["ProcessingInfos"]
    assert step["Activity"] == "Error"
    assert "<ErrorCode>40014</ErrorCode>" in step["Entities"]


def test_change_a_product_that_is_not_there(client: httpx.Client) -> None:
    body = {**MUG, "MerchantSKU": "NO-1", "Price": {"SellingPrice": "5"}}
    job = finished(client, client.put("/merchants/products/price/5", json=body))
    assert job["JobInfo"]["HasErrors"] is True


def test_change_of_blocks(client: httpx.Client) -> None:
    change = {**MUG, "Availability": {"SellingState": "NotForSale", "Qty": 0}}
    finished(client, client.put("/merchants/products/availability/31000001", json=change))
    finished(client, client.put("/merchants/products/price/5", json={**MUG, "Price": {"SellingPrice": "99.5"}}))
    [product] = products(client, SellingState="NotForSale")
    assert product["Availability"] == {"SellingState": "NotForSale", "SupplyPeriod": "In3Days", "Qty": 0}
    assert product["Price"] == {"SellingPrice": "99.5", "Discount": "0"}
    [product] = products(client, MaxSellingPrice="100", ResponseGroup="Price,Description")
    assert set(product) == {"ProductId", "MerchantSKU", "ProductTypeID", "Price", "Description"}


def test_description_is_of_low_priority(client: httpx.Client) -> None:
    body = {**MUG, "Description": "<Description/>"}
    finished(client, client.put("/merchants/products/id/31000001", json=body), polls=7)
    finished(client, client.put("/merchants/products/description/31000001", json=body))


@pytest.mark.parametrize("content_type", ["application/xml", "text/xml; charset=utf-8"])
def test_xml(client: httpx.Client, content_type: str) -> None:
    content = """<?xml version="1.0" encoding="utf-8"?>
        <Product MerchantSKU="CUP-1" ProductTypeID="286000000001">
          <SKU><Name>Чашка</Name><GrossWeight>300</GrossWeight></SKU>
          <Availability><SellingState>ForSale</SellingState><SupplyPeriod/></Availability>
          <Description><Name>Чашка</Name></Description>
        </Product>"""
    headers = {"Content-Type": content_type}
    finished(client, client.post("/merchants/products", content=content.encode(), headers=headers))
    [product] = products(client, MerchantSku="CUP-1", ResponseGroup="SKU,Availability,Description")
    assert product["SKU"] == {"Name": "Чашка", "GrossWeight": "300"}
    assert product["Availability"] == {"SellingState": "ForSale"}
    assert product["Description"] == "<Description><Name>Чашка</Name></Description>"
    for wrong in (b"<Product", b"<Products/>", b"<Product/>"):
        answer = client.post("/merchants/products", content=wrong, headers=headers)
        assert answer.status_code == 400
        assert decoded(answer)["ResponseStatus"]["Message"]


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0" encoding="utf-99"?><Product MerchantSKU="X"/>',
        b'<?xml version="1.0" encoding="utf-32"?><Product MerchantSKU="X"/>',
        b'<?xml version="1.0" encoding="shift_jis"?><Product MerchantSKU="X"/>',
        b'<?xml version="1.0" encoding="hex"?><Product MerchantSKU="X"/>',
        b'<Product MerchantSKU="X"><Description>' + b"<b>" * 50_000 + b"</b>" * 50_000 + b"</Description></Product>",
        b"\xff\x00<Product/>",
    ],
    ids=["unknown", "utf-32", "multi-byte", "not-text", "deep", "bytes"],
)
def test_xml_that_cannot_be_read(client: httpx.Client, content: bytes) -> None:
    answer = client.post("/merchants/products", content=content, headers={"Content-Type": "application/xml"})
    assert answer.status_code == 400
    assert decoded(answer)["ResponseStatus"]["Message"].startswith("Request body is ")


def test_lost_job_is_done_too(client: httpx.Client) -> None:
    client.post("/merchants/products", json=CUP)
    assert [len(products(client)) for _ in range(3)] == [2, 2, 3]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/merchants/jobs/5", 404),
        ("GET", "/merchants/jobs/5/log", 404),
        ("GET", "/merchants/jobs/x", 400),
        ("GET", "/merchants/products?Page=x", 400),
        ("GET", "/merchants/products?SortTag=Name", 400),
        ("GET", "/merchants/nothing", 404),
        ("DELETE", "/merchants/products", 405),
        ("GET", "/merchants/jobs/7001001", 200),
        ("GET", "/merchants/jobs/7001001/log", 200),
        ("GET", "/merchants/orders/states", 200),
        ("GET", "/merchants/orders?PageNumber=1&ItemsOnPage=5", 200),
    ],
)
def test_other_requests(client: httpx.Client, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    body = decoded(answer)
    assert ("ResponseStatus" in body) == (status != 200)


def test_characters_that_the_charset_lacks(client: httpx.Client) -> None:
    cup = {**CUP, "SKU": {"Name": "☕"}}
    finished(client, client.post("/merchants/products", json=cup))
    assert products(client, MerchantSku="CUP-1")[0]["SKU"]["Name"] == "☕"
