# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/assembly/fbs/posting/list``: List postings to assemble by deadline."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_assembly_posting_product import AssemblyPostingProduct
from .._shared_sort_direction import SortDirection
from ._shared_assembly_fbs_filter import AssemblyFbsFilter

if TYPE_CHECKING:
    from ._inputs import AssemblyFbsFilterDict


@model
class AssemblyFbsPostingListRequest(Model):
    """Request of `assembly_fbs.posting_list`."""

    filter: AssemblyFbsFilter | AssemblyFbsFilterDict
    """Which deadlines."""

    sort_dir: SortDirection
    """Order by deadline."""

    limit: int
    """Postings per page, at most 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class AssemblyFbsPosting(Model):
    """A posting to assemble."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    assembly_code: str | None = None
    """Code that marks the parcel during the assembly."""

    products: list[AssemblyPostingProduct] = attrs.field(factory=list)


@model
class AssemblyFbsPostingListResponse(Model):
    """Answer of `assembly_fbs.posting_list`."""

    cutoff: datetime | None = None
    """Deadline of the assembly, UTC."""

    postings: list[AssemblyFbsPosting] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[AssemblyFbsPosting]:
        """The rows of this page."""
        return self.postings


OPERATION = Operation(
    api="seller",
    name="assembly_fbs.posting_list",
    method="POST",
    path="/v1/assembly/fbs/posting/list",
    summary="List postings to assemble by deadline",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="postings", token="cursor", next="cursor", size="limit", max=1000, key="posting_number"
    ),
    period=Period(start="filter.cutoff_from", end="filter.cutoff_to", source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 10, 30)),
    request=AssemblyFbsPostingListRequest,
    response=AssemblyFbsPostingListResponse,
)
