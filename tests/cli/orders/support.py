"""What tests of ``ozon orders`` share: a shop with orders."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from typing import Any

from tests.cli.shop import Shop, rows

SHIP, GET, CANCEL = "/v4/posting/fbs/ship", "/v3/posting/fbs/get", "/v2/posting/fbs/cancel"
LIST, STATUS = "/v4/posting/fbs/list", "/v5/fbs/posting/product/exemplar/status"
LABELS, LABEL_TASK = "/v3/posting/fbs/package-label/create", "/v2/posting/fbs/package-label/get"
MUGS = [{"offer_id": "mug-blue-330", "quantity": 2}, {"offer_id": "mug-white-330"}]
#: Half past midnight on the 6th in Moscow, and still the 5th in UTC.
NIGHT = datetime(2026, 3, 5, 21, 30, tzinfo=UTC)


class Orders(Shop):
    """A shop with orders."""

    def order(self, **given: Any) -> str:
        """A new posting's number."""
        posting = self.sandbox.control.create_order(**{"items": MUGS, **given})
        number: str = posting.posting_number
        return number

    def status(self, number: str) -> str:
        """The status of a posting."""
        status: str = self.sandbox.control.posting(number).status
        return status


def results(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {row["posting_number"]: row["result"] for row in rows(done)}
