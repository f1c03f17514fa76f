# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Transactions, realisation reports and settlements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from ._realization_by_day import FinanceRealizationByDayRequest as FinanceRealizationByDayRequest
    from ._realization_by_day import FinanceRealizationByDayResponse as FinanceRealizationByDayResponse
    from ._realization_by_day import RealizationByDayRow as RealizationByDayRow
    from ._realization_by_day import RealizationCommission as RealizationCommission
    from ._realization_by_day import RealizationItem as RealizationItem
else:
    __getattr__ = lazy(
        __name__,
        {
            "FinanceRealizationByDayRequest": "._realization_by_day",
            "FinanceRealizationByDayResponse": "._realization_by_day",
            "RealizationByDayRow": "._realization_by_day",
            "RealizationCommission": "._realization_by_day",
            "RealizationItem": "._realization_by_day",
        },
    )


class FinanceResource(SyncResource):
    """Transactions, realisation reports and settlements."""

    __slots__ = ()

    def realization_by_day(
        self,
        *,
        day: int,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> FinanceRealizationByDayResponse:
        """Get the sales report of one day.

        Sold and returned products of one day, not more than 32 days back. The report of a whole month comes from
        finance_realization.

        Args:
            day: Day of the month; at most 32 days back. At least 1, at most 31.
            month: At least 1, at most 12.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The rows of the report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/realization/by-day``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationByDayReportV1
        """
        result: FinanceRealizationByDayResponse = self._call(
            "realization_by_day",
            {"day": day, "month": month, "year": year},
            options,
        )
        return result


class AsyncFinanceResource(AsyncResource):
    """Transactions, realisation reports and settlements."""

    __slots__ = ()

    async def realization_by_day(
        self,
        *,
        day: int,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> FinanceRealizationByDayResponse:
        """Get the sales report of one day.

        Sold and returned products of one day, not more than 32 days back. The report of a whole month comes from
        finance_realization.

        Args:
            day: Day of the month; at most 32 days back. At least 1, at most 31.
            month: At least 1, at most 12.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The rows of the report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/realization/by-day``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationByDayReportV1
        """
        result: FinanceRealizationByDayResponse = await self._call(
            "realization_by_day",
            {"day": day, "month": month, "year": year},
            options,
        )
        return result
