"""What the sale of a product brings and costs: sample rates, the same for all products."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from ..fbo.entities import FboPosting
from ..postings.entities import Posting
from ..products.rows import COMMISSIONS
from .entities import Fee, Share
from .types import ACQUIRING, LAST_MILE, LOGISTICS, RETURN_LOGISTICS

_CENT = Decimal("0.01")
# fractions of the seller's price
_BONUS, _BANK, _STARS, _PICKUP = Decimal("0.03"), Decimal("0.005"), Decimal("0.002"), Decimal("0.001")
SURCHARGE, _ACQUIRING = Decimal("0.01"), Decimal("0.015")
# roubles per unit
_LOGISTICS, _LAST_MILE, _BACK = Decimal("63.00"), Decimal("25.00"), Decimal("50.00")


def schema_of(posting: Posting) -> str:
    """Return the delivery schema of a posting."""
    if isinstance(posting, FboPosting):
        return "FBO"
    return "RFBS" if posting.is_rfbs else "FBS"


@lru_cache(maxsize=16)
def ratio_of(schema: str) -> Decimal:
    """Return the commission of a schema, without the surcharge, as a fraction of the sale."""
    return Decimal(str(COMMISSIONS[schema])) / 100


@lru_cache(maxsize=10_000)
def share_of(price: Decimal, quantity: int, schema: str) -> Share:
    """Return what the sale of some units brings and costs."""
    bonus, bank, stars, pickup = (_cents(price * part) for part in (_BONUS, _BANK, _STARS, _PICKUP))
    return Share(
        price=_cents(price),
        paid=_cents(price) - bonus - bank - stars - pickup,
        amount=_cents(price) * quantity,
        bonus=bonus * quantity,
        bank=bank * quantity,
        stars=stars * quantity,
        pickup=pickup * quantity,
        standard_fee=_cents(price * ratio_of(schema)) * quantity,
        surcharge=_cents(price * SURCHARGE) * quantity,
    )


@lru_cache(maxsize=10_000)
def services_of(sku: int, quantity: int, schema: str) -> tuple[Fee, ...]:
    """Return the services that bring some units to the buyer; none if the seller delivers them."""
    if schema == "RFBS":
        return ()
    return Fee(LOGISTICS, -_LOGISTICS * quantity, sku), Fee(LAST_MILE, -_LAST_MILE * quantity, sku)


def services_without_sale(sku: int, quantity: int) -> tuple[Fee, ...]:
    """Return the services for units that left the seller and come back without reaching the buyer."""
    return Fee(LOGISTICS, -_LOGISTICS * quantity, sku), service_back(sku, quantity)


def service_back(sku: int, quantity: int) -> Fee:
    """Return the service that brings some units back."""
    return Fee(RETURN_LOGISTICS, -_BACK * quantity, sku)


@lru_cache(maxsize=10_000)
def acquiring_of(sku: int, amount: Decimal) -> Fee:
    """Return the fee for the payment of a buyer."""
    return Fee(ACQUIRING, -_cents(amount * _ACQUIRING), sku)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
