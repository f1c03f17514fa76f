# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpOrderAttention: TypeAlias = Literal["ORDER_ATTENTION_TYPE_UNSPECIFIED", "OLD", "TIME_SLOT_EXPIRED"] | str
"""Why the supply needs a look. OLD: it has been waiting for long; TIME_SLOT_EXPIRED: its slot is over, take another
one.
"""
