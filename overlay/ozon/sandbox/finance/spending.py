"""What the shop spends on advertising: the same money as in the statistics of its campaigns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from ..advertising.store import Advertising
from ..core.moscow import DAY, beginning
from .entities import Fee
from .types import CLICKS, ORDERS

#: Returns the fees for advertising of a Moscow day: one for each kind and product.
Spending = Callable[[date], list[Fee]]
#: Days after the beginning of a day when its figures are final.
_FINAL = 4


def spending_of(advertising: Advertising) -> Spending:
    """Return the spending of all campaigns, archived ones too, as their statistics have it once it is final."""

    def spending(day: date) -> list[Fee]:
        final = beginning(day + _FINAL * DAY)
        kopecks = Counter[tuple[int, int]]()
        for campaign in advertising.campaigns:
            kind = CLICKS if campaign.payment == "clicks" else ORDERS
            for product in campaign.products:
                kopecks[kind, product.sku] += advertising.figures(campaign, product, day, final).spent
        return [Fee(kind, -Decimal(spent).scaleb(-2), sku) for (kind, sku), spent in kopecks.items() if spent]

    return spending
