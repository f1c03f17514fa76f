"""Cards with what was found in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from .findings import Finding

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductImportItem


class CheckedCard(NamedTuple):
    """A card and what was found in it; `import_products` takes it and does not send one with an error."""

    card: ProductImportItem | Mapping[str, object]
    findings: list[Finding]

    @property
    def ok(self) -> bool:
        """Whether there is no error; there may be warnings."""
        return faultless(self.findings)


class BuiltCard(NamedTuple):
    """A card made from a row; `import_products` takes it and does not send one with an error.

    Attributes:
        row: the given row.
        card: the import item, with its attributes; ``None`` if there is an error.
        findings: errors and warnings; those of names have a path such as ``attributes.Цвет товара``.
    """

    row: ProductImportItem | Mapping[str, object]
    card: dict[str, object] | None
    findings: list[Finding]

    @property
    def ok(self) -> bool:
        """Whether there is no error; there may be warnings."""
        return faultless(self.findings)


def faultless(findings: list[Finding]) -> bool:
    """Whether there is no error."""
    return all(finding.severity != "error" for finding in findings)
