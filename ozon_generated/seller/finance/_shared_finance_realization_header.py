# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FinanceRealizationHeader(Model):
    """Number and parties of the report."""

    contract_date: str | None = None
    """Day of the offer contract."""

    contract_number: str | None = None
    """Number of the offer contract."""

    currency_sys_name: str | None = None
    """Currency of all amounts."""

    doc_date: str | None = None
    """Day of the report."""

    number: str | None = None
    """Number of the report."""

    payer_inn: str | None = None
    """Taxpayer number of the payer."""

    payer_kpp: str | None = None
    """Code of the reason for tax registration of the payer."""

    payer_name: str | None = None
    """Party that pays, as it is registered."""

    receiver_inn: str | None = None
    """Taxpayer number of the receiver."""

    receiver_kpp: str | None = None
    """Tax registration code (КПП) of the party that is paid."""

    receiver_name: str | None = None
    """Party that is paid, as it is registered."""

    start_date: str | None = None
    """First day of the period."""

    stop_date: str | None = None
    """Last day of the period."""
