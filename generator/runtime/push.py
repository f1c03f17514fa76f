"""Events: what Ozon sends to the address of a seller by itself, one JSON object over HTTP for each.

An event is read as answers are: tolerantly, with all its fields, and numbers of 19 digits exact. Its class is imported
when an event of its type is read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from copy import copy
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any, ClassVar, TypeAlias

import attrs

from .errors import EventError
from .exact_json import Doubled, dumps, loads
from .facts import Fact
from .fields import read_moment
from .model import Model, codec, model, note

#: The field that tells the type of an event.
TYPE = "message_type"
#: Longest type, and longest subject that stays as it is.
LONGEST = 200

_Payload: TypeAlias = dict[str, Any]
_NONE: Mapping[str, Any] = {}


class PushFacts(Fact):
    """What is known of a type of events. Fields are dotted paths on the wire.

    Attributes:
        key: The fields that tell an event from others of its type; none: the whole payload does.
        daily: The same values may come again for another event, so the day of receipt counts too.
        time: When it happened; several fields: the first that is there. None: Ozon does not say.
        subject: What the order of events is kept for, such as a posting. None: the type itself.
        operations: The operations that tell more.
        scope: What it is about: delivery schemes, or chats.
        unlisted: It is sent to every address and cannot be subscribed to.
        tells: What it tells of a posting: that it is ``new``, its ``state``, or that it was ``cancelled``.
        states: For each status of the API the states that it may tell. Of several the substatus says which.
        off: Since when it is not sent any more.
    """

    key: tuple[str, ...] = ()
    daily: bool = False
    time: tuple[str, ...] = ()
    subject: str | None = None
    operations: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    unlisted: bool = False
    tells: str | None = None
    states: Mapping[str, tuple[str, ...]] = _NONE
    off: date | None = None


class Delivery:
    """What an event has beside its payload."""

    __slots__ = ("attempt", "connection", "content", "happened", "key", "late", "made", "received", "subject")

    def __init__(
        self, content: bytes, key: str, subject: str, happened: datetime | None, received: datetime | None
    ) -> None:
        self.content = content
        self.key = key
        self.subject = subject
        self.happened = happened
        self.received = received
        self.attempt = 1
        self.late = False
        self.made = False
        self.connection: Any = None


def _own_type(event: Event) -> str:
    return event.TYPE


@model
class Event(Model):
    """Base of all events."""

    TYPE: ClassVar[str] = ""
    FACTS: ClassVar[PushFacts] = PushFacts()
    _delivery: Delivery | None = attrs.field(init=False, default=None, repr=False, eq=False)

    message_type: str = attrs.field(default=attrs.Factory(_own_type, takes_self=True), metadata={"always": True})
    """The type of the event."""

    @property
    def content(self) -> bytes:
        """The body as it was received."""
        return delivery(self).content

    @property
    def key(self) -> str:
        """The same for each repetition of this event, and for no other event."""
        return delivery(self).key

    @property
    def subject(self) -> str:
        """What the order of events is kept for: the number of a posting, a chat, a product, or the type itself."""
        return delivery(self).subject

    @property
    def happened(self) -> datetime | None:
        """When it happened at Ozon; ``None`` if the event does not say."""
        return delivery(self).happened

    @property
    def received(self) -> datetime | None:
        """When it was received."""
        return delivery(self).received

    @property
    def attempt(self) -> int:
        """Which delivery of the event this is; the first is 1."""
        return delivery(self).attempt

    @property
    def late(self) -> bool:
        """Whether an event of the same subject that happened later was handled already."""
        return delivery(self).late

    @property
    def made(self) -> bool:
        """Whether it was not sent by Ozon, but made from what the lists of Ozon say."""
        return delivery(self).made

    @property
    def connection(self) -> Any:
        """An SQLAlchemy connection whose transaction marks the event as done; ``None`` if there is none."""
        return delivery(self).connection

    def __getstate__(self) -> dict[str, object]:
        told = copy(delivery(self))
        told.connection = None
        return {**super().__getstate__(), "_delivery": told}

    def __setstate__(self, state: dict[str, object]) -> None:
        super().__setstate__(state)
        told = state.get("_delivery")
        self._delivery = told if isinstance(told, Delivery) else None


@model
class UnknownEvent(Event):
    """An event of a type that this version does not know; its fields are in ``extra``."""


def read(content: bytes, *, received: datetime | None = None, api: str = "seller") -> Event:
    """Read the body of a push.

    Args:
        content: the body as it was received.
        received: when; the keys of types that happen again without another sign have its day.
        api: the API that sent it.

    Raises:
        EventError: it is not JSON, not an object, nested too deeply, or has no ``message_type``.
    """
    doubled: list[Doubled] = []
    data, problem = _parsed(content, doubled)
    if problem:  # raised here, so that no error before it shows the body
        raise EventError(f"The body is not JSON ({problem}).")
    if type(data) is not dict:
        raise EventError(f"The body is JSON of another shape ({type(data).__name__}).")
    name = data.get(TYPE)
    if type(name) is not str or not 0 < len(name) <= LONGEST or not name.isprintable():
        raise EventError(f"The body has no {TYPE}." if name is None else f"The {TYPE} is not the name of a type.")
    cls = event_class(name, api)
    found = _delivered(cls, name, data, content, received, doubled)
    event: Event = codec(cls).decode(data)
    note(event, doubled)
    event._delivery = found
    return event


def _parsed(content: bytes, doubled: list[Doubled]) -> tuple[object, str]:
    try:
        return loads(content, doubled), ""
    except ValueError as error:
        return None, str(error)


def event_class(name: str, api: str = "seller") -> type[Event]:
    """The class of a type, imported at its first use; `UnknownEvent` for a type that is not known."""
    package: Any = import_module(f"{__package__}.{api}.push")
    found: type[Event] = getattr(package, package.TYPES[name]) if name in package.TYPES else UnknownEvent
    return found


def delivery(event: Event) -> Delivery:
    """What an event has beside its payload, to be set by what delivers it."""
    # objects that were decoded elsewhere do not have the slot
    found: Delivery | None = getattr(event, "_delivery", None)
    if found is None:
        data = event.to_dict()
        name = str(data.get(TYPE) or event.TYPE)
        found = _delivered(type(event), name, data, dumps(data, str), None, [])
        event._delivery = found
    return found


def _delivered(
    cls: type[Event],
    name: str,
    data: _Payload,
    content: bytes,
    received: datetime | None,
    doubled: list[Doubled],
) -> Delivery:
    """The facts of an event, from its payload."""
    facts = cls.FACTS
    key = _key(facts, name, data, received, content if doubled else None)
    return Delivery(content, key, _subject(facts, name, data), _happened(facts, data), received)


def _key(facts: PushFacts, name: str, data: _Payload, received: datetime | None, ambiguous: bytes | None) -> str:
    fields = [_at(data, path) for path in facts.key]
    values: object = fields if fields and all(found and all(found) for found in fields) else data
    if facts.daily and received is not None:
        values = [values, received.astimezone(UTC).date().isoformat()]
    whole = ambiguous or json.dumps([name, values], sort_keys=True, separators=(",", ":"), default=_exact).encode()
    return f"{name}:{hashlib.sha256(whole).hexdigest()}"


def _exact(value: object) -> object:
    """A number with more digits than a float, as no text is written."""
    if isinstance(value, Decimal):
        return {"": str(value)}
    raise TypeError(f"{type(value).__name__} is not of JSON")


def _subject(facts: PushFacts, name: str, data: _Payload) -> str:
    found = {str(value) for value in _at(data, facts.subject) if isinstance(value, str | int)} if facts.subject else ()
    text = found.pop() if len(found) == 1 else ""
    return text if 0 < len(text) <= LONGEST and text.isprintable() else name


def _happened(facts: PushFacts, data: _Payload) -> datetime | None:
    for path in facts.time:
        found = [moment for text in _at(data, path) if (moment := _moment(text)) is not None]
        if found:
            return max(found)
    return None


def _moment(text: object) -> datetime | None:
    moment = read_moment(text) if type(text) is str else None
    try:
        return moment.astimezone(UTC) if isinstance(moment, datetime) else None
    except OverflowError:  # at the ends of time
        return None


def _at(value: object, path: str) -> list[object]:
    """What stands at a dotted path; of a list, what stands there in each row."""
    return list(_walk(value, path.split(".")))


def _walk(value: object, steps: list[str]) -> Iterator[object]:
    if not steps:
        yield value
    elif isinstance(value, list):
        for row in value:
            yield from _walk(row, steps)
    elif isinstance(value, Mapping):
        yield from _walk(value.get(steps[0]), steps[1:])
