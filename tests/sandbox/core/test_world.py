"""Due events, tables, identifiers and moves."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Request, Sandbox
from ozon.sandbox.core.ids import Ids
from ozon.sandbox.core.moves import Machine, Move, WrongStateError
from ozon.sandbox.core.schedule import Schedule
from ozon.sandbox.core.tables import Table
from ozon.sandbox.core.world import World
from ozon.sandbox.history import History
from ozon.sandbox.messages import RefusalError
from tests.sandbox.conftest import NOON, item, seller


@dataclass
class Lamp:
    name: str
    place: str = ""
    status: str = "off"
    substatus: str = ""
    seen: list[str] = field(default_factory=list)


def made() -> tuple[World, list[tuple[str, float]]]:
    """A world with an action that writes down for which key, and when, it happened."""
    world, happened = World(Clock(NOON)), list[tuple[str, float]]()
    world.on("ring", lambda due: happened.append((due.key, (world.now - NOON).total_seconds())))
    return world, happened


def test_events_happen_in_order_each_at_its_own_moment() -> None:
    world, happened = made()
    for seconds, key in ((30, "c"), (10, "a"), (20, "b"), (20, "b2"), (99, "later")):
        world.later(seconds, "ring", key)
    world.clock.advance(60)
    world.catch_up()
    assert happened == [("a", 10), ("b", 20), ("b2", 20), ("c", 30)]
    assert [due.key for due in world.schedule] == ["later"]


def test_an_event_can_bring_others_within_the_same_step() -> None:
    world, happened = made()
    world.on("chain", lambda due: world.later(10, "ring", f"after {due.key}"))
    world.later(10, "chain", "x")
    world.clock.advance(60)
    world.catch_up()
    assert happened == [("after x", 20)]


def test_a_second_entry_replaces_the_first_and_entries_can_be_dropped_or_hurried() -> None:
    world, happened = made()
    world.later(10, "ring", "a")
    world.later(50, "ring", "a")
    world.later(10, "ring", "b")
    world.later(10, "ring", "c")
    world.schedule.drop("ring", "b")
    assert world.run_now("ring", "c")
    assert not world.run_now("ring", "c")
    world.clock.advance(60)
    world.catch_up()
    assert happened == [("c", 0), ("a", 50)]


def test_what_nobody_knows_how_to_do_cannot_be_entered() -> None:
    with pytest.raises(KeyError):
        World(Clock(NOON)).later(1, "nothing", "x")


def test_the_schedule_stays_small_when_entries_are_replaced() -> None:
    schedule = Schedule()
    for number in range(100_000):
        schedule.add(NOON + timedelta(seconds=number), "ring", "a", "test")
    assert len(schedule) == 1
    assert len(schedule._heap) < 200


def test_the_schedule_gives_what_sorting_gives() -> None:
    chance = random.Random(7)
    schedule, expected = Schedule(), dict[str, int]()
    for _ in range(2_000):
        key, at = str(chance.randrange(300)), chance.randrange(1_000)
        if chance.random() < 0.2:
            schedule.drop("ring", key)
            expected.pop(key, None)
        else:
            schedule.add(NOON + timedelta(seconds=at), "ring", key, "test")
            expected[key] = at
    got = []
    while due := schedule.next_due(NOON + timedelta(seconds=500)):
        got.append((due.key, int((due.at - NOON).total_seconds())))
    assert sorted(got) == sorted((key, at) for key, at in expected.items() if at <= 500)
    assert [at for _, at in got] == sorted(at for _, at in got)


def test_tables_find_by_every_index_and_follow_changes() -> None:
    table = World(Clock(NOON)).table(Lamp, "name", indexes=("place",))
    lamp = table.add(Lamp("a", "hall"))
    table.add(Lamp("b"))  # an empty value is in no index
    assert table.by("place", "hall") is lamp
    table.change(lamp, {"place": "kitchen"})
    assert (table.by("place", "hall"), table.by("place", "kitchen")) == (None, lamp)
    table.remove(lamp)
    assert (table.get("a"), table.by("place", "kitchen"), len(table)) == (None, None, 1)
    table.add(Lamp("b", "attic"))
    assert (len(table), table["b"].place) == (1, "attic")


def test_full_tables_refuse_or_forget_the_oldest() -> None:
    world = World(Clock(NOON))
    table = world.table(Lamp, "name", most=2)
    table.add(Lamp("a"))
    table.add(Lamp("b"))
    with pytest.raises(RefusalError, match="total limit exceeded") as refused:
        table.add(Lamp("c"))
    assert (refused.value.status, [lamp.name for lamp in table]) == (429, ["a", "b"])
    passing = world.table(Lamp, "name", most=2, passing=True)
    for name in "abc":
        passing.add(Lamp(name))
    assert [lamp.name for lamp in passing] == ["b", "c"]


def test_what_goes_is_told_before() -> None:
    gone: list[tuple[str, int]] = []
    table: Table[Lamp] = World(Clock(NOON)).table(
        Lamp, "name", most=2, passing=True, forget=lambda lamp: gone.append((lamp.name, len(table)))
    )
    for name in "abcd":
        table.add(Lamp(name))
    assert gone == [("a", 2), ("b", 2)]


@pytest.mark.parametrize("seed", range(20))
def test_an_ordered_table_gives_what_sorting_gives(seed: int) -> None:
    chance = random.Random(seed)
    table = World(Clock(NOON)).table(Lamp, "name", order=lambda lamp: (lamp.place, lamp.name))
    for _ in range(200):
        name = str(chance.randrange(50))
        old = table.get(name)
        if old is not None and chance.random() < 0.3:
            table.remove(old)
        else:
            table.add(Lamp(name, chance.choice("abc")))
        if chance.random() < 0.5:
            assert list(table.ordered) == sorted(table, key=lambda lamp: (lamp.place, lamp.name))
    table.restore([Lamp("2", "b"), Lamp("1", "a")])
    assert [lamp.name for lamp in table.ordered] == ["1", "2"]


def test_a_seed_decides_identifiers_and_chances() -> None:
    def drawn(seed: int) -> list[Any]:
        ids = Ids(seed)
        row = [ids.number("task", 100), ids.number("task", 100), ids.text("link"), ids.uuid("x"), ids.uuid("x")]
        return [*row, ids.between("label", "1-1", 45, 60)]

    assert drawn(0)[:2] == [101, 102]
    assert drawn(3) == drawn(3)
    assert not set(drawn(3)) & set(drawn(4))
    assert len(set(drawn(5))) == 6


def test_chances_spread_evenly() -> None:
    shares = [Ids(1).share("x", key) for key in range(2_000)]
    assert 0 <= min(shares) < max(shares) < 1
    assert abs(sum(shares) / len(shares) - 0.5) < 0.03


SWITCH = [
    Move("on", ("off",), "on", "bright", "seller", ("see",), "TYPE_ON"),
    Move("dim", ("on",), "", "dim", "ozon"),
    Move("off", ("on",), "off", "", "buyer"),
]


def machine(world: World) -> Machine[Lamp]:
    return Machine(world, "lamp", "name", SWITCH, {"see": lambda lamp, details: lamp.seen.append(details["what"])})


def test_moves_change_states_have_effects_and_are_written_down() -> None:
    world = World(Clock(NOON))
    lamp, switch = Lamp("a"), machine(world)
    with world.because("test"):
        switch.move(lamp, "on", what="light")
        switch.move(lamp, "dim")
    assert (lamp.status, lamp.substatus, lamp.seen) == ("on", "dim", ["light"])
    first, second = world.journal
    assert (first.before, first.after, first.by, first.cause, first.push) == (
        "off",
        "on/bright",
        "seller",
        "test",
        "TYPE_ON",
    )
    assert str(second) == "2 2026-11-02T12:00:00Z lamp a: dim, on/bright -> on/dim (ozon; test)"


def test_a_move_from_another_state_changes_nothing() -> None:
    world = World(Clock(NOON))
    lamp, switch = Lamp("a"), machine(world)
    with pytest.raises(WrongStateError, match="off is possible from on, not from off"):
        switch.move(lamp, "off")
    assert (lamp.status, len(world.journal), switch.can(lamp, "on"), switch.can(lamp, "off")) == ("off", 0, True, False)


@pytest.mark.parametrize("table", [[*SWITCH, SWITCH[0]], [Move("on", ("off",), "on", "", "seller", ("fly",))]])
def test_a_table_that_contradicts_itself_is_refused(table: list[Move]) -> None:
    with pytest.raises(ValueError, match=r"same name|no effect is called"):
        Machine(World(Clock(NOON)), "lamp", "name", table, {"see": lambda lamp, details: None})


def test_the_journal_keeps_the_latest_and_goes_on_counting() -> None:
    world = World(Clock(NOON))
    for number in range(10_050):
        world.note("lamp", number, "blink", before="", after="on", by="ozon")
    events = list(world.journal)
    assert (len(events), events[0].number, events[-1].number) == (10_000, 51, 10_050)
    assert [event.key for event in world.journal.of(9_999)] == ["9999"]


def test_causes_lead_back_to_what_began_it() -> None:
    world = World(Clock(NOON))

    def act(due: Any) -> None:
        world.note("lamp", due.key, "act", before="", after="", by="ozon")
        if due.key == "1":
            world.later(5, "act", "2")

    world.on("act", act)
    with world.because("request 7, POST /x"):
        world.later(5, "act", "1")
    world.clock.advance(60)
    with world.because("request 8, POST /y"):
        world.catch_up()
    assert [(event.cause, event.at - NOON) for event in world.journal] == [
        ("clock, after request 7, POST /x", timedelta(seconds=5)),
        ("clock, after request 7, POST /x", timedelta(seconds=10)),
    ]


@pytest.mark.parametrize("size", [199, 200, 201, 5_000_000])
def test_the_journal_cuts_long_texts(size: int) -> None:
    world = World(Clock(NOON))
    long, shown = "x" * size, "x" * size if size <= 200 else "x" * 197 + "..."
    with world.because(long):
        world.note("lamp", long, "on", before=long, after=long, by="seller")
    [event] = world.journal.of(long)
    assert {event.key, event.before, event.after, event.cause} == {shown}


@pytest.mark.parametrize("part", ["path", "query", "headers", "names", "body"])
def test_the_history_counts_all_bytes_of_requests(part: str) -> None:
    history, long = History(most_bytes=10_000), "x" * 3_000
    parts = {
        "path": ("/" + long[1:], "", {}, b""),
        "query": ("", long, {}, b""),
        "headers": ("", "", {"": long}, b""),
        "names": ("", "", {long: ""}, b""),
        "body": ("", "", {}, long.encode()),
    }
    for _ in range(5):
        history.add(Request("GET", *parts[part]))
    assert (len(history), history.total) == (3, 5)
    history.clear()
    assert history.add(Request("GET", *parts[part])) == 1


TIMES = [one.name for one in fields(Behaviour) if one.name.endswith("_seconds")]


@pytest.mark.parametrize("seconds", [-1, 1e300, float("inf"), float("nan")])
@pytest.mark.parametrize("name", TIMES)
def test_times_that_no_clock_has(name: str, seconds: float) -> None:
    value: Any = (0, seconds) if isinstance(getattr(Behaviour(), name), tuple) else seconds
    with pytest.raises(ValueError, match=f"{name} must be "):
        Behaviour(**{name: value})


def test_the_longest_times_are_lived_through() -> None:
    """At the end of the clock, everything falls due so late that it never happens."""
    longest: Any = dict.fromkeys(TIMES, 1e9)
    for name in TIMES:
        if isinstance(getattr(Behaviour(), name), tuple):
            longest[name] = (1e9, 1e9)
    sandbox = Sandbox(clock=Clock(datetime(2199, 12, 31, 23, 59, tzinfo=UTC)), behaviour=Behaviour(**longest))
    order = sandbox.control.create_order()
    sandbox.control.deliver(order.posting_number)
    assert sandbox.control.create_product("cup").sku > 0


@pytest.mark.parametrize("moment", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2199, 12, 31, 23, 59, tzinfo=UTC)])
def test_a_shop_lives_at_the_ends_of_the_clock(moment: datetime) -> None:
    sandbox = Sandbox(clock=Clock(moment), products=20, orders=20, behaviour=Behaviour(cancel_overdue_seconds=1e9))
    with seller(sandbox) as client:
        days = {"since": (moment - timedelta(days=30)).isoformat(), "to": (moment + timedelta(days=30)).isoformat()}
        for path, body in {
            "/v3/product/list": {"filter": {}, "limit": 100},
            "/v4/posting/fbs/list": {"filter": days, "limit": 100},
            "/v3/product/import": {"items": [item("cup")]},
        }.items():
            assert client.post(path, json=body).status_code == 200
    order = sandbox.control.create_order()
    sandbox.control.deliver(order.posting_number)
    assert order.status == "delivered"
