# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of exemplar, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._create_or_get import ExemplarCreateOrGetResponse
    from ._inputs import ExemplarSetProductDict, ExemplarValidateProductDict
    from ._set import ExemplarSetProduct
    from ._status import ExemplarStatusResponse
    from ._validate import ExemplarValidateProduct, ExemplarValidateResponse


class ExemplarResource(SyncResource):
    """Marking codes and other data of single pieces in a posting."""

    __slots__ = ()

    def create_or_get(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> ExemplarCreateOrGetResponse:
        """Read the pieces of a posting and what they need.

        First step for goods with marking, customs data or weight: gives every piece its exemplar_id and tells what
        has to be given. Makes the pieces at the first call and returns the same ones later.

        Args:
            posting_number: A posting that waits for its assembly.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Pieces by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v6/fbs/posting/product/exemplar/create-or-get``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingProductExemplarCreateOrGetV6
        """
        result: ExemplarCreateOrGetResponse = self._call(
            "create_or_get",
            {"posting_number": posting_number},
            options,
        )
        return result

    def validate(
        self,
        *,
        posting_number: str,
        products: Sequence[ExemplarValidateProduct | ExemplarValidateProductDict],
        options: CallOptions | None = None,
    ) -> ExemplarValidateResponse:
        """Try marking codes without saving them.

        Checks the form of the codes, not whether they are in circulation; nothing is saved. A wrong code is told in
        a 200. The customs declaration may be left out when there is none.

        Args:
            posting_number: The posting whose codes are tried.
            products: Products with the codes to try.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v5/fbs/posting/product/exemplar/validate``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingProductExemplarValidateV5
        """
        result: ExemplarValidateResponse = self._call(
            "validate",
            {"posting_number": posting_number, "products": products},
            options,
        )
        return result

    def set(
        self,
        *,
        posting_number: str,
        products: Sequence[ExemplarSetProduct | ExemplarSetProductDict],
        multi_box_qty: int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Save marking and customs data of the pieces.

        Starts a check of the data, among others in Chestny Znak; a 200 only means that it began. Poll
        `exemplar.status`. Always send every product with all of its pieces: what is left out is lost. Pieces of the
        same product stand under one product_id. For an assembled posting call `exemplar.update` afterwards. An
        exemplar_id of another product is refused.

        Args:
            posting_number: A posting in awaiting_packaging, or an assembled one whose data may still be
                changed.
            products: Every product with all of its pieces.
            multi_box_qty: Number of boxes into which the goods are packed.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v6/fbs/posting/product/exemplar/set``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingProductExemplarSetV6
        """
        self._call(
            "set",
            {"posting_number": posting_number, "products": products, "multi_box_qty": multi_box_qty},
            options,
        )

    def status(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> ExemplarStatusResponse:
        """Show the outcome of the check of the pieces.

        Poll it after `exemplar.set` until status is no longer validation_in_process; with ship_available the
        posting may be assembled. Error codes stand at the piece and at the code.

        Args:
            posting_number: The posting whose data were sent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by piece

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v5/fbs/posting/product/exemplar/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingProductExemplarStatusV5
        """
        result: ExemplarStatusResponse = self._call(
            "status",
            {"posting_number": posting_number},
            options,
        )
        return result

    def update(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> None:
        """Apply changed data of the pieces of an assembled posting.

        Second step after `exemplar.set` for a posting that already is in awaiting_deliver; without it the new data
        are not taken over.

        Args:
            posting_number: A posting in awaiting_deliver whose new data were sent with `exemplar.set`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbs/posting/product/exemplar/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingProductExemplarUpdate
        """
        self._call(
            "update",
            {"posting_number": posting_number},
            options,
        )
