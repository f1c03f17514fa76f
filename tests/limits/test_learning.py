"""What answers teach, in each form, and that all clients of the account obey."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from ozon.limits import Feedback, Limiter, LimitError, MemoryStore, Rate, Store
from ozon.limits.rates import pause_keys
from ozon.limits.refusals import refusal as refusal_in
from ozon.limits.refusals import seconds_in
from ozon_generated.operation import Limit, Operation, load
from tests.library import httpx
from tests.limits.support import LIST, Clock, limited, limiter, operation, prices, request
from tests.moments import Since

IMPORT = operation(
    "product.import",
    safety="write",
    limits=(
        Limit(per="minute", of="items", items="items"),
        Limit(per="day", of="items", items="items", reset="00:00"),
    ),
)


def refusal(message: str = "", status: int = 429, **headers: str) -> httpx.Response:
    body = json.dumps({"code": 8, "message": message}).encode()
    return httpx.Response(
        status, headers={name.replace("_", "-"): value for name, value in headers.items()}, content=body
    )


def items(count: int) -> bytes:
    return json.dumps({"items": [{"offer_id": str(number)} for number in range(count)]}).encode()


@pytest.fixture
def store(store_in_virtual_time: Store) -> Store:
    """Each store; its time stands still."""
    return store_in_virtual_time


class Shop(httpx.BaseTransport):
    """Answers with what is next in the list, else 200."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.answers.pop(0) if self.answers else httpx.Response(200)


def wait(of: Limiter, what: Operation, body: bytes = b"{}") -> float:
    """Seconds that a request has to wait; it does not go."""
    attempt = of.attempt(request(what, body))
    verdict = attempt.ask()
    attempt.release()
    return verdict.wait


def after(store: Store, answer: httpx.Response, what: Operation = LIST, body: bytes = b"{}") -> Limiter:
    """Another limiter of the account whose request was answered so."""
    clock = Clock()
    response = limited(Shop(answer), limiter(store), clock.sleep).handle_request(request(what, body))
    assert response.read() == answer.content
    return limiter(store)


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (refusal(Retry_After="7"), 7.0),
        (refusal(Retry_After="7.5"), 7.5),
        (refusal(Item_Retry_After="3"), 180.0),
        (refusal(Item_Retry_After="1", Retry_After="90"), 90.0),
        (refusal("Too many requests, try again in 37 seconds"), 37.0),
        (refusal("rate limit exceeded, retry after 1.5s"), 1.5),
        (refusal("Item limit exceeded, retry after 2 minutes, items remaining: 0"), 120.0),
        (refusal("Слишком много запросов, повторите через 30 секунд"), 30.0),
        (refusal("You have reached the limit"), 1.0),
        (refusal(Retry_After="soon"), 1.0),
        (refusal(status=503, Retry_After="4"), 4.0),
        (refusal("Circle is open", status=500), 120.0),
        (refusal("circle is open", status=429, Retry_After="300"), 300.0),
        (httpx.Response(502, text="<h1>Circle is open</h1>"), 120.0),
        (refusal("Request validation error", status=400), 0.0),
        (refusal(status=503), 0.0),
    ],
)
def test_an_answer_holds_its_operation_up_for_every_client_of_the_account(
    store: Store, answer: httpx.Response, seconds: float
) -> None:
    other = after(store, answer)
    assert wait(other, LIST) == pytest.approx(seconds)
    assert wait(other, operation("seller.info")) == 0
    assert wait(limiter(store, client="2"), LIST) == 0


def test_a_date_is_read() -> None:
    moment = datetime.now(UTC) + timedelta(seconds=20)
    other = after(MemoryStore(Clock()), refusal(Retry_After=format_datetime(moment, usegmt=True)))
    assert 10 < wait(other, LIST) <= 20


def test_an_item_quota_lets_through_what_is_left(store: Store) -> None:
    answer = refusal("RESOURCE_EXHAUSTED", Item_Retry_After="10", Item_Rate_Limit_Remaining="30")
    other = after(store, answer, IMPORT, items(50))
    assert wait(other, IMPORT, items(31)) == pytest.approx(600)
    assert "30 items are left" in other.attempt(request(IMPORT, items(31))).ask().reason
    assert other.attempt(request(IMPORT, items(20))).ask().retry_in == 0
    assert wait(other, IMPORT, items(11)) > 0
    assert other.attempt(request(IMPORT, items(10))).ask().retry_in == 0
    assert wait(other, IMPORT, items(1)) > 0
    assert wait(other, LIST) == 0


def test_items_that_were_refused_although_they_were_left_wait_too() -> None:
    answer = refusal(Item_Retry_After="1", Item_Rate_Limit_Remaining="500")
    assert wait(after(MemoryStore(Clock()), answer, IMPORT, items(100)), IMPORT, items(1)) == pytest.approx(60)


def test_a_block_is_not_softened_by_a_quota() -> None:
    store = MemoryStore(Clock())
    after(store, refusal("Circle is open"), IMPORT, items(9))
    other = after(store, refusal(Item_Retry_After="60", Item_Rate_Limit_Remaining="5"), operation("seller.info"))
    assert wait(other, IMPORT, items(1)) == pytest.approx(120)


def test_words_that_come_late_do_not_shorten_a_pause(store: Store) -> None:
    after(store, refusal(Retry_After="100"))
    clock = Clock()
    limited(Shop(), limiter(store), clock.sleep)
    account = limiter(store).account
    method = pause_keys(LIST.name)[0]
    account.learn(method, Feedback(5.0, "late"))
    assert wait(limiter(store), LIST) == pytest.approx(100)
    account.learn(method, Feedback(100.3, "again"))
    assert wait(limiter(store), LIST) == pytest.approx(100.3)
    account.learn(method, Feedback(200.0, "more"))
    assert wait(limiter(store), LIST) == pytest.approx(200)


def test_a_pause_ends() -> None:
    clock = Clock()
    store = MemoryStore(clock)
    transport = limited(Shop(refusal(Retry_After="30")), limiter(store), clock.sleep)
    assert transport.handle_request(request(LIST)).status_code == 429
    assert transport.handle_request(request(LIST)).status_code == 200
    assert sum(clock.slept) == pytest.approx(30)
    assert transport.handle_request(request(LIST)).status_code == 200
    assert sum(clock.slept) == pytest.approx(30)


def test_a_raw_call_is_held_up_by_its_path() -> None:
    clock = Clock()
    transport = limited(Shop(refusal(Retry_After="30")), limiter(MemoryStore(clock)), clock.sleep)
    assert transport.handle_request(request()).status_code == 429
    transport.handle_request(request(LIST))
    assert clock.slept == []
    transport.handle_request(request())
    assert sum(clock.slept) == pytest.approx(30)


def test_beyond_the_budget_the_error_names_the_time() -> None:
    since = Since()
    other = after(MemoryStore(Clock()), refusal(Item_Retry_After="60"), IMPORT, items(5))
    with pytest.raises(LimitError, match=r"Item-Retry-After") as caught:
        limited(Shop(), other, Clock().sleep).handle_request(request(IMPORT, items(1)))
    assert caught.value.retry_at in since.plus(3600)


def test_a_body_that_breaks_off_is_an_error_of_the_transport() -> None:
    class Broken(httpx.SyncByteStream):
        closed = False

        def __iter__(self) -> Iterator[bytes]:
            yield b"{"
            raise httpx.ReadError("cut")

        def close(self) -> None:
            self.closed = True

    stream = Broken()
    transport = limited(Shop(httpx.Response(429, stream=stream)), limiter(MemoryStore()), Clock().sleep)
    with pytest.raises(httpx.ReadError):
        transport.handle_request(request(LIST))
    assert stream.closed


def test_text_without_a_wait() -> None:
    for text in ("", "after all", "in stock: 30", "within range (0, 1000]", "code 12 after"):
        assert seconds_in(text) is None
    assert seconds_in("retry in 250 ms") == 0.25
    assert seconds_in("wait 1 hour, or retry after 5 s") == 3600


@pytest.mark.parametrize("status", [200, 401, 404, 500, 502])
def test_other_answers_teach_nothing(status: int) -> None:
    assert refusal_in(status, {"retry-after": "5"}, b"try again in 5 seconds", 120.0) is None


PER_ITEM = "error limiting: acquire limit per item: items limit: limit exceeded"
PRICES = load("ozon_generated.seller.product", "import_prices")
OWN = Rate(3, 3600, scope="product", of="items", items="prices")


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        (refusal(PER_ITEM), False),
        (refusal("slow down", Retry_After="1"), False),
        (refusal("Circle is open", 400), False),
        (refusal("invalid Request.Prices[0].Price", 400), False),
        (refusal(status=403), False),
        (refusal(status=500), True),  # may have happened
        (httpx.Response(429, json={"result": [{"offer_id": "mug", "updated": True}]}), True),  # some have
        (httpx.Response(200, json={}), True),
    ],
    ids=lambda value: f"{value.status_code} {value.text:.50}" if isinstance(value, httpx.Response) else None,
)
def test_a_refused_request_changes_no_product(
    store_in_virtual_time: Store, clock: Clock, answer: httpx.Response, counts: bool
) -> None:
    def known() -> Limiter:
        return limiter(store_in_virtual_time, Rate(4, 900), rates={PRICES.name: [OWN]}, clock=clock)

    for _ in range(3):
        limited(Shop(answer), known(), clock.sleep).handle_request(request(PRICES, prices("mug", "cup")))
        clock.now += 0.001
    pause = wait(known(), PRICES, prices("pan"))
    assert (wait(known(), PRICES, prices("mug", "pan")) > max(pause, 1000)) is counts
    assert known().attempt(request(LIST)).ask().wait == 0
    assert known().attempt(request(LIST)).ask().wait > 0  # the account has sent its four requests


@pytest.mark.parametrize("text", [PER_ITEM, "acquire limit per item", "Items limit: limit exceeded"])
def test_a_product_that_was_changed_too_often_delays_no_other(store: Store, text: str) -> None:
    assert wait(after(store, refusal(text), PRICES, prices("mug")), PRICES, prices("cup")) == 0


def test_a_quota_of_items_is_no_limit_of_one_item(store: Store) -> None:
    answer = refusal("items limit exceeded", Item_Retry_After="3", Item_Rate_Limit_Remaining="0")
    assert wait(after(store, answer, IMPORT, items(1)), IMPORT, items(1)) == pytest.approx(180)
