"""Rules by which Ozon refuses a price or stock row: condition, code and message."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Generic, TypeVar

from ..core.behaviour import Behaviour
from ..shapes import Json
from ..warehouses import Warehouse
from .entities import Product

T = TypeVar("T")
_NO_PRICE = Decimal(0)
#: Settings of a row that allow promotions or a strategy to change the price.
AUTOMATIC = ("auto_action_enabled", "auto_add_to_ozon_actions_list_enabled", "price_strategy_enabled")


@dataclass(frozen=True)
class Rule(Generic[T]):
    """A reason for a refusal.

    Attributes:
        broken: returns whether a row breaks the rule.
        code: error code of the row.
        message: error message.
    """

    broken: Callable[[T], object]
    code: str
    message: str


def first_error(rules: Sequence[Rule[T]], row: T) -> list[Json]:
    """Return the error of the first broken rule in the response format; empty for a valid row."""
    for rule in rules:
        if rule.broken(row):
            return [{"code": rule.code, "message": rule.message}]
    return []


@dataclass
class PriceRow:
    """A row of `product.import_prices`, with the resulting prices of the product.

    Attributes:
        row: the row as sent.
        product: its product.
        currency: currency of the seller's account.
    """

    row: Json
    product: Product | None
    currency: str
    behaviour: Behaviour
    price: Decimal = field(init=False)
    old_price: Decimal = field(init=False)
    min_price: Decimal = field(init=False)

    def __post_init__(self) -> None:
        card = self.product.card if self.product else {}
        self.price, self.old_price, self.min_price = (
            decimal(self.row.get(name, card.get(name))) for name in ("price", "old_price", "min_price")
        )

    @property
    def gap(self) -> Decimal:
        """The discount as an amount."""
        return self.old_price - self.price

    @property
    def share(self) -> Decimal:
        """The discount as a share of the old price."""
        return self.gap / self.old_price if self.old_price else Decimal(0)

    @property
    def automatic(self) -> list[str]:
        """Settings that allow automatic price changes after this row; ``UNKNOWN`` keeps a setting."""
        before = self.product.automatic if self.product else []
        given = {name: self.row.get(name) for name in AUTOMATIC}
        return [name for name, to in given.items() if to == "ENABLED" or (to != "DISABLED" and name in before)]

    @property
    def is_automatic(self) -> bool:
        """Whether promotions or a strategy may change the price after this row."""
        return bool(self.automatic)


#: Upper bounds of low and average prices, in roubles; minimum and maximum share of a discount.
_LOW, _AVERAGE = Decimal(400), Decimal(10_000)
_LEAST_SHARE, _MOST_SHARE = Decimal("0.05"), Decimal("0.9")

PRICE_RULES: Sequence[Rule[PriceRow]] = (
    Rule(lambda row: row.product is None, "NOT_FOUND_ERROR", "Product not found"),
    Rule(lambda row: row.row.get("currency_code") not in (None, row.currency), "currency_code_invalid",
         "The currency is not the one of the cabinet"),
    Rule(lambda row: row.price <= _NO_PRICE, "price_negative", "The price is not set, or not above zero"),
    Rule(lambda row: not row.behaviour.price_range[0] <= row.price <= row.behaviour.price_range[1],
         "invalid_category_price", "The price is out of the range of the category"),
    Rule(lambda row: row.old_price and row.old_price < row.price, "old_price_less_than_price",
         "old price is less than price"),
    Rule(lambda row: row.old_price and row.price <= _LOW and row.gap <= 20, "discount_for_low_price_is_too_small",
         "The discount must be above 20 roubles"),
    Rule(lambda row: row.old_price and _LOW < row.price <= _AVERAGE and row.share <= _LEAST_SHARE,
         "discount_for_average_price_is_too_small", "The discount must be above 5 percent"),
    Rule(lambda row: row.old_price and row.price > _AVERAGE and row.gap <= 500, "discount_for_top_price_is_too_small",
         "The discount must be above 500 roubles"),
    Rule(lambda row: row.share >= _MOST_SHARE, "discount_too_big", "The discount must be below 90 percent"),
    Rule(lambda row: row.is_automatic and not row.min_price, "action_price_enabled_min_price_missing",
         "Promotions and strategies need a min_price"),
)  # fmt: skip


@dataclass(frozen=True)
class StockRow:
    """A row of `product.stocks_update`.

    Attributes:
        row: the row as sent.
        product: its product.
        warehouse: its warehouse.
        now: the current time.
    """

    row: Json
    product: Product | None
    warehouse: Warehouse | None
    now: datetime
    behaviour: Behaviour

    @property
    def is_too_early(self) -> bool:
        """Whether the stock of this product in this warehouse was set too recently."""
        last = self.product.stock_set_at.get(self.row["warehouse_id"]) if self.product else None
        return last is not None and self.now < last + timedelta(seconds=self.behaviour.stock_pause_seconds)


MOST_STOCK = 999_999


def _restricted(code: str) -> Callable[[StockRow], object]:
    return lambda row: row.product is not None and row.product.stock_restriction == code


#: Codes for properties of products and warehouses that the sandbox does not model; a command sets them on a product.
RESTRICTIONS = {
    "SOURCE_TYPE_NOT_FOUND": "The product has no SKU",
    "PRICE_IS_NOT_SENT": "The price of the product is not sent yet",
    "PRODUCT_HAS_NOT_BEEN_TAGGED_YET": "The size of the product is not known yet",
    "NON_KGT_ON_KGT_WAREHOUSE": "The warehouse is for bulky goods",
    "OVER_MAX_OVH_NON_KGT": "The product is bulky, and the warehouse is not for such",
    "OVER_MAX_OVH_KGT": "The product is too bulky for the warehouse",
    "FLAMMABLE_ONLY_ON_SELF_OR_PROVIDER_DELIVERY": "The product is flammable, and Ozon does not carry such",
    "MP_DELIVERY_ONLY_3PL_ERROR": "The product cannot be delivered by this carrier",
    "MULTIBOX_NOT_ALLOWED_FOR_FBS": "A product of several boxes cannot be sold from this warehouse",
    "SIZE_REQUIRED_FOR_NOT_UNIQUE_OFFER_ID": "Several products have this offer_id",
    "CB_DELIVERY_ONLY_FBP": "The product can be sold from a partner's warehouse only",
}

STOCK_RULES: Sequence[Rule[StockRow]] = (
    Rule(lambda row: row.product is None and row.row.get("offer_id"), "offer_id_not_found", "Product not found"),
    Rule(lambda row: row.product is None, "NOT_FOUND_ERROR", "Product not found"),
    Rule(lambda row: row.product and row.product.archived, "PRODUCT_IS_ARCHIVED", "The product is archived"),
    Rule(lambda row: row.product and not row.product.is_created, "PRODUCT_IS_NOT_CREATED", "Product is not created"),
    Rule(lambda row: not (row.warehouse and row.warehouse.takes_stock), "WAREHOUSE_NOT_FOUND", "Warehouse not found"),
    *(Rule(_restricted(code), code, message) for code, message in RESTRICTIONS.items()),
    Rule(lambda row: row.row["stock"] > MOST_STOCK, "STOCK_TOO_BIG", f"The stock must be {MOST_STOCK} or less"),
    Rule(lambda row: row.is_too_early, "TOO_MANY_REQUESTS", "Stock is updated too frequently"),
)  # fmt: skip


def decimal(text: Any) -> Decimal:
    """Return an amount; zero for none."""
    try:
        value = Decimal(str(text or 0))
    except InvalidOperation:
        return _NO_PRICE
    return value if value.is_finite() else _NO_PRICE
