# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/xsd/description/{productTypeId}``: Get the schema of a product type's description."""

from __future__ import annotations

from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_xsd_response import XsdResponse

OPERATION = Operation(
    api="merchants",
    name="xsd.description",
    method="GET",
    path="/merchants/xsd/description/{productTypeId}",
    summary="Get the schema of a product type's description",
    path_parameters={"product_type_id": "productTypeId"},
    required_parameters=frozenset({"product_type_id"}),
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=XsdResponse,
    encoding="windows-1251",
)
