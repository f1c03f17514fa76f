# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Required, TypedDict

from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType
from ._search import FbsActStatus


class FbsActFilterDict(TypedDict, total=False):
    """`FbsActFilter` as a mapping."""

    status: Sequence[FbsActStatus]
    date_from: Required[date | str]
    date_to: Required[date | str]
    integration_type: FbsTplIntegrationType
