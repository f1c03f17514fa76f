# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/bind``: Bind products to a certificate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    FieldLifecycle,
    ItemErrors,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class CertificateBindRequest(Model):
    """Request of `certificate.bind`."""

    certificate_id: int
    """Number of the document from `certificate.list`."""

    product_id: Sequence[int] | None = None
    """Deprecated (announced on 2026-08-13; use `skus`). Products by their number in this shop; either these or skus
    must be given.
    """

    skus: Sequence[int] | None = None
    """Products by their number on ozon.ru; either these or product_id must be given."""


OPERATION = Operation(
    api="seller",
    name="certificate.bind",
    method="POST",
    path="/v1/product/certificate/bind",
    summary="Bind products to a certificate",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="", flag="result"),
    fields=(FieldLifecycle(side="request", path="product_id", announced=date(2026, 8, 13), replacement=("skus",)),),
    request=CertificateBindRequest,
    response=BooleanResponse,
)
