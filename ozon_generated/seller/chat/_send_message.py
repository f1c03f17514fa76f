# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/chat/send/message``: Write to a chat."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class ChatSendMessageRequest(Model):
    """Request of `chat.send_message`."""

    chat_id: str
    """Conversation, from `chat.list` or `chat.start`."""

    text: str
    """Message, 1 to 1000 characters."""


@model
class ChatSendMessageResponse(Model):
    """Answer of `chat.send_message`."""

    result: str | None = None
    """The word success."""


OPERATION = Operation(
    api="seller",
    name="chat.send_message",
    method="POST",
    path="/v1/chat/send/message",
    summary="Write to a chat",
    safety="write",
    tier=Tier(any_of=("PREMIUM_PLUS", "PREMIUM_PRO")),
    request=ChatSendMessageRequest,
    response=ChatSendMessageResponse,
)
