# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/chat/send/file``: Send a file into a chat."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class ChatSendFileRequest(Model):
    """Request of `chat.send_file`."""

    base64_content: str
    """Content of the file, base64."""

    chat_id: str
    """Chat as `chat.list` names it; the same identifier stands in pushes."""

    name: str
    """Name of the file with its extension."""


@model
class ChatSendFileResponse(Model):
    """Answer of `chat.send_file`."""

    result: str | None = None
    """The word success."""


OPERATION = Operation(
    api="seller",
    name="chat.send_file",
    method="POST",
    path="/v1/chat/send/file",
    summary="Send a file into a chat",
    safety="write",
    tier=Tier(
        any_of=("PREMIUM_PLUS", "PREMIUM_PRO"),
        note="Needed for chats with buyers; the support can be written to without",
    ),
    request=ChatSendFileRequest,
    response=ChatSendFileResponse,
)
