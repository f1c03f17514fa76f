"""Moderation of product cards: verdicts, timing, and consequences."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from ..core.schedule import Due
from ..core.world import World
from ..shapes import Json
from .entities import Decision, Product, Verdict
from .validation import card_error

if TYPE_CHECKING:
    from .shop import Shop

#: Default reason for declining a card.
REASON: Json = card_error(
    "SPU_ALREADY_EXISTS_IN_ANOTHER_ACCOUNT", "This card is sold by another seller already", "spu", state="moderated"
)


class Moderation:
    """The moderators of the sandbox, who approve every card unless a verdict says otherwise.

    Args:
        world: stores the verdicts.
        shop: the products.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        self._world = world
        self._shop = shop
        self.verdicts = world.table(Verdict, "pattern", most=10_000, passing=True)
        world.on("moderation", self._due)

    def submit(self, product: Product) -> None:
        """Submit a card without errors for moderation; an updated card is moderated again."""
        self._shop.move(product, "update" if product.status in ("moderating", "price_sent") else "submit")
        self._world.later(self._world.behaviour.moderation_seconds, "moderation", product.product_id)

    def rule(self, pattern: str, decision: Decision, errors: list[Json]) -> list[Product]:
        """Set the verdict on matching products, including later ones. Returns the products decided on now."""
        before = self.verdicts.get(pattern)
        verdict = self.verdicts.add(Verdict(pattern, decision, [{**REASON, **error} for error in errors or [{}]]))
        self._world.note(
            "verdict", pattern, "rule", before=before.decision if before else "", after=decision, by="ozon"
        )
        stages = {"approved": ("moderating", "declined"), "declined": ("moderating", "price_sent"), "held": ()}[
            decision
        ]
        found = [product for product in self._shop if _fits(verdict, product) and product.status in stages]
        if verdict.is_rule:
            found = [product for product in found if product.status == "moderating"]
        for product in found:
            self._world.schedule.drop("moderation", product.product_id)
            self._decide(product, verdict)
        return found

    def _due(self, due: Due) -> None:
        product = self._shop.products.get(int(due.key))
        if product is not None and product.status in ("moderating", "price_sent"):
            self._decide(product, self._verdict(product))

    def _decide(self, product: Product, verdict: Verdict | None) -> None:
        if verdict is not None and not verdict.is_rule and verdict.decision != "held":
            self.verdicts.remove(verdict)
        if verdict is None or verdict.decision == "approved":
            if product.status != "price_sent":
                self._shop.move(product, "approve")
        elif verdict.decision == "declined":
            self._shop.move(product, "decline", errors=verdict.errors)

    def _verdict(self, product: Product) -> Verdict | None:
        """Return the verdict on a product: an offer_id overrides patterns, and a later pattern an earlier one."""
        own = self.verdicts.get(product.offer_id)
        return own or next((one for one in reversed(list(self.verdicts)) if _fits(one, product)), None)


def _fits(verdict: Verdict, product: Product) -> bool:
    if product.offer_id == verdict.pattern:
        return True
    return verdict.is_rule and fnmatchcase(product.offer_id, verdict.pattern)
