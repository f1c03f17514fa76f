"""The importer puts cards on sale, and each of its deliberately wrong variants does not."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.sandbox.acceptance.importer import IMPORT, MISTAKES, Importer, Outcome
from tests.sandbox.acceptance.program import check_mistakes, failure
from tests.sandbox.conftest import NOON, item, seller
from tests.sandbox.seeded import FBS

NO_BRAND = 126745801
WARNED, FAULTY, DECLINED, SAME = "cup-warned", "cup-faulty", "cup-declined", "cup-same"
REASON = "SPU_ALREADY_EXISTS_IN_ANOTHER_ACCOUNT"


def attribute(number: int, **value: Any) -> dict[str, Any]:
    return {"id": number, "complex_id": 0, "values": [value]}


class Shop:
    """Thirty cards: one with a wrong brand, one with a warning, one to be declined, one that is there already."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(clock=Clock(NOON), seeded=False, behaviour=Behaviour(moderation_seconds=8 * 3600))
        self.cards = [item(f"cup-{number}") for number in range(26)]
        self.cards.insert(3, item(FAULTY, attributes=[attribute(85, value="Нет бернда")]))
        self.cards.insert(9, item(DECLINED))
        self.cards.insert(12, item(SAME))
        colour = attribute(10096, value="серобуромалиновый")
        self.cards.insert(20, item(WARNED, attributes=[attribute(85, dictionary_value_id=NO_BRAND), colour]))
        self.stocks = {card["offer_id"]: 1 + number for number, card in enumerate(self.cards)}
        control = self.sandbox.control
        control.create_product(SAME, stock=50, card=item(SAME))
        control.decide_moderation(DECLINED, "declined", [{"code": REASON}])

    def work(self, *mistakes: str) -> Outcome:
        with seller(self.sandbox) as client:
            importer = Importer(client, self.sandbox.clock.advance, mistakes=mistakes)
            return importer.run(self.cards, FBS, self.stocks)

    def check(self, outcome: Outcome) -> None:
        """Everything that can be sold is for sale, and the program knows what is not."""
        strange = {**outcome.failed}
        assert strange.pop(DECLINED, None) == REASON, "not reported"
        assert not strange, f"failed: {strange}"
        assert outcome.warned == {WARNED: "warning_attribute_values_out_of_range"}, "warned"
        assert len(self.sandbox.shop.products) == len(self.cards) == 30, "products"
        for card in self.cards:
            self._check_product(card)
        assert sorted(outcome.on_sale) == sorted(self.stocks.keys() - {DECLINED}), "on sale"
        assert [request.path for request in self.sandbox.requests].count(IMPORT) == 2, "imports"

    def _check_product(self, card: dict[str, Any]) -> None:
        product = self.sandbox.control.product(card["offer_id"])
        if product.offer_id == DECLINED:
            assert (product.status, product.stock) == ("declined", 0), "declined"
            return
        assert product.status == "price_sent", "status"
        assert product.stocks.get(FBS) == self.stocks[product.offer_id], "stock"
        brand = next(row for row in product.card["attributes"] if row["id"] == 85)
        assert brand["values"][0]["dictionary_value_id"] == NO_BRAND, "brand"
        sent = {name: value for name, value in card.items() if name != "attributes"}
        assert sent.items() <= product.card.items(), "card"


def test_the_importer() -> None:
    shop = Shop()
    shop.check(shop.work())


#: What stops each mistake: a word of the refusal, or the check that fails.
STOPS = {
    "trusts_imported": f"moderation of {FAULTY} takes too long",
    "new_offer_id": "products",
    "repairs_a_part": "missing_dimension",
    "brand_by_name": f"failed: {{'{FAULTY}': 'error_attribute_values_out_of_range'}}",
    "polls_once": "is pending",
    "imports_until_done": "imports",
    "warning_is_failure": f"failed: {{'{WARNED}': 'warning_attribute_values_out_of_range'}}",
    "skipped_is_failure": f"failed: {{'{SAME}': 'skipped'}}",
    "stock_at_once": "stock",
    "stock_from_sku": "PRODUCT_IS_NOT_CREATED",
    "waits_for_declined": f"moderation of {DECLINED} takes too long",
    "hides_declined": "not reported",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_wrong_importer_fails(mistake: str) -> None:
    shop = Shop()
    assert STOPS[mistake] in failure(lambda: shop.check(shop.work(mistake)))


def test_every_mistake_is_one_that_the_program_can_make() -> None:
    check_mistakes(Importer, MISTAKES, STOPS)
