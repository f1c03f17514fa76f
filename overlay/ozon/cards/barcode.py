"""Check digits of barcodes."""

from __future__ import annotations

_KINDS = {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "GTIN-14"}


def check_digit(digits: str) -> int:
    """The check digit of the digits before it: weights of 3 and 1 from the right."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -total % 10


def barcode_problem(text: str) -> tuple[str, str] | None:
    """What is wrong with a barcode, and what to do; ``None`` for a good one."""
    if text.startswith("OZN"):
        return None  # made by Ozon
    if not text.isascii() or not text.isdecimal():
        return f"{text!r} has characters that are not digits.", "Write the digits under the bars, without spaces."
    kind = _KINDS.get(len(text))
    if kind is None:
        return (
            f"{text!r} has {len(text)} digits; EAN-8, UPC-A and EAN-13 have 8, 12 and 13.",
            "Leave it out and let Ozon make one with barcode.generate, if the product has none.",
        )
    wanted = check_digit(text[:-1])
    if int(text[-1]) != wanted:
        return (
            f"{text!r} is not a valid {kind}: its last digit should be {wanted}.",
            "Read the code again: a digit is wrong.",
        )
    return None
