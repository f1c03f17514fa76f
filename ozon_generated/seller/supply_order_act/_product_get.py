# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/act/product/get``: Show the products in the acts of a supply."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_money import Money
from ._shared_supply_act_amount import SupplyActAmount
from ._shared_supply_act_type import SupplyActType


@model
class SupplyOrderActProductGetRequest(Model):
    """Request of `supply_order_act.product_get`."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class SupplyActDefect(Model):
    """What is wrong with a defective product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    defect_reasons: list[str] = attrs.field(factory=list)
    """The defects in Russian words."""


@model
class SupplyActSku(Model):
    """The product that a row is about."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    image_link: str | None = None
    """Link of the main picture."""

    price_without_vat: Money | None = None
    """Price of one piece without VAT."""

    vat: float | None = None
    """VAT rate; whether in percent or as a fraction is not documented."""


@model
class SupplyActProduct(Model):
    """A product as declared and as found."""

    approved_amount: SupplyActAmount | None = None
    """Value of the pieces that both sides agreed on."""

    approved_quantity: int | None = None
    """Pieces that both sides agreed on."""

    declared_quantity: int | None = None
    """Pieces that the seller announced."""

    fact_amount: SupplyActAmount | None = None
    """Value of the pieces that were found."""

    fact_quantity: int | None = None
    """Pieces that were found."""

    sku_info: SupplyActSku | None = None
    """The product that a row is about."""


@model
class SupplyActProducts(Model):
    """Products of one act."""

    act_id: int | None = None
    """Number of the act."""

    items: list[SupplyActProduct] = attrs.field(factory=list)

    type: SupplyActType | None = None
    """What the act states: ACCEPTANCE taken over, DEFECT defective, SHORTCOMING missing, SURPLUS more than announced."""

    unidentified_quantity: int | None = None
    """Pieces that could not be recognised."""


@model
class SupplyOrderActProductGetResponse(Model):
    """Answer of `supply_order_act.product_get`."""

    skus_defects: list[SupplyActDefect] = attrs.field(factory=list)
    """What is wrong with products that came defective."""

    supply_acts: list[SupplyActProducts] = attrs.field(factory=list)
    """The acts with their products."""

    supply_id: int | None = None
    """Number of the supply."""


OPERATION = Operation(
    api="seller",
    name="supply_order_act.product_get",
    method="POST",
    path="/v1/supply-order/act/product/get",
    summary="Show the products in the acts of a supply",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 8, 11)),
    request=SupplyOrderActProductGetRequest,
    response=SupplyOrderActProductGetResponse,
)
