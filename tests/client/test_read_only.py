"""A read-only client refuses every write before anything is sent, and every read goes through."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from ozon import AsyncSeller, Merchants, Performance, Seller, update_stocks
from ozon.errors import ArgumentError, OzonError, ReadOnlyError
from ozon.sandbox import Sandbox
from tests.contract.cases import Case, cases

CASES = cases()
READS = [case for case in CASES if case.operation.safety == "read"]
WRITES = [case for case in CASES if case.operation.safety != "read"]


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture(scope="module")
def clients(sandbox: Sandbox) -> dict[str, Any]:
    facts: Any = {"transport": sandbox.transport, "read_only": True}
    return {
        "seller": Seller("836", "sandbox-key", **facts),
        "performance": Performance("sandbox@advertising.performance.ozon.ru", "sandbox-secret", **facts),
        "merchants": Merchants("DemoApp", "0123456789abcdef", **facts),
    }


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def ids(case: Case) -> str:
    return f"{case.api}-{case.name}"


@pytest.mark.parametrize("case", WRITES, ids=ids)
def test_writes_are_refused(sandbox: Sandbox, clients: dict[str, Any], case: Case) -> None:
    before = len(sandbox.requests)
    client = clients[case.api]
    with pytest.raises(ReadOnlyError, match=r"Nothing was sent\.$") as caught:
        client.call(case.operation, case.arguments())
    assert caught.value.operation == case.name
    path = case.operation.path.replace("{", "").replace("}", "")
    for safety in ("read", "write"):  # the spec knows better than the caller
        with pytest.raises(ReadOnlyError):
            client.raw(case.operation.method, path, safety=safety)
    with pytest.raises(ReadOnlyError):
        client.with_options(timeout=5).call(case.operation, case.arguments())
    assert len(sandbox.requests) == before


@pytest.mark.parametrize("case", READS, ids=ids)
def test_reads_are_sent(sandbox: Sandbox, clients: dict[str, Any], case: Case) -> None:
    before = len(sandbox.requests)
    try:
        clients[case.api].call(case.operation, case.arguments())
    except ReadOnlyError:
        raise
    except OzonError:
        pass  # the sandbox may refuse it
    assert len(sandbox.requests) > before


def test_unknown_methods_are_as_safe_as_the_caller_says(sandbox: Sandbox, clients: dict[str, Any]) -> None:
    with pytest.raises(ReadOnlyError):
        clients["seller"].raw("POST", "/v1/new/method", {})
    with pytest.raises(OzonError, match="404"):
        clients["seller"].raw("POST", "/v1/new/method", {}, safety="read")


@pytest.mark.parametrize(
    "path",
    [
        "/v1/product/archive",
        "/v1/product/archive/",
        "/v1//product/./archive",
        "/v1/product/%61rchive?x=1",
        "/v1%2Fproduct/archive",
    ],
)
def test_other_spellings_of_a_path_are_the_same(sandbox: Sandbox, clients: dict[str, Any], path: str) -> None:
    before = len(sandbox.requests)
    with pytest.raises(ReadOnlyError):
        clients["seller"].raw("POST", path, {}, safety="read")
    assert len(sandbox.requests) == before


@pytest.mark.parametrize(
    "path", ["/v1/x/../product/archive", "/v1/x/%2e%2e/product/archive", "/v1/x/..%2Fproduct/archive"]
)
def test_a_path_cannot_lead_back(sandbox: Sandbox, clients: dict[str, Any], path: str) -> None:
    before = len(sandbox.requests)
    with pytest.raises(ArgumentError, match="leads out of the API"):
        clients["seller"].raw("POST", path, {}, safety="read")
    assert len(sandbox.requests) == before


def test_an_id_cannot_lead_to_another_method(sandbox: Sandbox, clients: dict[str, Any]) -> None:
    """These writes are GET requests."""
    before = len(sandbox.requests)
    for wrong in ("all_sku_promo/orders/generate", "../campaign/all_sku_promo/activate"):
        with pytest.raises(ArgumentError, match="uuid must not be"):
            clients["performance"].statistics.status(uuid=wrong)
    assert len(sandbox.requests) == before


def test_a_copy_may_become_read_only_and_stays_so(sandbox: Sandbox) -> None:
    seller = Seller("836", "sandbox-key", transport=sandbox.transport)
    careful = seller.with_options(read_only=True)
    with pytest.raises(ArgumentError, match="make another client"):
        careful.with_options(read_only=False)
    with pytest.raises(ReadOnlyError):
        careful.with_options(read_only=True, strict=True).product.archive(product_id=[1])
    assert seller.product.archive(product_id=[223681947]).result


def test_an_asynchronous_client(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncSeller("836", "sandbox-key", transport=sandbox.transport, read_only=True) as shop:
            assert (await shop.product.list(filter={})).result
            with pytest.raises(ReadOnlyError):
                await shop.product.archive(product_id=[1])

    asyncio.run(main())


def test_a_batch_stops_at_once(sandbox: Sandbox, clients: dict[str, Any]) -> None:
    before = len(sandbox.requests)
    rows = [{"offer_id": f"cup-{number}", "warehouse_id": 22142605386000, "stock": 1} for number in range(500)]
    results = list(update_stocks(clients["seller"], rows))
    assert {result.status for result in results} == {"not_sent"}
    assert all(isinstance(result.error, ReadOnlyError) for result in results)
    assert len(sandbox.requests) == before
