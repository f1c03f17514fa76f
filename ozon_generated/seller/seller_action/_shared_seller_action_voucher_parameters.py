# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_seller_action_voucher_type import SellerActionVoucherType


@model
class SellerActionVoucherParameters(Model):
    """How the promotion codes are made."""

    count_codes: int
    """Number of codes."""

    is_private: bool
    """True when the code is given to chosen buyers only and not shown on the site."""

    type: SellerActionVoucherType
    """Kind of promotion code: ONE for a single use, MULTIPLE for many uses, UNIQUE for a set of different codes; the
    document does not explain the names.
    """
