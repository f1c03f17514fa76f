"""docs/settings.md says what the docstrings say, and these say something of each setting."""

from __future__ import annotations

import re
from typing import Any

import pytest

from ozon.batch import BatchSettings, ImportSettings, PriceSettings
from ozon.settings import CallSettings, ClientSettings, SellerChanges, SellerSettings
from tests.docs.settings import PAGE, PARTS, described, page

#: A TypedDict does not tell what it inherits.
BASES: dict[Any, Any] = {
    ClientSettings: CallSettings,
    SellerChanges: CallSettings,
    PriceSettings: BatchSettings,
    ImportSettings: PriceSettings,
}


def test_the_page_is_current() -> None:
    assert page() == PAGE.read_text("utf-8"), "run python -m tests.docs.settings"


@pytest.mark.parametrize("cls", [part[2] for part in PARTS], ids=lambda cls: cls.__name__)
def test_every_setting_is_described(cls: Any) -> None:
    own = {name for name in cls.__annotations__ if not name.startswith("_")}
    inherited = BASES[cls].__annotations__ if cls in BASES else {}
    assert described(cls).keys() == own - inherited.keys()
    assert all(re.match(r".{3,}[.:;]?$", text) for text in described(cls).values())


def test_every_setting_of_a_seller_is_on_the_page() -> None:
    text = PAGE.read_text("utf-8")
    assert all(f"| `{name}` |" in text for name in SellerSettings.__annotations__)
