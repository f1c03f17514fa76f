"""The lists of postings, and how their pages are walked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.postings.entities import Posting
from ozon.sandbox.postings.moves import UNFULFILLED
from tests.sandbox.conftest import NOON, Call
from tests.sandbox.postings.many import moment

LIST, UNFULFILLED_LIST = "/v4/posting/fbs/list", "/v4/posting/fbs/unfulfilled/list"
LIST_V3, UNFULFILLED_V3 = "/v3/posting/fbs/list", "/v3/posting/fbs/unfulfilled/list"
ALL = {"since": moment(NOON - timedelta(days=60)), "to": moment(NOON + timedelta(days=60))}
CUTOFF = {"cutoff_from": ALL["since"], "cutoff_to": ALL["to"]}
SPANS = {LIST: ALL, LIST_V3: ALL, UNFULFILLED_LIST: CUTOFF, UNFULFILLED_V3: CUTOFF}


def operation_of(path: str) -> Operation:
    match = catalogue().find(path)
    assert match is not None
    return match.operations["POST"]


def allowed(path: str, posting: Posting) -> bool:
    return "unfulfilled" not in path or posting.status in UNFULFILLED


def body(path: str, filter: dict[str, Any], **more: Any) -> dict[str, Any]:
    span = {} if "delivering_date_from" in filter else SPANS[path]
    rest = {"limit": 100} if "v4" in path else {"limit": 1000, "offset": 0}
    return {"filter": {**span, **filter}, **rest, **more}


def walk(call: Call, path: str, filter: dict[str, Any], **more: Any) -> Iterator[dict[str, Any]]:
    """The pages of a list until one has no successor."""
    if "v3" in path:
        yield call(path, **body(path, filter, **more))["result"]
        return
    cursor = ""
    while True:
        page = call(path, **body(path, filter, **more), cursor=cursor)
        yield page
        cursor = page["cursor"]
        assert bool(cursor) == page["has_next"]
        if not cursor:
            return


def numbers(pages: Iterator[dict[str, Any]]) -> list[str]:
    return [row["posting_number"] for page in pages for row in page["postings"]]
