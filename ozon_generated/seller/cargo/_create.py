# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/create``: Make the cargoes of a supply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Task,
)
from ._shared_cargo_create_errors import CargoCreateErrors
from ._shared_cargo_type import CargoType

if TYPE_CHECKING:
    from ._inputs import CargoContentsDict, CargoDraftDict, CargoItemDict


@model
class CargoItem(Model):
    """A product in a cargo; barcode and offer_id both have to be those of the supply."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    expires_at: datetime | None = None
    """Best before, for products with a shelf life."""

    quant: int | None = None
    """Pieces per pack that is sold as one unit; 1 for single pieces."""

    quantity: int | None = None
    """Pieces in the cargo."""


@model
class CargoContents(Model):
    """Kind and contents of a cargo."""

    items: Sequence[CargoItem | CargoItemDict] | None = None
    """Up to 5000 products; may be left out and told later."""

    type: CargoType
    """A box or a pallet."""


@model
class CargoDraft(Model):
    """A cargo that shall be made."""

    key: str
    """The seller's own mark for the cargo; the answer of `cargo.create_info` repeats it."""

    value: CargoContents | CargoContentsDict
    """Kind and contents."""


@model
class CargoCreateRequest(Model):
    """Request of `cargo.create`."""

    cargoes: Sequence[CargoDraft | CargoDraftDict]
    """Up to 40 cargoes."""

    delete_current_version: bool | None = None
    """True to delete the cargoes that the supply has; false to add to them."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class CargoCreateResponse(Model):
    """Answer of `cargo.create`."""

    operation_id: str | None = None
    """What `cargo.create_info` takes."""

    errors: CargoCreateErrors | None = None
    """Why no task was started."""


OPERATION = Operation(
    api="seller",
    name="cargo.create",
    method="POST",
    path="/v1/cargoes/create",
    summary="Make the cargoes of a supply",
    safety="write",
    task=Task(
        id="operation_id",
        poll="cargo.create_info",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(
        items="errors.items_validation",
        errors="type",
        key="cargo_key",
        whole=("errors.error_reasons",),
        accepted="operation_id",
    ),
    request=CargoCreateRequest,
    response=CargoCreateResponse,
)
