# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import BooleanResponse as BooleanResponse
    from .._models import CancellationType as CancellationType
    from .._models import CurrencyCode as CurrencyCode
    from .._models import DeliverySchema as DeliverySchema
    from .._models import FbsTplIntegrationType as FbsTplIntegrationType
    from .._models import Money as Money
    from .._models import PostingAdditionalData as PostingAdditionalData
    from .._models import PostingCommission as PostingCommission
    from .._models import PostingExternalOrder as PostingExternalOrder
    from .._models import PostingFinancialData as PostingFinancialData
    from .._models import PostingFinancialProduct as PostingFinancialProduct
    from .._models import PostingLegalInfo as PostingLegalInfo
    from .._models import SortDirection as SortDirection
    from .._models import TimeRange as TimeRange
    from ._arbitration import PostingFbsArbitrationRequest as PostingFbsArbitrationRequest
    from ._awaiting_delivery import PostingFbsAwaitingDeliveryRequest as PostingFbsAwaitingDeliveryRequest
    from ._cancel import PostingFbsCancelRequest as PostingFbsCancelRequest
    from ._cancel_reason import FbsPostingCancelReason as FbsPostingCancelReason
    from ._cancel_reason import FbsPostingCancelReasonId as FbsPostingCancelReasonId
    from ._cancel_reason import FbsPostingCancelReasons as FbsPostingCancelReasons
    from ._cancel_reason import FbsPostingCancelReasonTypeId as FbsPostingCancelReasonTypeId
    from ._cancel_reason import PostingFbsCancelReasonRequest as PostingFbsCancelReasonRequest
    from ._cancel_reason import PostingFbsCancelReasonResponse as PostingFbsCancelReasonResponse
    from ._cancel_reason_list import FbsCancelReason as FbsCancelReason
    from ._cancel_reason_list import FbsCancelReasonTypeId as FbsCancelReasonTypeId
    from ._cancel_reason_list import PostingFbsCancelReasonListResponse as PostingFbsCancelReasonListResponse
    from ._etgb import FbsEtgb as FbsEtgb
    from ._etgb import FbsEtgbItem as FbsEtgbItem
    from ._etgb import FbsEtgbPeriod as FbsEtgbPeriod
    from ._etgb import PostingFbsEtgbRequest as PostingFbsEtgbRequest
    from ._etgb import PostingFbsEtgbResponse as PostingFbsEtgbResponse
    from ._get import FbsPostingCourier as FbsPostingCourier
    from ._get import FbsPostingDetail as FbsPostingDetail
    from ._get import FbsPostingDetailAddressee as FbsPostingDetailAddressee
    from ._get import FbsPostingDetailContainerSortType as FbsPostingDetailContainerSortType
    from ._get import FbsPostingDetailCustomer as FbsPostingDetailCustomer
    from ._get import FbsPostingDetailProduct as FbsPostingDetailProduct
    from ._get import FbsPostingDimensions as FbsPostingDimensions
    from ._get import FbsPostingExemplar as FbsPostingExemplar
    from ._get import FbsPostingExemplarProduct as FbsPostingExemplarProduct
    from ._get import FbsPostingExemplars as FbsPostingExemplars
    from ._get import FbsPostingGetWith as FbsPostingGetWith
    from ._get import FbsPostingPrrOption as FbsPostingPrrOption
    from ._get import FbsPostingRelatedPostings as FbsPostingRelatedPostings
    from ._get import PostingFbsGetRequest as PostingFbsGetRequest
    from ._get import PostingFbsGetResponse as PostingFbsGetResponse
    from ._get_by_barcode import FbsPostingByBarcode as FbsPostingByBarcode
    from ._get_by_barcode import FbsPostingByBarcodeProduct as FbsPostingByBarcodeProduct
    from ._get_by_barcode import PostingFbsGetByBarcodeRequest as PostingFbsGetByBarcodeRequest
    from ._get_by_barcode import PostingFbsGetByBarcodeResponse as PostingFbsGetByBarcodeResponse
    from ._list import PostingFbsListFilter as PostingFbsListFilter
    from ._list import PostingFbsListRequest as PostingFbsListRequest
    from ._list import PostingFbsListResponse as PostingFbsListResponse
    from ._list_v3 import PostingFbsListV3Filter as PostingFbsListV3Filter
    from ._list_v3 import PostingFbsListV3Request as PostingFbsListV3Request
    from ._list_v3 import PostingFbsListV3RequestDir as PostingFbsListV3RequestDir
    from ._list_v3 import PostingFbsListV3Response as PostingFbsListV3Response
    from ._list_v3 import PostingFbsListV3Result as PostingFbsListV3Result
    from ._models import FbsIntegrationTypeFlow as FbsIntegrationTypeFlow
    from ._models import FbsPosting as FbsPosting
    from ._models import FbsPostingAction as FbsPostingAction
    from ._models import FbsPostingAddress as FbsPostingAddress
    from ._models import FbsPostingAddressee as FbsPostingAddressee
    from ._models import FbsPostingAddresseeV3 as FbsPostingAddresseeV3
    from ._models import FbsPostingAnalyticsData as FbsPostingAnalyticsData
    from ._models import FbsPostingBarcodes as FbsPostingBarcodes
    from ._models import FbsPostingCancellation as FbsPostingCancellation
    from ._models import FbsPostingCargoType as FbsPostingCargoType
    from ._models import FbsPostingContainer as FbsPostingContainer
    from ._models import FbsPostingContainerSortType as FbsPostingContainerSortType
    from ._models import FbsPostingCustomer as FbsPostingCustomer
    from ._models import FbsPostingDeliveryMethod as FbsPostingDeliveryMethod
    from ._models import FbsPostingFilterStatus as FbsPostingFilterStatus
    from ._models import FbsPostingFinancialData as FbsPostingFinancialData
    from ._models import FbsPostingFinancialProduct as FbsPostingFinancialProduct
    from ._models import FbsPostingOptional as FbsPostingOptional
    from ._models import FbsPostingProduct as FbsPostingProduct
    from ._models import FbsPostingProductV3 as FbsPostingProductV3
    from ._models import FbsPostingRequirements as FbsPostingRequirements
    from ._models import FbsPostingStatus as FbsPostingStatus
    from ._models import FbsPostingSubstatus as FbsPostingSubstatus
    from ._models import FbsPostingTariffication as FbsPostingTariffication
    from ._models import FbsPostingTarifficationStep as FbsPostingTarifficationStep
    from ._models import FbsPostingTarifficationV3 as FbsPostingTarifficationV3
    from ._models import FbsPostingUnfulfilledFilterStatus as FbsPostingUnfulfilledFilterStatus
    from ._models import FbsPostingV3 as FbsPostingV3
    from ._models import FbsPostingV3ContainerSortType as FbsPostingV3ContainerSortType
    from ._models import FbsPostingWith as FbsPostingWith
    from ._models import FbsPostingWithV3 as FbsPostingWithV3
    from ._models import FbsPrrOptionCode as FbsPrrOptionCode
    from ._models import FbsSortingCenter as FbsSortingCenter
    from ._pick_up_code_verify import PostingFbsPickUpCodeVerifyRequest as PostingFbsPickUpCodeVerifyRequest
    from ._pick_up_code_verify import PostingFbsPickUpCodeVerifyResponse as PostingFbsPickUpCodeVerifyResponse
    from ._product_cancel import FbsProductCancelItem as FbsProductCancelItem
    from ._product_cancel import PostingFbsProductCancelRequest as PostingFbsProductCancelRequest
    from ._product_cancel import PostingFbsProductCancelResponse as PostingFbsProductCancelResponse
    from ._product_country_list import FbsProductCountry as FbsProductCountry
    from ._product_country_list import PostingFbsProductCountryListRequest as PostingFbsProductCountryListRequest
    from ._product_country_list import PostingFbsProductCountryListResponse as PostingFbsProductCountryListResponse
    from ._product_country_set import PostingFbsProductCountrySetRequest as PostingFbsProductCountrySetRequest
    from ._product_country_set import PostingFbsProductCountrySetResponse as PostingFbsProductCountrySetResponse
    from ._product_traceable_attribute import FbsTraceableProduct as FbsTraceableProduct
    from ._product_traceable_attribute import (
        PostingFbsProductTraceableAttributeRequest as PostingFbsProductTraceableAttributeRequest,
    )
    from ._product_traceable_attribute import (
        PostingFbsProductTraceableAttributeResponse as PostingFbsProductTraceableAttributeResponse,
    )
    from ._restrictions import FbsPostingRestrictions as FbsPostingRestrictions
    from ._restrictions import PostingFbsRestrictionsRequest as PostingFbsRestrictionsRequest
    from ._restrictions import PostingFbsRestrictionsResponse as PostingFbsRestrictionsResponse
    from ._ship import FbsShipPackage as FbsShipPackage
    from ._ship import FbsShipPosting as FbsShipPosting
    from ._ship import FbsShipPostingProduct as FbsShipPostingProduct
    from ._ship import FbsShipProduct as FbsShipProduct
    from ._ship import FbsShipWith as FbsShipWith
    from ._ship import PostingFbsShipRequest as PostingFbsShipRequest
    from ._ship import PostingFbsShipResponse as PostingFbsShipResponse
    from ._ship_package import FbsShipPackageProduct as FbsShipPackageProduct
    from ._ship_package import PostingFbsShipPackageRequest as PostingFbsShipPackageRequest
    from ._ship_package import PostingFbsShipPackageResponse as PostingFbsShipPackageResponse
    from ._split import FbsSplitPosting as FbsSplitPosting
    from ._split import FbsSplitProduct as FbsSplitProduct
    from ._split import FbsSplitResultPosting as FbsSplitResultPosting
    from ._split import PostingFbsSplitRequest as PostingFbsSplitRequest
    from ._split import PostingFbsSplitResponse as PostingFbsSplitResponse
    from ._traceable_split import FbsTraceableSplitPosting as FbsTraceableSplitPosting
    from ._traceable_split import FbsTraceableSplitProduct as FbsTraceableSplitProduct
    from ._traceable_split import PostingFbsTraceableSplitRequest as PostingFbsTraceableSplitRequest
    from ._traceable_split import PostingFbsTraceableSplitResponse as PostingFbsTraceableSplitResponse
    from ._unfulfilled_list import PostingFbsUnfulfilledListFilter as PostingFbsUnfulfilledListFilter
    from ._unfulfilled_list import PostingFbsUnfulfilledListRequest as PostingFbsUnfulfilledListRequest
    from ._unfulfilled_list import PostingFbsUnfulfilledListResponse as PostingFbsUnfulfilledListResponse
    from ._unfulfilled_list_v3 import PostingFbsUnfulfilledListV3Filter as PostingFbsUnfulfilledListV3Filter
    from ._unfulfilled_list_v3 import PostingFbsUnfulfilledListV3Request as PostingFbsUnfulfilledListV3Request
    from ._unfulfilled_list_v3 import PostingFbsUnfulfilledListV3RequestDir as PostingFbsUnfulfilledListV3RequestDir
    from ._unfulfilled_list_v3 import PostingFbsUnfulfilledListV3Response as PostingFbsUnfulfilledListV3Response
    from ._unfulfilled_list_v3 import PostingFbsUnfulfilledListV3Result as PostingFbsUnfulfilledListV3Result
    from ._unpaid_legal_product_list import FbsUnpaidLegalProduct as FbsUnpaidLegalProduct
    from ._unpaid_legal_product_list import (
        PostingFbsUnpaidLegalProductListRequest as PostingFbsUnpaidLegalProductListRequest,
    )
    from ._unpaid_legal_product_list import (
        PostingFbsUnpaidLegalProductListResponse as PostingFbsUnpaidLegalProductListResponse,
    )
else:
    __getattr__ = lazy(
        __name__,
        {
            "BooleanResponse": ".._models",
            "CancellationType": ".._models",
            "CurrencyCode": ".._models",
            "DeliverySchema": ".._models",
            "FbsCancelReason": "._cancel_reason_list",
            "FbsCancelReasonTypeId": "._cancel_reason_list",
            "FbsEtgb": "._etgb",
            "FbsEtgbItem": "._etgb",
            "FbsEtgbPeriod": "._etgb",
            "FbsIntegrationTypeFlow": "._models",
            "FbsPosting": "._models",
            "FbsPostingAction": "._models",
            "FbsPostingAddress": "._models",
            "FbsPostingAddressee": "._models",
            "FbsPostingAddresseeV3": "._models",
            "FbsPostingAnalyticsData": "._models",
            "FbsPostingBarcodes": "._models",
            "FbsPostingByBarcode": "._get_by_barcode",
            "FbsPostingByBarcodeProduct": "._get_by_barcode",
            "FbsPostingCancelReason": "._cancel_reason",
            "FbsPostingCancelReasonId": "._cancel_reason",
            "FbsPostingCancelReasonTypeId": "._cancel_reason",
            "FbsPostingCancelReasons": "._cancel_reason",
            "FbsPostingCancellation": "._models",
            "FbsPostingCargoType": "._models",
            "FbsPostingContainer": "._models",
            "FbsPostingContainerSortType": "._models",
            "FbsPostingCourier": "._get",
            "FbsPostingCustomer": "._models",
            "FbsPostingDeliveryMethod": "._models",
            "FbsPostingDetail": "._get",
            "FbsPostingDetailAddressee": "._get",
            "FbsPostingDetailContainerSortType": "._get",
            "FbsPostingDetailCustomer": "._get",
            "FbsPostingDetailProduct": "._get",
            "FbsPostingDimensions": "._get",
            "FbsPostingExemplar": "._get",
            "FbsPostingExemplarProduct": "._get",
            "FbsPostingExemplars": "._get",
            "FbsPostingFilterStatus": "._models",
            "FbsPostingFinancialData": "._models",
            "FbsPostingFinancialProduct": "._models",
            "FbsPostingGetWith": "._get",
            "FbsPostingOptional": "._models",
            "FbsPostingProduct": "._models",
            "FbsPostingProductV3": "._models",
            "FbsPostingPrrOption": "._get",
            "FbsPostingRelatedPostings": "._get",
            "FbsPostingRequirements": "._models",
            "FbsPostingRestrictions": "._restrictions",
            "FbsPostingStatus": "._models",
            "FbsPostingSubstatus": "._models",
            "FbsPostingTariffication": "._models",
            "FbsPostingTarifficationStep": "._models",
            "FbsPostingTarifficationV3": "._models",
            "FbsPostingUnfulfilledFilterStatus": "._models",
            "FbsPostingV3": "._models",
            "FbsPostingV3ContainerSortType": "._models",
            "FbsPostingWith": "._models",
            "FbsPostingWithV3": "._models",
            "FbsProductCancelItem": "._product_cancel",
            "FbsProductCountry": "._product_country_list",
            "FbsPrrOptionCode": "._models",
            "FbsShipPackage": "._ship",
            "FbsShipPackageProduct": "._ship_package",
            "FbsShipPosting": "._ship",
            "FbsShipPostingProduct": "._ship",
            "FbsShipProduct": "._ship",
            "FbsShipWith": "._ship",
            "FbsSortingCenter": "._models",
            "FbsSplitPosting": "._split",
            "FbsSplitProduct": "._split",
            "FbsSplitResultPosting": "._split",
            "FbsTplIntegrationType": ".._models",
            "FbsTraceableProduct": "._product_traceable_attribute",
            "FbsTraceableSplitPosting": "._traceable_split",
            "FbsTraceableSplitProduct": "._traceable_split",
            "FbsUnpaidLegalProduct": "._unpaid_legal_product_list",
            "Money": ".._models",
            "PostingAdditionalData": ".._models",
            "PostingCommission": ".._models",
            "PostingExternalOrder": ".._models",
            "PostingFbsArbitrationRequest": "._arbitration",
            "PostingFbsAwaitingDeliveryRequest": "._awaiting_delivery",
            "PostingFbsCancelReasonListResponse": "._cancel_reason_list",
            "PostingFbsCancelReasonRequest": "._cancel_reason",
            "PostingFbsCancelReasonResponse": "._cancel_reason",
            "PostingFbsCancelRequest": "._cancel",
            "PostingFbsEtgbRequest": "._etgb",
            "PostingFbsEtgbResponse": "._etgb",
            "PostingFbsGetByBarcodeRequest": "._get_by_barcode",
            "PostingFbsGetByBarcodeResponse": "._get_by_barcode",
            "PostingFbsGetRequest": "._get",
            "PostingFbsGetResponse": "._get",
            "PostingFbsListFilter": "._list",
            "PostingFbsListRequest": "._list",
            "PostingFbsListResponse": "._list",
            "PostingFbsListV3Filter": "._list_v3",
            "PostingFbsListV3Request": "._list_v3",
            "PostingFbsListV3RequestDir": "._list_v3",
            "PostingFbsListV3Response": "._list_v3",
            "PostingFbsListV3Result": "._list_v3",
            "PostingFbsPickUpCodeVerifyRequest": "._pick_up_code_verify",
            "PostingFbsPickUpCodeVerifyResponse": "._pick_up_code_verify",
            "PostingFbsProductCancelRequest": "._product_cancel",
            "PostingFbsProductCancelResponse": "._product_cancel",
            "PostingFbsProductCountryListRequest": "._product_country_list",
            "PostingFbsProductCountryListResponse": "._product_country_list",
            "PostingFbsProductCountrySetRequest": "._product_country_set",
            "PostingFbsProductCountrySetResponse": "._product_country_set",
            "PostingFbsProductTraceableAttributeRequest": "._product_traceable_attribute",
            "PostingFbsProductTraceableAttributeResponse": "._product_traceable_attribute",
            "PostingFbsRestrictionsRequest": "._restrictions",
            "PostingFbsRestrictionsResponse": "._restrictions",
            "PostingFbsShipPackageRequest": "._ship_package",
            "PostingFbsShipPackageResponse": "._ship_package",
            "PostingFbsShipRequest": "._ship",
            "PostingFbsShipResponse": "._ship",
            "PostingFbsSplitRequest": "._split",
            "PostingFbsSplitResponse": "._split",
            "PostingFbsTraceableSplitRequest": "._traceable_split",
            "PostingFbsTraceableSplitResponse": "._traceable_split",
            "PostingFbsUnfulfilledListFilter": "._unfulfilled_list",
            "PostingFbsUnfulfilledListRequest": "._unfulfilled_list",
            "PostingFbsUnfulfilledListResponse": "._unfulfilled_list",
            "PostingFbsUnfulfilledListV3Filter": "._unfulfilled_list_v3",
            "PostingFbsUnfulfilledListV3Request": "._unfulfilled_list_v3",
            "PostingFbsUnfulfilledListV3RequestDir": "._unfulfilled_list_v3",
            "PostingFbsUnfulfilledListV3Response": "._unfulfilled_list_v3",
            "PostingFbsUnfulfilledListV3Result": "._unfulfilled_list_v3",
            "PostingFbsUnpaidLegalProductListRequest": "._unpaid_legal_product_list",
            "PostingFbsUnpaidLegalProductListResponse": "._unpaid_legal_product_list",
            "PostingFinancialData": ".._models",
            "PostingFinancialProduct": ".._models",
            "PostingLegalInfo": ".._models",
            "SortDirection": ".._models",
            "TimeRange": ".._models",
        },
    )


class PostingFbsResource(SyncResource):
    """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""

    __slots__ = ()

    def ship(
        self,
        *,
        packages: Sequence[FbsShipPackage | Mapping[str, Any]],
        posting_number: str,
        with_: FbsShipWith | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsShipResponse:
        """Assemble an FBS posting, split into parcels if need be.

        Moves the posting to awaiting_deliver; each package becomes a posting of its own, whose number is in result.
        Give marking data first with exemplar_set. A 200 does not mean that it worked: read the posting with
        posting_fbs_get, and on the substatus ship_failed assemble it again. All products have to be in a package.
        Cannot be undone. Usual refusals are EXEMPLAR_INFO_NOT_FILLED_COMPLETELY (marking data are missing),
        HAS_INCORRECT_PRODUCT_QUANTITY and POSTING_ALREADY_SHIPPED.

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
        products: Sequence[FbsShipPackageProduct | Mapping[str, Any]] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsShipPackageResponse:
        """Assemble a part of an FBS posting.

        Splits the given pieces off into a posting of their own and assembles it; the rest stays to be assembled. A
        200 does not mean that it worked: read the posting with posting_fbs_get, and on the substatus ship_failed
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
        postings: Sequence[FbsSplitPosting | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> PostingFbsSplitResponse:
        """Split a posting before its assembly.

        Spreads the pieces of one posting over several, without assembling them; cannot be undone. posting_fbs_ship
        splits and assembles in one step.

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
        filter: PostingFbsListFilter | Mapping[str, Any],
        limit: int,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FbsPostingWith | Mapping[str, Any] | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsListResponse:
        """List FBS and rFBS postings.

        All postings of a span of at most one year, in any stage. Parts such as prices, barcodes and delivery data
        are left out unless with asks for them. Postings change while one pages: take short spans, and drop repeated
        numbers. A page may be empty although has_next said there is one more. Rows have no created_at, which
        posting_fbs_list_v3 had: use in_process_at. Prices are objects with amount and currency here.

        Args:
            filter: Which postings to list; since and to are demanded and at most one year apart.
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            sort_dir: Order by time of creation.
            translit: Writes the address in Latin letters.
            with_: Parts to add to the answer.
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
                "limit": limit,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "cursor": cursor,
            },
            options,
        )
        return result

    def unfulfilled_list(
        self,
        *,
        filter: PostingFbsUnfulfilledListFilter | Mapping[str, Any],
        limit: int,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FbsPostingWith | Mapping[str, Any] | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnfulfilledListResponse:
        """List FBS postings that are still to be worked on.

        Postings before delivery, chosen by the deadline of assembly (cutoff_from with cutoff_to) or by the day of
        handing over (delivering_date_from with delivering_date_to), over at most one year. The call to poll for new
        orders. Cancelled postings are not listed, although the document says so.

        Args:
            filter: Either both cutoff fields or both delivering_date fields have to be set.
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            sort_dir: Order by deadline.
            translit: Writes the address in Latin letters.
            with_: Parts to add to the answer.
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
                "limit": limit,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "cursor": cursor,
            },
            options,
        )
        return result

    def get(
        self,
        *,
        posting_number: str,
        with_: FbsPostingGetWith | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsGetResponse:
        """Read one FBS posting in full.

        More than the lists show: exemplars, courier, related postings and the price of the delivery. Parts are left
        out unless with asks for them. Prices of products are decimal text here, while posting_fbs_list gives amount
        and currency.

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

        Takes no body. Not every reason fits every posting; ask posting_fbs_cancel_reason for those of one posting.

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
        items: Sequence[FbsProductCancelItem | Mapping[str, Any]],
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
            cancel_reason_id: From posting_fbs_cancel_reason.
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

        Cannot be undone and may count against the seller. The reason has to be one of posting_fbs_cancel_reason,
        otherwise the error is HAS_INCORRECT_CANCEL_REASON; reason 402 demands a message.

        Args:
            cancel_reason_id: From posting_fbs_cancel_reason.
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
            posting_number: Up to 100 postings. At most 100 items.
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
        date_: FbsEtgbPeriod | Mapping[str, Any],
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
        limit: int,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnpaidLegalProductListResponse:
        """List products in unpaid orders of companies.

        Pieces that are held for orders which a buying company has not paid yet.

        Args:
            limit: Rows per page, 1 to 1000. At least 1, at most 1000.
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
        filter: PostingFbsUnfulfilledListV3Filter | Mapping[str, Any],
        limit: int,
        offset: int,
        dir: PostingFbsUnfulfilledListV3RequestDir | None = None,
        with_: FbsPostingWithV3 | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnfulfilledListV3Response:
        """List FBS postings to be worked on (switched off).

        Switched off on 2026-08-31; use posting_fbs_unfulfilled_list, which pages by cursor and has no result
        wrapper.

        Args:
            filter: Which postings to list, by the deadline of assembly or by the day of delivery.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            dir: Order by deadline.
            with_: Parts to add to the answer.
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
            {"filter": filter, "limit": limit, "offset": offset, "dir": dir, "with_": with_},
            options,
        )
        return result

    def list_v3(
        self,
        *,
        filter: PostingFbsListV3Filter | Mapping[str, Any],
        limit: int,
        offset: int,
        dir: PostingFbsListV3RequestDir | None = None,
        with_: FbsPostingWithV3 | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsListV3Response:
        """List FBS and rFBS postings (switched off).

        Switched off on 2026-08-31; use posting_fbs_list, which pages by cursor and has no result wrapper. has_next
        may be followed by an empty page.

        Args:
            filter: Which postings to list; since and to are demanded and at most one year apart.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            dir: Order by time of creation.
            with_: Parts to add to the answer.
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
            {"filter": filter, "limit": limit, "offset": offset, "dir": dir, "with_": with_},
            options,
        )
        return result


class AsyncPostingFbsResource(AsyncResource):
    """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""

    __slots__ = ()

    async def ship(
        self,
        *,
        packages: Sequence[FbsShipPackage | Mapping[str, Any]],
        posting_number: str,
        with_: FbsShipWith | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsShipResponse:
        """Assemble an FBS posting, split into parcels if need be.

        Moves the posting to awaiting_deliver; each package becomes a posting of its own, whose number is in result.
        Give marking data first with exemplar_set. A 200 does not mean that it worked: read the posting with
        posting_fbs_get, and on the substatus ship_failed assemble it again. All products have to be in a package.
        Cannot be undone. Usual refusals are EXEMPLAR_INFO_NOT_FILLED_COMPLETELY (marking data are missing),
        HAS_INCORRECT_PRODUCT_QUANTITY and POSTING_ALREADY_SHIPPED.

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
        result: PostingFbsShipResponse = await self._call(
            "ship",
            {"packages": packages, "posting_number": posting_number, "with_": with_},
            options,
        )
        return result

    async def ship_package(
        self,
        *,
        posting_number: str,
        products: Sequence[FbsShipPackageProduct | Mapping[str, Any]] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsShipPackageResponse:
        """Assemble a part of an FBS posting.

        Splits the given pieces off into a posting of their own and assembles it; the rest stays to be assembled. A
        200 does not mean that it worked: read the posting with posting_fbs_get, and on the substatus ship_failed
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
        result: PostingFbsShipPackageResponse = await self._call(
            "ship_package",
            {"posting_number": posting_number, "products": products},
            options,
        )
        return result

    async def split(
        self,
        *,
        posting_number: str,
        postings: Sequence[FbsSplitPosting | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> PostingFbsSplitResponse:
        """Split a posting before its assembly.

        Spreads the pieces of one posting over several, without assembling them; cannot be undone. posting_fbs_ship
        splits and assembles in one step.

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
        result: PostingFbsSplitResponse = await self._call(
            "split",
            {"posting_number": posting_number, "postings": postings},
            options,
        )
        return result

    async def traceable_split(
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
        result: PostingFbsTraceableSplitResponse = await self._call(
            "traceable_split",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def product_traceable_attribute(
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
        result: PostingFbsProductTraceableAttributeResponse = await self._call(
            "product_traceable_attribute",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def list(
        self,
        *,
        filter: PostingFbsListFilter | Mapping[str, Any],
        limit: int,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FbsPostingWith | Mapping[str, Any] | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsListResponse:
        """List FBS and rFBS postings.

        All postings of a span of at most one year, in any stage. Parts such as prices, barcodes and delivery data
        are left out unless with asks for them. Postings change while one pages: take short spans, and drop repeated
        numbers. A page may be empty although has_next said there is one more. Rows have no created_at, which
        posting_fbs_list_v3 had: use in_process_at. Prices are objects with amount and currency here.

        Args:
            filter: Which postings to list; since and to are demanded and at most one year apart.
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            sort_dir: Order by time of creation.
            translit: Writes the address in Latin letters.
            with_: Parts to add to the answer.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/posting/fbs/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/PostingFbsList
        """
        result: PostingFbsListResponse = await self._call(
            "list",
            {
                "filter": filter,
                "limit": limit,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "cursor": cursor,
            },
            options,
        )
        return result

    async def unfulfilled_list(
        self,
        *,
        filter: PostingFbsUnfulfilledListFilter | Mapping[str, Any],
        limit: int,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FbsPostingWith | Mapping[str, Any] | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnfulfilledListResponse:
        """List FBS postings that are still to be worked on.

        Postings before delivery, chosen by the deadline of assembly (cutoff_from with cutoff_to) or by the day of
        handing over (delivering_date_from with delivering_date_to), over at most one year. The call to poll for new
        orders. Cancelled postings are not listed, although the document says so.

        Args:
            filter: Either both cutoff fields or both delivering_date fields have to be set.
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            sort_dir: Order by deadline.
            translit: Writes the address in Latin letters.
            with_: Parts to add to the answer.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/posting/fbs/unfulfilled/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingFbsUnfulfilledList
        """
        result: PostingFbsUnfulfilledListResponse = await self._call(
            "unfulfilled_list",
            {
                "filter": filter,
                "limit": limit,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "cursor": cursor,
            },
            options,
        )
        return result

    async def get(
        self,
        *,
        posting_number: str,
        with_: FbsPostingGetWith | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsGetResponse:
        """Read one FBS posting in full.

        More than the lists show: exemplars, courier, related postings and the price of the delivery. Parts are left
        out unless with asks for them. Prices of products are decimal text here, while posting_fbs_list gives amount
        and currency.

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
        result: PostingFbsGetResponse = await self._call(
            "get",
            {"posting_number": posting_number, "with_": with_},
            options,
        )
        return result

    async def get_by_barcode(
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
        result: PostingFbsGetByBarcodeResponse = await self._call(
            "get_by_barcode",
            {"barcode": barcode},
            options,
        )
        return result

    async def product_country_list(
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
        result: PostingFbsProductCountryListResponse = await self._call(
            "product_country_list",
            {"name_search": name_search},
            options,
        )
        return result

    async def product_country_set(
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
        result: PostingFbsProductCountrySetResponse = await self._call(
            "product_country_set",
            {"posting_number": posting_number, "product_id": product_id, "country_iso_code": country_iso_code},
            options,
        )
        return result

    async def restrictions(
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
        result: PostingFbsRestrictionsResponse = await self._call(
            "restrictions",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def cancel_reason(
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
        result: PostingFbsCancelReasonResponse = await self._call(
            "cancel_reason",
            {"related_posting_numbers": related_posting_numbers},
            options,
        )
        return result

    async def cancel_reason_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> PostingFbsCancelReasonListResponse:
        """List all reasons for cancelling postings.

        Takes no body. Not every reason fits every posting; ask posting_fbs_cancel_reason for those of one posting.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/cancel-reason/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetPostingFbsCancelReasonList
        """
        result: PostingFbsCancelReasonListResponse = await self._call(
            "cancel_reason_list",
            {},
            options,
        )
        return result

    async def product_cancel(
        self,
        *,
        items: Sequence[FbsProductCancelItem | Mapping[str, Any]],
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
            cancel_reason_id: From posting_fbs_cancel_reason.
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
        result: PostingFbsProductCancelResponse = await self._call(
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

    async def cancel(
        self,
        *,
        cancel_reason_id: int,
        posting_number: str,
        cancel_reason_message: str | None = None,
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Cancel a posting.

        Cannot be undone and may count against the seller. The reason has to be one of posting_fbs_cancel_reason,
        otherwise the error is HAS_INCORRECT_CANCEL_REASON; reason 402 demands a message.

        Args:
            cancel_reason_id: From posting_fbs_cancel_reason.
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
        result: BooleanResponse = await self._call(
            "cancel",
            {
                "cancel_reason_id": cancel_reason_id,
                "posting_number": posting_number,
                "cancel_reason_message": cancel_reason_message,
            },
            options,
        )
        return result

    async def arbitration(
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
        result: BooleanResponse = await self._call(
            "arbitration",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def awaiting_delivery(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Hand postings over for delivery.

        Moves up to 100 postings, which were disputed or not accepted, to the stage awaiting_deliver.

        Args:
            posting_number: Up to 100 postings. At most 100 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/awaiting-delivery``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_MoveFbsPostingToAwaitingDelivery
        """
        result: BooleanResponse = await self._call(
            "awaiting_delivery",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def pick_up_code_verify(
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
        result: PostingFbsPickUpCodeVerifyResponse = await self._call(
            "pick_up_code_verify",
            {"pickup_code": pickup_code, "posting_number": posting_number},
            options,
        )
        return result

    async def etgb(
        self,
        *,
        date_: FbsEtgbPeriod | Mapping[str, Any],
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
        result: PostingFbsEtgbResponse = await self._call(
            "etgb",
            {"date_": date_},
            options,
        )
        return result

    async def unpaid_legal_product_list(
        self,
        *,
        limit: int,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnpaidLegalProductListResponse:
        """List products in unpaid orders of companies.

        Pieces that are held for orders which a buying company has not paid yet.

        Args:
            limit: Rows per page, 1 to 1000. At least 1, at most 1000.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/unpaid-legal/product/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_UnpaidLegalProductList
        """
        result: PostingFbsUnpaidLegalProductListResponse = await self._call(
            "unpaid_legal_product_list",
            {"limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def unfulfilled_list_v3(
        self,
        *,
        filter: PostingFbsUnfulfilledListV3Filter | Mapping[str, Any],
        limit: int,
        offset: int,
        dir: PostingFbsUnfulfilledListV3RequestDir | None = None,
        with_: FbsPostingWithV3 | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsUnfulfilledListV3Response:
        """List FBS postings to be worked on (switched off).

        Switched off on 2026-08-31; use posting_fbs_unfulfilled_list, which pages by cursor and has no result
        wrapper.

        Args:
            filter: Which postings to list, by the deadline of assembly or by the day of delivery.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            dir: Order by deadline.
            with_: Parts to add to the answer.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbs/unfulfilled/list``. Reads only; switched off on 2026-08-31; successor:
        posting_fbs.unfulfilled_list.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFbsPostingUnfulfilledList
        """
        result: PostingFbsUnfulfilledListV3Response = await self._call(
            "unfulfilled_list_v3",
            {"filter": filter, "limit": limit, "offset": offset, "dir": dir, "with_": with_},
            options,
        )
        return result

    async def list_v3(
        self,
        *,
        filter: PostingFbsListV3Filter | Mapping[str, Any],
        limit: int,
        offset: int,
        dir: PostingFbsListV3RequestDir | None = None,
        with_: FbsPostingWithV3 | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbsListV3Response:
        """List FBS and rFBS postings (switched off).

        Switched off on 2026-08-31; use posting_fbs_list, which pages by cursor and has no result wrapper. has_next
        may be followed by an empty page.

        Args:
            filter: Which postings to list; since and to are demanded and at most one year apart.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            dir: Order by time of creation.
            with_: Parts to add to the answer.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbs/list``. Reads only; switched off on 2026-08-31; successor: posting_fbs.list.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFbsPostingListV3
        """
        result: PostingFbsListV3Response = await self._call(
            "list_v3",
            {"filter": filter, "limit": limit, "offset": offset, "dir": dir, "with_": with_},
            options,
        )
        return result
