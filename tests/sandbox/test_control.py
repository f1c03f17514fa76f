"""Commands over HTTP: who may use them, how wrong arguments are explained, what they do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from ozon.sandbox import CommandError, Request, Sandbox
from ozon.sandbox.control import Access, Control
from tests.library import httpx
from tests.sandbox.conftest import NOON

LOCAL = {"host": "127.0.0.1:8080"}


def command(sandbox: Sandbox, name: str, method: str = "POST", query: str = "", body: bytes = b"", **more: Any) -> Any:
    """A command that comes over HTTP; status and content of its answer."""
    request = Request(
        method, f"/sandbox/{name}", query, more.pop("headers", LOCAL), body, **{"peer": "127.0.0.1", **more}
    )
    answer = sandbox.handle(request).answer
    return answer.status, httpx.Response(answer.status, content=answer.body).json()


def message(answer: tuple[int, Any]) -> str:
    status, content = answer
    assert status == 400, answer
    return str(content["message"])


@pytest.mark.parametrize(
    ("access", "peer", "host", "status"),
    [
        ("loopback", "127.0.0.1", "127.0.0.1:8080", 200),
        ("loopback", "127.0.0.5", "localhost", 200),
        ("loopback", "::1", "[::1]:8080", 200),
        ("loopback", "192.168.1.5", "192.168.1.9:8080", 403),
        ("loopback", "192.168.1.5", "127.0.0.1", 403),
        ("loopback", "127.0.0.1", "evil.example", 403),  # a name that was made to lead here
        ("loopback", "127.0.0.1", "", 403),
        ("any", "192.168.1.5", "shop.example", 200),
        ("off", "127.0.0.1", "127.0.0.1", 403),
        ("off", "", "", 200),  # in this process
    ],
)
def test_who_may_use_commands(access: Access, peer: str, host: str, status: int) -> None:
    sandbox = Sandbox(control=access)
    assert command(sandbox, "now", "GET", peer=peer, headers={"host": host})[0] == status


@pytest.mark.parametrize(
    ("origin", "status"), [("http://127.0.0.1:8080", 200), ("https://evil.example", 403), ("null", 403)]
)
def test_pages_of_other_sites_may_not(sandbox: Sandbox, origin: str, status: int) -> None:
    assert command(sandbox, "reset", headers={**LOCAL, "origin": origin})[0] == status


def test_the_list_describes_every_command(sandbox: Sandbox) -> None:
    status, content = command(sandbox, "", "GET")
    assert status == 200
    described = {one["path"].removeprefix("/sandbox/"): one for one in content["commands"]}
    assert sorted(described) == Control.names()
    assert all(one["description"] for one in described.values())
    assert described["advance"]["arguments"]["days"] == "a number, optional"
    assert described["cancel_posting"]["arguments"]["by"].startswith("one of buyer, ")
    assert "self" not in described["now"]["arguments"]


def test_unknown_commands_and_methods(sandbox: Sandbox) -> None:
    assert command(sandbox, "fly")[0] == 404
    assert command(sandbox, "answer")[0] == 404  # a method, but no command
    assert command(sandbox, "now", "DELETE")[0] == 405


@pytest.mark.parametrize("name", Control.names())
def test_a_get_changes_nothing(sandbox: Sandbox, name: str) -> None:
    """A page of another site can make a browser send one, as a picture, and its origin is not told then."""
    looking = {"events", "inspect", "kinds", "now", "posting", "product", "pushes", "requests"}
    status, content = command(sandbox, name, "GET")
    assert (status == 405) is (name not in looking)
    if name not in looking:
        assert content["message"] == f"{name} only accepts POST"
    listed = command(sandbox, "", "GET")[1]["commands"]
    assert [one["method"] for one in listed if one["path"] == f"/sandbox/{name}"] == [
        "GET" if name in looking else "POST"
    ]


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("advance", b"{", "not JSON"),
        ("advance", b"[" * 100_000, "nested more than 200 levels deep"),
        ("advance", b"[1]", "JSON object"),
        ("advance", b'{"hour": 1}', "did you mean hours?"),
        ("advance", b'{"x": 1}', "has no argument 'x'. It takes: seconds, minutes"),
        ("advance", b'{"hours": "soon"}', "hours must be a number, not 'soon'"),
        ("advance", b'{"hours": true}', "hours must be a number, not True"),
        ("advance", b'{"hours": -1}', "only move forward"),
        ("advance", b'{"hours": 1e300}', "cannot be moved by"),
        ("advance", b'{"days": Infinity}', "Infinity is not a JSON number"),
        ("advance", b'{"hours": "inf"}', "hours must be a number, not 'inf'"),
        ("advance", b'{"minutes": "nan"}', "minutes must be a number, not 'nan'"),
        ("advance", b'{"days": 80000}', "in the years 1970 to 2199"),
        ("set_clock", b'{"moment": "9999-12-31T23:59:59-14:00"}', "in the years 1970 to 2199"),
        ("set_clock", b'{"moment": "2200-01-01T00:00:00Z"}', "in the years 1970 to 2199"),
        ("set_clock", b"{}", "needs the argument 'moment', a moment with a time zone"),
        ("set_clock", b'{"moment": "2027-01-01T00:00:00"}', "a moment with a time zone"),
        ("set_clock", b'{"moment": "2020-01-01T00:00:00Z"}', "only move forward"),
        ("create_order", b'{"items": {}}', "items must be a list or null"),
        ("create_order", b'{"items": [1]}', "items"),
        ("create_order", b'{"items": []}', "at least one item"),
        ("create_order", b'{"items": [{"offer_id": "nothing"}]}', "no product for sale"),
        ("create_order", b'{"items": [{"offer_id": "mug-white-330", "quantity": 0}]}', "from 1 to 999999, not 0"),
        ("create_order", b'{"items": [{"offer_id": "mug-white-330", "quantity": 1000}]}', "units for sale"),
        ("create_order", b'{"warehouse_id": 1}', "there are 22142605386000"),
        ("create_order", b'{"requirements": ["blood"]}', "no requirement blood"),
        ("create_order", b'{"status": "delivered"}', "an order starts as"),
        ("fail_next", b'{"cut": "hair"}', "cut must be one of connect, before, after, body or null"),
        ("fail_next", b'{"status": 99}', "status of a fault must be 200..599"),
        ("fail_next", b'{"path": "x"}', "path"),
        ("fail_next", b'{"path": "/v3/product/lisst"}', "did you mean /v3/product/list?"),
        ("fail_next", b'{"headers": {"X y": "z"}}', "valid header names as keys, not 'X y'"),
        ("fail_next", b'{"headers": {"X": 5}}', "headers['X'] must be text"),
        ("create_order", b'{"items": [{"offer_id": "mug-white-330", "qty": 3}]}', "It has: offer_id, sku, quantity"),
        ("create_order", b'{"items": [{"offer_idd": "mug-white-330"}]}', "'offer_idd'; did you mean offer_id?"),
        ("create_order", b'{"items": [{"quantity": 1}]}', "items[0] must name the sku or the offer_id"),
        ("create_order", b'{"items": [{"sku": [1]}]}', "items[0].sku must be an integer, not [1]"),
        ("create_order", b'{"items": [{"offer_id": {"a": 1}}]}', "items[0].offer_id must be text"),
        ("create_order", b'{"items": [{"sku": 999, "offer_id": "mug-blue-330"}]}', "with the sku 999"),
        ("create_order", b'{"items": [{"sku": 149123457, "offer_id": "mug-blue-330"}]}', "to different products"),
        ("create_product", b'{"card": {"images": 5}}', "card.images: value must be a list, not 5"),
        ("create_product", b'{"card": {"attributes": 5}}', "card.attributes: value must be a list, not 5"),
        ("create_product", b'{"card": {"attributes": [5]}}', "card.attributes[0]: value must be an object, not 5"),
        ("create_product", b'{"name": 7}', "name must be text"),
        ("create_product", b'{"card": {"weight": "abc"}}', 'card.weight: value must be an integer, not "abc"'),
        ("create_product", b'{"card": {"weight": -1}}', "card.weight: value must be"),
        ("create_product", b'{"card": {"imgaes": []}}', "import items do not have: card.imgaes (images?)"),
        ("create_product", b'{"offer_id": "a", "card": {"offer_id": "b"}}', "card.offer_id is 'b'"),
        ("create_product", b'{"card": {"offer_id": "mug-white-330"}}', "there is already a product with the offer_id"),
        ("create_product", b'{"price": "abc"}', "card.price"),
        ("create_product", b'{"stock": -5}', "stock must be an integer from 0 to 999999, not -5"),
        ("set_stock", b'{"offer_id": "mug-white-330", "stock": -1}', "from 0 to 999999, not -1"),
        ("set_stock", b'{"offer_id": "mug-white-330", "stock": 10000000000000000000000000}', "from 0 to 999999"),
        ("decide_moderation", b'{"offer_id": "x", "errors": [{"cod": "X"}]}', "'cod'; did you mean code?"),
        ("decide_moderation", b'{"offer_id": "x", "verdict": "maybe"}', "one of approved, declined, held"),
        ("mark_product", b'{"offer_id": "mug-white-330", "mark": "typo"}', "mark must be one of removed"),
        ("cancel_posting", b'{"posting_number": "24219509-0026-1", "by": "seller"}', "by must be one of buyer"),
        ("cancel_posting", b'{"posting_number": "24219509-0026-1", "reason_id": 5}', "no reason 5; there are 352"),
        ("inspect", b'{"kind": "Dragon"}', "there are"),
        ("inspect", b'{"kind": "Posting", "key": "x"}', "no Posting 'x'"),
        ("save", b"{}", "--state FILE"),
        ("restrict_stock", b'{"offer_id": "mug-white-330", "code": "X"}', "there is no stock error code"),
        ("confirm_price", b'{"offer_id": "x"}', "no product"),
    ],
)  # fmt: skip
def test_wrong_arguments_are_explained(sandbox: Sandbox, name: str, body: bytes, expected: str) -> None:
    before = len(sandbox.events), sandbox.clock.now(), len(sandbox.faults)
    assert expected in message(command(sandbox, name, body=body))
    assert (len(sandbox.events), sandbox.clock.now(), len(sandbox.faults)) == before


def test_time_moves(sandbox: Sandbox) -> None:
    assert command(sandbox, "advance", query="hours=3&minutes=5") == (200, {"result": "2026-11-02T15:05:00Z"})
    assert (
        command(sandbox, "set_clock", body=b'{"moment": "2026-11-03T00:00:00+03:00"}')[1]["result"]
        == "2026-11-02T21:00:00Z"
    )
    assert command(sandbox, "now", "GET")[1]["result"]["running"] is False
    command(sandbox, "run_clock")
    assert sandbox.clock.is_running
    command(sandbox, "stop_clock")
    assert not sandbox.clock.is_running
    assert sandbox.clock.now() - NOON >= timedelta(hours=9)


def test_orders_can_be_created_and_looked_at(sandbox: Sandbox) -> None:
    made = command(sandbox, "create_order", body=b'{"items": [{"offer_id": "mug-white-330", "quantity": 2}]}')[1][
        "result"
    ]
    number = made["posting_number"]
    assert (made["status"], made["lines"][0]["quantity"], made["lines"][0]["price"]) == ("awaiting_packaging", 2, "790")
    assert command(sandbox, "posting", "GET", query=f"posting_number={number}")[1]["result"] == made
    assert command(sandbox, "inspect", "GET", query=f"kind=Posting&key={number}")[1]["result"] == made
    [event] = command(sandbox, "events", "GET", query=f"key={number}")[1]["result"]
    assert (event["move"], event["cause"], event["push"]) == ("order", "control, create_order", "TYPE_NEW_POSTING")


def test_the_next_call_fails(sandbox: Sandbox) -> None:
    command(sandbox, "fail_next", body=b'{"path": "/v3/product/list", "status": 503}')
    command(sandbox, "fail_next")
    headers = {"client-id": "836", "api-key": "sandbox-key"}
    calls = [sandbox.handle(Request("POST", "/v3/product/list", "", headers, b'{"filter": {}}')) for _ in range(3)]
    assert [call.answer.status for call in calls] == [503, 500, 200]


def test_commands_are_not_among_the_requests(sandbox: Sandbox) -> None:
    command(sandbox, "now")
    assert len(sandbox.requests) == 0
    sandbox.handle(Request("GET", "/x", "", {}, b""))
    assert command(sandbox, "requests", "GET")[1]["result"] == [
        {"number": 1, "method": "GET", "path": "/x", "bytes": 0}
    ]


def test_limits_of_looking(sandbox: Sandbox) -> None:
    kinds = command(sandbox, "kinds", "GET")[1]["result"]
    assert kinds["Posting"] == 25
    assert len(command(sandbox, "inspect", "GET", query="kind=Posting&limit=3")[1]["result"]) == 3
    assert len(command(sandbox, "events", "GET", query="limit=4")[1]["result"]) == 4
    assert command(sandbox, "events", "GET", query="limit=0")[1]["result"] == []
    last = sandbox.events.count
    assert command(sandbox, "events", "GET", query=f"after={last}")[1]["result"] == []


def test_a_reset_over_http(sandbox: Sandbox) -> None:
    command(sandbox, "create_order")
    command(sandbox, "advance", query="days=1")
    assert command(sandbox, "reset") == (200, {"result": None})
    assert (command(sandbox, "kinds")[1]["result"]["Posting"], sandbox.clock.now()) == (25, NOON)


@pytest.mark.parametrize(
    "hide",
    [
        *[
            partial(Control.mark_product, offer_id="mug-white-330", mark=mark)
            for mark in ("disabled", "removed", "banned")
        ],
        lambda control: setattr(control.product("mug-white-330"), "quarantined", True),
    ],
)
def test_buyers_cannot_order_what_is_not_on_sale(sandbox: Sandbox, hide: Callable[[Control], object]) -> None:
    hide(sandbox.control)
    with pytest.raises(CommandError, match="no product for sale"):
        sandbox.control.create_order([{"offer_id": "mug-old-330"}])  # archived
    with pytest.raises(CommandError, match="no product for sale"):
        sandbox.control.create_order([{"offer_id": "mug-white-330"}])
