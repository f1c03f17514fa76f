# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/chat/list``: List chats (withdrawn)."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import ChatListV2FilterDict


ChatListV2FilterChatStatus: TypeAlias = Literal["All", "Opened", "Closed"] | str

ChatV2ChatStatus: TypeAlias = Literal["All", "Opened", "Closed"] | str

ChatV2ChatType: TypeAlias = Literal["Seller_Support", "Buyer_Seller"] | str


@model
class ChatListV2Filter(Model):
    """Narrows the list."""

    chat_status: ChatListV2FilterChatStatus | None = None
    """Open or closed chats or all. Ozon takes 'All' when it is absent."""

    unread_only: bool | None = None
    """True for chats with unread messages."""


@model
class ChatListV2Request(Model):
    """Request of `chat.list_v2`."""

    filter: ChatListV2Filter | ChatListV2FilterDict | None = None
    """Which chats to list."""

    limit: int
    """Chats per page. At most 1000."""

    offset: int | None = None
    """Chats to skip."""


@model
class ChatV2(Model):
    """A chat as the withdrawn second version showed it."""

    chat_id: str | None = None
    """Chat as `chat.list` names it; the same identifier stands in pushes."""

    chat_status: ChatV2ChatStatus | None = None
    """State of the chat."""

    chat_type: ChatV2ChatType | None = None
    """With whom the chat is."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    first_unread_message_id: int | None = None
    """Message from which on the seller has not read."""

    last_message_id: int | None = None
    """Newest message of the chat."""

    unread_count: int | None = None
    """Messages that the seller has not read."""


@model
class ChatListV2Response(Model):
    """Answer of `chat.list_v2`."""

    chats: list[ChatV2] = attrs.field(factory=list)
    """Chats of the page."""

    total_chats_count: int | None = None
    """Chats of the whole filter, not of the page."""

    total_unread_count: int | None = None
    """Unread messages of all chats."""

    def page_rows(self) -> list[ChatV2]:
        """The rows of this page."""
        return self.chats


OPERATION = Operation(
    api="seller",
    name="chat.list_v2",
    method="POST",
    path="/v2/chat/list",
    summary="List chats (withdrawn)",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="chats",
        token="offset",
        size="limit",
        max=1000,
        total=("total_chats_count",),
        key="chat_id",
    ),
    lifecycle=Lifecycle(announced=date(2025, 7, 28), off=date(2026, 6, 9), replacement=("chat.list",)),
    request=ChatListV2Request,
    response=ChatListV2Response,
)
