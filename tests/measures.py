"""The size and the weight of the mug that cards of the tests describe."""

from __future__ import annotations

from typing import Any

MEASURES: dict[str, Any] = {
    "depth": 90,
    "width": 120,
    "height": 100,
    "dimension_unit": "mm",
    "weight": 350,
    "weight_unit": "g",
}
