# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of chat, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._history import ChatHistoryFilter, ChatHistoryRequestDirection, ChatHistoryResponse
    from ._inputs import ChatHistoryFilterDict, ChatListFilterDict, ChatListV2FilterDict
    from ._list import ChatListFilter, ChatListResponse
    from ._list_v2 import ChatListV2Filter, ChatListV2Response
    from ._read import ChatReadResponse
    from ._send_file import ChatSendFileResponse
    from ._send_message import ChatSendMessageResponse
    from ._start import ChatStartResponse


class AsyncChatResource(AsyncResource):
    """Chats with buyers and with the support."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: ChatListFilter | ChatListFilterDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ChatListResponse:
        """List chats.

        Chats with buyers, with the support and channels of announcements, page by page. To read them use
        `chat.history`; reading there does not mark a message as read.

        Args:
            filter: Which chats to list.
            limit: Chats per page, 1 to 100; the document names 30 as default and requires it nevertheless. 100
                is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of chats

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/chat/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatListV3
        """
        result: ChatListResponse = await self._call(
            "list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def history(
        self,
        *,
        chat_id: str,
        filter: ChatHistoryFilter | ChatHistoryFilterDict | None = None,
        direction: ChatHistoryRequestDirection | None = None,
        from_message_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> ChatHistoryResponse:
        """Show the messages of a chat.

        Newest first unless direction says Forward, which also demands from_message_id. The message named there
        begins the page, so the next page repeats the last one; drop it by its number. Does not mark anything as
        read.

        Args:
            chat_id: Chat as `chat.list` names it; the same identifier stands in pushes.
            filter: Only some messages.
            direction: Backward shows the newest message first, Forward the oldest. Ozon takes 'Backward' when
                it is absent.
            from_message_id: Message at which the page begins; absent means the newest one. Mandatory for
                Forward.
            limit: Messages per page. At most 1000. Ozon takes 50 when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of messages

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/chat/history``. Reads only. https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatHistoryV3
        """
        result: ChatHistoryResponse = await self._call(
            "history",
            {
                "chat_id": chat_id,
                "filter": filter,
                "direction": direction,
                "from_message_id": from_message_id,
                "limit": limit,
            },
            options,
        )
        return result

    async def send_file(
        self,
        *,
        base64_content: str,
        chat_id: str,
        name: str,
        options: CallOptions | None = None,
    ) -> ChatSendFileResponse:
        """Send a file into a chat.

        Sends a real message; a repeated call sends it again. A buyer can be answered within 48 hours of his last
        message, and about an FBS posting until 72 hours after its delivery. Chats with buyers need the
        subscription.

        Args:
            base64_content: Content of the file, base64.
            chat_id: Chat as `chat.list` names it; the same identifier stands in pushes.
            name: Name of the file with its extension.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file was sent

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/chat/send/file``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatSendFile
        """
        result: ChatSendFileResponse = await self._call(
            "send_file",
            {"base64_content": base64_content, "chat_id": chat_id, "name": name},
            options,
        )
        return result

    async def list_v2(
        self,
        *,
        filter: ChatListV2Filter | ChatListV2FilterDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> ChatListV2Response:
        """List chats (withdrawn).

        Left the document on 2026-06-09; use `chat.list`, which pages by a cursor and spells state and kind in
        capitals.

        Args:
            filter: Which chats to list.
            limit: Chats per page. At most 1000. 1000 is sent when it is left out.
            offset: Chats to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of chats

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/chat/list``. Reads only; switched off on 2026-06-09; successor: chat.list.
        https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatListV2
        """
        result: ChatListV2Response = await self._call(
            "list_v2",
            {"filter": filter, "limit": limit, "offset": offset},
            options,
        )
        return result

    async def send_message(
        self,
        *,
        chat_id: str,
        text: str,
        options: CallOptions | None = None,
    ) -> ChatSendMessageResponse:
        """Write to a chat.

        Sends a message. In the chat of an FBO or FBS order the seller may write within 48 hours after the last
        message of the buyer, in that of an FBS order also within 72 hours after delivery. A repeat sends the
        message twice.

        Args:
            chat_id: Conversation, from `chat.list` or `chat.start`.
            text: Message, 1 to 1000 characters.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Confirmation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/chat/send/message``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatSendMessage
        """
        result: ChatSendMessageResponse = await self._call(
            "send_message",
            {"chat_id": chat_id, "text": text},
            options,
        )
        return result

    async def start(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> ChatStartResponse:
        """Open a chat about a posting.

        Opens a chat with the buyer of an FBS posting, from the payment until 72 hours after delivery. A chat that
        is there already is returned.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The chat

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/chat/start``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatStart
        """
        result: ChatStartResponse = await self._call(
            "start",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def read(
        self,
        *,
        chat_id: str,
        from_message_id: int | None = None,
        options: CallOptions | None = None,
    ) -> ChatReadResponse:
        """Mark the messages of a chat as read.

        Marks the named message and those before it as read, or all messages of the chat.

        Args:
            chat_id: Conversation, from `chat.list`.
            from_message_id: Number of the last message that counts as read; all messages when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            How many messages are still unread

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/chat/read``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ChatAPI_ChatReadV2
        """
        result: ChatReadResponse = await self._call(
            "read",
            {"chat_id": chat_id, "from_message_id": from_message_id},
            options,
        )
        return result
