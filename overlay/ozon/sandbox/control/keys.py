"""Commands for the API key of the shop."""

from __future__ import annotations

from datetime import datetime

from ..account import ROLES, ApiKey
from ..core.clock import checked
from .commands import CommandError, Commands, command


class KeyCommands(Commands):
    """What becomes of the API key."""

    @command
    def revoke_key(self) -> ApiKey:
        """Revoke the API key: methods refuse it, but lists of postings answer 200 without rows, as Ozon does.

        Returns the key.
        """
        return self.families.account.change("revoke", revoked=True)

    @command
    def expire_key(self, at: datetime | None = None) -> ApiKey:
        """Let the API key expire: from then on, all methods refuse it. Returns the key.

        Args:
            at: when it expires; now by default.
        """
        return self.families.account.change("expire", expires_at=checked(at) if at else self.world.now)

    @command
    def set_roles(self, roles: list[str]) -> ApiKey:
        """Give the API key other roles; methods of all others refuse it. Returns the key.

        Args:
            roles: of ``Admin``, ``Admin read only``, ``Product``, ``Posting FBS``, ``Posting FBO``, ``Returns``,
                ``Warehouse``, ``Finance``, ``Report``, ``Analytics``, ``Promotion``, ``Communication`` and ``Company``;
                none of them for a key that may do nothing.
        """
        if unknown := sorted(set(roles) - set(ROLES)):
            raise CommandError(f"there is no role {', '.join(unknown):.80}; there are {', '.join(ROLES)}")
        return self.families.account.change("set_roles", roles=list(dict.fromkeys(roles)))

    @command
    def restore_key(self) -> ApiKey:
        """Restore the initial API key: valid, without an end, with the role ``Admin``. Returns the key."""
        return self.families.account.change("restore", revoked=False, expires_at=None, roles=["Admin"])
