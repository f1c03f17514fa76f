# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/search-queries/text``: Find popular search queries by text."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)
from .._shared_sort_direction import SortDirection
from ._shared_search_query import SearchQuery

SearchQuerySortField: TypeAlias = Literal["CLIENT_COUNT", "ADD_TO_CART", "CONVERSION_TO_CART", "AVG_PRICE"] | str
"""Figure by which search queries are ordered."""


@model
class SearchQueryTextRequest(Model):
    """Request of `search_query.text`."""

    sort_by: SearchQuerySortField | None = None
    """Figure by which the queries are ordered."""

    sort_dir: SortDirection | None = None
    """ASC is oldest or smallest first, DESC the reverse."""

    text: str
    """Text that the queries contain."""

    limit: int
    """Queries per page, at most 50. At least 1."""

    offset: int
    """Queries to skip, at most 50. At least 0."""


@model
class SearchQueryTextResponse(Model):
    """Answer of `search_query.text`."""

    search_queries: list[SearchQuery] = attrs.field(factory=list)

    offset: int | None = None
    """Where the page begins."""

    total: int | None = None
    """Number of queries in all."""

    def page_rows(self) -> list[SearchQuery]:
        """The rows of this page."""
        return self.search_queries


OPERATION = Operation(
    api="seller",
    name="search_query.text",
    method="POST",
    path="/v1/search-queries/text",
    summary="Find popular search queries by text",
    defaults={"limit": 50, "offset": 0},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="search_queries",
        token="offset",
        size="limit",
        max=50,
        total=("total",),
        max_offset=50,
        min=1,
        key="query",
    ),
    lifecycle=Lifecycle(added=date(2025, 10, 7)),
    tier=Tier(any_of=("PREMIUM_PRO",)),
    request=SearchQueryTextRequest,
    response=SearchQueryTextResponse,
)
