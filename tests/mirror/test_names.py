"""When two names are the same to a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon.mirror import normalize


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Белый", "белый"),
        ("ЁЛКА", "елка"),
        ("Чёрно-белый", "чернобелый"),
        ("Coca-Cola", "coca  cola"),
        ("Coca‑Cola®", "Coca–Cola"),
        ("Сова", "Cова"),  # Latin C
        ("BOCTOK", "ВОСТОК"),  # Latin throughout
        ("Nestlé", "NESTLE"),
        ("Йогурт", "и\u0306огурт"),
        ("Кружка «Утро»", 'кружка "утро"'),
        ("1,5 л", "1.5л"),
        ("44 – 46", "44-46"),
        ("м²", "м2"),
        ("½", "1/2"),
        ("Straße", "STRASSE"),
        ("Ilık", "ilik"),
        ("a\u00a0b", "A B"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert normalize(one) == normalize(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,5", "15"),
        ("1, 5", "1,5"),
        ("10 20", "1020"),
        ("44-46", "44/46"),
        ("-5 °C", "5 °C"),
        ("50%", "50"),
        ("C", "C++"),
        ("и", "й"),
        ("белый", "белая"),
        ("-", "."),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    assert normalize(one) != normalize(other)


@given(st.text())
def test_case_and_spaces_around_never_matter(text: str) -> None:
    assert normalize(f" {text} ") == normalize(text)
    assert bool(normalize(text)) == bool(text.strip())
