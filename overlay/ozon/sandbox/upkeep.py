"""The operations of the Seller API that change products at once: archive, prices, stocks, barcodes, names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .data import Operation
from .messages import not_found
from .refusals import price_errors, stock_errors
from .shapes import Json
from .shop import Product, Shop

_PRICE_FIELDS = ("price", "old_price", "min_price", "net_price", "vat", "currency_code")


class Upkeep:
    """Answers of those operations.

    Args:
        shop: Products and tasks.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.handlers: dict[str, Callable[[Operation, Json], Any]] = {
            "product_archive": lambda operation, body: self._archive(operation, body, archived=True),
            "product_unarchive": lambda operation, body: self._archive(operation, body, archived=False),
            "product_delete": self._delete,
            "product_offer_id_update": self._rename,
            "product_import_prices": self._prices,
            "product_stocks_update": self._stocks,
            "product_pictures_import_v1": self._pictures,
            "barcode_add": self._add_barcodes,
            "barcode_generate": self._generate_barcodes,
            "barcode_delete": self._delete_barcodes,
        }

    def _archive(self, operation: Operation, body: Json, *, archived: bool) -> Any:
        products = [self._shop.products.get(number) for number in body["product_id"]]
        if None in products:
            raise not_found("Product")
        for product in products:
            if product:
                product.archived = archived
        return operation.example()

    def _delete(self, operation: Operation, body: Json) -> Any:
        answer = operation.example()
        template = answer["status"][0]
        answer["status"] = []
        for row in body["products"]:
            product = self._shop.by_offer(row["offer_id"])
            error = _why_not_deleted(product)
            if product and not error:
                self._shop.remove(product)
            answer["status"].append({**template, "offer_id": row["offer_id"], "is_deleted": not error, "error": error})
        return answer

    def _rename(self, operation: Operation, body: Json) -> Any:
        answer = operation.example()
        answer["errors"] = []
        for row in body["update_offer_id"]:
            product = self._shop.by_offer(row["offer_id"])
            if product is None:
                answer["errors"].append({"offer_id": row["offer_id"], "message": "Product not found"})
            elif self._shop.by_offer(row["new_offer_id"]):
                answer["errors"].append({"offer_id": row["offer_id"], "message": "New offer_id belongs to a product"})
            else:
                self._shop.rename(product, row["new_offer_id"])
        return answer

    def _prices(self, operation: Operation, body: Json) -> Any:
        def change(product: Product, row: Json) -> None:
            self._shop.change(product, {name: row[name] for name in _PRICE_FIELDS if name in row})

        return self._each(operation, body["prices"], price_errors, change)

    def _stocks(self, operation: Operation, body: Json) -> Any:
        def change(product: Product, row: Json) -> None:
            product.stocks[row["warehouse_id"]] = row["stock"]

        return self._each(operation, body["stocks"], stock_errors, change)

    def _each(
        self,
        operation: Operation,
        rows: Iterable[Json],
        check: Callable[[Json], list[Json]],
        change: Callable[[Product, Json], None],
    ) -> Any:
        """Change products one by one; a row of the answer each."""
        answer = operation.example()
        template = answer["result"][0]
        answer["result"] = []
        for row in rows:
            product = self._shop.find(row)
            named = {key: row.get(key, "" if key == "offer_id" else 0) for key in template.keys() & row.keys()}
            errors = check(row) if product else [{"code": "NOT_FOUND", "message": "Product not found"}]
            if product:
                if not errors:
                    change(product, row)
                named |= {"offer_id": product.offer_id, "product_id": product.product_id}
            answer["result"].append(
                {**template, "offer_id": "", "product_id": 0, **named, "updated": not errors, "errors": errors}
            )
        return answer

    def _pictures(self, operation: Operation, body: Json) -> Any:
        product = self._shop.products.get(body["product_id"])
        if product is None:
            raise not_found("Product")
        images = body.get("images") or []
        pictures = {"primary_image": images[0] if images else "", "images": images[1:]}
        self._shop.set_pictures(product, pictures | {"color_image": body.get("color_image", "")})
        answer = operation.example()
        template = {**answer["result"]["pictures"][0], "product_id": product.product_id, "is_color": False}
        answer["result"]["pictures"] = [
            {**template, "url": url, "is_primary": index == 0} for index, url in enumerate(images)
        ]
        return answer

    def _add_barcodes(self, operation: Operation, body: Json) -> Any:
        owners = {barcode: product for product in self._shop for barcode in product.barcodes}
        errors = []
        for row in body["barcodes"]:
            product = self._shop.by_sku(row["sku"])
            if product is None:
                errors.append({**row, "code": "sku_not_found", "error": "SKU not found"})
            elif owners.setdefault(row["barcode"], product) is not product:
                errors.append(
                    {**row, "code": "barcode_already_exists", "error": "The barcode belongs to another product"}
                )
            elif row["barcode"] not in product.barcodes:
                product.barcodes.append(row["barcode"])
        return {**operation.example(), "errors": errors}

    def _generate_barcodes(self, operation: Operation, body: Json) -> Any:
        errors = []
        for number in body["product_ids"]:
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
        return {**operation.example(), "errors": errors}

    def _delete_barcodes(self, operation: Operation, body: Json) -> Any:
        errors = []
        for row in body["barcodes"]:
            product = self._shop.by_sku(row["sku"])
            if product is None or row["barcode"] not in product.barcodes:
                errors.append({**row, "code": "barcode_not_found", "error": "The product has no such barcode"})
            else:
                product.barcodes.remove(row["barcode"])
        return {**operation.example(), "errors": errors}


def _why_not_deleted(product: Product | None) -> str:
    if product is None:
        return "Product not found"
    if not product.archived:
        return "Product is not archived"
    return "Product has sku" if product.sku else ""
