"""The attribute-values walker: every value of a dictionary, and a category with all its attributes and values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, overload

from attrs import frozen

from ozon_generated.errors import ArgumentError, DecodeError, OzonError
from ozon_generated.operation import Operation

from ..answers import rows_of
from ..client.seller import AsyncSeller, Seller, for_seller
from ..paging.iterators import AsyncWalk, Checkpoint, Place, Walk, started
from ..paging.paginate import place_in, walk
from ..progress import Progress
from ..steps import Ask, Emit, Steps, operation_of, relay

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import (
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )

#: Ozon's ceiling for values in one answer.
PAGE_SIZE = 2000


@frozen
class AttributeWithValues:
    """An attribute and all values of its dictionary; no values where the attribute takes free text."""

    attribute: DescriptionCategoryAttribute
    values: list[DescriptionCategoryAttributeValue]


@frozen
class CategoryInfo:
    """A product type with everything that a card of it may say."""

    description_category_id: int
    type_id: int
    attributes: list[AttributeWithValues]


@overload
def attribute_values(
    client: Seller,
    attribute_id: int,
    *,
    description_category_id: int | None = ...,
    type_id: int | None = ...,
    language: str | None = ...,
    after: int = ...,
    page_size: int = ...,
) -> Walk[DescriptionCategoryAttributeValue]: ...
@overload
def attribute_values(
    client: AsyncSeller,
    attribute_id: int,
    *,
    description_category_id: int | None = ...,
    type_id: int | None = ...,
    language: str | None = ...,
    after: int = ...,
    page_size: int = ...,
) -> AsyncWalk[DescriptionCategoryAttributeValue]: ...
def attribute_values(
    client: Seller | AsyncSeller,
    attribute_id: int,
    *,
    description_category_id: int | None = None,
    type_id: int | None = None,
    language: str | None = None,
    after: int = 0,
    page_size: int = PAGE_SIZE,
) -> Any:
    """Iterate every value of one attribute's dictionary, however many there are, one page in memory at a time.

    Args:
        client: a `Seller` or `AsyncSeller`; its ``description_category_id``, ``type_id`` and ``language`` fill in.
        attribute_id: the attribute, from ``description_category.attribute``; 85 is the brand.
        description_category_id: the category.
        type_id: the product type.
        language: language of the texts: ``RU``, ``EN``, ``TR``, ``ZH_HANS``.
        after: id of a value to go on after; the walk is in the order of ids.
        page_size: values in one answer, 1 to 2000.

    Raises:
        OzonError: a page failed; ``error.checkpoint.arguments["last_value_id"]`` is the ``after`` to go on with.
            The walk never ends early in silence: if Ozon promises more and sends nothing, it is a `PaginationError`.
    """
    arguments = {
        "attribute_id": attribute_id,
        "description_category_id": description_category_id,
        "type_id": type_id,
        "language": language,
        "last_value_id": after,
        "limit": min(max(page_size, 1), PAGE_SIZE),
    }
    operation = operation_of(client, "description_category.attribute_values")
    place = place_in(operation)
    return started(client, _walk_values(operation, arguments, place), place)


def _walk_values(operation: Operation, arguments: dict[str, Any], place: Place | None = None) -> Steps[None]:
    assert operation.pagination is not None
    return walk(operation, operation.pagination, arguments, place)


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
        client: a `Seller` or `AsyncSeller`; its ``description_category_id``, ``type_id`` and ``language`` fill in. The
            result of an `AsyncSeller` is a coroutine.
        description_category_id: the category.
        type_id: the product type.
        language: language of the texts.
        progress: called after each attribute; counts attributes.

    Raises:
        ArgumentError: neither the call nor the client names the category or the type.
        OzonError: a call failed; ``error.checkpoint`` says in which dictionary, and ``error.partial`` is the
            `CategoryInfo` with the attributes that were complete by then.
    """
    place = {
        "description_category_id": _named(client, "description_category_id", description_category_id),
        "type_id": _named(client, "type_id", type_id),
        "language": language,
    }
    return _walk_category(client, place, progress)


def _named(client: Seller | AsyncSeller, name: str, given: int | None) -> int:
    """What the caller or the client says."""
    defaults: Mapping[str, Any] = getattr(client.pipeline, "defaults", {})
    found = defaults.get(name) if given is None else given
    if found is None:
        raise ArgumentError(f"category_info needs {name}: pass it, or set it on the client.")
    return int(found)


def _walk_category(
    client: Seller | AsyncSeller, place: dict[str, Any], progress: Callable[[Progress], object] | None
) -> Steps[CategoryInfo]:
    info = CategoryInfo(place["description_category_id"], place["type_id"], [])
    arguments = {"last_value_id": 0, "limit": PAGE_SIZE}
    operation = operation_of(client, "description_category.attribute_values")
    try:
        listing = operation_of(client, "description_category.attribute")
        attributes = attribute_rows((yield Ask(listing, dict(place))), listing)
        for attribute in attributes:
            values: list[DescriptionCategoryAttributeValue] = []
            if attribute.dictionary_id:
                arguments["attribute_id"] = attribute.id
                yield from relay(_walk_values(operation, place | arguments), partial(_keep, values))
            info.attributes.append(AttributeWithValues(attribute, values))
            if progress is not None:
                progress(Progress(f"attribute {attribute.id}", len(info.attributes), len(attributes)))
    except OzonError as error:
        error.__dict__["partial"] = info
        here: Checkpoint | None = error.__dict__.get("checkpoint")
        if here is not None:
            here.arguments["attribute_id"] = arguments["attribute_id"]
        raise
    return info


def attribute_rows(answer: Any, operation: Operation) -> list[Any]:
    """The attributes in an answer of ``description_category.attribute``. Raises `DecodeError` for one without id."""
    rows = rows_of(answer, "result", operation)
    if not all(type(row.id) is int for row in rows):
        raise DecodeError("An attribute came without its id.", operation=operation.name)
    return rows


def _keep(values: list[Any], page: Emit) -> None:
    values.extend(page.rows)
