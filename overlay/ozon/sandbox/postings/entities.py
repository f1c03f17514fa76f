"""What a posting consists of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ..warehouses import Integration


@dataclass
class Mark:
    """A marking code of a piece.

    Attributes:
        mark: the code.
        mark_type: ``mandatory_mark``, ``jw_uin`` or ``imei``.
        check_status: ``processing``, ``passed`` or ``failed``.
        error_codes: why it failed.
    """

    mark: str
    mark_type: str
    check_status: str = "processing"
    error_codes: list[str] = field(default_factory=list)


@dataclass
class Exemplar:
    """One piece of a product in a posting, and what was said about it.

    Attributes:
        weight: kilograms; 0 for not told.
    """

    exemplar_id: int
    marks: list[Mark] = field(default_factory=list)
    gtd: str = ""
    is_gtd_absent: bool = False
    rnpt: str = ""
    is_rnpt_absent: bool = False
    weight: float = 0.0


@dataclass
class Line:
    """Pieces of one product in a posting.

    Attributes:
        price: price of one piece.
        exemplars: a piece each; empty until somebody asks for them.
        country: ISO code of the country of origin; empty until it is told.
        has_gtd: whether the seller said that there is a customs declaration.
        traceable: whether it is traced in Belarus.
        drafts: what was said about the pieces after the assembly, and is not taken over yet.
    """

    sku: int
    product_id: int
    offer_id: str
    name: str
    quantity: int
    price: Decimal
    currency: str = "RUB"
    exemplars: list[Exemplar] = field(default_factory=list)
    country: str = ""
    has_gtd: bool = False
    traceable: bool = False
    drafts: list[Exemplar] = field(default_factory=list)


@dataclass
class Cancellation:
    """Why a posting is cancelled.

    Attributes:
        type: ``seller``, ``client``, ``ozon``, ``system`` or ``delivery``.
        initiator: the same as the service writes it, in Russian.
        after_ship: whether it had been assembled.
        affects_rating: whether it counts against the seller.
    """

    reason_id: int
    reason: str
    type: str
    initiator: str
    after_ship: bool
    affects_rating: bool


@dataclass
class Posting:
    """A posting.

    Attributes:
        buyer: number of the buyer; the first part of the order's number.
        delivery_method_id: how it leaves the warehouse.
        in_process_at: when its processing began; lists select by it.
        shipment_date: until when it is to be handed over.
        delivering_date: when it left; ``None`` until then.
        changed_at: when its status changed last.
        requirements: SKUs by what has to be told before assembly: ``country``, ``change_country``, ``gtd``, ``rnpt``,
            ``mandatory_mark``, ``jw_uin``, ``imei``, ``weight``.
        holds_stock: whether its pieces are reserved in the warehouse.
        shipped_at: when it was assembled; ``None`` until then.
        label_at: from when on its label can be printed.
        handed_over_at: when its carriage was handed over; ``None`` until then.
        pending_move: move of the seller that was asked for, and is not made yet; empty for none.
        ship_trouble: how many of its next assemblies fail although the call is answered 200.
        exemplar_status: ``validation_in_process`` while what was said about its pieces is being checked, else empty.
        exemplar_polls: how often that answers yet that it is being checked.
        window_changes: how often the delivery window may still be moved (rFBS).
        pickup_code: code of an Express posting.
    """

    posting_number: str
    order_id: int
    order_number: str
    buyer: int
    status: str
    substatus: str
    integration: Integration
    warehouse_id: int
    delivery_method_id: int
    lines: list[Line]
    in_process_at: datetime
    shipment_date: datetime
    delivery_from: datetime
    delivery_to: datetime
    changed_at: datetime
    previous_substatus: str = "posting_split_pending"
    delivering_date: datetime | None = None
    delivered_at: datetime | None = None
    parent_posting_number: str = ""
    legal: bool = False
    express: bool = False
    traceable: bool = False
    requirements: dict[str, list[int]] = field(default_factory=dict)
    cancellation: Cancellation | None = None
    holds_stock: bool = False
    shipped_at: datetime | None = None
    label_at: datetime | None = None
    handed_over_at: datetime | None = None
    pending_move: str = ""
    ship_trouble: int = 0
    exemplar_status: str = ""
    exemplar_polls: int = 0
    tracking_number: str = ""
    carriage_id: int = 0
    boxes: int = 0
    window_changes: int = 2
    pickup_code: str = ""
    pickup_code_verified_at: datetime | None = None

    @property
    def is_rfbs(self) -> bool:
        """Whether the seller, or a carrier of his choice, delivers it."""
        return self.integration != "ozon"

    def line(self, sku: int) -> Line | None:
        """The line of a product."""
        return next((line for line in self.lines if line.sku == sku), None)
