"""Pictures and barcodes of products."""

from __future__ import annotations

from typing import Any

from ..core.world import World
from ..family import Call, Family, answers
from ..messages import not_found
from .shop import Shop


class Media(Family):
    """Answers of those operations.

    Args:
        world: entities, clock, schedule and journal.
        shop: products and tasks.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        super().__init__(world)
        self._shop = shop

    @answers("product.pictures_import_v1")
    def _pictures(self, call: Call) -> Any:
        product = self._shop.products.get(call.body["product_id"])
        if product is None:
            raise not_found("Product")
        images = call.body.get("images") or []
        pictures = {"primary_image": images[0] if images else "", "images": images[1:]}
        self._shop.set_pictures(product, pictures | {"color_image": call.body.get("color_image", "")})
        answer = call.example()
        template = {**answer["result"]["pictures"][0], "product_id": product.product_id, "is_color": False}
        answer["result"]["pictures"] = [
            {**template, "url": url, "is_primary": index == 0} for index, url in enumerate(images)
        ]
        return answer

    @answers("barcode.add")
    def _add_barcodes(self, call: Call) -> Any:
        owners = {barcode: product for product in self._shop for barcode in product.barcodes}
        errors = []
        for row in call.body["barcodes"]:
            product = self._shop.by_sku(row["sku"])
            if product is None:
                errors.append({**row, "code": "sku_not_found", "error": "SKU not found"})
            elif owners.setdefault(row["barcode"], product) is not product:
                errors.append(
                    {**row, "code": "barcode_already_exists", "error": "The barcode belongs to another product"}
                )
            elif row["barcode"] not in product.barcodes:
                product.barcodes.append(row["barcode"])
        return {**call.example(), "errors": errors}

    @answers("barcode.generate")
    def _generate_barcodes(self, call: Call) -> Any:
        errors = []
        for number in call.body["product_ids"]:
            product = self._shop.products.get(number)
            if product is None or not product.sku:
                errors.append(
                    {"code": "product_not_found", "error": "Product not found", "barcode": "", "product_id": number}
                )
            elif product.barcodes:
                error = {"code": "barcode_exists", "error": "The product has a barcode already"}
                errors.append({**error, "barcode": product.barcodes[0], "product_id": number})
            else:
                product.barcodes.append(f"OZN{product.sku}")
        return {**call.example(), "errors": errors}

    @answers("barcode.delete")
    def _delete_barcodes(self, call: Call) -> Any:
        errors = []
        for row in call.body["barcodes"]:
            product = self._shop.by_sku(row["sku"])
            if product is None or row["barcode"] not in product.barcodes:
                errors.append({**row, "code": "barcode_not_found", "error": "The product has no such barcode"})
            else:
                product.barcodes.remove(row["barcode"])
        return {**call.example(), "errors": errors}
