# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of finance_accrual, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._by_day import FinanceAccrualByDayResponse
    from ._postings import FinanceAccrualPostingsResponse
    from ._types import FinanceAccrualTypesResponse


class FinanceAccrualResource(SyncResource):
    """Accruals by day and by posting."""

    __slots__ = ()

    def postings(
        self,
        *,
        posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> FinanceAccrualPostingsResponse:
        """Read the accruals of postings.

        All accruals of up to 200 postings, by product and kind; what the kinds mean tells `finance_accrual.types`.

        Args:
            posting_numbers: 1 to 200 postings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The accruals by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/accrual/postings``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetFinanceAccrualPostings
        """
        result: FinanceAccrualPostingsResponse = self._call(
            "postings",
            {"posting_numbers": posting_numbers},
            options,
        )
        return result

    def types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> FinanceAccrualTypesResponse:
        """List the kinds of accruals.

        What the type_id of the other accrual methods means. Takes no body. It is a dictionary: keep the answer, and
        call again when an unknown id appears. Equal calls in a row were answered with 429, which then blocked the
        method for a minute or more (observed 2026-09). 41 and 54 are advertising, which the Performance API counts
        too; 10 and 25 are compensations, credited on the last day of a month.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The kinds

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/accrual/types``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetFinanceAccrualTypes
        """
        result: FinanceAccrualTypesResponse = self._call(
            "types",
            {},
            options,
        )
        return result

    def by_day(
        self,
        *,
        date_: date,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> FinanceAccrualByDayResponse:
        """Read the accruals of a day.

        All accruals of the account on one day of Moscow time, 2022-01-01 at the earliest. Send the same day with
        every page: last_id lives for 15 minutes and belongs to its day, else the answer is 400. Which of the four
        parts of a row is filled tells accrued_category. A day keeps filling for two days (observed 2026-09), so
        read the last days again and book nothing younger. Rows hold no quantity, and signs carry the meaning: a
        sale has a positive amount and a negative commission, a return the reverse. Two rows of the same kind and
        product are both due: add them, do not replace.

        Args:
            date_: Day in Moscow, 2022-01-01 at the earliest; the same on every page.
            last_id: last_id of the page before, valid for 15 minutes; empty for the first page. '' is sent when
                it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of accruals

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/accrual/by-day``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetFinanceAccrualByDay
        """
        result: FinanceAccrualByDayResponse = self._call(
            "by_day",
            {"date_": date_, "last_id": last_id},
            options,
        )
        return result
