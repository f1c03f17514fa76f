# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/chat/history``: Show the messages of a chat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import ChatHistoryFilterDict


ChatMessageModerateImageStatus: TypeAlias = Literal["SUCCESS", "MODERATION", "FAILED"] | str
"""SUCCESS: passed; MODERATION: being checked; FAILED: refused and not shown."""

ChatHistoryRequestDirection: TypeAlias = Literal["Forward", "Backward"] | str

ChatUserType: TypeAlias = Literal["Customer", "Seller", "Crm", "Courier", "Support", "NotificationUser"] | str


@model
class ChatHistoryFilter(Model):
    """Narrows the history to some messages."""

    message_ids: Sequence[int] | None = None
    """Messages to show."""


@model
class ChatHistoryRequest(Model):
    """Request of `chat.history`."""

    filter: ChatHistoryFilter | ChatHistoryFilterDict | None = None
    """Only some messages."""

    chat_id: str
    """Chat as `chat.list` names it; the same identifier stands in pushes."""

    direction: ChatHistoryRequestDirection | None = None
    """Backward shows the newest message first, Forward the oldest. Ozon takes 'Backward' when it is absent."""

    from_message_id: int | None = None
    """Message at which the page begins; absent means the newest one. Mandatory for Forward."""

    limit: int | None = None
    """Messages per page. At most 1000. Ozon takes 50 when it is absent."""


@model
class ChatMessageContext(Model):
    """What the chat is about."""

    sku: str | None = None
    """Product that the chat is about, as text."""

    order_number: str | None = None
    """Order that the chat is about."""


@model
class ChatUser(Model):
    """Who wrote a message."""

    id: str | None = None
    """Identifier of the writer."""

    type: ChatUserType | None = None
    """Role of the writer; Crm is a message of the system, NotificationUser an announcement."""


@model
class ChatMessage(Model):
    """What one side wrote, with its state."""

    context: ChatMessageContext | None = None
    """Order or product that the chat is about."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    data: list[str] = attrs.field(factory=list)
    """Text of the message as Markdown, in parts; pictures and files are links."""

    is_image: bool | None = None
    """True when the message is a picture."""

    is_read: bool | None = None
    """True when the other side read it."""

    message_id: int = always()
    """Number of the message, of 19 digits or more; grows with time within a chat."""

    moderate_image_status: ChatMessageModerateImageStatus | None = None
    """State of the check of a picture: passed, being checked or refused."""

    user: ChatUser | None = None
    """Who wrote the message."""


@model
class ChatHistoryResponse(Model):
    """Answer of `chat.history`."""

    messages: list[ChatMessage] = attrs.field(factory=list)
    """Messages in the asked order."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ChatMessage]:
        """The rows of this page."""
        return self.messages


OPERATION = Operation(
    api="seller",
    name="chat.history",
    method="POST",
    path="/v3/chat/history",
    summary="Show the messages of a chat",
    safety="read",
    pagination=Pagination(
        scheme="message_id",
        items="messages",
        token="from_message_id",
        next_from_item="message_id",
        size="limit",
        max=1000,
        more="has_next",
        key="message_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 3, 11)),
    request=ChatHistoryRequest,
    response=ChatHistoryResponse,
)
