# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Everything that needs no thought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_currency import Currency as Currency
    from .._shared_money import Money as Money
    from ._async import AsyncDullResource as AsyncDullResource
    from ._rows import DullRow as DullRow
    from ._sync import DullResource as DullResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_currency": "Currency",
            ".._shared_money": "Money",
            "._async": "AsyncDullResource",
            "._rows": "DullRow",
            "._sync": "DullResource",
        },
    )
