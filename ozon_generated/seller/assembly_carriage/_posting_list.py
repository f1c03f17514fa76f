# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/assembly/carriage/posting/list``: List postings of a carriage for the packing table."""

from __future__ import annotations

from datetime import date
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
from ._shared_assembly_carriage_filter import AssemblyCarriageFilter

if TYPE_CHECKING:
    from ._inputs import AssemblyCarriageFilterDict


@model
class AssemblyCarriagePostingListRequest(Model):
    """Request of `assembly_carriage.posting_list`."""

    filter: AssemblyCarriageFilter | AssemblyCarriageFilterDict
    """Which carriage."""

    limit: int
    """Postings per page, at most 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class AssemblyCarriagePosting(Model):
    """A posting of the carriage with its products."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    assembly_code: str | None = None
    """Code that marks the parcel during the assembly."""

    can_print_label: bool | None = None
    """True when its label may be printed."""

    products: list[AssemblyPostingProduct] = attrs.field(factory=list)


@model
class AssemblyCarriagePostingListResponse(Model):
    """Answer of `assembly_carriage.posting_list`."""

    can_print_mass_label: bool | None = None
    """True when the labels of all postings may be printed at once."""

    postings: list[AssemblyCarriagePosting] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[AssemblyCarriagePosting]:
        """The rows of this page."""
        return self.postings


OPERATION = Operation(
    api="seller",
    name="assembly_carriage.posting_list",
    method="POST",
    path="/v1/assembly/carriage/posting/list",
    summary="List postings of a carriage for the packing table",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="postings", token="cursor", next="cursor", size="limit", max=100, key="posting_number"
    ),
    period=Period(start="filter.cutoff_from", end="filter.cutoff_to", source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 10, 30)),
    request=AssemblyCarriagePostingListRequest,
    response=AssemblyCarriagePostingListResponse,
)
