# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Stocks of digital goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_product_item_error import ProductItemError as ProductItemError
    from ._async import AsyncDigitalProductResource as AsyncDigitalProductResource
    from ._inputs import DigitalProductStockDict as DigitalProductStockDict
    from ._stocks_import import DigitalProductStock as DigitalProductStock
    from ._stocks_import import DigitalProductStockResult as DigitalProductStockResult
    from ._stocks_import import DigitalProductStocksImportRequest as DigitalProductStocksImportRequest
    from ._stocks_import import DigitalProductStocksImportResponse as DigitalProductStocksImportResponse
    from ._sync import DigitalProductResource as DigitalProductResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_product_item_error": "ProductItemError",
            "._async": "AsyncDigitalProductResource",
            "._inputs": "DigitalProductStockDict",
            "._stocks_import": "DigitalProductStock DigitalProductStockResult DigitalProductStocksImportRequest DigitalProductStocksImportResponse",
            "._sync": "DigitalProductResource",
        },
    )
