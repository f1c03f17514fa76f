"""The URLs at Ozon, against the sandbox, with receivers on loopback."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import anyio
import pytest

from ozon import AsyncSeller, PaginationError, Retry, Seller
from ozon.doctor import doctor
from ozon.errors import ApiError, ArgumentError, DecodeError, ReadOnlyError
from ozon.push import (
    PostingNew,
    PushUrl,
    PushUrlError,
    check_url,
    delete_url,
    disable_url,
    enable_url,
    list_urls,
    set_url,
)
from ozon.push.url_checks import _FAULTS
from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon_generated.seller.notification._check import NotificationCheckErrorType
from tests.push import servers
from tests.push import support as own
from tests.sandbox.conftest import NOON
from tests.sandbox.push.receiver import BROKEN, JSON, PONG, TRUE, Receiver, Reply, receiving

NEW, CANCELLED, ORDER = "TYPE_NEW_POSTING", "TYPE_POSTING_CANCELLED", "TYPE_ORDER_NEW"
SAMPLE = "https://shop.example.com/ozon/7b21e4"  # that of the sandbox, which the seller has switched off
GOOD = "https://shop.example.com/good"  # the sandbox answers for it
DEAD = "https://unreachable.example/ozon"
LIST, TYPES, SET, UPDATE, CHECK, ENABLE, DELETE = (
    f"/v1/notification/{one}" for one in ("list", "push-type/list", "set", "update", "check", "enable", "delete")
)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON))


@pytest.fixture
def seller(sandbox: Sandbox) -> Iterator[Seller]:
    with client(sandbox) as made:
        yield made


@pytest.fixture
def other() -> Iterator[Receiver]:
    """A receiver that somebody else wrote."""
    with receiving() as made:
        yield made


def client(sandbox: Sandbox, **settings: Any) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport, retry=Retry(max_attempts=1), **settings)


def writes(sandbox: Sandbox) -> list[tuple[str, Any]]:
    """The changes that were asked for: paths and bodies."""
    found = [one for one in sandbox.requests if one.path in (SET, UPDATE, ENABLE, DELETE)]
    return [(one.path, json.loads(one.body)) for one in found]


def by_url(seller: Seller) -> dict[str, PushUrl]:
    return {one.url: one for one in list_urls(seller)}


def nights(sandbox: Sandbox, count: int) -> None:
    sandbox.clock.advance(days=count)
    sandbox.pushes.deliver()


def test_a_receiver_is_checked_and_set_and_gets_events(sandbox: Sandbox, seller: Seller, tmp_path: Path) -> None:
    receiver = own.receiver(str(tmp_path / "push.db"), networks=["127.0.0.1"])
    with receiver, servers.wsgi(receiver.wsgi) as port:
        url = f"http://127.0.0.1:{port}/ozon"
        assert check_url(seller, url).passed
        [ping] = sandbox.control.pushes("TYPE_PING")
        assert json.loads(ping.attempts[0].answer)["name"] == "my-shop"
        found = set_url(seller, url, [PostingNew.TYPE, ORDER], move=True)
        assert (found.url, found.types, found.enabled, found.state) == (url, [NEW, ORDER], True, "")
        assert found == by_url(seller)[url]
        assert "under check until the next nightly run" in found.advice
        sandbox.control.create_order([{"offer_id": "mug-white-330"}])
        sandbox.pushes.deliver()
        assert sorted(event.type for event in receiver.events()) == [NEW, ORDER]
        nights(sandbox, 1)
        found = by_url(seller)[url]
        assert (found.state, found.needs_attention, found.advice) == (
            "GREEN",
            False,
            "Nothing to do: it answers in time. Whether the answers are right, a check tells.",
        )
        assert f"{found}" == f"{url} (id {found.id}): on, GREEN (2026-11-03 00:00 UTC), 2 types"


def test_asynchronously(sandbox: Sandbox) -> None:
    async def ask() -> list[PushUrl]:
        async with AsyncSeller("836", "sandbox-key", transport=sandbox.transport) as seller:
            assert (await check_url(seller, GOOD)).passed
            assert (await set_url(seller, GOOD, [NEW], move=True)).types == [NEW]
            assert (await disable_url(seller, GOOD)).disable_reason == "SELLER"
            assert (await enable_url(seller, GOOD)).enabled
            await delete_url(seller, SAMPLE)
            return await list_urls(seller)

    [found] = anyio.run(ask)
    assert found.url == GOOD


def test_a_receiver_that_answers_everything_alike_is_refused(sandbox: Sandbox, seller: Seller, other: Receiver) -> None:
    other.answer = lambda event: TRUE
    with pytest.raises(PushUrlError, match="nothing was changed") as caught:
        set_url(seller, other.url, [ORDER])
    assert other.of("TYPE_PING")
    [problem] = caught.value.problems
    assert problem.startswith("WRONG_RESULT_FIELD: ")
    assert '{"version": "1.0", "name": "my-shop", "time": "2026-11-25T08:00:00Z"}' in str(caught.value)
    assert not caught.value.outcome_unknown
    assert other.url not in by_url(seller)
    assert writes(sandbox) == []
    with pytest.raises(ApiError, match="WRONG_RESULT_FIELD"):  # Ozon itself may test it, too
        set_url(seller, other.url, [ORDER], check=False)
    assert [path for path, _ in writes(sandbox)] == [SET]


FAULTS: dict[str, Reply] = {
    "SERVER_FAULT": BROKEN,
    "STATUS_CODE_NOT_OK": (201, JSON, PONG[2]),
    "EMPTY_BODY": (200, JSON, b""),
    "INVALID_BODY": (200, "text/plain", PONG[2]),
    "INVALID_JSON": (200, JSON, b"{"),
    "WRONG_RESULT_FIELD": TRUE,
    "WRONG_RESULT_TIME_FIELD": (200, JSON, b'{"version": "1", "name": "x", "time": "today"}'),
}


@pytest.mark.parametrize("code", FAULTS)
@pytest.mark.parametrize("strict", [False, True])
def test_each_fault_says_what_to_answer(sandbox: Sandbox, other: Receiver, code: str, strict: bool) -> None:
    other.answer = lambda event: FAULTS[code]
    with client(sandbox, strict=strict) as seller:
        found = check_url(seller, other.url)
    assert not found.passed
    [problem] = found.problems
    assert problem.startswith(f"{code}: {_FAULTS[code]} (Ozon: ")


def test_every_documented_fault_is_explained(seller: Seller, sandbox: Sandbox) -> None:
    [documented, *_] = get_args(NotificationCheckErrorType)
    assert set(get_args(documented)) == _FAULTS.keys() == FAULTS.keys() | {"REQUEST_ERROR", "REQUEST_TIMEOUT"}
    assert check_url(seller, DEAD).problems[0].startswith("REQUEST_ERROR: ")


@pytest.mark.parametrize(
    ("answer", "passed", "problems"),
    [
        ({"is_active": True, "errors": []}, True, []),
        ({"is_active": True}, True, []),
        ({"is_active": False, "errors": []}, False, ["Ozon says that it does not answer as it should, and not why"]),
        ({"errors": []}, False, ["Ozon says nothing about it"]),
        ({"is_active": True, "errors": [{"type": "EMPTY_BODY"}]}, False, [f"EMPTY_BODY: {_FAULTS['EMPTY_BODY']}"]),
        (
            {"is_active": False, "errors": [{"type": "TOO_PINK", "description": "No"}, {"description": "Why"}]}, False,
            ["TOO_PINK: a fault that this version does not know (Ozon: No)",
             "No code: a fault that this version does not know (Ozon: Why)"],
        ),
    ],
)  # fmt: skip
def test_only_a_clear_yes_is_a_pass(
    sandbox: Sandbox, seller: Seller, answer: Any, passed: bool, problems: list[str]
) -> None:
    sandbox.faults.add(CHECK, status=200, body=answer)
    found = check_url(seller, GOOD)
    assert (found.passed, found.problems) == (passed, problems)


def test_other_types_stay_and_a_repeat_changes_nothing(sandbox: Sandbox, seller: Seller) -> None:
    assert set_url(seller, GOOD, [ORDER]).types == [ORDER]
    assert set_url(seller, GOOD, [CANCELLED, ORDER, CANCELLED]).types == [ORDER, CANCELLED]
    assert set_url(seller, GOOD, [CANCELLED]).types == [ORDER, CANCELLED]
    added = {"id": by_url(seller)[GOOD].id, "types": [ORDER, CANCELLED]}
    assert writes(sandbox) == [(SET, {"url": GOOD, "types": [ORDER]}), (UPDATE, added)]


def test_a_type_of_another_url_is_moved_only_on_demand(sandbox: Sandbox, seller: Seller) -> None:
    with pytest.raises(ArgumentError, match=f"{NEW} goes to {SAMPLE}. Nothing was changed"):
        set_url(seller, GOOD, [ORDER, NEW])
    assert writes(sandbox) == []
    assert set_url(seller, GOOD, [ORDER, NEW], move=True).types == [ORDER, NEW]
    sample = by_url(seller)[SAMPLE]
    assert sample.types == []
    assert enable_url(seller, SAMPLE).advice.startswith("No type goes to it")


def test_all_is_what_ozon_offers(sandbox: Sandbox, seller: Seller) -> None:
    offered = [row.type for row in seller.notification.push_type_list().types]
    assert set_url(seller, GOOD, "all", move=True).types == offered
    rows = [{"type": "TYPE_PING"}, {"type": ORDER, "seller_endpoint": {"id": 0, "url": ""}}, {"type": "TYPE_OF_2027"}]
    sandbox.faults.add(TYPES, status=200, body={"types": rows}, times=None)
    sandbox.faults.add(LIST, status=200, body={"urls": [], "total_count": 0})
    sandbox.faults.add(SET, status=200, body="")
    with pytest.raises(PushUrlError):
        set_url(seller, f"{GOOD}/2", "all")
    assert writes(sandbox)[-1] == (SET, {"url": f"{GOOD}/2", "types": [ORDER, "TYPE_OF_2027"]})


def test_a_type_that_ozon_does_not_offer(sandbox: Sandbox, seller: Seller) -> None:
    with pytest.raises(ArgumentError, match=r"offers no type TYPE_ORDERNEW\. Did you mean 'TYPE_ORDER_NEW'\?$"):
        set_url(seller, GOOD, [ORDER, "TYPE_ORDERNEW"])
    assert writes(sandbox) == []


@pytest.mark.parametrize("types", [[], "TYPE_NEW_POSTING", ["TYPE_PING"]])
def test_types_that_are_none(sandbox: Sandbox, seller: Seller, types: Any) -> None:
    with pytest.raises(ArgumentError):
        set_url(seller, GOOD, types)
    assert not sandbox.requests


def test_without_the_list_of_types_nothing_is_changed(sandbox: Sandbox, seller: Seller) -> None:
    sandbox.faults.add(TYPES, status=200, body={"types": None}, times=None)
    with pytest.raises(DecodeError):
        set_url(seller, GOOD, [NEW])
    assert writes(sandbox) == []


def test_a_client_that_reads_only_changes_nothing(sandbox: Sandbox) -> None:
    with client(sandbox, read_only=True) as seller:
        assert [one.id for one in list_urls(seller)] == [4711]
        with pytest.raises(ReadOnlyError):
            set_url(seller, GOOD, [ORDER])
        with pytest.raises(ReadOnlyError):
            enable_url(seller, 4711)


def test_a_change_that_does_not_show_is_not_done(sandbox: Sandbox, seller: Seller) -> None:
    made = set_url(seller, GOOD, [ORDER])
    changes: dict[str, Callable[[], PushUrl]] = {
        SET: lambda: set_url(seller, f"{GOOD}/2", [CANCELLED]),
        UPDATE: lambda: set_url(seller, GOOD, [CANCELLED]),
        ENABLE: lambda: disable_url(seller, made.id),
        DELETE: lambda: delete_url(seller, made.id),
    }
    for path, change in changes.items():
        sandbox.faults.add(path, status=200, body="")
        with pytest.raises(PushUrlError, match="its lists do not show it") as caught:
            change()
        assert (caught.value.outcome_unknown, caught.value.repeat_is_safe) == (True, True)
        assert by_url(seller)[GOOD] == made
    sandbox.faults.add(ENABLE, status=200, body="")
    sandbox.faults.add(LIST, status=200, body=LISTED)
    sandbox.faults.add(LIST, status=500)
    with pytest.raises(PushUrlError, match="it could not be read back"):
        enable_url(seller, 1)


def test_a_change_whose_answer_was_lost_is_looked_for(sandbox: Sandbox, seller: Seller) -> None:
    sandbox.faults.add(SET, cut="after")
    assert set_url(seller, GOOD, [ORDER]).types == [ORDER]
    sandbox.faults.add(DELETE, cut="after")
    assert delete_url(seller, GOOD).types == [ORDER]
    sandbox.faults.add(SET, cut="before")
    with pytest.raises(Exception, match="outcome of this write is unknown"):
        set_url(seller, GOOD, [ORDER])
    assert GOOD not in by_url(seller)


def test_urls_are_switched_and_deleted(sandbox: Sandbox, seller: Seller) -> None:
    made = set_url(seller, GOOD, [ORDER])
    assert disable_url(seller, GOOD).disable_reason == "SELLER"
    assert disable_url(seller, made.id).advice.startswith("The seller switched it off. To get pushes again, enable it")
    assert enable_url(seller, made.id).enabled
    assert enable_url(seller, GOOD).enabled
    assert delete_url(seller, made.id) == made
    assert [path for path, _ in writes(sandbox)] == [SET, ENABLE, ENABLE, DELETE]
    for change in (enable_url, disable_url, delete_url):
        with pytest.raises(ArgumentError, match=rf"no push URL '{GOOD}'. Ozon has: {SAMPLE} \(id 4711\)"):
            change(seller, GOOD)


def test_all_pages_are_read(seller: Seller) -> None:
    sandbox = Sandbox(clock=Clock(NOON), page_limit=3)
    for number in range(10):
        sandbox.control.connect_push_url(f"{GOOD}/{number}", [ORDER] if number == 9 else [])
    with client(sandbox) as seller:
        assert [one.id for one in list_urls(seller)] == [*range(4711, 4722)]
        assert sum(one.path == LIST for one in sandbox.requests) == 4
        assert set_url(seller, f"{GOOD}/9", [ORDER, CANCELLED]).types == [ORDER, CANCELLED]
        assert [path for path, _ in writes(sandbox)] == [UPDATE]
        report = doctor(seller)
        assert report.push_urls is not None
        assert len(report.push_urls) == 11


LISTED: Any = {"urls": [{"id": 1, "url": GOOD, "enable": False}], "total_count": 1}


@pytest.mark.parametrize("answer", [{**LISTED, "total_count": 2}, {"total_count": 1}, {"urls": None, "total_count": 1}])
def test_urls_that_are_missing_are_not_nothing(sandbox: Sandbox, seller: Seller, answer: Any) -> None:
    sandbox.faults.add(LIST, status=200, body=answer)
    sandbox.faults.add(LIST, status=200, body={"urls": []}, times=None)
    with pytest.raises(PaginationError):
        list_urls(seller)


def test_the_nights_of_a_url_that_does_not_answer(sandbox: Sandbox, seller: Seller) -> None:
    sandbox.control.connect_push_url(DEAD, [ORDER])
    set_url(seller, GOOD, [CANCELLED])
    nights(sandbox, 1)
    found = by_url(seller)[DEAD]
    assert (found.enabled, found.state, found.thresholds) == (True, "RED", {"YELLOW": 1500, "RED": 2500})
    assert found.advice.startswith("Answer, and in less than 2500 ms, better 1500 ms: after three nights RED in a row")
    nights(sandbox, 2)
    found = by_url(seller)[DEAD]
    assert (found.enabled, found.disable_reason, found.needs_attention) == (False, "AVAILABILITY", True)
    assert (
        "mend the receiver, check the URL, enable it, and make what was missed with 'ozon push reconcile'"
        in found.advice
    )
    assert found.reason_details in str(found)
    with pytest.raises(PushUrlError, match=r"nothing was changed\. REQUEST_ERROR: ") as caught:
        enable_url(seller, DEAD)
    assert not caught.value.outcome_unknown
    assert enable_url(seller, DEAD, check=False).state == ""
    nights(sandbox, 1)
    sandbox.control.block_push_url(found.id, "Жалоба")
    found = by_url(seller)[DEAD]
    assert (found.disable_reason, found.reason_details) == ("ADMIN", "Жалоба")
    with pytest.raises(
        ArgumentError, match="cannot be enabled again: mend the receiver, delete the URL, connect a new"
    ):
        enable_url(seller, DEAD)
    assert [path for path, _ in writes(sandbox)] == [SET, ENABLE]
    assert delete_url(seller, DEAD).id == found.id
    assert by_url(seller)[GOOD].state == "GREEN"


def test_a_slow_url_is_told_its_thresholds(other: Receiver) -> None:
    def slowly(event: dict[str, Any]) -> Reply:
        time.sleep(0.005)
        return TRUE

    other.answer = slowly
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_thresholds=(1, 900_000)))
    sandbox.control.connect_push_url(other.url, [ORDER])
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    nights(sandbox, 1)
    with client(sandbox) as seller:
        found = by_url(seller)[other.url]
    assert (found.state, found.thresholds, found.needs_attention) == ("YELLOW", {"YELLOW": 1, "RED": 900_000}, True)
    assert found.advice == "Answer faster, in less than 1 ms; TLS and network count, too."


def url(**given: Any) -> PushUrl:
    return PushUrl(id=1, url=GOOD, **given)


@pytest.mark.parametrize(
    ("found", "line", "advice", "bad"),
    [
        (url(), "on or off is not known, under check, types not known", "under check", False),
        (url(enabled=True, types=[], state="GREEN"), "on, GREEN, 0 types", "No type goes to it", False),
        (url(enabled=True, types=["X"], state="VIOLET"), "on, VIOLET, 1 type", "does not know", True),
        (url(enabled=True, types=["X"], state="RED"), "on, RED, 1 type", "Answer, and faster", True),
        (url(enabled=True, state="YELLOW", thresholds={"RED": 2500}), "on, YELLOW", "Answer faster; TLS", True),
        (url(enabled=False), "off, types not known", "gives no reason", True),
        (url(enabled=False, disable_reason="MOON"), "off (MOON)", "off for MOON, which this version does not", True),
        (url(disable_reason="ADMIN", state="RED"), "off (ADMIN), RED", "cannot be enabled again", True),
        (url(enabled=False, disable_reason="SELLER"), "off (SELLER)", "enable it", False),
        (url(enabled=True, disable_reason="ADMIN", state="GREEN"), "on, GREEN", "Nothing to do", False),
    ],
)
def test_states_and_reasons_of_tomorrow(found: PushUrl, line: str, advice: str, bad: bool) -> None:
    assert str(found).startswith(f"{GOOD} (id 1): {line}")
    assert advice in found.advice
    assert found.needs_attention == bad


def test_fields_that_ozon_leaves_out(sandbox: Sandbox, seller: Seller) -> None:
    rows: list[Any] = [
        {"id": 1},
        {"id": 2, "url": GOOD, "enable": True, "types": None, "availability_status": "", "disable_reason": ""},
        {"id": 3, "url": DEAD, "enable": True, "types": [{"type": None}, {"type": NEW}], "created_at": "yesterday",
         "availability_status": "BLUE", "availability_status_date": "2026-11-03T03:00:00+03:00"},
    ]  # fmt: skip
    limits = [{"status": "RED"}, {"threshold": 5}, {"status": "BLUE", "threshold": 7}]
    sandbox.faults.add(LIST, status=200, body={"urls": rows, "availability_status_thresholds": limits})
    sandbox.faults.add(LIST, status=200, body={"urls": []})
    first, second, third = list_urls(seller)
    assert first == PushUrl(id=1, url="", thresholds={"BLUE": 7})
    assert second == PushUrl(id=2, url=GOOD, enabled=True, thresholds={"BLUE": 7})
    assert (third.types, third.created_at, str(third.state_at)) == ([NEW], None, "2026-11-03 00:00:00+00:00")
    assert "BLUE, which this version does not know" in third.advice
