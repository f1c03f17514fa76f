"""Every command takes or refuses every value, from Python and over HTTP; what it takes, the shop can live with."""

from __future__ import annotations

import functools
import inspect
import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ozon.sandbox import Clock, CommandError, Request, Sandbox
from ozon.sandbox.control import Control
from tests.library import httpx
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.seeded import FORMED, SUBSCRIPTION_FEE, WHITE

#: Arguments with which a command succeeds; those that can be left out are left out.
GOOD: dict[str, dict[str, Any]] = {
    "add_accrual": {"amount": "-10.00", "type_id": 36},
    "archive_automatically": {"offer_id": "mug-red-330"},
    "archive_campaign": {"campaign_id": "3214567"},
    "block_push_url": {"id": 4711},
    "cancel_posting": {"posting_number": "24219509-0026-1"},
    "create_fbo_order": {"items": [{"offer_id": "mug-white-330"}]},
    "create_return": {"posting_number": "24219509-0035-1"},
    "confirm_price": {"offer_id": "mug-blue-330"},
    "connect_push_url": {"url": "https://shop.example.com/push"},
    "decide_moderation": {"offer_id": "cup"},
    "deliver": {"posting_number": "24219509-0026-1"},
    "fail_ship": {"posting_number": "24219509-0026-1"},
    "hand_over": {"carriage_id": FORMED},
    "hold_moderation": {"offer_id": "cup"},
    "inspect": {"kind": "Posting"},
    "mark_product": {"offer_id": "mug-blue-330", "mark": "banned"},
    "move_posting": {"posting_number": "24219509-0028-1", "move": "accept"},
    "posting": {"posting_number": "24219509-0026-1"},
    "product": {"offer_id": "mug-blue-330"},
    "remove_accrual": {"accrual_id": SUBSCRIPTION_FEE},
    "reschedule": {"posting_number": "24219509-0026-1", "delivery": 24},
    "restrict_stock": {"offer_id": "mug-blue-330"},
    "send_push": {"type": "TYPE_NEW_POSTING"},
    "set_clock": {"moment": NOON + timedelta(days=1)},
    "set_roles": {"roles": ["Finance"]},
    "set_stock": {"offer_id": "mug-blue-330", "stock": 5},
    "take_exports": {"count": 10},
}
#: What has to be done before, so that the command succeeds.
BEFORE: dict[str, Callable[[Sandbox], object]] = {
    "create_fbo_order": lambda sandbox: sandbox.control.set_stock("mug-white-330", 9, fbo=True),
    "create_return": lambda sandbox: sandbox.control.deliver("24219509-0035-1"),
    "send_push": lambda sandbox: sandbox.control.connect_push_url("https://shop.example.com/push"),
}
NAMES = [name for name in Control.names() if name != "save"]  # which needs a file
#: Values of all kinds, and the ends of their ranges.
VALUES = [
    None, True, False, 0, -1, 1, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**25, 10**400, 10**5000, 0.0, 0.5, -0.5, 1e9,
    1e300, -1e300, 5e-324, sys.float_info.max,
    float("nan"), float("inf"), -float("inf"), "", " ", "x", "5", "nan", "inf",
    "1e400", "1_000", "9" * 30, "9" * 5000, "٣", "x" * 100_000, "\x00", "\ud800", "💥", "*", "[", "[!", "true",
    "2026-11-03T00:00:00", "2026-11-03T00:00:00Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00",
    datetime(2026, 11, 3), datetime.max.replace(tzinfo=UTC), [], [1], [None], ["x"], [[]], [{}], [{"sku": [1]}],
    [{"offer_id": {"a": 1}}], [{"offer_id": "mug-blue-330", "quantity": 10**25}], [{"code": 5}], {}, {"a": 1},
    {"X": "y"}, {"X": "a\r\nb"}, {"offer_id": []}, {"images": 5}, {"attributes": 5}, {"attributes": [5]},
    {"name": 7}, {"weight": "abc"}, {"weight": 2**31}, {"price": "1" * 400}, {"depth": 0}, {1: 2}, object(), b"x",
]  # fmt: skip


def arguments() -> Iterator[tuple[str, str]]:
    """Every argument of every command."""
    for name in NAMES:
        yield from ((name, one) for one in inspect.signature(getattr(Control, name)).parameters if one != "self")


def send(sandbox: Sandbox, name: str, body: bytes) -> tuple[int, Any]:
    headers = {"host": "127.0.0.1"}
    answer = sandbox.handle(Request("POST", f"/sandbox/{name}", "", headers, body, peer="127.0.0.1")).answer
    return answer.status, json.loads(answer.body)


@pytest.mark.parametrize("name", NAMES)
def test_the_good_arguments_are_good(name: str) -> None:
    for over_http in (False, True):
        sandbox = Sandbox(clock=Clock(NOON))
        sandbox.shop.products[223681945].quarantined = True  # confirm_price takes it out
        BEFORE.get(name, id)(sandbox)
        if over_http:
            status, content = send(sandbox, name, json.dumps(GOOD.get(name, {}), default=str).encode())
            assert (status, list(content)) == (200, ["result"]), content
        else:
            getattr(sandbox.control, name)(**GOOD.get(name, {}))


@pytest.mark.parametrize(("name", "argument"), list(arguments()))
def test_wrong_values_are_refused_and_change_nothing(name: str, argument: str) -> None:
    sandbox = Sandbox(clock=Clock(NOON))
    BEFORE.get(name, id)(sandbox)
    for value in VALUES:
        values = {**GOOD.get(name, {}), argument: value}
        before = len(sandbox.events), sandbox.clock.now(), len(sandbox.faults)
        if text := refusal(functools.partial(getattr(sandbox.control, name), **values)):
            assert 10 < len(text) < 2_000, text
            assert before == (len(sandbox.events), sandbox.clock.now(), len(sandbox.faults)), text
        try:
            body = json.dumps(values, default=_moment)
        except (TypeError, ValueError):
            continue  # not a value of JSON
        status, content = send(sandbox, name, body.encode())
        assert status in (200, 400), (value, content)
        if status == 400:
            assert (content["code"], content["details"]) == (3, []), content
            assert 10 < len(content["message"]) < 2_000, (value, content)
    sandbox.faults.clear()
    with seller(sandbox) as client:
        for path in ("/v3/product/list", "/v4/posting/fbs/list"):
            answer = client.post(path, json={"filter": {}, "limit": 100})
            assert answer.status_code < 500, answer.text


def refusal(run: Callable[[], object]) -> str:
    """What a command says when it refuses; empty when it does not."""
    try:
        run()
    except (CommandError, ValueError) as error:
        return str(error)
    return ""


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError


@pytest.mark.parametrize("name", NAMES)
def test_wrong_names_and_numbers_of_arguments(name: str) -> None:
    control: Any = Sandbox(clock=Clock(NOON)).control
    run = getattr(control, name)
    names = list(inspect.signature(run).parameters)
    needed = [one for one in names if inspect.signature(run).parameters[one].default is inspect.Parameter.empty]
    for given, named in (([], {"typo": 1}), ([], {"self": 1}), ([0] * (len(names) + 1), {})):
        with pytest.raises(CommandError, match=r"has no argument|takes at most"):
            run(*given, **named)
    if names:
        with pytest.raises(CommandError, match="got these arguments twice"):
            run("x", **{names[0]: "x"})
    if needed:
        with pytest.raises(CommandError, match=f"needs the argument '{needed[0]}'"):
            run()


def test_what_the_shop_has_no_room_for_is_a_command_error(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(clock=Clock(NOON))
    monkeypatch.setattr(sandbox._world.tables["Posting"], "_most", 1)
    with pytest.raises(CommandError, match="total limit exceeded"):
        sandbox.control.create_order()


def test_a_command_that_fails_is_answered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sandbox = Sandbox(clock=Clock(NOON))

    def fail() -> None:
        raise LookupError("nobody knows")

    monkeypatch.setattr(sandbox, "reset", fail)
    status, content = send(sandbox, "reset", b"")
    assert (status, content["code"]) == (500, 13)
    assert "nobody knows" in capsys.readouterr().err


@pytest.mark.parametrize("twice", [{"offer_id": "mug-white-330"}, {"sku": WHITE}])
def test_a_product_that_is_ordered_twice_has_one_line(twice: dict[str, Any]) -> None:
    """Its pieces add up, also against the stock: 8 in the first warehouse."""
    sandbox = Sandbox(clock=Clock(NOON))
    first: dict[str, Any] = {"offer_id": "mug-white-330", "quantity": 3}
    with pytest.raises(CommandError, match=r"mug-white-330 has 8 units for sale .*, not 9"):
        sandbox.control.create_order([first, {**twice, "quantity": 6}])
    order = sandbox.control.create_order([first, {"offer_id": "mug-blue-330"}, {**twice, "quantity": 5}])
    assert [(line.offer_id, line.quantity) for line in order.lines] == [("mug-white-330", 8), ("mug-blue-330", 1)]
    assert sandbox.control.product("mug-white-330").stocks[order.warehouse_id] == 0
    with seller(sandbox) as client:
        goods = [{"product_id": line.sku, "quantity": line.quantity} for line in order.lines]
        body = {"posting_number": order.posting_number, "packages": [{"products": goods}]}
        assert client.post("/v4/posting/fbs/ship", json=body).status_code == 200
    assert order.status == "awaiting_deliver"


def test_a_card_and_the_arguments_of_a_product_agree() -> None:
    control: Any = Sandbox(clock=Clock(NOON)).control
    made = control.create_product("cup", price="100", card={"offer_id": "cup", "name": "Cup", "weight": "400"})
    assert (made.offer_id, made.card["name"], made.card["price"], made.card["weight"]) == ("cup", "Cup", "100", 400)
    assert control.create_product(card={"offer_id": "pot"}).offer_id == "pot"
    for name in ("offer_id", "name", "price"):
        with pytest.raises(CommandError, match=f"{name} is '5', but card.{name} is '6': give only one"):
            control.create_product(**{name: "5", "card": {name: "6"}})


@pytest.mark.parametrize("limit", [-1, 0, 2, 2**63 - 1])
@pytest.mark.parametrize("name", ["events", "requests", "inspect"])
def test_limits_mean_the_same_everywhere(name: str, limit: int) -> None:
    control: Any = Sandbox(clock=Clock(NOON)).control
    for _ in range(3):
        control.sandbox.handle(Request("GET", "/x", "", {}, b""))
        control.create_order()
    more = {"kind": "Posting"} if name == "inspect" else {}
    assert len(getattr(control, name)(limit=limit, **more)) == (
        max(limit, 0) if limit < 3 else len(getattr(control, name)(**more))
    )


@pytest.mark.parametrize(("header", "text"), [("host", "["), ("host", "[::1"), ("origin", "http://["), ("origin", "[")])
def test_addresses_that_are_none(header: str, text: str) -> None:
    headers = {"host": "127.0.0.1", header: text}
    request = Request("POST", "/sandbox/now", "", headers, b"", peer="127.0.0.1")
    answer = Sandbox(clock=Clock(NOON)).handle(request).answer
    assert answer.status in (400, 403)
    if answer.status == 400:
        assert f"The header {header.title()} must be a valid address" in answer.body.decode()


@pytest.mark.parametrize("path", ["/sandbox", "/sandbox/"])
def test_the_list_of_the_commands(path: str) -> None:
    sandbox = Sandbox(clock=Clock(NOON))
    answer = sandbox.handle(Request("GET", path, "", {}, b"")).answer
    assert (answer.status, len(sandbox.requests)) == (200, 0)
    assert len(httpx.Response(200, content=answer.body).json()["commands"]) == len(Control.names())
    assert sandbox.handle(Request("GET", "/sandboxes", "", {}, b"")).answer.status == 404


def test_what_is_next_comes_in_order() -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=50)
    everything = [(due.at, due.action, due.key) for due in sandbox._world.schedule]
    assert len(everything) > 10
    assert [(one["at"], one["what"], one["key"]) for one in sandbox.control.now()["next"]] == everything[:10]
