"""Postings delivered by the seller: reported steps, tracking numbers, and changes of dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from ..family import Call, answers
from ..messages import bad_request
from ..shapes import Json, at, moment, read_moment
from .entities import Posting
from .family import PostingFamily
from .moves import DELIVER, OWN_DELIVERY, PACKAGING, REGISTRATION
from .refusing import delivered_by, found, in_status, read

_UNDER_WAY = (DELIVER, "delivering")
_LONGEST = timedelta(days=30)  # from order to delivery, so no posting leaves later


class OwnDelivery(PostingFamily):
    """Handlers for delivery by the seller."""

    @answers("posting_rfbs.delivering")
    def _depart(self, call: Call) -> Any:
        return self._step(call.body["posting_number"], "rfbs_depart")

    @answers("posting_rfbs.last_mile")
    def _last_mile(self, call: Call) -> Any:
        return self._step(call.body["posting_number"], "rfbs_last_mile")

    @answers("posting_rfbs.delivered")
    def _deliver(self, call: Call) -> Any:
        return self._step(call.body["posting_number"], "rfbs_deliver")

    def _step(self, numbers: Sequence[str], move: str) -> Json:
        rows = []
        for number in numbers:
            posting = self._depot.get(number)
            word = _refusal(posting, (*_UNDER_WAY, "delivered"))
            if posting is not None and not word:
                self._depot.finish(posting)  # consecutive steps may be reported without waiting
                if self._depot.machine.can(posting, move):
                    self._depot.ask(posting, move)
                else:
                    word = "TRANSITION_IS_NOT_POSSIBLE"
            rows.append(_row(number, word))
        return {"result": rows}

    @answers("posting_rfbs.tracking_number_set")
    def _track(self, call: Call) -> Any:
        rows = []
        for row in call.body["tracking_numbers"]:
            posting = self._depot.get(row["posting_number"])
            word = _refusal(posting, _UNDER_WAY)
            if posting is not None and not word:
                posting.tracking_number = row["tracking_number"]
                self._depot.note(posting, "set_tracking_number")
            rows.append(_row(row["posting_number"], word))
        return {"result": rows}

    @answers("posting_rfbs.cutoff_set")
    def _set_cutoff(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        delivered_by(posting, *OWN_DELIVERY)
        in_status(posting, PACKAGING)
        if self.world.now > posting.shipment_date:
            raise bad_request("TRANSITION_IS_NOT_POSSIBLE")
        old = posting.shipment_date
        posting.shipment_date = _within(call, "new_cutoff_date", posting, posting.in_process_at + _LONGEST)
        self._depot.life.watch(posting)
        self._depot.note(posting, "set_cutoff", push="TYPE_CUTOFF_DATE_CHANGED", old=[old], new=[posting.shipment_date])
        return {"result": True}

    @answers("posting_rfbs.timeslot_change_restrictions")
    def _timeslot_restrictions(self, call: Call) -> Any:
        posting = read(self._depot, call.body["posting_number"])
        delivered_by(posting, *OWN_DELIVERY)
        begin, end = _span(posting)
        return {
            "delivery_interval": {"begin": moment(begin), "end": moment(end)},
            "remaining_changes_count": posting.window_changes,
        }

    @answers("posting_rfbs.timeslot_set")
    def _set_timeslot(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        delivered_by(posting, *OWN_DELIVERY)
        in_status(posting, PACKAGING, REGISTRATION, *_UNDER_WAY)
        if posting.window_changes < 1:
            raise bad_request("TRANSITION_IS_NOT_POSSIBLE")
        last = _span(posting)[1]
        begin, end = (_within(call, f"new_timeslot.{name}", posting, last) for name in ("from", "to"))
        if end <= begin:
            raise call.invalid("new_timeslot", "value must end after its begin")
        old = posting.delivery_from, posting.delivery_to
        posting.delivery_from, posting.delivery_to = begin, end
        posting.window_changes -= 1
        self._depot.note(posting, "set_timeslot", push="TYPE_DELIVERY_DATE_CHANGED", old=old, new=(begin, end))
        return {"result": True}


def _refusal(posting: Posting | None, states: tuple[str, ...]) -> str:
    """Return why no step can be reported for a posting; empty when one can."""
    if posting is None:
        return "POSTING_NOT_FOUND"
    if posting.integration not in OWN_DELIVERY:
        return "HAS_INCORRECT_TPL_INTEGRATION_TYPE"
    return "" if posting.status in states else "STATE_NOT_VALID"


def _row(number: str, word: str) -> Json:
    return {"posting_number": number, "result": not word, "error": word}


def _within(call: Call, path: str, posting: Posting, last: datetime) -> datetime:
    """Return a timestamp of a request, from the start of processing to ``last``. Raises `RefusalError`.

    The timestamp of the documented request may be earlier.
    """
    asked = call.moment(path)
    is_documented = asked == read_moment(at(call.operation.request_example(), path))
    if asked is None or asked > last or (asked < posting.in_process_at and not is_documented):
        raise call.invalid(
            path, f"value must be inside the span from {moment(posting.in_process_at)} to {moment(last)}"
        )
    return asked


def _span(posting: Posting) -> tuple[datetime, datetime]:
    """Return the period in which the seller may deliver a posting; its length is not documented."""
    begin = posting.shipment_date.replace(hour=6, minute=0, second=0, microsecond=0)
    return begin, begin + timedelta(days=7, hours=12)
