"""Every operation: an answer is empty only if it says so, and an error is one whatever its status."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from ozon import LifecycleWarning, PaginationError, pages, paginate
from ozon_generated.errors import ApiError, DecodeError, OzonError
from ozon_generated.model import codec
from tests.contract.cases import PAGED, Case, cases, clients, dig, facts, method, put, walk_arguments, with_models
from tests.library import httpx

every_operation = pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.api}.{case.name}")
every_list = pytest.mark.parametrize("case", PAGED, ids=lambda case: f"{case.api}.{case.name}")
TEXT = "invalid argument"
ERRORS: list[dict[str, Any]] = [
    {"code": 3, "message": TEXT, "details": []},
    {"code": "INVALID", "message": TEXT},
    {"error": {"code": "INVALID", "message": TEXT, "details": None}},
    {"error": TEXT},
    {"errors": [{"code": "INVALID", "message": TEXT}]},
    {"errors": [TEXT]},
]


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LifecycleWarning)
        yield


def documented(case: Case) -> set[str]:
    response = case.operation.response
    return set(codec(response).names) if response is not None else set()


def called(case: Case, body: Any, *, twin: bool = False) -> Any:
    """The answer of a call when this is what comes."""

    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=body)

    sync, asynchronous = clients(case, serve)
    if not twin:
        return method(sync, case)(**case.arguments())

    async def call() -> Any:
        return await method(asynchronous, case)(**case.arguments())

    return anyio.run(call)


def refused(case: Case, body: Any, *, twin: bool) -> OzonError:
    with pytest.raises(OzonError) as caught:
        called(case, body, twin=twin)
    error = caught.value
    assert error.operation == case.name
    assert error.outcome_unknown is (case.operation.safety != "read")
    assert error.repeat_is_safe is case.operation.may_repeat
    return error


# Calls


@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
@every_operation
def test_an_error_object_in_a_success_is_an_error(case: Case, twin: bool) -> None:
    errors = [body for body in ERRORS if not (documented(case) & {"error", "errors"} and len(body) == 1)]
    if case.operation.reply == "file":
        errors = [body for body in errors if "errors" not in body]
    assert len(errors) >= 2
    for body in errors:
        error = refused(case, body, twin=twin)
        assert isinstance(error, ApiError)
        assert (error.status, TEXT in error.message) == (200, True)
        assert TEXT in str(error)


@pytest.mark.parametrize("case", with_models(), ids=lambda case: f"{case.api}.{case.name}")
def test_an_error_object_beside_null_is_an_error(case: Case) -> None:
    body = dict.fromkeys(documented(case) - {"code", "message"}) | ERRORS[0]
    assert isinstance(refused(case, body, twin=False), ApiError)


@every_operation
def test_an_answer_with_nothing_that_is_documented_is_an_error(case: Case) -> None:
    for body in ({}, {"field_of_tomorrow": 1}):
        if documented(case):
            error = refused(case, body, twin=False)
            assert isinstance(error, DecodeError)
            assert "without any of the documented fields" in str(error)
        elif case.operation.content_types and "application/json" not in case.operation.content_types:
            assert isinstance(refused(case, body, twin=False), DecodeError)
        else:
            called(case, body)  # nothing is documented, so nothing is missing


@pytest.mark.parametrize("case", with_models(), ids=lambda case: f"{case.api}.{case.name}")
def test_a_call_bears_fields_that_are_null(case: Case) -> None:
    answer = called(case, dict.fromkeys(documented(case)))
    assert answer.mismatches() == []


# Walks


def page(case: Case, rows: Any = ..., **said: Any) -> dict[str, Any]:
    """The documented page, with other rows (``...`` for none at all), and with what it says of itself set."""
    answer = copy.deepcopy(case.answer)
    assert isinstance(answer, dict)
    values = {"more": True, "total": 1000, "pages": 1000, "next": "token"} | said
    for path in facts(case).total:
        put(answer, path, values["total"])
    for name in ("more", "pages", "next"):
        put(answer, getattr(facts(case), name), values[name])
    put(answer, facts(case).items, rows)
    if rows is ...:
        *parents, last = facts(case).items.split(".")
        del (dig(answer, ".".join(parents)) if parents else answer)[last]
    return answer


def walked(case: Case, body: dict[str, Any], *, twin: bool, how: Any = paginate) -> list[Any]:
    """What a walk hands out when this is its first page."""
    asked: list[httpx.Request] = []

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        assert len(asked) == 1, "the walk went on after a page without rows"
        return httpx.Response(200, content=json.dumps(body))

    sync, asynchronous = clients(case, serve)
    if not twin:
        return list(how(method(sync, case), **walk_arguments(case)))

    async def walk() -> list[Any]:
        return [row async for row in how(method(asynchronous, case), **walk_arguments(case))]

    return anyio.run(walk)


@pytest.mark.parametrize("how", [paginate, pages])
@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
@every_list
def test_no_walk_takes_a_missing_list_for_an_empty_one(case: Case, twin: bool, how: Any) -> None:
    container = {facts(case).items.partition(".")[0]: None}
    for body in (
        {},
        *ERRORS[:2],
        page(case),
        page(case, more=False, total=0, pages=0, next=""),
        page(case, None),
        container,
    ):
        with pytest.raises(OzonError) as caught:
            walked(case, body, twin=twin, how=how)
        assert caught.value.checkpoint.rows == 0
        assert isinstance(caught.value, ApiError | DecodeError | PaginationError)


PROMISED = [case for case in PAGED if facts(case).more and facts(case).next_from_item]


@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("case", PROMISED, ids=lambda case: f"{case.api}.{case.name}")
def test_a_row_without_id_is_no_end_where_more_is_promised(case: Case, twin: bool) -> None:
    row = copy.deepcopy(dig(case.answer, facts(case).items)[0])
    put(row, facts(case).next_from_item, None)
    with pytest.raises(PaginationError, match="promised more rows") as caught:
        walked(case, page(case, [row], more=True, next=""), twin=twin)
    assert caught.value.checkpoint.rows == 1


@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
@every_list
def test_null_is_an_empty_list_where_the_rest_of_the_answer_proves_it(case: Case, twin: bool) -> None:
    told = facts(case)
    proofs: list[dict[str, Any]] = [{"total": 0}] if told.total else []
    proofs += [{"more": False, "total": None}] if told.more else []
    proofs += [{"pages": 0, "total": None}] if told.pages else []
    proofs += [{"next": "", "total": None}] if told.next else []
    for said in proofs:
        assert walked(case, page(case, None, **said), twin=twin) == []
    against: list[dict[str, Any]] = [{"more": False, "next": "", "total": 7}]  # one fact against the others, and none
    against += [{"more": None, "next": None, "pages": None, "total": -1}]
    for said in against if told.total else ():
        with pytest.raises(PaginationError):
            walked(case, page(case, None, **said), twin=twin)


@every_list
def test_an_empty_list_is_empty(case: Case) -> None:
    promised = facts(case).scheme == "last_value_id"
    assert walked(case, page(case, [], more=not promised), twin=False) == []
