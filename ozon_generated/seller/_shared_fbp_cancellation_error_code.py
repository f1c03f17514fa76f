# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpCancellationErrorCode: TypeAlias = (
    Literal["CODE_UNSPECIFIED", "NO_RESPONSE_FROM_3PF", "ACCEPTANCE_ALREADY_STARTED"] | str
)
"""NO_RESPONSE_FROM_3PF: the partner did not answer; ACCEPTANCE_ALREADY_STARTED: the goods are already being accepted."""
