# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .._shared_return_status import ReturnStatus
from ._list import ReturnsListFilterCompensationStatusId, ReturnsListFilterReturnSchema, ReturnTimeRange


class ReturnsCompanyFbsInfoFilterDict(TypedDict, total=False):
    """`ReturnsCompanyFbsInfoFilter` as a mapping."""

    place_id: int


class ReturnsCompanyFbsInfoPageDict(TypedDict, total=False):
    """`ReturnsCompanyFbsInfoPage` as a mapping."""

    last_id: int
    limit: Required[int]


class ReturnTimeRangeDict(TypedDict, total=False):
    """`ReturnTimeRange` as a mapping."""

    time_from: datetime | str
    time_to: datetime | str


class ReturnsListFilterDict(TypedDict, total=False):
    """`ReturnsListFilter` as a mapping."""

    offer_id: str
    order_id: int
    warehouse_id: int
    logistic_return_date: ReturnTimeRange | ReturnTimeRangeDict
    storage_tariffication_start_date: ReturnTimeRange | ReturnTimeRangeDict
    visual_status_change_moment: ReturnTimeRange | ReturnTimeRangeDict
    posting_numbers: Sequence[str]
    product_name: str
    visual_status_name: ReturnStatus
    barcode: str
    return_schema: ReturnsListFilterReturnSchema
    compensation_status_id: ReturnsListFilterCompensationStatusId


class ReturnsUtilizationPriceDict(TypedDict, total=False):
    """`ReturnsUtilizationPrice` as a mapping."""

    enabled: Required[bool]
    value: int
