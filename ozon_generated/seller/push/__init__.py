# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What Ozon sends by itself: one class for each type of event, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._chat_closed import ChatClosed as ChatClosed
    from ._description_category_tree_changed import DescriptionCategoryTreeChanged as DescriptionCategoryTreeChanged
    from ._fbo_posting_cancelled import FboPostingCancelled as FboPostingCancelled
    from ._fbo_posting_delivery_date_changed import FboPostingDeliveryDateChanged as FboPostingDeliveryDateChanged
    from ._fbo_posting_new import FboPostingNew as FboPostingNew
    from ._fbo_posting_state_changed import FboPostingStateChanged as FboPostingStateChanged
    from ._fbo_stocks_changed import FboStocksChanged as FboStocksChanged
    from ._fbo_stocks_changed import FboStocksChangedStock as FboStocksChangedStock
    from ._item_created import ItemCreated as ItemCreated
    from ._item_created_or_updated import ItemCreatedOrUpdated as ItemCreatedOrUpdated
    from ._item_updated import ItemUpdated as ItemUpdated
    from ._message_new import MessageNew as MessageNew
    from ._message_read import MessageRead as MessageRead
    from ._message_updated import MessageUpdated as MessageUpdated
    from ._order_cancelled import OrderCancelled as OrderCancelled
    from ._order_new import OrderNew as OrderNew
    from ._order_state_changed import OrderStateChanged as OrderStateChanged
    from ._order_state_changed import PushOrderState as PushOrderState
    from ._ping import Ping as Ping
    from ._posting_cancelled import PostingCancelled as PostingCancelled
    from ._posting_cutoff_date_changed import PostingCutoffDateChanged as PostingCutoffDateChanged
    from ._posting_delivery_date_changed import PostingDeliveryDateChanged as PostingDeliveryDateChanged
    from ._posting_new import PostingNew as PostingNew
    from ._posting_new import PostingNewProduct as PostingNewProduct
    from ._posting_new import PostingNewTplIntegrationType as PostingNewTplIntegrationType
    from ._posting_state_changed import PostingStateChanged as PostingStateChanged
    from ._shared_push_cancel_reason import PushCancelReason as PushCancelReason
    from ._shared_push_chat_type import PushChatType as PushChatType
    from ._shared_push_chat_user import PushChatUser as PushChatUser
    from ._shared_push_chat_user_type import PushChatUserType as PushChatUserType
    from ._shared_push_fbo_state import PushFboState as PushFboState
    from ._shared_push_fbs_state import PushFbsState as PushFbsState
    from ._shared_push_product import PushProduct as PushProduct
    from ._stocks_changed import StocksChanged as StocksChanged
    from ._stocks_changed import StocksChangedItem as StocksChangedItem
    from ._stocks_changed import StocksChangedStock as StocksChangedStock
else:
    __getattr__ = lazy(
        __name__,
        {
            "._chat_closed": "ChatClosed",
            "._description_category_tree_changed": "DescriptionCategoryTreeChanged",
            "._fbo_posting_cancelled": "FboPostingCancelled",
            "._fbo_posting_delivery_date_changed": "FboPostingDeliveryDateChanged",
            "._fbo_posting_new": "FboPostingNew",
            "._fbo_posting_state_changed": "FboPostingStateChanged",
            "._fbo_stocks_changed": "FboStocksChanged FboStocksChangedStock",
            "._item_created": "ItemCreated",
            "._item_created_or_updated": "ItemCreatedOrUpdated",
            "._item_updated": "ItemUpdated",
            "._message_new": "MessageNew",
            "._message_read": "MessageRead",
            "._message_updated": "MessageUpdated",
            "._order_cancelled": "OrderCancelled",
            "._order_new": "OrderNew",
            "._order_state_changed": "OrderStateChanged PushOrderState",
            "._ping": "Ping",
            "._posting_cancelled": "PostingCancelled",
            "._posting_cutoff_date_changed": "PostingCutoffDateChanged",
            "._posting_delivery_date_changed": "PostingDeliveryDateChanged",
            "._posting_new": "PostingNew PostingNewProduct PostingNewTplIntegrationType",
            "._posting_state_changed": "PostingStateChanged",
            "._shared_push_cancel_reason": "PushCancelReason",
            "._shared_push_chat_type": "PushChatType",
            "._shared_push_chat_user": "PushChatUser",
            "._shared_push_chat_user_type": "PushChatUserType",
            "._shared_push_fbo_state": "PushFboState",
            "._shared_push_fbs_state": "PushFbsState",
            "._shared_push_product": "PushProduct",
            "._stocks_changed": "StocksChanged StocksChangedItem StocksChangedStock",
        },
        "NETWORKS TYPES",
    )

#: The networks from which it is sent.
NETWORKS = ("195.34.21.0/24", "185.73.192.0/22", "91.223.93.0/24")
#: The class of each type.
TYPES = {
    "TYPE_PING": "Ping",
    "TYPE_NEW_POSTING": "PostingNew",
    "TYPE_POSTING_CANCELLED": "PostingCancelled",
    "TYPE_STATE_CHANGED": "PostingStateChanged",
    "TYPE_CUTOFF_DATE_CHANGED": "PostingCutoffDateChanged",
    "TYPE_DELIVERY_DATE_CHANGED": "PostingDeliveryDateChanged",
    "TYPE_CREATE_OR_UPDATE_ITEM": "ItemCreatedOrUpdated",
    "TYPE_CREATE_ITEM": "ItemCreated",
    "TYPE_UPDATE_ITEM": "ItemUpdated",
    "TYPE_STOCKS_CHANGED": "StocksChanged",
    "TYPE_NEW_MESSAGE": "MessageNew",
    "TYPE_UPDATE_MESSAGE": "MessageUpdated",
    "TYPE_MESSAGE_READ": "MessageRead",
    "TYPE_CHAT_CLOSED": "ChatClosed",
    "TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED": "DescriptionCategoryTreeChanged",
    "TYPE_FBO_POSTING_NEW": "FboPostingNew",
    "TYPE_FBO_POSTING_CANCELLED": "FboPostingCancelled",
    "TYPE_FBO_POSTING_STATE_CHANGED": "FboPostingStateChanged",
    "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED": "FboPostingDeliveryDateChanged",
    "TYPE_FBO_STOCKS_CHANGED": "FboStocksChanged",
    "TYPE_ORDER_NEW": "OrderNew",
    "TYPE_ORDER_CANCELLED": "OrderCancelled",
    "TYPE_ORDER_STATE_CHANGED": "OrderStateChanged",
}
