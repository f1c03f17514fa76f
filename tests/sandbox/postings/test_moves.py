"""The machine of postings: every move from every state, stock, commands."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.control.commands import CommandError
from ozon.sandbox.core.moves import WrongStateError
from ozon.sandbox.postings.moves import MOVES
from ozon.sandbox.postings.reasons import cancellation
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.making import ON_THE_WAY, STATES, held, products, put, state, stock
from tests.sandbox.seeded import BLUE, EXPRESS, FBS, OWN

_NEW = {"awaiting_verification", "awaiting_approve"}
_HERE = {
    *_NEW, "awaiting_packaging", "awaiting_registration", "awaiting_deliver", "arbitration", "not_accepted",
    "acceptance_in_progress", "driver_pickup",
}  # fmt: skip
_OPEN = {*_HERE, "delivering", "client_arbitration"}
_CANCELLED = (_OPEN, "cancelled/posting_canceled")
# move: from these statuses or states, to this one ("" keeps a half)
EXPECTED: dict[str, tuple[set[str], str]] = {
    "approve": (_NEW, "awaiting_packaging/posting_created"),
    "ship": ({"awaiting_packaging"}, "awaiting_deliver/posting_not_in_carriage"),
    "ship_to_carrier": ({"awaiting_packaging"}, "awaiting_registration/posting_awaiting_registration"),
    "fail_ship": ({"awaiting_packaging"}, "awaiting_packaging/ship_failed"),
    "register": ({"awaiting_registration"}, "awaiting_deliver/posting_registered"),
    "fail_registration": ({"awaiting_registration"}, "awaiting_registration/posting_registration_error"),
    "split": ({"awaiting_packaging"}, "cancelled_from_split_pending/posting_canceled"),
    "enter_carriage": ({"awaiting_deliver"}, "awaiting_deliver/posting_in_carriage"),
    "leave_carriage": ({"awaiting_deliver"}, "awaiting_deliver/posting_not_in_carriage"),
    "hand_over": ({"awaiting_deliver"}, "/"),
    "accept": ({"awaiting_deliver"}, "acceptance_in_progress/posting_acceptance_in_progress"),
    "miss": ({"awaiting_deliver", "acceptance_in_progress"}, "not_accepted/posting_not_in_sort_center"),
    "dispute": ({"awaiting_deliver", "not_accepted"}, "arbitration/posting_in_arbitration"),
    "end_dispute": ({"arbitration", "not_accepted"}, "awaiting_deliver/posting_not_in_carriage"),
    "pick_up": ({"awaiting_deliver"}, "driver_pickup/posting_driver_pick_up"),
    "depart": (
        {"awaiting_deliver", "acceptance_in_progress", "driver_pickup"},
        "delivering/posting_on_way_to_city",
    ),
    "to_courier": ({"delivering"}, "delivering/posting_transferred_to_courier_service"),
    "to_pickup_point": ({"delivering"}, "delivering/posting_on_way_to_pickup_point"),
    "arrive": ({"delivering"}, "delivering/posting_in_pickup_point"),
    "complain": ({"delivering"}, "client_arbitration/posting_in_client_arbitration"),
    "settle": ({"client_arbitration"}, "delivering/posting_in_pickup_point"),
    "receive": ({"delivering", "client_arbitration"}, "delivered/posting_received"),
    "rfbs_depart": ({"awaiting_deliver"}, "delivering/posting_on_way_to_city"),
    "rfbs_last_mile": (set(ON_THE_WAY), "delivering/posting_in_courier_service"),
    "rfbs_deliver": ({"delivering/posting_in_courier_service"}, "delivered/posting_delivered"),
    "cancel": _CANCELLED,
    "cancel_by_buyer": _CANCELLED,
    "cancel_by_ozon": _CANCELLED,
    "cancel_by_delivery": _CANCELLED,
}
#: Where moves are made that not every delivery has.
PLACES: dict[str, tuple[int, ...]] = {
    "ship": (FBS, OWN),
    **dict.fromkeys(("ship_to_carrier", "register", "fail_registration", "pick_up"), (EXPRESS,)),
    **dict.fromkeys(("accept", "miss"), (FBS,)),
    **dict.fromkeys(("depart", "to_courier", "to_pickup_point", "arrive"), (FBS, EXPRESS)),
    **dict.fromkeys(("rfbs_depart", "rfbs_last_mile", "rfbs_deliver"), (OWN,)),
}
#: Moves without a notification: what notifications call the state stays as it was.
SILENT = {"fail_ship", "fail_registration", "hand_over"}


def place_of(move: str) -> int:
    return PLACES.get(move, (FBS,))[0]


def test_every_move_is_expected() -> None:
    assert EXPECTED.keys() == {move.name for move in MOVES}


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("move", EXPECTED)
def test_a_move_from_a_state(sandbox: Sandbox, move: str, before: str) -> None:
    posting = put(sandbox, before, place_of(move))
    copy, events, amounts = deepcopy(posting), sandbox.events.count, stock(sandbox)
    sources, after = EXPECTED[move]
    details = {"cancellation": cancellation(posting, "buyer")} if "cancel" in move else {}
    depot = sandbox._families.depot
    if {before, posting.status} & sources:
        depot.move(posting, move, **details)
        expected = "/".join(new or old for new, old in zip(after.split("/"), before.split("/"), strict=True))
        assert state(posting) == expected
        assert posting.previous_substatus == before.split("/")[1]
        event = sandbox.events.of(posting.posting_number)[-1]
        assert (event.move, event.before, event.after) == (move, before, expected)
        assert bool(event.push) == (move not in SILENT)
    else:
        with pytest.raises(WrongStateError):
            depot.move(posting, move, **details)
        assert (posting, sandbox.events.count, stock(sandbox)) == (copy, events, amounts)


@pytest.mark.parametrize("place", [FBS, EXPRESS, OWN])
@pytest.mark.parametrize("move", EXPECTED)
def test_moves_by_who_delivers(sandbox: Sandbox, move: str, place: int) -> None:
    before = next(one for one in STATES if {one, one.split("/")[0]} & EXPECTED[move][0])
    posting = put(sandbox, before, place)
    copy, events = deepcopy(posting), sandbox.events.count
    details = {"cancellation": cancellation(posting, "buyer")} if "cancel" in move else {}
    if place in PLACES.get(move, (FBS, EXPRESS, OWN)):
        sandbox._families.depot.move(posting, move, **details)
        return
    with pytest.raises(WrongStateError, match=f"{move} applies to .*, not to {posting.integration}"):
        sandbox._families.depot.move(posting, move, **details)
    assert (posting, sandbox.events.count) == (copy, events)


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("move", EXPECTED)
def test_pieces_are_reserved_while_they_are_in_the_warehouse(sandbox: Sandbox, move: str, before: str) -> None:
    place = place_of(move)
    posting = put(sandbox, before, place)
    own = posting.lines[0].product_id, place
    others = {key: reserved for key, (_, reserved) in stock(sandbox).items()}
    amounts = stock(sandbox)[own]
    details = {"cancellation": cancellation(posting, "buyer")} if "cancel" in move else {}
    if not sandbox._families.depot.try_move(posting.posting_number, move, **details):
        return
    was_here, is_here = before.split("/")[0] in _HERE, posting.status in _HERE
    sold, reserved = stock(sandbox)[own]
    assert sold - amounts[0] == (2 if was_here and posting.status == "cancelled" else 0)
    if move != "split":  # its parts hold the pieces, and here there are none
        assert reserved - amounts[1] == (-2 if was_here and not is_here else 0)
    assert all(stock(sandbox)[key][1] == others[key] for key in others if key[1] != place)


@pytest.mark.parametrize("seed", range(5))
def test_stock_is_reserved_exactly_once_whatever_happens(sandbox: Sandbox, seed: int) -> None:
    """Pieces only leave by a departure; what is reserved is what the postings in the warehouse hold."""
    chance = random.Random(seed)
    depot, control = sandbox._families.depot, sandbox.control
    total = {key: sum(amounts) for key, amounts in stock(sandbox).items()}
    gone = dict.fromkeys(total, 0)
    left: set[str] = {one.posting_number for one in depot.postings if one.delivering_date}
    with seller(sandbox) as client:

        def post(path: str, **body: Any) -> None:
            assert client.post(path, json=body).status_code in (200, 400)

        for _ in range(250):
            posting = chance.choice(list(depot.postings))
            number, ours = posting.posting_number, posting.lines
            goods = [{"product_id": line.sku, "quantity": line.quantity} for line in ours]
            one_piece = [{"product_id": ours[-1].sku, "quantity": 1}] if ours else []
            rest = [*goods[:-1], *([{**goods[-1], "quantity": goods[-1]["quantity"] - 1}] if goods else [])]
            rest = [row for row in rest if row["quantity"]]
            match chance.randrange(9):
                case 0:
                    if control.product("mug-blue-330").stocks[FBS] > 2:
                        items = [{"sku": BLUE, "quantity": chance.randint(1, 2)}]
                        control.create_order(items, status=chance.choice(["awaiting_packaging", "awaiting_approve"]))
                case 1:
                    packages = [{"products": one_piece}, {"products": rest}] if rest else [{"products": goods}]
                    post("/v4/posting/fbs/ship", posting_number=number, packages=packages)
                case 2:
                    post("/v4/posting/fbs/ship/package", posting_number=number, products=one_piece)
                case 3:
                    parts = [{"products": one_piece}, {"products": rest}]
                    post("/v1/posting/fbs/split", posting_number=number, postings=parts)
                case 4:
                    post("/v1/posting/fbs/traceable/split", posting_number=number)
                case 5:
                    try:
                        control.cancel_posting(number, chance.choice(["buyer", "ozon", "delivery", "system"]))
                    except CommandError:
                        assert posting.status in ("cancelled", "cancelled_from_split_pending", "delivered")
                case 6:
                    path = chance.choice(["delivering", "last-mile", "delivered"])
                    post(f"/v2/fbs/posting/{path}", posting_number=[number])
                case 7:
                    path = chance.choice(["arbitration", "awaiting-delivery"])
                    post(f"/v2/posting/fbs/{path}", posting_number=[number])
                case _:
                    moves = [one for one in MOVES if one.by != "seller" and "cancelled" not in one.effects]
                    depot.try_move(number, chance.choice(moves).name)
            sandbox.clock.advance(hours=chance.choice([0, 0, 5]))
            for one in depot.postings:
                if one.delivering_date and one.posting_number not in left:
                    left.add(one.posting_number)
                    for line in one.lines:
                        gone[line.product_id, one.warehouse_id] += line.quantity
            now = stock(sandbox)
            assert {key: reserved for key, (_, reserved) in now.items() if reserved} == held(sandbox)
            assert {key: sum(amounts) + gone[key] for key, amounts in now.items()} == total


@pytest.mark.parametrize("before", STATES)
def test_moves_by_command(sandbox: Sandbox, before: str) -> None:
    """Moves of Ozon, carriers and buyers are possible by the table; others say what is."""
    for move in MOVES:
        posting = put(sandbox, before, place_of(move.name), goods={})
        events = sandbox.events.count
        sources, _ = EXPECTED[move.name]
        is_free = move.by != "seller" and not move.name.startswith("cancel")
        if is_free and {before, posting.status} & sources:
            assert sandbox.control.move_posting(posting.posting_number, move.name) is posting
            assert sandbox.events.of(posting.posting_number)[-1].cause == "control, move_posting"
        else:
            with pytest.raises(CommandError, match="possible now: "):
                sandbox.control.move_posting(posting.posting_number, move.name)
            assert (state(posting), sandbox.events.count) == (before, events)


def test_handing_over_is_a_command_of_the_carriage(sandbox: Sandbox) -> None:
    number = put(sandbox, "awaiting_deliver/posting_in_carriage").posting_number
    with pytest.raises(CommandError, match=r"use hand_over\(carriage_id\)"):
        sandbox.control.move_posting(number, "hand_over")


def test_an_unknown_move_lists_what_is_possible(sandbox: Sandbox) -> None:
    number = put(sandbox, "client_arbitration/posting_in_client_arbitration").posting_number
    with pytest.raises(CommandError, match=r"there is no move 'fly'; possible now: settle, receive$"):
        sandbox.control.move_posting(number, "fly")
    with pytest.raises(CommandError, match="there is no posting '1-1-1'"):
        sandbox.control.move_posting("1-1-1", "settle")


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("by", ["buyer", "ozon", "delivery", "system"])
def test_cancelling_by_command(sandbox: Sandbox, before: str, by: Any) -> None:
    posting = put(sandbox, before)
    if posting.status not in _OPEN:
        with pytest.raises(CommandError, match="already"):
            sandbox.control.cancel_posting(posting.posting_number, by)
        return
    was_under_way = posting.status in ("delivering", "client_arbitration")
    sandbox.control.cancel_posting(posting.posting_number, by)
    assert posting.status == "cancelled"
    assert posting.cancellation is not None
    assert posting.cancellation.type == {"buyer": "client"}.get(by, by)
    expected = {"buyer": 665, "delivery": 667}.get(by, 0) if was_under_way else 0
    assert posting.cancellation.reason_id == expected
    assert posting.cancellation.reason
    assert sandbox.events.of(posting.posting_number)[-1].push == "TYPE_POSTING_CANCELLED"


#: States into which no delivery from a warehouse comes.
ELSEWHERE: dict[int, set[str]] = {
    FBS: {"awaiting_registration", "driver_pickup"},
    EXPRESS: {"acceptance_in_progress"},
    OWN: {"awaiting_registration", "driver_pickup", "acceptance_in_progress"},
}


@pytest.mark.parametrize(
    ("warehouse", "before"),
    [
        (warehouse, state)
        for warehouse, never in ELSEWHERE.items()
        for state in STATES
        if state.split("/")[0] not in never
    ],
)
def test_delivering_by_command(sandbox: Sandbox, before: str, warehouse: int) -> None:
    posting = put(sandbox, before, warehouse)
    if posting.status.startswith("cancelled"):
        with pytest.raises(CommandError, match="can no longer be delivered"):
            sandbox.control.deliver(posting.posting_number)
        return
    sandbox.control.deliver(posting.posting_number)
    assert posting.status == "delivered"
    assert posting.delivered_at == (None if before.startswith("delivered") else NOON)
    sandbox.clock.advance(days=20)
    assert posting.status == "delivered"


def test_commands_over_http(sandbox: Sandbox, call: Call) -> None:
    number = put(sandbox).posting_number
    assert call("/sandbox/fail_ship", posting_number=number, times=1)["result"]["ship_failures"] == 1
    whole = [{"products": products(blue=2, white=1)}]
    assert call("/v4/posting/fbs/ship", posting_number=number, packages=whole) == {"result": [number]}
    assert call("/sandbox/posting", posting_number=number)["result"]["substatus"] == "ship_failed"
    assert call("/sandbox/deliver", posting_number=number)["result"]["status"] == "delivered"
    with seller(sandbox) as client:
        answer = client.post("/sandbox/cancel_posting", json={"posting_number": number, "by": "fate"})
        assert answer.status_code == 400
        assert "buyer, ozon, delivery, system" in answer.text
