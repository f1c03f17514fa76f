# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What buyers search for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncSearchQueryResource as AsyncSearchQueryResource
    from ._shared_search_query import SearchQuery as SearchQuery
    from ._sync import SearchQueryResource as SearchQueryResource
    from ._text import SearchQuerySortField as SearchQuerySortField
    from ._text import SearchQueryTextRequest as SearchQueryTextRequest
    from ._text import SearchQueryTextResponse as SearchQueryTextResponse
    from ._top import SearchQueryTopRequest as SearchQueryTopRequest
    from ._top import SearchQueryTopResponse as SearchQueryTopResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncSearchQueryResource",
            "._shared_search_query": "SearchQuery",
            "._sync": "SearchQueryResource",
            "._text": "SearchQuerySortField SearchQueryTextRequest SearchQueryTextResponse",
            "._top": "SearchQueryTopRequest SearchQueryTopResponse",
        },
    )
