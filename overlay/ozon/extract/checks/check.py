"""What a check compares, and what it finds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from attrs import frozen

#: The currency of the contract, which the stream ``shop`` has.
CONTRACT = "contract"


@frozen(kw_only=True)
class Amounts:
    """Amounts of a day by key, from one table. Without columns to add up, each row counts 1.

    Attributes:
        table: name of the table.
        key: columns of what is compared; empty for the whole day. Both sides of a check have as many.
        plus: columns that are added up; null counts as nothing.
        minus: columns that are subtracted.
        times: two columns whose product is added.
        currency: column with the currency of the amounts; currencies are compared on their own.
        unit: their currency, if no column tells it; `CONTRACT`: that of the shop's contract.
        day: column with the day of a row, for tables whose parts have several days.
        where: a column and the values of which it must have one.
        shift: days between the part and the day that it is compared for: 1 for the part of the day before.
        everywhere: whether the rows of all parts count, and not only those of the day's.
        distinct: whether a key counts 1, however many rows have it.
    """

    table: str
    key: tuple[str, ...] = ()
    plus: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    times: tuple[str, str] | None = None
    currency: str | None = None
    unit: str = ""
    day: str | None = None
    where: tuple[str, tuple[object, ...]] | None = None
    shift: int = 0
    everywhere: bool = False
    distinct: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that it needs."""
        more = [self.currency, self.day, self.where[0] if self.where else None]
        named = (*self.key, *self.plus, *self.minus, *(self.times or ()), *(name for name in more if name is not None))
        return tuple(dict.fromkeys(named))


@frozen(kw_only=True)
class Check:
    """Two sums that must be equal, or keys that must be among others, for each day.

    Attributes:
        name: its name.
        about: what it compares, in a sentence.
        streams: the streams that it needs. The days of the first one are checked.
        expected: the amounts that there should be.
        found: the amounts to compare with them.
        settle: days after which a day's figures no longer change; younger days are not checked.
        relation: ``equal``: each key has the same amount on both sides. ``contains``: each expected key is found.
    """

    name: str
    about: str
    streams: tuple[str, ...]
    expected: tuple[Amounts, ...]
    found: tuple[Amounts, ...]
    settle: int = 0
    relation: Literal["equal", "contains"] = "equal"


@frozen(kw_only=True)
class Difference:
    """A day on which two figures differ.

    Attributes:
        shop: name of the shop.
        check: name of the check.
        day: Moscow day, or the first one of the part.
        unit: currency of the amounts, which are never of two; ``rows`` or ``days`` for counts; empty for quantities,
            and in ``control_sums`` for what Ozon tells no currency of.
        expected: the amount that there should be, of the keys that differ.
        found: the amount that is there.
        keys: how many keys differ.
        first: the first of them, as text.
    """

    shop: str
    check: str
    day: date
    unit: str
    expected: Decimal
    found: Decimal
    keys: int
    first: tuple[str, ...]

    @property
    def difference(self) -> Decimal:
        """What is there in excess; negative if something is missing."""
        return self.found - self.expected


@frozen(kw_only=True)
class Skipped:
    """A check that could not be made for a shop.

    Attributes:
        shop: name of the shop.
        check: name of the check.
        reason: why, in words.
        kind: ``unread``: a stream was not read. ``early``: no day is complete and final yet. ``unusable``: a table
            has no rows, or lacks a column. ``unreadable``: a table is gone or cannot be read.
    """

    shop: str
    check: str
    reason: str
    kind: Literal["unread", "early", "unusable", "unreadable"]
