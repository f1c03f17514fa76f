"""The outbox: notifications that wait for their address, and those that were sent."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Any

from ..core.journal import Event
from ..core.world import World
from ..messages import RefusalError, bad_request
from ..shapes import Json, moment
from .entities import Attempt, Disabled, FinishedPush, Measure, Push, PushAddress, PushSettings, State
from .payloads import Payloads
from .sending import Outcome, send
from .targets import PushTo, TargetError, resolve, target
from .types import PING

#: The first pauses grow up to the longest; then this many follow.
_LAST = 5
_FIRST_ID = 4711  # of the documented address
_MOST_ITEMS = 100  # of a notification of stocks, as in a request that sets them
_STALE = 1_000  # entries of the agenda that may be out of date
_HELD = (1.0, 60.0)  # seconds by which a notification that is to be overtaken is late
_REPEATED = (0.0, 600.0)


class Outbox:
    """Addresses and their notifications.

    Args:
        world: stores them.
        payloads: tells what a notification contains.
        company: company id of the seller.
        allowed: where notifications may be sent.
    """

    def __init__(self, world: World, payloads: Payloads, company: int, allowed: PushTo) -> None:
        self.world = world
        self.company = company
        self._payloads = payloads
        self._allowed: PushTo = allowed
        self.addresses = world.table(PushAddress, "id", most=1_000)
        self.waiting = world.table(Push, "number", passing=True, forget=lambda push: self._end(push, "dropped"))
        self.finished = world.table(FinishedPush, "number", most=10_000, passing=True)
        self._settings = world.table(PushSettings, "id", most=1)
        self._agenda: list[tuple[datetime, int]] = []
        self._generation = world.generation
        self._last: Push | None = None
        world.on_push(self._tell)

    @property
    def settings(self) -> PushSettings:
        """How notifications are disturbed."""
        found = self._settings.get(1)
        if found is None:
            given = self.world.behaviour
            made = PushSettings(1, given.push_duplicates, given.push_disorder, given.push_delay_seconds)
            found = self._settings.add(made)
        return found

    def measuring_at(self) -> datetime | None:
        """Return when addresses are measured next: at midnight UTC; ``None`` without any."""
        if not self.addresses:
            self.settings.night = None
        elif self.settings.night is None:
            self.settings.night = coming_night(self.world.now)
        return self.settings.night

    # Addresses

    def address(self, number: int) -> PushAddress:
        """Return an address. Raises `RefusalError` with 404."""
        found = self.addresses.get(number)
        if found is None:
            raise RefusalError(404, 5, f"notification url {number} not found")
        return found

    def of_type(self, type_: str) -> PushAddress | None:
        """Return the address that is subscribed to a type."""
        return next((one for one in self.addresses if type_ in one.types), None)

    def check(self, url: str) -> None:
        """Raise `RefusalError` for a URL to which nothing may be sent."""
        try:
            to = target(url)
            if not to.is_sample:
                with self.world.aside():
                    resolve(to, self._allowed)
        except TargetError as error:
            raise bad_request(str(error)) from None
        except OSError:
            pass  # an unknown host is for the test of the address to find

    def connect(self, url: str, types: Iterable[str]) -> PushAddress:
        """Connect an address."""
        now = self.world.now
        made = PushAddress(self.world.ids.number("push_address", _FIRST_ID), url, [], now)
        self.addresses.add(made)
        self.subscribe(made, types)
        self.schedule_ping(made)
        self.measuring_at()
        self._note(made, "connect", before="")
        return made

    def subscribe(self, address: PushAddress, types: Iterable[str]) -> None:
        """Set the types of an address; others lose them, since each goes to one address."""
        address.types = list(dict.fromkeys(types))
        for other in self.addresses:
            if other is not address:
                other.types = [one for one in other.types if one not in address.types]

    def change(self, address: PushAddress, url: str | None, types: Iterable[str] | None) -> None:
        """Change an address; it is under check again."""
        if types is not None:
            self.subscribe(address, types)
        address.url = url or address.url
        self._start_over(address)
        self._note(address, "update", before=address.disabled or "on")

    def enable(self, address: PushAddress) -> None:
        """Switch an address on; it is under check again."""
        before, address.disabled = address.disabled, ""
        address.problem = address.details = ""
        self._start_over(address)
        self.schedule_ping(address)
        self._note(address, "enable", before=before or "on")

    def disable(self, address: PushAddress, why: Disabled, *, problem: str = "", details: str = "") -> None:
        """Switch an address off; what waits for it is never sent."""
        before, address.disabled = address.disabled, why
        address.problem, address.details, address.ping_at = problem, details, None
        self._drop(address)
        self._note(address, "disable", before=before or "on")

    def remove(self, address: PushAddress) -> None:
        """Disconnect an address."""
        self._drop(address)
        self.addresses.remove(address)
        self.world.note("push_address", address.id, "delete", before=address.disabled or "on", after="", by="seller")

    def schedule_ping(self, address: PushAddress) -> None:
        """Plan the next test of an address."""
        seconds = self.world.behaviour.push_ping_seconds
        address.ping_at = self.world.now + timedelta(seconds=seconds) if seconds else None

    def _start_over(self, address: PushAddress) -> None:
        address.availability, address.measured_at, address.red_nights = "", None, 0
        address.measures = {}

    def _drop(self, address: PushAddress) -> None:
        for push in [one for one in self.waiting if one.address_id == address.id]:
            self.finish(push, "dropped")

    def _note(self, address: PushAddress, move: str, *, before: str) -> None:
        by = "seller" if address.disabled in ("", "SELLER") else "ozon"
        self.world.note("push_address", address.id, move, before=before, after=address.disabled or "on", by=by)

    # Notifications

    def add(self, address: PushAddress, key: str, fields: Json) -> Push:
        """Put a notification into the outbox, and perhaps a duplicate of it."""
        push = self._last = self._put(address, key, fields)
        if self.world.ids.share("push_duplicate", push.number) < self.settings.duplicates:
            again = self._put(address, key, fields, duplicate_of=push.number)
            late = self.world.ids.between("push_again", push.number, *_REPEATED)
            self._move(again, push.due_at + timedelta(seconds=late))
        return push

    def add_ping(self, address: PushAddress, at: datetime) -> None:
        """Put a periodic test into the outbox."""
        self._put(address, "", ping(at))

    def test(self, url: str, address_id: int = 0) -> Outcome:
        """Test a URL now, outside the outbox. It may take seconds, in which the shop may change."""
        now = self.world.now
        push = FinishedPush(self._number(), address_id, PING, "", ping(now), now, now, self.world.cause)
        with self.world.aside():
            outcome = self.send(url, push.fields)
        push.attempts.append(_attempt(now, url, outcome))
        push.state = "given_up" if outcome.error else "delivered"
        self.finished.add(push)
        return outcome

    def send(self, url: str, fields: Mapping[str, Any]) -> Outcome:
        """Send a notification, and return what came of it."""
        return send(url, fields, allowed=self._allowed, timeout=self.world.behaviour.push_timeout)

    def first(self) -> Push | None:
        """Return the notification that is due first."""
        if self._generation != self.world.generation:  # the entities are those of another state
            self._generation = self.world.generation
            self._arrange()
        while self._agenda:
            at, number = self._agenda[0]
            push = self.waiting.get(number)
            if push is not None and push.due_at == at:
                return push
            heappop(self._agenda)
        return None

    def seal(self, push: Push) -> None:
        """Add nothing more to a notification, since it is sent now."""
        if self._last is push:
            self._last = None

    def record(self, push: Push, url: str, outcome: Outcome) -> None:
        """Record an attempt: a notification that was not taken is sent again after a pause, until it is given up."""
        push.attempts.append(_attempt(push.due_at, url, outcome))
        if address := self.addresses.get(push.address_id):
            measure = address.measures.setdefault(push.type, Measure())
            measure.sent += 1
            measure.answered += bool(outcome.status)
            measure.good += not outcome.error
            measure.seconds += outcome.seconds
        pauses = () if push.type == PING else self._pauses()
        tried = len(push.attempts) - 1
        if self.waiting.get(push.number) is not push:
            return  # dropped while it was sent
        if not outcome.error:
            self.finish(push, "delivered")
        elif tried < len(pauses):
            self._move(push, push.due_at + timedelta(seconds=pauses[tried]))
        else:
            self.finish(push, "given_up")

    def finish(self, push: Push, state: State) -> None:
        """Take a notification out of the outbox."""
        self.waiting.remove(push)
        self._end(push, state)

    def _end(self, push: Push, state: State) -> None:
        self.finished.add(FinishedPush(**{**vars(push), "state": state}))

    def _tell(self, event: Event, key: str, details: Mapping[str, Any]) -> None:
        """Put what Ozon tells of an event into the outbox of those that want to know."""
        if not any(one.types and not one.disabled for one in self.addresses):
            return
        for type_, told in self._payloads.of(event, key, details):
            address = self.of_type(type_)
            if address is not None and not address.disabled:
                fields = {"message_type": type_, **told, "seller_id": self.company}
                if type_ != "TYPE_STOCKS_CHANGED" or not self._merged(address, fields):
                    self.add(address, key, fields)

    def _merged(self, address: PushAddress, fields: Json) -> bool:
        """Add a change of stock to the notification of the one before, if both happened at once."""
        last = self._last
        if (
            last is None
            or self.waiting.get(last.number) is not last
            or last.address_id != address.id
            or last.type != fields["message_type"]
        ):
            return False
        if (last.created_at, last.cause) != (self.world.now, self.world.cause):
            return False
        items, [item] = last.fields["items"], fields["items"]
        [stock] = item["stocks"]
        same = next((one for one in items if one["product_id"] == item["product_id"]), None)
        if same is not None:
            others = [one for one in same["stocks"] if one["warehouse_id"] != stock["warehouse_id"]]
            same["stocks"] = [*others, stock]
        elif len(items) < _MOST_ITEMS:
            items.append(item)
        return same is not None or item in items

    def _put(self, address: PushAddress, key: str, fields: Json, *, duplicate_of: int = 0) -> Push:
        now, number = self.world.now, self._number()
        late = self.world.ids.between("push_delay", number, *self.settings.delay)
        if self.world.ids.share("push_disorder", number) < self.settings.disorder:
            late += self.world.ids.between("push_held", number, *_HELD)
        due = now + timedelta(seconds=late)
        type_ = str(fields["message_type"])
        push = Push(number, address.id, type_, key, fields, now, due, self.world.cause, duplicate_of=duplicate_of)
        self.waiting.add(push)
        self._move(push, due)
        return push

    def _move(self, push: Push, due: datetime) -> None:
        push.due_at = due
        heappush(self._agenda, (due, push.number))
        if len(self._agenda) > 2 * len(self.waiting) + _STALE:
            self._arrange()

    def _arrange(self) -> None:
        """Make the agenda anew, without what is not sent any more."""
        self._agenda = [(one.due_at, one.number) for one in self.waiting]
        heapify(self._agenda)

    def _number(self) -> int:
        return self.world.ids.number("push", 0)

    def _pauses(self) -> list[float]:
        """Return the seconds before each further attempt."""
        pause, longest = self.world.behaviour.push_retry_seconds
        found = []
        while pause < longest:
            found.append(pause)
            pause = max(2 * pause, 1.0)
        return [*found, *[longest] * (_LAST + 1)]


def ping(at: datetime) -> Json:
    """Return the test of an address."""
    return {"message_type": PING, "time": moment(at)}


def coming_night(now: datetime) -> datetime:
    """Return the next midnight UTC."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def _attempt(at: datetime, url: str, outcome: Outcome) -> Attempt:
    reason, answer = map(sys.intern, (outcome.reason, outcome.answer))  # those of most attempts are alike
    return Attempt(at, url, outcome.status, outcome.error, reason, answer, outcome.seconds)
