"""Many shops behind one address."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from typing import Any

import pytest

from ozon import Performance, Seller
from ozon.errors import ForbiddenError, UnauthorizedError
from ozon.sandbox import Clock, Request, Sandbox, Sandboxes
from tests.library import httpx
from tests.sandbox.conftest import NOON

SPAN = {"since": datetime(2026, 10, 1, tzinfo=UTC), "to": datetime(2026, 12, 1, tzinfo=UTC)}


def connected(shops: Sandboxes, number: str, key: str = "") -> Any:
    return Seller(number, key or f"sandbox-key-{number}", transport=shops.transport)


@pytest.fixture
def shops() -> Sandboxes:
    return Sandboxes(clock=Clock(NOON))


def test_each_shop_is_a_world_of_its_own(shops: Sandboxes) -> None:
    for number, count in (("501", 1), ("502", 2)):
        for index in range(count):
            shops[number].control.create_product(f"own-{number}-{index}")
    offers = {}
    for number in ("501", "502", "503"):
        with connected(shops, number) as shop:
            items = shop.product.list(filter={}, limit=100).result.items or []
            offers[number] = {one.offer_id for one in items if (one.offer_id or "").startswith("own")}
            assert {one.company_id for one in shop.returns.list(limit=10).returns or []} == {int(number)}
    assert offers == {"501": {"own-501-0"}, "502": {"own-502-0", "own-502-1"}, "503": set()}
    assert list(shops) == ["501", "502", "503"]


def test_a_shop_is_made_when_it_is_first_asked_for() -> None:
    made: list[str] = []

    def make(number: str) -> Sandbox | None:
        made.append(number)
        return Sandbox(number, "key", clock=Clock(NOON), seeded=False) if number.startswith("5") else None

    shops = Sandboxes(make)
    assert (len(shops), made) == (0, [])
    for _ in range(2):
        with connected(shops, "501", "key") as shop:
            assert shop.product.list(filter={}, limit=1).result
    assert (len(shops), made) == (1, ["501"])
    with connected(shops, "601", "key") as shop, pytest.raises(ForbiddenError, match="Invalid Api-Key"):
        shop.product.list(filter={}, limit=1)
    with pytest.raises(KeyError):
        shops["601"]


def test_there_are_only_so_many() -> None:
    shops = Sandboxes(clock=Clock(NOON), most=2)
    assert shops["1"] is shops["1"] is not shops["2"]
    with pytest.raises(KeyError):
        shops["3"]


@pytest.mark.parametrize("number", ["", "../x", "a b", "x" * 41])
def test_what_cannot_be_a_client_id_makes_no_shop(shops: Sandboxes, number: str) -> None:
    headers = {"client-id": number, "api-key": "key"}
    answer = shops.handle(Request("POST", "/v3/product/list", "", headers, b"{}")).answer
    assert answer.status == (403 if number else 401)
    assert json.loads(answer.body)["code"] == (7 if number else 16)
    assert len(shops) == 0


def test_the_key_of_another_shop_sees_no_postings_and_is_refused_elsewhere(shops: Sandboxes) -> None:
    assert shops["501"].gate.api_key != shops["502"].gate.api_key
    for number in ("501", "502"):
        shops[number].control.create_order()
    with connected(shops, "501", shops["502"].gate.api_key) as shop:
        page = shop.posting_fbs.list(filter=SPAN, limit=100)
        assert (page.postings, page.has_next) == ([], False)
        assert shop.posting_fbo.list(filter=SPAN, limit=100).postings == []
        for call in (shop.api_key.roles, shop.seller.info):
            with pytest.raises(ForbiddenError):
                call()
    with connected(shops, "501", "nobody's") as shop, pytest.raises(ForbiddenError):
        shop.posting_fbs.list(filter=SPAN, limit=100)


def test_a_dead_key_is_that_of_one_shop(shops: Sandboxes) -> None:
    numbers = [str(number) for number in range(501, 521)]
    for number in numbers:
        shops[number].control.create_order()
    shops["507"].control.revoke_key()
    counts = {}
    for number in numbers:
        with connected(shops, number) as shop:
            counts[number] = bool(shop.posting_fbs.list(filter=SPAN, limit=100).postings)
    assert [number for number, found in counts.items() if not found] == ["507"]


def test_one_clock_moves_them_all(shops: Sandboxes) -> None:
    postings = []
    for number in ("501", "502"):
        control = shops[number].control
        control.set_stock("mug-blue-330", 5, fbo=True)
        postings.append(control.create_fbo_order([{"offer_id": "mug-blue-330"}]))
    shops.clock.advance(days=40)
    assert {one.status for one in postings} <= {"delivered", "cancelled"}


def test_over_http_links_and_commands_lead_to_their_shop(shops: Sandboxes) -> None:
    with shops.serve() as url, httpx.Client(trust_env=False) as client:
        for number in ("501", "502"):
            headers = {"Client-Id": number, "Api-Key": f"sandbox-key-{number}"}
            made = client.post(f"{url}/sandbox/create_product", json={"offer_id": f"own-{number}"}, headers=headers)
            assert made.status_code == 200, made.text
            code = client.post(f"{url}/v1/report/products/create", json={}, headers=headers).json()["result"]["code"]
            report: dict[str, Any] = {}
            while not report.get("file"):
                report = client.post(f"{url}/v1/report/info", json={"code": code}, headers=headers).json()["result"]
            assert report["file"].startswith(f"{url}/shops/{number}/sandbox-files/")
            text = client.get(report["file"]).text
            assert [f"own-{one}" in text for one in ("501", "502")] == [number == "501", number == "502"]
        answer = client.get(f"{url}/shops/501/sandbox/product", params={"offer_id": "own-501"})
        assert answer.json()["result"]["offer_id"] == "own-501"
        assert client.get(f"{url}/sandbox/product", params={"offer_id": "own-501"}).status_code == 401


def test_our_client_can_name_the_shop_in_its_address(shops: Sandboxes) -> None:
    with shops.serve() as url, Seller("501", "sandbox-key-501", base_url=f"{url}/shops/501") as shop:
        assert shop.product.list(filter={}, limit=1).result


def test_tokens_lead_to_their_shop(shops: Sandboxes) -> None:
    for number in ("501", "502"):
        with Performance(f"{number}@sandbox", "sandbox-secret", transport=shops.transport) as ads:
            assert ads.campaign.list().list_
    assert [len(shops[number].requests) for number in ("501", "502")] == [2, 2]
    with Performance("501@sandbox", "wrong", transport=shops.transport) as ads, pytest.raises(UnauthorizedError):
        ads.campaign.list()


def test_threads_that_ask_at_once_get_the_same_shop(shops: Sandboxes) -> None:
    found: list[Sandbox] = []
    threads = [threading.Thread(target=lambda: found.append(shops["501"])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(one) for one in found}) == 1
