# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CarrotsError: TypeAlias = (
    Literal["CARROT_ERROR_NONE", "CARROT_ERROR_INVALID_PRICE", "CARROT_ERROR_INVALID_PRODUCT", "CARROT_ERROR_OTHER"]
    | str
)
"""Why a product was refused; CARROT_ERROR_NONE is success."""
