# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CertificateAccordanceCode: TypeAlias = (
    Literal[
        "CHEMICAL_PRODUCTS",
        "EAEU",
        "GOST",
        "NATIONAL",
        "REJECTION_LETTER",
        "SAFETY_DATA_SHEET",
        "TECHNICAL_REGULATIONS_CU",
        "TECHNICAL_REGULATIONS_RF",
        "UNKNOWN",
    ]
    | str
)
"""What a document proves accordance with; CU and EAEU are technical regulations of the customs union and the Eurasian
economic union.
"""
