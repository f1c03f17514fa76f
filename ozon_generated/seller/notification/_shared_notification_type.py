# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

NotificationType: TypeAlias = (
    Literal[
        "TYPE_NEW_MESSAGE",
        "TYPE_UPDATE_MESSAGE",
        "TYPE_MESSAGE_READ",
        "TYPE_CHAT_CLOSED",
        "TYPE_NEW_POSTING",
        "TYPE_POSTING_SHIPPED",
        "TYPE_POSTING_CANCELLED",
        "TYPE_STATE_CHANGED",
        "TYPE_DELIVERY_DATE_CHANGED",
        "TYPE_CUTOFF_DATE_CHANGED",
        "TYPE_CREATE_ITEM",
        "TYPE_UPDATE_ITEM",
        "TYPE_CREATE_OR_UPDATE_ITEM",
        "TYPE_STOCKS_CHANGED",
        "TYPE_FBO_POSTING_CANCELLED",
        "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED",
        "TYPE_FBO_POSTING_NEW",
        "TYPE_FBO_POSTING_STATE_CHANGED",
        "TYPE_FBO_STOCKS_CHANGED",
        "TYPE_ORDER_CANCELLED",
        "TYPE_ORDER_NEW",
        "TYPE_ORDER_STATE_CHANGED",
        "TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED",
    ]
    | str
)
"""Kind of event. Chats: TYPE_NEW_MESSAGE, TYPE_UPDATE_MESSAGE, TYPE_MESSAGE_READ, TYPE_CHAT_CLOSED. FBS and rFBS
postings: TYPE_NEW_POSTING, TYPE_POSTING_CANCELLED, TYPE_STATE_CHANGED, TYPE_DELIVERY_DATE_CHANGED,
TYPE_CUTOFF_DATE_CHANGED (the day of the hand-over moved). Products: TYPE_CREATE_OR_UPDATE_ITEM; the separate
TYPE_CREATE_ITEM and TYPE_UPDATE_ITEM are not sent any more. TYPE_STOCKS_CHANGED means the seller's warehouses,
TYPE_FBO_STOCKS_CHANGED those of Ozon. TYPE_FBO_… and TYPE_ORDER_… exist since 2026-08-04. TYPE_POSTING_SHIPPED is
an old value that cannot be subscribed to any more. TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED exists since 2026-06-19;
whether it can be subscribed to here is not known. One kind goes to one address.
"""
