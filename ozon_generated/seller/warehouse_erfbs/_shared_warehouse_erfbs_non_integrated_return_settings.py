# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_warehouse_erfbs_return_method import WarehouseErfbsReturnMethod


@model
class WarehouseErfbsNonIntegratedReturnSettings(Model):
    """How buyers give goods back."""

    contact_days: int | None = None
    """Days within which the seller gets in touch with the buyer, at most 5; demanded with COURIER."""

    post_office_zipcode: str | None = None
    """Postal code, 6 digits, of the Russian Post office for easy returns."""

    return_method: WarehouseErfbsReturnMethod
    """By whom the goods come back."""

    transport_company_name: str | None = None
    """Name of the company; demanded with TRANSPORT_COMPANY."""
