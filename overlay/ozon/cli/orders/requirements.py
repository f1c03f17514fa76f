"""Which data of the products a posting still needs before its assembly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...client.seller import Seller

_PREFIX = "products_requiring_"
_WORDS = {"mandatory_mark": "marking code", "gtd": "customs declaration (GTD)", "rnpt": "batch number (RNPT)",
          "jw_uin": "jewellery number (UIN)", "imei": "IMEI"}  # fmt: skip
_COUNTRY = ("country", "change_country")


def missing(seller: Seller, posting: Any) -> str:
    """What is missing and how to give it, as sentences; empty if nothing is.

    Raises:
        OzonError: a call failed.
    """
    needed = _needed(posting)
    if needed and (status := seller.exemplar.status(posting_number=posting.posting_number).status) != "ship_available":
        if status == "validation_in_process":
            return "Ozon is still checking the data of its products: run the command again in a minute."
        return f"It needs {'; '.join(_listed(needed, posting))}. {_how(needed)}"
    if posting.require_blr_traceable_attrs:
        return _traceable(seller, posting)
    return ""


def _needed(posting: Any) -> dict[str, list[int]]:
    """The SKUs of the products that need something, by its name, also if this version does not know that name."""
    given = posting.requirements.to_dict() if posting.requirements is not None else {}
    return {name.removeprefix(_PREFIX): skus for name, skus in given.items() if name.startswith(_PREFIX) and skus}


def _listed(needed: dict[str, list[int]], posting: Any) -> Iterator[str]:
    offers = {one.sku: one.offer_id for one in posting.products}
    for name, skus in needed.items():
        products = ", ".join(f"{offers.get(sku) or '?'} (SKU {sku})" for sku in skus)
        yield f"{_WORDS.get(name, name.replace('_', ' '))} for {products}"


def _how(needed: dict[str, list[int]]) -> str:
    ways = []
    if needed.keys() & set(_COUNTRY):
        ways.append("Set the country with posting_fbs.product_country_set.")
    if needed.keys() - set(_COUNTRY):
        ways.append("Read the pieces with exemplar.create_or_get, and save their data with exemplar.set.")
    return " ".join([*ways, "'ozon operations show seller METHOD' explains each."])


def _traceable(seller: Seller, posting: Any) -> str:
    """Attributes that products traced in Belarus lack."""
    rows = seller.posting_fbs.product_traceable_attribute(posting_number=posting.posting_number).products
    lacking = {one.sku: one.required_attributes for one in rows if one.required_attributes}
    if not lacking:
        return ""
    listed = "; ".join(f"{', '.join(names)} for SKU {sku}" for sku, names in lacking.items())
    return f"Products traced in Belarus lack attributes: {listed}. posting_fbs.product_country_set sets the country."
