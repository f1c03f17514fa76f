# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What Ozon sends by itself: one class for each type of event, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_currency import Currency as Currency
    from .._shared_money import Money as Money
    from ._thing_sold import ThingSold as ThingSold
    from ._thing_sold import ThingSoldThing as ThingSoldThing
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_currency": "Currency",
            ".._shared_money": "Money",
            "._thing_sold": "ThingSold ThingSoldThing",
        },
        "NETWORKS TYPES",
    )

#: The networks from which it is sent.
NETWORKS = ("192.0.2.0/24",)
#: The class of each type.
TYPES = {"TYPE_THING_SOLD": "ThingSold"}
