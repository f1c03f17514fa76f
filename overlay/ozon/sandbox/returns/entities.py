"""Returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

Schema = Literal["FBS", "FBO"]
Kind = Literal["Cancellation", "FullReturn", "PartialReturn", "ClientReturn"]


@dataclass
class Return:
    """Units of one product that come back from a buyer.

    Attributes:
        kind: why: cancelled before delivery, refused at delivery in whole or in part, or returned after it.
        status: stage, such as ``MovingToSeller``; ``substatus`` stays empty.
        warehouse_id: where it goes: the warehouse of the order.
        price: price per unit, of which ``commission_percent`` were Ozon's commission.
        returned_at: when the buyer gave it back, or the order was cancelled.
        changed_at: last change of the status.
        arrived_at: when it could be fetched; ``None`` until then.
        final_at: when it reached the seller or Ozon's warehouse; ``None`` until then.
        compensated_at: when Ozon was asked for a compensation; ``None`` for never.
    """

    id: int
    schema: Schema
    kind: Kind
    reason: str
    status: str
    posting_number: str
    order_id: int
    order_number: str
    warehouse_id: int
    sku: int
    product_id: int
    offer_id: str
    name: str
    quantity: int
    price: Decimal
    currency: str
    commission_percent: Decimal
    returned_at: datetime
    changed_at: datetime
    exemplars: list[int]
    substatus: str = ""
    arrived_at: datetime | None = None
    final_at: datetime | None = None
    compensated_at: datetime | None = None
