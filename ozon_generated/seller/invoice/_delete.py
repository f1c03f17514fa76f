# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/invoice/delete``: Take the customs invoice off a posting."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class InvoiceDeleteRequest(Model):
    """Request of `invoice.delete`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


OPERATION = Operation(
    api="seller",
    name="invoice.delete",
    method="POST",
    path="/v1/invoice/delete",
    summary="Take the customs invoice off a posting",
    safety="destructive",
    item_errors=ItemErrors(items="", flag="result"),
    request=InvoiceDeleteRequest,
    response=BooleanResponse,
)
