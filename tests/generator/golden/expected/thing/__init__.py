# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Things of all kinds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tests.generator.golden.client import AsyncResource, CallOptions, SyncResource
from tests.generator.golden.lazy import lazy

if TYPE_CHECKING:
    from tests.generator.golden.expected._models import Currency as Currency
    from tests.generator.golden.expected._models import Money as Money
    from tests.generator.golden.expected.thing._import import ThingImportItem as ThingImportItem
    from tests.generator.golden.expected.thing._import import ThingImportRequest as ThingImportRequest
    from tests.generator.golden.expected.thing._import import ThingImportRequestLanguage as ThingImportRequestLanguage
    from tests.generator.golden.expected.thing._list import Thing as Thing
    from tests.generator.golden.expected.thing._list import ThingListFilter as ThingListFilter
    from tests.generator.golden.expected.thing._list import ThingListFilterState as ThingListFilterState
    from tests.generator.golden.expected.thing._list import ThingListRequest as ThingListRequest
    from tests.generator.golden.expected.thing._list import ThingListResponse as ThingListResponse
    from tests.generator.golden.expected.thing._list import ThingListResult as ThingListResult
else:
    __getattr__ = lazy(
        __name__,
        {
            "Currency": ".._models",
            "Money": ".._models",
            "Thing": "._list",
            "ThingImportItem": "._import",
            "ThingImportRequest": "._import",
            "ThingImportRequestLanguage": "._import",
            "ThingListFilter": "._list",
            "ThingListFilterState": "._list",
            "ThingListRequest": "._list",
            "ThingListResponse": "._list",
            "ThingListResult": "._list",
        },
    )


class ThingResource(SyncResource):
    """Things of all kinds."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: ThingListFilter | Mapping[str, Any],
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ThingListResponse:
        """List things.

        Quotes \"\"\" and \\backslashes\\ and a very long line that has to be wrapped because no editor is wide enough
        for all of the words in it, and object addresses must not leak.

        Args:
            limit: Rows on a page. At least 1, at most 100. Ozon takes 20 when it is absent.
            last_id: Where the page begins.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of things

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/thing/list``. Reads only. https://docs.example.com/#thing
        """
        result: ThingListResponse = self._call(
            "list",
            {"filter": filter, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def import_(
        self,
        *,
        items: Sequence[ThingImportItem | Mapping[str, Any]],
        language: ThingImportRequestLanguage | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Make things.

        Args:
            items: At most 10 items.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/thing/import``. Writes; is never repeated by the client; off since or from 2026-10-01; successor:
        thing.list.
        """
        self._call(
            "import",
            {"items": items, "language": language},
            options,
        )


class AsyncThingResource(AsyncResource):
    """Things of all kinds."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: ThingListFilter | Mapping[str, Any],
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ThingListResponse:
        """List things.

        Quotes \"\"\" and \\backslashes\\ and a very long line that has to be wrapped because no editor is wide enough
        for all of the words in it, and object addresses must not leak.

        Args:
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
        items: Sequence[ThingImportItem | Mapping[str, Any]],
        language: ThingImportRequestLanguage | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Make things.

        Args:
            items: At most 10 items.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/thing/import``. Writes; is never repeated by the client; off since or from 2026-10-01; successor:
        thing.list.
        """
        await self._call(
            "import",
            {"items": items, "language": language},
            options,
        )
