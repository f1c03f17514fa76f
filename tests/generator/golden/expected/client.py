# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Mini API: one attribute per resource, imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .dull import AsyncDullResource, DullResource
    from .thing import AsyncThingResource, ThingResource

BASE_URL = "https://mini.example.com"


class MiniClient(SyncClient):
    """Mini API, synchronously."""

    @cached_property
    def dull(self) -> DullResource:
        """Everything that needs no thought."""
        from .dull import DullResource

        return DullResource(self)

    @cached_property
    def thing(self) -> ThingResource:
        """Things of all kinds."""
        from .thing import ThingResource

        return ThingResource(self)


class AsyncMiniClient(AsyncClient):
    """Mini API, asynchronously."""

    @cached_property
    def dull(self) -> AsyncDullResource:
        """Everything that needs no thought."""
        from .dull import AsyncDullResource

        return AsyncDullResource(self)

    @cached_property
    def thing(self) -> AsyncThingResource:
        """Things of all kinds."""
        from .thing import AsyncThingResource

        return AsyncThingResource(self)
