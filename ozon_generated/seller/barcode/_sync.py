# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of barcode, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._add import BarcodeAddResponse
    from ._delete import BarcodeDeleteResponse
    from ._generate import BarcodeGenerateResponse
    from ._inputs import BarcodeDict
    from ._shared_barcode import Barcode


class BarcodeResource(SyncResource):
    """Barcodes of products."""

    __slots__ = ()

    def add(
        self,
        *,
        barcodes: Sequence[Barcode | BarcodeDict],
        options: CallOptions | None = None,
    ) -> BarcodeAddResponse:
        """Attach barcodes to products.

        Adds barcodes of the maker to existing products, addressed by SKU. The answer is 200 even when pairs were
        refused: they are listed in errors, everything else was attached. At most 100 pairs per request and 20
        requests per minute.

        Args:
            barcodes: Up to 100 pairs of barcode and product; a product holds up to 100 barcodes.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Refused pairs

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/barcode/add``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/add-barcode
        """
        result: BarcodeAddResponse = self._call(
            "add",
            {"barcodes": barcodes},
            options,
        )
        return result

    def generate(
        self,
        *,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> BarcodeGenerateResponse:
        """Let Ozon generate barcodes.

        Creates an OZN barcode for products that have none, addressed by product_id. The new barcode is not in the
        answer: read it with `product.info_list`. Refused products are listed in errors of a 200. At most 100
        products per request and 20 requests per minute.

        Args:
            product_ids: Up to 100 products without a barcode.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Refused products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/barcode/generate``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/generate-barcode
        """
        result: BarcodeGenerateResponse = self._call(
            "generate",
            {"product_ids": product_ids},
            options,
        )
        return result

    def delete(
        self,
        *,
        barcodes: Sequence[Barcode | BarcodeDict],
        options: CallOptions | None = None,
    ) -> BarcodeDeleteResponse:
        """Take barcodes off products.

        Refused while goods with that barcode are on stock and for six months after they sold out. Pairs that were
        refused are listed in errors of a 200; an empty list means that all were taken off.

        Args:
            barcodes: Pairs of barcode and product to be parted.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Refused pairs

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/barcode/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/BarcodeDelete
        """
        result: BarcodeDeleteResponse = self._call(
            "delete",
            {"barcodes": barcodes},
            options,
        )
        return result
