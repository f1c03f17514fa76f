# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of giveout, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, File, SyncResource

if TYPE_CHECKING:
    from ._barcode import GiveoutBarcodeResponse
    from ._info import GiveoutInfoResponse
    from ._is_enabled import GiveoutIsEnabledResponse
    from ._list import GiveoutListResponse


class GiveoutResource(SyncResource):
    """Returns that can be fetched, and the barcode for it."""

    __slots__ = ()

    def is_enabled(
        self,
        *,
        options: CallOptions | None = None,
    ) -> GiveoutIsEnabledResponse:
        """Check whether returns can be fetched by barcode.

        Takes no body. When it is false the other giveout methods are of no use to the account.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it is possible

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/is-enabled``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutIsEnabled
        """
        result: GiveoutIsEnabledResponse = self._call(
            "is_enabled",
            {},
            options,
        )
        return result

    def list(
        self,
        *,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> GiveoutListResponse:
        """List the handings-over of returns.

        The occasions on which returns were or will be fetched. The next page begins after the giveout_id of the
        last row; an empty page is the end.

        Args:
            limit: Rows per page. At least 1. 100 is sent when it is left out.
            last_id: giveout_id of the last row of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of handings-over

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutList
        """
        result: GiveoutListResponse = self._call(
            "list",
            {"limit": limit, "last_id": last_id},
            options,
        )
        return result

    def info(
        self,
        *,
        giveout_id: int,
        options: CallOptions | None = None,
    ) -> GiveoutInfoResponse:
        """Show the returns of a handing-over.

        Which returns belong to it and which were handed over already.

        Args:
            giveout_id: Which handing-over to read, from `giveout.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The handing-over

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutInfo
        """
        result: GiveoutInfoResponse = self._call(
            "info",
            {"giveout_id": giveout_id},
            options,
        )
        return result

    def barcode(
        self,
        *,
        options: CallOptions | None = None,
    ) -> GiveoutBarcodeResponse:
        """Read the barcode for fetching returns.

        The barcode as text. Takes no body. As a picture it comes from `giveout.get_png` and `giveout.get_pdf`.
        Whoever shows it gets the returns.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The barcode

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/barcode``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutGetBarcode
        """
        result: GiveoutBarcodeResponse = self._call(
            "barcode",
            {},
            options,
        )
        return result

    def get_pdf(
        self,
        *,
        options: CallOptions | None = None,
    ) -> File:
        """Download the barcode for fetching returns as a PDF.

        For FBS returns only. Takes no body. Whoever shows the barcode gets the returns.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/get-pdf``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutGetPDF
        """
        result: File = self._call(
            "get_pdf",
            {},
            options,
        )
        return result

    def get_png(
        self,
        *,
        options: CallOptions | None = None,
    ) -> File:
        """Download the barcode for fetching returns as a picture.

        For FBS returns only. Takes no body. Whoever shows the barcode gets the returns.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/get-png``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutGetPNG
        """
        result: File = self._call(
            "get_png",
            {},
            options,
        )
        return result

    def barcode_reset(
        self,
        *,
        options: CallOptions | None = None,
    ) -> File:
        """Replace the barcode for fetching returns.

        For a barcode that came into wrong hands. The old barcode stops working at once; every call makes another
        one. Takes no body and answers with the picture of the new barcode.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The picture of the new barcode

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/giveout/barcode-reset``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReturnAPI_GiveoutBarcodeReset
        """
        result: File = self._call(
            "barcode_reset",
            {},
            options,
        )
        return result
