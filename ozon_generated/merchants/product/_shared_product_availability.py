# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import ClassVar

from ...model import Model, model, wire
from ._shared_product_availability_selling_state import ProductAvailabilitySellingState
from ._shared_product_availability_supply_period import ProductAvailabilitySupplyPeriod
from ._shared_product_availability_supply_state import ProductAvailabilitySupplyState


@model
class ProductAvailability(Model):
    """State of sale, supply period and stock of a product, for a merchant with a single storefront. A change of status
    is this block together with MerchantSKU and ProductTypeID.
    """

    _open: ClassVar[bool] = True

    selling_state: ProductAvailabilitySellingState | None = wire("SellingState", default=None)
    """ForSale offers the product, NotForSale takes it off sale; a change of status sends it. ForSale takes effect only
    for a product with a main picture and a price above zero.
    """

    supply_period: ProductAvailabilitySupplyPeriod | None = wire("SupplyPeriod", default=None)
    """Time in which the merchant can supply the product, in days; NotAvailable cannot be ordered. It may be sent
    empty.
    """

    qty: str | int | None = wire("Qty", default=None)
    """Free stock in the merchant's own warehouse, in pieces; 0 means none. It may be sent empty."""

    supply_state: ProductAvailabilitySupplyState | None = wire("SupplyState", default=None)
    """Deprecated. Older form of the availability that the service itself calls deprecated; use SellingState and
    SupplyPeriod.
    """

    days_for_shipping_delay: str | int | None = wire("DaysForShippingDelay", default=None)
    """Sent by one client in the place of SupplyPeriod, with the same values and without Qty; possibly its later name."""
