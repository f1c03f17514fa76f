"""The API key of the shop."""

from __future__ import annotations

from typing import Any

from .data import catalogue
from .family import Call, Family, answers
from .shapes import coming_midnight

_KEY_DAYS = 180


class Account(Family):
    """Operations on the API key."""

    @answers("api_key.roles", level="checked")
    def _roles(self, call: Call) -> Any:
        """Return a single role that allows every method available to an API key."""
        methods = sorted(
            {
                operation.path
                for operation in catalogue().by_id.values()
                if operation.api == "seller" and operation.facts.get("credentials") != ["oauth"]
            }
        )
        expires_at = coming_midnight(self.world.now, _KEY_DAYS)
        return {"expires_at": expires_at, "roles": [{"name": "Admin", "methods": methods}]}
