"""The API key of the shop: its roles, and how it ends.

Which methods a role opens is not published, apart from ``Admin`` and ``Admin read only``; the others here are plausible
assumptions, by section of the documentation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from .core.world import World
from .data import Operation, catalogue
from .family import Call, Family, answers
from .messages import RefusalError
from .shapes import coming_midnight, moment

_KEY_DAYS = 180
_DEACTIVATED = "Api-key is deactivated, use another one or generate a new one"
_NO_ROLE = "Api-Key is missing a required role for a method"
#: Lists that answer 200 without rows, instead of refusing, when the key was revoked or is another shop's (observed).
SILENT = frozenset(
    {
        "posting_fbs.list",
        "posting_fbs.list_v3",
        "posting_fbs.unfulfilled_list",
        "posting_fbs.unfulfilled_list_v3",
        "posting_fbo.list",
        "posting_fbo.list_v2",
    }
)


def _sections(*beginnings: str) -> Callable[[Operation], bool]:
    return lambda operation: str(operation.facts["section"]).startswith(beginnings)


ROLES: Mapping[str, Callable[[Operation], bool]] = {
    "Admin": lambda operation: True,
    "Admin read only": lambda operation: operation.facts["safety"] == "read",
    "Product": _sections("product", "price-stock", "barcode", "description-category", "quality", "brand"),
    "Posting FBS": _sections("fbs", "rfbs-delivery", "cancellation"),
    "Posting FBO": _sections("fbo"),
    "Returns": _sections("return", "rfbs-returns"),
    "Warehouse": _sections("warehouse", "fbs-warehouse", "rfbs-warehouse", "fbo-warehouse"),
    "Finance": _sections("finance", "receipt", "invoice"),
    "Report": _sections("report"),
    "Analytics": _sections("analytics", "premium", "seller-rating"),
    "Promotion": _sections("promotion", "pricing-strategy", "seller-action", "stairway"),
    "Communication": _sections("chat", "review", "question"),
    "Company": _sections("seller-info"),
}


@dataclass
class ApiKey:
    """The state of the key.

    Attributes:
        roles: names in `ROLES`.
        expires_at: when it stops working; ``None`` for never, which `api_key.roles` reports as half a year from now.
    """

    id: int = 1
    revoked: bool = False
    expires_at: datetime | None = None
    roles: list[str] = field(default_factory=lambda: ["Admin"])


class Account(Family):
    """Operations on the API key.

    Args:
        world: stores the state of the key.
    """

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._table = world.table(ApiKey, "id", most=1)

    @property
    def key(self) -> ApiKey:
        """The state of the key."""
        return self._table.get(1) or self._table.add(ApiKey())

    def change(self, what: str, **fields: Any) -> ApiKey:
        """Change the state of the key."""
        before = _state(self.key)
        self._table.change(self.key, fields)
        self.world.note("key", 1, what, before=before, after=_state(self.key), by="seller")
        return self.key

    def check(self, operation: Operation) -> bool:
        """Return whether the answer must be empty: that of a posting list to a revoked key.

        Raises:
            RefusalError: 403; the key was revoked or has expired, or it has no role for the operation.
        """
        key = self.key
        if key.revoked and operation.name in SILENT:
            return True
        if key.revoked or (key.expires_at is not None and key.expires_at <= self.world.now):
            raise RefusalError(403, 7, _DEACTIVATED)
        if operation.name != "api_key.roles" and not any(ROLES[role](operation) for role in key.roles):
            raise RefusalError(403, 7, _NO_ROLE)
        return False

    @answers("seller.info", level="checked")
    def _info(self, call: Call) -> Any:
        """Return the documented company with the subscription of the shop."""
        kind = self.world.behaviour.subscription
        return call.example() | {"subscription": {"is_premium": bool(kind), "type": kind or "UNSPECIFIED"}}

    @answers("api_key.roles")
    def _roles(self, call: Call) -> Any:
        """Return the roles with the methods that they open."""
        key = self.key
        expires_at = moment(key.expires_at) or coming_midnight(self.world.now, _KEY_DAYS)
        return {
            "expires_at": expires_at,
            "roles": [{"name": role, "methods": list(_paths(role))} for role in key.roles],
        }


@cache
def _paths(role: str) -> tuple[str, ...]:
    """Return the paths of a role: those of an API key, not of OAuth tokens."""
    return tuple(
        sorted(
            {
                operation.path
                for operation in catalogue().by_id.values()
                if operation.api == "seller"
                and operation.facts.get("credentials") != ["oauth"]
                and ROLES[role](operation)
            }
        )
    )


def _state(key: ApiKey) -> str:
    until = f" until {moment(key.expires_at)}" if key.expires_at else ""
    return ("revoked" if key.revoked else ", ".join(key.roles) or "no role") + until
