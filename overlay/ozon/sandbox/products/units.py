"""Dimensions and weight of cards, converted from the units in which the seller gave them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "in": 25.4}
_GRAMS = {"g": 1.0, "kg": 1000.0, "lb": 453.59237}


def millimetres(card: Mapping[str, Any], side: str) -> float:
    """Return ``depth``, ``width`` or ``height`` of the package in millimetres; 0 when it is missing."""
    return float(card.get(side) or 0) * _MILLIMETRES.get(str(card.get("dimension_unit")), 1.0)


def grams(card: Mapping[str, Any]) -> float:
    """Return the weight of the package in grams; 0 when it is missing."""
    return float(card.get("weight") or 0) * _GRAMS.get(str(card.get("weight_unit")), 1.0)


def litres(card: Mapping[str, Any]) -> float:
    """Return the volume of the package in litres; 0 when a dimension is missing."""
    return millimetres(card, "depth") * millimetres(card, "width") * millimetres(card, "height") / 1e6
