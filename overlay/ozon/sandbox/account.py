"""The key of the shop."""

from __future__ import annotations

from typing import Any

from .family import Call, Family, answers
from .shapes import coming_midnight

_KEY_DAYS = 180


class Account(Family):
    """Answers about the key."""

    @answers("api_key.roles", level="checked")
    def _roles(self, call: Call) -> Any:
        return {**call.example(), "expires_at": coming_midnight(self.world.now, _KEY_DAYS)}
