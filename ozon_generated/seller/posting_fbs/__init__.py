# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._inputs import TimeRangeDict as TimeRangeDict
    from .._shared_boolean_response import BooleanResponse as BooleanResponse
    from .._shared_cancellation_type import CancellationType as CancellationType
    from .._shared_currency_code import CurrencyCode as CurrencyCode
    from .._shared_delivery_schema import DeliverySchema as DeliverySchema
    from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType as FbsTplIntegrationType
    from .._shared_money import Money as Money
    from .._shared_posting_additional_data import PostingAdditionalData as PostingAdditionalData
    from .._shared_posting_commission import PostingCommission as PostingCommission
    from .._shared_posting_external_order import PostingExternalOrder as PostingExternalOrder
    from .._shared_posting_financial_data import PostingFinancialData as PostingFinancialData
    from .._shared_posting_financial_product import PostingFinancialProduct as PostingFinancialProduct
    from .._shared_posting_legal_info import PostingLegalInfo as PostingLegalInfo
    from .._shared_sort_direction import SortDirection as SortDirection
    from .._shared_time_range import TimeRange as TimeRange
    from ._arbitration import PostingFbsArbitrationRequest as PostingFbsArbitrationRequest
    from ._async import AsyncPostingFbsResource as AsyncPostingFbsResource
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
    from ._inputs import FbsEtgbPeriodDict as FbsEtgbPeriodDict
    from ._inputs import FbsPostingGetWithDict as FbsPostingGetWithDict
    from ._inputs import FbsPostingWithDict as FbsPostingWithDict
    from ._inputs import FbsPostingWithV3Dict as FbsPostingWithV3Dict
    from ._inputs import FbsProductCancelItemDict as FbsProductCancelItemDict
    from ._inputs import FbsShipPackageDict as FbsShipPackageDict
    from ._inputs import FbsShipPackageProductDict as FbsShipPackageProductDict
    from ._inputs import FbsShipProductDict as FbsShipProductDict
    from ._inputs import FbsShipWithDict as FbsShipWithDict
    from ._inputs import FbsSplitPostingDict as FbsSplitPostingDict
    from ._inputs import FbsSplitProductDict as FbsSplitProductDict
    from ._inputs import PostingFbsListFilterDict as PostingFbsListFilterDict
    from ._inputs import PostingFbsListV3FilterDict as PostingFbsListV3FilterDict
    from ._inputs import PostingFbsUnfulfilledListFilterDict as PostingFbsUnfulfilledListFilterDict
    from ._inputs import PostingFbsUnfulfilledListV3FilterDict as PostingFbsUnfulfilledListV3FilterDict
    from ._list import PostingFbsListFilter as PostingFbsListFilter
    from ._list import PostingFbsListRequest as PostingFbsListRequest
    from ._list import PostingFbsListResponse as PostingFbsListResponse
    from ._list_v3 import PostingFbsListV3Filter as PostingFbsListV3Filter
    from ._list_v3 import PostingFbsListV3Request as PostingFbsListV3Request
    from ._list_v3 import PostingFbsListV3RequestDir as PostingFbsListV3RequestDir
    from ._list_v3 import PostingFbsListV3Response as PostingFbsListV3Response
    from ._list_v3 import PostingFbsListV3Result as PostingFbsListV3Result
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
    from ._shared_fbs_integration_type_flow import FbsIntegrationTypeFlow as FbsIntegrationTypeFlow
    from ._shared_fbs_posting import FbsPosting as FbsPosting
    from ._shared_fbs_posting_action import FbsPostingAction as FbsPostingAction
    from ._shared_fbs_posting_address import FbsPostingAddress as FbsPostingAddress
    from ._shared_fbs_posting_addressee import FbsPostingAddressee as FbsPostingAddressee
    from ._shared_fbs_posting_addressee_v3 import FbsPostingAddresseeV3 as FbsPostingAddresseeV3
    from ._shared_fbs_posting_analytics_data import FbsPostingAnalyticsData as FbsPostingAnalyticsData
    from ._shared_fbs_posting_barcodes import FbsPostingBarcodes as FbsPostingBarcodes
    from ._shared_fbs_posting_cancellation import FbsPostingCancellation as FbsPostingCancellation
    from ._shared_fbs_posting_cargo_type import FbsPostingCargoType as FbsPostingCargoType
    from ._shared_fbs_posting_container import FbsPostingContainer as FbsPostingContainer
    from ._shared_fbs_posting_container_sort_type import FbsPostingContainerSortType as FbsPostingContainerSortType
    from ._shared_fbs_posting_customer import FbsPostingCustomer as FbsPostingCustomer
    from ._shared_fbs_posting_delivery_method import FbsPostingDeliveryMethod as FbsPostingDeliveryMethod
    from ._shared_fbs_posting_filter_status import FbsPostingFilterStatus as FbsPostingFilterStatus
    from ._shared_fbs_posting_financial_data import FbsPostingFinancialData as FbsPostingFinancialData
    from ._shared_fbs_posting_financial_product import FbsPostingFinancialProduct as FbsPostingFinancialProduct
    from ._shared_fbs_posting_optional import FbsPostingOptional as FbsPostingOptional
    from ._shared_fbs_posting_product import FbsPostingProduct as FbsPostingProduct
    from ._shared_fbs_posting_product_v3 import FbsPostingProductV3 as FbsPostingProductV3
    from ._shared_fbs_posting_requirements import FbsPostingRequirements as FbsPostingRequirements
    from ._shared_fbs_posting_status import FbsPostingStatus as FbsPostingStatus
    from ._shared_fbs_posting_substatus import FbsPostingSubstatus as FbsPostingSubstatus
    from ._shared_fbs_posting_tariffication import FbsPostingTariffication as FbsPostingTariffication
    from ._shared_fbs_posting_tariffication_step import FbsPostingTarifficationStep as FbsPostingTarifficationStep
    from ._shared_fbs_posting_tariffication_v3 import FbsPostingTarifficationV3 as FbsPostingTarifficationV3
    from ._shared_fbs_posting_unfulfilled_filter_status import (
        FbsPostingUnfulfilledFilterStatus as FbsPostingUnfulfilledFilterStatus,
    )
    from ._shared_fbs_posting_v3 import FbsPostingV3 as FbsPostingV3
    from ._shared_fbs_posting_v3_container_sort_type import (
        FbsPostingV3ContainerSortType as FbsPostingV3ContainerSortType,
    )
    from ._shared_fbs_posting_with import FbsPostingWith as FbsPostingWith
    from ._shared_fbs_posting_with_v3 import FbsPostingWithV3 as FbsPostingWithV3
    from ._shared_fbs_prr_option_code import FbsPrrOptionCode as FbsPrrOptionCode
    from ._shared_fbs_sorting_center import FbsSortingCenter as FbsSortingCenter
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
    from ._sync import PostingFbsResource as PostingFbsResource
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
            ".._inputs": "MoneyDict TimeRangeDict",
            ".._shared_boolean_response": "BooleanResponse",
            ".._shared_cancellation_type": "CancellationType",
            ".._shared_currency_code": "CurrencyCode",
            ".._shared_delivery_schema": "DeliverySchema",
            ".._shared_fbs_tpl_integration_type": "FbsTplIntegrationType",
            ".._shared_money": "Money",
            ".._shared_posting_additional_data": "PostingAdditionalData",
            ".._shared_posting_commission": "PostingCommission",
            ".._shared_posting_external_order": "PostingExternalOrder",
            ".._shared_posting_financial_data": "PostingFinancialData",
            ".._shared_posting_financial_product": "PostingFinancialProduct",
            ".._shared_posting_legal_info": "PostingLegalInfo",
            ".._shared_sort_direction": "SortDirection",
            ".._shared_time_range": "TimeRange",
            "._arbitration": "PostingFbsArbitrationRequest",
            "._async": "AsyncPostingFbsResource",
            "._awaiting_delivery": "PostingFbsAwaitingDeliveryRequest",
            "._cancel": "PostingFbsCancelRequest",
            "._cancel_reason": "FbsPostingCancelReason FbsPostingCancelReasonId FbsPostingCancelReasonTypeId FbsPostingCancelReasons PostingFbsCancelReasonRequest PostingFbsCancelReasonResponse",
            "._cancel_reason_list": "FbsCancelReason FbsCancelReasonTypeId PostingFbsCancelReasonListResponse",
            "._etgb": "FbsEtgb FbsEtgbItem FbsEtgbPeriod PostingFbsEtgbRequest PostingFbsEtgbResponse",
            "._get": "FbsPostingCourier FbsPostingDetail FbsPostingDetailAddressee FbsPostingDetailContainerSortType FbsPostingDetailCustomer FbsPostingDetailProduct FbsPostingDimensions FbsPostingExemplar FbsPostingExemplarProduct FbsPostingExemplars FbsPostingGetWith FbsPostingPrrOption FbsPostingRelatedPostings PostingFbsGetRequest PostingFbsGetResponse",
            "._get_by_barcode": "FbsPostingByBarcode FbsPostingByBarcodeProduct PostingFbsGetByBarcodeRequest PostingFbsGetByBarcodeResponse",
            "._inputs": "FbsEtgbPeriodDict FbsPostingGetWithDict FbsPostingWithDict FbsPostingWithV3Dict FbsProductCancelItemDict FbsShipPackageDict FbsShipPackageProductDict FbsShipProductDict FbsShipWithDict FbsSplitPostingDict FbsSplitProductDict PostingFbsListFilterDict PostingFbsListV3FilterDict PostingFbsUnfulfilledListFilterDict PostingFbsUnfulfilledListV3FilterDict",
            "._list": "PostingFbsListFilter PostingFbsListRequest PostingFbsListResponse",
            "._list_v3": "PostingFbsListV3Filter PostingFbsListV3Request PostingFbsListV3RequestDir PostingFbsListV3Response PostingFbsListV3Result",
            "._pick_up_code_verify": "PostingFbsPickUpCodeVerifyRequest PostingFbsPickUpCodeVerifyResponse",
            "._product_cancel": "FbsProductCancelItem PostingFbsProductCancelRequest PostingFbsProductCancelResponse",
            "._product_country_list": "FbsProductCountry PostingFbsProductCountryListRequest PostingFbsProductCountryListResponse",
            "._product_country_set": "PostingFbsProductCountrySetRequest PostingFbsProductCountrySetResponse",
            "._product_traceable_attribute": "FbsTraceableProduct PostingFbsProductTraceableAttributeRequest PostingFbsProductTraceableAttributeResponse",
            "._restrictions": "FbsPostingRestrictions PostingFbsRestrictionsRequest PostingFbsRestrictionsResponse",
            "._shared_fbs_integration_type_flow": "FbsIntegrationTypeFlow",
            "._shared_fbs_posting": "FbsPosting",
            "._shared_fbs_posting_action": "FbsPostingAction",
            "._shared_fbs_posting_address": "FbsPostingAddress",
            "._shared_fbs_posting_addressee": "FbsPostingAddressee",
            "._shared_fbs_posting_addressee_v3": "FbsPostingAddresseeV3",
            "._shared_fbs_posting_analytics_data": "FbsPostingAnalyticsData",
            "._shared_fbs_posting_barcodes": "FbsPostingBarcodes",
            "._shared_fbs_posting_cancellation": "FbsPostingCancellation",
            "._shared_fbs_posting_cargo_type": "FbsPostingCargoType",
            "._shared_fbs_posting_container": "FbsPostingContainer",
            "._shared_fbs_posting_container_sort_type": "FbsPostingContainerSortType",
            "._shared_fbs_posting_customer": "FbsPostingCustomer",
            "._shared_fbs_posting_delivery_method": "FbsPostingDeliveryMethod",
            "._shared_fbs_posting_filter_status": "FbsPostingFilterStatus",
            "._shared_fbs_posting_financial_data": "FbsPostingFinancialData",
            "._shared_fbs_posting_financial_product": "FbsPostingFinancialProduct",
            "._shared_fbs_posting_optional": "FbsPostingOptional",
            "._shared_fbs_posting_product": "FbsPostingProduct",
            "._shared_fbs_posting_product_v3": "FbsPostingProductV3",
            "._shared_fbs_posting_requirements": "FbsPostingRequirements",
            "._shared_fbs_posting_status": "FbsPostingStatus",
            "._shared_fbs_posting_substatus": "FbsPostingSubstatus",
            "._shared_fbs_posting_tariffication": "FbsPostingTariffication",
            "._shared_fbs_posting_tariffication_step": "FbsPostingTarifficationStep",
            "._shared_fbs_posting_tariffication_v3": "FbsPostingTarifficationV3",
            "._shared_fbs_posting_unfulfilled_filter_status": "FbsPostingUnfulfilledFilterStatus",
            "._shared_fbs_posting_v3": "FbsPostingV3",
            "._shared_fbs_posting_v3_container_sort_type": "FbsPostingV3ContainerSortType",
            "._shared_fbs_posting_with": "FbsPostingWith",
            "._shared_fbs_posting_with_v3": "FbsPostingWithV3",
            "._shared_fbs_prr_option_code": "FbsPrrOptionCode",
            "._shared_fbs_sorting_center": "FbsSortingCenter",
            "._ship": "FbsShipPackage FbsShipPosting FbsShipPostingProduct FbsShipProduct FbsShipWith PostingFbsShipRequest PostingFbsShipResponse",
            "._ship_package": "FbsShipPackageProduct PostingFbsShipPackageRequest PostingFbsShipPackageResponse",
            "._split": "FbsSplitPosting FbsSplitProduct FbsSplitResultPosting PostingFbsSplitRequest PostingFbsSplitResponse",
            "._sync": "PostingFbsResource",
            "._traceable_split": "FbsTraceableSplitPosting FbsTraceableSplitProduct PostingFbsTraceableSplitRequest PostingFbsTraceableSplitResponse",
            "._unfulfilled_list": "PostingFbsUnfulfilledListFilter PostingFbsUnfulfilledListRequest PostingFbsUnfulfilledListResponse",
            "._unfulfilled_list_v3": "PostingFbsUnfulfilledListV3Filter PostingFbsUnfulfilledListV3Request PostingFbsUnfulfilledListV3RequestDir PostingFbsUnfulfilledListV3Response PostingFbsUnfulfilledListV3Result",
            "._unpaid_legal_product_list": "FbsUnpaidLegalProduct PostingFbsUnpaidLegalProductListRequest PostingFbsUnpaidLegalProductListResponse",
        },
    )
