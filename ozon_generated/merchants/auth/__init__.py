# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The token that every other call carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncAuthResource as AsyncAuthResource
    from ._sync import AuthResource as AuthResource
    from ._token import AuthErrorStatus as AuthErrorStatus
    from ._token import AuthTokenResponse as AuthTokenResponse
else:
    __getattr__ = lazy(
        __name__,
        {"._async": "AsyncAuthResource", "._sync": "AuthResource", "._token": "AuthErrorStatus AuthTokenResponse"},
    )
