"""Cancellation of whole postings or single units by the seller."""

from __future__ import annotations

from typing import Any

from ..family import Call, answers
from ..messages import bad_request
from ..shapes import Json
from .entities import Posting
from .family import PostingFamily
from .moves import PACKAGING
from .pieces import held
from .reasons import OTHER, REASONS, Reason, cancelled_by_seller, reasons
from .refusing import found, in_status, not_in_process


class Cancelling(PostingFamily):
    """Handlers for cancellation operations."""

    @answers("posting_fbs.cancel_reason")
    def _reasons(self, call: Call) -> Any:
        postings = [self._depot.get(number) for number in call.body["related_posting_numbers"]]
        rows = [
            {"posting_number": posting.posting_number, "reasons": [_reason(reason) for reason in reasons(posting)]}
            for posting in postings
            if posting is not None
        ]
        return {"result": rows}

    @answers("posting_fbs.cancel_reason_list", level="checked")
    def _all_reasons(self, call: Call) -> Any:
        rows = [
            {**_reason(reason), "is_available_for_cancellation": reason.is_available} for reason in REASONS.values()
        ]
        return {"result": rows}

    @answers("posting_fbs.cancel")
    def _cancel(self, call: Call) -> Any:
        if call.body["cancel_reason_id"] == OTHER:
            _check_message(call)
        posting, reason = self._checked(call.body)
        self._depot.move(posting, "cancel", cancellation=cancelled_by_seller(posting, reason))
        return {"result": True}

    @answers("posting_fbs.product_cancel")
    def _cancel_pieces(self, call: Call) -> Any:
        """Split the units off into a new, cancelled posting; if none remain, cancel the posting itself."""
        _check_message(call)
        posting, reason = self._checked(call.body)
        in_status(posting, PACKAGING)
        not_in_process(posting)
        pieces, part = _pieces(posting, call.body["items"]), posting
        if pieces != held(posting):
            part = self._depot.take_off(posting, pieces)
            self._depot.note(posting, "lose_pieces")
        self._depot.move(part, "cancel", cancellation=cancelled_by_seller(part, reason))
        return {"result": part.posting_number}

    def _checked(self, body: Json) -> tuple[Posting, Reason]:
        """Return the posting and reason of a request. Raises `RefusalError` when the reason is not allowed now."""
        posting = found(self._depot, body["posting_number"])
        if posting.status == "cancelled":
            raise bad_request("POSTING_ALREADY_CANCELLED")
        allowed = reasons(posting)
        if not allowed:
            raise bad_request("HAS_INCORRECT_STATUS")
        reason = REASONS.get(body["cancel_reason_id"])
        if reason is None or reason not in allowed:
            raise bad_request("HAS_INCORRECT_CANCEL_REASON")
        return posting, reason


def _reason(reason: Reason) -> Json:
    return {"id": reason.id, "title": reason.title, "type_id": reason.type_id}


def _check_message(call: Call) -> None:
    if not (call.body.get("cancel_reason_message") or "").strip():
        raise call.invalid("cancel_reason_message", "value is required")


def _pieces(posting: Posting, items: list[Json]) -> dict[int, int]:
    """Return the requested units by SKU. Raises `RefusalError` for units that are not in the posting."""
    pieces: dict[int, int] = {}
    for item in items:
        sku, quantity = item["sku"], item["quantity"]
        pieces[sku] = pieces.get(sku, 0) + quantity
        line = posting.line(sku)
        if line is None:
            raise bad_request("UNKNOWN_PRODUCT_DEFINED")
        if quantity < 1 or pieces[sku] > line.quantity:
            raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")
    if not pieces:
        raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")
    return pieces
