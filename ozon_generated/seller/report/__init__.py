# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Reports that are prepared as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_report_code import ReportCode as ReportCode
    from .._shared_report_create_response import ReportCreateResponse as ReportCreateResponse
    from .._shared_report_language import ReportLanguage as ReportLanguage
    from .._shared_return_status import ReturnStatus as ReturnStatus
    from ._async import AsyncReportResource as AsyncReportResource
    from ._info import ReportInfoRequest as ReportInfoRequest
    from ._info import ReportInfoResponse as ReportInfoResponse
    from ._inputs import ReportMarkedProductsSalesDatesDict as ReportMarkedProductsSalesDatesDict
    from ._inputs import ReportPostingsFilterDict as ReportPostingsFilterDict
    from ._inputs import ReportPostingsWithDict as ReportPostingsWithDict
    from ._inputs import ReportReturnsFilterDict as ReportReturnsFilterDict
    from ._list import ReportListRequest as ReportListRequest
    from ._list import ReportListResponse as ReportListResponse
    from ._list import ReportListResult as ReportListResult
    from ._list import ReportType as ReportType
    from ._marked_products_sales_create import (
        ReportMarkedProductsSalesCreateRequest as ReportMarkedProductsSalesCreateRequest,
    )
    from ._marked_products_sales_create import ReportMarkedProductsSalesDates as ReportMarkedProductsSalesDates
    from ._placement_by_products_create import (
        ReportPlacementByProductsCreateRequest as ReportPlacementByProductsCreateRequest,
    )
    from ._placement_by_supplies_create import (
        ReportPlacementBySuppliesCreateRequest as ReportPlacementBySuppliesCreateRequest,
    )
    from ._postings_create import ReportPostingsCreateRequest as ReportPostingsCreateRequest
    from ._postings_create import ReportPostingsFilter as ReportPostingsFilter
    from ._postings_create import ReportPostingsFilterDeliverySchemaItem as ReportPostingsFilterDeliverySchemaItem
    from ._postings_create import ReportPostingsWith as ReportPostingsWith
    from ._products_create import ReportProductsCreateRequest as ReportProductsCreateRequest
    from ._products_create import ReportProductsVisibility as ReportProductsVisibility
    from ._realization_posting_create import (
        ReportRealizationPostingCreateRequest as ReportRealizationPostingCreateRequest,
    )
    from ._returns_create import ReportReturnsCreateRequest as ReportReturnsCreateRequest
    from ._returns_create import ReportReturnsFilter as ReportReturnsFilter
    from ._returns_create import ReportReturnsFilterDeliverySchema as ReportReturnsFilterDeliverySchema
    from ._shared_report import Report as Report
    from ._shared_report_additional_data import ReportAdditionalData as ReportAdditionalData
    from ._shared_report_code_response import ReportCodeResponse as ReportCodeResponse
    from ._shared_report_report_type import ReportReportType as ReportReportType
    from ._shared_report_status import ReportStatus as ReportStatus
    from ._sync import ReportResource as ReportResource
    from ._warehouse_stock import ReportWarehouseStockRequest as ReportWarehouseStockRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_report_code": "ReportCode",
            ".._shared_report_create_response": "ReportCreateResponse",
            ".._shared_report_language": "ReportLanguage",
            ".._shared_return_status": "ReturnStatus",
            "._async": "AsyncReportResource",
            "._info": "ReportInfoRequest ReportInfoResponse",
            "._inputs": "ReportMarkedProductsSalesDatesDict ReportPostingsFilterDict ReportPostingsWithDict ReportReturnsFilterDict",
            "._list": "ReportListRequest ReportListResponse ReportListResult ReportType",
            "._marked_products_sales_create": "ReportMarkedProductsSalesCreateRequest ReportMarkedProductsSalesDates",
            "._placement_by_products_create": "ReportPlacementByProductsCreateRequest",
            "._placement_by_supplies_create": "ReportPlacementBySuppliesCreateRequest",
            "._postings_create": "ReportPostingsCreateRequest ReportPostingsFilter ReportPostingsFilterDeliverySchemaItem ReportPostingsWith",
            "._products_create": "ReportProductsCreateRequest ReportProductsVisibility",
            "._realization_posting_create": "ReportRealizationPostingCreateRequest",
            "._returns_create": "ReportReturnsCreateRequest ReportReturnsFilter ReportReturnsFilterDeliverySchema",
            "._shared_report": "Report",
            "._shared_report_additional_data": "ReportAdditionalData",
            "._shared_report_code_response": "ReportCodeResponse",
            "._shared_report_report_type": "ReportReportType",
            "._shared_report_status": "ReportStatus",
            "._sync": "ReportResource",
            "._warehouse_stock": "ReportWarehouseStockRequest",
        },
    )
