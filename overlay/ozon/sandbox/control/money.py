"""Commands for accruals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from ..core.moscow import moscow_day
from ..finance.entities import AddedAccrual, RemovedAccrual
from ..finance.ledger import FIRST_DAY
from .arguments import shown
from .commands import CommandError, Commands, command

_LAST_ID = 19_000_000_000_000_000
_LARGEST = Decimal("1e12")


class MoneyCommands(Commands):
    """Accruals."""

    @command
    def add_accrual(
        self,
        amount: str,
        type_id: int,
        day: str = "",
        sku: int = 0,
        posting_number: str = "",
        accrual_id: int = 0,
    ) -> AddedAccrual:
        """Add an accrual to a Moscow day, even to a past one; it shows up at once. Returns it.

        Args:
            amount: its amount in roubles, such as ``"-10.00"``; negative where the seller pays.
            type_id: kind of the accrual; one that ``finance_accrual.types`` does not list is possible.
            day: its day, such as ``2026-11-02``; today by default.
            sku: the product that it is about; without one, it is about the account.
            posting_number: the posting that it is about; empty for none.
            accrual_id: its id, which may be that of another accrual; by default a new one.
        """
        if posting_number:
            self.find_posting(posting_number)
        if accrual_id in self.families.ledger.removed:
            raise CommandError(f"the accrual {accrual_id} was removed; choose another id")
        today = moscow_day(self.world.now)
        made = AddedAccrual(
            number=self.world.ids.number("added_accrual", 0),
            accrual_id=accrual_id or self.world.ids.number("accrual", _LAST_ID),
            day=str(_day(day) if day else today),
            type_id=type_id,
            amount=_amount(amount),
            sku=sku,
            posting_number=posting_number,
            added_at=self.world.now,
        )
        self.families.ledger.added.add(made)
        self._note(made.accrual_id, "add", after=f"{made.amount} on {made.day}")
        return made

    @command
    def remove_accrual(self, accrual_id: int) -> RemovedAccrual:
        """Take an accrual back, whatever its day: answers and balances no longer have it. Returns what was removed.

        Args:
            accrual_id: its id in ``finance_accrual.by_day``; all accruals with this id are removed.
        """
        ledger = self.families.ledger
        if not any(one.accrual_id == accrual_id for one in ledger.of_days(FIRST_DAY, moscow_day(self.world.now))):
            raise CommandError(f"there is no accrual {accrual_id}; finance_accrual.by_day lists those of a day")
        made = RemovedAccrual(accrual_id, self.world.now)
        ledger.removed.add(made)
        self._note(accrual_id, "remove", before="known")
        return made

    def _note(self, accrual_id: int, move: str, *, before: str = "", after: str = "") -> None:
        self.world.note("accrual", accrual_id, move, before=before, after=after, by="ozon")


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise CommandError(f"day must be a date such as 2026-11-02, not {shown(text)}") from None
    if day < FIRST_DAY:
        raise CommandError(f"day must be {FIRST_DAY} or later, not {day}")
    return day


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or abs(amount) >= _LARGEST or amount != round(amount, 2):
        raise CommandError(f"amount must be roubles with at most two decimals, such as -10.00, not {shown(text)}")
    return round(amount, 2)
