"""Thousands of items through batches and faults of all kinds: nothing sent again that Ozon took, no wrong state."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, OAuthApp, Retry, Seller
from ozon.batch import Result, delete, import_products, update_prices, update_stocks
from ozon.clock import Clock
from ozon.limits import Limits, MemoryStore, Rate, StoreError
from tests.backends import at
from tests.batch.support import Time, card
from tests.library import httpx
from tests.sizes import size

pytestmark = pytest.mark.usefixtures("clock")
ITEMS = size(1_500, 6_000, 24_000)
IMPORT, INFO, LIST = "/v3/product/import", "/v1/product/import/info", "/v3/product/info/list"
CARDS = "/v4/product/info/attributes"
#: For each call: path, list of the request, list of the answer, flag of a row, field of its errors.
CALLS: dict[Callable[..., Any], tuple[str, str, str, str, str]] = {
    import_products: (IMPORT, "items", "", "", ""),
    update_prices: ("/v1/product/import/prices", "prices", "result", "updated", "errors"),
    update_stocks: ("/v2/products/stocks", "stocks", "result", "updated", "errors"),
    delete: ("/v2/products/delete", "products", "status", "is_deleted", "error"),
}
BUSY = [{"code": "TOO_MANY_REQUESTS", "message": "Stock is updated too frequently"}]
NOT_FOUND = [{"code": "NOT_FOUND", "message": "Product not found"}]
CIRCLE = {"code": 8, "message": "Circle is open"}
#: What may happen to a request that writes: whether Ozon takes it, and what comes back instead of its answer.
WRITES: list[tuple[bool, Any]] = [
    *[(True, None)] * 40,
    *[(True, "some refused"), (True, "listed in a 429")] * 4,
    (False, httpx.ConnectError("refused")),
    (False, httpx.PoolTimeout("full")),
    (True, httpx.ReadTimeout("slow")),
    (False, httpx.ReadTimeout("slow")),
    (True, httpx.RemoteProtocolError("closed")),
    (False, httpx.WriteError("broken")),
    (True, (502, "<html>", {})),
    (False, (502, "<html>", {})),
    (True, (503, {}, {"Retry-After": "999999999999999999999"})),
    (False, (503, {}, {"Retry-After": "Wed, 21 Oct 99999999999 07:28:00 GMT"})),
    (False, (500, CIRCLE, {})),
    (False, (429, {}, {"Retry-After": "2"})),
    (False, (429, {}, {"Item-Retry-After": "1", "Item-Rate-Limit-Remaining": "2"})),
    (False, (429, {}, {"Item-Retry-After": "999999999", "Item-Rate-Limit-Remaining": "9" * 50})),
    (False, (400, {"code": 3, "message": "something is wrong"}, {})),
    (False, (400, {"code": 9, "message": "obsolete method cannot be used"}, {})),
    (False, (401, {"code": 16, "message": "no"}, {})),
    (False, (403, {"code": 7, "message": "no"}, {})),
    (False, (404, {"code": 5, "message": "not found"}, {})),
    (True, (499, {"code": 1, "message": "cancelled"}, {})),
    (True, (200, "<html>", {})),
    (True, (200, {}, {})),
    (True, (200, {"result": None}, {})),
    (True, (200, {"code": 13, "message": "broken"}, {})),
    (False, (200, {"code": 13, "message": "broken"}, {})),
    (True, "flags as text"),
    (True, "numbers as text"),
    (True, "no rows"),
    (True, "cancel"),
    (False, "cancel"),
    (True, "close"),
]
READS: list[Any] = [*[None] * 8, httpx.ReadTimeout("slow"), (502, "<html>", {}), (429, {}, {}), (200, {}, {})]


class Ozon:
    """A shop that knows what it took, and fails as it is told."""

    def __init__(self, chance: random.Random, call: Callable[..., Any], there: set[str]) -> None:
        self.path, self.argument, self.list, self.flag, self.errors = CALLS[call]
        self.chance = chance
        self.there = there
        self.shelf: dict[str, Any] = {}
        self.tasks: dict[int, list[Any]] = {}
        self.taken: Counter[str] = Counter()
        self.log: list[Any] = []
        self.again: set[str] = set()  #: sent once more after they had been taken
        self.cancel: Callable[[], object] = lambda: None
        self.close: Callable[[], object] = lambda: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        if request.url.path == self.path:
            return self._write(body[self.argument])
        fault = self.chance.choice(READS)
        return _reply(fault) if fault is not None else httpx.Response(200, json=self._read(request.url.path, body))

    def _read(self, path: str, body: Any) -> Any:
        if path == INFO:
            rows = [{"offer_id": one["offer_id"], "status": "imported"} for one in self.tasks[body["task_id"]]]
            return {"result": {"items": rows}}
        if path == LIST:
            known = [self.shelf[one] for one in body["offer_id"] if one in self.shelf]
            known += [{"offer_id": one} for one in body["offer_id"] if one in self.there]
            return {"items": [{"id": 5, **one} for one in known]}
        assert path == CARDS
        return {"result": [self.shelf[one] for one in body["filter"]["offer_id"] if one in self.shelf]}

    def _write(self, rows: list[Any]) -> httpx.Response:
        self.again |= {row["offer_id"] for row in rows if self.taken[row["offer_id"]]}
        taken, fault = self.chance.choice(WRITES)
        self.log.append((taken, fault, [row["offer_id"] for row in rows]))
        refused = fault in ("some refused", "listed in a 429") and self.path != IMPORT
        for place, row in enumerate(rows if taken else ()):
            if not refused or place % 3 == 0:
                self.taken[row["offer_id"]] += 1
                self.shelf[row["offer_id"]] = row
                self.there.discard(row["offer_id"])
        if fault in ("cancel", "close"):
            (self.cancel if fault == "cancel" else self.close)()
            return self._answer(rows, "") if taken else httpx.Response(503)
        return self._answer(rows, fault or "") if fault is None or isinstance(fault, str) else _reply(fault)

    def _answer(self, rows: list[Any], how: str) -> httpx.Response:
        status = 429 if how == "listed in a 429" else 200
        if self.path == IMPORT:
            self.tasks[len(self.tasks) + 7] = rows
            body: Any = {"items": rows} if status == 429 else {"result": {"task_id": len(self.tasks) + 6}}
            return httpx.Response(status, json=body)
        made = [self._row(place, row, how) for place, row in enumerate(rows)]
        return httpx.Response(status, json={self.list: [] if how == "no rows" else made})

    def _row(self, place: int, row: Any, how: str) -> Any:
        done = how not in ("some refused", "listed in a 429") or place % 3 == 0
        error: Any = [] if done else BUSY if place % 3 == 1 else NOT_FOUND
        flag: Any = str(done).lower() if how == "flags as text" else done
        named = {"offer_id": row["offer_id"], "product_id": 0, "warehouse_id": row.get("warehouse_id")}
        if how == "numbers as text":
            named = {name: f" {value} " for name, value in named.items() if value}
        return {**named, self.flag: flag, self.errors: error if self.errors == "errors" else str(error or "")}


def _reply(fault: Any) -> httpx.Response:
    if isinstance(fault, Exception):
        raise fault
    status, body, headers = fault
    if isinstance(body, str):
        return httpx.Response(status, text=body, headers=headers)
    return httpx.Response(status, json=body, headers=headers)


class Flaky(MemoryStore):
    """A store of limits that fails now and then, before a request and after it."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self.chance = chance

    def account(self, name: str) -> Any:
        account = super().account(name)
        for method, share in (("ask", 0.1), ("learn", 0.5)):
            setattr(account, method, self._fails(getattr(account, method), share))
        return account

    def _fails(self, method: Callable[..., Any], share: float) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            if self.chance.random() < share:
                raise StoreError("The store is gone.")
            return method(*arguments)

        return call


def settings(chance: random.Random, clock: Time) -> dict[str, Any]:
    """The settings of a client: retries, limits, and the credentials."""
    made: dict[str, Any] = {"retry": Retry(max_attempts=chance.choice([1, 4])), "clock": at(clock.monotonic)}
    kind = chance.randrange(4)
    if kind == 0:
        made["limits"] = Limits(account=[Rate(chance.randint(1, 4), 3600)], max_wait=0.0, store=MemoryStore())
    elif kind == 1:
        made["limits"] = Limits(store=Flaky(chance))
    return made


def credentials(chance: random.Random, retry: Retry) -> dict[str, Any]:
    """A key, or an application whose tokens fail to come now and then and are refused soon."""
    if chance.random() < 0.7:
        return {"client_id": "836", "api_key": "key"}

    def token(request: httpx.Request) -> httpx.Response:
        if chance.random() < 0.1:
            return _reply(chance.choice([httpx.ReadTimeout("slow"), (500, {}, {}), (400, {}, {})]))
        return httpx.Response(200, json={"access_token": "t", "refresh_token": "r", "expires_in": 1800})

    app = OAuthApp("c", "s", refresh_token="r", transport=httpx.MockTransport(token), retry=retry)
    return {"oauth": app}


def items(chance: random.Random, call: Callable[..., Any], count: int) -> list[Any]:
    if call is import_products:
        return [card(number) for number in range(count)]
    if call is update_prices:
        return [{"offer_id": f"mug-{number}", "price": "5.00"} for number in range(count)]
    if call is delete:
        return [f"mug-{number}" for number in range(count)]
    as_text = chance.random() < 0.5
    return [{"offer_id": f"mug-{number}", "warehouse_id": "7" if as_text else 7, "stock": 3} for number in range(count)]


def collect(call: Callable[..., Any], ozon: Ozon, given: list[Any], made: dict[str, Any], **more: Any) -> list[Result]:
    """The results up to the end, or up to whatever ends it."""
    results: list[Result] = []
    with Seller(transport=httpx.MockTransport(ozon), **made) as client:
        ozon.close = client.close
        ozon.cancel = _interrupt
        try:
            results.extend(call(client, given, **more))
        except (KeyboardInterrupt, RuntimeError, ValueError, OverflowError):
            pass  # interrupted, closed, or a header that nobody could read: what was told so far has to be true
    return results


def _interrupt() -> None:
    raise KeyboardInterrupt


def collect_twin(call: Callable[..., Any], ozon: Ozon, given: list[Any], made: dict[str, Any], **more: Any) -> Any:
    """The same asynchronously, in two event loops: what the first left undone is not the second's business."""
    results: list[Result] = []
    client = AsyncSeller(transport=httpx.MockTransport(ozon), **made)

    async def run(part: list[Any], offset: int) -> None:
        with anyio.CancelScope() as scope:
            ozon.cancel = scope.cancel
            try:
                async for result in call(client, part, **more):
                    results.append(result)
                    await anyio.lowlevel.checkpoint()
            except (RuntimeError, ValueError, OverflowError):
                pass  # as above

    half = len(given) // 2
    anyio.run(run, given[:half], 0)
    anyio.run(run, given[half:], half)
    anyio.run(client.aclose)
    return results


def runs(seed: int) -> Iterator[tuple[random.Random, Callable[..., Any], int]]:
    """Enough runs for the wanted number of items."""
    chance = random.Random(seed)
    left = ITEMS
    while left > 0:
        count = chance.randint(4, 40)
        left -= count
        yield chance, chance.choice(list(CALLS)), count


@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
def test_no_item_is_sent_again_or_told_wrong(twin: bool, clock: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", clock.sleep)
    told: Counter[str] = Counter()
    for chance, call, count in runs(1 + twin):
        given = items(chance, call, count)
        ozon_ = Ozon(chance, call, {f"mug-{number}" for number in range(count)} if call is delete else set())
        made = settings(chance, clock)
        made |= credentials(chance, made["retry"])
        made["clock"] = Clock(async_sleep=clock.async_sleep)
        more = {"max_items": chance.randint(1, 10), "in_flight": chance.randint(1, 4), "deadline": 20.0}
        if call is import_products:
            more["settle"] = 5.0
        results = (collect_twin if twin else collect)(call, ozon_, given, made, **more)
        assert not ozon_.again, "\n".join(map(str, [call, made, *ozon_.log]))
        assert max(ozon_.taken.values(), default=0) <= 1
        for result in results:
            offer_id = str(result.key)
            told[result.status] += 1
            assert result.status not in ("done", "imported", "skipped") or ozon_.taken[offer_id], result
            assert result.status not in ("failed", "not_sent") or not ozon_.taken[offer_id], result
            assert result.ok or result.errors, result
    assert sum(told.values()) > ITEMS / 2
    assert min(told[status] for status in ("done", "imported", "failed", "unknown", "not_sent")) > 0
    print(dict(told))
