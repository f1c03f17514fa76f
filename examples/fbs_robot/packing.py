"""Divides the pieces of a posting into packages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping


class UnpackableError(ValueError):
    """The pieces cannot be packed: a piece is too heavy, or its weight is unknown."""


def pack(
    quantities: Mapping[int, int], grams: Mapping[int, float], *, most_pieces: int, most_grams: float
) -> list[dict[int, int]]:
    """Packages as quantities by SKU: each piece goes, heaviest first, into the first package that has room.

    Args:
        quantities: pieces of the posting by SKU.
        grams: weight of a piece by SKU; used only with ``most_grams``.
        most_pieces: largest number of pieces of a package.
        most_grams: largest weight of a package; 0: not limited.

    Raises:
        UnpackableError: the pieces cannot be packed.
    """
    weights = dict.fromkeys(quantities, 0.0)
    if most_grams:
        for sku in quantities:
            weights[sku] = _weight(sku, grams.get(sku), most_grams)
    packages: list[Counter[int]] = []
    for sku in sorted(quantities, key=lambda one: (-weights[one], one)):
        for _ in range(quantities[sku]):
            room = (
                package
                for package in packages
                if package.total() < most_pieces
                and (not most_grams or _sum(package, weights) <= most_grams - weights[sku])
            )
            package = next(room, None)
            if package is None:
                packages.append(package := Counter())
            package[sku] += 1
    return [dict(package) for package in packages]


def _weight(sku: int, grams: float | None, most: float) -> float:
    if not grams:
        raise UnpackableError(f"the weight of SKU {sku} is unknown")
    if grams > most:
        raise UnpackableError(f"a piece of SKU {sku} weighs {grams:g} g, more than a package may")
    return grams


def _sum(package: Counter[int], weights: Mapping[int, float]) -> float:
    return sum(weights[sku] * count for sku, count in package.items())
