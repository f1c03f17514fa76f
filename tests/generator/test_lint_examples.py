"""The linter: examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.lint_cases import LIST_ANSWER, LIST_REQUEST, finds
from tests.generator.small_spec import (
    FILE,
    MAIN,
    POLL,
    SHOP,
    Change,
    drop,
    media,
    operation,
    put,
    request,
)

CASES: dict[str, tuple[Change, str, str, str]] = {
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
}


@pytest.mark.parametrize("name", CASES)
def test_finds(name: str, tmp_path: Path) -> None:
    finds(tmp_path, *CASES[name])
