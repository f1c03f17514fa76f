# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of thing, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._import import ThingImportItem, ThingImportRequestLanguage
    from ._inputs import ThingImportItemDict, ThingListFilterDict
    from ._list import ThingListFilter, ThingListResponse


class AsyncThingResource(AsyncResource):
    """Things of all kinds."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: ThingListFilter | ThingListFilterDict,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ThingListResponse:
        """List things.

        Quotes \"\"\" and \\backslashes\\ and a very long line that has to be wrapped because no editor is wide enough
        for all of the words in it, and object addresses must not leak.

        Args:
            filter: Which things to show.
            limit: Rows on a page. At least 1, at most 100. Ozon takes 20 when it is absent.
            last_id: Where the page begins.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of things

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/thing/list``. Reads only. https://docs.example.com/#thing
        """
        result: ThingListResponse = await self._call(
            "list",
            {"filter": filter, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def import_(
        self,
        *,
        items: Sequence[ThingImportItem | ThingImportItemDict],
        language: ThingImportRequestLanguage | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Make things.

        Args:
            items: What to make. At most 10 items.
            language: Of the names.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/thing/import``. Writes; is never repeated by the client; switched off on 2026-10-01; successor:
        thing.list.
        """
        await self._call(
            "import",
            {"items": items, "language": language},
            options,
        )
