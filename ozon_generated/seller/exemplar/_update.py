# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbs/posting/product/exemplar/update``: Apply changed data of the pieces of an assembled posting."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ExemplarUpdateRequest(Model):
    """Request of `exemplar.update`."""

    posting_number: str
    """A posting in awaiting_deliver whose new data were sent with `exemplar.set`."""


OPERATION = Operation(
    api="seller",
    name="exemplar.update",
    method="POST",
    path="/v1/fbs/posting/product/exemplar/update",
    summary="Apply changed data of the pieces of an assembled posting",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 2, 17)),
    request=ExemplarUpdateRequest,
    reply="nothing",
)
