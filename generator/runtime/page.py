"""The type of paged answers, for iterators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

Row_co = TypeVar("Row_co", covariant=True)


class Page(Protocol[Row_co]):
    """An answer with one page of rows."""

    def page_rows(self) -> Sequence[Row_co]:
        """The rows of this page."""
        ...
