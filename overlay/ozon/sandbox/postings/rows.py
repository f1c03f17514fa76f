"""Postings in responses: list rows in two versions, full postings, and short ones.

Data that the sandbox does not have (region of the buyer, tariffs, commissions) is null, empty or 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from ..shapes import Json, moment
from ..warehouses import PROVIDERS, Warehouses
from . import buyers, lines
from .actions import available_actions
from .depot import Depot
from .entities import Line, Posting

#: Data that may be required for products before assembly.
REQUIREMENTS = ("change_country", "country", "gtd", "imei", "jw_uin", "mandatory_mark", "rnpt", "weight")
_REQUIRING = {name: f"products_requiring_{name}" for name in REQUIREMENTS}
# Offset between the digits of posting numbers and of barcodes, from the documented 24219509-0020-1 and 20325804886000
_SHIFT, _SPACE = 242195090020001 - 20325804886000, 10**15


class Barcodes(NamedTuple):
    """Barcodes on the label of a posting.

    Attributes:
        lower: digits.
        upper: the same with the prefix ``%101%``.
        scanit: the same with the prefix ``SI``.
    """

    lower: str
    upper: str
    scanit: str


def barcodes(posting: Posting) -> Barcodes:
    """Return the barcodes of a posting, derived from its number."""
    return _codes(posting.posting_number)


@lru_cache(maxsize=4096)
def _codes(number: str) -> Barcodes:
    order, _, last = number.rpartition("-")
    digits = f"{(int(order.replace('-', '') + last.zfill(3)) - _SHIFT) % _SPACE:014d}"
    return Barcodes(digits, f"%101%{digits}", f"SI{digits}")


def scanned(depot: Depot, barcode: str) -> Posting | None:
    """Return the posting with this barcode on its label."""
    digits = barcode.strip().removeprefix("%101%").removeprefix("SI")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    number = f"{(int(digits[-18:]) + _SHIFT) % _SPACE:015d}"
    posting = depot.get(f"{number[:-7]}-{number[-7:-3]}-{int(number[-3:])}")
    return posting if posting is not None and barcodes(posting).lower == digits else None


class Rows:
    """Builds the rows.

    Args:
        depot: the postings.
        warehouses: the warehouses that ship them.
    """

    def __init__(self, depot: Depot, warehouses: Warehouses) -> None:
        self._depot = depot
        self._warehouses = warehouses

    def listed(self, posting: Posting, wanted: Mapping[str, Any]) -> Json:
        """Return a row of the lists with the requested blocks."""
        codes = barcodes(posting)
        return self._row(posting, wanted, codes) | {
            **_LISTED,
            "delivery_schema": "FBS",
            "external_order": {"is_external": False, "platform_name": ""},
            "financial_data": self._financial(posting, lines.money) if wanted.get("financial_data") else None,
            "is_click_and_collect": False,
            "products": [lines.listed(one, self._card(one)) for one in posting.lines],
            "scanit": codes.scanit,
            "volume_weight": None,
        }

    def listed_v3(self, posting: Posting, wanted: Mapping[str, Any]) -> Json:
        """Return a row of the withdrawn lists."""
        return self._row(posting, wanted, barcodes(posting)) | {
            **_LISTED,
            "financial_data": self._financial(posting, lines.money_v3) if wanted.get("financial_data") else None,
            "products": [lines.listed_v3(one) for one in posting.lines],
        }

    def detail(self, posting: Posting, wanted: Mapping[str, Any]) -> Json:
        """Return a full posting."""
        exemplars = [
            {"sku": line.sku, "exemplars": [lines.exemplar(one) for one in line.exemplars]} for line in posting.lines
        ]
        order = [one.posting_number for one in self._depot.of_order(posting.order_number) if one is not posting]
        codes = barcodes(posting)
        return self._row(posting, wanted, codes) | {
            "additional_data": [],
            "courier": None,
            "delivery_price": "",
            "external_order": {"is_external": False, "platform_name": ""},
            "financial_data": self._financial(posting, lines.money_v3) if wanted.get("financial_data") else None,
            "fact_delivery_date": moment(posting.delivered_at),
            "previous_substatus": posting.previous_substatus,
            "product_exemplars": {"products": exemplars} if wanted.get("product_exemplars") else None,
            "products": [lines.detailed(posting, one, self._card(one)) for one in posting.lines],
            "provider_status": "",
            "prr_option": None,
            "related_postings": {"related_posting_numbers": order} if wanted.get("related_postings") else None,
            "related_weight_postings": [],
            "scanit": codes.scanit,
        }

    def brief(self, posting: Posting) -> Json:
        """Return a posting in the format of the barcode search."""
        return {
            "posting_number": posting.posting_number,
            "order_id": posting.order_id,
            "order_number": posting.order_number,
            "status": posting.status,
            "barcodes": _barcodes(barcodes(posting)),
            "cancel_reason_id": posting.cancellation.reason_id if posting.cancellation else 0,
            "created_at": moment(posting.in_process_at),
            "in_process_at": moment(posting.in_process_at),
            "products": [lines.brief(line) for line in posting.lines],
            "shipment_date": moment(posting.shipment_date),
        }

    def _row(self, posting: Posting, wanted: Mapping[str, Any], codes: Barcodes) -> Json:
        """Return the fields common to all formats except the brief one."""
        shipment_date = moment(posting.shipment_date)
        return {
            "posting_number": posting.posting_number,
            "order_id": posting.order_id,
            "order_number": posting.order_number,
            "status": posting.status,
            "substatus": posting.substatus,
            "addressee": buyers.addressee(posting.buyer),
            "analytics_data": self._analytics(posting) if wanted.get("analytics_data") else None,
            "available_actions": available_actions(posting, self._depot.world.now),
            "barcodes": _barcodes(codes) if wanted.get("barcodes") else None,
            "cancellation": _cancellation(posting),
            "container": None,
            "container_sort_type": None,
            "customer": buyers.customer(posting.buyer) if posting.integration == "non_integrated" else None,
            "delivering_date": moment(posting.delivering_date),
            "delivery_method": self._method(posting),
            "in_process_at": moment(posting.in_process_at),
            "integration_type_flow": posting.integration,
            "is_express": posting.express,
            "is_multibox": False,
            "legal_info": {"company_name": "", "inn": "", "kpp": ""} if wanted.get("legal_info") else None,
            "multi_box_qty": max(posting.boxes, 1),
            "optional": {"products_with_possible_mandatory_mark": []},
            "parent_posting_number": posting.parent_posting_number,
            "pickup_code_verified_at": moment(posting.pickup_code_verified_at),
            "require_blr_traceable_attrs": posting.traceable,
            "requirements": _requirements(posting.requirements) if posting.requirements else _NO_REQUIREMENTS,
            "shipment_date": shipment_date,
            "shipment_date_without_delay": shipment_date,
            "sorting_center": None,
            "tariffication": None,
            "tariffication_steps": [],
            "tpl_integration_type": posting.integration,
            "tracking_number": posting.tracking_number,
        }

    def _financial(self, posting: Posting, money: Callable[[Line, Json], Json]) -> Json:
        products = [money(line, self._card(line)) for line in posting.lines]
        return {"cluster_from": "", "cluster_to": "", "products": products}

    def _card(self, line: Line) -> Json:
        product = self._depot.shop.products.get(line.product_id)
        return product.card if product else {}

    def _place(self, posting: Posting) -> Json:
        """Return the warehouse and the delivery provider."""
        warehouse = self._warehouses.get(posting.warehouse_id)
        provider_id, provider = PROVIDERS[posting.integration]
        place = {"warehouse_id": posting.warehouse_id, "warehouse": warehouse.name if warehouse else ""}
        return {**place, "tpl_provider_id": provider_id, "tpl_provider": provider}

    def _method(self, posting: Posting) -> Json:
        warehouse = self._warehouses.get(posting.warehouse_id)
        return {"id": posting.delivery_method_id, "name": warehouse.method if warehouse else "", **self._place(posting)}

    def _analytics(self, posting: Posting) -> Json:
        begin, end = moment(posting.delivery_from), moment(posting.delivery_to)
        return self._place(posting) | {
            "city": "",
            "client_delivery_date_begin": begin,
            "client_delivery_date_end": end,
            "delivery_date_begin": begin,
            "delivery_date_end": end,
            "delivery_type": "",
            "is_legal": posting.legal,
            "is_premium": False,
            "payment_type_group_name": "",
            "region": "",
        }


#: Fields that only list rows have.
_LISTED = {
    "destination_place_id": 0,
    "destination_place_name": "",
    "is_presortable": False,
    "prr_option": None,
    "quantum_id": 0,
}


def _requirements(skus: Mapping[str, list[int]]) -> Json:
    return {field: skus.get(name, []) for name, field in _REQUIRING.items()}


_NO_REQUIREMENTS = _requirements({})


def _barcodes(codes: Barcodes) -> Json:
    return {"lower_barcode": codes.lower, "upper_barcode": codes.upper}


def _cancellation(posting: Posting) -> Json:
    """Return the cancellation block; it is present before a cancellation too, with empty values."""
    made = posting.cancellation
    return {
        "affect_cancellation_rating": made.affects_rating if made else False,
        "cancel_reason": made.reason if made else "",
        "cancel_reason_id": made.reason_id if made else 0,
        "cancellation_initiator": made.initiator if made else "",
        "cancellation_type": made.type if made else "",
        "cancelled_after_ship": made.after_ship if made else False,
    }
