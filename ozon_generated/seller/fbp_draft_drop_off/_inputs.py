# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import Required, TypedDict


class FbpDraftDropOffDetailsDict(TypedDict, total=False):
    """`FbpDraftDropOffDetails` as a mapping."""

    drop_off_date: Required[str]
    drop_off_point_id: Required[int]
    drop_off_province_uuid: Required[str]
