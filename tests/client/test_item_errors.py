"""Errors inside an answer of 200, for every operation that has them."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from importlib.resources import files
from typing import Any

import anyio
import pytest

from ozon import ItemsFailedError, Seller, errors, item_errors, wait_for_import
from ozon.sandbox import Sandbox
from ozon_generated.client import SyncClient
from ozon_generated.model import codec
from ozon_generated.operation import ItemErrors, Operation
from ozon_generated.package_data import operation_data
from tests.library import httpx
from tests.runtime.servers import Script, async_seller, ok, seller


def put(example: Any, path: str, value: Any) -> None:
    *way, last = path.split(".")
    for part in way:
        example = example[part]
    example[last] = value


def operations() -> Iterator[tuple[Operation, Any]]:
    """Every operation with the fact, and its documented answer."""
    for api in ("seller", "performance"):
        data = files(f"ozon_generated.{api}").joinpath("_data")
        for facts in json.loads(data.joinpath("index.json").read_bytes()).values():
            operation = import_module(f"ozon_generated.{api}.{facts['module']}").OPERATION
            if operation.item_errors is not None:
                example = operation_data(api, facts["id"])["response"]["example"]
                if operation.name in FAILING:
                    put(example, operation.item_errors.items, [FAILING[operation.name]])
                yield operation, example


#: A failure for those whose documented answer is one of success.
FAILING = {
    "supply_draft.crossdock_create": {"error_message": "CAN_NOT_CREATE_DRAFT", "error_reasons": []},
    "supply_draft.direct_create": {"error_message": "CAN_NOT_CREATE_DRAFT", "error_reasons": []},
    "supply_draft.multi_cluster_create": {"error_message": "CAN_NOT_CREATE_DRAFT", "error_reasons": []},
    "supply_draft.create_info": {"error_message": "ITEMS_VALIDATION", "error_reasons": ["HAS_EMPTY_BUNDLE"]},
    "fbs_label.get": {"posting_number": "24219509-0020-2", "message": "Posting is not ready"},
    "fbs_label.get_v1": {"posting_number": "24219509-0020-2", "msg": "Posting is not ready"},
    "barcode.add": {"code": "barcode_already_exists", "error": "Of another product", "barcode": "46", "sku": 149123456},
    "barcode.generate": {
        "code": "barcode_exists",
        "error": "Has one already",
        "barcode": "46",
        "product_id": 223681945,
    },
    "barcode.delete": {"code": "barcode_has_stock", "error": "Is on stock", "barcode": "46", "sku": 149123456},
    "carriage.set_postings": {"posting_number": "24219509-0022-1", "result": False, "error": "POSTING_NOT_FOUND"},
    "exemplar.validate": {"product_id": 149123456, "valid": False, "error": "INVALID_EXEMPLARS", "exemplars": []},
    "product.delete": {"offer_id": "mug-white-330", "is_deleted": False, "error": "Product has sku"},
    "product.import_prices": {
        "offer_id": "mug-white-330",
        "updated": False,
        "errors": [{"code": "discount_too_big", "message": "The discount is too big"}],
    },
    "product.offer_id_update": {"offer_id": "mug-red-330", "message": "Product not found"},
    "product.pictures_info": {
        "product_id": 223681945,
        "errors": [{"message": "File is not available", "url": "https://cdn.example.com/mug-blue-3.jpg"}],
    },
    "product.stocks_update": {
        "offer_id": "mug-white-330",
        "updated": False,
        "errors": [{"code": "TOO_MANY_REQUESTS", "message": "Stock is updated too frequently"}],
    },
    **{
        f"posting_rfbs.{verb}": {"posting_number": "24219509-0022-1", "result": False, "error": "HAS_INCORRECT_STATUS"}
        for verb in ("tracking_number_set", "delivering", "last_mile", "delivered")
    },
}


KNOWN = list(operations())
#: Operations whose rows are a map.
MAPS = {"search_promo.enable_carrots", "search_promo.disable_carrots"}
#: Their documented answers have no failure.
CLEAN = {"certificate.create", *MAPS}
#: Booleans of an answer that say whether something was done.
FLAGS = re.compile(r"result|updated?|is_deleted?|is_success|is_error|accepted|valid")


def at(value: Any, path: str | None) -> Any:
    example = value
    for part in path.split(".") if path else ():
        example = example.get(part) if isinstance(example, dict) else None
    return example


def booleans(kind: Any, path: str = "") -> Iterator[str]:
    """The paths of all booleans of a type, without the numbers of lists."""
    while kind.item is not None:
        kind = kind.item
    if bool in kind.accepts:
        yield path
    for field in codec(kind.model).fields if kind.model is not None else ():
        if path.count(".") < 4:
            yield from booleans(field.kind, f"{path}.{field.wire}".strip("."))


def listed(operation: Operation, rows: Any) -> list[Any]:
    """The rows, which may be a list, a map, or the answer itself."""
    if operation.name in MAPS:
        return list(rows.values())
    return rows if isinstance(rows, list) else [rows]


def fails(facts: ItemErrors, row: Any) -> bool:
    problem: Any = at(row, facts.errors) if facts.errors else None
    if facts.flag and at(row, facts.flag) is not True:
        return True
    if isinstance(problem, dict):
        problem = problem["error_code"]
    first = problem[0] if isinstance(problem, list) and problem else problem
    return bool(first) and not str(first).endswith(("_UNSPECIFIED", "_NONE"))


def call(operation: Operation, body: Any, **settings: Any) -> Any:
    client = seller(Script(ok(body)), **settings)
    return client.call(operation.__replace__(request=None, path_parameters={}, required_parameters=frozenset()), {})


def test_there_are_some() -> None:
    assert len(KNOWN) >= 50


@pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")
@pytest.mark.parametrize(("operation", "example"), KNOWN, ids=[o.name for o, _ in KNOWN])
def test_every_operation(operation: Operation, example: Any) -> None:
    facts = operation.item_errors
    assert facts is not None
    rows = at(example, facts.items)
    refused = at(example, facts.refused)
    assert isinstance(rows, list) or facts.items in ("", "error") or operation.name in MAPS, "no rows"
    rows = listed(operation, rows)
    expected = [row for row in rows if fails(facts, row)] if refused is not False else []
    answer = call(operation, example)
    found = item_errors(answer)
    assert found == item_errors(answer, operation)
    assert bool(found) == bool(expected)
    if operation.name not in CLEAN and facts.items and refused is not False:
        assert found, "the documented answer shows no failure"
    for failure in found:
        assert failure.code or failure.message
        assert type(failure.row).__module__.startswith("ozon_generated")
    if facts.key:
        keys, wanted = {str(f.key) for f in found}, {str(row[facts.key]) for row in expected}
        assert keys == wanted or (facts.whole and keys > wanted)
    if not found:
        call(operation, example, strict=True)
        return
    with pytest.raises(ItemsFailedError) as caught:
        call(operation, example, strict=True)
    error = caught.value
    assert error.failures == found
    assert error.answer == answer
    assert error.operation == operation.name
    assert "item(s) failed" in str(error)
    assert pickle.loads(pickle.dumps(error)).failures == found


@pytest.mark.parametrize("api", ["seller", "performance"])
def test_every_flag_of_a_write_is_known(api: str) -> None:
    """A boolean that says whether something was done stands in the fact of its operation."""
    index = json.loads(files(f"ozon_generated.{api}").joinpath("_data", "index.json").read_bytes())
    for name, entry in index.items():
        operation = import_module(f"ozon_generated.{api}.{entry['module']}").OPERATION
        if operation.safety == "read" or operation.response is None:
            continue
        facts = operation.item_errors
        known = set()
        if facts is not None:
            known = {f"{facts.items}.{facts.flag}".strip("."), facts.refused, facts.accepted}
        for field in codec(operation.response).fields:
            for path in booleans(field.kind, field.wire):
                assert path in known or not FLAGS.fullmatch(path.rpartition(".")[2]), (name, path)


@pytest.mark.parametrize("api", ["seller", "performance"])
def test_every_error_of_a_write_is_known(api: str) -> None:
    """A field of an answer that names errors stands in the fact of its operation, or below a row that does."""
    index = json.loads(files(f"ozon_generated.{api}").joinpath("_data", "index.json").read_bytes())
    for name, entry in index.items():
        operation = import_module(f"ozon_generated.{api}.{entry['module']}").OPERATION
        if operation.safety == "read" or operation.response is None:
            continue
        facts = operation.item_errors
        known = () if facts is None else (facts.items, facts.errors, *facts.whole, facts.refused)
        for field in codec(operation.response).fields:
            if re.search(r"error|reject|refus|failed|below_min|extremely_low", field.wire, re.IGNORECASE):
                assert any(path and path.split(".")[0] == field.wire for path in known), (name, field.wire)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"operation_id": "7", "errors": {}}, []),
        ({"operation_id": "", "errors": {"error_reasons": [], "items_validation": []}}, [(None, "", "check whether")]),
        ({"operation_id": "", "errors": {"error_reasons": ["IS_FINALIZED"]}}, [(None, "IS_FINALIZED", "")]),
        ({"errors": {"items_validation": [{"cargo_key": "a", "type": "SAME_BARCODES"}]}}, [("a", "SAME_BARCODES", "")]),
    ],
)
def test_a_task_that_was_not_started_is_a_failure(body: Any, expected: list[tuple[Any, str, str]]) -> None:
    answer = seller(Script(ok(body))).cargo.create(supply_id=1, cargoes=[])
    found = [(failure.key, failure.code, failure.message) for failure in item_errors(answer)]
    assert len(found) == len(expected)
    for (key, code, message), (wanted_key, wanted_code, part) in zip(found, expected, strict=True):
        assert (key, code) == (wanted_key, wanted_code)
        assert part in message


def test_a_list_whose_name_is_the_reason() -> None:
    body = {"updated_ids": [1], "rejected": [], "failed_price": [{"key": 2, "value": 1090.0}]}
    (failure,) = item_errors(
        seller(Script(ok(body))).action_auto_add.update(
            action_id=1, products=[], auto_add_date=datetime(2026, 11, 1, tzinfo=UTC)
        )
    )
    assert (failure.key, failure.code) == (2, "failed_price")


def test_products_that_a_count_tells_of() -> None:
    (failure,) = item_errors(
        seller(Script(ok({"result": {"failed_product_count": 3}}))).pricing_strategy.products_delete(product_id=[1])
    )
    assert failure.message == "3 failed, and Ozon does not say which"
    counted = seller(Script(ok({"result": {"failed_product_count": 0}})), strict=True)
    assert item_errors(counted.pricing_strategy.products_delete(product_id=[1])) == []


FLAGGED = [one for one in KNOWN if one[0].item_errors and one[0].item_errors.flag]
REFUSED = [one for one in KNOWN if one[0].item_errors and one[0].item_errors.refused]


@pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")
@pytest.mark.parametrize("said", [False, None, "false", "no", 0])
@pytest.mark.parametrize(("operation", "example"), FLAGGED, ids=[o.name for o, _ in FLAGGED])
def test_only_an_explicit_yes_is_done(operation: Operation, example: Any, said: Any) -> None:
    facts = operation.item_errors
    assert facts is not None
    assert facts.flag is not None
    answer = copy.deepcopy(example)
    rows = at(answer, facts.items)
    for row in listed(operation, rows):
        if facts.errors:
            put(row, facts.errors, None)
        put(row, facts.flag, said)
    failures = item_errors(call(operation, answer), operation)
    assert len(failures) == len(listed(operation, rows))
    assert all(facts.flag in failure.message for failure in failures)
    with pytest.raises(ItemsFailedError):
        call(operation, answer, strict=True)
    for row in listed(operation, rows):
        put(row, facts.flag, True)
    assert item_errors(call(operation, answer, strict=True), operation) == []


@pytest.mark.parametrize(("operation", "example"), REFUSED, ids=[o.name for o, _ in REFUSED])
def test_a_refusal_of_all_is_seen_without_a_reason(operation: Operation, example: Any) -> None:
    facts = operation.item_errors
    assert facts is not None
    assert facts.refused is not None
    answer = {**example, "error": None, facts.refused: True}
    (failure,) = item_errors(call(operation, answer), operation)
    assert "gave no reason" in failure.message
    assert item_errors(call(operation, {**example, facts.refused: False}, strict=True), operation) == []


STOCKS = {
    "result": [
        {"offer_id": "a", "updated": True, "errors": []},
        {"offer_id": "b", "updated": False, "errors": [{"code": "X", "message": "no"}, {"code": "Y", "message": ""}]},
        {"offer_id": "c", "updated": False, "errors": [{"code": "TOO_MANY_REQUESTS", "message": "later"}]},
    ]
}


def test_rows_keys_codes_and_messages() -> None:
    answer = seller(Script(ok(STOCKS))).product.stocks_update(stocks=[])
    found = item_errors(answer)
    assert [(f.key, f.code, f.message) for f in found] == [
        ("b", "X", "no"),
        ("b", "Y", ""),
        ("c", "TOO_MANY_REQUESTS", "later"),
    ]
    assert found[0].row is answer.result[1]
    assert [str(f) for f in found] == ["b: X: no", "b: Y", "c: TOO_MANY_REQUESTS: later"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"sku": 1, "code": "c", "message": "m"}, (1, "c", "m")),
        ({"sku": 1}, (1, "", "")),
        ({"sku": 1, "message": "m"}, (1, "", "m")),
        ({"message": "NOT_FOUND"}, (None, "NOT_FOUND", "")),
    ],
)
def test_every_row_of_a_list_of_errors_is_one(row: Any, expected: Any) -> None:
    answer = seller(Script(ok({"items": [], "errors": [row]}))).product.related_sku(sku=[1])
    assert [tuple(failure)[:3] for failure in item_errors(answer)] == [expected]


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ({"result": []}, 0),
        ({"result": None}, 1),
        ({"result": "drift"}, 1),
        ({"result": {}}, 1),
        ({"result": [None, 5]}, 2),
    ],
)
def test_what_is_no_row_is_no_yes(body: Any, count: int) -> None:
    found = item_errors(seller(Script(ok(body))).product.stocks_update(stocks=[]))
    assert len(found) == count
    assert all("check whether it was done" in failure.message for failure in found)


LISTED = [one for one in KNOWN if one[0].safety != "read" and one[0].item_errors and one[0].item_errors.items]


@pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")
@pytest.mark.parametrize("null", [False, True])
@pytest.mark.parametrize(("operation", "example"), LISTED, ids=[o.name for o, _ in LISTED])
def test_a_write_without_the_list_is_not_done(operation: Operation, example: Any, null: bool) -> None:
    facts = operation.item_errors
    assert facts is not None
    answer = {**copy.deepcopy(example), "unknown": 1}
    put(answer, facts.items, None)
    for path in facts.whole:
        put(answer, path, None)
    if not null:
        way, _, last = facts.items.rpartition(".")
        del at(answer, way)[last]
    for flag in filter(None, (facts.refused, facts.accepted)):
        answer.pop(flag, None)
    if len(answer) == 1:  # nothing that is documented
        with pytest.raises(errors.DecodeError):
            call(operation, answer)
        return
    (failure,) = item_errors(call(operation, answer), operation)
    assert "check whether it was done" in failure.message
    with pytest.raises(ItemsFailedError, match="check whether it was done"):
        call(operation, answer, strict=True)


@pytest.mark.parametrize(("accepted", "count"), [(True, 0), ("true", 0), (False, 1), ("false", 1), (None, 1)])
def test_a_request_that_was_not_taken_is_a_failure_without_rows(accepted: Any, count: int) -> None:
    body = {"accepted": accepted, "errors": [], "warnings": []}
    answer = seller(Script(ok(body))).stairway_discount.by_quantity_set(stairways=[], suppress_warnings=False)
    assert len(item_errors(answer)) == count


def test_warnings_are_no_failures() -> None:
    errors_of_item = [{"code": "W", "message": "w", "level": "ERROR_LEVEL_WARNING"}]
    body = {"result": {"items": [{"offer_id": "a", "status": "imported", "errors": errors_of_item}]}}
    assert item_errors(seller(Script(ok(body)), strict=True).product.import_info(task_id=1)) == []


def test_strict_of_a_call_comes_before_that_of_the_client() -> None:
    strict = seller(Script(ok(STOCKS)), strict=True)
    assert len(item_errors(strict.product.stocks_update(stocks=[], options={"strict": False}))) == 3
    with pytest.raises(ItemsFailedError):
        seller(Script(ok(STOCKS))).product.stocks_update(stocks=[], options={"strict": True})


def test_strict_asynchronously() -> None:
    async def ask() -> None:
        async with async_seller(Script(ok(STOCKS)), strict=True) as shop:
            await shop.product.stocks_update(stocks=[])

    with pytest.raises(ItemsFailedError, match="2 item"):
        anyio.run(ask)


def test_waiting_for_an_import_is_not_cut_short_by_strict() -> None:
    pending = {"offer_id": "b", "status": "pending", "errors": []}
    failed = {"offer_id": "a", "status": "failed", "errors": [{"code": "X"}]}
    replies = [
        ok({"result": {"items": [failed, pending], "total": 2}}),
        ok({"result": {"items": [failed], "total": 1}}),
    ]
    answer = wait_for_import(seller(Script(*replies), strict=True), 1, interval=0.001)
    assert [failure.code for failure in item_errors(answer)] == ["X"]


def test_what_has_no_such_errors() -> None:
    shop = Seller("836", "sandbox-key", transport=Sandbox().transport)
    answer = shop.api_key.roles()
    wrong: list[tuple[Any, ...]] = [(answer,), (5,), (answer, shop.api_key.roles)]
    for arguments in wrong:
        with pytest.raises(errors.ArgumentError):
            item_errors(*arguments)
    assert item_errors(shop.product.stocks_update(stocks=[]), shop.product.stocks_update) == []


def test_the_documented_client_is_typed() -> None:
    assert issubclass(Seller, SyncClient)
    assert issubclass(ItemsFailedError, errors.OzonError)
    assert httpx.Response(200).is_success
