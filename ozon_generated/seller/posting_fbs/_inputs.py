# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .._inputs import TimeRangeDict
from .._shared_time_range import TimeRange
from ._shared_fbs_integration_type_flow import FbsIntegrationTypeFlow
from ._shared_fbs_posting_filter_status import FbsPostingFilterStatus
from ._shared_fbs_posting_unfulfilled_filter_status import FbsPostingUnfulfilledFilterStatus
from ._ship import FbsShipProduct
from ._split import FbsSplitProduct


class FbsShipProductDict(TypedDict, total=False):
    """`FbsShipProduct` as a mapping."""

    product_id: Required[int]
    quantity: Required[int]


class FbsShipPackageDict(TypedDict, total=False):
    """`FbsShipPackage` as a mapping."""

    products: Required[Sequence[FbsShipProduct | FbsShipProductDict]]


class FbsShipWithDict(TypedDict, total=False):
    """`FbsShipWith` as a mapping."""

    additional_data: bool


class FbsShipPackageProductDict(TypedDict, total=False):
    """`FbsShipPackageProduct` as a mapping."""

    product_id: Required[int]
    exemplarsIds: Sequence[int]
    quantity: Required[int]


class FbsSplitProductDict(TypedDict, total=False):
    """`FbsSplitProduct` as a mapping."""

    product_id: Required[int]
    quantity: Required[int]


class FbsSplitPostingDict(TypedDict, total=False):
    """`FbsSplitPosting` as a mapping."""

    products: Required[Sequence[FbsSplitProduct | FbsSplitProductDict]]


class PostingFbsListFilterDict(TypedDict, total=False):
    """`PostingFbsListFilter` as a mapping."""

    order_id: int
    delivery_method_ids: Sequence[int]
    is_blr_traceable: bool
    last_changed_status_date: TimeRange | TimeRangeDict
    order_numbers: Sequence[str]
    provider_ids: Sequence[int]
    since: Required[datetime | str]
    statuses: Sequence[FbsPostingFilterStatus]
    to: Required[datetime | str]
    warehouse_ids: Sequence[int]
    integration_type_flow: Sequence[FbsIntegrationTypeFlow]


class FbsPostingWithDict(TypedDict, total=False):
    """`FbsPostingWith` as a mapping."""

    analytics_data: bool
    barcodes: bool
    financial_data: bool
    legal_info: bool


class PostingFbsUnfulfilledListFilterDict(TypedDict, total=False):
    """`PostingFbsUnfulfilledListFilter` as a mapping."""

    cutoff_from: datetime | str
    cutoff_to: datetime | str
    delivering_date_from: datetime | str
    delivering_date_to: datetime | str
    delivery_method_ids: Sequence[int]
    last_changed_status_date: TimeRange | TimeRangeDict
    provider_ids: Sequence[int]
    statuses: Sequence[FbsPostingUnfulfilledFilterStatus]
    warehouse_ids: Sequence[int]


class FbsPostingGetWithDict(TypedDict, total=False):
    """`FbsPostingGetWith` as a mapping."""

    analytics_data: bool
    barcodes: bool
    financial_data: bool
    legal_info: bool
    product_exemplars: bool
    related_postings: bool
    translit: bool


class FbsProductCancelItemDict(TypedDict, total=False):
    """`FbsProductCancelItem` as a mapping."""

    sku: Required[int]
    quantity: Required[int]


FbsEtgbPeriodDict = TypedDict(
    "FbsEtgbPeriodDict",
    {
        "from": "Required[datetime | str]",
        "to": "Required[datetime | str]",
    },
)
"""`FbsEtgbPeriod` as a mapping."""


class PostingFbsUnfulfilledListV3FilterDict(TypedDict, total=False):
    """`PostingFbsUnfulfilledListV3Filter` as a mapping."""

    warehouse_id: Sequence[int]
    status: FbsPostingUnfulfilledFilterStatus
    cutoff_from: Required[datetime | str]
    cutoff_to: Required[datetime | str]
    delivering_date_from: datetime | str
    delivering_date_to: datetime | str
    delivery_method_id: Sequence[int]
    is_quantum: bool
    last_changed_status_date: TimeRange | TimeRangeDict
    provider_id: Sequence[int]


class FbsPostingWithV3Dict(TypedDict, total=False):
    """`FbsPostingWithV3` as a mapping."""

    analytics_data: bool
    barcodes: bool
    financial_data: bool
    legal_info: bool
    translit: bool


class PostingFbsListV3FilterDict(TypedDict, total=False):
    """`PostingFbsListV3Filter` as a mapping."""

    order_id: int
    warehouse_id: Sequence[int]
    status: FbsPostingFilterStatus
    delivery_method_id: Sequence[int]
    is_blr_traceable: bool
    is_quantum: bool
    provider_id: Sequence[int]
    since: Required[datetime | str]
    to: Required[datetime | str]
    last_changed_status_date: TimeRange | TimeRangeDict
    integration_type_flow: Sequence[FbsIntegrationTypeFlow]
