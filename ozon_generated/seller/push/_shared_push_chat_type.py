# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PushChatType: TypeAlias = (
    Literal[
        "Seller_Support",
        "Buyer_Seller",
        "Seller_Notification",
        "Seller_API_Updates",
        "Seller_API_Notifications",
        "Seller_Notification_Logistics",
        "Buyer_Seller_Select",
        "Seller_Personal_Manager_Unity_Crm",
        "Seller_Business_Development_Group",
    ]
    | str
)
"""Kind of chat; `chat.list` writes the same kinds in upper case. Buyer_Seller and Buyer_Seller_Select are chats with
buyers, the others are with Ozon. Support is Seller_Support; news of the API are in Seller_API_Updates, those of the
address for pushes in Seller_API_Notifications.
"""
