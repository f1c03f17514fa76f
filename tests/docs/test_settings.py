"""docs/settings.md says what the docstrings say, and these say something of each setting."""

from __future__ import annotations

import re
from typing import Any

import pytest

from ozon.batch import BatchSettings, ImportSettings, PriceSettings
from ozon.settings import CallSettings, ClientSettings, SellerChanges, SellerSettings
from tests.docs.examples import ROOT
from tests.docs.settings import PAGE, PARTS, VARIABLES, described, page

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


#: A switch of the tour, for developers of the project, and a constant of `ozon.push`.
OTHERS = {"LIVE", "OZON_NETWORKS"}
#: Ways to read the environment, unlike that of WSGI, and a name in capitals.
READS = r"(?:os\.environ(?:\.get)?[(\[]|envvar=)\"([A-Z_]+)\""


def test_every_environment_variable_is_in_the_table() -> None:
    """Of the code that is installed: names that begin with OZON_, wherever they are, and others that are read."""
    files = [*(ROOT / "overlay").rglob("*.py"), *(ROOT / "ozon_generated").glob("*.py")]  # below are values of Ozon's
    source = "\n".join(file.read_text("utf-8") for file in files)
    read = {*re.findall(r"\b_?OZON_[A-Z_]*[A-Z]\b", source), *re.findall(READS, source)} - OTHERS
    told = set(re.findall(r"`([A-Z_]+)`", " ".join([*VARIABLES, *VARIABLES.values()])))
    assert {"OZON_MIRROR", "OZON_SHOPS", "XDG_DATA_HOME"} <= read
    assert read <= told, read - told
    assert {name for name in told if name.startswith("OZON_")} <= read
