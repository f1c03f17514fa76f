# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/search-queries/top``: List the most popular search queries."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)
from ._shared_search_query import SearchQuery


@model
class SearchQueryTopRequest(Model):
    """Request of `search_query.top`."""

    limit: int
    """Queries per page, at most 50. At least 1."""

    offset: int
    """Queries to skip, at most 1000. At least 0."""


@model
class SearchQueryTopResponse(Model):
    """Answer of `search_query.top`."""

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
    name="search_query.top",
    method="POST",
    path="/v1/search-queries/top",
    summary="List the most popular search queries",
    defaults={"limit": 50, "offset": 0},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="search_queries",
        token="offset",
        size="limit",
        max=50,
        total=("total",),
        max_offset=1000,
        min=1,
        key="query",
    ),
    lifecycle=Lifecycle(added=date(2025, 10, 7)),
    tier=Tier(any_of=("PREMIUM_PRO",)),
    request=SearchQueryTopRequest,
    response=SearchQueryTopResponse,
)
