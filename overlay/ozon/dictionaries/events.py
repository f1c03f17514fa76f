"""What a walk hands to its sink, and what it says at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from ozon_generated.errors import OzonError

if TYPE_CHECKING:
    from ozon_generated.seller.dependent_attribute import DependentAttributeValue
    from ozon_generated.seller.description_category import (
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )


class Target(NamedTuple):
    """What to fetch: all dictionaries of a product type, or that of one of its attributes."""

    description_category_id: int
    type_id: int
    attribute_id: int | None = None


@frozen
class Dictionary:
    """A dictionary that is fetched.

    Attributes:
        attribute_id: the attribute.
        dictionary_id: number of the dictionary at Ozon.
        name: name of the attribute.
        description_category_id: the category that it was asked for with.
        type_id: the product type that it was asked for with.
        shared: whether it holds for every category (``category_dependent`` is false); it is fetched once then.
    """

    attribute_id: int
    dictionary_id: int
    name: str
    description_category_id: int
    type_id: int
    shared: bool


@frozen
class AttributesPage:
    """All attributes of a product type; comes before the values of its dictionaries."""

    description_category_id: int
    type_id: int
    rows: list[DescriptionCategoryAttribute]


@frozen
class ValuesPage:
    """Some values of a dictionary, in the order of ids. The one with ``last`` ends it, and may be empty."""

    dictionary: Dictionary
    rows: list[DescriptionCategoryAttributeValue]
    last: bool


@frozen
class DependentPage:
    """Some values of a parent attribute, each with the values that the child may have beside it."""

    description_category_id: int
    type_id: int
    parent_attribute_id: int
    child_attribute_id: int
    rows: list[DependentAttributeValue]
    last: bool


WalkPage = AttributesPage | ValuesPage | DependentPage


class WalkProgress(NamedTuple):
    """How far a walk is: after what, jobs done of those known so far (more may turn up), values so far."""

    what: str
    done: int
    known: int
    values: int


class Skipped(NamedTuple):
    """What was not fetched, and why."""

    what: str
    reason: str


class Failed(NamedTuple):
    """What could not be fetched. The next walk with the same journal tries it again, from where it broke off."""

    what: str
    error: OzonError


@frozen(kw_only=True)
class WalkReport:
    """What a walk has fetched over all its runs, skipped, and could not get.

    Attributes:
        types: product types whose attributes were read.
        attributes: attributes of all these types.
        free_text: those among them that have no dictionary.
        dictionaries: dictionaries that are complete.
        reused: how often a type could do with a dictionary that was known already.
        values: values of all dictionaries.
        dependent: values of parent attributes whose children were read.
        skipped: what was not fetched, and why.
        failed: what could not be fetched, with the error.
    """

    types: int
    attributes: int
    free_text: int
    dictionaries: int
    reused: int
    values: int
    dependent: int
    skipped: list[Skipped] = field(factory=list)
    failed: list[Failed] = field(factory=list)

    @property
    def complete(self) -> bool:
        """Whether nothing failed."""
        return not self.failed

    def __str__(self) -> str:
        lines = [
            f"{self.types} types with {self.attributes} attributes, {self.free_text} of them free text",
            f"{self.dictionaries} dictionaries with {self.values} values; {self.reused} shared ones reused",
            f"{self.dependent} values of parent attributes",
        ]
        lines += [f"skipped: {what}: {reason}" for what, reason in self.skipped]
        lines += [f"failed: {what}: {error}" for what, error in self.failed]
        return "\n".join(lines)
