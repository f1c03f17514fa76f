# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CertificateProductType: TypeAlias = (
    Literal[
        "AGROCHEMICAL",
        "FEED_ADDITIVE",
        "MEDICAL_PRODUCT",
        "MEDICINE",
        "PESTICIDE",
        "PHARMACEUTICAL_SUBSTANCE",
        "PRODUCTS_SUBJECT_TO_REGISTRATION",
        "UNKNOWN",
        "VETERINARY_DRUG",
    ]
    | str
)
"""Kind of goods that are subject to state registration."""
