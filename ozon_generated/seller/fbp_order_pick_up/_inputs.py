# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import Required, TypedDict


class FbpOrderPickUpContactDict(TypedDict, total=False):
    """`FbpOrderPickUpContact` as a mapping."""

    sender_name: Required[str]
    sender_phone: Required[str]
