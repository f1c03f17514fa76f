# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The key that the client itself uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncApiKeyResource as AsyncApiKeyResource
    from ._roles import ApiKeyRole as ApiKeyRole
    from ._roles import ApiKeyRolesResponse as ApiKeyRolesResponse
    from ._sync import ApiKeyResource as ApiKeyResource
else:
    __getattr__ = lazy(
        __name__,
        {"._async": "AsyncApiKeyResource", "._roles": "ApiKeyRole ApiKeyRolesResponse", "._sync": "ApiKeyResource"},
    )
