"""Switch-offs told in words: the shapes of the official texts, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from generator.diff.prose import Announcement, announcements
from tests.generator.drift_sides import Sides, fields, operation, schema
from tests.generator.test_drift_mutations import MONTHS

PATH = "/v1/item/list"
MAY = date(2027, 5, 1)

OF_METHODS = {
    "Метод устаревает и будет отключён 1 мая 2027 года": MAY,
    "1 мая 2027 года отключим метод": MAY,
    "С 1 мая 2027 года метод будет отключён": MAY,
    "1 мая 2027 года метод будет отключён": MAY,
    "Метод устаревает": None,
    "В будущем метод будет отключён": None,
    "Метод устаревает. Переключитесь на /v2/item/list. Метод будет отключён 1 мая 2027 года.": MAY,
    "<b>Метод устаревает</b> и&nbsp;будет отключен 1&nbsp;мая 2027&nbsp;г.": MAY,
    "Список товаров.\n\n**1 мая 2027 года отключим метод.** Используйте `/v2/item/list`.": MAY,
    "Метод /v1/item/list будет отключён 01.05.2027.": MAY,
    "Метод перестанет работать 1 мая 2027 года.": MAY,
}


@pytest.mark.parametrize("text", OF_METHODS)
def test_a_method_goes(text: str) -> None:
    assert announcements(text, PATH) == [Announcement(OF_METHODS[text])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 мая 2027 года отключим параметры `total` и `result.state`.", Announcement(MAY, ("total", "result.state"))),
        ("1 мая 2027 года отключим параметр total.", Announcement(MAY, ("total",))),
        (
            "Параметры `total`, `state` в ответе метода будут отключены 1 мая 2027 года.",
            Announcement(MAY, ("total", "state"), "answer"),
        ),
        ("Поле <code>total</code> в запросе устаревает.", Announcement(None, ("total",), "request")),
    ],
)
def test_fields_go(text: str, expected: Announcement) -> None:
    assert announcements(text, PATH) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Возвращает список отключённых складов.",
        "Отключает товары от акции. Метод работает с 1 мая 2026 года.",
        "Используйте вместо метода /v1/item/info, который будет отключён 1 мая 2027 года.",
        "Метод /v2/item/list устаревает.",
        "Если склад будет отключён, заказы не придут.",
        "",
    ],
)
def test_what_is_no_announcement(text: str) -> None:
    assert announcements(text, PATH) == []


def test_each_month_and_no_day_that_does_not_exist() -> None:
    for number, month in enumerate(MONTHS, 1):
        assert announcements(f"Метод будет отключён 9 {month} 2027 года.", PATH) == [
            Announcement(date(2027, number, 9))
        ]
    assert announcements("Метод будет отключён 31 июня 2027 года.", PATH) == [Announcement(None)]


def test_the_report_names_what_the_spec_does_not_know(sides: Sides) -> None:
    operation(sides.theirs)["description"] = "Метод будет отключён 1 мая 2027 года."
    fields(sides.theirs, "Item")["name"]["description"] = "Параметр устаревает."
    found = [(d.side, d.path, d.kind, d.official, d.spec) for d in sides.compare().differences]
    assert found == [
        ("answer", "items[].name", "switch-off", "without a date", None),
        ("operation", "", "switch-off", "2027-05-01", None),
    ]
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2027-05-02"}
    fields(sides.ours, "Item")["name"]["deprecated"] = True
    assert [(d.kind, d.official, d.spec) for d in sides.compare().differences] == [
        ("deprecated", None, True),
        ("switch-off", "2027-05-01", "2027-05-02"),
    ]
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2027-05-01"}
    fields(sides.ours, "Item")["name"]["x-ozon-lifecycle"] = {"announced": "2026-11-01"}
    assert sides.compare().differences == []


def test_fields_that_a_method_announces_are_found_on_their_side(sides: Sides) -> None:
    operation(sides.theirs)["description"] = (
        "1 мая 2027 года параметры `total`, `price` в ответе метода будут отключены."
    )
    assert {(d.side, d.path) for d in sides.compare().differences} == {("answer", "total"), ("answer", "items[].price")}
    schema(sides.ours, "ItemListResponse")["properties"]["total"]["x-ozon-lifecycle"] = {"off": "2027-05-01"}
    assert [d.path for d in sides.compare().differences] == ["items[].price"]
    operation(sides.theirs)["description"] = "1 мая 2027 года отключим параметр `unheard_of`."
    assert [(d.path, d.official) for d in sides.compare().differences] == [("unheard_of", "2027-05-01")]
