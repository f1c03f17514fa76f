"""The linter: a small spec without problems, and one change of it for each thing that it must find."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import SpecError, bundle
from generator.spec.lint import lint, lint_all
from tests.generator.small_spec import (
    COMMON,
    FILE,
    IMPORT,
    KEPT,
    LIST,
    MAIN,
    POLL,
    SHOP,
    Change,
    Files,
    drop,
    media,
    obj,
    operation,
    problems_of,
    put,
    ref,
    request,
    schema,
    several,
    valid,
)


def test_a_valid_spec_has_no_problems(tmp_path: Path) -> None:
    assert problems_of(tmp_path, valid()) == []
    assert lint_all(tmp_path / "spec") == "shop: 4 operations: no problems."


EXTRAS_AT = "#/schemas/ItemExtras/properties/at"


def local_time(word: dict[str, Any], **more: Any) -> Change:
    """A local time inside the extras of an item."""
    return put(
        *schema("ItemExtras", "properties", "at"),
        {**KEPT, "type": "string", "format": "date-time", "x-ozon-time": word, **more},
    )


def period(facts: dict[str, Any] | None) -> Change:
    """Items are listed by the moment at which they were made; what the word says of it beside the fields."""
    moment = {**KEPT, "type": "string", "format": "date-time"}
    word = {"start": "filter.made_from", "end": "filter.made_to", "source": "docs", **(facts or {})}

    def change(files: Files) -> None:
        for name in ("made_from", "made_to"):
            put(*schema("ItemListFilter", "properties", name), moment)(files)
        if facts is not None:
            put(*operation("list", "x-ozon-period"), word)(files)

    return change


def products(word: dict[str, Any] | None) -> Change:
    """Rows of an import are named by an article; what the word says of it."""
    named = put(*schema("ItemImportRow", "properties", "offer_id"), {**KEPT, "type": "string"})
    batch = {"items": "items", "ids": ["offer_id"], "source": "docs", **(word or {})}
    return named if word is None else several(named, put(*operation("import", "x-ozon-batch"), batch))


PAGING, TASK, FAILED = "x-ozon-pagination", "x-ozon-task", "x-ozon-item-errors"
FADING = "x-ozon-lifecycle"
ITEM = "#/schemas/Item"
FIELD = f"{ITEM}/properties/id"
LIST_ANSWER = f"{LIST}/responses/200/content/application~1json"
LIST_REQUEST = f"{LIST}/requestBody/content/application~1json"

ALWAYS, EVIDENCE = "x-ozon-always", "Pages go by it"
ID = schema("Item", "properties", "id")


def always(*field: Any, evidence: str = EVIDENCE) -> Change:
    """A field that is said to be in every answer."""
    return put(*field, ALWAYS, evidence)


#: Lifecycles of a field that are wrong: what is stated, where the linter says so, and what it says.
FADED: list[tuple[str, dict[str, Any], str, str]] = [
    ("without a day", {}, f"{FIELD}/{FADING}", "needs announced or off"),
    ("without evidence", {"off": "2026-11-23", "evidence": ""}, f"{FIELD}/{FADING}/evidence", "non-empty"),
    ("of no day", {"off": "2026-11-31"}, f"{FIELD}/{FADING}/off", "is not a 'date'"),
    ("before", {"announced": "2026-11-23", "off": "2026-11-22"}, f"{FIELD}/{FADING}/off", "is before the day"),
    (
        "successor",
        {"off": "2026-11-23", "replacement": ["no"]},
        f"{FIELD}/{FADING}/replacement",
        "no field 'no'",
    ),
    ("itself", {"off": "2026-11-23", "replacement": ["id"]}, f"{FIELD}/{FADING}/replacement", "no field 'id'"),
    ("like an operation", {"off": "2026-11-23", "beta": True}, f"{FIELD}/{FADING}", "'beta' was unexpected"),
]

CASES: dict[str, tuple[Change, str, str, str]] = {
    # references
    "dangling": (
        put(*schema("Item", "properties", "parent"), ref("Gone")),
        SHOP,
        f"{ITEM}/properties/parent/$ref",
        "not exist",
    ),
    "dangling response": (
        put(*operation("label", "responses", "default"), {"$ref": "#/components/responses/Gone"}),
        SHOP,
        f"{FILE}/responses/default/$ref",
        "does not exist",
    ),
    "foreign reference": (
        put(*schema("Item", "properties", "parent"), {"$ref": "other.yaml#/Item"}),
        SHOP,
        f"{ITEM}/properties/parent/$ref",
        "a reference reads",
    ),
    "unused schema": (put(*schema("Spare"), obj(a={"type": "string"})), SHOP, "#/schemas/Spare", "no operation uses"),
    "notification without an example": (
        put(*schema("Told"), {**obj(a={"type": "string"}), "x-ozon-notification": "When a job ends"}),
        SHOP,
        "#/schemas/Told",
        "a notification needs an example",
    ),
    "unused in common": (put(COMMON, "schemas", "Spare", obj()), COMMON, "#/schemas/Spare", "no operation uses"),
    "unused circle": (put(*schema("Spare"), obj(a=ref("Spare"))), SHOP, "#/schemas/Spare", "no operation uses"),
    # form
    "unknown key": (put(*schema("Item", "titel"), "x"), SHOP, f"{ITEM}/titel", "no such key"),
    "wrong kind": (put(*operation("list", "tags"), "item"), SHOP, f"{LIST}/tags", "a list of texts"),
    "not an object": (put(*schema("Item"), "text"), SHOP, ITEM, "an object is expected"),
    "no map": (put(*operation("label", "responses"), 5), SHOP, f"{FILE}/responses", "a map is expected"),
    # item errors
    "no way to know a failed row": (
        put(*operation("status", FAILED), {"items": "result"}),
        SHOP,
        f"{POLL}/{FAILED}",
        "needs errors or flag",
    ),
    # identity
    "no operationId": (drop(*operation("label", "operationId")), SHOP, FILE, "operationId is missing"),
    "same operationId": (
        put(*operation("label", "operationId"), "item_list"),
        SHOP,
        f"{FILE}/operationId",
        "is taken by",
    ),
    "foreign operationId": (
        put(*operation("label", "operationId"), "thing_label"),
        SHOP,
        f"{FILE}/operationId",
        "is not <tag>_<verb>",
    ),
    "camel operationId": (
        put(*operation("label", "operationId"), "item_getLabel"),
        SHOP,
        f"{FILE}/operationId",
        "not snake_case",
    ),
    "no tags": (
        several(drop(*operation("label", "tags")), put(*operation("label", "operationId"), "thing_label")),
        SHOP,
        FILE,
        "tags is missing",
    ),
    # sources and page sizes
    "limit without source": (
        drop(*operation("list", "x-ozon-limits", 0, "source")),
        SHOP,
        f"{LIST}/x-ozon-limits/0",
        "'source' is a required property",
    ),
    "tier without source": (
        drop(*operation("import", "x-ozon-tier", "source")),
        SHOP,
        f"{IMPORT}/x-ozon-tier",
        "'source' is a required property",
    ),
    "page size without maximum": (
        drop(*schema("ItemListRequest", "properties", "limit", "maximum")),
        SHOP,
        f"{LIST}/{PAGING}/size",
        "limit needs a maximum, or x-ozon-unknown",
    ),
    "two maxima": (
        put(*schema("ItemListRequest", "properties", "limit", "maximum"), 50),
        SHOP,
        f"{LIST}/{PAGING}/max",
        "is 100, but the maximum of limit is 50",
    ),
    "maximum of a page that only the field names": (
        drop(*operation("list", PAGING, "max")),
        SHOP,
        f"{LIST}/{PAGING}/max",
        "is None, but the maximum of limit is 100",
    ),
    # descriptions
    "argument without description": (
        drop(*schema("ItemListRequest", "properties", "limit", "description")),
        SHOP,
        "#/schemas/ItemListRequest/properties/limit",
        "needs a description",
    ),
    "field of an answer without description": (
        drop(*schema("Item", "properties", "price", "description")),
        SHOP,
        f"{ITEM}/properties/price",
        "needs a description",
    ),
    "field of a request without description": (
        drop(*schema("ItemImportRow", "properties", "id", "description")),
        SHOP,
        "#/schemas/ItemImportRow/properties/id",
        "needs a description",
    ),
    "parameter without description": (
        drop(*operation("status", "parameters", 1, "description")),
        SHOP,
        f"{POLL}/parameters/1",
        "needs a description",
    ),
    # document
    "no title": (drop(MAIN, "info", "title"), MAIN, "#/info", "needs a title"),
    "no server": (drop(MAIN, "servers"), MAIN, "#/servers", "needs a server"),
    "no answer 200": (
        several(
            put(*operation("label", "responses", "201"), {"description": "Made"}),
            drop(*operation("label", "responses", "200")),
        ),
        SHOP,
        f"{FILE}/responses",
        "200 is missing",
    ),
    "undeclared tag": (put(*operation("label", "tags"), ["item", "x"]), SHOP, f"{FILE}/tags/1", "not declared"),
    "no summary": (drop(*operation("label", "summary")), SHOP, FILE, "summary is missing"),
    "long summary": (put(*operation("label", "summary"), "x" * 81), SHOP, f"{FILE}/summary", "81 characters"),
    "summary with period": (put(*operation("label", "summary"), "Get it."), SHOP, f"{FILE}/summary", "a period"),
    "unknown security": (put(*operation("label", "security"), [{"oauth": []}]), SHOP, f"{FILE}/security", "'oauth'"),
    # parameters
    "path parameter not declared": (
        drop(*operation("status", "parameters", 0)),
        SHOP,
        POLL,
        "'task_id' is not declared",
    ),
    "path parameter not in path": (
        put(
            *operation("label", "parameters"),
            [{"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}],
        ),
        SHOP,
        FILE,
        "'a' is not in the path",
    ),
    "path parameter optional": (drop(*operation("status", "parameters", 0, "required")), SHOP, POLL, "required: true"),
    "parameter without schema": (drop(*operation("status", "parameters", 1, "schema")), SHOP, POLL, "needs name, in"),
    "argument twice": (
        put(*operation("list", "parameters"), [{"name": "lastId", "in": "query", "schema": {"type": "string"}}]),
        SHOP,
        LIST,
        "would both be named 'last_id'",
    ),
    # words
    "unknown word": (put(*operation("list", "x-ozon-safty"), "read"), SHOP, f"{LIST}/x-ozon-safty", "unknown word"),
    "unknown word on a schema": (put(*schema("Item", "x-order"), 1), SHOP, f"{ITEM}/x-order", "unknown word"),
    "unknown word on an answer": (
        put(*operation("label", "responses", "200", "x-ozon-charset"), "a"),
        SHOP,
        f"{FILE}/responses/200/x-ozon-charset",
        "unknown word",
    ),
    "unknown word at the top": (put(MAIN, "x-logo", {}), MAIN, "#/x-logo", "unknown word"),
    "word at the wrong place": (
        put(*schema("Item", "x-ozon-safety"), "read"),
        SHOP,
        f"{ITEM}/x-ozon-safety",
        "does not belong on a schema but on: operation",
    ),
    "encoding on an operation": (
        put(*operation("list", "x-ozon-encoding"), "utf-8"),
        SHOP,
        f"{LIST}/x-ozon-encoding",
        "but on: response",
    ),
    "client default in an answer": (
        put(*schema("Item", "properties", "id", "x-ozon-client-default"), True),
        SHOP,
        f"{ITEM}/properties/id/x-ozon-client-default",
        "no request has",
    ),
    "always without evidence": (always(*ID, evidence=""), SHOP, f"{FIELD}/{ALWAYS}", "non-empty"),
    "always on a schema": (
        put(*schema("Item", ALWAYS), EVIDENCE),
        SHOP,
        f"{ITEM}/{ALWAYS}",
        "but on: property",
    ),
    "always in a request": (
        always(*schema("ItemImportRow", "properties", "id")),
        SHOP,
        f"#/schemas/ItemImportRow/properties/id/{ALWAYS}",
        "only answers have",
    ),
    "always in a request and in an answer": (
        several(put(*schema("ItemImportRequest", "properties", "parent"), {**KEPT, **ref("Item")}), always(*ID)),
        SHOP,
        f"{FIELD}/{ALWAYS}",
        "only answers have",
    ),
    "always on a list": (
        always(*schema("Item", "properties", "tags")),
        SHOP,
        f"{ITEM}/properties/tags/{ALWAYS}",
        "no list",
    ),
    "always on a union": (
        always(*schema("Item", "properties", "price")),
        SHOP,
        f"{ITEM}/properties/price/{ALWAYS}",
        "of several types",
    ),
    "always on what may be null": (
        several(put(*ID, "type", ["integer", "null"]), always(*ID)),
        SHOP,
        f"{FIELD}/{ALWAYS}",
        "may be null",
    ),
    "always on a moment": (
        put(
            *schema("Item", "properties", "state"), {**KEPT, "type": "string", "format": "date-time", ALWAYS: EVIDENCE}
        ),
        SHOP,
        f"{ITEM}/properties/state/{ALWAYS}",
        "no date",
    ),
    "safety missing": (drop(*operation("list", "x-ozon-safety")), SHOP, LIST, "x-ozon-safety is missing"),
    "wrong safety": (
        put(*operation("list", "x-ozon-safety"), "safe"),
        SHOP,
        f"{LIST}/x-ozon-safety",
        "'safe' is not one",
    ),
    "repeatable read": (
        put(*operation("list", "x-ozon-repeatable"), True),
        SHOP,
        f"{LIST}/x-ozon-repeatable",
        "a read",
    ),
    "repeatable false": (
        put(*operation("import", "x-ozon-repeatable"), False),
        SHOP,
        f"{IMPORT}/x-ozon-repeatable",
        "True was expected",
    ),
    "unknown key in a word": (
        put(*operation("list", PAGING, "lenght"), 1),
        SHOP,
        f"{LIST}/{PAGING}",
        "'lenght' was unexp",
    ),
    "pagination without token": (
        drop(*operation("list", PAGING, "token")),
        SHOP,
        f"{LIST}/{PAGING}",
        "'token' is a req",
    ),
    "unknown scheme": (put(*operation("list", PAGING, "scheme"), "key"), SHOP, f"{LIST}/{PAGING}/scheme", "not one of"),
    "wrong max": (put(*operation("list", PAGING, "max"), "100"), SHOP, f"{LIST}/{PAGING}/max", "not of type 'integer'"),
    "limits no list": (
        put(*operation("list", "x-ozon-limits"), {"per": "day"}),
        SHOP,
        f"{LIST}/x-ozon-limits",
        "not of type 'array'",
    ),
    "unknown unit": (
        put(*operation("list", "x-ozon-limits", 0, "per"), "week"),
        SHOP,
        f"{LIST}/x-ozon-limits/0/per",
        "'week' is not one of",
    ),
    "limit on an unknown list": (
        put(*operation("import", "x-ozon-limits", 0, "items"), "rows"),
        SHOP,
        f"{IMPORT}/x-ozon-limits/items",
        "the request has no field 'rows'",
    ),
    "no date": (
        put(*operation("list", "x-ozon-lifecycle", "off"), "soon"),
        SHOP,
        f"{LIST}/x-ozon-lifecycle/off",
        "'soon'",
    ),
    "impossible date": (
        put(*operation("list", "x-ozon-lifecycle", "off"), "2025-02-30"),
        SHOP,
        f"{LIST}/x-ozon-lifecycle/off",
        "is not a 'date'",
    ),
    "unknown replacement": (
        put(*operation("list", "x-ozon-lifecycle", "replacement"), ["item_gone"]),
        SHOP,
        f"{LIST}/x-ozon-lifecycle/replacement",
        "'item_gone' does not exist",
    ),
    "unknown poll": (put(*operation("import", TASK, "poll"), "gone"), SHOP, f"{IMPORT}/{TASK}/poll", "'gone' does not"),
    "odd poll": (
        put(*operation("import", TASK, "poll"), {"a": 1}),
        SHOP,
        f"{IMPORT}/{TASK}/poll",
        "not of type 'string'",
    ),
    "unknown task id": (
        put(*operation("import", TASK, "id"), "no"),
        SHOP,
        f"{IMPORT}/{TASK}/id",
        "the answer has no field",
    ),
    "unknown state": (
        put(*operation("import", TASK, "state"), "result.no"),
        SHOP,
        f"{IMPORT}/{TASK}/state",
        "the poll answer has no field 'result.no'",
    ),
    "period without a word": (
        period(None),
        SHOP,
        LIST,
        "pages through a period that begins at made_from, but has no x-ozon-period",
    ),
    "period of two lengths": (
        period({"months": 1, "days": 31}),
        SHOP,
        f"{LIST}/x-ozon-period",
        "has months or days, not both",
    ),
    "period of days that are moments": (
        period({"dates": True}),
        SHOP,
        f"{LIST}/x-ozon-period/start",
        "filter.made_from has the format date-time; dates: true is for days",
    ),
    "period without source": (period({"source": ""}), SHOP, f"{LIST}/x-ozon-period/source", "non-empty"),
    "period of nothing": (period({"days": 0}), SHOP, f"{LIST}/x-ozon-period/days", "minimum"),
    "period that begins nowhere": (
        period({"start": "filter.no"}),
        SHOP,
        f"{LIST}/x-ozon-period/start",
        "the request has no field 'filter.no'",
    ),
    "products without a word": (
        products(None),
        SHOP,
        IMPORT,
        "takes products in items and tells what became of each, but has no x-ozon-batch",
    ),
    "products named by nothing": (
        products({"ids": ["sku"]}),
        SHOP,
        f"{IMPORT}/x-ozon-batch/ids",
        "the request has no field 'items.sku'",
    ),
    "errors of a field that is not there": (
        products({"codes": {"sku": ["sku_empty"]}}),
        SHOP,
        f"{IMPORT}/x-ozon-batch/codes",
        "the request has no field 'items.sku'",
    ),
    "products of nobody": (products({"source": ""}), SHOP, f"{IMPORT}/x-ozon-batch/source", "non-empty"),
    "state named twice": (
        put(*operation("import", TASK, "failed"), ["done"]),
        SHOP,
        f"{IMPORT}/{TASK}",
        "done is named twice",
    ),
    "state that means nothing": (
        put(*schema("ItemStatus", "properties", "status"), {**KEPT, "enum": ["pending", "done", "lost", "UNKNOWN"]}),
        SHOP,
        f"{IMPORT}/{TASK}",
        "lost is neither pending, nor done, nor failed",
    ),
    "state that is none": (
        put(*schema("ItemStatus", "properties", "status"), {**KEPT, "enum": ["done"]}),
        SHOP,
        f"{IMPORT}/{TASK}",
        "result.status has no value pending",
    ),
    "tasks that differ": (
        put(
            *operation("list", TASK),
            {
                "id": "last_id",
                "poll": "item_status",
                "argument": "task_id",
                "state": "result.status",
                "pending": ["pending"],
                "done": ["ready"],
            },
        ),
        SHOP,
        f"{IMPORT}/{TASK}/done",
        "differs from done of item_list, which item_status tells of too",
    ),
    "unknown argument": (
        put(*operation("import", TASK, "argument"), "no"),
        SHOP,
        f"{IMPORT}/{TASK}/argument",
        "the poll request has no field",
    ),
    "unknown errors": (
        put(*operation("status", FAILED, "errors"), "no"),
        SHOP,
        f"{POLL}/{FAILED}/errors",
        "'result.no'",
    ),
    **{
        f"field lifecycle {name}": (
            put(*schema("Item", "properties", "id", FADING), {"evidence": "seen", **value}),
            SHOP,
            pointer,
            reason,
        )
        for name, value, pointer, reason in FADED
    },
    "off before it was announced": (
        put(*operation("list", "x-ozon-lifecycle"), {"announced": "2026-11-23", "off": "2026-11-22"}),
        SHOP,
        f"{LIST}/x-ozon-lifecycle/off",
        "is before the day of the announcement",
    ),
    "correction without evidence": (
        put(*schema("Item", "x-ozon-correction"), [{"covers": ["type"], "reason": "seen"}]),
        SHOP,
        f"{ITEM}/x-ozon-correction/0",
        "'evidence' is a required",
    ),
    **{
        f"pagination {key}": (
            put(*operation("list", PAGING, key), "no.such"),
            SHOP,
            f"{LIST}/{PAGING}/{key}",
            f"the {side} has no field '{prefix}no.such'",
        )
        for key, side, prefix in [
            ("items", "answer", ""),
            ("next", "answer", ""),
            ("more", "answer", ""),
            ("total", "answer", ""),
            ("pages", "answer", ""),
            ("key", "answer", "result.items."),
            ("next-from-item", "answer", "result.items."),
            ("token", "request", ""),
            ("size", "request", ""),
        ]
    },
    "integers that are numbers": (
        put(*schema("Item", "properties", "id"), {"type": "number", "format": "int32"}),
        SHOP,
        FIELD,
        "int32 is a format of integers",
    ),
    "one path of several": (
        put(*operation("list", PAGING, "total"), ["result.total", "no.such"]),
        SHOP,
        f"{LIST}/{PAGING}/total",
        "the answer has no field 'no.such'",
    ),
    "no path at all": (put(*operation("list", PAGING, "total"), []), SHOP, f"{LIST}/{PAGING}/total", "non-empty"),
    "no way to the next page": (drop(*operation("list", PAGING, "next")), SHOP, f"{LIST}/{PAGING}", "either next or"),
    "next page twice": (
        put(*operation("list", PAGING, "next-from-item"), "id"),
        SHOP,
        f"{LIST}/{PAGING}",
        "either next or next-from-item",
    ),
    "page with next": (
        put(*operation("list", PAGING, "scheme"), "page"),
        SHOP,
        f"{LIST}/{PAGING}/next",
        "by themselves",
    ),
    "list without pagination": (
        drop(*operation("list", PAGING)),
        SHOP,
        LIST,
        "answers a list and takes last_id, limit, but has no x-ozon-pagination",
    ),
    # bodies
    "shared request": (
        put(*request("import", "schema"), ref("ItemListRequest")),
        SHOP,
        f"{LIST_REQUEST}/schema",
        "also used elsewhere",
    ),
    "inline request": (put(*request("list", "schema"), obj()), SHOP, f"{LIST_REQUEST}/schema", "ends in Request"),
    "badly named request": (
        put(*request("list", "schema"), ref("ItemListFilter")),
        SHOP,
        f"{LIST_REQUEST}/schema",
        "whose name ends in Request",
    ),
    "badly named answer": (
        put(*media("import", "schema"), ref("ItemImported")),
        SHOP,
        f"{IMPORT}/responses/200/content/application~1json/schema",
        "must be named …Response",
    ),
    "inline answer": (
        put(*media("import", "schema"), {"type": "object", "additionalProperties": True}),
        SHOP,
        f"{IMPORT}/responses/200/content/application~1json/schema",
        "a reference to a named schema",
    ),
    "no answer": (put(*operation("label", "responses"), {}), SHOP, f"{FILE}/responses", "no successful answer"),
    # examples
    "request without example": (drop(*request("list", "example")), SHOP, LIST_REQUEST, "the request needs an example"),
    "answer without example": (drop(*media("list", "example")), SHOP, LIST_ANSWER, "the answer needs an example"),
    "file without example": (
        drop(*operation("label", "responses", "200", "content", "application/pdf", "example")),
        SHOP,
        f"{FILE}/responses/200/content/application~1pdf",
        "the answer needs an example",
    ),
    "wrong example": (
        put(*request("list", "example", "limit"), 1000),
        SHOP,
        f"{LIST_REQUEST}/example/limit",
        "1000 is greater than the maximum of 100",
    ),
    "wrong answer example": (
        put(*media("list", "example", "result", "items", 0, "id"), "1"),
        SHOP,
        f"{LIST_ANSWER}/example/result/items/0/id",
        "'1' is not of type 'integer'",
    ),
    "request example without a required field": (
        drop(*request("list", "example", "filter")),
        SHOP,
        f"{LIST_REQUEST}/example",
        "'filter' is a required property",
    ),
    "null in a request example": (
        put(*request("list", "example", "last_id"), None),
        SHOP,
        f"{LIST_REQUEST}/example/last_id",
        "None is not of type 'string'",
    ),
    "no moment": (
        put(*request("list", "example", "filter", "since"), "yesterday"),
        SHOP,
        f"{LIST_REQUEST}/example/filter/since",
        "is not a 'date-time'",
    ),
    "wrong parameter example": (
        put(*operation("status", "parameters", 0, "example"), "seven"),
        SHOP,
        f"{POLL}/parameters/0/example",
        "not of type 'integer'",
    ),
    "wrong error example": (
        put(MAIN, "components", "responses", "Error", "content", "application/json", "example", {"message": 1}),
        MAIN,
        "#/components/responses/Error/content/application~1json/example/message",
        "not of type 'string'",
    ),
    "unknown field in an example": (
        put(*request("list", "example", "filter", "no"), 1),
        SHOP,
        f"{LIST_REQUEST}/example/filter/no",
        "does not know this field",
    ),
    "example leaves a field out": (
        drop(*media("list", "example", "result", "total")),
        SHOP,
        f"{LIST_ANSWER}/example",
        "leaves out ItemListResult.total",
    ),
    "example has only null": (
        drop(*media("list", "example", "result", "items", 1, "price")),
        SHOP,
        f"{LIST_ANSWER}/example",
        "leaves out Item.price",
    ),
    "example has no rows": (
        put(*media("list", "example", "result", "items"), []),
        SHOP,
        f"{LIST_ANSWER}/example",
        "leaves out all of Item",
    ),
    # schemas
    "empty enum": (
        put(*schema("ItemListFilter", "properties", "state", "enum"), []),
        SHOP,
        "#/schemas/ItemListFilter/properties/state/enum",
        "has no values",
    ),
    "enum value twice": (
        put(*schema("Item", "properties", "state", "enum"), ["ON", "OFF", "ON"]),
        SHOP,
        f"{ITEM}/properties/state/enum",
        "has 'ON' twice",
    ),
    "mixed enum": (
        put(*schema("Item", "properties", "state", "enum"), ["ON", "OFF", 1]),
        SHOP,
        f"{ITEM}/properties/state/enum",
        "mixes types",
    ),
    "enum of another type": (
        put(*schema("Item", "properties", "id", "enum"), ["1", "2"]),
        SHOP,
        f"{ITEM}/properties/id/enum",
        "'1' is not of the type integer",
    ),
    "default outside its enum": (
        put(*schema("ItemListFilter", "properties", "state", "default"), "ALL"),
        SHOP,
        "#/schemas/ItemListFilter/properties/state/default",
        "'ALL' is not one of the values",
    ),
    "default of another type": (
        put(*schema("ItemListRequest", "properties", "limit", "default"), "10"),
        SHOP,
        "#/schemas/ItemListRequest/properties/limit/default",
        "'10' is not of the type integer",
    ),
    "leaked any": (put(*schema("Item", "properties", "price"), {}), SHOP, f"{ITEM}/properties/price", "tells no type"),
    "leaked any in items": (
        put(*schema("Item", "properties", "tags", "items"), {"description": "Whatever it may be."}),
        SHOP,
        f"{ITEM}/properties/tags/items",
        "tells no type",
    ),
    "leaked any in a map": (
        put(*schema("ItemExtras", "additionalProperties"), {}),
        SHOP,
        "#/schemas/ItemExtras/additionalProperties",
        "tells no type",
    ),
    "array without items": (
        drop(*schema("Item", "properties", "tags", "items")),
        SHOP,
        f"{ITEM}/properties/tags",
        "items",
    ),
    "items without array": (
        put(*schema("Item", "properties", "tags", "type"), "string"),
        SHOP,
        f"{ITEM}/properties/tags",
        "has items but is not an array",
    ),
    "unknown type": (
        put(*schema("Item", "properties", "id", "type"), "int"),
        SHOP,
        f"{ITEM}/properties/id",
        "'int' is not a",
    ),
    "object of nothing": (
        put(*schema("Item", "properties", "parent"), {"type": "object"}),
        SHOP,
        f"{ITEM}/properties/parent",
        "an object needs properties",
    ),
    "inline object": (
        put(*schema("Item", "properties", "parent"), obj(id={"type": "integer"})),
        SHOP,
        f"{ITEM}/properties/parent",
        "must be a named schema",
    ),
    "inline object in items": (
        put(*schema("Item", "properties", "tags", "items"), obj(id={"type": "integer"})),
        SHOP,
        f"{ITEM}/properties/tags/items",
        "must be a named schema",
    ),
    "requires the unknown": (
        put(*schema("ItemImportRow", "required"), ["no"]),
        SHOP,
        "#/schemas/ItemImportRow",
        "'no'",
    ),
    "bad pattern": (
        put(*schema("ItemListRequest", "properties", "last_id", "pattern"), "("),
        SHOP,
        "#/schemas/ItemListRequest/properties/last_id",
        "not a regular expression",
    ),
    "schema in snake case": (put(*schema("item_row"), obj()), SHOP, "#/schemas/item_row", "PascalCase"),
    "schema with a number": (put(*schema("Item2"), obj()), SHOP, "#/schemas/Item2", "ends in no number or hash"),
    "schema that the parser would rename": (
        put(*schema("Item3dModel"), obj()),
        SHOP,
        "#/schemas/Item3dModel",
        "would call this class",
    ),
    "schema with a hash": (
        put(*schema("Itemd41d8c"), obj()),
        SHOP,
        "#/schemas/Itemd41d8c",
        "ends in no number or hash",
    ),
    "limit on an answer": (
        put(*schema("Item", "properties", "id", "minimum"), 1),
        SHOP,
        f"{ITEM}/properties/id/minimum",
        "stands in answers only",
    ),
    "limit on an inline answer": (
        put(*operation("label", "responses", "200", "content", "application/pdf", "schema", "maxLength"), 9),
        SHOP,
        f"{FILE}/responses/200/content/application~1pdf/schema/maxLength",
        "stands in answers only",
    ),
    # texts
    "filler": (
        put(*schema("Item", "properties", "id", "description"), "The ID."),
        SHOP,
        f"{ITEM}/properties/id/description",
        "'The ID.' says no more than the name",
    ),
    "filler on a schema": (
        put(*schema("ItemListFilter", "description"), "Filter of the list of items"),
        SHOP,
        "#/schemas/ItemListFilter/description",
        "says no more",
    ),
    "filler on a parameter": (
        put(*operation("status", "parameters", 0, "description"), "Identifier of the task"),
        SHOP,
        f"{POLL}/parameters/0/description",
        "says no more",
    ),
    "filler on an operation": (
        put(*operation("list", "description"), "Returns the list of items."),
        SHOP,
        f"{LIST}/description",
        "says no more",
    ),
    "local by its name": (
        put(*schema("Item", "properties", "opens_local"), {"type": "string"}),
        SHOP,
        f"{ITEM}/properties/opens_local",
        "say so with x-ozon-time",
    ),
    "in a time zone by its name": (
        put(*schema("ItemExtras", "properties", "at_in_timezone"), {"type": "string", "format": "date-time"}),
        SHOP,
        "#/schemas/ItemExtras/properties/at_in_timezone",
        "say so with x-ozon-time",
    ),
    "zone that is nowhere": (
        local_time({"local": "shop", "zone": ["zone", "place.zone"]}),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/zone",
        "no 'zone' or 'place.zone' here or in the objects around",
    ),
    "zone that is not everywhere": (
        several(
            local_time({"local": "shop", "zone": "zone"}),
            put(*schema("Item", "properties", "zone"), {**KEPT, "type": "string"}),
            put(*schema("ItemStatus", "properties", "extras"), ref("ItemExtras")),
        ),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/zone",
        "no 'zone' here",
    ),
    "condition without its field": (
        local_time({"local": "shop", "when": {"clock": "LOCAL"}}),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/when/clock",
        "there is no such field beside it",
    ),
    "condition for what is no date and time": (
        local_time({"local": "shop", "when": {"hidden": "LOCAL"}}, format="date"),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/when",
        "is for a date-time",
    ),
    "zone in a time without zone": (
        several(
            put(*schema("ItemListFilter", "properties", "since", "format"), "date-time-local"),
            put(*request("list", "example", "filter", "since"), "2026-10-01T00:00:00Z"),
        ),
        SHOP,
        f"{LIST_REQUEST}/example/filter/since",
        "is not a 'date-time-local'",
    ),
    "empty description": (put(*schema("Item", "description"), " "), SHOP, f"{ITEM}/description", "is empty"),
}


@pytest.mark.parametrize("name", CASES)
def test_finds(name: str, tmp_path: Path) -> None:
    change, file, pointer, reason = CASES[name]
    files = valid()
    change(files)
    problems = problems_of(tmp_path, files)
    start = re.compile(rf"{re.escape(f'spec/shop/{file}')}:(\d+): {re.escape(pointer)}: .*{re.escape(reason)}")
    lines = [int(found[1]) for problem in problems if (found := start.match(problem))]
    assert lines, problems
    assert first_words((tmp_path / "spec" / "shop" / file).read_text(), lines[0]) in [*nearest(files[file], pointer)]


def first_words(text: str, line: int) -> str:
    """The key that a line of JSON begins with, and the keys of the objects around it; items of lists have none."""
    keys: list[tuple[int, str]] = []
    for row in text.splitlines()[:line]:
        depth = len(row) - len(row.lstrip())
        keys = [pair for pair in keys if pair[0] < depth]
        if depth:
            keys.append((depth, json.loads(found[0]) if (found := re.match(r'"[^"]*"(?=: )', row.strip())) else ""))
    return " / ".join(key for _, key in keys if key)


def nearest(content: Any, pointer: str) -> Iterator[str]:
    """How `first_words` names the innermost node of a pointer that exists, or the file when there is none."""
    keys: list[str] = []
    for step in (step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("#/").split("/")):
        if isinstance(content, list) and step.isdigit() and int(step) < len(content):
            content = content[int(step)]
        elif isinstance(content, dict) and step in content:
            content = content[step]
            keys.append(step)
        else:
            break
    yield " / ".join(keys)


QUERY = {"in": "query", "schema": {"type": "integer"}, "description": "Where the shop begins to read"}
SIZES = {"type": "integer", "enum": [10, 50], "default": 10}
FINE: dict[str, Change] = {
    "a largest page that nobody tells": several(
        drop(*schema("ItemListRequest", "properties", "limit", "maximum")),
        put(*schema("ItemListRequest", "properties", "limit", "x-ozon-unknown"), "Ozon names no largest page"),
        drop(*operation("list", PAGING, "max")),
    ),
    "values instead of a maximum": several(
        put(*schema("ItemListRequest", "properties", "limit"), {**SIZES, "description": "Rows on a page"}),
        put(*operation("list", PAGING, "max"), 50),
    ),
    "a description of the schema that a field refers to": several(
        drop(*schema("ItemListRequest", "properties", "filter", "description")),
        put(*schema("ItemListFilter", "description"), "Which rows to show"),
    ),
    "a notification, which no operation uses": several(
        put(
            *schema("Told"),
            {**obj(a=ref("Part")), "x-ozon-notification": "When a job ends", "example": {"a": {"b": 1}}},
        ),
        put(*schema("Part"), obj(b={"type": "integer"})),
    ),
    "zone of a local time in the object around": several(
        local_time({"local": "shop", "zone": ["place.zone", "zone"]}),
        put(*schema("Item", "properties", "zone"), {**KEPT, "type": "string"}),
        put(*media("list", "example", "result", "items", 0, "zone"), "UTC"),
    ),
    "condition of a local time beside it": local_time({"local": "shop", "when": {"hidden": "LOCAL"}}),
    "answer without a required field": put(*schema("ItemImportResponse", "required"), ["task_id"]),
    "array as an answer": several(
        put(*media("import", "schema"), {"type": "array", "items": ref("ItemImportResponse")}),
        put(*media("import", "example"), [{"task_id": 7}]),
        drop(*operation("import", TASK)),
        put(
            *operation("import", PAGING),
            {"scheme": "offset", "items": "", "token": "items.id", "key": "task_id"},
        ),
    ),
    "query parameters as token and size": several(
        put(
            *operation("list", "parameters"),
            [{**QUERY, "name": "page"}, {**QUERY, "name": "pageSize", "schema": {"type": "integer", "maximum": 9}}],
        ),
        put(
            *operation("list", PAGING),
            {"scheme": "page", "items": "result.items", "token": "page", "size": "pageSize", "max": 9},
        ),
    ),
    "limits on a schema that requests share": several(
        put(*schema("ItemImportRequest", "properties", "parent"), {**KEPT, **ref("Item")}),
        put(*schema("Item", "properties", "id", "minimum"), 1),
    ),
    "a union": put(*schema("Item", "properties", "parent"), {**KEPT, "oneOf": [ref("Item"), {"type": "string"}]}),
    "a map": several(
        put(*schema("Item", "properties", "parent"), {**KEPT, "type": "object", "additionalProperties": ref("Item")}),
        put(*media("list", "example", "result", "items", 1, "parent"), {"any": {"id": 3}}),
    ),
    "a version in a name": several(
        put(*schema("ItemV2"), obj(id={"type": "integer"})),
        put(*schema("ItemImportRow", "properties", "id"), {**KEPT, **ref("ItemV2")}),
        put(*request("import", "example"), {"items": [{"id": {"id": 1}}]}),
    ),
    "an empty body": several(
        put(*schema("ItemListRequest"), obj()),
        put(*request("list", "example"), {}),
        drop(*operation("list", PAGING)),
        drop(*schema("ItemListFilter")),
    ),
    "default of a list": put(
        *schema("ItemImportRequest", "properties", "modes"),
        {
            "type": "array",
            "items": {"type": "string", "enum": ["FAST"]},
            "default": ["FAST"],
            "description": "How to work",
        },
    ),
    "a telling description": put(*schema("Item", "properties", "id", "description"), "Id that Ozon gave."),
    "an id that is always sent": always(*ID),
    "an object that is always sent": always(*schema("Item", "properties", "extras")),
    "a word for a query parameter": put(*operation("status", "parameters", 1, "x-ozon-client-default"), True),
}


@pytest.mark.parametrize("name", FINE)
def test_accepts(name: str, tmp_path: Path) -> None:
    files = valid()
    FINE[name](files)
    assert problems_of(tmp_path, files) == []


def test_survives_schemas_that_refer_to_themselves(tmp_path: Path) -> None:
    files = valid()
    put(*schema("Item", "properties", "parent"), {"allOf": [ref("Loop")]})(files)
    put(*schema("Loop"), {"allOf": [ref("Loop")]})(files)
    assert any("refers to itself without end" in problem for problem in problems_of(tmp_path, files))


def test_all_apis_are_told_together(tmp_path: Path) -> None:
    files = valid()
    drop(*operation("label", "summary"))(files)
    problems_of(tmp_path, files)
    broken = tmp_path / "spec" / "broken"
    broken.mkdir()
    (broken / "openapi.yaml").write_text("openapi: [\n")
    with pytest.raises(SpecError) as caught:
        lint_all(tmp_path / "spec")
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "spec/broken/openapi.yaml",
        "spec/shop/sections/shop.yaml",
    ]


def test_a_spec_as_large_as_the_whole_api(tmp_path: Path) -> None:
    files = valid()
    paths, schemas = files[SHOP]["paths"], files[SHOP]["schemas"]
    for number in range(1, 260):
        text = json.dumps(valid()[SHOP]).replace("#/components/schemas/Item", f"#/components/schemas/No{number}V1Item")
        other = json.loads(text.replace("item_", f"item_n{number}_"))
        paths.update({path.replace("v1", f"v{number + 1}"): value for path, value in list(other["paths"].items())[:2]})
        paths.update({f"/n{number}{path}": value for path, value in list(other["paths"].items())[2:3]})
        schemas.update({f"No{number}V1{name}": value for name, value in other["schemas"].items()})
    assert problems_of(tmp_path, files) == []


def test_a_number_as_key_is_told(tmp_path: Path) -> None:
    files = valid()
    problems_of(tmp_path, files)
    found = bundle(tmp_path / "spec" / "shop")
    responses = found.document["paths"]["/v1/item/label"]["get"]["responses"]
    responses[200] = responses.pop("200")
    (problem,) = lint(found)
    assert re.fullmatch(
        rf"spec/shop/{SHOP}:\d+: {re.escape(FILE)}/responses: the key 200 is not text; quote it", problem
    )


@pytest.mark.parametrize("pointer", [("paths",), ("components", "schemas"), ("components", "schemas", "Item")])
@pytest.mark.parametrize("value", [None, "text", [], {1: 2}, {"$ref": 5}])
def test_survives_what_has_no_form(pointer: tuple[str, ...], value: Any, tmp_path: Path) -> None:
    files = valid()
    problems_of(tmp_path, files)
    found = bundle(tmp_path / "spec" / "shop")
    target: Any = found.document
    for part in pointer[:-1]:
        target = target[part]
    target[pointer[-1]] = value
    assert lint(found)
