# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/chat/start``: Open a chat about a posting."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class ChatStartRequest(Model):
    """Request of `chat.start`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class StartedChat(Model):
    """The chat about the posting, new or already there."""

    chat_id: str | None = None
    """What `chat.send_message` and `chat.history` take."""


@model
class ChatStartResponse(Model):
    """Answer of `chat.start`."""

    result: StartedChat | None = None
    """The chat."""


OPERATION = Operation(
    api="seller",
    name="chat.start",
    method="POST",
    path="/v1/chat/start",
    summary="Open a chat about a posting",
    safety="write",
    tier=Tier(any_of=("PREMIUM_PLUS", "PREMIUM_PRO")),
    request=ChatStartRequest,
    response=ChatStartResponse,
)
