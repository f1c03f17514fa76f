# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/organisation/vendor_tag``: Get the tag for links from outside."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class OrganisationVendorTagResponse(Model):
    """Answer of `organisation.vendor_tag`."""

    tag: str | None = None
    """Text to put into links."""


OPERATION = Operation(
    api="performance",
    name="organisation.vendor_tag",
    method="GET",
    path="/api/client/organisation/vendor_tag",
    summary="Get the tag for links from outside",
    query_parameters={"org_id": "orgId"},
    required_parameters=frozenset({"org_id"}),
    safety="read",
    response=OrganisationVendorTagResponse,
)
