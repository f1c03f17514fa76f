"""The linter: the words of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.generator.lint_cases import (
    ALWAYS,
    EVIDENCE,
    FADING,
    FAILED,
    FIELD,
    ID,
    ITEM,
    PAGING,
    TASK,
    always,
    finds,
    period,
    products,
)
from tests.generator.small_spec import (
    FILE,
    IMPORT,
    KEPT,
    LIST,
    MAIN,
    POLL,
    SHOP,
    Change,
    drop,
    operation,
    put,
    ref,
    schema,
    several,
)

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
    # item errors
    "no way to know a failed row": (
        put(*operation("status", FAILED), {"items": "result"}),
        SHOP,
        f"{POLL}/{FAILED}",
        "needs errors or flag",
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
}


@pytest.mark.parametrize("name", CASES)
def test_finds(name: str, tmp_path: Path) -> None:
    finds(tmp_path, *CASES[name])
