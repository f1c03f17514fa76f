# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/bundle``: List the products of supplies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import SupplyBundleTagsCalculationDict


SupplyBundleSortField: TypeAlias = Literal["SKU", "NAME", "QUANTITY", "TOTAL_VOLUME_IN_LITRES"] | str
"""Field by which the products of a supply are ordered."""

SupplyBundleItemSuperFbo: TypeAlias = (
    Literal["ITEM_SFBO_ATTRIBUTE_NONE", "ITEM_SFBO_ATTRIBUTE_SUPER_FBO", "ITEM_SFBO_ATTRIBUTE_ANTI_FBO"] | str
)
"""Whether the product belongs to the Super FBO scheme; ANTI means that it is shut out of it."""

SupplyBundleItemShipmentType: TypeAlias = (
    Literal["BUNDLE_ITEM_SHIPMENT_TYPE_GENERAL", "BUNDLE_ITEM_SHIPMENT_TYPE_BOX", "BUNDLE_ITEM_SHIPMENT_TYPE_PALLET"]
    | str
)
"""How the goods are packed: single pieces, boxes or pallets."""

SupplyBundleItemTagsItem: TypeAlias = (
    Literal[
        "EVSD_REQUIRED", "MARKING_REQUIRED", "MARKING_POSSIBLE", "JEWELRY", "TRACEABLE", "ETTN_REQUIRED", "UNDEFINED"
    ]
    | str
)

SupplyBundleItemPlacementZone: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "CLOSED_ZONE",
        "DANGEROUS_GOODS",
        "PRODUCTS",
        "SORT",
        "NON_SORT",
        "OVERSIZE",
        "JEWELRY",
        "UNRESOLVED",
    ]
    | str
)


@model
class SupplyBundleTagsCalculation(Model):
    """Warehouses for which the requirements of the goods are worked out."""

    dropoff_warehouse_id: str
    """Drop-off point, as text."""

    storage_warehouse_ids: Sequence[int]
    """Up to 25 storage warehouses."""


@model
class SupplyOrderBundleRequest(Model):
    """Request of `supply_order.bundle`."""

    bundle_ids: Sequence[str]
    """Up to 100 contents, from `supply_order.get`, `supply_draft.create_info` or `cargo.get`. At least 1 item."""

    is_asc: bool | None = None
    """True for the smallest first."""

    item_tags_calculation: SupplyBundleTagsCalculation | SupplyBundleTagsCalculationDict | None = None
    """Warehouses for which the tags are worked out; without it the tags are left out."""

    query: str | None = None
    """Text to look for, such as part of a name, an article or an SKU."""

    sort_field: SupplyBundleSortField | None = None
    """Field by which the products are ordered."""

    limit: int
    """Products per page, 1 to 100."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class SupplyBundleItem(Model):
    """A product in the contents of a supply."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    icon_path: str | None = None
    """Link of a small picture."""

    quantity: int | None = None
    """Pieces in all."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    quant: int | None = None
    """Pieces per pack that is sold as one unit; 1 for single pieces."""

    is_quant_editable: bool | None = None
    """True when the size of the pack may be changed."""

    volume_in_litres: float | None = None
    """Volume of one piece, litres."""

    total_volume_in_litres: float | None = None
    """Volume of all pieces, litres."""

    contractor_item_code: str | None = None
    """Article of the seller in the supply documents."""

    sfbo_attribute: SupplyBundleItemSuperFbo | None = None
    """Whether the product belongs to the Super FBO scheme."""

    shipment_type: SupplyBundleItemShipmentType | None = None
    """How the goods are packed: single pieces, boxes or pallets."""

    tags: list[SupplyBundleItemTagsItem] = attrs.field(factory=list)
    """What the product needs: veterinary certificate, marking, waybill, or traceability."""

    placement_zone: SupplyBundleItemPlacementZone | None = None
    """Zone of the warehouse in which the product is kept."""


@model
class SupplyOrderBundleResponse(Model):
    """Answer of `supply_order.bundle`."""

    items: list[SupplyBundleItem] = attrs.field(factory=list)
    """Products of all contents that were asked for."""

    total_count: int | None = None
    """Number of products in all, not of the page."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[SupplyBundleItem]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="supply_order.bundle",
    method="POST",
    path="/v1/supply-order/bundle",
    summary="List the products of supplies",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="items",
        token="last_id",
        next="last_id",
        size="limit",
        max=100,
        min=1,
        total=("total_count",),
        more="has_next",
        key="sku",
    ),
    request=SupplyOrderBundleRequest,
    response=SupplyOrderBundleResponse,
)
