# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Barcodes of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._add import BarcodeAddRequest as BarcodeAddRequest
    from ._add import BarcodeAddResponse as BarcodeAddResponse
    from ._async import AsyncBarcodeResource as AsyncBarcodeResource
    from ._delete import BarcodeDeleteRequest as BarcodeDeleteRequest
    from ._delete import BarcodeDeleteResponse as BarcodeDeleteResponse
    from ._generate import BarcodeGenerateError as BarcodeGenerateError
    from ._generate import BarcodeGenerateRequest as BarcodeGenerateRequest
    from ._generate import BarcodeGenerateResponse as BarcodeGenerateResponse
    from ._inputs import BarcodeDict as BarcodeDict
    from ._shared_barcode import Barcode as Barcode
    from ._shared_barcode_error import BarcodeError as BarcodeError
    from ._sync import BarcodeResource as BarcodeResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._add": "BarcodeAddRequest BarcodeAddResponse",
            "._async": "AsyncBarcodeResource",
            "._delete": "BarcodeDeleteRequest BarcodeDeleteResponse",
            "._generate": "BarcodeGenerateError BarcodeGenerateRequest BarcodeGenerateResponse",
            "._inputs": "BarcodeDict",
            "._shared_barcode": "Barcode",
            "._shared_barcode_error": "BarcodeError",
            "._sync": "BarcodeResource",
        },
    )
