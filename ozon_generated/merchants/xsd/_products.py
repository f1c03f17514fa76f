# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/xsd/products``: Get the schema of the upload file."""

from __future__ import annotations

from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_xsd_response import XsdResponse

OPERATION = Operation(
    api="merchants",
    name="xsd.products",
    method="GET",
    path="/merchants/xsd/products",
    summary="Get the schema of the upload file",
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=XsdResponse,
    encoding="windows-1251",
)
