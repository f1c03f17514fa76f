"""The arithmetic: exact windows, order, no wait that is longer than needed."""

from __future__ import annotations

import heapq
import itertools
import math
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon.limits import Demand, Feedback, MemoryStore, Permit
from ozon.limits.pause import Pause
from ozon.limits.stores import ask
from ozon.limits.window import Window
from tests.limits.support import Clock

SECONDS = 10.0


class Visit(NamedTuple):
    """A permit of a simulation: when it comes, what it needs, how late it wakes, when it gives up."""

    at: float
    own: bool
    cost: int
    late: float
    patience: float


VISITS = st.lists(
    st.builds(
        Visit,
        st.floats(0, 60),
        st.booleans(),
        st.integers(1, 5),
        st.sampled_from([0.0, 0.0, 0.001, 0.5, 15.0]),
        st.sampled_from([math.inf, math.inf, math.inf, 3.0]),
    ),
    max_size=60,
)


def simulate(visits: list[Visit], count: int, own: int) -> list[tuple[float, Visit, int]]:
    """Play visits against an account with two windows; gives the grants with the number of the visit."""
    clock = Clock(0.0)
    account = MemoryStore(clock).account("1")
    everyone = Demand("account", 1, count, SECONDS, "account")
    granted: list[tuple[float, Visit, int]] = []
    permits: dict[int, Permit] = {}
    events = [(visit.at, number) for number, visit in enumerate(sorted(visits))]
    heapq.heapify(events)
    while events:
        clock.now, number = heapq.heappop(events)
        visit = sorted(visits)[number]
        if number not in permits:
            demands = [Demand("own", visit.cost, own, 3 * SECONDS, "own")] if visit.own else []
            permits[number] = Permit(str(number), "own" if visit.own else "", [*demands, everyone], lambda: 1)
        elif clock.now > visit.at + visit.patience:
            account.release(permits[number])
            continue
        verdict = account.ask(permits[number])
        if verdict.retry_in:
            heapq.heappush(events, (clock.now + verdict.retry_in + visit.late, number))
        else:
            granted.append((clock.now, visit, number))
    return granted


def spent(granted: list[tuple[float, Visit, int]], own: bool) -> list[float]:
    """The time of each place that was taken."""
    places = [[at] * (visit.cost if own else 1) for at, visit, _ in granted if visit.own or not own]
    return list(itertools.chain.from_iterable(places))


@settings(max_examples=300, deadline=None)
@given(VISITS, st.integers(1, 5), st.integers(5, 8))
def test_never_above_the_rate_in_any_window(visits: list[Visit], count: int, own: int) -> None:
    granted = simulate(visits, count, own)
    assert len(granted) >= sum(visit.patience == math.inf for visit in visits)
    for own_window, places, seconds in ((False, count, SECONDS), (True, own, 3 * SECONDS)):
        times = spent(granted, own_window)
        for first, last in zip(times, times[places:], strict=False):
            assert last - first >= seconds - 1e-9


@settings(max_examples=200, deadline=None)
@given(VISITS, st.integers(1, 5))
def test_in_the_order_of_arrival_and_no_later_than_needed(visits: list[Visit], count: int) -> None:
    punctual = [visit._replace(own=False, late=0.0, patience=math.inf) for visit in visits]
    granted = simulate(punctual, count, 5)
    granted.sort(key=lambda grant: (round(grant[0], 6), grant[2]))  # two places may become free at once
    assert [number for *_, number in granted] == list(range(len(punctual)))
    ideal: list[float] = []
    for number, visit in enumerate(sorted(punctual)):
        ideal.append(max(visit.at, ideal[number - count] + SECONDS if number >= count else 0.0))
    assert [at for at, *_ in granted] == pytest.approx(ideal)


def test_a_late_ticket_keeps_its_place_and_holds_up_only_that() -> None:
    window = Window(2, 10.0)
    for permit in "ab":
        assert ask([(window, 1)], permit, 0.0, 0.0).retry_in == 0
    waits_told = [ask([(window, 1)], permit, 1.0, 0.0).retry_in for permit in "cdef"]
    assert waits_told == [9.0, 9.0, 19.0, 19.0]
    assert ask([(window, 1)], "d", 10.0, 0.0).retry_in == 0  # c sleeps on, and d takes nothing from it
    assert ask([(window, 1)], "e", 10.0, 0.0).retry_in == 10.0
    assert ask([(window, 1)], "c", 14.0, 0.0).retry_in == 0
    assert ask([(window, 1)], "e", 20.0, 0.0).retry_in == 0
    assert ask([(window, 1)], "f", 20.0, 0.0).retry_in == 4.0


def test_who_waits_for_its_own_window_takes_no_place_in_the_common_one() -> None:
    own, common = Window(1, 60.0), Window(2, 1.0)
    assert ask([(own, 1), (common, 1)], "a", 0.0, 0.0).retry_in == 0
    for permit in "bcd":
        assert ask([(own, 1), (common, 1)], permit, 0.0, 0.0).retry_in > 0
    assert ask([(common, 1)], "other", 0.0, 0.0).retry_in == 0


def test_the_wait_names_what_takes_longest() -> None:
    own, common = Window(1, 60.0, reason="own"), Window(1, 1.0, reason="common")
    ask([(own, 1), (common, 1)], "a", 0.0, 0.0)
    assert ask([(own, 1), (common, 1)], "b", 0.5, 0.0) == (59.5, 59.5, "own")
    assert ask([(common, 1)], "c", 0.5, 0.0) == (0.5, 0.5, "common")


def test_more_than_a_window_holds_needs_the_whole_window() -> None:
    window = Window(3, 10.0)
    assert ask([(window, 1)], "a", 0.0, 0.0).retry_in == 0
    assert ask([(window, 100)], "b", 1.0, 0.0).retry_in == 9.0
    assert ask([(window, 100)], "b", 10.0, 0.0).retry_in == 0
    assert ask([(window, 1)], "c", 11.0, 0.0).retry_in == 9.0


def test_a_long_queue_is_told_the_lap_it_goes_in() -> None:
    window = Window(2, 10.0)
    waits = [ask([(window, 1)], str(number), 0.0, 0.0).wait for number in range(9)]
    assert waits == [0, 0, 10, 10, 20, 20, 30, 30, 40]
    assert Window(2, 10.0).wait("nobody is here", 1, 0.0) == 0


def test_a_ticket_that_holds_a_free_place_is_reckoned_with() -> None:
    own, common = Window(1, 60.0), Window(1, 1.0)
    ask([(common, 1)], "x", 0.0, 0.0)
    assert ask([(own, 1), (common, 1)], "holder", 0.0, 0.0).retry_in == 1.0
    assert ask([(own, 1), (common, 1)], "next", 0.0, 0.0).wait == 60.0
    assert ask([(own, 1), (common, 1)], "third", 0.0, 0.0).wait == 120.0


def test_a_large_window_needs_little_room_and_is_never_above() -> None:
    window = Window(100_000, 86400.0)
    granted = 0
    for second in range(0, 86400, 40):
        for _ in range(100):
            granted += ask([(window, 1)], "t", float(second), 0.0).retry_in == 0
            window.leave("t")
    assert granted == 100_000
    assert len(window.grants) <= 1001
    assert window.wait("t", 1, 86399.0) > 0
    assert window.wait("t", 1, 2 * 86400.0) == 0


def test_give_back_undoes_a_grant() -> None:
    for window in (Window(1, 10.0), Window(2000, 10.0)):
        for _ in range(window.count):
            assert ask([(window, 1)], "a", 3.0, 0.0).retry_in == 0
        assert window.wait("b", 1, 4.0) > 0
        window.release(1, 3.0)
        assert window.wait("b", 1, 4.0) == 0
        window.release(1, 99.0)  # of no grant
        assert window.total == window.count - 1


def test_a_clock_that_is_set_back_holds_up_for_one_window_at_most() -> None:
    window = Window(1, 10.0)
    ask([(window, 1)], "a", 5000.0, 0.0)
    assert ask([(window, 1)], "b", 100.0, 0.0).retry_in == 10.0


@pytest.mark.parametrize(("ahead", "retry_in"), [(0.5, 10.5), (1.0, 11.0), (1.5, 10.0)])
def test_clocks_of_processes_may_differ_by_a_second(ahead: float, retry_in: float) -> None:
    window = Window(1, 10.0)
    ask([(window, 1)], "a", 100.0 + ahead, 0.0)
    assert ask([(window, 1)], "b", 100.0, 0.0).retry_in == retry_in


def test_tickets_of_a_process_that_is_gone_lapse() -> None:
    window = Window(1, 10.0)
    ask([(window, 1)], "a", 0.0, 15.0)
    ask([(window, 1)], "gone", 1.0, 16.0)
    ask([(window, 1)], "b", 2.0, 30.0)
    window.load(window.dump(), 16.5)
    assert ask([(window, 1)], "b", 16.5, 30.0).retry_in == 0


def test_a_state_survives_dump_and_load() -> None:
    window, again = Window(2, 10.0), Window(2, 10.0)
    for permit in "abcd":
        ask([(window, 1)], permit, 0.1, 15.0)
    again.load(window.dump(), 1.0)
    for permit in "cd":
        assert again.wait(permit, 1, 1.0) == window.wait(permit, 1, 1.0)
    assert again.expires() > 1.0


def test_the_stricter_pause_counts() -> None:
    long, short = Feedback(100.0, "long", 5), Feedback(10.0, "short")
    for learned in ((long, short), (short, long)):
        pause = None
        for feedback in learned:
            pause = Pause.after(feedback, pause, 0.0)
        assert pause is not None
        assert (pause.until, pause.left, pause.reason) == (100.0, 5, "long")
    same = Pause.after(Feedback(99.5, "newer", 2), Pause.after(long, None, 0.0), 0.0)
    assert (same.until, same.left, same.reason) == (100.0, 2, "newer")
