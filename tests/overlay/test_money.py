"""The five shapes of money."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Any

import pytest

from ozon import amount
from ozon.money import how_to_write
from ozon_generated.model import Model, model


@model
class Units(Model):
    units: int | None = None
    nanos: int | None = None
    currency_code: str | None = None


@model
class Amount(Model):
    amount: str | None = None
    currency: str | None = None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("199.90", "199.90"),
        ("199,90", "199.90"),
        ("1\u00a0990,50", "1990.50"),
        ("1\u202f234\u202f567,8", "1234567.8"),
        ("1\u2009234", "1234"),
        ("\u22125,00", "-5.00"),
        ("\u2013 5", "-5"),
        ("+5", "5"),
        ("1 990,50 ₽", "1990.50"),
        ("₽ 1990", "1990"),
        ("1990 руб.", "1990"),
        ("1990,5р.", "1990.5"),
        ("1990 р", "1990"),
        ("5 рублей", "5"),
        ("RUB 1990.50", "1990.50"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1.500", "1.500"),
        ("1 234.567", "1234.567"),
        ("0,500", "0.500"),
        ("0.420", "0.420"),
        ("1500.123", "1500.123"),
        (",5", "0.5"),
        ("1e3", "1000"),
        ({"amount": "1.500", "currency": "RUB"}, "1.500"),
        ('value:"1.500"', "1.500"),
        (" 1 234.50 ", "1234.50"),
        ("-5", "-5"),
        ("0", "0"),
        ("0.000000001", "1E-9"),
        (199.9, "199.9"),
        (0.1, "0.1"),
        (1e22, "1E+22"),
        (5, "5"),
        (-5, "-5"),
        (Decimal("1.10"), "1.10"),
        ({"amount": "199.90", "currency": "RUB"}, "199.90"),
        ({"amount": 199.9}, "199.9"),
        ({"value": "199.90", "currency_code": "RUB"}, "199.90"),
        ({"units": 199, "nanos": 900_000_000, "currency_code": "RUB"}, "199.900000000"),
        ({"units": "199", "nanos": 0}, "199"),
        ({"units": -1, "nanos": -500_000_000}, "-1.5"),
        ({"units": 5}, "5"),
        ({"nanos": 10_000_000}, "0.01"),
        ({"units": None, "nanos": 1}, "1E-9"),
        ('value:"0.420000"', "0.420000"),
        ('value: "0.42" currency_code: "RUB"', "0.42"),
        (Units(units=1, nanos=250_000_000), "1.25"),
        (Amount(amount="7.00", currency="RUB"), "7.00"),
    ],
)
def test_every_shape_is_exact(value: Any, text: str) -> None:
    found = amount(value)
    assert found == Decimal(text)
    assert type(found) is Decimal


def test_digits_after_the_point_are_kept() -> None:
    assert str(amount("199.90")) == "199.90"
    assert str(amount(0.30000000000000004)) == "0.30000000000000004"


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        {},
        {"currency": "RUB"},
        {"currency_code": "RUB"},
        {"amount": None},
        {"value": ""},
        {"units": None, "nanos": ""},
        Amount(),
        Units(),
    ],
)
def test_no_value(value: Any) -> None:
    assert amount(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "free",
        "1.2.3",
        "1,2,3",
        "1.234.50",
        "1 2345",
        "12 50",
        "1 99",
        "1,234,56",
        "5 $",
        "5 EUR",
        "руб.",
        "10р50",
        "1₽500",
        "1 руб.500",
        "-",
        ".",
        "٣",
        {"amount": "1,5"},
        "NaN",
        "Infinity",
        "-inf",
        'value:"x"',
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        True,
        b"5",
        [],
        ["5"],
        object(),
        {"price": "5"},
        {"amount": "x"},
        {"amount": True},
        {"units": "x"},
        {"units": [1]},
        {"units": 1, "nanos": "x"},
    ],
)
def test_what_is_no_money(value: Any) -> None:
    with pytest.raises(ValueError, match="is no amount of money"):
        amount(value)


@pytest.mark.parametrize("text", ["1,500", "12,345 ₽", "-1,234"])
def test_what_may_be_two_amounts_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"may be \d+ or \d+\.\d{3}"):
        amount(text)


def test_the_decimal_context_of_the_program_rounds_nothing() -> None:
    with localcontext() as context:
        context.prec = 4
        assert str(amount({"units": 123456, "nanos": 990000000})) == "123456.990000000"
        assert how_to_write("123456,78") == "Write '123456.78'."
        assert how_to_write("123456.789") == "Round it, such as to '123456.79'."
