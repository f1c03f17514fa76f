"""Ways to bring postings and carriages into a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ozon.sandbox import Sandbox
from ozon.sandbox.postings.entities import Cancellation, Posting
from tests.library import httpx
from tests.sandbox.conftest import Call
from tests.sandbox.seeded import FBS

STAGES = ["new", "formed", "sended", "received", "closed", "cancelled"]
Assembled = Callable[..., Posting]


def move(sandbox: Sandbox, posting: Posting, *names: str) -> None:
    """Move a posting as the machine allows."""
    for name in names:
        details: dict[str, Any] = {}
        if name.startswith("cancel"):
            details["cancellation"] = Cancellation(352, "out of stock", "seller", "Продавец", False, True)
        sandbox._families.depot.move(posting, name, **details)


def create(call: Call, **body: Any) -> int:
    number: int = call("/v1/carriage/create", **body)["carriage_id"]
    return number


def content(call: Call, number: int) -> list[str]:
    return [row["posting_number"] for row in call("/v2/posting/fbs/act/get-postings", id=number)["result"]]


def get(call: Call, number: int) -> Any:
    return call("/v1/carriage/get", carriage_id=number)


def refused(client: httpx.Client, path: str, **body: Any) -> tuple[int, int, str]:
    answer = client.post(path, json=body)
    assert answer.status_code >= 400, answer.text
    return answer.status_code, answer.json()["code"], answer.json()["message"]


def at_stage(sandbox: Sandbox, call: Call, stage: str) -> int:
    """A carriage of the free postings at a stage."""
    number = create(call, delivery_method_id=FBS)
    if stage == "cancelled":
        call("/v1/carriage/cancel", carriage_id=number)
    elif stage != "new":
        call("/v1/carriage/approve", carriage_id=number)
    if stage in ("sended", "received", "closed"):
        sandbox.control.hand_over(number)
        sandbox.clock.advance(hours={"sended": 0, "received": 2, "closed": 6}[stage])
    assert get(call, number)["status"] == stage
    return number
