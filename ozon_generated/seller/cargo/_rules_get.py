# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/rules/get``: Check what the cargoes of supplies still lack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_cargo_type import CargoType


@model
class CargoRulesGetRequest(Model):
    """Request of `cargo.rules_get`."""

    supply_ids: Sequence[int]
    """Up to 100 supplies."""


@model
class CargoCount(Model):
    """Number of cargoes of one kind."""

    count: int | None = None
    """How many cargoes of that kind there are."""

    type: CargoType | None = None
    """A box or a pallet."""


@model
class CargoPresenceRule(Model):
    """Whether cargoes exist."""

    cargo_count_per_type: list[CargoCount] = attrs.field(factory=list)

    count: int | None = None
    """Number of cargoes."""

    satisfied: bool | None = None
    """True when the check is passed."""


@model
class CargoEditDeadlineRule(Model):
    """Whether the deadline for changes has passed."""

    is_applicable: bool | None = None
    """True when the check counts for this supply."""

    is_required: bool | None = None
    """True when the goods cannot be brought without it."""

    satisfied: bool | None = None
    """True when the check is passed."""


@model
class CargoExpiryDateRule(Model):
    """Whether best-before dates are given."""

    count_sku_with_expiration: int | None = None
    """Products with a shelf life."""

    count_sku_with_expiration_filled: int | None = None
    """Those whose date is given."""

    is_applicable: bool | None = None
    """True when the check counts for this supply."""

    is_required: bool | None = None
    """True when the goods cannot be brought without it."""

    satisfied: bool | None = None
    """True when the check is passed."""


@model
class CargoDistributionRule(Model):
    """Whether the products are spread over the cargoes."""

    count_distributed_sku: int | None = None
    """Products that are in a cargo."""

    count_sku_total: int | None = None
    """Products of the supply."""

    is_applicable: bool | None = None
    """True when the check counts for this supply."""

    percents_int: int | None = None
    """Share of distributed products in percent."""

    satisfied: bool | None = None
    """True when the check is passed."""


@model
class CargoFillingRule(Model):
    """Whether the cargoes have contents."""

    count_all: int | None = None
    """Cargoes of the supply."""

    count_with_distribution: int | None = None
    """Cargoes with contents."""

    is_applicable: bool | None = None
    """True when the check counts for this supply."""

    is_required: bool | None = None
    """True when the goods cannot be brought without it."""

    satisfied: bool | None = None
    """True when the check is passed."""


@model
class CargoPlacementZoneRule(Model):
    """Whether each cargo holds products for one zone only."""

    count_cargoes_all: int | None = None
    """Cargoes of the supply."""

    count_cargoes_with_mono_placement_zone: int | None = None
    """Cargoes for one zone only."""

    is_applicable: bool | None = None
    """True when the check counts for this supply."""

    satisfied: bool | None = None
    """True when the check is passed."""


@model
class CargoRules(Model):
    """Checks that the cargoes of a supply have to pass; is_applicable tells whether a check counts for it, satisfied
    whether it is passed.
    """

    cargoes_presents_rule: CargoPresenceRule | None = None
    """Cargoes exist."""

    edit_deadline_expire_rule: CargoEditDeadlineRule | None = None
    """The deadline for changes has not passed."""

    expire_dates_presented_rule: CargoExpiryDateRule | None = None
    """Best-before dates are given."""

    is_valid_distribution_rule: CargoDistributionRule | None = None
    """The products are spread over the cargoes."""

    package_units_with_distribution_rule: CargoFillingRule | None = None
    """The cargoes have contents."""

    placement_zones_rule: CargoPlacementZoneRule | None = None
    """Each cargo holds products for one zone only."""

    supply_id: int | None = None
    """Number of the supply."""


@model
class CargoRulesGetResponse(Model):
    """Answer of `cargo.rules_get`."""

    supply_check_lists: list[CargoRules] = attrs.field(factory=list)
    """One list of checks per supply."""


OPERATION = Operation(
    api="seller",
    name="cargo.rules_get",
    method="POST",
    path="/v1/cargoes/rules/get",
    summary="Check what the cargoes of supplies still lack",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 5, 20)),
    request=CargoRulesGetRequest,
    response=CargoRulesGetResponse,
)
