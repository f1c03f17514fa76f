"""Cards that are built and checked over a mirror with 300,000 brands, one after another."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ozon.cards import attributes, check_card
from tests.benchmarks.measure import Row, interleave, pace, timed
from tests.benchmarks.names import CATEGORY, TYPE, brands, mirrored
from tests.measures import MEASURES

SIZE, CARDS = 300_000, 50
#: Names of values that a card here has.
NAMES = 3
CARD = {
    "name": "Кружка",
    "description_category_id": CATEGORY,
    "type_id": TYPE,
    "price": "890.00",
    "old_price": "1190.00",
    "vat": "0.2",
    "currency_code": "RUB",
    "barcode": "4601234567893",
    **MEASURES,
    "primary_image": "https://cdn.example.com/1.jpg",
}


def rows() -> Iterator[Row]:
    pick = random.Random(1)
    texts = brands(SIZE, pick)
    chosen = pick.sample(texts, CARDS)
    with tempfile.TemporaryDirectory() as folder, mirrored(Path(folder, "mirror.db"), texts) as mirror:
        mugs = mirror.of_type(CATEGORY, TYPE)

        def build() -> list[Any]:
            return [
                attributes(
                    {"Бренд": brand, "Цвет товара": ["белый", "синий"], "Аннотация": "Кружка."},
                    mugs.attributes or [],
                    mugs.lookup,
                    known=mugs.known,
                )
                for brand in chosen
            ]

        cards = [{**CARD, "offer_id": f"mug-{number}", "attributes": made} for number, made in enumerate(build())]

        def check() -> list[Any]:
            return [check_card(card, mugs.attributes, mugs.lookup, known=mugs.known) for card in cards]

        assert not any(check())
        taken = interleave({"floor": pace, "build": build, "check": check})
    shown = {"floor": taken["floor"], "ours": taken["build"].each(CARDS * NAMES)}
    yield timed("a found name, built over a mirror", shown, now="15 ms", hold=0.001, reach=0.0005)
    shown = {"floor": taken["floor"], "ours": taken["check"].each(CARDS)}
    yield timed("a card checked over a mirror", shown, now="17 ms", hold=0.003, reach=0.001)
