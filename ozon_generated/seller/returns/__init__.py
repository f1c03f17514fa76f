# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Returns of FBO and FBS orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_money import Money as Money
    from .._shared_return_status import ReturnStatus as ReturnStatus
    from ._async import AsyncReturnsResource as AsyncReturnsResource
    from ._company_fbs_info import ReturnsCompanyFbsInfoFilter as ReturnsCompanyFbsInfoFilter
    from ._company_fbs_info import ReturnsCompanyFbsInfoPage as ReturnsCompanyFbsInfoPage
    from ._company_fbs_info import ReturnsCompanyFbsInfoRequest as ReturnsCompanyFbsInfoRequest
    from ._company_fbs_info import ReturnsCompanyFbsInfoResponse as ReturnsCompanyFbsInfoResponse
    from ._company_fbs_info import ReturnsDropOffPoint as ReturnsDropOffPoint
    from ._company_fbs_info import ReturnsPassInfo as ReturnsPassInfo
    from ._inputs import ReturnsCompanyFbsInfoFilterDict as ReturnsCompanyFbsInfoFilterDict
    from ._inputs import ReturnsCompanyFbsInfoPageDict as ReturnsCompanyFbsInfoPageDict
    from ._inputs import ReturnsListFilterDict as ReturnsListFilterDict
    from ._inputs import ReturnsUtilizationPriceDict as ReturnsUtilizationPriceDict
    from ._inputs import ReturnTimeRangeDict as ReturnTimeRangeDict
    from ._list import ReturnAdditionalInfo as ReturnAdditionalInfo
    from ._list import ReturnCompensation as ReturnCompensation
    from ._list import ReturnCompensationStatus as ReturnCompensationStatus
    from ._list import ReturnCompensationStatusSysName as ReturnCompensationStatusSysName
    from ._list import ReturnExemplar as ReturnExemplar
    from ._list import ReturnLogistic as ReturnLogistic
    from ._list import ReturnMoney as ReturnMoney
    from ._list import ReturnPlace as ReturnPlace
    from ._list import ReturnProduct as ReturnProduct
    from ._list import ReturnsListFilter as ReturnsListFilter
    from ._list import ReturnsListFilterCompensationStatusId as ReturnsListFilterCompensationStatusId
    from ._list import ReturnsListFilterReturnSchema as ReturnsListFilterReturnSchema
    from ._list import ReturnsListItem as ReturnsListItem
    from ._list import ReturnsListItemSchema as ReturnsListItemSchema
    from ._list import ReturnsListItemType as ReturnsListItemType
    from ._list import ReturnsListRequest as ReturnsListRequest
    from ._list import ReturnsListResponse as ReturnsListResponse
    from ._list import ReturnStorage as ReturnStorage
    from ._list import ReturnTimeRange as ReturnTimeRange
    from ._list import ReturnVisual as ReturnVisual
    from ._list import ReturnVisualStatus as ReturnVisualStatus
    from ._settings_utilization_history import (
        ReturnsSettingsUtilizationHistoryResponse as ReturnsSettingsUtilizationHistoryResponse,
    )
    from ._settings_utilization_history import ReturnsUtilizationChange as ReturnsUtilizationChange
    from ._settings_utilization_info import (
        ReturnsSettingsUtilizationInfoResponse as ReturnsSettingsUtilizationInfoResponse,
    )
    from ._settings_utilization_info import ReturnsUtilizationSettings as ReturnsUtilizationSettings
    from ._settings_utilization_update import (
        ReturnsSettingsUtilizationUpdateRequest as ReturnsSettingsUtilizationUpdateRequest,
    )
    from ._settings_utilization_update import ReturnsUtilizationPrice as ReturnsUtilizationPrice
    from ._sync import ReturnsResource as ReturnsResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_money": "Money",
            ".._shared_return_status": "ReturnStatus",
            "._async": "AsyncReturnsResource",
            "._company_fbs_info": "ReturnsCompanyFbsInfoFilter ReturnsCompanyFbsInfoPage ReturnsCompanyFbsInfoRequest ReturnsCompanyFbsInfoResponse ReturnsDropOffPoint ReturnsPassInfo",
            "._inputs": "ReturnTimeRangeDict ReturnsCompanyFbsInfoFilterDict ReturnsCompanyFbsInfoPageDict ReturnsListFilterDict ReturnsUtilizationPriceDict",
            "._list": "ReturnAdditionalInfo ReturnCompensation ReturnCompensationStatus ReturnCompensationStatusSysName ReturnExemplar ReturnLogistic ReturnMoney ReturnPlace ReturnProduct ReturnStorage ReturnTimeRange ReturnVisual ReturnVisualStatus ReturnsListFilter ReturnsListFilterCompensationStatusId ReturnsListFilterReturnSchema ReturnsListItem ReturnsListItemSchema ReturnsListItemType ReturnsListRequest ReturnsListResponse",
            "._settings_utilization_history": "ReturnsSettingsUtilizationHistoryResponse ReturnsUtilizationChange",
            "._settings_utilization_info": "ReturnsSettingsUtilizationInfoResponse ReturnsUtilizationSettings",
            "._settings_utilization_update": "ReturnsSettingsUtilizationUpdateRequest ReturnsUtilizationPrice",
            "._sync": "ReturnsResource",
        },
    )
