# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

OzonDeliveryType: TypeAlias = Literal["UNSPECIFIED", "POSTAMAT", "COURIER", "PVZ"] | str
"""COURIER: to the door; PVZ: to a pickup point with staff; POSTAMAT: to a parcel locker; UNSPECIFIED occurs in answers
only.
"""
