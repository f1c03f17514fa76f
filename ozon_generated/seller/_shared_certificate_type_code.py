# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CertificateTypeCode: TypeAlias = (
    Literal[
        "CERTIFICATE_OF_CONFORMITY",
        "CERTIFICATE_OF_REGISTRATION",
        "DECLARATION",
        "REFUSED_LETTER",
        "REGISTRATION_CERTIFICATE",
        "SAFETY_DATA_SHEET",
        "UNKNOWN",
        "VETERINARY_COVER_DOCUMENT",
    ]
    | str
)
"""Kind of document; REFUSED_LETTER states that the goods need no certificate."""
