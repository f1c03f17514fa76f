# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_draft, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._get import FbpDraftGetResponse
    from ._list import FbpDraftListResponse


class FbpDraftResource(SyncResource):
    """Drafts of FBP supplies of any kind."""

    __slots__ = ()

    def get(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpDraftGetResponse:
        """Show one supply draft (FBP).

        The draft with its current row_version, which every change has to send, and with the flags that tell what
        may be done now. After the warehouse confirmed a registered draft, the supply is found with `fbp_order.get`
        instead.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftGet
        """
        result: FbpDraftGetResponse = self._call(
            "get",
            {"supply_id": supply_id},
            options,
        )
        return result

    def list(
        self,
        *,
        count: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> FbpDraftListResponse:
        """List supply drafts (FBP).

        Drafts of all ways of delivery, page by page. A row lacks row_version; read it with `fbp_draft.get` before a
        change. Registered supplies stand in `fbp_order.list`, finished ones in `fbp.archive_list`.

        Args:
            count: Drafts per page. 100 is sent when it is left out.
            last_id: Where the page begins, last_id of the page before; leave it out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of drafts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftList
        """
        result: FbpDraftListResponse = self._call(
            "list",
            {"count": count, "last_id": last_id},
            options,
        )
        return result
