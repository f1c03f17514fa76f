"""Arguments and results of the mirror."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Self

from attrs import Factory, define, field, frozen

from ozon_generated.errors import OzonError

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import DescriptionCategoryAttribute

    from .. import sinks
    from ..names import Match
    from .lookup import Lookup

Place = tuple[int, int]  # description_category_id, type_id


class MirrorError(OzonError):
    """The mirror cannot be opened, read or written; `NotMirroredError` if it lacks the dictionary."""

    sent: bool = False


class NotMirroredError(MirrorError):
    """The requested dictionary was never fetched into the mirror."""


class DictionaryKey(NamedTuple):
    """Identifies a dictionary: of an attribute in all types (category and type 0), or in one type."""

    attribute_id: int
    description_category_id: int = 0
    type_id: int = 0
    language: str = "RU"

    @classmethod
    def of(cls, dictionary: sinks.Dictionary, language: str) -> Self:
        """The key of a dictionary of a walk."""
        return cls(dictionary.attribute_id, *((0, 0) if dictionary.shared else dictionary.place), language)


class Value(NamedTuple):
    """A value of a dictionary. ``vanished`` is when a refresh missed it; ``None`` while Ozon has it."""

    value_id: int
    value: str
    info: str
    picture: str
    first_seen: datetime
    vanished: datetime | None


class Change(NamedTuple):
    """A value that appeared, vanished or got another text. ``before`` is the old text; empty if there was none."""

    kind: str
    dictionary: DictionaryKey
    value_id: int
    value: str
    before: str
    seen: datetime


@frozen
class Dictionary:
    """A dictionary of the mirror; ``refreshed`` is ``None`` until its first complete fetch."""

    key: DictionaryKey
    dictionary_id: int
    values: int
    refreshed: datetime | None


class ProductType(NamedTuple):
    """A type of the tree. ``disabled`` if it or a category above takes no products."""

    description_category_id: int
    type_id: int
    name: str
    disabled: bool


class Category(NamedTuple):
    """A category of the tree; ``parent_id`` is 0 at the top."""

    description_category_id: int
    parent_id: int
    name: str
    disabled: bool


@frozen
class DictionaryRefresh:
    """The result of fetching a dictionary. ``first``: the mirror did not have it, so nothing in it is a change."""

    key: DictionaryKey
    first: bool
    values: int
    changes: list[Change] = Factory(list)


@define
class Refreshed:
    """What a refresh did.

    Attributes:
        fetched: completely fetched dictionaries.
        fresh: number of dictionaries not stale.
        busy: dictionaries that another process was fetching; its result is in the mirror when it is done.
        failed: dictionaries and types that Ozon refused (400, 404, or an error in a 200), or whose answer could not be
            used, with the error.
            The mirror keeps what it has of them; all else was done.
        disabled: number of types of the tree skipped because they take no products.
    """

    fetched: list[DictionaryRefresh] = Factory(list)
    fresh: int = 0
    busy: list[DictionaryKey] = Factory(list)
    failed: list[tuple[DictionaryKey, OzonError]] = Factory(list)
    disabled: int = 0

    @property
    def changes(self) -> list[Change]:
        """The values that appeared, vanished or changed, dictionary by dictionary."""
        return [change for one in self.fetched for change in one.changes]


@frozen
class Question:
    """Which names to find where. ``nearest`` is the minimum similarity of a suggestion; ``None`` for none."""

    attribute_id: int
    place: Place | None
    names: list[str]
    nearest: float | None
    limit: int


@frozen
class OfType:
    """A type's attributes and the values of its dictionaries, without a request; see `Mirror.of_type`.

    ::

        mugs = mirror.of_type(17028922, 92499)
        check_card(card, mugs.attributes, mugs.lookup, known=mugs.known)
    """

    _lookup: Lookup = field(repr=False)
    _place: Place
    _nearest: float | None
    _limit: int
    _decoded: dict[tuple[str, ...], list[DescriptionCategoryAttribute]] = field(
        init=False, repr=False, eq=False, factory=dict
    )

    @property
    def attributes(self) -> list[DescriptionCategoryAttribute] | None:
        """The attributes of the type, the same objects until they change; ``None`` if they were never fetched."""
        catalogue = self._lookup.catalogue
        bodies = catalogue.bodies(self._place)
        made = self._decoded.get(bodies)
        if made is None:
            self._decoded.clear()
            made = self._decoded.setdefault(bodies, catalogue.decode(bodies))
        return list(made) or None

    def lookup(self, attribute_id: int, name: str) -> Match | None:
        """The match of a name; ``None`` if the mirror has no dictionary of the attribute."""
        return self._lookup.one(Question(attribute_id, self._place, [name], self._nearest, self._limit))

    def known(self, attribute_id: int, value_id: int) -> bool | None:
        """Whether a dictionary has a value; ``None`` if the mirror has no dictionary of the attribute."""
        return self._lookup.has(attribute_id, self._place, value_id)
