"""What a model is before it can decode: its own fields, and the values that stand in fields beside JSON's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

import attrs


class _Null:
    """The type of `NULL`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False


#: Sends ``null`` where ``None`` would leave the field out.
NULL: Final[Any] = _Null()


def format_moment(moment: datetime) -> str:
    """RFC 3339 in UTC with ``Z``, as Ozon writes it."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone: pass an aware datetime, such as datetime.now(UTC)")
    return moment.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def not_a_day(value: object) -> object:
    """The same value. Raises ``ValueError`` for a day, which is no moment."""
    if isinstance(value, date):
        raise ValueError(
            f"{value!r} is a day, but a moment is wanted: pass a datetime, such as datetime.combine(day, time(), zone)"
        )
    return value


@attrs.frozen
class Local:
    """Marks a date-time that is read from the clock of a place: without time zone in Python, whatever its text names.

    Attributes:
        suffix: what Ozon wants behind the time: ``Z``, although it is not UTC, or nothing.
        when: a field beside it and the value of that field which makes it local; with another it is a moment.
    """

    suffix: str = "Z"
    when: tuple[str, str] | None = None

    def written(self, value: object, owner: Mapping[str, object] | BaseModel) -> object:
        """The text of a datetime; text as it is.

        Raises:
            ValueError: a datetime has a time zone (or none, where the time is a moment), or it is only a day.
        """
        if not isinstance(value, datetime):
            return not_a_day(value)
        if not self._rules(owner):
            return format_moment(value)
        if value.tzinfo is not None:
            raise ValueError(
                f"{value!r} has a time zone, but this field is local time: pass what a clock in that place shows, "
                "without zone, such as value.astimezone(zone).replace(tzinfo=None)"
            )
        return value.isoformat() + self.suffix

    def _rules(self, owner: Mapping[str, object] | BaseModel) -> bool:
        if self.when is None:
            return True
        name, value = self.when
        return bool((owner.get(name) if isinstance(owner, Mapping) else getattr(owner, name)) == value)


class Absent(list[Any]):
    """The empty list that a list of an answer reads as where the server sent none."""

    __slots__ = ()


class Null(Absent):
    """The same where it sent ``null``."""

    __slots__ = ()


def is_sent(rows: object) -> bool:
    """Whether a list of an answer came from the server: one that is absent or null reads as an empty list too."""
    return rows is not None and not isinstance(rows, Absent)


class Mismatch(NamedTuple):
    """A value of an answer that does not have its documented type."""

    path: str
    expected: str
    got: object


@attrs.define(kw_only=True, getstate_setstate=False, weakref_slot=False)
class BaseModel:
    """What every model has beside its documented fields. `_codec` reads and writes both slots directly."""

    _drift: dict[str, Any] | None = attrs.field(init=False, default=None, repr=False, eq=False)
    _extra: dict[str, Any] | None = attrs.field(init=False, default=None, repr=False, eq=False)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields that the server sent and the spec does not know, or that are to be sent beside the known ones."""
        if self._extra is None:
            self._extra = {}
        return self._extra
