# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of search_query, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._text import SearchQuerySortField, SearchQueryTextResponse
    from ._top import SearchQueryTopResponse


class AsyncSearchQueryResource(AsyncResource):
    """What buyers search for."""

    __slots__ = ()

    async def text(
        self,
        *,
        text: str,
        sort_by: SearchQuerySortField | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> SearchQueryTextResponse:
        """Find popular search queries by text.

        Queries that contain a text, with the number of buyers and what came of it. Only the first hundred queries
        can be reached.

        Args:
            text: Text that the queries contain.
            sort_by: Figure by which the queries are ordered.
            sort_dir: ASC is oldest or smallest first, DESC the reverse.
            limit: Queries per page, at most 50. At least 1. 50 is sent when it is left out.
            offset: Queries to skip, at most 50. At least 0. 0 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of queries

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/search-queries/text``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SearchQueriesAPI_SearchQueriesText
        """
        result: SearchQueryTextResponse = await self._call(
            "text",
            {"text": text, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "offset": offset},
            options,
        )
        return result

    async def top(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> SearchQueryTopResponse:
        """List the most popular search queries.

        The queries that buyers type most often. An offset beyond 1000 is refused.

        Args:
            limit: Queries per page, at most 50. At least 1. 50 is sent when it is left out.
            offset: Queries to skip, at most 1000. At least 0. 0 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of queries

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/search-queries/top``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SearchQueriesAPI_SearchQueriesTop
        """
        result: SearchQueryTopResponse = await self._call(
            "top",
            {"limit": limit, "offset": offset},
            options,
        )
        return result
