"""Moderation: who decides about a card, when, and what follows."""

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

#: Why they decline, unless they say something else.
REASON: Json = card_error(
    "SPU_ALREADY_EXISTS_IN_ANOTHER_ACCOUNT", "This card is sold by another seller already", "spu", state="moderated"
)


class Moderation:
    """The moderators of the made-up Ozon. They approve, unless told otherwise.

    Args:
        world: where verdicts are kept.
        shop: the products.
    """

    def __init__(self, world: World, shop: Shop) -> None:
        self._world = world
        self._shop = shop
        self.verdicts = world.table(Verdict, "pattern", most=10_000, passing=True)
        world.on("moderation", self._due)

    def submit(self, product: Product) -> None:
        """A card without errors came: a new one is decided about, and a changed one again."""
        self._shop.move(product, "update" if product.status in ("moderating", "price_sent") else "submit")
        self._world.later(self._world.behaviour.moderation_seconds, "moderation", product.product_id)

    def rule(self, pattern: str, decision: Decision, errors: list[Json]) -> list[Product]:
        """Say what is decided about products, also about those that come later. Returns those decided about now."""
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
        """What was said of a product; the offer_id goes before patterns, and a later pattern before an earlier one."""
        own = self.verdicts.get(product.offer_id)
        return own or next((one for one in reversed(list(self.verdicts)) if _fits(one, product)), None)


def _fits(verdict: Verdict, product: Product) -> bool:
    if product.offer_id == verdict.pattern:
        return True
    return verdict.is_rule and fnmatchcase(product.offer_id, verdict.pattern)
