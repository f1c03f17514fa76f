"""Reads by more ids than one call takes: every id is asked once, in calls of the documented size."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from ozon import AsyncSeller, Seller, chunked
from ozon.batch.reads import _maxima
from ozon.errors import ArgumentError, ServerError
from ozon.schemas import request_schema
from ozon.transport.retry import Retry
from ozon_generated.model import codec
from ozon_generated.seller.product import ProductListFilter
from tests.checkers import COMMANDS, run
from tests.contract.cases import Case, cases
from tests.library import httpx

READS = [
    (case, path, most)
    for case in cases()
    if case.operation.safety == "read" and case.api != "merchants"
    for path, most in _maxima(case.operation).items()
]


def method(case: Case, client: Any) -> Any:
    resource, _, verb = case.name.partition(".")
    return getattr(getattr(client, resource), verb)


def client_of(case: Case, kind: str, handle: Any) -> Any:
    """The generated client of an API, over a handler."""
    module = import_module(f"ozon_generated.{case.api}")
    http: Any = httpx.AsyncClient if kind else httpx.Client
    made = http(transport=httpx.MockTransport(handle), base_url=case.base_url)
    return getattr(module, f"{kind}{case.api.capitalize()}Client")(made)


def with_ids(case: Case, path: str, ids: list[object]) -> dict[str, Any]:
    """The example, with these ids at a path, and no other list of ids at the top."""
    assert case.operation.request is not None
    names = codec(case.operation.request).names
    given = copy.deepcopy(case.arguments())
    first, *rest = path.split(".")
    for other in _maxima(case.operation):
        if "." not in other and "." not in path:
            given.pop(names[other], None)
    if not rest:
        return {**given, names[first]: ids}
    inner = given.setdefault(names[first], {})
    for step in rest[:-1]:
        inner = inner.setdefault(step, {})
    inner[rest[-1]] = ids
    return given


def at(body: Any, path: str) -> Any:
    for step in path.split("."):
        body = body[step]
    return body


def ended(case: Case) -> Any:
    """The example's answer, as the last page."""
    answer = copy.deepcopy(case.answer)
    facts = case.operation.pagination
    if facts is None:
        return answer
    around = answer
    *parents, last = facts.items.split(".")
    for step in parents:
        around = around[step]
    around[last] = []
    return answer


@pytest.mark.parametrize(("case", "path", "most"), READS, ids=lambda part: getattr(part, "name", str(part)))
@pytest.mark.parametrize("kind", ["", "Async"])
def test_every_id_is_asked_once(case: Case, path: str, most: int, kind: str) -> None:
    sent: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        if case.operation.reply == "file":
            return httpx.Response(200, headers={"content-type": "application/pdf"}, content=b"%PDF-1.4\n%%EOF\n")
        return httpx.Response(200, json=ended(case))

    ids: list[Any] = [f"id-{n}" for n in range(2 * most + 1)] if _is_text(case, path) else list(range(2 * most + 1))
    given = with_ids(case, path, [*ids, *ids[:3]])
    before = copy.deepcopy(given)
    made = chunked(method(case, client_of(case, kind, handle)), **given)
    if kind:

        async def collect() -> list[object]:
            return [answer async for answer in made]

        answers = asyncio.run(collect())
    else:
        answers = list(made)
    assert len(answers) == len(sent) == 3
    assert [len(at(body, path)) for body in sent] == [most, most, 1]
    assert [one for body in sent for one in at(body, path)] == ids
    assert all(_without(body, path) == _without(sent[0], path) for body in sent)
    assert given == before


def _without(body: Any, path: str) -> Any:
    rest = copy.deepcopy(body)
    (at(rest, path.rpartition(".")[0]) if "." in path else rest).pop(path.rpartition(".")[2])
    return rest


def _is_text(case: Case, path: str) -> bool:
    schema = request_schema(case.operation.name.rstrip("_"), case.api)
    found = schema.top
    for step in path.split("."):
        found = schema.resolve(found["properties"][step])
    return bool(found["items"]["type"] == "string")


def shop(*answers: httpx.Response, sent: list[Any] | None = None) -> Seller:
    replies: Iterator[httpx.Response] = iter(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        if sent is not None:
            sent.append(json.loads(request.content))
        return next(replies)

    return Seller("1", "key", transport=httpx.MockTransport(handle), retry=Retry(max_attempts=1))


def page(ids: list[int], last_id: str = "") -> httpx.Response:
    rows = [{"product_id": one} for one in ids]
    return httpx.Response(200, json={"result": {"items": rows, "total": 5, "last_id": last_id}})


def test_a_part_with_several_pages_gives_all_of_them() -> None:
    sent: list[Any] = []
    seller = shop(page([1, 2], "a"), page([3]), page([4]), sent=sent)
    ids = [str(number) for number in range(1001)]
    answers = chunked(seller.product.list, filter=ProductListFilter(offer_id=ids), limit=2)
    assert [row.product_id for answer in answers for row in (answer.result.items if answer.result else [])] == [
        1,
        2,
        3,
        4,
    ]
    assert [len(body["filter"]["offer_id"]) for body in sent] == [1000, 1000, 1]
    assert [body.get("last_id") for body in sent] == [None, "a", None] or sent[1]["last_id"] == "a"


def test_an_error_tells_what_is_complete() -> None:
    failure = httpx.Response(500, json={"code": 13, "message": "no"})
    seller = shop(httpx.Response(200, json={"items": []}), failure)
    answers = chunked(seller.product.info_list, sku=range(2500))
    next(answers)
    with pytest.raises(ServerError) as caught:
        next(answers)
    assert caught.value.partial == list(range(1000))
    assert caught.value.checkpoint is None


def test_any_iterable_and_no_ids() -> None:
    sent: list[Any] = []
    seller = shop(httpx.Response(200, json={"items": []}), sent=sent)
    skus: Any = (number for number in [3, 1, 3, 2])
    assert len(list(chunked(seller.product.info_list, sku=skus))) == 1
    assert sent == [{"sku": [3, 1, 2]}]
    assert list(chunked(seller.product.info_list, sku=[])) == []


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "Pass a list of ids: offer_id or product_id or sku"),
        ({"sku": [1], "offer_id": ["a"]}, "pass one of them"),
        ({"sku": range(2000), "offer_id": map(str, range(2000))}, "pass one of them"),
    ],
)
def test_what_cannot_be_split_is_refused_at_once(arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        chunked(shop().product.info_list, **arguments)


def test_other_methods_are_refused() -> None:
    seller: Any = shop()
    unbound: Any = print
    with pytest.raises(ArgumentError, match=r"writes: send the items through ozon\.batch"):
        chunked(seller.product.import_prices, prices=[])
    with pytest.raises(ArgumentError, match="no list of ids with a documented maximum"):
        chunked(seller.product.info_limit)
    with pytest.raises(ArgumentError, match="by name"):
        chunked(seller.product.info_list, ["a"])
    with pytest.raises(ArgumentError, match="Pass a method of a client"):
        chunked(unbound)


def test_a_metric_is_no_id() -> None:
    assert "metrics" not in _maxima(AsyncSeller("1", "key").analytics._operation("data"))


PROGRAM = """
from ozon import AsyncSeller, Seller, chunked

for answer in chunked(Seller().product.info_list, sku=[1]):
    reveal_type(answer)
for pdf in chunked(Seller().fbs_label.download, posting_number=["1"]):
    reveal_type(pdf)


async def main() -> None:
    async for answer in chunked(AsyncSeller().product.list, filter={"offer_id": ["a"]}):
        reveal_type(answer)


chunked(Seller().product.info_list, skus=[1])
"""


@pytest.mark.external
@pytest.mark.parametrize("checker", COMMANDS)
def test_types(checker: str) -> None:
    found = run(checker, {"program.py": PROGRAM})
    if checker == "mypy":
        for name in ("ProductInfoListResponse", "messages.File", "ProductListResponse"):
            assert name in found
    errors = {line.split(":")[1] for line in found.splitlines() if "error:" in line or "- error" in line}
    assert errors == {"15"}
