"""Returns: where they come from, how they travel, and how they are listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from ozon import in_windows, paginate
from ozon.errors import BadRequestError
from ozon.sandbox import Behaviour, CommandError, Sandbox
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.seeded import OWN
from tests.sandbox.shop import BLUE, WHITE, connected, ordered, supplied

HOUR = timedelta(hours=1)
LIST = "/v1/returns/list"


def sent(sandbox: Sandbox, schema: str, quantity: int = 1, offer_id: str = BLUE) -> str:
    """The number of a posting on its way to the buyer."""
    if schema == "FBO":
        number = ordered(sandbox, offer_id, quantity).posting_number
        moves = ["pack", "transfer", "depart"]
    else:
        order = sandbox.control.create_order([{"offer_id": offer_id, "quantity": quantity}])
        number, moves = order.posting_number, ["accept", "depart"]
        for move in ("ship", "hand_over"):
            sandbox._families.depot.move(order, move)
    for move in moves:
        sandbox.control.move_posting(number, move)
    return number


def bare(**settings: Any) -> Sandbox:
    """A shop without the documented return, and without postings that may come back."""
    sandbox = supplied(**settings)
    sandbox._families.desk.returns.restore([])
    sandbox._families.depot.postings.restore([])
    sandbox._world.schedule.restore([])
    return sandbox


def rows(shop: Any, filter: dict[str, Any] | None = None, limit: int = 500) -> list[Any]:
    return list(paginate(shop.returns.list, filter=filter or {}, limit=limit))


def span(first: datetime, last: datetime) -> dict[str, Any]:
    return {"visual_status_change_moment": {"time_from": first, "time_to": last}}


COURSES = {
    "FBS": ["WaitingShipment", "MovingToSeller", "ArrivedAtReturnPlace", "ReceivedBySeller"],
    "FBO": ["MovingToOzon", "ReturnedToOzon"],
}


@pytest.mark.parametrize("schema", COURSES)
@pytest.mark.parametrize("kind", ["Cancellation", "ClientReturn"])
def test_they_travel_by_themselves_and_each_change_has_its_moment(schema: str, kind: str) -> None:
    sandbox = bare()
    number = sent(sandbox, schema, 2)
    if kind == "Cancellation":
        sandbox.control.cancel_posting(number)
    else:
        sandbox.control.deliver(number)
        sandbox.control.create_return(number, quantity=2)
    seen: list[tuple[str, datetime]] = []
    row: Any = None
    with connected(sandbox) as shop:
        for _ in range(24 * 20):
            [row] = rows(shop)
            if not seen or seen[-1][0] != row.visual.status.sys_name:
                seen.append((row.visual.status.sys_name, row.visual.change_moment))
            assert (row.type, row.schema, row.posting_number, row.product.quantity) == (kind, schema, number, 2)
            assert len({one.id for one in row.exemplars}) == 2
            sandbox.clock.advance(hours=1)
    assert [state for state, _ in seen] == COURSES[schema]
    moments = [moment for _, moment in seen]
    assert moments == sorted(set(moments))
    assert row.logistic.return_date == moments[0]
    assert row.logistic.final_moment == moments[-1]
    assert (row.storage.arrived_moment is not None) == (schema == "FBS")


@pytest.mark.parametrize("schema", COURSES)
def test_what_is_cancelled_before_it_leaves_makes_no_return(schema: str) -> None:
    sandbox = bare()
    order = ordered(sandbox) if schema == "FBO" else sandbox.control.create_order([{"offer_id": BLUE}])
    sandbox.control.cancel_posting(order.posting_number)
    sandbox.clock.advance(days=10)
    with connected(sandbox) as shop:
        assert rows(shop) == []


def test_a_refused_parcel_has_a_return_for_each_product() -> None:
    sandbox = bare()
    items: list[dict[str, Any]] = [{"offer_id": BLUE, "quantity": 2}, {"offer_id": WHITE}]
    number = sandbox.control.create_fbo_order(items).posting_number
    for move in ("pack", "transfer", "depart"):
        sandbox.control.move_posting(number, move)
    sandbox.control.cancel_posting(number)
    with connected(sandbox) as shop:
        found = rows(shop)
    assert {(one.product.offer_id, one.product.quantity) for one in found} == {(BLUE, 2), (WHITE, 1)}
    assert len({one.id for one in found}) == 2


def several(sandbox: Sandbox, count: int) -> list[int]:
    """Ids of returns, of which one begins each hour."""
    made = []
    for index in range(count):
        number = sent(sandbox, ("FBO", "FBS")[index % 2])
        sandbox.control.deliver(number)
        made.append(sandbox.control.create_return(number).id)
        sandbox.clock.advance(hours=1)
    return made


HELD = Behaviour(automatic_delivery=False)


@pytest.mark.parametrize("size", [1, 2, 3, 500])
def test_the_next_page_begins_after_the_last_row(size: int) -> None:
    sandbox = bare(behaviour=HELD)
    made = several(sandbox, 5)
    with connected(sandbox) as shop:
        assert [one.id for one in rows(shop, limit=size)] == made
        page = shop.returns.list(limit=2, last_id=made[1])
        assert ([one.id for one in page.returns or []], page.has_next) == (made[2:4], True)
        page = shop.returns.list(limit=2, last_id=made[2])
        assert ([one.id for one in page.returns or []], page.has_next) == (made[3:], False)


@pytest.mark.parametrize(("first", "last", "expected"), [(0, 4, [0, 1, 2, 3, 4]), (1, 2, [1, 2]), (1.1, 1.9, [])])
def test_both_ends_of_the_span_belong_to_it(first: float, last: float, expected: list[int]) -> None:
    sandbox = bare(behaviour=HELD)
    made = several(sandbox, 5)
    with connected(sandbox) as shop:
        found = rows(shop, span(NOON + HOUR * first, NOON + HOUR * last))
    assert [one.id for one in found] == [made[index] for index in expected]


def test_the_change_moment_is_a_cursor_of_changes() -> None:
    """Day by day, with each span after the other, every change is seen, although the returns are old."""
    sandbox = bare()
    number = sent(sandbox, "FBS")
    sandbox.control.cancel_posting(number)
    seen = []
    with connected(sandbox) as shop:
        for _ in range(20):
            start = sandbox.clock.now()
            sandbox.clock.advance(days=0.5)
            found = rows(shop, span(start, sandbox.clock.now()))
            seen += [one.visual.status.sys_name for one in found]
    assert list(dict.fromkeys(seen)) == COURSES["FBS"]


def test_the_windows_of_our_client_have_them_all() -> None:
    sandbox = bare()
    made = several(sandbox, 5)
    sandbox.clock.advance(days=40)
    with connected(sandbox) as shop:
        walk = in_windows(
            shop.returns.list, since=NOON - timedelta(days=1), until=sandbox.clock.now(), window=timedelta(days=3)
        )
        assert sorted(one.id for one in walk) == made


def filters(sandbox: Sandbox) -> Iterator[tuple[dict[str, Any], bool]]:
    """Filters, and whether the FBO return of a blue mug is among what they find."""
    [one] = sandbox._families.desk.returns
    moments = {"time_from": "2026-11-01T00:00:00Z", "time_to": "2026-11-03T00:00:00Z"}
    yield {"offer_id": BLUE}, True
    yield {"offer_id": WHITE}, False
    yield {"order_id": one.order_id}, True
    yield {"order_id": 1}, False
    yield {"posting_numbers": ["x", one.posting_number]}, True
    yield {"posting_numbers": ["x"]}, False
    yield {"product_name": "СИНЯЯ"}, True
    yield {"product_name": "белая"}, False
    yield {"return_schema": "FBO"}, True
    yield {"return_schema": "FBS"}, False
    yield {"visual_status_name": "MovingToOzon"}, True
    yield {"visual_status_name": "Utilized"}, False
    yield {"warehouse_id": one.warehouse_id}, True
    yield {"warehouse_id": 5}, False
    yield {"barcode": f"ii{one.id}"}, True
    yield {"barcode": "ii1"}, False
    yield {"compensation_status_id": 1}, False
    yield {"logistic_return_date": moments}, True
    yield {"storage_tariffication_start_date": moments}, False
    yield {"visual_status_change_moment": moments, "return_schema": "FBO"}, True


def test_filters() -> None:
    sandbox = bare()
    number = sent(sandbox, "FBO")
    sandbox.control.deliver(number)
    sandbox.control.create_return(number)
    with connected(sandbox) as shop:
        for asked, is_found in filters(sandbox):
            assert bool(rows(shop, asked)) is is_found, asked


SPANS = ["logistic_return_date", "storage_tariffication_start_date", "visual_status_change_moment"]


@pytest.mark.parametrize("left_out", [*SPANS, ""])
def test_more_than_one_span_is_refused(left_out: str) -> None:
    both = {name: {"time_from": NOON, "time_to": NOON} for name in SPANS if name != left_out}
    with connected(bare()) as shop, pytest.raises(BadRequestError, match="only one of"):
        shop.returns.list(filter=both, limit=10)


@pytest.mark.parametrize("name", SPANS)
def test_days_without_a_time_are_refused(name: str) -> None:
    with seller(bare()) as client:
        for value, status in (("2026-11-01", 400), ("2026-11-01T00:00:00Z", 200)):
            answer = client.post(LIST, json={"filter": {name: {"time_from": value, "time_to": value}}, "limit": 10})
            assert answer.status_code == status


@pytest.mark.parametrize(
    "body", [{}, {"limit": 0}, {"limit": 501}, {"limit": 5, "filter": {"visual_status_name": "x"}}]
)
def test_what_the_list_refuses(body: dict[str, Any]) -> None:
    with seller(bare()) as client:
        answer = client.post(LIST, json=body)
    assert (answer.status_code, answer.json()["code"]) == (400, 3)


def test_what_the_command_refuses() -> None:
    sandbox = bare()
    number = sent(sandbox, "FBO", 3)
    with pytest.raises(CommandError, match="is delivering; only a delivered"):
        sandbox.control.create_return(number)
    sandbox.control.deliver(number)
    sandbox.control.create_return(number, quantity=2)
    with pytest.raises(CommandError, match="has 1 units of mug-blue-330 to return, not 2"):
        sandbox.control.create_return(number, quantity=2)
    with pytest.raises(CommandError, match="has no product with the sku 5"):
        sandbox.control.create_return(number, sku=5)
    own = sandbox.control.create_order([{"offer_id": "mug-green-330"}], warehouse_id=OWN).posting_number
    sandbox.control.deliver(own)
    with pytest.raises(CommandError, match="return_rfbs"):
        sandbox.control.create_return(own)


def test_storage_is_charged_from_the_third_day() -> None:
    sandbox = supplied(behaviour=HELD)
    with connected(sandbox) as shop:
        [row], costs = rows(shop), []
        for _ in range(3):
            costs.append(rows(shop)[0].storage.sum.price)
            sandbox.clock.advance(days=1)
    assert (row.id, row.compensation_status.status.sys_name) == (1000015552, "Sent")
    assert costs == [30, 40, 50]
