# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/certificate/unbind``: Take products off a certificate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    FieldLifecycle,
    ItemErrors,
    Operation,
)


@model
class CertificateUnbindRequest(Model):
    """Request of `certificate.unbind`."""

    certificate_id: int
    """Number of the document from `certificate.list`."""

    product_id: Sequence[int] | None = None
    """Deprecated (announced on 2026-08-13; use `skus`). Products by their number in this shop; either these or skus
    must be given.
    """

    skus: Sequence[int] | None = None
    """Products by their number on ozon.ru; either these or product_id must be given."""


@model
class CertificateUnbindItem(Model):
    """What became of one product."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    error: str | None = None
    """Why the product is still bound; empty when it is not."""

    updated: bool | None = None
    """True when the product was taken off the document."""


@model
class CertificateUnbindResponse(Model):
    """Answer of `certificate.unbind`."""

    result: list[CertificateUnbindItem] = attrs.field(factory=list)
    """One row per product of the request."""


OPERATION = Operation(
    api="seller",
    name="certificate.unbind",
    method="POST",
    path="/v1/product/certificate/unbind",
    summary="Take products off a certificate",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="result", errors="error", key="product_id", flag="updated"),
    fields=(FieldLifecycle(side="request", path="product_id", announced=date(2026, 8, 13), replacement=("skus",)),),
    request=CertificateUnbindRequest,
    response=CertificateUnbindResponse,
)
