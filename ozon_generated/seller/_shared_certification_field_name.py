# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CertificationFieldName: TypeAlias = (
    Literal[
        "NAME",
        "CERTIFICATE_TYPE",
        "NUMBER",
        "FILES",
        "CERTIFICATE_COUNTRY",
        "ACCORDANCE_TYPE",
        "SKUS",
        "ISSUE_DATE",
        "EXPIRED_DATE",
        "LINK_TO_REGISTRY",
        "PRODUCT_TYPE",
        "INFINITE",
    ]
    | str
)
"""A field of params in upper case; INFINITE is expired_date.infinite."""
