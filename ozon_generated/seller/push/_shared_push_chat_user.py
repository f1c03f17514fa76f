# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_push_chat_user_type import PushChatUserType


@model
class PushChatUser(Model):
    """Somebody in a chat."""

    id: str | None = None
    """Number of the person."""

    type: PushChatUserType | None = None
    """Buyer, support of Ozon, or Ozon itself. In the examples of Ozon the first letter of Customer is Cyrillic, so
    compare with care.
    """
