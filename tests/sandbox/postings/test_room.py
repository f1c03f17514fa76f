"""A full table of postings: a call that needs a further one is refused, and changes nothing."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import Call
from tests.sandbox.postings.making import products, put, stock
from tests.sandbox.seeded import BLUE

ONE, REST = products(blue=1), products(blue=1, white=1)
CALLS: dict[str, dict[str, Any]] = {
    "/v4/posting/fbs/ship": {"packages": [{"products": ONE}, {"products": REST}]},
    "/v4/posting/fbs/ship/package": {"products": ONE},
    "/v1/posting/fbs/split": {"postings": [{"products": ONE}, {"products": REST}]},
    "/v1/posting/fbs/traceable/split": {},
    "/v2/posting/fbs/product/cancel": {
        "items": [{"sku": BLUE, "quantity": 1}],
        "cancel_reason_id": 352,
        "cancel_reason_message": "x",
    },
}


@pytest.mark.parametrize("path", CALLS)
def test_parts_need_room(sandbox: Sandbox, client: httpx.Client, call: Call, path: str) -> None:
    one = put(sandbox)
    one.traceable = one.lines[0].traceable = True
    table = sandbox._families.depot.postings
    room, table._most = table._most, len(table)
    before = deepcopy((list(table), list(sandbox.events), stock(sandbox)))
    answer = client.post(path, json={"posting_number": one.posting_number, **CALLS[path]})
    assert (answer.status_code, answer.json()["code"]) == (429, 8)
    assert (list(table), list(sandbox.events), stock(sandbox)) == before
    table._most = room
    call(path, posting_number=one.posting_number, **CALLS[path])
    assert len(table) > len(before[0])
