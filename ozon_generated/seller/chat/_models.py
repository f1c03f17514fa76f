# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

ChatListFilterChatStatus: TypeAlias = Literal["All", "Opened", "Closed"] | str


@model
class ChatListFilter(Model):
    """Narrows the list."""

    chat_status: ChatListFilterChatStatus | None = None
    """Open or closed chats or all."""

    unread_only: bool | None = None
    """True for chats with unread messages."""
