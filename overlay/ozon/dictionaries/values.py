"""The attribute-values walker: every value of a dictionary, and a category with all its attributes and values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Unpack, overload

from attrs import frozen

from ozon_generated.errors import ArgumentError, OzonError

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..paging.iterators import AsyncWalk, Checkpoint, Walk, started
from ..progress import Progress
from ..steps import Steps, collect
from .source import Source, TypeChoice

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import (
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )


@frozen
class AttributeWithValues:
    """An attribute and all values of its dictionary; no values if the attribute takes free text."""

    attribute: DescriptionCategoryAttribute
    values: list[DescriptionCategoryAttributeValue]


@frozen
class CategoryInfo:
    """A product type with everything that its cards may contain."""

    description_category_id: int
    type_id: int
    attributes: list[AttributeWithValues]


class ValuesSettings(TypeChoice, total=False):
    """Options of `attribute_values`; the fields of `TypeChoice` default to those of the client.

    after: id of a value to continue after; values come sorted by id.
    page_size: values per answer, 1 to 2000; default 2000.
    """

    after: int
    page_size: int


@overload
def attribute_values(
    client: Seller, attribute_id: int, *, language: str | None = ..., **settings: Unpack[ValuesSettings]
) -> Walk[DescriptionCategoryAttributeValue]: ...
@overload
def attribute_values(
    client: AsyncSeller, attribute_id: int, *, language: str | None = ..., **settings: Unpack[ValuesSettings]
) -> AsyncWalk[DescriptionCategoryAttributeValue]: ...
def attribute_values(
    client: Seller | AsyncSeller, attribute_id: int, *, language: str | None = None, **settings: Unpack[ValuesSettings]
) -> object:
    """Iterate all values of an attribute's dictionary, of any size, with one page in memory at a time.

    Args:
        client: a `Seller` or `AsyncSeller`; its ``description_category_id``, ``type_id`` and ``language`` are defaults.
        attribute_id: the attribute, from ``description_category.attribute``; 85 is the brand.
        language: language of the texts: ``RU``, ``EN``, ``TR``, ``ZH_HANS``.
        settings: the category, the product type and more, see `ValuesSettings`.

    Raises:
        OzonError: a page failed; ``error.checkpoint.arguments["last_value_id"]`` is the ``after`` of the next walk.
            The walk never ends early silently: if Ozon promises more and sends nothing, it raises `PaginationError`.
    """
    pages = Source(client, language).values(attribute_id, **settings, whole=False)
    return started(client, pages.steps, pages.place)


@for_seller.result
def category_info(
    client: Seller | AsyncSeller,
    *,
    description_category_id: int | None = None,
    type_id: int | None = None,
    language: str | None = None,
    progress: Callable[[Progress], object] | None = None,
) -> Steps[CategoryInfo]:
    """All attributes of a product type, each with all values of its dictionary.

    Args:
        client: a `Seller` or `AsyncSeller`; its ``description_category_id``, ``type_id`` and ``language`` are defaults.
            With an `AsyncSeller` the result is a coroutine.
        description_category_id: the category.
        type_id: the product type.
        language: language of the texts.
        progress: called after each attribute; counts attributes.

    Raises:
        ArgumentError: neither the call nor the client sets the category or the type.
        OzonError: a call failed; ``error.checkpoint`` says in which dictionary, and ``error.partial`` is the
            `CategoryInfo` with the attributes complete by then.
    """
    category = _named(client, "description_category_id", description_category_id)
    return _walk_category(Source(client, language), category, _named(client, "type_id", type_id), progress)


def _named(client: Seller | AsyncSeller, name: str, given: int | None) -> int:
    """The caller's or client's value."""
    defaults: Mapping[str, Any] = getattr(client.pipeline, "defaults", {})
    found = defaults.get(name) if given is None else given
    if found is None:
        raise ArgumentError(f"category_info needs {name}: pass it, or set it on the client.")
    return int(found)


def _walk_category(
    source: Source, category: int, type_id: int, progress: Callable[[Progress], object] | None
) -> Steps[CategoryInfo]:
    info = CategoryInfo(category, type_id, [])
    attribute_id = 0
    try:
        attributes = yield from source.attributes(category, type_id)
        for attribute in attributes:
            values: list[DescriptionCategoryAttributeValue] = []
            if attribute.dictionary_id:
                attribute_id = attribute.id or 0
                values = yield from collect(source.values(attribute_id, category, type_id, whole=False).steps)
            info.attributes.append(AttributeWithValues(attribute, values))
            if progress is not None:
                progress(Progress(f"attribute {attribute.id}", len(info.attributes), len(attributes)))
    except OzonError as error:
        error.partial = info
        here: Checkpoint | None = error.checkpoint
        if here is not None:
            here.arguments["attribute_id"] = attribute_id
        raise
    return info
