# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model, wire

ProductAvailabilitySellingState: TypeAlias = Literal["ForSale", "NotForSale"] | str

ProductAvailabilitySupplyPeriod: TypeAlias = (
    Literal["In3Days", "In10Days", "In14Days", "In21Days", "In45Days", "NotAvailable"] | str
)

ProductAvailabilitySupplyState: TypeAlias = Literal["InStock", "TemporaryNotInStock", "NotInStock"] | str


@model
class Product(Model):
    """A product as the service returns it, with the blocks that ResponseGroup asked for."""

    product_id: int | None = wire("ProductId", default=None)
    """Ozon's id of the product, a 32-bit number; the updates take it in their path."""


@model
class ProductSku(Model):
    """Stock keeping data of a product. It is needed to create one; later it is sent only if it changes."""

    name: str | None = wire("Name", default=None)
    """Title of the product, needed to create it. It must equal the Name of the Description and counts as long as no
    Description is passed.
    """

    manufacturer_identifier: str | None = wire("ManufacturerIdentifier", default=None)
    """The maker's code of the product, such as an article number, ISBN or serial number."""

    gross_weight: str | int | None = wire("GrossWeight", default=None)
    """Weight of the packed product in whole grams; one client treats it as needed to create a product."""

    internal_name: str | None = wire("InternalName", default=None)
    """The merchant's own name of the product, which customers do not see."""


@model
class ProductPrice(Model):
    """What the buyer pays, and the discount on it."""

    selling_price: str | float | None = wire("SellingPrice", default=None)
    """Price before the discount in roubles, with at most two digits after the point. A product is on sale on ozon.ru
    only with a price above zero.
    """

    discount: str | int | None = wire("Discount", default=None)
    """Discount in whole percent, 0 to 99. Leaving it out does not clear an earlier discount; 0 must be sent for that.
    At least 0, at most 99.
    """


@model
class ProductAvailability(Model):
    """State of sale, supply period and stock of a product, for a merchant with a single storefront. A change of status
    is this block together with MerchantSKU and ProductTypeID.
    """

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
