# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/chat/read``: Mark the messages of a chat as read."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class ChatReadRequest(Model):
    """Request of `chat.read`."""

    chat_id: str
    """Conversation, from `chat.list`."""

    from_message_id: int | None = None
    """Number of the last message that counts as read; all messages when left out."""


@model
class ChatReadResponse(Model):
    """Answer of `chat.read`."""

    unread_count: int | None = None
    """Messages of the chat that are still unread."""


OPERATION = Operation(
    api="seller",
    name="chat.read",
    method="POST",
    path="/v2/chat/read",
    summary="Mark the messages of a chat as read",
    safety="write",
    repeatable=True,
    tier=Tier(any_of=("PREMIUM_PLUS", "PREMIUM_PRO")),
    request=ChatReadRequest,
    response=ChatReadResponse,
)
