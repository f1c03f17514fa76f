# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of api_key, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._roles import ApiKeyRolesResponse


class ApiKeyResource(SyncResource):
    """The key that the client itself uses."""

    __slots__ = ()

    def roles(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ApiKeyRolesResponse:
        """Show roles, permitted methods and expiry of the key in use.

        Takes no body and describes the key that the request itself was signed with. The cheapest way to check
        credentials at start and to warn in time that a key runs out; a 403 of another method is usually explained
        by the list of permitted paths.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Roles and expiry

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/roles``. Reads only. https://docs.ozon.ru/api/seller/#operation/AccessAPI_RolesByToken
        """
        result: ApiKeyRolesResponse = self._call(
            "roles",
            {},
            options,
        )
        return result
