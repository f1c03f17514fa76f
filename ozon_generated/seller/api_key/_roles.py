# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/roles``: Show roles, permitted methods and expiry of the key in use."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ApiKeyRole(Model):
    """A role of the key with the methods that it opens."""

    name: str | None = None
    """What the role is called in the settings of the key."""

    methods: list[str] = attrs.field(factory=list)
    """Paths of the methods that the role permits."""


@model
class ApiKeyRolesResponse(Model):
    """Answer of `api_key.roles`."""

    expires_at: datetime | None = None
    """Moment when the key stops working; put a new one in place before it."""

    roles: list[ApiKeyRole] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="api_key.roles",
    method="POST",
    path="/v1/roles",
    summary="Show roles, permitted methods and expiry of the key in use",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 7, 14)),
    response=ApiKeyRolesResponse,
)
