# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/content/update/validation``: Check which products of new contents are taken."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)

SupplyOrderContentEditingError: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "UNKNOWN",
        "INCORRECT_SUPPLY_STATE",
        "DEADLINE",
        "UTD_IS_UPLOADED",
        "STORAGE_WAREHOUSE_IS_NOT_WMS",
        "CONTRACT_IS_NOT_VALID_FOR_HANDLING_ORDERS",
        "SUPPLY_IS_VIRTUAL",
        "SUPPLY_DOES_NOT_BELONG_TO_COMPANY",
        "ASSORTMENT_REJECTION_REASON_CORRUPTED_ASSORTMENT",
        "ASSORTMENT_REJECTION_REASON_STORAGE_BELARUS_SKU_HAS_NO_ANY_FEACN",
        "ASSORTMENT_REJECTION_REASON_STORAGE_BELARUS_SKU_HAS_NO_SELLER_FEACN",
        "ASSORTMENT_REJECTION_REASON_TRACEABLE_SKU_HAS_NO_GTIN_BARCODE",
        "ASSORTMENT_REJECTION_REASON_TRACEABLE_SKU_HAS_NO_MEASUREMENT_UNIT_QUANTITY",
    ]
    | str
)
"""Why a supply may not be changed."""

SupplyOrderContentRejectionReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "UNKNOWN",
        "OUT_OF_ASSORTMENT",
        "INVALID",
        "INCOMPATIBLE_WAREHOUSE",
        "EMPTY_BARCODE",
        "EMPTY_PS_ATTRIBUTE",
        "MULTIPLICITY",
        "NO_PRICE",
        "INVALID_ITEM_COUNT_MAX",
        "INVALID_ITEM_COUNT_ZERO",
        "INCOMPATIBLE_SHIPMENT_TYPE",
        "ECONOM_QUANT_IS_NOT_FROZEN",
        "QUANTITY_NOT_MULTIPLE_BY_QUANT",
        "INVALID_QUANT_VALUE",
        "JEWELRY_FORBIDDEN_FOR_ECONOM",
        "NON_UNIQUE_ECONOM_ITEM_IN_REQUEST",
        "NON_UNIQUE_ECONOM_ITEM_IN_DESTINATION_BUNDLE",
        "SKU_REJECTED_BY_ACCEPTANCE_RESTRICTIONS",
        "SKU_WITH_ETTN_REQUIRED_TAG_NOT_ALLOWED",
        "SKU_WITHOUT_ETTN_REQUIRED_TAG_NOT_ALLOWED",
        "SKU_WITH_TRACEABLE_TAG_NOT_ALLOWED",
        "EMPTY_CLUSTER",
        "SKU_IS_RESTRICTED",
        "SKU_WITH_UTD_REQUIRED_TAG_NOT_ALLOWED",
    ]
    | str
)
"""Why a product is refused."""

SupplyOrderContentRestrictionReason: TypeAlias = Literal["UNKNOWN", "SKU_HAS_NO_SALES", "SKU_HAS_QUANTITY_LIMIT"] | str
"""Which limit applies to the product."""


@model
class SupplyOrderContentUpdateValidationRequest(Model):
    """Request of `supply_order.content_update_validation`."""

    new_bundle_id: str
    """The new contents, from `supply_order.content_update_status`."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class SupplyOrderContentApprovedItem(Model):
    """A product that is taken."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    item_link: str | None = None
    """Link of the product on ozon.ru."""

    origin_quantity: int | None = None
    """Pieces before the change."""

    origin_total_volume_in_litres: float | None = None
    """Volume before the change, litres."""

    quant: int | None = None
    """Pieces per pack."""

    quantity: int | None = None
    """Pieces after the change."""

    sku_quantity_limit: int | None = None
    """Pieces that may be supplied."""

    total_volume_in_litres: float | None = None
    """Volume after the change, litres."""


@model
class SupplyOrderContentRestrictions(Model):
    """Limits for products that sell too slowly."""

    reasons_restrictions: list[SupplyOrderContentRestrictionReason] = attrs.field(factory=list)
    """Which limits apply."""

    sku_has_no_sales_in_days: int | None = None
    """Days without sales."""

    sku_quantity_limit: int | None = None
    """Pieces that may be supplied."""


@model
class SupplyOrderContentRejectedItem(Model):
    """A product that is refused."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    origin_quantity: int | None = None
    """Pieces before the change."""

    origin_total_volume_in_litres: float | None = None
    """Volume before the change, litres."""

    quantity: int | None = None
    """Pieces that were asked for."""

    rejection_reason: list[SupplyOrderContentRejectionReason] = attrs.field(factory=list)
    """Why it is refused."""

    restrictions: SupplyOrderContentRestrictions | None = None
    """Limits for products that sell too slowly."""

    total_volume_in_litres: float | None = None
    """Volume that was asked for, litres."""


@model
class SupplyOrderContentValidation(Model):
    """Which products of the new contents are taken."""

    approved_items: list[SupplyOrderContentApprovedItem] = attrs.field(factory=list)

    rejected_items: list[SupplyOrderContentRejectedItem] = attrs.field(factory=list)

    total_approved_item_count: int | None = None
    """Products that are taken."""

    total_approved_quantity: int | None = None
    """Pieces that are taken."""

    total_approved_volume_in_litres: float | None = None
    """Volume that is taken, litres."""

    total_rejected_item_count: int | None = None
    """Products that are refused."""

    total_restricted_item_count: int | None = None
    """Products that are taken in part."""


@model
class SupplyOrderContentUpdateValidationResponse(Model):
    """Answer of `supply_order.content_update_validation`."""

    editing_errors: list[SupplyOrderContentEditingError] = attrs.field(factory=list)
    """Why the supply may not be changed at all."""

    validated_assortment: SupplyOrderContentValidation | None = None
    """Which products of the new contents are taken."""


OPERATION = Operation(
    api="seller",
    name="supply_order.content_update_validation",
    method="POST",
    path="/v1/supply-order/content/update/validation",
    summary="Check which products of new contents are taken",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 9, 23)),
    item_errors=ItemErrors(items="validated_assortment.rejected_items", errors="rejection_reason", key="sku"),
    request=SupplyOrderContentUpdateValidationRequest,
    response=SupplyOrderContentUpdateValidationResponse,
)
