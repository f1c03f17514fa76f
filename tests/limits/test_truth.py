"""Nothing that happens to the limits takes the place of an answer, and no header raises."""

from __future__ import annotations

import ast
import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ozon import AsyncSeller, Retry, Seller, errors
from ozon.limits import Account, Feedback, LimitError, Limits, MemoryStore, Permit, StoreError, Verdict
from ozon_generated.errors import LONGEST_WAIT, header_count, retry_after
from tests.library import httpx

#: A whole answer of an import.
STARTED = {"result": {"task_id": 1}}
ROOT = Path(__file__).resolve().parent.parent.parent
#: Headers of answers that the package reads, but for those of the sandbox, which reads requests; and what httpx reads.
READ = {
    "content-disposition",
    "content-encoding",
    "content-length",
    "location",
    "content-type",
    "date",
    "item-rate-limit-remaining",
    "item-retry-after",
    "ratelimit-remaining",
    "retry-after",
    "x-o3-trace-id",
}
HOSTILE = [
    *("", " ", "-5", "-1", "+1", "1e9", "1e999", "nan", "inf", "-inf", "0x10", "999999999", "9" * 5000, "1.5", "1.5.5"),
    *("1, 2", "1;2", "[1, 2]", "{}", "null", "true", "\x00", "%00", "\u0665", "\u00b2", "\ud7ff", "a" * 5000),
    *(
        "Wed, 21 Oct 99999999999 07:28:00 GMT",
        "Wed, 21 Oct 2015 07:28:00 +99999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ),
    *(
        "Wed, 21 Oct 2015 99999999999999999999:28:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "Mon, 01 Jan 0001 00:00:00 +2359",
    ),
    *(
        "Wed, 21",
        ", , ,",
        "0",
        "Wed, 00 Foo 0000 00:00:00 GMT",
        'attachment; filename="../../x"',
        "text/html; charset=nope",
    ),
]


class Failing:
    """A store that lets everybody go and then fails."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def account(self, name: str) -> Account:
        return _Failing(self.error)


class _Failing:
    blocking = False
    poll_interval = 1.0

    def __init__(self, error: Exception) -> None:
        self.error = error

    def ask(self, permit: Permit) -> Verdict:
        if permit.at is not None:
            raise self.error
        permit.at = 1.0
        return Verdict(0.0, 0.0, "")

    def release(self, permit: Permit) -> None:
        raise self.error

    def learn(self, key: str, feedback: Feedback) -> float:
        raise self.error

    def clear(self, operation: str | None) -> None:
        raise self.error


ERRORS = [StoreError("Redis is down"), OSError("disk full"), RuntimeError("no thread"), ValueError("odd")]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("status", [200, 400, 429, 503])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_store_that_fails_after_sending_leaves_the_answer(
    error: Exception, status: int, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    answer = httpx.Response(status, json=STARTED, headers={"retry-after": "30", "ratelimit-remaining": "3"})
    caught = call(answer, Limits(store=Failing(error)), asynchronous)
    if status == 200:
        assert caught is None
    else:
        assert isinstance(caught, errors.ApiError)
        assert caught.status == status
        assert caught.outcome_unknown is (status == 503)
    warned = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert warned
    assert all("othing was sent" not in record.getMessage() for record in warned)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_store_that_fails_leaves_the_error_of_the_connection(asynchronous: bool) -> None:
    caught = call(httpx.ConnectError("no route"), Limits(store=Failing(OSError("disk full"))), asynchronous)
    assert isinstance(caught, errors.TransportError)
    assert "no route" in str(caught)


def test_a_repeat_without_a_turn_leaves_the_answer_before() -> None:
    shop = httpx.MockTransport(lambda _: httpx.Response(503, json={}, headers={"retry-after": "2"}))
    limits = Limits(store=MemoryStore(), max_wait=0.0)
    with Seller("836", "key", transport=shop, limits=limits, retry=Retry(backoff=0.0, jitter=lambda: -1.0)) as seller:
        with pytest.raises(errors.ServerError) as caught:
            seller.product.import_prices(prices=[{"offer_id": "a", "price": "1"}])
        assert caught.value.outcome_unknown
        with pytest.raises(LimitError) as refused:
            seller.product.import_prices(prices=[{"offer_id": "a", "price": "1"}])
        assert refused.value.sent is False


def test_all_headers_that_are_read_are_known_here() -> None:
    assert set(_headers_read()) <= READ


@pytest.mark.parametrize("header", sorted(READ))
@pytest.mark.parametrize("status", [200, 400, 429, 503])
def test_no_header_raises_outside_the_tree(header: str, status: int) -> None:
    for value in HOSTILE:
        for raw in {value.encode("latin-1", "replace"), value.encode("utf-8", "replace")}:
            answer = httpx.Response(status, json=STARTED, headers=[(header.encode(), raw), (b"retry-after", b"1")])
            for asynchronous in (False, True):
                caught = call(answer, Limits(store=MemoryStore()), asynchronous)
                if status != 200:
                    assert isinstance(caught, errors.ApiError)
                elif caught is not None:  # an encoding that nobody asked for, or a length that did not come
                    assert header in ("content-encoding", "content-length")
                    assert isinstance(caught, errors.DecodeError | errors.TransportError)
                assert getattr(caught, "outcome_unknown", False) is (status in (200, 503) and caught is not None)


def test_times_and_counts_are_capped() -> None:
    for value in HOSTILE:
        for name in ("retry-after", "item-retry-after"):
            seconds = retry_after({name: value})
            assert seconds is None or 0 <= seconds <= LONGEST_WAIT
        count = header_count({"x": value}, "x")
        assert count is None or 0 <= count < 10**18
    assert retry_after({"retry-after": "7"}) == 7
    assert retry_after({"item-retry-after": "2", "retry-after": "7"}) == 120
    assert header_count({"x": "12"}, "x") == 12


def call(answer: httpx.Response | Exception, limits: Limits, asynchronous: bool) -> errors.OzonError | None:
    """A write that is answered so; gives the error that the caller sees."""

    def shop(request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers.raw, content=answer.content)

    settings: dict[str, Any] = {
        "transport": httpx.MockTransport(shop),
        "limits": limits,
        "retry": Retry(max_attempts=1),
    }

    async def main() -> None:
        async with AsyncSeller("836", "key", **settings) as seller:
            await seller.product.import_(items=[])

    try:
        if asynchronous:
            asyncio.run(main())
        else:
            with Seller("836", "key", **settings) as seller:
                seller.product.import_(items=[])
    except errors.OzonError as error:
        return error
    return None


def _headers_read() -> Iterator[str]:
    """The names of headers of answers that stand in the code: ``headers.get("…")`` and ``header_count(…, "…")``."""
    for path in (*(ROOT / "overlay/ozon").rglob("*.py"), *(ROOT / "generator/runtime").rglob("*.py")):
        if {"sandbox", "push"} & {*path.parts}:  # these read headers of requests
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called.endswith(("headers.get", "header_count")):
                name = node.args[-1 if called == "header_count" else 0]
                if isinstance(name, ast.Constant):
                    yield str(name.value)
