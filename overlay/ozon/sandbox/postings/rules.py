"""Unit data required before assembly, and its format.

A marking code that ends with ``FAIL`` is well-formed but not found, to test programs against a code that is out of
circulation. Undocumented refusal codes are marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from ..products.units import grams
from .entities import Exemplar, Line, Mark, Posting

MARK_TYPES = ("mandatory_mark", "jw_uin", "imei")
#: Members of the Eurasian Economic Union, whose products need no customs declaration.
UNION = ("RU", "BY", "KZ", "AM", "KG")
FILL, WEIGHT = "EXEMPLAR_INFO_NOT_FILLED_COMPLETELY", "WEIGHT_IS_REQUIRED"
NO_LEGAL, BY_COUNTRY = "GTD_IS_REQUIRED_ONLY_FOR_LEGAL_CUSTOMER", "GTD_MUST_BE_SPECIFIED_FOR_PRODUCT_COUNTRY"
OUT_OF_RANGE = "WEIGHT_IS_OUT_OF_RANGE"

# GS1: 01 and the GTIN, 21 and the serial number, optional further groups; a doubly escaped separator is not accepted
_FORMS = {"mandatory_mark": r"01\d{14}21[!\"%-?A-Z_a-z\x1d]{6,}", "jw_uin": r"\d{16}", "imei": r"\d{15}"}
_LEAST = {"mandatory_mark": 24, "jw_uin": 16, "imei": 15}
_GTD = re.compile(r"\d{8}/\d{6}/\w{7}")
_RNPT = re.compile(r"\d{8}/\d{6}/\w{7}/\d{1,3}")
# only the second is documented
_NOT_KNOWN = {"mandatory_mark": "MARK_NOT_FOUND", "jw_uin": "UIN_NOT_FOUND", "imei": "IMEI_NOT_FOUND"}
_SPREAD = 0.15  # allowed deviation of a unit's weight from the product card; not documented


def needed(posting: Posting, line: Line) -> set[str]:
    """Return the names of the data required for a product."""
    return {name for name, skus in posting.requirements.items() if line.sku in skus}


def weight_range(card: dict[str, Any]) -> tuple[float, float]:
    """Return the minimum and maximum weight of a unit in kilograms; both 0 for a card without a weight."""
    weight = grams(card) / 1000
    return round(weight * (1 - _SPREAD), 2), round(weight * (1 + _SPREAD), 2)


def form_error(mark: str, mark_type: str) -> str:
    """Return the format error of a marking code; empty for none. The error codes are not documented."""
    if len(mark) < _LEAST[mark_type]:
        return "MARK_TOO_SHORT"
    return "" if re.fullmatch(_FORMS[mark_type], mark) else "MARK_HAS_INCORRECT_FORMAT"


def gtd_error(text: str) -> str:
    """Return the format error of a customs declaration; empty for none. The error code is not documented."""
    return "" if not text or _GTD.fullmatch(text) else "GTD_HAS_INCORRECT_FORMAT"


def rnpt_error(text: str) -> str:
    """Return the format error of a batch number; empty for none. The error code is not documented."""
    return "" if not text or _RNPT.fullmatch(text) else "RNPT_HAS_INCORRECT_FORMAT"


def report_error(
    posting: Posting, line: Line, piece: Exemplar, weights: tuple[float, float], *, weight_needed: bool
) -> str:
    """Return why the data of a unit cannot be accepted; empty when it can."""
    names = needed(posting, line)
    is_foreign = line.country not in ("", *UNION)
    if piece.gtd and not posting.legal and "gtd" not in names:
        return NO_LEGAL
    if "gtd" in names and is_foreign and not piece.gtd and not piece.is_gtd_absent:
        return BY_COUNTRY
    if "weight" in names and not piece.weight and weight_needed:
        return WEIGHT
    if piece.weight and weights[1] and not weights[0] <= piece.weight <= weights[1]:
        return OUT_OF_RANGE
    return ""


def check_marks(pieces: Iterable[Exemplar]) -> None:
    """Complete the check of a posting's marking codes."""
    seen: set[str] = set()
    for mark in [mark for piece in pieces for mark in piece.marks]:
        error = form_error(mark.mark, mark.mark_type)
        if not error and mark.mark.endswith("FAIL"):
            error = _NOT_KNOWN[mark.mark_type]
        if not error and mark.mark in seen:
            error = "MARK_IS_DUPLICATED"  # not documented
        seen.add(mark.mark)
        mark.check_status, mark.error_codes = ("failed", [error]) if error else ("passed", [])


def is_reported(names: set[str], piece: Exemplar) -> bool:
    """Return whether a unit has all required data except its weight, and all its codes passed."""
    marks = {mark.mark_type for mark in piece.marks if mark.check_status == "passed"}
    return (
        all(name in marks for name in MARK_TYPES if name in names)
        and all(mark.check_status == "passed" for mark in piece.marks)
        and ("gtd" not in names or piece.is_gtd_absent or bool(piece.gtd and not gtd_error(piece.gtd)))
        and ("rnpt" not in names or piece.is_rnpt_absent or bool(piece.rnpt and not rnpt_error(piece.rnpt)))
    )


def lacking(posting: Posting, lines: Sequence[Line]) -> str:
    """Return why lines of a posting cannot be assembled; empty when they can."""
    for line in lines:
        names = needed(posting, line)
        pieces = line.exemplars
        has_mark = any(mark.mark_type == "mandatory_mark" for piece in pieces for mark in piece.marks)
        if has_mark and "mandatory_mark" not in names:
            return "MANDATORY_MARK_REDUNDANT"
        if names & {"country", "change_country"} or posting.exemplar_status:
            return FILL
        is_complete = len(pieces) >= line.quantity
        if names - {"weight"} and not (is_complete and all(is_reported(names, piece) for piece in pieces)):
            return FILL
        if "weight" in names and not (is_complete and all(piece.weight for piece in pieces)):
            return WEIGHT
    return ""


def mark_of(row: dict[str, Any]) -> Mark:
    """Return a marking code from a request."""
    return Mark(row.get("mark", ""), row.get("mark_type", "mandatory_mark"))


def price(amount: Decimal) -> str:
    """Format an amount as the service does."""
    return f"{amount:.2f}"
