# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._list import ChatListFilterChatStatus
from ._list_v2 import ChatListV2FilterChatStatus


class ChatListFilterDict(TypedDict, total=False):
    """`ChatListFilter` as a mapping."""

    chat_status: ChatListFilterChatStatus
    unread_only: bool


class ChatHistoryFilterDict(TypedDict, total=False):
    """`ChatHistoryFilter` as a mapping."""

    message_ids: Sequence[int]


class ChatListV2FilterDict(TypedDict, total=False):
    """`ChatListV2Filter` as a mapping."""

    chat_status: ChatListV2FilterChatStatus
    unread_only: bool
