# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of dull, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, File, SyncResource

if TYPE_CHECKING:
    from ._rows import DullRow


class DullResource(SyncResource):
    """Everything that needs no thought."""

    __slots__ = ()

    def file(
        self,
        *,
        dull_id: int,
        sizes: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> File:
        """Get a file.

        Args:
            dull_id: Which thing.
            sizes: Sizes of paper.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/dull/{dull_id}/file``. Reads only.
        """
        result: File = self._call(
            "file",
            {"dull_id": dull_id, "sizes": sizes},
            options,
        )
        return result

    def rows(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Sequence[DullRow]:
        """Get rows.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/dull/rows``. Reads only.
        """
        result: Sequence[DullRow] = self._call(
            "rows",
            {},
            options,
        )
        return result
