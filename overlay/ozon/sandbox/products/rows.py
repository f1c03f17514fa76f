"""Rows with products for responses of the Seller API."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import Any

from ..shapes import Json, moment
from .entities import Product
from .moves import statuses
from .stock_rows import stocks_by_schema
from .units import litres
from .validation import CURRENCY
from .visibility import is_on_sale, is_visible

#: Sample commissions in percent by delivery schema, and amounts in roubles; the same for all products.
COMMISSIONS = {"FBO": 15.0, "FBS": 16.5, "RFBS": 13.0, "FBP": 14.0}
_DELIVERY = {
    "fbo_deliv_to_customer_amount": 25.0,
    "fbo_direct_flow_trans_min_amount": 46.0,
    "fbo_direct_flow_trans_max_amount": 63.0,
    "fbo_return_flow_amount": 50.0,
    "fbs_deliv_to_customer_amount": 25.0,
    "fbs_direct_flow_trans_min_amount": 46.0,
    "fbs_direct_flow_trans_max_amount": 63.0,
    "fbs_first_mile_min_amount": 10.0,
    "fbs_first_mile_max_amount": 25.0,
    "fbs_return_flow_amount": 50.0,
}
_ACQUIRING = Decimal("0.015")
_PACK = 6  # units per pack of an economy product


def of_list(product: Product) -> Json:
    """Return a row of ``product.list``."""
    return {
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "sku": product.sku,
        "archived": product.archived,
        "has_fbo_stocks": product.fbo > 0,
        "has_fbs_stocks": any(count > 0 for count in product.stocks.values()),
        "is_discounted": product.discount > 0,
        "quants": [{"quant_code": f"QUANT-{_PACK}", "quant_size": _PACK}] if "economy" in product.marks else [],
    }


def of_attributes(product: Product) -> Json:
    """Return a row of ``product.info_attributes``."""
    card = product.card
    groups = [one for group in card.get("complex_attributes") or () for one in group.get("attributes") or ()]
    return {
        "id": product.product_id,
        "offer_id": product.offer_id,
        "sku": str(product.sku),
        "name": _name(product),
        "description_category_id": card.get("description_category_id", 0),
        "type_id": card.get("type_id", 0),
        "barcode": product.barcodes[0] if product.barcodes else "",
        "barcodes": product.barcodes,
        "depth": card.get("depth") or 0,
        "width": card.get("width") or 0,
        "height": card.get("height") or 0,
        "dimension_unit": card.get("dimension_unit") or "mm",
        "weight": card.get("weight") or 0,
        "weight_unit": card.get("weight_unit") or "g",
        "primary_image": card.get("primary_image") or "",
        "images": card.get("images") or [],
        "color_image": card.get("color_image") or "",
        "attributes": [_attribute(row, "dictionary_value_id") for row in card.get("attributes") or ()],
        "attributes_with_defaults": [],
        "complex_attributes": [_attribute(row, "dictionaryValueId") for row in groups],
        "model_info": _model(product),
        "pdf_list": [
            {"file_name": one.get("src_url", ""), "name": one.get("name", "")} for one in card.get("pdf_list") or ()
        ],
    }


def of_info(product: Product, kinds: Mapping[int, str]) -> Json:
    """Return a row of ``product.info_list``.

    Args:
        product: the product.
        kinds: delivery schema by warehouse id: ``fbs`` or ``rfbs``.
    """
    card, stocks, on_sale = product.card, stocks_by_schema(product, kinds), is_on_sale(product)
    created = moment(product.created_at)
    price = amount(card.get("price"))
    color = _color(product)
    index = {"minimal_price": "", "minimal_price_currency": "", "price_index_value": 0.0}
    return {
        "id": product.product_id,
        "name": _name(product),
        "offer_id": product.offer_id,
        "sku": product.sku,
        "availabilities": [
            {
                "sku": product.sku,
                "availability": "AVAILABLE" if on_sale else "UNAVAILABLE" if is_visible(product) else "HIDDEN",
                "reasons": [] if on_sale else [{"id": 0, "human_text": {"text": "Нет в продаже"}}],
                "source": schema,
            }
            for schema in stocks
            if product.sku
        ],
        "barcodes": product.barcodes,
        "color_image": _listed(card.get("color_image")),
        "commissions": [
            {
                "sale_schema": schema,
                "percent": percent,
                "value": round(price * percent / 100, 2),
                "delivery_amount": 63.0,
                "return_amount": 50.0,
            }
            for schema, percent in COMMISSIONS.items()
            if product.sku
        ],
        "created_at": created,
        "currency_code": card.get("currency_code") or CURRENCY,
        "description_category_id": card.get("description_category_id", 0),
        "discounted_fbo_stocks": 0,
        "errors": [_error(one) for one in product.errors],
        "has_discounted_fbo_item": False,
        "images": card.get("images") or [],
        "is_archived": product.archived,
        "is_autoarchived": product.archive in ("auto", "seasonal"),
        "is_discounted": product.discount > 0,
        "is_kgt": False,
        "is_prepayment_allowed": True,
        "is_super": False,
        "min_price": text(card.get("min_price")),
        "model_info": _model(product),
        "old_price": text(card.get("old_price")),
        "price": text(price),
        "price_indexes": {
            "color_index": f"COLOR_INDEX_{color}",
            "external_index_data": index,
            "ozon_index_data": index,
            "self_marketplaces_index_data": index,
        },
        "primary_image": _listed(card.get("primary_image")),
        "promotions": [
            {"is_enabled": one.get("operation") == "ENABLE", "type": one["type"]}
            for one in card.get("promotions") or ()
            if one.get("type")
        ],
        "sources": [
            {
                "sku": product.sku,
                "created_at": created,
                "quant_code": "",
                "shipment_type": "SHIPMENT_TYPE_GENERAL",
                "source": "SDS",
            }
        ]
        if product.sku
        else [],
        "statuses": statuses(product, moment(product.moved_at)),
        "stocks": {
            "has_stock": product.stock > 0,
            "stocks": [
                {"sku": product.sku, "present": present, "reserved": reserved, "source": schema}
                for schema, (present, reserved, _) in stocks.items()
            ],
        },
        "type_id": card.get("type_id", 0),
        "updated_at": moment(product.updated_at),
        "vat": str(card.get("vat") or "0"),
        "visibility_details": {"has_price": price > 0 and product.is_created, "has_stock": product.stock > 0},
        "volume_weight": _volume_weight(card),
    }


def of_prices(product: Product) -> Json:
    """Return a row of ``product.info_prices``."""
    card = product.card
    price = amount(card.get("price"))
    index = {"min_price": 0.0, "min_price_currency": CURRENCY, "price_index_value": 0.0}
    return {
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "acquiring": float(round(Decimal(str(price)) * _ACQUIRING, 2)),
        "commissions": {f"sales_percent_{name.lower()}": share for name, share in COMMISSIONS.items()} | _DELIVERY,
        "marketing_actions": {"ozon_actions_exist": False, "actions": []},
        "price": {
            "price": price,
            "old_price": amount(card.get("old_price")),
            "min_price": amount(card.get("min_price")),
            "net_price": amount(card.get("net_price")),
            "retail_price": price,
            "marketing_seller_price": price,
            "currency_code": card.get("currency_code") or CURRENCY,
            "auto_action_enabled": "auto_action_enabled" in product.automatic,
            "auto_add_to_ozon_actions_list_enabled": "auto_add_to_ozon_actions_list_enabled" in product.automatic,
            "vat": amount(card.get("vat")),
        },
        "price_indexes": {
            "color_index": _color(product),
            "external_index_data": index,
            "ozon_index_data": index,
            "self_marketplaces_index_data": index,
        },
        "volume_weight": _volume_weight(card),
    }


def text(price: object) -> str:
    """Format a price with two decimals; ``0`` for none."""
    value = amount(price)
    return f"{value:.2f}" if value else "0"


def amount(price: object) -> float:
    """Return a price as a number; 0 for none."""
    try:
        value = float(str(price or 0))
    except ValueError:
        return 0.0
    return value if isfinite(value) and value > 0 else 0.0


def _name(product: Product) -> str:
    return str(product.card.get("name") or product.offer_id)


def _attribute(row: Mapping[str, Any], name: str) -> Json:
    """Return an attribute of the card; ``name`` is the field for the ids of its values."""
    return {
        "id": row.get("id", 0),
        "complex_id": row.get("complex_id", 0),
        "values": [_value(value, name) for value in row.get("values") or ()],
    }


def _value(value: Mapping[str, Any], name: str) -> Json:
    number = {name: value["dictionary_value_id"]} if value.get("dictionary_value_id") else {}
    return {**number, "value": value.get("value") or ""}


def _model(product: Product) -> Json:
    """Return the model, which groups products of several sellers; here each product has its own."""
    return {"model_id": product.sku, "count": 1 if product.sku else 0}


def _color(product: Product) -> str:
    if "critically_overpriced" in product.marks:
        return "RED"
    return "YELLOW" if "overpriced" in product.marks else "WITHOUT_INDEX"


def _listed(link: object) -> list[str]:
    return [str(link)] if link else []


def _error(error: Mapping[str, Any]) -> Json:
    """Return an import error in the format of ``product.info_list``."""
    return {
        "attribute_id": error["attribute_id"],
        "code": error["code"],
        "field": error["field"],
        "level": f"ERROR_LEVEL_{error['level'].upper()}",
        "state": error["state"],
        "texts": {
            "attribute_name": error["attribute_name"],
            "description": error["description"],
            "hint_code": "",
            "message": error["message"],
            "short_description": error["message"],
            "params": [],
        },
    }


def _volume_weight(card: Mapping[str, Any]) -> float:
    """Return the volume weight in kilograms: a litre counts as 200 g."""
    return round(litres(card) / 5, 1)
