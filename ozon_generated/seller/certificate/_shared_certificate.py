# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model


@model
class Certificate(Model):
    """A document that Ozon holds for products of the shop, and how its check went."""

    certificate_id: int | None = None
    """Number of the document; what bind, unbind and delete take."""

    certificate_number: str | None = None
    """Number that is printed on the document."""

    certificate_name: str | None = None
    """Title that the seller gave."""

    type_code: str | None = None
    """Kind of document, a value of `certificate.types`."""

    status_code: str | None = None
    """State of the check, a code of `certificate.status_list`."""

    accordance_type_code: str | None = None
    """What the document proves accordance with, a code of `certificate.accordance_types_list`."""

    rejection_reason_code: str | None = None
    """Why it was refused, a code of `certificate.rejection_reasons_list`; empty when it was not."""

    verification_comment: str | None = None
    """What the person who checked it wrote."""

    issue_date: datetime | None = None
    """Day of issue, UTC."""

    expire_date: datetime | None = None
    """Last day on which it is valid, UTC; empty when it does not run out."""

    products_count: int | None = None
    """Products that are bound to it."""
