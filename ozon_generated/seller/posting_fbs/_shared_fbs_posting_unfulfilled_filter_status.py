# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsPostingUnfulfilledFilterStatus: TypeAlias = (
    Literal[
        "acceptance_in_progress",
        "awaiting_approve",
        "awaiting_packaging",
        "awaiting_registration",
        "awaiting_deliver",
        "arbitration",
        "client_arbitration",
        "delivering",
        "driver_pickup",
        "not_accepted",
    ]
    | str
)
"""Stages by which the list of unfinished FBS postings can be narrowed."""
