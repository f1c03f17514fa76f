# Copied from generator/runtime/page.py by `make generate`. Do not edit: change the source.
"""What a paged answer is, for helpers that walk pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

Row_co = TypeVar("Row_co", covariant=True)


class Page(Protocol[Row_co]):
    """An answer that holds one page of rows."""

    def page_rows(self) -> Sequence[Row_co]:
        """The rows of this page."""
        ...
