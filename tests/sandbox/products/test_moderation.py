"""Moderation: the delay, verdicts before and after, patterns, and what a declined card looks like."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.core.behaviour import Behaviour
from ozon.sandbox.core.moves import WrongStateError
from ozon.sandbox.products.entities import Product
from ozon.sandbox.products.moves import MOVES, STAGES
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, imported, item, outcome
from tests.sandbox.products.conftest import IMPORT, group, info
from tests.sandbox.seeded import FBS

HOUR = 3600.0
KEYS = ("status", "validation_status", "moderate_status", "is_created", "status_failed")


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON), import_polls=0, behaviour=Behaviour(moderation_seconds=HOUR))


def state(call: Call, offer_id: str) -> tuple[Any, ...]:
    return tuple(info(call, offer_id)["statuses"][name] for name in KEYS)


def test_a_card_waits_and_is_approved(sandbox: Sandbox, call: Call) -> None:
    imported(call, item("cup"), polls=1)
    assert state(call, "cup") == ("moderating", "success", "in-moderation", True, "")
    assert info(call, "cup")["sku"] > 0
    assert "cup" in group(call, "NOT_MODERATED")
    sandbox.clock.advance(HOUR - 1)
    assert state(call, "cup")[0] == "moderating"
    sandbox.clock.advance(1)
    assert state(call, "cup") == ("price_sent", "success", "approved", True, "")
    assert info(call, "cup")["statuses"]["status_updated_at"] == "2026-11-02T13:00:00Z"
    assert "cup" in group(call, "MODERATED")


def test_without_a_delay_it_is_decided_at_the_next_look() -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=0)
    with httpx.Client(base_url="https://x", transport=sandbox.transport) as client:
        client.headers.update({"Client-Id": "836", "Api-Key": "sandbox-key"})
        client.post(IMPORT, json={"items": [item("cup")]})
        assert {product.offer_id: product.status for product in sandbox.shop}["cup"] == "moderating"
        client.post("/v3/product/list", json={"filter": {}})
    assert sandbox.control.product("cup").status == "price_sent"


@pytest.mark.parametrize("early", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("pattern", ["cup", "c*", "[bc]up", "???"])
def test_a_declined_card(sandbox: Sandbox, call: Call, early: bool, pattern: str) -> None:
    error = {"code": "SPU_FORBIDDEN", "message": "Not for sale"}
    if early:
        assert sandbox.control.decide_moderation(pattern, "declined", [error]) == []
    task = call(IMPORT, items=[item("cup"), item("other")])["result"]["task_id"]
    if early:
        sandbox.clock.advance(HOUR)
    else:
        assert outcome(call, task, 1)[0]["errors"] == []
        decided = sandbox.control.decide_moderation(pattern, "declined", [error])
        assert [product.offer_id for product in decided] == ["cup"]
    row, other = outcome(call, task, 1)
    assert (row["status"], other["errors"]) == ("imported", [])
    [told] = row["errors"]
    assert (told["code"], told["state"], told["level"], told["field"]) == ("SPU_FORBIDDEN", "moderated", "error", "spu")
    assert state(call, "cup") == ("moderated", "success", "declined", True, "declined")
    shown = info(call, "cup")
    assert (shown["sku"] > 0, shown["errors"][0]["code"]) == (True, "SPU_FORBIDDEN")
    [event] = [event for event in sandbox.events.of("cup") if event.move == "decline"]
    assert (event.after, event.push) == ("declined", "TYPE_CREATE_OR_UPDATE_ITEM")


def test_a_repaired_card_is_decided_about_again(sandbox: Sandbox, call: Call) -> None:
    sandbox.control.decide_moderation("cup", "declined")
    [row] = imported(call, item("cup"), polls=1)
    sandbox.clock.advance(HOUR)
    sku = info(call, "cup")["sku"]
    [again] = imported(call, item("cup"), polls=1)
    assert (again["status"], again["product_id"]) == ("imported", row["product_id"])
    assert state(call, "cup")[0] == "moderating"
    sandbox.clock.advance(HOUR)
    assert (state(call, "cup")[0], info(call, "cup")["errors"], info(call, "cup")["sku"]) == ("price_sent", [], sku)


def test_a_pattern_stays_until_it_is_replaced(sandbox: Sandbox, call: Call) -> None:
    sandbox.control.decide_moderation("bad-*", "declined")
    for number in (1, 2):
        imported(call, item(f"bad-{number}"), polls=1)
        sandbox.clock.advance(HOUR)
        assert state(call, f"bad-{number}")[0] == "moderated"
    sandbox.control.decide_moderation("bad-*", "approved")
    imported(call, item("bad-3"), polls=1)
    sandbox.clock.advance(HOUR)
    assert state(call, "bad-3")[0] == "price_sent"


def test_a_held_card_waits_for_a_decision(sandbox: Sandbox, call: Call) -> None:
    sandbox.control.hold_moderation("cup")
    imported(call, item("cup"), polls=1)
    sandbox.clock.advance(days=30)
    assert state(call, "cup")[0] == "moderating"
    assert [product.offer_id for product in sandbox.control.decide_moderation("cup")] == ["cup"]
    assert state(call, "cup")[0] == "price_sent"


def test_a_changed_card_stays_on_sale_until_it_is_declined(sandbox: Sandbox, call: Call) -> None:
    sandbox.control.create_product("cup", stock=5)
    sandbox.control.decide_moderation("c*", "declined")
    assert state(call, "cup")[0] == "price_sent"
    imported(call, item("cup", name="Another", price="890.00"), polls=1)
    assert "cup" in group(call, "IN_SALE")
    sandbox.clock.advance(HOUR)
    assert state(call, "cup")[0] == "moderated"
    assert "cup" not in group(call, "IN_SALE")


def test_stock_needs_an_approved_card(sandbox: Sandbox, call: Call) -> None:
    imported(call, item("cup"), polls=1)
    row = {"offer_id": "cup", "warehouse_id": FBS, "stock": 5}
    [refused] = call("/v2/products/stocks", stocks=[row])["result"]
    assert [error["code"] for error in refused["errors"]] == ["PRODUCT_IS_NOT_CREATED"]
    sandbox.clock.advance(HOUR)
    assert info(call, "cup")["statuses"]["status_name"] == "Готов к продаже"
    [taken] = call("/v2/products/stocks", stocks=[row])["result"]
    assert taken["updated"]
    shown = info(call, "cup")["statuses"]
    assert (shown["status_name"], shown["status_description"]) == ("Продается", "")


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.name)
@pytest.mark.parametrize("status", ["new", *STAGES])
def test_every_move_from_every_stage(sandbox: Sandbox, status: str, move: Any) -> None:
    product = sandbox.shop.products.add(Product(5, "five", sku=6, status=status))
    events = sandbox.events.count
    if status in move.sources:
        sandbox.shop.move(product, move.name, errors=[])
        assert product.status == (move.status or status)
        assert sandbox.events.count == events + 1
    else:
        with pytest.raises(WrongStateError):
            sandbox.shop.move(product, move.name, errors=[])
        assert (product.status, sandbox.events.count) == (status, events)


def test_a_saved_shop_goes_on(sandbox: Sandbox, call: Call, tmp_path: Path) -> None:
    sandbox.control.decide_moderation("bad-*", "declined")
    imported(call, item("bad-1"), item("cup"), item("faulty", price="0"), polls=1)
    sandbox.control.mark_product("mug-red-330", "banned")
    sandbox.control.set_stock("mug-white-330", 3, fbo=True)
    sandbox.save(tmp_path / "shop.json")
    other = Sandbox(behaviour=Behaviour(moderation_seconds=HOUR))
    other.load(tmp_path / "shop.json")
    assert list(other.shop) == list(sandbox.shop)
    for one in (sandbox, other):
        one.clock.advance(HOUR)
        stages = [one.control.product(name).status for name in ("bad-1", "cup", "faulty")]
        assert stages == ["declined", "price_sent", "faulty"]
    with httpx.Client(base_url="https://x", transport=other.transport) as client:
        client.headers.update({"Client-Id": "836", "Api-Key": "sandbox-key"})
        limits = client.post("/v4/product/info/limit", json={}).json()
    assert limits["daily_create"]["usage"] == 3


def test_wrong_commands_explain_themselves(sandbox: Sandbox) -> None:
    with httpx.Client(base_url="https://x", transport=sandbox.transport) as client:
        answer = client.post("/sandbox/decide_moderation", json={"offer_id": "cup", "verdict": "perhaps"})
        assert (answer.status_code, "approved, declined, held" in answer.json()["message"]) == (400, True)
        made = client.post("/sandbox/create_product", json={"offer_id": "new", "stock": 3}).json()["result"]
        assert (made["offer_id"], made["status"], made["stocks"]) == ("new", "price_sent", {"22142605386000": 3})
        answer = client.post("/sandbox/create_product", json={"offer_id": "new"})
        assert (answer.status_code, "already" in answer.json()["message"]) == (400, True)
        answer = client.post("/sandbox/create_product", json={"price": "0"})
        assert (answer.status_code, "price_is_negative" in answer.json()["message"]) == (400, True)
        answer = client.post("/sandbox/create_product", json={"stock": 1, "warehouse_id": 5})
        assert (answer.status_code, "22142605386000" in answer.json()["message"]) == (400, True)
        assert client.post("/sandbox/set_stock", json={"offer_id": "new", "stock": -1}).status_code == 400
        assert client.post("/sandbox/archive_automatically", json={"offer_id": "new"}).status_code == 400


@pytest.mark.parametrize("hide", ["removed", "banned", "quarantine"])
def test_a_hidden_product_does_not_say_that_it_is_on_sale(sandbox: Sandbox, call: Call, hide: str) -> None:
    sandbox.control.create_product("cup", price="100", stock=5)
    assert info(call, "cup")["statuses"]["status_name"] == "Продается"
    if hide == "quarantine":
        call("/v1/product/import/prices", prices=[{"offer_id": "cup", "price": "300"}])
    else:
        sandbox.control.mark_product("cup", "removed" if hide == "removed" else "banned")
    statuses = info(call, "cup")["statuses"]
    assert (statuses["status"], statuses["status_name"]) == ("price_sent", "Не продается")
    assert statuses["status_description"]
