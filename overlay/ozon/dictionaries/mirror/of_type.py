"""One product type of a mirror, for checking and building its cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated.errors import ArgumentError

from .types import NotMirroredError

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute

    from ..names import Match
    from .catalogue import Catalogue, Place
    from .lookup import Lookup


class OfType:
    """A type's attributes and the values of its dictionaries, without a request; made by `Mirror.of_type`.

    ::

        mugs = mirror.of_type(17028922, 92499)
        check_card(card, mugs.attributes, mugs.lookup, known=mugs.known)
    """

    def __init__(self, lookup: Lookup, catalogue: Catalogue, place: Place, nearest: float | None, limit: int) -> None:
        self._lookup = lookup
        self._catalogue = catalogue
        self._place = place
        self._nearest = nearest
        self._limit = limit

    @property
    def attributes(self) -> list[DescriptionCategoryAttribute] | None:
        """The attributes of the type; ``None`` if they were never fetched."""
        return self._catalogue.attributes(self._place) or None

    def lookup(self, attribute_id: int, name: str) -> Match | None:
        """What a name means; ``None`` where the mirror has no dictionary of the attribute."""
        from .lookup import Question

        if not self._has(attribute_id):
            return None
        return self._lookup.local(Question(attribute_id, self._place, [name], self._nearest, self._limit))[0]

    def known(self, attribute_id: int, value_id: int) -> bool | None:
        """Whether a dictionary has a value; ``None`` where the mirror has no dictionary of the attribute."""
        return self._lookup.has(attribute_id, self._place, value_id) if self._has(attribute_id) else None

    def _has(self, attribute_id: int) -> bool:
        try:
            self._lookup.dictionary(attribute_id, self._place)
        except (ArgumentError, NotMirroredError):  # free text, no attribute of the type, or never fetched
            return False
        return True
