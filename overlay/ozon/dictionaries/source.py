"""The calls of every walk over dictionaries: the tree, the attributes of a type, the values of an attribute."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypedDict, TypeVar

from attrs import frozen

from ozon_generated.errors import DecodeError
from ozon_generated.operation import Operation

from ..answers import dig, rows_of
from ..client.seller import AsyncSeller, Seller
from ..paging.iterators import Checkpoint, Place
from ..paging.paginate import walk
from ..steps import Ask, Steps, next_emit, operation_of
from .sinks import Dictionary

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import (
        DescriptionCategory,
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )

T = TypeVar("T")
Asked: TypeAlias = Generator[Ask, Any, T]
#: Ozon's maximum of values per answer.
PAGE_SIZE = 2000
#: Minimum of characters for Ozon's search, and maximum of values that it returns.
SEARCH_LEAST, SEARCH_MOST = 2, 100


class TypeChoice(TypedDict, total=False):
    """A product type: both ids or neither; needed if a dictionary depends on the type.

    description_category_id: the category.
    type_id: the product type.
    """

    description_category_id: int | None
    type_id: int | None


class Node(NamedTuple):
    """A category or (with a ``type_id``) a type of the tree; disabled if it or a category above takes no products."""

    description_category_id: int
    type_id: int
    parent_id: int
    name: str | None
    disabled: bool


class Pages(Generic[T]):
    """The pages of a walk, each fetched on demand.

    Args:
        operation: the paged operation.
        arguments: its arguments.
        start: where to continue.
        whole: False for `steps` that emit rows; `next` needs whole pages.
    """

    def __init__(
        self,
        operation: Operation,
        arguments: Mapping[str, object],
        start: Checkpoint | None = None,
        *,
        whole: bool = True,
    ) -> None:
        assert operation.pagination is not None
        self._items = operation.pagination.items
        self.place = Place(operation)
        self.steps = walk(operation, arguments, self.place, start=start, whole=whole)

    def next(self) -> Steps[tuple[list[T], Checkpoint] | None]:
        """The rows of the next page and the checkpoint after it, done on the last page; ``None`` after that page."""
        emitted = yield from next_emit(self.steps)
        if emitted is None:
            return None
        (page,) = emitted.rows
        return list(dig(page, self._items)), self.place.checkpoint()


@frozen
class Source:
    """Ozon's dictionaries through a client; its methods are steps.

    Args:
        client: the client; its language is the default.
        language: language of the texts.
    """

    client: Seller | AsyncSeller
    language: str | None = None

    def operation(self, name: str) -> Operation:
        """The descriptor of an operation."""
        return operation_of(self.client, name)

    def rows(self, name: str, **arguments: object) -> Asked[list[Any]]:
        """The rows of an unpaged answer, in ``result``."""
        operation = self.operation(name)
        return rows_of((yield Ask(operation, arguments)), "result", operation)

    def tree(self) -> Asked[list[Node]]:
        """The categories and types of the tree, in its order."""
        return list(_nodes((yield from self.rows("description_category.tree", language=self.language)), 0, False))

    def attributes(self, category: int, type_id: int) -> Asked[list[DescriptionCategoryAttribute]]:
        """The attributes of a type. Raises `DecodeError` for one without id."""
        of_type = {"description_category_id": category, "type_id": type_id, "language": self.language}
        rows = yield from self.rows("description_category.attribute", **of_type)
        if not all(type(row.id) is int for row in rows):
            raise DecodeError("An attribute came without its id.", operation="description_category.attribute")
        return rows

    def search(
        self, attribute_id: int, category: int, type_id: int, text: str
    ) -> Asked[list[DescriptionCategoryAttributeValue]]:
        """The values that Ozon's search finds; it takes no language, and at least `SEARCH_LEAST` characters."""
        where = {"attribute_id": attribute_id, "description_category_id": category, "type_id": type_id}
        return (
            yield from self.rows("description_category.attribute_values_search", **where, value=text, limit=SEARCH_MOST)
        )

    def values(
        self,
        attribute_id: int,
        description_category_id: int | None = None,
        type_id: int | None = None,
        *,
        after: int = 0,
        page_size: int = PAGE_SIZE,
        start: Checkpoint | None = None,
        whole: bool = True,
    ) -> Pages[DescriptionCategoryAttributeValue]:
        """All values of a dictionary, sorted by id.

        Args:
            attribute_id: the attribute.
            description_category_id: the category; by default that of the client.
            type_id: the product type; by default that of the client.
            after: id of the value to continue after.
            page_size: values per answer.
            start: a checkpoint to continue from.
            whole: see `Pages`.
        """
        arguments = {
            "attribute_id": attribute_id,
            "description_category_id": description_category_id,
            "type_id": type_id,
            "language": self.language,
            "last_value_id": after,
            "limit": min(max(page_size, 1), PAGE_SIZE),
        }
        return Pages(self.operation("description_category.attribute_values"), arguments, start, whole=whole)


def dictionary_of(row: DescriptionCategoryAttribute, category: int, type_id: int) -> Dictionary:
    """The dictionary of an attribute: one for all types only if Ozon says that it does not depend on the category."""
    shared = row.category_dependent is False
    return Dictionary(row.id or 0, row.dictionary_id or 0, row.name or "", category, type_id, shared)


def _nodes(nodes: Iterable[DescriptionCategory], parent: int, disabled: bool) -> Iterator[Node]:
    for node in nodes:
        category = node.description_category_id or parent
        off = disabled or bool(node.disabled)
        if node.type_id:
            yield Node(category, node.type_id, parent, node.type_name, off)
        elif node.description_category_id:
            yield Node(category, 0, parent, node.category_name, off)
        yield from _nodes(node.children, category, off)
