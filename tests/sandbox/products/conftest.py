"""A shop whose clock stands and whose tasks are done at once."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from tests.sandbox.conftest import NOON, Call

LIST = "/v3/product/list"
INFO = "/v3/product/info/list"
IMPORT = "/v3/product/import"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON), import_polls=0)


def info(call: Call, offer_id: str) -> dict[str, Any]:
    """The row of a product in ``product.info_list``."""
    [row] = call(INFO, offer_id=[offer_id])["items"]
    found: dict[str, Any] = row
    return found


def group(call: Call, visibility: str) -> list[str]:
    """The offer_ids of a visibility group."""
    rows = call(LIST, filter={"visibility": visibility}, limit=1000)["result"]["items"]
    return [row["offer_id"] for row in rows]
