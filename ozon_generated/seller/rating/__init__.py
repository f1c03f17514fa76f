# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ratings of the seller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_currency_code import CurrencyCode as CurrencyCode
    from .._shared_rating_status import RatingStatus as RatingStatus
    from ._async import AsyncRatingResource as AsyncRatingResource
    from ._history import RatingHistoryRating as RatingHistoryRating
    from ._history import RatingHistoryRequest as RatingHistoryRequest
    from ._history import RatingHistoryResponse as RatingHistoryResponse
    from ._history import RatingHistoryValue as RatingHistoryValue
    from ._history import RatingName as RatingName
    from ._history import RatingPremiumScore as RatingPremiumScore
    from ._history import RatingPremiumScores as RatingPremiumScores
    from ._index_fbs_info import RatingIndexFbsDay as RatingIndexFbsDay
    from ._index_fbs_info import RatingIndexFbsInfoResponse as RatingIndexFbsInfoResponse
    from ._index_fbs_posting_list import RatingIndexFbsPosting as RatingIndexFbsPosting
    from ._index_fbs_posting_list import RatingIndexFbsPostingFilter as RatingIndexFbsPostingFilter
    from ._index_fbs_posting_list import RatingIndexFbsPostingListRequest as RatingIndexFbsPostingListRequest
    from ._index_fbs_posting_list import RatingIndexFbsPostingListResponse as RatingIndexFbsPostingListResponse
    from ._index_fbs_posting_list import RatingPostingErrorType as RatingPostingErrorType
    from ._inputs import RatingIndexFbsPostingFilterDict as RatingIndexFbsPostingFilterDict
    from ._summary import RatingGroup as RatingGroup
    from ._summary import RatingItem as RatingItem
    from ._summary import RatingItemChange as RatingItemChange
    from ._summary import RatingItemChangeDirection as RatingItemChangeDirection
    from ._summary import RatingItemChangeMeaning as RatingItemChangeMeaning
    from ._summary import RatingItemRatingDirection as RatingItemRatingDirection
    from ._summary import RatingItemStatus as RatingItemStatus
    from ._summary import RatingItemValueType as RatingItemValueType
    from ._summary import RatingLocalizationIndex as RatingLocalizationIndex
    from ._summary import RatingSummaryResponse as RatingSummaryResponse
    from ._sync import RatingResource as RatingResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_currency_code": "CurrencyCode",
            ".._shared_rating_status": "RatingStatus",
            "._async": "AsyncRatingResource",
            "._history": "RatingHistoryRating RatingHistoryRequest RatingHistoryResponse RatingHistoryValue RatingName RatingPremiumScore RatingPremiumScores",
            "._index_fbs_info": "RatingIndexFbsDay RatingIndexFbsInfoResponse",
            "._index_fbs_posting_list": "RatingIndexFbsPosting RatingIndexFbsPostingFilter RatingIndexFbsPostingListRequest RatingIndexFbsPostingListResponse RatingPostingErrorType",
            "._inputs": "RatingIndexFbsPostingFilterDict",
            "._summary": "RatingGroup RatingItem RatingItemChange RatingItemChangeDirection RatingItemChangeMeaning RatingItemRatingDirection RatingItemStatus RatingItemValueType RatingLocalizationIndex RatingSummaryResponse",
            "._sync": "RatingResource",
        },
    )
