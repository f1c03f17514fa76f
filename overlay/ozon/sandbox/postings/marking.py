"""Units of a posting: marking codes, customs data, weights, and their validation.

Validation of submitted data takes some time (`Behaviour.exemplar_polls`, `Behaviour.exemplar_seconds`). A well-formed
code that ends with ``FAIL`` fails, as do duplicate codes in a posting. Data submitted after assembly are drafts until
`exemplar.update` applies them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from ..core.schedule import Due
from ..family import Call, answers
from ..messages import bad_request
from ..shapes import Json
from .depot import Depot
from .entities import Exemplar, Line, Posting
from .family import PostingFamily
from .moves import DELIVER, PACKAGING
from .pieces import number_pieces
from .refusing import UNTOUCHABLE, found, in_status, read
from .rules import (
    FILL,
    WEIGHT,
    check_marks,
    form_error,
    gtd_error,
    lacking,
    mark_of,
    needed,
    report_error,
    rnpt_error,
    weight_range,
)

_RUNNING = "validation_in_process"
_NOT_NOW = "Posting must have 'awaiting_packaging' status"


class Marking(PostingFamily):
    """Handlers for unit data.

    Args:
        depot: the postings.
    """

    def __init__(self, depot: Depot) -> None:
        super().__init__(depot)
        self.world.on("exemplars", self._checked)

    @answers("exemplar.create_or_get")
    def _create_or_get(self, call: Call) -> Any:
        posting = read(self._depot, call.body["posting_number"])
        number_pieces(posting, self.world.ids)
        return {
            "posting_number": posting.posting_number,
            "multi_box_qty": max(posting.boxes, 1),
            "products": [self._needs(posting, line) for line in posting.lines],
        }

    def _needs(self, posting: Posting, line: Line) -> Json:
        names = needed(posting, line)
        least, most = self._weights(line)
        return {
            "product_id": line.sku,
            "quantity": line.quantity,
            "has_imei": "imei" in names,
            "is_gtd_needed": "gtd" in names,
            "is_jw_uin_needed": "jw_uin" in names,
            "is_mandatory_mark_needed": "mandatory_mark" in names,
            "is_mandatory_mark_possible": "mandatory_mark" in names,
            "is_rnpt_needed": "rnpt" in names,
            "is_weight_needed": "weight" in names,
            "weight_min": least,
            "weight_max": most,
            "exemplars": [{"exemplar_id": one.exemplar_id, **_reported(one)} for one in line.exemplars],
        }

    @answers("exemplar.validate")
    def _validate(self, call: Call) -> Any:
        posting = read(self._depot, call.body["posting_number"])
        return {"products": [self._tried(posting, product) for product in call.body["products"]]}

    def _tried(self, posting: Posting, product: Json) -> Json:
        line = posting.line(product["product_id"])
        rows = [self._tried_piece(posting, line, row) for row in product["exemplars"]] if line else []
        error = "" if all(row["valid"] for row in rows) else "INVALID_EXEMPLARS"
        if line is None:
            error = "UNKNOWN_PRODUCT_DEFINED"
        elif len(rows) > line.quantity:
            error = "HAS_INCORRECT_PRODUCT_QUANTITY"
        return {"product_id": product["product_id"], "valid": not error, "error": error, "exemplars": rows}

    def _tried_piece(self, posting: Posting, line: Line, row: Json) -> Json:
        # the absence of a declaration can only be stated in exemplar.set
        piece = _piece(0, {**row, "is_gtd_absent": not row.get("gtd")})
        marks = [
            {"mark": one.mark, "mark_type": one.mark_type, "valid": not error, "errors": [error] if error else []}
            for one in piece.marks
            for error in [form_error(one.mark, one.mark_type)]
        ]
        reported = report_error(posting, line, piece, self._weights(line), weight_needed=False)
        errors = [error for error in (reported, gtd_error(piece.gtd), rnpt_error(piece.rnpt)) if error]
        is_valid = not errors and all(mark["valid"] for mark in marks)
        facts = {"gtd": piece.gtd, "rnpt": piece.rnpt, "weight": piece.weight}
        return {**facts, "valid": is_valid, "errors": errors, "marks": marks}

    @answers("exemplar.set")
    def _set(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        if posting.status not in (PACKAGING, DELIVER):
            raise bad_request(_NOT_NOW)
        number_pieces(posting, self.world.ids)
        pieces = self._sent(posting, call.body["products"])
        boxes = call.body.get("multi_box_qty", posting.boxes)
        if boxes < 0:
            raise call.invalid("multi_box_qty", "value must be greater than or equal to 0")
        for line in posting.lines:
            reported = [pieces.get(one.exemplar_id) or Exemplar(one.exemplar_id) for one in line.exemplars]
            if posting.status == PACKAGING:
                line.exemplars = reported
            else:
                line.drafts = reported
        posting.boxes = boxes
        posting.exemplar_status, posting.exemplar_polls = _RUNNING, self.world.behaviour.exemplar_polls
        self._depot.note(posting, "set_exemplars")
        self.world.later(self.world.behaviour.exemplar_seconds, "exemplars", posting.posting_number)
        return None

    def _sent(self, posting: Posting, products: Iterable[Json]) -> dict[int, Exemplar]:
        """Return the units of a request by exemplar id. Raises `RefusalError`."""
        pieces: dict[int, Exemplar] = {}
        for product in products:
            line = posting.line(product["product_id"])
            if line is None:
                raise bad_request("UNKNOWN_PRODUCT_DEFINED")
            own = {one.exemplar_id for one in line.exemplars}
            for row in product["exemplars"]:
                number = row["exemplar_id"]
                if number not in own:
                    raise bad_request(f"{number} does not belong to product {line.sku}")
                pieces[number] = _piece(number, row)
                word = report_error(posting, line, pieces[number], self._weights(line), weight_needed=True)
                if word:
                    raise bad_request(word)
        return pieces

    @answers("exemplar.status")
    def _status(self, call: Call) -> Any:
        posting = read(self._depot, call.body["posting_number"])
        if posting.status in UNTOUCHABLE:
            raise bad_request(_NOT_NOW)
        if posting.exemplar_status and posting.exemplar_polls <= 0:
            self.world.run_now("exemplars", posting.posting_number)
        posting.exemplar_polls = max(posting.exemplar_polls - 1, 0)
        number_pieces(posting, self.world.ids)
        return {
            "posting_number": posting.posting_number,
            "status": outcome(posting),
            "products": [
                {
                    "product_id": line.sku,
                    "exemplars": [_check(posting, line, one) for one in line.drafts or line.exemplars],
                }
                for line in posting.lines
            ],
        }

    @answers("exemplar.update")
    def _update(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        in_status(posting, DELIVER)
        if outcome(posting) != "update_available":
            raise bad_request(FILL)
        for line in posting.lines:
            line.exemplars, line.drafts = line.drafts or line.exemplars, []
        self._depot.note(posting, "update_exemplars")
        return None

    def _checked(self, due: Due) -> None:
        posting = self._depot.get(due.key)
        if posting is not None:
            posting.exemplar_status = ""
            check_marks(one for line in posting.lines for one in line.drafts or line.exemplars)
            self._depot.note(posting, "check_exemplars", by="ozon")

    def _weights(self, line: Line) -> tuple[float, float]:
        product = self._depot.shop.products.get(line.product_id)
        return weight_range(product.card) if product else (0.0, 0.0)


def outcome(posting: Posting) -> str:
    """Return whether the unit data allows a posting to be assembled or, after assembly, to be updated."""
    if posting.exemplar_status:
        return posting.exemplar_status
    if posting.status == PACKAGING:
        return "ship_not_available" if lacking(posting, posting.lines) else "ship_available"
    lines = [replace(line, exemplars=line.drafts or line.exemplars) for line in posting.lines]
    has_failed = any(mark.check_status == "failed" for mark in _marks(lines)) or bool(lacking(posting, lines))
    return "update_not_available" if has_failed or posting.status != DELIVER else "update_available"


def _marks(lines: Iterable[Line]) -> Iterator[Any]:
    return (mark for line in lines for piece in line.exemplars for mark in piece.marks)


def _piece(number: int, row: Json) -> Exemplar:
    return Exemplar(
        exemplar_id=number,
        marks=[mark_of(mark) for mark in row.get("marks") or ()],
        gtd=row.get("gtd") or "",
        is_gtd_absent=bool(row.get("is_gtd_absent")),
        rnpt=row.get("rnpt") or "",
        is_rnpt_absent=bool(row.get("is_rnpt_absent")),
        weight=row.get("weight") or 0.0,
    )


def _reported(piece: Exemplar) -> Json:
    return {
        "gtd": piece.gtd,
        "is_gtd_absent": piece.is_gtd_absent,
        "rnpt": piece.rnpt,
        "is_rnpt_absent": piece.is_rnpt_absent,
        "weight": piece.weight,
        "marks": [{"mark": mark.mark, "mark_type": mark.mark_type} for mark in piece.marks],
    }


def _check(posting: Posting, line: Line, piece: Exemplar) -> Json:
    names = needed(posting, line)
    codes = {
        "gtd": gtd_error(piece.gtd) or _absent("gtd" in names and not (piece.gtd or piece.is_gtd_absent), FILL),
        "rnpt": rnpt_error(piece.rnpt) or _absent("rnpt" in names and not (piece.rnpt or piece.is_rnpt_absent), FILL),
        "weight": _absent("weight" in names and not piece.weight, WEIGHT),
    }
    is_running = bool(posting.exemplar_status)
    checks = {f"{name}_check_status": _state(code, is_running=is_running) for name, code in codes.items()}
    errors = {f"{name}_error_codes": [code] if code and not is_running else [] for name, code in codes.items()}
    marks = [
        {
            "mark": mark.mark,
            "mark_type": mark.mark_type,
            "check_status": mark.check_status,
            "error_codes": list(mark.error_codes),
        }
        for mark in piece.marks
    ]
    return {"exemplar_id": piece.exemplar_id, **_reported(piece), **checks, **errors, "marks": marks}


def _absent(is_absent: bool, word: str) -> str:
    return word if is_absent else ""


def _state(code: str, *, is_running: bool) -> str:
    return "processing" if is_running else "failed" if code else "passed"
