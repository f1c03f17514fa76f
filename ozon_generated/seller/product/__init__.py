# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Products of the shop, their cards, pictures, prices and stocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_boolean_response import BooleanResponse as BooleanResponse
    from .._shared_currency_code import CurrencyCode as CurrencyCode
    from .._shared_delivery_schema import DeliverySchema as DeliverySchema
    from .._shared_money import Money as Money
    from .._shared_product_item_error import ProductItemError as ProductItemError
    from .._shared_product_visibility import ProductVisibility as ProductVisibility
    from ._action_timer_status import ProductActionTimerStatus as ProductActionTimerStatus
    from ._action_timer_status import ProductActionTimerStatusRequest as ProductActionTimerStatusRequest
    from ._action_timer_status import ProductActionTimerStatusResponse as ProductActionTimerStatusResponse
    from ._action_timer_update import ProductActionTimerUpdateRequest as ProductActionTimerUpdateRequest
    from ._archive import ProductArchiveRequest as ProductArchiveRequest
    from ._async import AsyncProductResource as AsyncProductResource
    from ._attributes_update import ProductAttributesUpdateItem as ProductAttributesUpdateItem
    from ._attributes_update import ProductAttributesUpdateRequest as ProductAttributesUpdateRequest
    from ._attributes_update import ProductAttributesUpdateResponse as ProductAttributesUpdateResponse
    from ._delete import ProductDeleteItem as ProductDeleteItem
    from ._delete import ProductDeleteRequest as ProductDeleteRequest
    from ._delete import ProductDeleteResponse as ProductDeleteResponse
    from ._delete import ProductDeleteStatus as ProductDeleteStatus
    from ._discount_update import ProductDiscountUpdateRequest as ProductDiscountUpdateRequest
    from ._discount_update import ProductDiscountUpdateResponse as ProductDiscountUpdateResponse
    from ._import import ProductImportComplexAttribute as ProductImportComplexAttribute
    from ._import import ProductImportItem as ProductImportItem
    from ._import import ProductImportItemDimensionUnit as ProductImportItemDimensionUnit
    from ._import import ProductImportItemWeightUnit as ProductImportItemWeightUnit
    from ._import import ProductImportPdf as ProductImportPdf
    from ._import import ProductImportPromotion as ProductImportPromotion
    from ._import import ProductImportPromotionOperation as ProductImportPromotionOperation
    from ._import import ProductImportPromotionType as ProductImportPromotionType
    from ._import import ProductImportRequest as ProductImportRequest
    from ._import import ProductImportResponse as ProductImportResponse
    from ._import import ProductImportResult as ProductImportResult
    from ._import import ProductServiceType as ProductServiceType
    from ._import_by_sku import ProductImportBySkuItem as ProductImportBySkuItem
    from ._import_by_sku import ProductImportBySkuRequest as ProductImportBySkuRequest
    from ._import_by_sku import ProductImportBySkuResponse as ProductImportBySkuResponse
    from ._import_by_sku import ProductImportBySkuResult as ProductImportBySkuResult
    from ._import_info import ProductImportError as ProductImportError
    from ._import_info import ProductImportInfoItem as ProductImportInfoItem
    from ._import_info import ProductImportInfoItemStatus as ProductImportInfoItemStatus
    from ._import_info import ProductImportInfoRequest as ProductImportInfoRequest
    from ._import_info import ProductImportInfoResponse as ProductImportInfoResponse
    from ._import_info import ProductImportInfoResult as ProductImportInfoResult
    from ._import_prices import ProductImportPricesItem as ProductImportPricesItem
    from ._import_prices import ProductImportPricesItemAutoActionEnabled as ProductImportPricesItemAutoActionEnabled
    from ._import_prices import (
        ProductImportPricesItemAutoAddToOzonActionsListEnabled as ProductImportPricesItemAutoAddToOzonActionsListEnabled,
    )
    from ._import_prices import (
        ProductImportPricesItemPriceStrategyEnabled as ProductImportPricesItemPriceStrategyEnabled,
    )
    from ._import_prices import ProductImportPricesRequest as ProductImportPricesRequest
    from ._import_prices import ProductImportPricesResponse as ProductImportPricesResponse
    from ._import_prices import ProductImportPricesResult as ProductImportPricesResult
    from ._info_attributes import ProductComplexAttributeValue as ProductComplexAttributeValue
    from ._info_attributes import ProductInfoAttributesComplexAttribute as ProductInfoAttributesComplexAttribute
    from ._info_attributes import ProductInfoAttributesFilter as ProductInfoAttributesFilter
    from ._info_attributes import ProductInfoAttributesItem as ProductInfoAttributesItem
    from ._info_attributes import ProductInfoAttributesItemDimensionUnit as ProductInfoAttributesItemDimensionUnit
    from ._info_attributes import ProductInfoAttributesPdf as ProductInfoAttributesPdf
    from ._info_attributes import ProductInfoAttributesRequest as ProductInfoAttributesRequest
    from ._info_attributes import ProductInfoAttributesRequestSortBy as ProductInfoAttributesRequestSortBy
    from ._info_attributes import ProductInfoAttributesRequestSortDir as ProductInfoAttributesRequestSortDir
    from ._info_attributes import ProductInfoAttributesResponse as ProductInfoAttributesResponse
    from ._info_description import ProductInfoDescriptionRequest as ProductInfoDescriptionRequest
    from ._info_description import ProductInfoDescriptionResponse as ProductInfoDescriptionResponse
    from ._info_description import ProductInfoDescriptionResult as ProductInfoDescriptionResult
    from ._info_discounted import ProductDiscountedInfo as ProductDiscountedInfo
    from ._info_discounted import ProductInfoDiscountedRequest as ProductInfoDiscountedRequest
    from ._info_discounted import ProductInfoDiscountedResponse as ProductInfoDiscountedResponse
    from ._info_limit import ProductCategoryLimit as ProductCategoryLimit
    from ._info_limit import ProductDailyLimit as ProductDailyLimit
    from ._info_limit import ProductInfoLimitResponse as ProductInfoLimitResponse
    from ._info_limit import ProductOperationLimit as ProductOperationLimit
    from ._info_limit import ProductOperationLimitType as ProductOperationLimitType
    from ._info_limit import ProductTotalLimit as ProductTotalLimit
    from ._info_list import ProductAvailability as ProductAvailability
    from ._info_list import ProductAvailabilityAvailability as ProductAvailabilityAvailability
    from ._info_list import ProductAvailabilityReason as ProductAvailabilityReason
    from ._info_list import ProductAvailabilityReasonText as ProductAvailabilityReasonText
    from ._info_list import ProductCommission as ProductCommission
    from ._info_list import ProductError as ProductError
    from ._info_list import ProductErrorLevel as ProductErrorLevel
    from ._info_list import ProductErrorTextParam as ProductErrorTextParam
    from ._info_list import ProductErrorTexts as ProductErrorTexts
    from ._info_list import ProductInfo as ProductInfo
    from ._info_list import ProductInfoListRequest as ProductInfoListRequest
    from ._info_list import ProductInfoListResponse as ProductInfoListResponse
    from ._info_list import ProductPriceColorIndex as ProductPriceColorIndex
    from ._info_list import ProductPriceIndexData as ProductPriceIndexData
    from ._info_list import ProductPriceIndexes as ProductPriceIndexes
    from ._info_list import ProductPromotion as ProductPromotion
    from ._info_list import ProductPromotionType as ProductPromotionType
    from ._info_list import ProductSource as ProductSource
    from ._info_list import ProductSourceSource as ProductSourceSource
    from ._info_list import ProductStatuses as ProductStatuses
    from ._info_list import ProductStock as ProductStock
    from ._info_list import ProductStocks as ProductStocks
    from ._info_list import ProductVisibilityDetails as ProductVisibilityDetails
    from ._info_prices import ProductInfoPricesCommissions as ProductInfoPricesCommissions
    from ._info_prices import ProductInfoPricesFilter as ProductInfoPricesFilter
    from ._info_prices import ProductInfoPricesIndexData as ProductInfoPricesIndexData
    from ._info_prices import ProductInfoPricesIndexes as ProductInfoPricesIndexes
    from ._info_prices import ProductInfoPricesIndexesColorIndex as ProductInfoPricesIndexesColorIndex
    from ._info_prices import ProductInfoPricesItem as ProductInfoPricesItem
    from ._info_prices import ProductInfoPricesMarketing as ProductInfoPricesMarketing
    from ._info_prices import ProductInfoPricesMarketingAction as ProductInfoPricesMarketingAction
    from ._info_prices import ProductInfoPricesPrice as ProductInfoPricesPrice
    from ._info_prices import ProductInfoPricesRequest as ProductInfoPricesRequest
    from ._info_prices import ProductInfoPricesResponse as ProductInfoPricesResponse
    from ._info_stocks import ProductInfoStocksFilter as ProductInfoStocksFilter
    from ._info_stocks import ProductInfoStocksItem as ProductInfoStocksItem
    from ._info_stocks import ProductInfoStocksQuantFilter as ProductInfoStocksQuantFilter
    from ._info_stocks import ProductInfoStocksRequest as ProductInfoStocksRequest
    from ._info_stocks import ProductInfoStocksResponse as ProductInfoStocksResponse
    from ._info_stocks import ProductInfoStocksStock as ProductInfoStocksStock
    from ._info_stocks import ProductInfoStocksStockType as ProductInfoStocksStockType
    from ._info_subscription import ProductInfoSubscriptionRequest as ProductInfoSubscriptionRequest
    from ._info_subscription import ProductInfoSubscriptionResponse as ProductInfoSubscriptionResponse
    from ._info_subscription import ProductSubscriptionCount as ProductSubscriptionCount
    from ._info_warehouse_stocks import ProductInfoWarehouseStocksRequest as ProductInfoWarehouseStocksRequest
    from ._info_warehouse_stocks import ProductInfoWarehouseStocksResponse as ProductInfoWarehouseStocksResponse
    from ._info_warehouse_stocks import ProductWarehouseStock as ProductWarehouseStock
    from ._info_wrong_volume import ProductInfoWrongVolumeRequest as ProductInfoWrongVolumeRequest
    from ._info_wrong_volume import ProductInfoWrongVolumeResponse as ProductInfoWrongVolumeResponse
    from ._info_wrong_volume import ProductWrongVolume as ProductWrongVolume
    from ._inputs import ProductAttributeDict as ProductAttributeDict
    from ._inputs import ProductAttributesUpdateItemDict as ProductAttributesUpdateItemDict
    from ._inputs import ProductAttributeValueDict as ProductAttributeValueDict
    from ._inputs import ProductDeleteItemDict as ProductDeleteItemDict
    from ._inputs import ProductImportBySkuItemDict as ProductImportBySkuItemDict
    from ._inputs import ProductImportComplexAttributeDict as ProductImportComplexAttributeDict
    from ._inputs import ProductImportItemDict as ProductImportItemDict
    from ._inputs import ProductImportPdfDict as ProductImportPdfDict
    from ._inputs import ProductImportPricesItemDict as ProductImportPricesItemDict
    from ._inputs import ProductImportPromotionDict as ProductImportPromotionDict
    from ._inputs import ProductInfoAttributesFilterDict as ProductInfoAttributesFilterDict
    from ._inputs import ProductInfoPricesFilterDict as ProductInfoPricesFilterDict
    from ._inputs import ProductInfoStocksFilterDict as ProductInfoStocksFilterDict
    from ._inputs import ProductInfoStocksQuantFilterDict as ProductInfoStocksQuantFilterDict
    from ._inputs import ProductListFilterDict as ProductListFilterDict
    from ._inputs import ProductOfferIdUpdateItemDict as ProductOfferIdUpdateItemDict
    from ._inputs import ProductPicturesImportItemDict as ProductPicturesImportItemDict
    from ._inputs import ProductStocksUpdateItemDict as ProductStocksUpdateItemDict
    from ._list import ProductListFilter as ProductListFilter
    from ._list import ProductListItem as ProductListItem
    from ._list import ProductListRequest as ProductListRequest
    from ._list import ProductListResponse as ProductListResponse
    from ._list import ProductListResult as ProductListResult
    from ._list import ProductQuant as ProductQuant
    from ._offer_id_update import ProductOfferIdUpdateError as ProductOfferIdUpdateError
    from ._offer_id_update import ProductOfferIdUpdateItem as ProductOfferIdUpdateItem
    from ._offer_id_update import ProductOfferIdUpdateRequest as ProductOfferIdUpdateRequest
    from ._offer_id_update import ProductOfferIdUpdateResponse as ProductOfferIdUpdateResponse
    from ._pictures_import import ProductPicturesImportItem as ProductPicturesImportItem
    from ._pictures_import import ProductPicturesImportRequest as ProductPicturesImportRequest
    from ._pictures_import import ProductPicturesImportResponse as ProductPicturesImportResponse
    from ._pictures_import_v1 import ProductPicturesImportV1Request as ProductPicturesImportV1Request
    from ._pictures_import_v1 import ProductPicturesImportV1Response as ProductPicturesImportV1Response
    from ._pictures_info import ProductPicturesInfoError as ProductPicturesInfoError
    from ._pictures_info import ProductPicturesInfoItem as ProductPicturesInfoItem
    from ._pictures_info import ProductPicturesInfoRequest as ProductPicturesInfoRequest
    from ._pictures_info import ProductPicturesInfoResponse as ProductPicturesInfoResponse
    from ._pictures_info_v1 import ProductPicturesInfoV1Request as ProductPicturesInfoV1Request
    from ._pictures_info_v1 import ProductPicturesInfoV1Response as ProductPicturesInfoV1Response
    from ._placement_zone_info import ProductPlacement as ProductPlacement
    from ._placement_zone_info import ProductPlacementZone as ProductPlacementZone
    from ._placement_zone_info import ProductPlacementZoneInfoRequest as ProductPlacementZoneInfoRequest
    from ._placement_zone_info import ProductPlacementZoneInfoResponse as ProductPlacementZoneInfoResponse
    from ._prices_details import ProductPriceComparison as ProductPriceComparison
    from ._prices_details import ProductPriceDetails as ProductPriceDetails
    from ._prices_details import ProductPriceDetailsIndex as ProductPriceDetailsIndex
    from ._prices_details import ProductPricesDetailsRequest as ProductPricesDetailsRequest
    from ._prices_details import ProductPricesDetailsResponse as ProductPricesDetailsResponse
    from ._prices_details import ProductPriceWeightIndex as ProductPriceWeightIndex
    from ._rating_by_sku import ProductRating as ProductRating
    from ._rating_by_sku import ProductRatingAttribute as ProductRatingAttribute
    from ._rating_by_sku import ProductRatingBySkuRequest as ProductRatingBySkuRequest
    from ._rating_by_sku import ProductRatingBySkuResponse as ProductRatingBySkuResponse
    from ._rating_by_sku import ProductRatingCondition as ProductRatingCondition
    from ._rating_by_sku import ProductRatingGroup as ProductRatingGroup
    from ._related_sku import ProductRelatedSkuError as ProductRelatedSkuError
    from ._related_sku import ProductRelatedSkuItem as ProductRelatedSkuItem
    from ._related_sku import ProductRelatedSkuItemAvailability as ProductRelatedSkuItemAvailability
    from ._related_sku import ProductRelatedSkuRequest as ProductRelatedSkuRequest
    from ._related_sku import ProductRelatedSkuResponse as ProductRelatedSkuResponse
    from ._shared_product_attribute import ProductAttribute as ProductAttribute
    from ._shared_product_attribute_value import ProductAttributeValue as ProductAttributeValue
    from ._shared_product_model_info import ProductModelInfo as ProductModelInfo
    from ._shared_product_picture_state import ProductPictureState as ProductPictureState
    from ._shared_product_picture_state_state import ProductPictureStateState as ProductPictureStateState
    from ._shared_product_pictures_import_v1_result import (
        ProductPicturesImportV1Result as ProductPicturesImportV1Result,
    )
    from ._shared_product_shipment_type import ProductShipmentType as ProductShipmentType
    from ._shared_vat_rate import VatRate as VatRate
    from ._stocks_by_warehouse_fbo import ProductFboStock as ProductFboStock
    from ._stocks_by_warehouse_fbo import ProductStocksByWarehouseFboRequest as ProductStocksByWarehouseFboRequest
    from ._stocks_by_warehouse_fbo import ProductStocksByWarehouseFboResponse as ProductStocksByWarehouseFboResponse
    from ._stocks_by_warehouse_fbs import ProductFbsStock as ProductFbsStock
    from ._stocks_by_warehouse_fbs import ProductStocksByWarehouseFbsRequest as ProductStocksByWarehouseFbsRequest
    from ._stocks_by_warehouse_fbs import ProductStocksByWarehouseFbsResponse as ProductStocksByWarehouseFbsResponse
    from ._stocks_by_warehouse_fbs_v1 import ProductFbsStockV1 as ProductFbsStockV1
    from ._stocks_by_warehouse_fbs_v1 import (
        ProductStocksByWarehouseFbsV1Request as ProductStocksByWarehouseFbsV1Request,
    )
    from ._stocks_by_warehouse_fbs_v1 import (
        ProductStocksByWarehouseFbsV1Response as ProductStocksByWarehouseFbsV1Response,
    )
    from ._stocks_update import ProductStocksUpdateItem as ProductStocksUpdateItem
    from ._stocks_update import ProductStocksUpdateRequest as ProductStocksUpdateRequest
    from ._stocks_update import ProductStocksUpdateResponse as ProductStocksUpdateResponse
    from ._stocks_update import ProductStocksUpdateResult as ProductStocksUpdateResult
    from ._sync import ProductResource as ProductResource
    from ._unarchive import ProductUnarchiveRequest as ProductUnarchiveRequest
    from ._upload_digital_codes import ProductUploadDigitalCodesRequest as ProductUploadDigitalCodesRequest
    from ._upload_digital_codes import ProductUploadDigitalCodesResponse as ProductUploadDigitalCodesResponse
    from ._upload_digital_codes import ProductUploadDigitalCodesResult as ProductUploadDigitalCodesResult
    from ._upload_digital_codes_info import ProductUploadDigitalCodesInfoRequest as ProductUploadDigitalCodesInfoRequest
    from ._upload_digital_codes_info import (
        ProductUploadDigitalCodesInfoResponse as ProductUploadDigitalCodesInfoResponse,
    )
    from ._upload_digital_codes_info import ProductUploadDigitalCodesInfoResult as ProductUploadDigitalCodesInfoResult
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_boolean_response": "BooleanResponse",
            ".._shared_currency_code": "CurrencyCode",
            ".._shared_delivery_schema": "DeliverySchema",
            ".._shared_money": "Money",
            ".._shared_product_item_error": "ProductItemError",
            ".._shared_product_visibility": "ProductVisibility",
            "._action_timer_status": "ProductActionTimerStatus ProductActionTimerStatusRequest ProductActionTimerStatusResponse",
            "._action_timer_update": "ProductActionTimerUpdateRequest",
            "._archive": "ProductArchiveRequest",
            "._async": "AsyncProductResource",
            "._attributes_update": "ProductAttributesUpdateItem ProductAttributesUpdateRequest ProductAttributesUpdateResponse",
            "._delete": "ProductDeleteItem ProductDeleteRequest ProductDeleteResponse ProductDeleteStatus",
            "._discount_update": "ProductDiscountUpdateRequest ProductDiscountUpdateResponse",
            "._import": "ProductImportComplexAttribute ProductImportItem ProductImportItemDimensionUnit ProductImportItemWeightUnit ProductImportPdf ProductImportPromotion ProductImportPromotionOperation ProductImportPromotionType ProductImportRequest ProductImportResponse ProductImportResult ProductServiceType",
            "._import_by_sku": "ProductImportBySkuItem ProductImportBySkuRequest ProductImportBySkuResponse ProductImportBySkuResult",
            "._import_info": "ProductImportError ProductImportInfoItem ProductImportInfoItemStatus ProductImportInfoRequest ProductImportInfoResponse ProductImportInfoResult",
            "._import_prices": "ProductImportPricesItem ProductImportPricesItemAutoActionEnabled ProductImportPricesItemAutoAddToOzonActionsListEnabled ProductImportPricesItemPriceStrategyEnabled ProductImportPricesRequest ProductImportPricesResponse ProductImportPricesResult",
            "._info_attributes": "ProductComplexAttributeValue ProductInfoAttributesComplexAttribute ProductInfoAttributesFilter ProductInfoAttributesItem ProductInfoAttributesItemDimensionUnit ProductInfoAttributesPdf ProductInfoAttributesRequest ProductInfoAttributesRequestSortBy ProductInfoAttributesRequestSortDir ProductInfoAttributesResponse",
            "._info_description": "ProductInfoDescriptionRequest ProductInfoDescriptionResponse ProductInfoDescriptionResult",
            "._info_discounted": "ProductDiscountedInfo ProductInfoDiscountedRequest ProductInfoDiscountedResponse",
            "._info_limit": "ProductCategoryLimit ProductDailyLimit ProductInfoLimitResponse ProductOperationLimit ProductOperationLimitType ProductTotalLimit",
            "._info_list": "ProductAvailability ProductAvailabilityAvailability ProductAvailabilityReason ProductAvailabilityReasonText ProductCommission ProductError ProductErrorLevel ProductErrorTextParam ProductErrorTexts ProductInfo ProductInfoListRequest ProductInfoListResponse ProductPriceColorIndex ProductPriceIndexData ProductPriceIndexes ProductPromotion ProductPromotionType ProductSource ProductSourceSource ProductStatuses ProductStock ProductStocks ProductVisibilityDetails",
            "._info_prices": "ProductInfoPricesCommissions ProductInfoPricesFilter ProductInfoPricesIndexData ProductInfoPricesIndexes ProductInfoPricesIndexesColorIndex ProductInfoPricesItem ProductInfoPricesMarketing ProductInfoPricesMarketingAction ProductInfoPricesPrice ProductInfoPricesRequest ProductInfoPricesResponse",
            "._info_stocks": "ProductInfoStocksFilter ProductInfoStocksItem ProductInfoStocksQuantFilter ProductInfoStocksRequest ProductInfoStocksResponse ProductInfoStocksStock ProductInfoStocksStockType",
            "._info_subscription": "ProductInfoSubscriptionRequest ProductInfoSubscriptionResponse ProductSubscriptionCount",
            "._info_warehouse_stocks": "ProductInfoWarehouseStocksRequest ProductInfoWarehouseStocksResponse ProductWarehouseStock",
            "._info_wrong_volume": "ProductInfoWrongVolumeRequest ProductInfoWrongVolumeResponse ProductWrongVolume",
            "._inputs": "ProductAttributeDict ProductAttributeValueDict ProductAttributesUpdateItemDict ProductDeleteItemDict ProductImportBySkuItemDict ProductImportComplexAttributeDict ProductImportItemDict ProductImportPdfDict ProductImportPricesItemDict ProductImportPromotionDict ProductInfoAttributesFilterDict ProductInfoPricesFilterDict ProductInfoStocksFilterDict ProductInfoStocksQuantFilterDict ProductListFilterDict ProductOfferIdUpdateItemDict ProductPicturesImportItemDict ProductStocksUpdateItemDict",
            "._list": "ProductListFilter ProductListItem ProductListRequest ProductListResponse ProductListResult ProductQuant",
            "._offer_id_update": "ProductOfferIdUpdateError ProductOfferIdUpdateItem ProductOfferIdUpdateRequest ProductOfferIdUpdateResponse",
            "._pictures_import": "ProductPicturesImportItem ProductPicturesImportRequest ProductPicturesImportResponse",
            "._pictures_import_v1": "ProductPicturesImportV1Request ProductPicturesImportV1Response",
            "._pictures_info": "ProductPicturesInfoError ProductPicturesInfoItem ProductPicturesInfoRequest ProductPicturesInfoResponse",
            "._pictures_info_v1": "ProductPicturesInfoV1Request ProductPicturesInfoV1Response",
            "._placement_zone_info": "ProductPlacement ProductPlacementZone ProductPlacementZoneInfoRequest ProductPlacementZoneInfoResponse",
            "._prices_details": "ProductPriceComparison ProductPriceDetails ProductPriceDetailsIndex ProductPriceWeightIndex ProductPricesDetailsRequest ProductPricesDetailsResponse",
            "._rating_by_sku": "ProductRating ProductRatingAttribute ProductRatingBySkuRequest ProductRatingBySkuResponse ProductRatingCondition ProductRatingGroup",
            "._related_sku": "ProductRelatedSkuError ProductRelatedSkuItem ProductRelatedSkuItemAvailability ProductRelatedSkuRequest ProductRelatedSkuResponse",
            "._shared_product_attribute": "ProductAttribute",
            "._shared_product_attribute_value": "ProductAttributeValue",
            "._shared_product_model_info": "ProductModelInfo",
            "._shared_product_picture_state": "ProductPictureState",
            "._shared_product_picture_state_state": "ProductPictureStateState",
            "._shared_product_pictures_import_v1_result": "ProductPicturesImportV1Result",
            "._shared_product_shipment_type": "ProductShipmentType",
            "._shared_vat_rate": "VatRate",
            "._stocks_by_warehouse_fbo": "ProductFboStock ProductStocksByWarehouseFboRequest ProductStocksByWarehouseFboResponse",
            "._stocks_by_warehouse_fbs": "ProductFbsStock ProductStocksByWarehouseFbsRequest ProductStocksByWarehouseFbsResponse",
            "._stocks_by_warehouse_fbs_v1": "ProductFbsStockV1 ProductStocksByWarehouseFbsV1Request ProductStocksByWarehouseFbsV1Response",
            "._stocks_update": "ProductStocksUpdateItem ProductStocksUpdateRequest ProductStocksUpdateResponse ProductStocksUpdateResult",
            "._sync": "ProductResource",
            "._unarchive": "ProductUnarchiveRequest",
            "._upload_digital_codes": "ProductUploadDigitalCodesRequest ProductUploadDigitalCodesResponse ProductUploadDigitalCodesResult",
            "._upload_digital_codes_info": "ProductUploadDigitalCodesInfoRequest ProductUploadDigitalCodesInfoResponse ProductUploadDigitalCodesInfoResult",
        },
    )
