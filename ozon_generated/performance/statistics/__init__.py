# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Figures that are answered at once, and reports that are prepared as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_report_task import ReportTask as ReportTask
    from ._async import AsyncStatisticsResource as AsyncStatisticsResource
    from ._products_by_sku import StatisticsProductRow as StatisticsProductRow
    from ._products_by_sku import StatisticsProductsBySkuRequest as StatisticsProductsBySkuRequest
    from ._products_by_sku import StatisticsProductsBySkuResponse as StatisticsProductsBySkuResponse
    from ._shared_all_sku_promo_report_task import AllSkuPromoReportTask as AllSkuPromoReportTask
    from ._shared_statistics_group_by import StatisticsGroupBy as StatisticsGroupBy
    from ._shared_statistics_report_campaign import StatisticsReportCampaign as StatisticsReportCampaign
    from ._shared_statistics_report_list import StatisticsReportList as StatisticsReportList
    from ._shared_statistics_report_query import StatisticsReportQuery as StatisticsReportQuery
    from ._shared_statistics_report_row import StatisticsReportRow as StatisticsReportRow
    from ._shared_statistics_report_status import StatisticsReportStatus as StatisticsReportStatus
    from ._shared_statistics_report_status_kind import StatisticsReportStatusKind as StatisticsReportStatusKind
    from ._shared_statistics_report_status_state import StatisticsReportStatusState as StatisticsReportStatusState
    from ._submit import StatisticsSubmitRequest as StatisticsSubmitRequest
    from ._submit_attribution import StatisticsSubmitAttributionRequest as StatisticsSubmitAttributionRequest
    from ._submit_phrases import StatisticsSubmitPhrasesRequest as StatisticsSubmitPhrasesRequest
    from ._submit_search_promo_orders import (
        StatisticsSubmitSearchPromoOrdersRequest as StatisticsSubmitSearchPromoOrdersRequest,
    )
    from ._submit_search_promo_products import (
        StatisticsSubmitSearchPromoProductsRequest as StatisticsSubmitSearchPromoProductsRequest,
    )
    from ._submit_video import StatisticsSubmitVideoRequest as StatisticsSubmitVideoRequest
    from ._sync import StatisticsResource as StatisticsResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_report_task": "ReportTask",
            "._async": "AsyncStatisticsResource",
            "._products_by_sku": "StatisticsProductRow StatisticsProductsBySkuRequest StatisticsProductsBySkuResponse",
            "._shared_all_sku_promo_report_task": "AllSkuPromoReportTask",
            "._shared_statistics_group_by": "StatisticsGroupBy",
            "._shared_statistics_report_campaign": "StatisticsReportCampaign",
            "._shared_statistics_report_list": "StatisticsReportList",
            "._shared_statistics_report_query": "StatisticsReportQuery",
            "._shared_statistics_report_row": "StatisticsReportRow",
            "._shared_statistics_report_status": "StatisticsReportStatus",
            "._shared_statistics_report_status_kind": "StatisticsReportStatusKind",
            "._shared_statistics_report_status_state": "StatisticsReportStatusState",
            "._submit": "StatisticsSubmitRequest",
            "._submit_attribution": "StatisticsSubmitAttributionRequest",
            "._submit_phrases": "StatisticsSubmitPhrasesRequest",
            "._submit_search_promo_orders": "StatisticsSubmitSearchPromoOrdersRequest",
            "._submit_search_promo_products": "StatisticsSubmitSearchPromoProductsRequest",
            "._submit_video": "StatisticsSubmitVideoRequest",
            "._sync": "StatisticsResource",
        },
    )
