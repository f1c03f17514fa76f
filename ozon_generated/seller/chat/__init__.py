# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Chats with buyers and with the support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncChatResource as AsyncChatResource
    from ._history import ChatHistoryFilter as ChatHistoryFilter
    from ._history import ChatHistoryRequest as ChatHistoryRequest
    from ._history import ChatHistoryRequestDirection as ChatHistoryRequestDirection
    from ._history import ChatHistoryResponse as ChatHistoryResponse
    from ._history import ChatMessage as ChatMessage
    from ._history import ChatMessageContext as ChatMessageContext
    from ._history import ChatMessageModerateImageStatus as ChatMessageModerateImageStatus
    from ._history import ChatUser as ChatUser
    from ._history import ChatUserType as ChatUserType
    from ._inputs import ChatHistoryFilterDict as ChatHistoryFilterDict
    from ._inputs import ChatListFilterDict as ChatListFilterDict
    from ._inputs import ChatListV2FilterDict as ChatListV2FilterDict
    from ._list import Chat as Chat
    from ._list import ChatInfo as ChatInfo
    from ._list import ChatListFilter as ChatListFilter
    from ._list import ChatListFilterChatStatus as ChatListFilterChatStatus
    from ._list import ChatListRequest as ChatListRequest
    from ._list import ChatListResponse as ChatListResponse
    from ._list import ChatStatus as ChatStatus
    from ._list import ChatType as ChatType
    from ._list_v2 import ChatListV2Filter as ChatListV2Filter
    from ._list_v2 import ChatListV2FilterChatStatus as ChatListV2FilterChatStatus
    from ._list_v2 import ChatListV2Request as ChatListV2Request
    from ._list_v2 import ChatListV2Response as ChatListV2Response
    from ._list_v2 import ChatV2 as ChatV2
    from ._list_v2 import ChatV2ChatStatus as ChatV2ChatStatus
    from ._list_v2 import ChatV2ChatType as ChatV2ChatType
    from ._read import ChatReadRequest as ChatReadRequest
    from ._read import ChatReadResponse as ChatReadResponse
    from ._send_file import ChatSendFileRequest as ChatSendFileRequest
    from ._send_file import ChatSendFileResponse as ChatSendFileResponse
    from ._send_message import ChatSendMessageRequest as ChatSendMessageRequest
    from ._send_message import ChatSendMessageResponse as ChatSendMessageResponse
    from ._start import ChatStartRequest as ChatStartRequest
    from ._start import ChatStartResponse as ChatStartResponse
    from ._start import StartedChat as StartedChat
    from ._sync import ChatResource as ChatResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncChatResource",
            "._history": "ChatHistoryFilter ChatHistoryRequest ChatHistoryRequestDirection ChatHistoryResponse ChatMessage ChatMessageContext ChatMessageModerateImageStatus ChatUser ChatUserType",
            "._inputs": "ChatHistoryFilterDict ChatListFilterDict ChatListV2FilterDict",
            "._list": "Chat ChatInfo ChatListFilter ChatListFilterChatStatus ChatListRequest ChatListResponse ChatStatus ChatType",
            "._list_v2": "ChatListV2Filter ChatListV2FilterChatStatus ChatListV2Request ChatListV2Response ChatV2 ChatV2ChatStatus ChatV2ChatType",
            "._read": "ChatReadRequest ChatReadResponse",
            "._send_file": "ChatSendFileRequest ChatSendFileResponse",
            "._send_message": "ChatSendMessageRequest ChatSendMessageResponse",
            "._start": "ChatStartRequest ChatStartResponse StartedChat",
            "._sync": "ChatResource",
        },
    )
