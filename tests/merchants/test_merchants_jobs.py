"""Waiting for jobs, and reading how they ended."""

from __future__ import annotations

import json
import pickle
from collections.abc import Sequence
from typing import Any

import anyio
import pytest

from ozon.errors import WaitTimeoutError
from ozon.merchants import AsyncMerchants, JobError, JobOutcome, Merchants, wait_for_job
from ozon.merchants.jobs import outcome
from ozon.progress import Progress
from ozon_generated.errors import ApiError
from ozon_generated.merchants.job import JobGetResponse
from tests.library import httpx

ENTITIES = (
    "<Entities><Entity><ErrorCode>40014</ErrorCode><ErrorData>Товар MUG-1 уже создан</ErrorData></Entity></Entities>"
)
DONE: dict[str, Any] = {
    "JobInfo": {"State": "Finished", "EntityId": "MUG-1", "HasErrors": False},
    "ProcessingInfos": [{"Activity": "Import"}, {"Activity": "Publish", "Entities": "<Entities/>"}],
}
FAILED: dict[str, Any] = {
    "JobInfo": {"State": "Finished", "EntityId": "MUG-1", "HasErrors": True},
    "ProcessingInfos": [{"Activity": "Import"}, {"Activity": "Error", "Entities": ENTITIES}],
}
PENDING: dict[str, Any] = {"JobInfo": {"State": "Ждёт"}, "ProcessingInfos": [{"Activity": "Import"}]}


class Jobs:
    """Answers the looks at a job one after the other; the last answer stays."""

    def __init__(self, answers: Sequence[dict[str, Any]], status: int = 200) -> None:
        self.answers = list(answers)
        self.status = status
        self.looks = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/auth"):
            return httpx.Response(200, json={"token": "t0ken", "expiration": 60})
        assert request.url.path == "/merchants/jobs/7001001"
        self.looks += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return httpx.Response(self.status, content=json.dumps(answer, ensure_ascii=False).encode("windows-1251"))

    def client(self) -> Merchants:
        return Merchants("DemoApp", "0123456789abcdef", transport=httpx.MockTransport(self))

    def async_client(self) -> AsyncMerchants:
        return AsyncMerchants("DemoApp", "0123456789abcdef", transport=httpx.MockTransport(self))


def read(answer: dict[str, Any]) -> JobOutcome:
    return outcome(7001001, JobGetResponse.from_dict(answer), ("PartiallyFailed", "Failed"))


def test_a_job_that_ends_well() -> None:
    jobs = Jobs([PENDING, {"JobInfo": None}, PENDING, DONE])
    seen: list[Progress] = []
    result = wait_for_job(jobs.client(), 7001001, interval=0.001, progress=seen.append)
    assert (result.job_id, result.entity_id, result.state) == (7001001, "MUG-1", "Finished")
    assert result.ok
    assert not result.has_errors
    assert result.errors == []
    assert result.answer.processing_infos[1].activity == "Publish"
    assert jobs.looks == 4
    assert seen == [Progress("job 7001001", n, total) for n, total in [(1, None), (0, None), (1, None), (2, 2)]]


def test_a_job_that_ends_with_errors() -> None:
    result = wait_for_job(Jobs([FAILED]).client(), 7001001)
    assert not result.ok
    assert result.has_errors
    assert result.errors == [JobError(40014, "Товар MUG-1 уже создан", "Error")]
    assert "product.update" in result.errors[0].hint
    assert "not documented" in result.errors[0].hint
    assert pickle.loads(pickle.dumps(result.errors)) == result.errors


def test_an_asynchronous_client() -> None:
    async def main() -> JobOutcome:
        async with Jobs([PENDING, FAILED]).async_client() as client:
            return await wait_for_job(client, 7001001, interval=0.001)

    assert [error.code for error in anyio.run(main).errors] == [40014]


def test_a_job_that_never_ends() -> None:
    jobs = Jobs([PENDING])
    with pytest.raises(WaitTimeoutError, match=r"its state is still Ждёт after 0\.05 seconds") as caught:
        wait_for_job(jobs.client(), 7001001, interval=0.01, deadline=0.05)
    assert jobs.looks > 1
    assert caught.value.last.job_info.state == "Ждёт"
    assert "job_id" in str(caught.value)


def test_a_look_that_fails() -> None:
    with pytest.raises(ApiError, match="нет такого"):
        wait_for_job(Jobs([{"ResponseStatus": {"Message": "нет такого"}}], status=404).client(), 7001001)


@pytest.mark.parametrize(
    "answer",
    [
        {"JobInfo": {"State": "Finished", "HasErrors": True}},
        {"JobInfo": {"State": "Finished", "HasErrors": "true"}},
        {"JobInfo": {"State": "Finished"}, "HasErrors": True},
        {"JobInfo": {"State": "Finished", "HasErrors": "no"}, "ProcessingInfos": []},
        {"JobInfo": {"State": "Finished", "HasErrors": ""}, "HasErrors": False},
        {"JobInfo": {"State": "Finished", "HasErrors": False}, "ProcessingInfos": [{"Activity": "Error"}]},
        {"JobInfo": {"State": "Finished", "HasErrors": False}, "ProcessingInfos": [{"Activity": "error"}]},
        {"JobInfo": {"State": "Finished", "HasErrors": False}, "ProcessingInfos": [{"Entities": ENTITIES}]},
    ],
)
def test_any_sign_of_an_error_counts(answer: dict[str, Any]) -> None:
    assert not read(answer).ok


@pytest.mark.parametrize(
    "answer",
    [
        {"JobInfo": {"State": "Finished", "HasErrors": "false"}, "HasErrors": 0},
        {"JobInfo": {"State": "Finished", "HasErrors": False}, "ProcessingInfos": None},
        {"JobInfo": {"State": "Finished"}, "ProcessingInfos": []},
        {"JobInfo": {"State": "Finished"}, "ProcessingInfos": [None, "x", {}, {"Entities": "<Entities"}]},
        {
            "JobInfo": {"State": "Finished"},
            "ProcessingInfos": [{"Entities": "<Entities><Entity><ErrorCode>0</ErrorCode></Entity></Entities>"}],
        },
    ],
)
def test_no_sign_of_an_error(answer: dict[str, Any]) -> None:
    assert read(answer).ok


@pytest.mark.parametrize("steps", [{}, {"ProcessingInfos": None}, {"ProcessingInfos": "none"}])
def test_a_job_that_shows_neither_flag_nor_steps_is_not_ok(steps: dict[str, Any]) -> None:
    assert not read({"JobInfo": {"State": "Finished"}, **steps}).ok


@pytest.mark.parametrize(
    ("entities", "errors"),
    [
        (None, [(None, "")]),
        ("<Entities><Entity><ErrorCode>40014", [(None, "<Entities><Entity><ErrorCode>40014")]),
        ("просто текст", [(None, "просто текст")]),
        ("<Entities><Other>1</Other></Entities>", [(None, "<Entities><Other>1</Other></Entities>")]),
        ('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', [(None, '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')]),
        ("<Entity><ErrorCode> 12 </ErrorCode></Entity>", [(12, "")]),
        ("<Entity><ErrorData>x</ErrorData></Entity>", [(None, "x")]),
        ("<Entity><ErrorCode>NotFound</ErrorCode><ErrorData>a<b>c</b></ErrorData></Entity>", [("NotFound", "ac")]),
        (
            '<Entities xmlns="urn:x"><Entity><ErrorCode>1</ErrorCode></Entity>'
            "<Entity><ErrorCode>2</ErrorCode><ErrorData>y</ErrorData></Entity></Entities>",
            [(1, ""), (2, "y")],
        ),
        ({"Entity": 1}, [(None, "{'Entity': 1}")]),
    ],
)
def test_nothing_of_a_failed_step_is_lost(entities: object, errors: list[tuple[Any, str]]) -> None:
    result = read({"JobInfo": {"State": "Finished"}, "ProcessingInfos": [{"Activity": "Error", "Entities": entities}]})
    assert result.errors == [JobError(code, data, "Error") for code, data in errors]
    assert not result.ok
    assert all(error.hint == "" for error in result.errors)


def test_broken_entities_of_another_step_count_when_they_speak_of_an_error() -> None:
    result = read(
        {"JobInfo": {"State": "Finished"}, "ProcessingInfos": [{"Activity": "x", "Entities": "<ErrorCode>1"}]}
    )
    assert result.errors == [JobError(None, "<ErrorCode>1", "x")]
