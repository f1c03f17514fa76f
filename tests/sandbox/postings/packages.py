"""Calls that assemble or split, and the goods of a posting."""

from __future__ import annotations

from typing import Any

from ozon.sandbox import Sandbox
from ozon.sandbox.postings.entities import Posting
from tests.sandbox.postings.making import PACKAGE, SHIP, products

SPLIT, TRACEABLE = "/v1/posting/fbs/split", "/v1/posting/fbs/traceable/split"
WHOLE = [{"products": products(blue=2, white=1)}]
#: The calls that assemble or split, with a body that fits.
ASSEMBLING: dict[str, dict[str, Any]] = {
    SHIP: {"packages": WHOLE},
    PACKAGE: {"products": products(blue=1)},
    SPLIT: {"postings": [{"products": products(blue=2)}, {"products": products(white=1)}]},
    TRACEABLE: {},
}


def posting(sandbox: Sandbox, number: str) -> Posting:
    return sandbox.control.posting(number)


def pieces(one: Posting) -> dict[int, int]:
    return {line.sku: line.quantity for line in one.lines}
