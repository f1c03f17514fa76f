# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Documents, barcodes and postings of FBS shipments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType as FbsTplIntegrationType
    from ._async import AsyncFbsActResource as AsyncFbsActResource
    from ._check_status import FbsActCheckStatusRequest as FbsActCheckStatusRequest
    from ._check_status import FbsActCheckStatusResponse as FbsActCheckStatusResponse
    from ._check_status import FbsActState as FbsActState
    from ._check_status import FbsActTaskStatus as FbsActTaskStatus
    from ._create import FbsActCreateRequest as FbsActCreateRequest
    from ._create import FbsActCreateResponse as FbsActCreateResponse
    from ._create import FbsActCreateResult as FbsActCreateResult
    from ._get_barcode import FbsActGetBarcodeRequest as FbsActGetBarcodeRequest
    from ._get_barcode_text import FbsActGetBarcodeTextRequest as FbsActGetBarcodeTextRequest
    from ._get_barcode_text import FbsActGetBarcodeTextResponse as FbsActGetBarcodeTextResponse
    from ._get_container_labels import FbsActGetContainerLabelsRequest as FbsActGetContainerLabelsRequest
    from ._get_pdf import FbsActGetPdfRequest as FbsActGetPdfRequest
    from ._get_postings import FbsActGetPostingsRequest as FbsActGetPostingsRequest
    from ._get_postings import FbsActGetPostingsResponse as FbsActGetPostingsResponse
    from ._get_postings import FbsActPosting as FbsActPosting
    from ._get_postings import FbsActProduct as FbsActProduct
    from ._inputs import FbsActFilterDict as FbsActFilterDict
    from ._search import FbsAct as FbsAct
    from ._search import FbsActAcceptance as FbsActAcceptance
    from ._search import FbsActAcceptanceDocumentStatus as FbsActAcceptanceDocumentStatus
    from ._search import FbsActDocuments as FbsActDocuments
    from ._search import FbsActExcess as FbsActExcess
    from ._search import FbsActExcessDocumentStatus as FbsActExcessDocumentStatus
    from ._search import FbsActFilter as FbsActFilter
    from ._search import FbsActIntegrationType as FbsActIntegrationType
    from ._search import FbsActMismatch as FbsActMismatch
    from ._search import FbsActMismatchDocumentStatus as FbsActMismatchDocumentStatus
    from ._search import FbsActSearchRequest as FbsActSearchRequest
    from ._search import FbsActSearchResponse as FbsActSearchResponse
    from ._search import FbsActStatus as FbsActStatus
    from ._sync import FbsActResource as FbsActResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbs_tpl_integration_type": "FbsTplIntegrationType",
            "._async": "AsyncFbsActResource",
            "._check_status": "FbsActCheckStatusRequest FbsActCheckStatusResponse FbsActState FbsActTaskStatus",
            "._create": "FbsActCreateRequest FbsActCreateResponse FbsActCreateResult",
            "._get_barcode": "FbsActGetBarcodeRequest",
            "._get_barcode_text": "FbsActGetBarcodeTextRequest FbsActGetBarcodeTextResponse",
            "._get_container_labels": "FbsActGetContainerLabelsRequest",
            "._get_pdf": "FbsActGetPdfRequest",
            "._get_postings": "FbsActGetPostingsRequest FbsActGetPostingsResponse FbsActPosting FbsActProduct",
            "._inputs": "FbsActFilterDict",
            "._search": "FbsAct FbsActAcceptance FbsActAcceptanceDocumentStatus FbsActDocuments FbsActExcess FbsActExcessDocumentStatus FbsActFilter FbsActIntegrationType FbsActMismatch FbsActMismatchDocumentStatus FbsActSearchRequest FbsActSearchResponse FbsActStatus",
            "._sync": "FbsActResource",
        },
    )
