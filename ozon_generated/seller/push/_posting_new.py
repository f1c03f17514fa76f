# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_NEW_POSTING``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...push import Event, PushFacts

PostingNewTplIntegrationType: TypeAlias = (
    Literal["ozon", "3pl_tracking", "non_integrated", "aggregator", "hybryd"] | str
)


@model
class PostingNewProduct(Model):
    """What was ordered, and how much of it."""

    sku: int | None = None
    """The product as Ozon sells it."""

    offer_id: str | None = None
    """The seller's own code of the product."""

    quantity: int | None = None
    """How many pieces were ordered."""


@model
class PostingNew(Event):
    """A new posting (``TYPE_NEW_POSTING``).

    A buyer ordered something that the seller ships. It may come late, so poll `posting_fbs.unfulfilled_list` too.
    For orders that are paid for later in_process_at may be empty: `posting_fbs.get` tells it then.
    """

    TYPE: ClassVar[str] = "TYPE_NEW_POSTING"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("posting_number",),
        time=("in_process_at",),
        subject="posting_number",
        operations=("posting_fbs.get", "posting_fbs.unfulfilled_list"),
        scope=("FBS", "rFBS"),
        tells="new",
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    products: list[PostingNewProduct] = attrs.field(factory=list)
    """What the posting contains."""

    in_process_at: datetime | None = None
    """Moment at which the posting was taken into work, UTC; may be empty when it is paid for later."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    shipment_date: datetime | None = None
    """Until when to hand the posting over, UTC."""

    tpl_integration_type: PostingNewTplIntegrationType | None = None
    """Who delivers: ozon itself; a carrier with tracking; the seller himself, whose carrier Ozon does not know
    (non_integrated); a carrier that Ozon calls; hybryd, so spelled, partly Ozon.
    """

    is_express: bool | None = None
    """True for a delivery within hours."""

    tracking_number: str | None = None
    """Number under which the carrier knows the parcel."""

    delivery_date_begin: datetime | None = None
    """When the delivery to the buyer may begin, UTC."""

    delivery_date_end: datetime | None = None
    """When it has to be delivered, UTC."""

    seller_id: int | None = None
    """Account that the push is about."""
