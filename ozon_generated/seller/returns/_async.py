# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of returns, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._company_fbs_info import ReturnsCompanyFbsInfoFilter, ReturnsCompanyFbsInfoPage, ReturnsCompanyFbsInfoResponse
    from ._inputs import (
        ReturnsCompanyFbsInfoFilterDict,
        ReturnsCompanyFbsInfoPageDict,
        ReturnsListFilterDict,
        ReturnsUtilizationPriceDict,
    )
    from ._list import ReturnsListFilter, ReturnsListResponse
    from ._settings_utilization_history import ReturnsSettingsUtilizationHistoryResponse
    from ._settings_utilization_info import ReturnsSettingsUtilizationInfoResponse
    from ._settings_utilization_update import ReturnsUtilizationPrice


class AsyncReturnsResource(AsyncResource):
    """Returns of FBO and FBS orders."""

    __slots__ = ()

    async def company_fbs_info(
        self,
        *,
        pagination: ReturnsCompanyFbsInfoPage | ReturnsCompanyFbsInfoPageDict,
        filter: ReturnsCompanyFbsInfoFilter | ReturnsCompanyFbsInfoFilterDict | None = None,
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
        filter: ReturnsListFilter | ReturnsListFilterDict | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> ReturnsListResponse:
        """List returns of FBO and FBS orders.

        One row per returned product. Pages go by the id of the last row, which the caller takes from the rows
        itself; stop when has_next is false. Of the three spans of time in the filter only one may be sent. rFBS
        requests are a matter of their own, see `return_rfbs.list`.

        Args:
            filter: Which returns to list; at most one of the three spans of time per request, else the call is
                refused.
            limit: Returns per page, at most 500. At least 1. 500 is sent when it is left out.
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
            {"filter": filter, "limit": limit, "last_id": last_id},
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
        utilization_price: ReturnsUtilizationPrice | ReturnsUtilizationPriceDict,
        utilization_price_defects: ReturnsUtilizationPrice | ReturnsUtilizationPriceDict,
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
