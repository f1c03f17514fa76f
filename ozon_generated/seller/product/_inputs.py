# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._shared_currency_code import CurrencyCode
from .._shared_product_visibility import ProductVisibility
from ._import import (
    ProductImportComplexAttribute,
    ProductImportItemDimensionUnit,
    ProductImportItemWeightUnit,
    ProductImportPdf,
    ProductImportPromotion,
    ProductImportPromotionOperation,
    ProductImportPromotionType,
    ProductServiceType,
)
from ._import_prices import (
    ProductImportPricesItemAutoActionEnabled,
    ProductImportPricesItemAutoAddToOzonActionsListEnabled,
    ProductImportPricesItemPriceStrategyEnabled,
)
from ._info_stocks import ProductInfoStocksQuantFilter
from ._shared_product_attribute import ProductAttribute
from ._shared_product_attribute_value import ProductAttributeValue
from ._shared_vat_rate import VatRate


class ProductStocksUpdateItemDict(TypedDict, total=False):
    """`ProductStocksUpdateItem` as a mapping."""

    product_id: int
    offer_id: str
    warehouse_id: Required[int]
    stock: Required[int]


class ProductInfoStocksQuantFilterDict(TypedDict, total=False):
    """`ProductInfoStocksQuantFilter` as a mapping."""

    created: bool
    exists: bool


class ProductInfoStocksFilterDict(TypedDict, total=False):
    """`ProductInfoStocksFilter` as a mapping."""

    product_id: Sequence[int]
    offer_id: Sequence[str]
    visibility: ProductVisibility
    with_quant: ProductInfoStocksQuantFilter | ProductInfoStocksQuantFilterDict


class ProductImportPricesItemDict(TypedDict, total=False):
    """`ProductImportPricesItem` as a mapping."""

    product_id: int
    offer_id: str
    auto_action_enabled: ProductImportPricesItemAutoActionEnabled
    auto_add_to_ozon_actions_list_enabled: ProductImportPricesItemAutoAddToOzonActionsListEnabled
    currency_code: CurrencyCode
    manage_elastic_boosting_through_price: bool
    min_price: str
    min_price_for_auto_actions_enabled: bool
    net_price: str
    old_price: str
    price: str
    price_strategy_enabled: ProductImportPricesItemPriceStrategyEnabled
    quant_size: int
    vat: VatRate
    declared_price: str


class ProductInfoPricesFilterDict(TypedDict, total=False):
    """`ProductInfoPricesFilter` as a mapping."""

    product_id: Sequence[int]
    offer_id: Sequence[str]
    visibility: ProductVisibility


class ProductAttributeValueDict(TypedDict, total=False):
    """`ProductAttributeValue` as a mapping."""

    dictionary_value_id: int
    value: str


class ProductAttributeDict(TypedDict, total=False):
    """`ProductAttribute` as a mapping."""

    id: int
    complex_id: int
    values: Sequence[ProductAttributeValue | ProductAttributeValueDict]


class ProductImportComplexAttributeDict(TypedDict, total=False):
    """`ProductImportComplexAttribute` as a mapping."""

    attributes: Sequence[ProductAttribute | ProductAttributeDict]


class ProductImportPdfDict(TypedDict, total=False):
    """`ProductImportPdf` as a mapping."""

    name: str
    index: int
    src_url: str


class ProductImportPromotionDict(TypedDict, total=False):
    """`ProductImportPromotion` as a mapping."""

    operation: ProductImportPromotionOperation
    type: ProductImportPromotionType


class ProductImportItemDict(TypedDict, total=False):
    """`ProductImportItem` as a mapping."""

    name: str
    offer_id: Required[str]
    attributes: Sequence[ProductAttribute | ProductAttributeDict]
    barcode: str
    color_image: str
    complex_attributes: Sequence[ProductImportComplexAttribute | ProductImportComplexAttributeDict]
    currency_code: CurrencyCode
    depth: int
    description_category_id: Required[int]
    new_description_category_id: int
    dimension_unit: ProductImportItemDimensionUnit
    geo_names: Sequence[str]
    height: int
    images: Sequence[str]
    old_price: str
    pdf_list: Sequence[ProductImportPdf | ProductImportPdfDict]
    price: Required[str]
    primary_image: str
    promotions: Sequence[ProductImportPromotion | ProductImportPromotionDict]
    service_type: ProductServiceType
    type_id: Required[int]
    vat: VatRate
    weight: int
    weight_unit: ProductImportItemWeightUnit
    width: int


class ProductImportBySkuItemDict(TypedDict, total=False):
    """`ProductImportBySkuItem` as a mapping."""

    name: str
    offer_id: str
    sku: Required[int]
    old_price: str
    price: str
    vat: VatRate
    currency_code: CurrencyCode


class ProductAttributesUpdateItemDict(TypedDict, total=False):
    """`ProductAttributesUpdateItem` as a mapping."""

    offer_id: Required[str]
    attributes: Sequence[ProductAttribute | ProductAttributeDict]


class ProductPicturesImportItemDict(TypedDict, total=False):
    """`ProductPicturesImportItem` as a mapping."""

    offer_id: Required[str]
    color_image: str
    images: Sequence[str]
    primary_image: str


class ProductListFilterDict(TypedDict, total=False):
    """`ProductListFilter` as a mapping."""

    product_id: Sequence[int]
    offer_id: Sequence[str]
    visibility: ProductVisibility
    skus: Sequence[int]


class ProductInfoAttributesFilterDict(TypedDict, total=False):
    """`ProductInfoAttributesFilter` as a mapping."""

    product_id: Sequence[int]
    offer_id: Sequence[str]
    sku: Sequence[int]
    visibility: ProductVisibility


class ProductOfferIdUpdateItemDict(TypedDict, total=False):
    """`ProductOfferIdUpdateItem` as a mapping."""

    offer_id: Required[str]
    new_offer_id: Required[str]


class ProductDeleteItemDict(TypedDict, total=False):
    """`ProductDeleteItem` as a mapping."""

    offer_id: Required[str]
