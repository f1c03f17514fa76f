# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

OzonDeliveryCancelReasonId: TypeAlias = Literal[501, 502, 503, 504, 505, 506, 508, 710] | int
