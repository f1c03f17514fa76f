# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class RemovalRow(Model):
    """Goods in one box that leave a warehouse of Ozon."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    box_barcode: str | None = None
    """Printed on the box and scanned when it is handed over."""

    box_height: float | None = None
    """Height of the box in metres."""

    box_id: int | None = None
    """Number of the box."""

    box_length: float | None = None
    """Length of the box in metres."""

    box_state: str | None = None
    """Stage of the box, in Russian."""

    box_volume: float | None = None
    """Volume of the box in litres."""

    box_weight: float | None = None
    """Weight of the box in kilogrammes."""

    box_width: float | None = None
    """Width of the box in metres."""

    clearing_warehouse_name: str | None = None
    """Warehouse of Ozon that the goods come from."""

    delivery_date: str | None = None
    """When the box reached the point; text, may be empty."""

    delivery_type: str | None = None
    """How the goods are fetched, in Russian."""

    destination_warehouse_address: str | None = None
    """Address of the point."""

    destination_warehouse_name: str | None = None
    """Point where the goods are fetched."""

    given_out_date: str | None = None
    """When the goods were handed over; text, may be empty."""

    is_auto_return: bool | None = None
    """True when the removal was started by itself."""

    preliminary_delivery_price: float | None = None
    """Cost of the transport before it is settled."""

    quant_count: int | None = None
    """Packs of several pieces."""

    quantity_for_return: int | None = None
    """Pieces."""

    return_created_at: str | None = None
    """When the removal was ordered."""

    return_id: int | None = None
    """Number of the removal."""

    return_state: str | None = None
    """Stage of the removal, in Russian."""

    stock_type: str | None = None
    """What the goods are, such as surplus or defective, in Russian."""

    utilization_date: str | None = None
    """When the goods will be or were destroyed; text, may be empty."""
