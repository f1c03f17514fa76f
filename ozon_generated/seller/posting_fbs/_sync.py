# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of posting_fbs, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_boolean_response import BooleanResponse
    from .._shared_sort_direction import SortDirection
    from ._cancel_reason import PostingFbsCancelReasonResponse
    from ._cancel_reason_list import PostingFbsCancelReasonListResponse
    from ._etgb import FbsEtgbPeriod, PostingFbsEtgbResponse
    from ._get import FbsPostingGetWith, PostingFbsGetResponse
    from ._get_by_barcode import PostingFbsGetByBarcodeResponse
    from ._inputs import (
        FbsEtgbPeriodDict,
        FbsPostingGetWithDict,
        FbsPostingWithDict,
        FbsPostingWithV3Dict,
        FbsProductCancelItemDict,
        FbsShipPackageDict,
        FbsShipPackageProductDict,
        FbsShipWithDict,
        FbsSplitPostingDict,
        PostingFbsListFilterDict,
        PostingFbsListV3FilterDict,
        PostingFbsUnfulfilledListFilterDict,
        PostingFbsUnfulfilledListV3FilterDict,
    )
    from ._list import PostingFbsListFilter, PostingFbsListResponse
    from ._list_v3 import PostingFbsListV3Filter, PostingFbsListV3RequestDir, PostingFbsListV3Response
    from ._pick_up_code_verify import PostingFbsPickUpCodeVerifyResponse
    from ._product_cancel import FbsProductCancelItem, PostingFbsProductCancelResponse
    from ._product_country_list import PostingFbsProductCountryListResponse
    from ._product_country_set import PostingFbsProductCountrySetResponse
    from ._product_traceable_attribute import PostingFbsProductTraceableAttributeResponse
    from ._restrictions import PostingFbsRestrictionsResponse
    from ._shared_fbs_posting_with import FbsPostingWith
    from ._shared_fbs_posting_with_v3 import FbsPostingWithV3
    from ._ship import FbsShipPackage, FbsShipWith, PostingFbsShipResponse
    from ._ship_package import FbsShipPackageProduct, PostingFbsShipPackageResponse
    from ._split import FbsSplitPosting, PostingFbsSplitResponse
    from ._traceable_split import PostingFbsTraceableSplitResponse
    from ._unfulfilled_list import PostingFbsUnfulfilledListFilter, PostingFbsUnfulfilledListResponse
    from ._unfulfilled_list_v3 import (
        PostingFbsUnfulfilledListV3Filter,
        PostingFbsUnfulfilledListV3RequestDir,
        PostingFbsUnfulfilledListV3Response,
    )
    from ._unpaid_legal_product_list import PostingFbsUnpaidLegalProductListResponse


class PostingFbsResource(SyncResource):
    """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""

    __slots__ = ()

    def ship(
        self,
        *,
        packages: Sequence[FbsShipPackage | FbsShipPackageDict],
        posting_number: str,
        with_: FbsShipWith | FbsShipWithDict | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsShipResponse:
        """Assemble an FBS posting, split into parcels if need be.

        Moves the posting to awaiting_deliver; each package becomes a posting of its own, whose number is in result.
        Give marking data first with `exemplar.set`. A 200 does not mean that it worked: read the posting with
        `posting_fbs.get`, and on the substatus ship_failed assemble it again. All products have to be in a package.
        Cannot be undone. Usual refusals are EXEMPLAR_INFO_NOT_FILLED_COMPLETELY (marking data are missing),
        HAS_INCORRECT_PRODUCT_QUANTITY, UNKNOWN_PRODUCT_DEFINED, HAS_INCORRECT_STATUS, POSTING_ALREADY_SHIPPED,
        POSTING_ALREADY_CANCELLED and POSTING_NOT_FOUND.

        Args:
            packages: How the posting is packed, one entry per parcel; several entries split it into as many
                postings.
            posting_number: A posting in awaiting_packaging.
            with_: Parts to add to the answer.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Numbers of the postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/posting/fbs/ship``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_ShipFbsPostingV4
        """
        result: PostingFbsShipResponse = self._call(
            "ship",
            {"packages": packages, "posting_number": posting_number, "with_": with_},
            options,
        )
        return result

    def ship_package(
        self,
        *,
        posting_number: str,
        products: Sequence[FbsShipPackageProduct | FbsShipPackageProductDict] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsShipPackageResponse:
        """Assemble a part of an FBS posting.

        Splits the given pieces off into a posting of their own and assembles it; the rest stays to be assembled. A
        200 does not mean that it worked: read the posting with `posting_fbs.get`, and on the substatus ship_failed
        assemble it again.

        Args:
            posting_number: A posting in awaiting_packaging.
            products: Products and pieces that leave in this parcel.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Number of the posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/posting/fbs/ship/package``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_ShipFbsPostingPackage
        """
        result: PostingFbsShipPackageResponse = self._call(
            "ship_package",
            {"posting_number": posting_number, "products": products},
            options,
        )
        return result

    def split(
        self,
        *,
        posting_number: str,
        postings: Sequence[FbsSplitPosting | FbsSplitPostingDict],
        options: CallOptions | None = None,
    ) -> PostingFbsSplitResponse:
        """Split a posting before its assembly.

        Spreads the pieces of one posting over several, without assembling them; cannot be undone.
        `posting_fbs.ship` splits and assembles in one step.

        Args:
            posting_number: A posting in awaiting_packaging.
            postings: How its pieces shall be spread over new postings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The postings after the split

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/split``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/FbsSplit
        """
        result: PostingFbsSplitResponse = self._call(
            "split",
            {"posting_number": posting_number, "postings": postings},
            options,
        )
        return result

    def traceable_split(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingFbsTraceableSplitResponse:
        """Split traceable goods off a posting.

        Separates goods that are traced in Belarus from the rest of the posting. Ozon decides how; cannot be undone.

        Args:
            posting_number: A posting that holds traceable and other goods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The postings after the split

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/traceable/split``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingFbsTraceableSplit
        """
        result: PostingFbsTraceableSplitResponse = self._call(
            "traceable_split",
            {"posting_number": posting_number},
            options,
        )
        return result

    def product_traceable_attribute(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingFbsProductTraceableAttributeResponse:
        """List attributes that traceable products still lack.

        For postings with require_blr_traceable_attrs; fill the attributes before the assembly.

        Args:
            posting_number: A posting with require_blr_traceable_attrs.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Products and attributes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/product/traceable/attribute``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingFbsProductTraceableAttribute
        """
        result: PostingFbsProductTraceableAttributeResponse = self._call(
            "product_traceable_attribute",
            {"posting_number": posting_number},
            options,
        )
        return result

    def list(
        self,
        *,
        filter: PostingFbsListFilter | PostingFbsListFilterDict,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FbsPostingWith | FbsPostingWithDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsListResponse:
        """List FBS and rFBS postings.

        All postings of a span of at most one year, in any stage. Parts such as prices, barcodes and delivery data
        are left out unless with asks for them. Postings change while one pages: take short spans, and drop repeated
        numbers. A page may be empty although has_next said there is one more. Rows have no created_at, which
        `posting_fbs.list_v3` had: use in_process_at. Prices are objects with amount and currency here.

        Args:
            filter: Which postings to list; since and to are demanded and at most one year apart.
            sort_dir: Order by time of creation.
            translit: Writes the address in Latin letters.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 100. 100 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/posting/fbs/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/PostingFbsList
        """
        result: PostingFbsListResponse = self._call(
            "list",
            {
                "filter": filter,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "limit": limit,
                "cursor": cursor,
            },
            options,
        )
        return result

    def unfulfilled_list(
        self,
        *,
        filter: PostingFbsUnfulfilledListFilter | PostingFbsUnfulfilledListFilterDict,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FbsPostingWith | FbsPostingWithDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnfulfilledListResponse:
        """List FBS postings that are still to be worked on.

        Postings before delivery, chosen by the deadline of assembly (cutoff_from with cutoff_to) or by the day of
        handing over (delivering_date_from with delivering_date_to), over at most one year. The call to poll for new
        orders. Cancelled postings are not listed, although the document says so.

        Args:
            filter: Either both cutoff fields or both delivering_date fields have to be set.
            sort_dir: Order by deadline.
            translit: Writes the address in Latin letters.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 100. 100 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/posting/fbs/unfulfilled/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingFbsUnfulfilledList
        """
        result: PostingFbsUnfulfilledListResponse = self._call(
            "unfulfilled_list",
            {
                "filter": filter,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "limit": limit,
                "cursor": cursor,
            },
            options,
        )
        return result

    def get(
        self,
        *,
        posting_number: str,
        with_: FbsPostingGetWith | FbsPostingGetWithDict | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsGetResponse:
        """Read one FBS posting in full.

        More than the lists show: exemplars, courier, related postings and the price of the delivery. Parts are left
        out unless with asks for them. Prices of products are decimal text here, while `posting_fbs.list` gives
        amount and currency.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            with_: Parts to add to the answer.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbs/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFbsPostingV3
        """
        result: PostingFbsGetResponse = self._call(
            "get",
            {"posting_number": posting_number, "with_": with_},
            options,
        )
        return result

    def get_by_barcode(
        self,
        *,
        barcode: str,
        options: CallOptions | None = None,
    ) -> PostingFbsGetByBarcodeResponse:
        """Find an FBS posting by the barcode of its label.

        For the scanner at the packing table. Takes a value of barcodes or of scanit. Gives the posting in a brief
        form.

        Args:
            barcode: Barcode of the label: one of the values in barcodes, or scanit.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/get-by-barcode``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFbsPostingByBarcode
        """
        result: PostingFbsGetByBarcodeResponse = self._call(
            "get_by_barcode",
            {"barcode": barcode},
            options,
        )
        return result

    def product_country_list(
        self,
        *,
        name_search: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsProductCountryListResponse:
        """List countries of origin and their codes.

        Searches the countries by a part of their Russian name; gives all of them without a text.

        Args:
            name_search: Part of the name of a country in Russian; all countries when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Countries

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/product/country/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_ListCountryProductFbsPostingV2
        """
        result: PostingFbsProductCountryListResponse = self._call(
            "product_country_list",
            {"name_search": name_search},
            options,
        )
        return result

    def product_country_set(
        self,
        *,
        posting_number: str,
        product_id: int,
        country_iso_code: str,
        options: CallOptions | None = None,
    ) -> PostingFbsProductCountrySetResponse:
        """Set the country of origin of a product in a posting.

        Demanded for products that the posting lists under products_requiring_country. The answer tells whether a
        customs declaration is needed too.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            product_id: Number of the product.
            country_iso_code: Two-letter code of the country of origin.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What else is needed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/product/country/set``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_SetCountryProductFbsPostingV2
        """
        result: PostingFbsProductCountrySetResponse = self._call(
            "product_country_set",
            {"posting_number": posting_number, "product_id": product_id, "country_iso_code": country_iso_code},
            options,
        )
        return result

    def restrictions(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingFbsRestrictionsResponse:
        """Show what a drop-off point accepts for a posting.

        Limits of size, weight and price at the drop-off point where the posting is handed over.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The limits

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/restrictions``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetRestrictions
        """
        result: PostingFbsRestrictionsResponse = self._call(
            "restrictions",
            {"posting_number": posting_number},
            options,
        )
        return result

    def cancel_reason(
        self,
        *,
        related_posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> PostingFbsCancelReasonResponse:
        """List the reasons for which given postings may be cancelled.

        The reasons depend on the state of the posting. Reason 402 (other) demands a message.

        Args:
            related_posting_numbers: Numbers of the postings whose reasons are asked for.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Reasons by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/cancel-reason``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetPostingFbsCancelReasonV1
        """
        result: PostingFbsCancelReasonResponse = self._call(
            "cancel_reason",
            {"related_posting_numbers": related_posting_numbers},
            options,
        )
        return result

    def cancel_reason_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> PostingFbsCancelReasonListResponse:
        """List all reasons for cancelling postings.

        Takes no body. Not every reason fits every posting; ask `posting_fbs.cancel_reason` for those of one
        posting.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/cancel-reason/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetPostingFbsCancelReasonList
        """
        result: PostingFbsCancelReasonListResponse = self._call(
            "cancel_reason_list",
            {},
            options,
        )
        return result

    def product_cancel(
        self,
        *,
        items: Sequence[FbsProductCancelItem | FbsProductCancelItemDict],
        cancel_reason_id: int,
        cancel_reason_message: str,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingFbsProductCancelResponse:
        """Cancel some pieces of a posting.

        Cancels pieces that cannot be delivered; the rest of the posting stays. Cannot be undone and may count
        against the seller.

        Args:
            items: Products and numbers of pieces to cancel.
            cancel_reason_id: From `posting_fbs.cancel_reason`.
            cancel_reason_message: Explanation of the reason.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The posting of the cancelled pieces

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/product/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_CancelFbsPostingProduct
        """
        result: PostingFbsProductCancelResponse = self._call(
            "product_cancel",
            {
                "items": items,
                "cancel_reason_id": cancel_reason_id,
                "cancel_reason_message": cancel_reason_message,
                "posting_number": posting_number,
            },
            options,
        )
        return result

    def cancel(
        self,
        *,
        cancel_reason_id: int,
        posting_number: str,
        cancel_reason_message: str | None = None,
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Cancel a posting.

        Cannot be undone and may count against the seller. The reason has to be one of `posting_fbs.cancel_reason`,
        otherwise the error is HAS_INCORRECT_CANCEL_REASON; reason 402 demands a message. Possible after the
        assembly too, as long as available_actions of the posting has cancel.

        Args:
            cancel_reason_id: From `posting_fbs.cancel_reason`.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            cancel_reason_message: Explanation; demanded with reason 402 (other).
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_CancelFbsPosting
        """
        result: BooleanResponse = self._call(
            "cancel",
            {
                "cancel_reason_id": cancel_reason_id,
                "posting_number": posting_number,
                "cancel_reason_message": cancel_reason_message,
            },
            options,
        )
        return result

    def arbitration(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Dispute postings that were not accepted.

        Opens a dispute over postings that were handed over and are not counted as delivered to Ozon.

        Args:
            posting_number: Numbers of the postings to dispute.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/arbitration``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_MoveFbsPostingToArbitration
        """
        result: BooleanResponse = self._call(
            "arbitration",
            {"posting_number": posting_number},
            options,
        )
        return result

    def awaiting_delivery(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Hand postings over for delivery.

        Moves up to 100 postings, which were disputed or not accepted, to the stage awaiting_deliver.

        Args:
            posting_number: Up to 100 postings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/awaiting-delivery``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_MoveFbsPostingToAwaitingDelivery
        """
        result: BooleanResponse = self._call(
            "awaiting_delivery",
            {"posting_number": posting_number},
            options,
        )
        return result

    def pick_up_code_verify(
        self,
        *,
        pickup_code: str,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingFbsPickUpCodeVerifyResponse:
        """Check the pickup code of a posting.

        For rFBS postings that the buyer or his courier fetches; a right code is recorded in
        pickup_code_verified_at.

        Args:
            pickup_code: Code that the courier or buyer shows.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the code is right

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/pick-up-code/verify``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSPickupCodeVerify
        """
        result: PostingFbsPickUpCodeVerifyResponse = self._call(
            "pick_up_code_verify",
            {"pickup_code": pickup_code, "posting_number": posting_number},
            options,
        )
        return result

    def etgb(
        self,
        *,
        date_: FbsEtgbPeriod | FbsEtgbPeriodDict,
        options: CallOptions | None = None,
    ) -> PostingFbsEtgbResponse:
        """List customs declarations of sellers from Turkey.

        ETGB documents of the postings of a span of time.

        Args:
            date_: Span of time in which the declarations were made.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Declarations by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/global/etgb``. Reads only. https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetEtgb
        """
        result: PostingFbsEtgbResponse = self._call(
            "etgb",
            {"date_": date_},
            options,
        )
        return result

    def unpaid_legal_product_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnpaidLegalProductListResponse:
        """List products in unpaid orders of companies.

        Pieces that are held for orders which a buying company has not paid yet.

        Args:
            limit: Rows per page, 1 to 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/unpaid-legal/product/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_UnpaidLegalProductList
        """
        result: PostingFbsUnpaidLegalProductListResponse = self._call(
            "unpaid_legal_product_list",
            {"limit": limit, "cursor": cursor},
            options,
        )
        return result

    def unfulfilled_list_v3(
        self,
        *,
        filter: PostingFbsUnfulfilledListV3Filter | PostingFbsUnfulfilledListV3FilterDict,
        dir: PostingFbsUnfulfilledListV3RequestDir | None = None,
        with_: FbsPostingWithV3 | FbsPostingWithV3Dict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnfulfilledListV3Response:
        """List FBS postings to be worked on (switched off).

        Switched off on 2026-08-31; use `posting_fbs.unfulfilled_list`, which pages by cursor and has no result
        wrapper.

        Args:
            filter: Which postings to list, by the deadline of assembly or by the day of delivery.
            dir: Order by deadline.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 1000. 1000 is sent when it is left out.
            offset: Number of rows to skip. 0 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbs/unfulfilled/list``. Reads only; switched off on 2026-08-31; successor:
        posting_fbs.unfulfilled_list.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFbsPostingUnfulfilledList
        """
        result: PostingFbsUnfulfilledListV3Response = self._call(
            "unfulfilled_list_v3",
            {"filter": filter, "dir": dir, "with_": with_, "limit": limit, "offset": offset},
            options,
        )
        return result

    def list_v3(
        self,
        *,
        filter: PostingFbsListV3Filter | PostingFbsListV3FilterDict,
        dir: PostingFbsListV3RequestDir | None = None,
        with_: FbsPostingWithV3 | FbsPostingWithV3Dict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsListV3Response:
        """List FBS and rFBS postings (switched off).

        Switched off on 2026-08-31; use `posting_fbs.list`, which pages by cursor and has no result wrapper.
        has_next may be followed by an empty page.

        Args:
            filter: Which postings to list; since and to are demanded and at most one year apart.
            dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 1000. 1000 is sent when it is left out.
            offset: Number of rows to skip. 0 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbs/list``. Reads only; switched off on 2026-08-31; successor: posting_fbs.list.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFbsPostingListV3
        """
        result: PostingFbsListV3Response = self._call(
            "list_v3",
            {"filter": filter, "dir": dir, "with_": with_, "limit": limit, "offset": offset},
            options,
        )
        return result
