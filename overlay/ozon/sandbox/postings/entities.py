"""Postings and their parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ..warehouses import Integration


@dataclass
class Mark:
    """A marking code of a unit.

    Attributes:
        mark: the code.
        mark_type: ``mandatory_mark``, ``jw_uin`` or ``imei``.
        check_status: ``processing``, ``passed`` or ``failed``.
        error_codes: reasons for failure.
    """

    mark: str
    mark_type: str
    check_status: str = "processing"
    error_codes: list[str] = field(default_factory=list)


@dataclass
class Exemplar:
    """One unit of a product in a posting, with the data submitted for it.

    Attributes:
        weight: kilograms; 0 if not submitted.
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
    """Units of one product in a posting.

    Attributes:
        price: price per unit.
        exemplars: one per unit; empty until they are requested.
        country: ISO code of the country of origin; empty until it is submitted.
        has_gtd: whether the seller stated that there is a customs declaration.
        traceable: whether it is traceable in Belarus.
        drafts: unit data submitted after assembly and not applied yet.
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
    """The cancellation of a posting.

    Attributes:
        type: ``seller``, ``client``, ``ozon``, ``system`` or ``delivery``.
        initiator: the same in the service's Russian wording.
        after_ship: whether the posting had been assembled.
        affects_rating: whether it lowers the seller's rating.
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
        buyer: id of the buyer; the first part of the order number.
        delivery_method_id: how it leaves the warehouse.
        in_process_at: start of processing; lists filter by it.
        shipment_date: handover deadline.
        delivering_date: when it left; ``None`` until then.
        changed_at: last status change.
        requirements: SKUs by data required before assembly: ``country``, ``change_country``, ``gtd``, ``rnpt``,
            ``mandatory_mark``, ``jw_uin``, ``imei``, ``weight``.
        holds_stock: whether its units are reserved in the warehouse.
        shipped_at: when it was assembled; ``None`` until then.
        label_at: when its label becomes printable.
        handed_over_at: when its carriage was handed over; ``None`` until then.
        pending_move: the seller's transition that is requested but not applied yet; empty for none.
        ship_failures: number of upcoming assemblies that fail although the call returns 200.
        exemplar_status: ``validation_in_process`` while its unit data is being checked, else empty.
        exemplar_polls: remaining polls that report the check as running.
        window_changes: remaining changes of the delivery window (rFBS).
        pickup_code: pickup code of an Express posting.
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
    ship_failures: int = 0
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
        """Whether the seller, or a carrier the seller chose, delivers it."""
        return self.integration != "ozon"

    @property
    def is_own_delivery(self) -> bool:
        """Whether the seller reports each step of its delivery."""
        return self.integration in ("non_integrated", "3pl_tracking")

    def line(self, sku: int) -> Line | None:
        """Return the line of a product."""
        return next((line for line in self.lines if line.sku == sku), None)


def by_beginning(posting: Posting) -> tuple[datetime, str]:
    """Return the sort key of the lists: start of processing, then posting number."""
    return posting.in_process_at, posting.posting_number


def by_deadline(posting: Posting) -> tuple[datetime, str]:
    """Return the sort key by handover deadline, then posting number."""
    return posting.shipment_date, posting.posting_number
