"""What every walk over dictionaries asks Ozon: the tree, the attributes of a type, the values of an attribute."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

from ozon_generated.errors import DecodeError
from ozon_generated.operation import Operation

from ..answers import rows_of
from ..client.seller import AsyncSeller, Seller
from ..paging.iterators import Checkpoint, Place
from ..paging.paginate import walk
from ..steps import Ask, Steps, operation_of

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import (
        DescriptionCategory,
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )

T = TypeVar("T")
Asked: TypeAlias = Generator[Ask, Any, T]
#: Ozon's maximum of values in one answer.
PAGE_SIZE = 2000
#: Characters that Ozon's search wants at least, and values that it gives at most.
SEARCH_LEAST, SEARCH_MOST = 2, 100


@frozen
class Source:
    """Ozon's dictionaries by way of a client; its methods are steps.

    Args:
        client: the client; its language counts where none is named.
        language: language of the texts.
    """

    client: Seller | AsyncSeller
    language: str | None = None

    def operation(self, name: str) -> Operation:
        """The descriptor of an operation."""
        return operation_of(self.client, name)

    def rows(self, name: str, **arguments: object) -> Asked[list[Any]]:
        """The rows of an answer that has all of them, in ``result``."""
        operation = self.operation(name)
        return rows_of((yield Ask(operation, arguments)), "result", operation)

    def tree(self) -> Asked[list[DescriptionCategory]]:
        """The roots of the tree of categories and types."""
        return (yield from self.rows("description_category.tree", language=self.language))

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
        """The values that Ozon's search finds; it takes no language, and no text below `SEARCH_LEAST` characters."""
        where = {"attribute_id": attribute_id, "description_category_id": category, "type_id": type_id}
        return (
            yield from self.rows("description_category.attribute_values_search", **where, value=text, limit=SEARCH_MOST)
        )

    def values(
        self,
        attribute_id: int,
        category: int | None,
        type_id: int | None,
        *,
        after: int | None = None,
        page_size: int = PAGE_SIZE,
        place: Place | None = None,
        start: Checkpoint | None = None,
    ) -> Steps[None]:
        """Emit every value of a dictionary, a page at a time, in the order of ids.

        Args:
            attribute_id: the attribute.
            category: the category; that of the client if it is left out.
            type_id: the product type; that of the client if it is left out.
            after: id of the value to go on after.
            page_size: values in one answer.
            place: is kept up to date with where the walk stands.
            start: a checkpoint to go on from.
        """
        operation = self.operation("description_category.attribute_values")
        arguments = {
            "attribute_id": attribute_id,
            "description_category_id": category,
            "type_id": type_id,
            "language": self.language,
            "last_value_id": after,
            "limit": min(max(page_size, 1), PAGE_SIZE),
        }
        return walk(operation, arguments, place or Place(operation), start=start)
