"""docs/pictures shows what the command does today, and loads nothing."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest

from tests.docs.examples import ROOT
from tests.docs.pictures import FOLDER, PICTURES, draw


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_is_current(name: str) -> None:
    assert draw(name) == (FOLDER / f"{name}.svg").read_text("utf-8"), "run make pictures, and look at the difference"


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_loads_nothing_and_has_no_secret(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text("utf-8")
    ElementTree.fromstring(text)
    without_words = re.sub(r"(<text[^>]*>)[^<]*", r"\1", text)
    assert set(re.findall(r"https?://[^\"')\s]+", without_words)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"@import|@font-face|<image|<script|url\((?!#)", text)
    assert "sandbox-key" not in text


def test_every_picture_is_shown() -> None:
    shown = "".join(page.read_text("utf-8") for page in (ROOT / "docs").rglob("*.md"))
    assert {name for name in PICTURES if f"pictures/{name}.svg" in shown} == PICTURES.keys()
    assert {file.stem for file in FOLDER.glob("*.svg")} == PICTURES.keys()
