# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_NEW_MESSAGE``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_chat_type import PushChatType
from ._shared_push_chat_user import PushChatUser


@model
class MessageNew(Event):
    """A new message in a chat (``TYPE_NEW_MESSAGE``).

    From a buyer, from support or from Ozon itself; chat_type tells which. Messages of type Seller_API_Notifications
    say among others that an address for pushes answers too slowly.
    """

    TYPE: ClassVar[str] = "TYPE_NEW_MESSAGE"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("message_id",),
        time=("created_at",),
        subject="chat_id",
        operations=("chat.history", "chat.list"),
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
    """Moment at which the message was written, UTC."""

    user: PushChatUser | None = None
    """Who wrote it."""

    data: list[str] = attrs.field(factory=list)
    """What was written, in Markdown."""

    seller_id: int | None = None
    """Account that the push is about; an example of Ozon has it as text."""
