# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model

CargoType: TypeAlias = Literal["BOX", "PALLET"] | str
"""A box or a pallet."""

CargoCreateErrorReason: TypeAlias = (
    Literal[
        "INVALID_STATE",
        "VALIDATION_FAILED",
        "WAREHOUSE_LIMITS_EXCEED",
        "SUPPLY_NOT_BELONG_CONTRACTOR",
        "SUPPLY_NOT_BELONG_COMPANY",
        "IS_FINALIZED",
        "SKU_DISTRIBUTION_DISABLED",
        "SUPPLY_IS_NOT_EMPTY",
        "OPERATION_NOT_FOUND",
        "OPERATION_FAILED",
        "ERROR_REASON_UNSPECIFIED",
    ]
    | str
)
"""Why cargoes could not be made."""

CargoItemErrorType: TypeAlias = (
    Literal[
        "SUPPLY_ITEM_NOT_FOUND",
        "DUPLICATED_SUPPLY_ITEM",
        "BEFORE_DEADLINE",
        "SAME_BARCODES",
        "SAME_ARTICLES",
        "NOT_UNIQUE_SKU_BY_PRODUCT",
        "QUANTITY_NOT_DIVISIBLE_BY_QUANT",
        "NOT_SINGLE_PALLET_SKU_IN_PALLET_CARGO",
        "NOT_ONE_QUANT_PALLET_SKU",
        "NOT_ECONOM_SKU",
        "QUANTITY_LESS_ONE",
        "SUPPLY_ITEM_WITH_QUANT_NOT_FOUND",
    ]
    | str
)
"""Why a product may not be in a cargo."""

CargoDeleteCargoErrorReason: TypeAlias = Literal["CARGO_NOT_FOUND"] | str
"""Why a cargo could not be deleted."""

CargoDeleteSupplyErrorReason: TypeAlias = (
    Literal[
        "SUPPLY_NOT_FOUND",
        "CANT_DELETE_ALL_CARGOES",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_CONTRACTOR",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_COMPANY",
        "SUPPLY_CARGOES_IS_FINALIZED",
        "SUPPLY_CARGOES_LOCKED",
        "OPERATION_NOT_FOUND",
    ]
    | str
)
"""Why the supply allows no deletion; CANT_DELETE_ALL_CARGOES means that one cargo has to stay."""


@model
class CargoItemValidation(Model):
    """A refused product."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    cargo_key: str | None = None
    """The seller's own mark of the cargo."""

    quant: int | None = None
    """Pieces per pack."""

    type: CargoItemErrorType | None = None
    """Why it was refused."""


@model
class CargoCreateErrors(Model):
    """Why cargoes could not be made."""

    error_reasons: list[CargoCreateErrorReason] = attrs.field(factory=list)

    items_validation: list[CargoItemValidation] = attrs.field(factory=list)
    """Refused products."""


@model
class CargoCreatedValue(Model):
    """Number of a new cargo."""

    cargo_id: int | None = None
    """Number of the cargo."""


@model
class CargoCreated(Model):
    """A new cargo."""

    key: str | None = None
    """The mark that the seller gave."""

    value: CargoCreatedValue | None = None
    """Number of a new cargo."""


@model
class CargoCreateResult(Model):
    """The new cargoes."""

    cargoes: list[CargoCreated] = attrs.field(factory=list)


@model
class CargoDeleteCargoError(Model):
    """Why one cargo could not be deleted."""

    cargo_id: int | None = None
    """Number of the cargo."""

    error_reasons: list[CargoDeleteCargoErrorReason] = attrs.field(factory=list)


@model
class CargoDeleteErrors(Model):
    """Why cargoes could not be deleted."""

    cargo_error_reasons: list[CargoDeleteCargoError] = attrs.field(factory=list)
    """Reasons that concern single cargoes."""

    supply_error_reasons: list[CargoDeleteSupplyErrorReason] = attrs.field(factory=list)
    """Reasons that concern the whole supply."""
