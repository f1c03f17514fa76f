# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import TypedDict

from ._shared_currency import Currency


class MoneyDict(TypedDict, total=False):
    """`Money` as a mapping."""

    amount: str
    currency: Currency
