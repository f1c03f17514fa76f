"""Labels: when they can be printed, what is on them, and how tasks of them go."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.postings.rows import barcodes
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.papers import pages
from tests.sandbox.postings.shipping.support import Assembled, move
from tests.sandbox.seeded import EXPRESS, FBS

DOWNLOAD = "/v2/posting/fbs/package-label"
CREATE = {
    "v1": ("/v1/posting/fbs/package-label/create", "posting_number"),
    "v2": ("/v2/posting/fbs/package-label/create", "posting_number"),
    "v3": ("/v3/posting/fbs/package-label/create", "posting_numbers"),
}
GET = {"v1": "/v1/posting/fbs/package-label/get", "v2": "/v2/posting/fbs/package-label/get"}
NOT_READY = "The next postings aren't ready"
# how a posting got where it is: what the label says about it
TROUBLES = {
    (): NOT_READY,
    ("ship",): NOT_READY,
    ("ship", "accept"): "HAS_INCORRECT_STATUS",
    ("ship", "dispute"): "HAS_INCORRECT_STATUS",
    ("ship", "depart"): "HAS_INCORRECT_STATUS",
    ("ship", "depart", "receive"): "label not allowed for delivered postings",
    ("ship", "cancel"): "POSTING_ALREADY_CANCELLED",
    ("cancel",): "POSTING_ALREADY_CANCELLED",
    ("split",): "POSTING_ALREADY_CANCELLED",
    ("ship_to_carrier",): NOT_READY,
}


def start(call: Call, version: str, *numbers: str) -> list[dict[str, Any]]:
    """Start tasks; gives them with their sizes."""
    path, name = CREATE[version]
    answer = call(path, **{name: list(numbers)})
    answer = answer.get("result", answer)
    found: list[dict[str, Any]] = answer.get("tasks") or [{"task_id": answer["task_id"], "task_type": "big_label"}]
    return found


def fetch(call: Call, client: httpx.Client, version: str, task: int) -> tuple[str, Any, dict[str, str]]:
    """State, file and unprinted postings of a task, the same in both versions."""
    answer = call(GET[version], task_id=task)
    if version == "v1":
        answer = answer["result"]
        state, printed, message = answer["status"], answer["printed_postings_count"], "msg"
        assert answer["unprinted_postings_count"] == len(answer["unprinted_postings"])
        unprinted = answer["unprinted_postings"]
    else:
        state, printed, message = answer["status"]["code"], answer["status"]["printed_postings_count"], "message"
        unprinted = answer["status"]["unprinted_postings"]
    content = client.get(answer["file_url"]).content if answer["file_url"] else None
    assert (content is not None) == (state == "completed") == (printed > 0)
    return state, content, {row["posting_number"]: row[message] for row in unprinted}


@pytest.mark.parametrize("moves", TROUBLES, ids=" ".join)
@pytest.mark.parametrize("version", CREATE)
def test_only_what_waits_for_shipment_has_a_label(
    sandbox: Sandbox, client: httpx.Client, call: Call, version: str, moves: tuple[str, ...]
) -> None:
    place = EXPRESS if "ship_to_carrier" in moves else FBS
    good, bad = sandbox.control.create_order(), sandbox.control.create_order(warehouse_id=place)
    move(sandbox, good, "ship")
    sandbox.clock.advance(60)
    move(sandbox, bad, *moves)
    events = len(sandbox.events)
    path, name = CREATE[version]
    for url, field, message in (
        (DOWNLOAD, "posting_number", TROUBLES[moves]),
        (path, name, "NO_POSTINGS_FOR_BATCH_DOWNLOAD"),
    ):
        answer = client.post(url, json={field: [bad.posting_number]})
        assert (answer.status_code, answer.json()["code"], answer.json()["message"]) == (400, 3, message)
    # one bad posting spoils a download, and not a task
    both = [good.posting_number, bad.posting_number]
    assert client.post(DOWNLOAD, json={"posting_number": both}).json()["message"] == TROUBLES[moves]
    assert len(sandbox.events) == events
    for task in start(call, version, *both):
        for _ in range(2):
            fetch(call, client, "v2", task["task_id"])
        state, content, unprinted = fetch(call, client, "v2", task["task_id"])
        assert (state, unprinted) == ("completed", {bad.posting_number: TROUBLES[moves]})
        assert [codes for _, codes, _ in pages(content)] == [[barcodes(good).lower]]


def test_what_waiting_does_not_mend_is_told_first(sandbox: Sandbox, client: httpx.Client, assembled: Assembled) -> None:
    numbers = [assembled().posting_number, assembled("depart", "receive").posting_number]
    for order in (numbers, numbers[::-1]):
        answer = client.post(DOWNLOAD, json={"posting_number": order})
        assert answer.json()["message"] == "label not allowed for delivered postings"


def test_a_label_is_ready_between_45_and_60_seconds_after_the_assembly(
    sandbox: Sandbox, client: httpx.Client, assembled: Assembled
) -> None:
    postings = [assembled() for _ in range(15)]
    ready = []
    for _ in range(62):
        found = [client.post(DOWNLOAD, json={"posting_number": [one.posting_number]}).status_code for one in postings]
        assert set(found) <= {200, 400}
        ready.append(found.count(200))
        sandbox.clock.advance(1)
    assert (ready[44], ready[60]) == (0, 15)
    assert ready == sorted(ready)
    assert len(set(ready)) > 5  # not all at once


@pytest.mark.parametrize("status", [400, 409])
def test_the_status_of_labels_that_are_not_ready_can_be_set(status: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(not_ready_status=status))
    with seller(sandbox) as client:
        number = sandbox.control.create_order().posting_number
        answer = client.post(DOWNLOAD, json={"posting_number": [number]})
        assert (answer.status_code, answer.json()["message"]) == (status, NOT_READY)
        unknown = client.post(DOWNLOAD, json={"posting_number": ["1-1-1"]})
        assert (unknown.status_code, unknown.json()["message"]) == (404, "POSTING_NOT_FOUND")


@pytest.mark.parametrize("version", CREATE)
def test_numbers_of_others_spoil_the_request(
    sandbox: Sandbox, client: httpx.Client, assembled: Assembled, version: str
) -> None:
    number = assembled().posting_number
    sandbox.clock.advance(60)
    path, name = CREATE[version]
    for numbers in ([number, "1-1-1"], ["1-1-1"]):
        answer = client.post(path, json={name: numbers})
        assert (answer.status_code, answer.json()["message"]) == (400, "POSTING_NUMBERS_IS_INCORRECT_FOR_COMPANY")
        assert client.post(DOWNLOAD, json={"posting_number": numbers}).status_code == 404
    assert client.post(path, json={name: []}).json()["message"] == "NO_POSTINGS_FOR_BATCH_DOWNLOAD"
    assert client.post(DOWNLOAD, json={"posting_number": []}).json()["message"] == "INVALID_ARGUMENT"


@pytest.mark.parametrize(("count", "status"), [(1, 200), (20, 200), (21, 400)])
def test_twenty_labels_at_once_in_the_order_of_the_request(
    sandbox: Sandbox, client: httpx.Client, assembled: Assembled, count: int, status: int
) -> None:
    blue, white = ({"offer_id": offer_id, "quantity": 1} for offer_id in ("mug-blue-330", "mug-white-330"))
    postings = [assembled(items=[white if index > 13 else blue]) for index in range(count)][::-1]
    sandbox.clock.advance(60)
    numbers = [one.posting_number for one in postings]
    answer = client.post(DOWNLOAD, json={"posting_number": numbers})
    assert answer.status_code == status
    if status == 200:
        assert answer.headers["content-type"] == "application/pdf"
        found = pages(answer.content)
        assert [codes for _, codes, _ in found] == [[barcodes(one).lower] for one in postings]
        for posting, (text, _, _) in zip(postings, found, strict=True):
            assert posting.posting_number in text
            assert barcodes(posting).lower in text
    else:
        assert "FbsLabelDownloadRequest.PostingNumber" in answer.json()["message"]


@pytest.mark.parametrize("version", CREATE)
@pytest.mark.parametrize("read", GET)
@pytest.mark.parametrize("polls", [0, 1, 2, 5])
def test_a_task_is_done_when_it_was_polled_often_enough(version: str, read: str, polls: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=polls)
    sizes = {"big_label": (75, 120), "small_label": (58, 40)}
    with seller(sandbox) as client:

        def call(path: str, **body: Any) -> Any:
            return client.post(path, json=body).json()

        numbers = ["24219509-0030-1", "24219509-0020-2"]
        tasks = start(call, version, *numbers)
        assert [task["task_type"] for task in tasks] == ["big_label", "small_label"][: 1 if version == "v1" else 2]
        assert len({task["task_id"] for task in tasks}) == len(tasks)
        for task in tasks:
            states = [fetch(call, client, read, task["task_id"])[0] for _ in range(polls)]
            assert states == (["pending"] + ["in_progress"] * (polls - 1))[:polls]
            for _ in range(2):
                state, content, unprinted = fetch(call, client, read, task["task_id"])
                assert (state, unprinted) == ("completed", {})
                known = sandbox.control
                assert [(codes, size) for _, codes, size in pages(content)] == [
                    ([barcodes(known.posting(number)).lower], sizes[task["task_type"]]) for number in numbers
                ]


def test_a_task_is_done_when_its_time_has_come(sandbox: Sandbox, call: Call, client: httpx.Client) -> None:
    for task in start(call, "v3", "24219509-0030-1"):
        sandbox.clock.advance(3)
        assert fetch(call, client, "v2", task["task_id"])[0] == "completed"
        created, done = sandbox.events.of(task["task_id"])
        assert (created.before, created.after, created.by) == ("", "pending", "seller")
        assert (done.kind, done.before, done.after) == ("label_task", "pending", "completed")
        assert done.cause.startswith("clock, after request")


def test_what_was_missing_comes_with_another_task(
    sandbox: Sandbox, call: Call, client: httpx.Client, assembled: Assembled
) -> None:
    late = assembled()
    numbers = ["24219509-0030-1", late.posting_number]
    first = start(call, "v3", *numbers)[0]["task_id"]
    sandbox.clock.advance(60)
    second = start(call, "v3", *numbers)[0]["task_id"]
    sandbox.clock.advance(3)
    # the first task was done before the label was ready
    assert fetch(call, client, "v2", first)[2] == {late.posting_number: NOT_READY}
    assert fetch(call, client, "v2", second)[2] == {}


@pytest.mark.parametrize("read", GET)
def test_a_task_fails_when_nothing_is_left_to_print(
    sandbox: Sandbox, call: Call, client: httpx.Client, assembled: Assembled, read: str
) -> None:
    posting = assembled()
    sandbox.clock.advance(60)
    task = start(call, "v3", posting.posting_number)[0]["task_id"]
    move(sandbox, posting, "cancel_by_buyer")
    sandbox.clock.advance(3)
    state, _, unprinted = fetch(call, client, read, task)
    assert (state, unprinted) == ("error", {posting.posting_number: "POSTING_ALREADY_CANCELLED"})
    answer = call(GET[read], task_id=task)
    error = answer["result"]["error"] if read == "v1" else answer["error"]["code"]
    assert error == "NO_POSTINGS_FOR_BATCH_DOWNLOAD"


def test_labels_of_cancelled_postings_are_gone(
    sandbox: Sandbox, call: Call, client: httpx.Client, assembled: Assembled
) -> None:
    postings = [assembled(), assembled()]
    sandbox.clock.advance(60)
    task = start(call, "v1", *(one.posting_number for one in postings))[0]["task_id"]
    sandbox.clock.advance(3)
    link = call(GET["v1"], task_id=task)["result"]["file_url"]
    for left in (2, 1, 0):
        answer = client.get(link)
        if left:
            assert [codes for _, codes, _ in pages(answer.content)] == [
                [barcodes(one).lower] for one in postings[-left:]
            ]
            move(sandbox, postings[-left], "cancel")
        else:
            assert answer.status_code == 404


@pytest.mark.parametrize("seconds", [60, 1800])
def test_links_are_on_the_address_of_the_caller_and_expire(seconds: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(link_seconds=seconds))
    with sandbox.serve() as url, httpx.Client(headers={"Client-Id": "836", "Api-Key": "sandbox-key"}) as client:
        link = client.post(url + GET["v2"], json={"task_id": 172549793}).json()["file_url"]
        assert link.startswith(f"{url}/")
        assert link.endswith("/labels-172549793.pdf")
        plain = httpx.get(link)  # without keys
        assert (plain.status_code, plain.headers["content-type"]) == (200, "application/pdf")
        assert len(pages(plain.content)) == 2
        sandbox.clock.advance(seconds - 1)
        assert httpx.get(link).status_code == 200
        sandbox.clock.advance(1)
        assert httpx.get(link).status_code == 404


@pytest.mark.parametrize("read", GET)
@pytest.mark.parametrize("task", [0, 1, 172549899, 2**40])
def test_unknown_tasks(client: httpx.Client, read: str, task: int) -> None:
    answer = client.post(GET[read], json={"task_id": task})
    assert (answer.status_code, answer.json()["code"]) == (404, 5)


def test_tasks_survive_a_restart(sandbox: Sandbox, call: Call, client: httpx.Client, tmp_path: Any) -> None:
    task = start(call, "v3", "24219509-0030-1", "24219509-0020-2")[1]["task_id"]
    sandbox.save(tmp_path / "state.json")
    other = Sandbox(clock=Clock(NOON), state=tmp_path / "state.json")
    other.clock.advance(3)
    with seller(other) as again:
        link = again.post(GET["v2"], json={"task_id": task}).json()["file_url"]
        assert len(pages(again.get(link).content)) == 2
    assert call(GET["v2"], task_id=task)["status"]["code"] == "pending"
