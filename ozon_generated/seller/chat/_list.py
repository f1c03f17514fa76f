# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/chat/list``: List chats."""

from __future__ import annotations

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
    from ._inputs import ChatListFilterDict


ChatStatus: TypeAlias = Literal["UNSPECIFIED", "OPENED", "CLOSED"] | str
"""State of a chat; nothing can be sent to a CLOSED one."""

ChatType: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "SELLER_SUPPORT",
        "BUYER_SELLER",
        "BUYER_SELLER_SELECT",
        "SELLER_NOTIFICATION",
        "SELLER_API_UPDATES",
        "SELLER_API_NOTIFICATIONS",
        "SELLER_NOTIFICATION_LOGISTICS",
        "SELLER_BUSINESS_DEVELOPMENT_GROUP",
        "SELLER_NOTIFICATION_UPDATE_CONTENT",
        "SELLER_PERSONAL_MANAGER_UNITY_CRM",
    ]
    | str
)
"""With whom the chat is. BUYER_SELLER and BUYER_SELLER_SELECT are buyers, SELLER_SUPPORT is the support,
SELLER_PERSONAL_MANAGER_UNITY_CRM a manager; the others are channels of Ozon's announcements. Pushes and the old
list spell them differently (Buyer_Seller).
"""

ChatListFilterChatStatus: TypeAlias = Literal["ALL", "OPENED", "CLOSED", "All", "Opened", "Closed"] | str


@model
class ChatListFilter(Model):
    """Narrows the list."""

    chat_status: ChatListFilterChatStatus | None = None
    """Open or closed chats or all; Ozon's texts write both spellings, `chat.list_v2` only the one with small letters.
    Ozon takes 'ALL' when it is absent.
    """

    unread_only: bool | None = None
    """True for chats with unread messages."""


@model
class ChatListRequest(Model):
    """Request of `chat.list`."""

    filter: ChatListFilter | ChatListFilterDict | None = None
    """Which chats to list."""

    limit: int
    """Chats per page, 1 to 100; the document names 30 as default and requires it nevertheless."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class Chat(Model):
    """Kind and state of a chat."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    chat_id: str = always()
    """Chat as `chat.list` names it; the same identifier stands in pushes."""

    chat_status: ChatStatus | None = None
    """Whether messages can still be sent."""

    chat_type: ChatType | None = None
    """With whom the chat is."""


@model
class ChatInfo(Model):
    """A chat and what is unread in it."""

    chat: Chat | None = None
    """Kind and state of the chat."""

    first_unread_message_id: int | None = None
    """Message from which on the seller has not read."""

    last_message_id: int | None = None
    """Newest message of the chat."""

    unread_count: int | None = None
    """Messages that the seller has not read."""


@model
class ChatListResponse(Model):
    """Answer of `chat.list`."""

    chats: list[ChatInfo] = attrs.field(factory=list)
    """Chats of the page."""

    total_unread_count: int | None = None
    """Unread messages of all chats."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ChatInfo]:
        """The rows of this page."""
        return self.chats


OPERATION = Operation(
    api="seller",
    name="chat.list",
    method="POST",
    path="/v3/chat/list",
    summary="List chats",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="chats",
        token="cursor",
        next="cursor",
        size="limit",
        max=100,
        more="has_next",
        key="chat.chat_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 7, 28)),
    request=ChatListRequest,
    response=ChatListResponse,
)
