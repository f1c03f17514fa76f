# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReportReportType: TypeAlias = (
    Literal[
        "seller_products",
        "seller_stock",
        "seller_returns",
        "seller_postings",
        "seller_discounted",
        "mutual_settlement",
        "document_b2b_sales",
        "compensation_report",
        "decompensation_report",
        "marked_products_sales",
        "seller_placement_by_products",
        "seller_placement_by_supplies",
    ]
    | str
)
