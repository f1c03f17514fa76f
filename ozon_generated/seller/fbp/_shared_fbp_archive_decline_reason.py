# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_fbp_archive_decline_reason_code import FbpArchiveDeclineReasonCode


@model
class FbpArchiveDeclineReason(Model):
    """Why the supply was refused."""

    code: FbpArchiveDeclineReasonCode | None = None
    """Reason as a code. CANNOT_CREATE_SUPPLY_ON_TPF: the partner's system did not take the supply; CODE_SUPPLY_LOST:
    the goods were lost; COURIER_PICK_UP_REJECTED_BY_SELLER: the courier was sent away;
    BONDED_DOCUMENTS_REJECTED_BY_WAREHOUSE: customs papers were not accepted.
    """

    message: str | None = None
    """Reason in words."""
