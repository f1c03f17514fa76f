"""Names that are like a name, and look-ups in tables."""

from __future__ import annotations

import pytest

from ozon.cards import table_lookup
from ozon.similar import nearest


def test_longer_names_come_shortest_first() -> None:
    longer = ["лён б вышивка крестом", "лён я с вышивкой", "лён а с вышивкой и тесьмой"]
    assert nearest("лён", longer) == [longer[1], longer[0], longer[2]]
    assert nearest("лён", longer, limit=2) == [longer[1], longer[0]]
    assert nearest("лён с вышивкой крестом", ["хлопок", "лён"]) == ["лён"]


def test_alike_names_come_before_longer_ones_and_none_twice() -> None:
    assert nearest("белый", ["белый матовый", "белая", "чёрный"]) == ["белая", "белый матовый"]
    assert nearest("белый", ["белый-", "белый"]) == ["белый", "белый-"]
    assert nearest("", ["белый"]) == []


@pytest.mark.parametrize(
    ("name", "value_id", "sure", "others"),
    [
        ("белый", 1, True, []),
        ("Белый", 2, True, []),
        ("БЕЛЫЙ", None, False, [1, 2]),
        (" синий ", 3, True, []),
        ("синй", 3, False, []),
        ("серо-буро-малиновый", None, False, [1, 2, 3]),
    ],
)
def test_what_a_table_finds(name: str, value_id: int | None, sure: bool, others: list[int]) -> None:
    answer = table_lookup({7: {"белый": 1, "Белый": 2, "синий": 3}})(7, name)
    assert answer is not None
    assert (answer.value_id, answer.sure) == (value_id, sure)
    assert [one.value_id for one in answer.alternatives] == others
    assert table_lookup({7: {}})(8, name) is None
