"""The operations that connect, test and list addresses."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, CommandError, Sandbox
from ozon.sandbox.pushes.sending import judge
from ozon.sandbox.pushes.targets import TargetError, resolve, target
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.push.receiver import BROKEN, JSON, PONG, Receiver, Reply

CHECK, LIST = "/v1/notification/check", "/v1/notification/list"
SAMPLE = "https://shop.example.com/ozon/7b21e4"


def types_of(call: Call) -> dict[str, str]:
    """The URL of each type that somebody gets."""
    rows = call("/v1/notification/push-type/list")["types"]
    return {row["type"]: row["seller_endpoint"]["url"] for row in rows if "seller_endpoint" in row}


def refused(client: httpx.Client, path: str, **body: Any) -> str:
    """The message of a refusal."""
    answer = client.post(path, json=body)
    assert answer.status_code in (400, 404), answer.text
    return str(answer.json()["message"])


def test_an_address_is_tested_and_connected(sandbox: Sandbox, call: Call, receiver: Receiver) -> None:
    assert types_of(call) == {"TYPE_NEW_POSTING": SAMPLE}
    call_without_answer(sandbox, "/v1/notification/set", url=receiver.url, types=["TYPE_NEW_POSTING"])
    assert receiver.of("TYPE_PING") == [{"message_type": "TYPE_PING", "time": "2026-11-02T12:00:00Z"}]
    assert types_of(call) == {"TYPE_NEW_POSTING": receiver.url}
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    assert sandbox.pushes.deliver() == 1
    [sample, row] = call(LIST)["urls"]
    assert sample["types"] == []
    assert row == {
        "id": 4712,
        "url": receiver.url,
        "created_at": "2026-11-02T12:00:00Z",
        "enable": True,
        "types": [{"type": "TYPE_NEW_POSTING", "description": "Новое отправление"}],
        "disable_reason": None,
        "problematic_type": "",
        "reason_details": "",
    }


def call_without_answer(sandbox: Sandbox, path: str, **body: Any) -> None:
    """POST a body, want 200 without a body."""
    with seller(sandbox) as client:
        answer = client.post(path, json=body)
    assert (answer.status_code, answer.content) == (200, b""), answer.text


def test_an_address_that_fails_the_test_is_not_connected(
    sandbox: Sandbox, client: httpx.Client, receiver: Receiver
) -> None:
    receiver.answer = lambda event: BROKEN
    path, body = "/v1/notification/set", {"url": receiver.url, "types": ["TYPE_NEW_POSTING"]}
    assert "SERVER_FAULT" in refused(client, path, **body)
    [push] = sandbox.control.pushes()
    assert (push.type, push.state, push.attempts[0].status) == ("TYPE_PING", "given_up", 500)


def test_what_cannot_be_connected(sandbox: Sandbox, client: httpx.Client, receiver: Receiver) -> None:
    set_, url = "/v1/notification/set", receiver.url
    assert "NotificationSetRequest.Types" in refused(client, set_, url=url, types=[])
    assert "TYPE_POSTING_SHIPPED" in refused(client, set_, url=url, types=["TYPE_POSTING_SHIPPED"])
    assert "http" in refused(client, set_, url="shop.example.com", types=["TYPE_NEW_POSTING"])
    call_without_answer(sandbox, set_, url=url, types=["TYPE_NEW_POSTING"])
    assert "already exists" in refused(client, set_, url=url, types=["TYPE_NEW_MESSAGE"])
    assert "not found" in refused(client, "/v1/notification/delete", id=1)
    with pytest.raises(CommandError, match="already connected"):
        sandbox.control.connect_push_url(url)
    with pytest.raises(CommandError, match="TYPE_NEW_POSTING"):
        sandbox.control.connect_push_url(f"{url}/2", ["TYPE_X"])


def test_an_address_is_changed_paused_and_deleted(
    sandbox: Sandbox, call: Call, client: httpx.Client, receiver: Receiver
) -> None:
    address = sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_POSTING"])
    other = f"{receiver.url}/other"
    call_without_answer(sandbox, "/v1/notification/update", id=address.id, url=other)
    assert types_of(call)["TYPE_NEW_POSTING"] == other
    call_without_answer(sandbox, "/v1/notification/update", id=address.id, types=["TYPE_ORDER_NEW"])
    assert types_of(call) == {"TYPE_ORDER_NEW": other}
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    call_without_answer(sandbox, "/v1/notification/enable", id=address.id, enabled=False)
    assert sandbox.pushes.deliver() == 0  # what waited is dropped, and not sent later
    sandbox.control.create_order([{"offer_id": "mug-white-330"}])
    row = call(LIST, sort_dir="DESC")["urls"][0]
    assert (row["enable"], row["disable_reason"]) == (False, "SELLER")
    call_without_answer(sandbox, "/v1/notification/enable", id=address.id, enabled=True)
    assert sandbox.pushes.deliver() == 0
    assert [push.state for push in sandbox.control.pushes("TYPE_ORDER_NEW")] == ["dropped"]
    call_without_answer(sandbox, "/v1/notification/delete", id=address.id)
    assert [one["id"] for one in call(LIST)["urls"]] == [4711]
    assert "not found" in refused(client, "/v1/notification/enable", id=address.id, enabled=True)


def test_addresses_are_listed_in_pages(sandbox: Sandbox, call: Call, receiver: Receiver) -> None:
    for number in range(4):
        sandbox.control.connect_push_url(f"{receiver.url}/{number}", [])
    page = call(LIST, limit=2, offset=1)
    assert [one["id"] for one in page["urls"]] == [4712, 4713]
    assert page["total_count"] == 5
    limits = [{"status": "YELLOW", "threshold": 1500}, {"status": "RED", "threshold": 2500}]
    assert page["availability_status_thresholds"] == limits
    assert [one["id"] for one in call(LIST, limit=2, sort_dir="DESC")["urls"]] == [4715, 4714]
    assert call(LIST, availability_statuses=["RED"])["total_count"] == 0


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (PONG, ""),
        ((503, JSON, b"{}"), "SERVER_FAULT"),
        ((201, JSON, PONG[2]), "STATUS_CODE_NOT_OK"),
        ((302, JSON, b""), "STATUS_CODE_NOT_OK"),
        ((200, JSON, b" "), "EMPTY_BODY"),
        ((200, "text/plain", PONG[2]), "INVALID_BODY"),
        ((200, "", PONG[2]), "INVALID_BODY"),
        ((200, JSON, b"[1]"), "INVALID_BODY"),
        ((200, JSON, b"{"), "INVALID_JSON"),
        ((200, JSON, b'{"result": true}'), "WRONG_RESULT_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x"}'), "WRONG_RESULT_FIELD"),
        ((200, JSON, b'{"version": 1, "name": "x", "time": "2026-11-02T12:00:00Z"}'), "WRONG_RESULT_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x", "time": "today"}'), "WRONG_RESULT_TIME_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x", "time": "2026-11-02T12:00:00"}'), "WRONG_RESULT_TIME_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x", "time": "2026-11-02T15:00:00+03:00"}'), "WRONG_RESULT_TIME_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x", "time": "20261102T120000Z"}'), "WRONG_RESULT_TIME_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x", "time": "2026-13-02T12:00:00Z"}'), "WRONG_RESULT_TIME_FIELD"),
        ((200, JSON, b'{"version": "1", "name": "x", "time": "2026-11-02T12:00:00.123456789+00:00"}'), ""),
    ],
)
def test_a_check_names_what_is_wrong(call: Call, receiver: Receiver, reply: Reply, error: str) -> None:
    receiver.answer = lambda event: reply
    found = call(CHECK, url=receiver.url)
    assert found["is_active"] == (not error)
    assert [one["type"] for one in found["errors"]] == ([error] if error else [])


def test_a_check_of_nobody_and_of_somebody_slow(receiver: Receiver) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_timeout=0.05))
    with seller(sandbox) as client:
        for url in ("http://127.0.0.1:9/", "https://unreachable.example/"):
            [error] = client.post(CHECK, json={"url": url}).json()["errors"]
            assert error["type"] == "REQUEST_ERROR"
        stuck, _ = receiver.came, receiver.came.acquire()  # it cannot answer now
        [error] = client.post(CHECK, json={"url": receiver.url}).json()["errors"]
        stuck.release()
    assert error["type"] == "REQUEST_TIMEOUT"


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b'{"result": true}', ""),
        (b'{"result": "true"}', "WRONG_RESULT_FIELD"),
        (b'{"result": 1}', "WRONG_RESULT_FIELD"),
        (b'{"result": false}', "WRONG_RESULT_FIELD"),
        (PONG[2], "WRONG_RESULT_FIELD"),
    ],
)
def test_an_event_is_taken_by_true_only(content: bytes, error: str) -> None:
    assert judge("TYPE_NEW_POSTING", 200, "application/json; charset=utf-8", content)[0] == error


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "[::1]", "[fd00::1]", "[::ffff:10.0.0.1]"]
)
def test_private_addresses_may_get_notifications(host: str) -> None:
    assert resolve(target(f"http://{host}:8000/"), "private")


@pytest.mark.parametrize(
    "host", ["8.8.8.8", "172.32.0.1", "169.254.169.254", "0.0.0.0", "[2001:4860::1]", "[::ffff:8.8.8.8]", "[fe80::1]"]
)
def test_nothing_is_sent_to_the_internet_by_mistake(client: httpx.Client, host: str) -> None:
    to = target(f"http://{host}/")
    with pytest.raises(TargetError, match=r"push_to='any'"):
        resolve(to, "private")
    assert resolve(to, "any")
    for path in (CHECK, "/v1/notification/set"):
        assert "--push-to any" in refused(client, path, url=f"http://{host}/", types=["TYPE_NEW_POSTING"])
    with pytest.raises(CommandError, match="--push-to any"):
        Sandbox(clock=Clock(NOON)).control.connect_push_url(f"http://{host}/")


def test_a_name_that_moves_to_the_internet_gets_nothing(
    sandbox: Sandbox, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.control.connect_push_url(receiver.url, ["TYPE_NEW_POSTING"])
    row = (2, 1, 6, "", ("203.0.113.5", 80))
    monkeypatch.setattr("ozon.sandbox.pushes.targets.socket.getaddrinfo", lambda *_, **__: [row])
    assert sandbox.pushes.deliver() == 1
    [push] = sandbox.control.pushes()
    assert push.attempts[0].error == "REQUEST_ERROR"
    assert "203.0.113.5" in push.attempts[0].reason


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://", "http://a:b@127.0.0.1/", "http://x/\n", "http://[::1"])
def test_urls_that_are_none(url: str) -> None:
    with pytest.raises(TargetError):
        target(url)


def test_hosts_that_are_none() -> None:
    with pytest.raises(TargetError, match="valid host"):
        resolve(target("http://a..b/"), "private")


def test_settings_that_do_not_exist() -> None:
    wrong: Any = "internet"
    with pytest.raises(ValueError, match="private, any"):
        Sandbox(push_to=wrong)
    with pytest.raises(ValueError, match="nights, shop, both"):
        Behaviour(push_rule=wrong)
