# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..model import Model, model
from ._shared_certificate_accordance_code import CertificateAccordanceCode
from ._shared_certificate_expiry import CertificateExpiry
from ._shared_certificate_file import CertificateFile
from ._shared_certificate_product_type import CertificateProductType
from ._shared_certificate_type_code import CertificateTypeCode

if TYPE_CHECKING:
    from ._inputs import CertificateExpiryDict, CertificateFileDict


@model
class CertificateParams(Model):
    """A document; which fields are needed depends on those that are filled, as `certification.params` tells."""

    name: str | None = None
    """Title of the document for the seller cabinet."""

    accordance_type: CertificateAccordanceCode | None = None
    """What the document proves accordance with."""

    certificate_country: str | None = None
    """Country that issued it, a value of `certification.options`."""

    certificate_type: CertificateTypeCode | None = None
    """Kind of document."""

    expired_date: CertificateExpiry | CertificateExpiryDict | None = None
    """Until when it is valid."""

    files: Sequence[CertificateFile | CertificateFileDict] | None = None
    """The scanned pages."""

    issue_date: datetime | None = None
    """Day of issue, as a moment in UTC."""

    link_to_registry: str | None = None
    """Page of the document in the public register."""

    number: str | None = None
    """Number that is printed on the document, in the form that number_mask of the answer shows."""

    product_type: CertificateProductType | None = None
    """Kind of registered goods."""

    skus: Sequence[int] | None = None
    """Products to bind to the document, by their number on ozon.ru."""
