# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._list import CancellationInitiator, CancellationRequestStatusFilter


class CancellationListFiltersDict(TypedDict, total=False):
    """`CancellationListFilters` as a mapping."""

    posting_number: Sequence[str]
    cancellation_initiator: Sequence[CancellationInitiator]
    state: CancellationRequestStatusFilter


class CancellationListWithDict(TypedDict, total=False):
    """`CancellationListWith` as a mapping."""

    counter: bool
