# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Returns of FBO and FBS orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import Money as Money
    from .._models import ReturnStatus as ReturnStatus
    from ._company_fbs_info import ReturnsCompanyFbsInfoFilter as ReturnsCompanyFbsInfoFilter
    from ._company_fbs_info import ReturnsCompanyFbsInfoPage as ReturnsCompanyFbsInfoPage
    from ._company_fbs_info import ReturnsCompanyFbsInfoRequest as ReturnsCompanyFbsInfoRequest
    from ._company_fbs_info import ReturnsCompanyFbsInfoResponse as ReturnsCompanyFbsInfoResponse
    from ._company_fbs_info import ReturnsDropOffPoint as ReturnsDropOffPoint
    from ._company_fbs_info import ReturnsPassInfo as ReturnsPassInfo
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
else:
    __getattr__ = lazy(
        __name__,
        {
            "Money": ".._models",
            "ReturnAdditionalInfo": "._list",
            "ReturnCompensation": "._list",
            "ReturnCompensationStatus": "._list",
            "ReturnCompensationStatusSysName": "._list",
            "ReturnExemplar": "._list",
            "ReturnLogistic": "._list",
            "ReturnMoney": "._list",
            "ReturnPlace": "._list",
            "ReturnProduct": "._list",
            "ReturnStatus": ".._models",
            "ReturnStorage": "._list",
            "ReturnTimeRange": "._list",
            "ReturnVisual": "._list",
            "ReturnVisualStatus": "._list",
            "ReturnsCompanyFbsInfoFilter": "._company_fbs_info",
            "ReturnsCompanyFbsInfoPage": "._company_fbs_info",
            "ReturnsCompanyFbsInfoRequest": "._company_fbs_info",
            "ReturnsCompanyFbsInfoResponse": "._company_fbs_info",
            "ReturnsDropOffPoint": "._company_fbs_info",
            "ReturnsListFilter": "._list",
            "ReturnsListFilterCompensationStatusId": "._list",
            "ReturnsListFilterReturnSchema": "._list",
            "ReturnsListItem": "._list",
            "ReturnsListItemSchema": "._list",
            "ReturnsListItemType": "._list",
            "ReturnsListRequest": "._list",
            "ReturnsListResponse": "._list",
            "ReturnsPassInfo": "._company_fbs_info",
            "ReturnsSettingsUtilizationHistoryResponse": "._settings_utilization_history",
            "ReturnsSettingsUtilizationInfoResponse": "._settings_utilization_info",
            "ReturnsSettingsUtilizationUpdateRequest": "._settings_utilization_update",
            "ReturnsUtilizationChange": "._settings_utilization_history",
            "ReturnsUtilizationPrice": "._settings_utilization_update",
            "ReturnsUtilizationSettings": "._settings_utilization_info",
        },
    )


class ReturnsResource(SyncResource):
    """Returns of FBO and FBS orders."""

    __slots__ = ()

    def company_fbs_info(
        self,
        *,
        pagination: ReturnsCompanyFbsInfoPage | Mapping[str, Any],
        filter: ReturnsCompanyFbsInfoFilter | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> ReturnsCompanyFbsInfoResponse:
        """Count the FBS returns by point.

        How many returns and boxes wait at each point, and whether a pass is needed there. The next page begins
        after the id of the last row.

        Args:
            pagination: Size and begin of the page.
            filter: Which points to show.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/company/fbs/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/returnsCompanyFBSInfo
        """
        result: ReturnsCompanyFbsInfoResponse = self._call(
            "company_fbs_info",
            {"pagination": pagination, "filter": filter},
            options,
        )
        return result

    def list(
        self,
        *,
        limit: int,
        filter: ReturnsListFilter | Mapping[str, Any] | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> ReturnsListResponse:
        """List returns of FBO and FBS orders.

        One row per returned product. Pages go by the id of the last row, which the caller takes from the rows
        itself; stop when has_next is false. Of the three spans of time in the filter only one may be sent. rFBS
        requests are a matter of their own, see return_rfbs_list.

        Args:
            limit: Returns per page, at most 500. At least 1, at most 500.
            filter: Which returns to list; at most one of the three spans of time per request, else the call is
                refused.
            last_id: id of the last return of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of returns

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/returnsList
        """
        result: ReturnsListResponse = self._call(
            "list",
            {"limit": limit, "filter": filter, "last_id": last_id},
            options,
        )
        return result

    def settings_utilization_history(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReturnsSettingsUtilizationHistoryResponse:
        """Show the changes of the disposal settings.

        Who changed the limits below which returns are destroyed, and when. Takes no body.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The changes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/settings/utilization/history``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/UtilizationHistory
        """
        result: ReturnsSettingsUtilizationHistoryResponse = self._call(
            "settings_utilization_history",
            {},
            options,
        )
        return result

    def settings_utilization_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReturnsSettingsUtilizationInfoResponse:
        """Show the disposal settings.

        The prices below which returns are destroyed instead of sent back, for sound and for defective products.
        Takes no body. A limit that is off is null.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The limits

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/settings/utilization/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/UtilizationInfo
        """
        result: ReturnsSettingsUtilizationInfoResponse = self._call(
            "settings_utilization_info",
            {},
            options,
        )
        return result

    def settings_utilization_update(
        self,
        *,
        utilization_price: ReturnsUtilizationPrice | Mapping[str, Any],
        utilization_price_defects: ReturnsUtilizationPrice | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Set the disposal settings.

        Sets the prices below which returns are destroyed instead of sent back. Both limits have to be sent; what is
        destroyed under them does not come back. The answer is empty.

        Args:
            utilization_price: Limit for sound products.
            utilization_price_defects: Limit for defective products.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/settings/utilization/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/UtilizationUpdate
        """
        self._call(
            "settings_utilization_update",
            {"utilization_price": utilization_price, "utilization_price_defects": utilization_price_defects},
            options,
        )


class AsyncReturnsResource(AsyncResource):
    """Returns of FBO and FBS orders."""

    __slots__ = ()

    async def company_fbs_info(
        self,
        *,
        pagination: ReturnsCompanyFbsInfoPage | Mapping[str, Any],
        filter: ReturnsCompanyFbsInfoFilter | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> ReturnsCompanyFbsInfoResponse:
        """Count the FBS returns by point.

        How many returns and boxes wait at each point, and whether a pass is needed there. The next page begins
        after the id of the last row.

        Args:
            pagination: Size and begin of the page.
            filter: Which points to show.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/company/fbs/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/returnsCompanyFBSInfo
        """
        result: ReturnsCompanyFbsInfoResponse = await self._call(
            "company_fbs_info",
            {"pagination": pagination, "filter": filter},
            options,
        )
        return result

    async def list(
        self,
        *,
        limit: int,
        filter: ReturnsListFilter | Mapping[str, Any] | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> ReturnsListResponse:
        """List returns of FBO and FBS orders.

        One row per returned product. Pages go by the id of the last row, which the caller takes from the rows
        itself; stop when has_next is false. Of the three spans of time in the filter only one may be sent. rFBS
        requests are a matter of their own, see return_rfbs_list.

        Args:
            limit: Returns per page, at most 500. At least 1, at most 500.
            filter: Which returns to list; at most one of the three spans of time per request, else the call is
                refused.
            last_id: id of the last return of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of returns

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/returnsList
        """
        result: ReturnsListResponse = await self._call(
            "list",
            {"limit": limit, "filter": filter, "last_id": last_id},
            options,
        )
        return result

    async def settings_utilization_history(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReturnsSettingsUtilizationHistoryResponse:
        """Show the changes of the disposal settings.

        Who changed the limits below which returns are destroyed, and when. Takes no body.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The changes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/settings/utilization/history``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/UtilizationHistory
        """
        result: ReturnsSettingsUtilizationHistoryResponse = await self._call(
            "settings_utilization_history",
            {},
            options,
        )
        return result

    async def settings_utilization_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReturnsSettingsUtilizationInfoResponse:
        """Show the disposal settings.

        The prices below which returns are destroyed instead of sent back, for sound and for defective products.
        Takes no body. A limit that is off is null.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The limits

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/settings/utilization/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/UtilizationInfo
        """
        result: ReturnsSettingsUtilizationInfoResponse = await self._call(
            "settings_utilization_info",
            {},
            options,
        )
        return result

    async def settings_utilization_update(
        self,
        *,
        utilization_price: ReturnsUtilizationPrice | Mapping[str, Any],
        utilization_price_defects: ReturnsUtilizationPrice | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Set the disposal settings.

        Sets the prices below which returns are destroyed instead of sent back. Both limits have to be sent; what is
        destroyed under them does not come back. The answer is empty.

        Args:
            utilization_price: Limit for sound products.
            utilization_price_defects: Limit for defective products.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/returns/settings/utilization/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/UtilizationUpdate
        """
        await self._call(
            "settings_utilization_update",
            {"utilization_price": utilization_price, "utilization_price_defects": utilization_price_defects},
            options,
        )
