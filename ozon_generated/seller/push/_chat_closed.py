# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_CHAT_CLOSED``, which Ozon sends by itself."""

from __future__ import annotations

from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_chat_type import PushChatType
from ._shared_push_chat_user import PushChatUser


@model
class ChatClosed(Event):
    """A chat was closed (``TYPE_CHAT_CLOSED``).

    It has neither a time nor a message. A chat may be opened and closed again.
    """

    TYPE: ClassVar[str] = "TYPE_CHAT_CLOSED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("chat_id",), daily=True, subject="chat_id", operations=("chat.list",), scope=("chats",)
    )

    chat_id: str | None = None
    """The chat for `chat.history` and `chat.send_message`."""

    chat_type: PushChatType | None = None
    """Kind of chat; `chat.list` writes the same kinds in upper case. Buyer_Seller and Buyer_Seller_Select are chats
    with buyers, the others are with Ozon. Support is Seller_Support; news of the API are in Seller_API_Updates,
    those of the address for pushes in Seller_API_Notifications.
    """

    user: PushChatUser | None = None
    """Who closed it."""

    seller_id: int | None = None
    """Account that the push is about; an example of Ozon has it as text."""
