# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/xsd/products/all``: Get the schema of the upload file with all product types of the merchant."""

from __future__ import annotations

from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_xsd_response import XsdResponse

OPERATION = Operation(
    api="merchants",
    name="xsd.products_all",
    method="GET",
    path="/merchants/xsd/products/all",
    summary="Get the schema of the upload file with all product types of the merchant",
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=XsdResponse,
    encoding="windows-1251",
)
