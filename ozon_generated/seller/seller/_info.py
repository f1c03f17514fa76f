# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller/info``: Show company, ratings and subscription of the account."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_rating_status import RatingStatus

SellerTaxSystem: TypeAlias = Literal["UNKNOWN", "UNSPECIFIED", "OSNO", "USN", "NPD", "AUSN", "PSN"] | str
"""Tax system of the seller: OSNO general, USN simplified, AUSN automated simplified, NPD self-employed, PSN patent."""

SellerRatingState: TypeAlias = Literal["UNKNOWN", "OK", "WARNING", "CRITICAL"] | str
"""Where a rating stands: OK, close to the limit (WARNING) or beyond it (CRITICAL)."""

SellerRatingValueType: TypeAlias = (
    Literal["UNKNOWN", "INDEX", "PERCENT", "TIME", "RATIO", "REVIEW_SCORE", "COUNT"] | str
)
"""Unit in which the value of a rating is counted."""

SellerSubscriptionType: TypeAlias = (
    Literal["UNKNOWN", "UNSPECIFIED", "PREMIUM", "PREMIUM_LITE", "PREMIUM_PLUS", "PREMIUM_PRO"] | str
)
"""Subscription of the account; several methods answer only with one of them."""

SellerCompanyCurrency: TypeAlias = Literal["RUB", "EUR", "USD", "CNY", "BYN", "KZT", "KGS"] | str


@model
class SellerCompany(Model):
    """The legal person behind the account."""

    name: str | None = None
    """Name of the shop as buyers see it."""

    country: str | None = None
    """Two-letter code of the country of registration."""

    currency: SellerCompanyCurrency | None = None
    """Currency of the contract."""

    inn: str | None = None
    """Taxpayer number."""

    legal_name: str | None = None
    """Registered name of the company."""

    ogrn: str | None = None
    """State registration number, OGRN or OGRNIP."""

    ownership_form: str | None = None
    """Legal form, such as ООО or ИП."""

    tax_system: SellerTaxSystem | None = None
    """Tax system of the seller: OSNO general, USN simplified, AUSN automated simplified, NPD self-employed, PSN
    patent.
    """


@model
class SellerRatingValue(Model):
    """Value of a rating over a span of time."""

    status: RatingStatus | None = None
    """How a rating value stands to the thresholds of Ozon."""

    date_from: datetime | None = None
    """First moment of the span that the value covers."""

    date_to: datetime | None = None
    """Last moment of the span that the value covers."""

    formatted: str | None = None
    """The value as Ozon shows it, with its unit."""

    value: float | None = None
    """The bare number, in the unit that value_type of the rating names."""


@model
class SellerRating(Model):
    """One rating of the seller."""

    name: str | None = None
    """Title of the rating as the seller cabinet shows it."""

    status: SellerRatingState | None = None
    """Where a rating stands: OK, close to the limit (WARNING) or beyond it (CRITICAL)."""

    current_value: SellerRatingValue | None = None
    """Value of the running span; null when there were too few orders."""

    past_value: SellerRatingValue | None = None
    """Value of the span before; null when there were too few orders."""

    rating: str | None = None
    """Key of the rating, for use in rating methods."""

    value_type: SellerRatingValueType | None = None
    """Unit in which the value of a rating is counted."""


@model
class SellerSubscription(Model):
    """Premium subscription of the account."""

    is_premium: bool | None = None
    """True for any Premium subscription."""

    type: SellerSubscriptionType | None = None
    """Subscription of the account; several methods answer only with one of them."""


@model
class SellerInfoResponse(Model):
    """Answer of `seller.info`."""

    company: SellerCompany | None = None
    """The legal person behind the account."""

    ratings: list[SellerRating] = attrs.field(factory=list)

    subscription: SellerSubscription | None = None
    """Premium subscription of the account."""


OPERATION = Operation(
    api="seller",
    name="seller.info",
    method="POST",
    path="/v1/seller/info",
    summary="Show company, ratings and subscription of the account",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 11, 11)),
    response=SellerInfoResponse,
)
