"""Barcodes of products."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..family import Call, answers
from ..shapes import Json
from .family import ProductFamily
from .shop import MOST_BARCODES, Product

#: How long barcodes cannot be deleted after a product runs out of stock: 6 months.
_STOCK_COUNTS = timedelta(days=183)


class Barcodes(ProductFamily):
    """Handlers for barcodes."""

    @answers("barcode.add")
    def _add(self, call: Call) -> Any:
        owners = {barcode: product for product in self._shop for barcode in product.barcodes}
        errors: list[Json] = []
        for row in call.body["barcodes"]:
            product = self._shop.by_sku(row["sku"])
            code, reason = _why_not_added(product, row["barcode"], owners)
            if code:
                errors.append({**row, "code": code, "error": reason})
            elif product and row["barcode"] not in product.barcodes:
                owners[row["barcode"]] = product
                product.barcodes.append(row["barcode"])
                self._note(product, "add_barcode", row["barcode"])
        return {"errors": errors}

    @answers("barcode.generate")
    def _generate(self, call: Call) -> Any:
        errors: list[Json] = []
        for number in call.body["product_ids"]:
            product = self._shop.products.get(number)
            if product is None or not product.sku:
                error = {"code": "product_not_found", "error": "Product not found", "barcode": ""}
                errors.append({**error, "product_id": number})
            elif product.barcodes:
                error = {"code": "barcode_exists", "error": "The product has a barcode already"}
                errors.append({**error, "barcode": product.barcodes[0], "product_id": number})
            else:
                product.barcodes.append(f"OZN{product.sku}")
                self._note(product, "generate_barcode", product.barcodes[0])
        return {"errors": errors}

    @answers("barcode.delete")
    def _delete(self, call: Call) -> Any:
        errors: list[Json] = []
        for row in call.body["barcodes"]:
            product = self._shop.by_sku(row["sku"])
            if product is None or row["barcode"] not in product.barcodes:
                errors.append({**row, "code": "barcode_not_found", "error": "The product has no such barcode"})
            elif self._may_be_around(product):
                reason = "Goods with this barcode are on stock, or were within the last 6 months"
                errors.append({**row, "code": "barcode_has_stock", "error": reason})
            else:
                product.barcodes.remove(row["barcode"])
                self._note(product, "delete_barcode", row["barcode"])
        return {"errors": errors}

    def _may_be_around(self, product: Product) -> bool:
        """Return whether a product has stock, or had some recently."""
        last = product.stocked_at
        return product.stock + product.held > 0 or (last is not None and self.world.now < last + _STOCK_COUNTS)

    def _note(self, product: Product, move: str, barcode: str) -> None:
        self.world.note("product", product.offer_id, move, before="", after=barcode, by="seller")


def _why_not_added(product: Product | None, barcode: str, owners: dict[str, Product]) -> tuple[str, str]:
    if product is None:
        return "sku_not_found", "SKU not found"
    if owners.get(barcode, product) is not product:
        return "barcode_already_exists", "The barcode belongs to another product"
    if not barcode:
        return "barcode_is_empty", "The barcode is empty"
    if len(product.barcodes) >= MOST_BARCODES and barcode not in product.barcodes:
        return "barcode_limit_exceeded", f"The product has {MOST_BARCODES} barcodes"
    return "", ""
