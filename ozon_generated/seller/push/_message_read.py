# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_MESSAGE_READ``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_chat_type import PushChatType
from ._shared_push_chat_user import PushChatUser


@model
class MessageRead(Event):
    """Messages in a chat were read (``TYPE_MESSAGE_READ``).

    By the buyer or by support. All messages up to last_read_message_id are read.
    """

    TYPE: ClassVar[str] = "TYPE_MESSAGE_READ"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("chat_id", "user.id", "last_read_message_id"),
        time=("created_at",),
        subject="chat_id",
        operations=("chat.history",),
        scope=("chats",),
    )

    chat_id: str | None = None
    """The chat for `chat.history` and `chat.send_message`."""

    chat_type: PushChatType | None = None
    """Kind of chat; `chat.list` writes the same kinds in upper case. Buyer_Seller and Buyer_Seller_Select are chats
    with buyers, the others are with Ozon. Support is Seller_Support; news of the API are in Seller_API_Updates,
    those of the address for pushes in Seller_API_Notifications.
    """

    message_id: str | None = None
    """Number of the message, up to 19 digits."""

    created_at: datetime | None = None
    """Moment at which it was read, UTC."""

    user: PushChatUser | None = None
    """Who read it."""

    last_read_message_id: str | None = None
    """The newest message that was read, up to 19 digits."""

    seller_id: int | None = None
    """Account that the push is about; an example of Ozon has it as text."""
