"""Names of brands, right and mistyped, and a mirror that has them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ozon import Seller
from ozon.mirror import Mirror
from ozon.sandbox import Sandbox
from ozon.walker import Dictionary, ValuesPage
from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue

BRAND, COLOUR = 85, 10096
CATEGORY, TYPE = 17028922, 92499


def brands(size: int, pick: random.Random) -> list[str]:
    """So many different names, of one or two words."""
    syllables = [one + two for one in "бвгдклмнпрст" for two in ("а", "е", "и", "о", "у", "ан", "ор", "ек", "ик")]
    made: set[str] = set()
    while len(made) < size:
        words = ["".join(pick.choices(syllables, k=pick.randint(2, 4))) for _ in range(pick.choice((1, 1, 1, 2)))]
        made.add(" ".join(words).title())
    return sorted(made)


def mistyped(text: str, pick: random.Random) -> str:
    """The text with one letter more, less, or another."""
    at = pick.randrange(len(text))
    return pick.choice((text[:at] + "ш" + text[at + 1 :], text[:at] + text[at + 1 :], text[:at] + "щ" + text[at:]))


@contextmanager
def mirrored(file: Path, texts: list[str]) -> Iterator[Mirror]:
    """A mirror of the documented type; its brands are these."""
    with Mirror(file) as mirror:
        with Seller("836", "sandbox-key", transport=Sandbox().transport) as seller:
            mirror.refresh(seller, types=[(CATEGORY, TYPE)])
        of = Dictionary(BRAND, 28732849, "Бренд", CATEGORY, TYPE, shared=False)
        sink = mirror.sink()
        for at in range(0, len(texts), 2000):
            page = [
                DescriptionCategoryAttributeValue(id=number, value=text)
                for number, text in enumerate(texts[at : at + 2000], at + 1)
            ]
            sink.page(ValuesPage(of, page, last=at + 2000 >= len(texts)))
        yield mirror
