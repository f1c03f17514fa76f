"""Checking a card before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from .attributes import Known, check_attributes
from .fields import check_fields
from .findings import Finding, as_dict
from .lookup import Lookup

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute
    from ozon_generated.seller.product import ProductImportItem

    Card: TypeAlias = ProductImportItem | Mapping[str, Any]


def check_card(
    card: Card,
    attributes: Sequence[DescriptionCategoryAttribute] | None = None,
    lookup: Lookup | None = None,
    *,
    known: Known | None = None,
    current: Mapping[str, object] | None = None,
) -> list[Finding]:
    """What Ozon would refuse or doubt in a card, errors first; sends nothing.

    ::

        of_type = seller.description_category.attribute(description_category_id=17028922, type_id=92499).result
        for finding in check_card(card, of_type, table_lookup({10096: {"белый": 61571}})):
            print(finding.severity, finding)

    Args:
        card: an import item.
        attributes: the attributes of its type; without them only the other fields are checked.
        lookup: finds the text of a value in the dictionary of an attribute: ``lookup(10096, "белый")``. That of a
            mirror, `table_lookup`, or any function that gives what `Found` has, or ``None`` when it cannot tell.
        known: tells whether a dictionary has a value id: ``known(10096, 61571)``; ``None`` when it cannot tell.
        current: the card as it is now, from `read_card`, to find changes of what tells variants apart.
    """
    made = as_dict(card)
    found = list(check_fields(made))
    if attributes is not None:
        found += check_attributes(made, attributes, lookup, known, current)
    return sorted(found, key=lambda finding: finding.severity != "error")
