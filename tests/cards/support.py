"""Attributes of a type, and a card that is right."""

from __future__ import annotations

from typing import Any

from ozon.cards import table_lookup
from ozon_generated.seller.description_category import DescriptionCategoryAttribute
from tests.measures import MEASURES

Attribute = DescriptionCategoryAttribute


def attribute(id: int, name: str, **more: Any) -> Attribute:
    facts = {
        "type": "String",
        "dictionary_id": 0,
        "is_required": False,
        "is_collection": False,
        "is_aspect": False,
        "category_dependent": False,
        "max_value_count": 0,
        "attribute_complex_id": 0,
        "group_name": "Общие",
    }
    return Attribute.from_dict(facts | {"id": id, "name": name} | more)


OF_TYPE = [
    attribute(85, "Бренд", dictionary_id=28732849, is_required=True, category_dependent=True),
    attribute(10096, "Цвет товара", dictionary_id=1494, is_collection=True, max_value_count=2, is_aspect=True),
    attribute(4191, "Аннотация", is_collection=True),
    attribute(7, "Объём, мл", type="Integer"),
    attribute(8, "Ширина, м", type="Decimal"),
    attribute(9, "Хрупкий", type="Boolean"),
    attribute(10, "Инструкция", type="URL"),
    attribute(11, "Вес", group_name="Габариты"),
    attribute(12, "Вес", group_name="Упаковка"),
    attribute(8229, "Тип", dictionary_id=1, is_required=True),
    attribute(11254, "Rich-контент JSON"),
    attribute(21841, "Видео: ссылка", type="URL", attribute_complex_id=100001, is_required=True),
    attribute(21837, "Видео: название", attribute_complex_id=100001, is_required=True),
]
LOOKUP = table_lookup(
    {85: {"Нет бренда": 126745801, "Гжель": 5}, 10096: {"белый": 61571, "синий": 61574, "тёмно-синий": 61575}}
)


def value(id: int, *values: Any, complex_id: int = 0) -> dict[str, Any]:
    """An attribute of a card: a number is a dictionary value, a text is free, a pair is both."""
    made = []
    for one in values:
        if isinstance(one, tuple):
            made.append({"dictionary_value_id": one[0], "value": one[1]})
        else:
            made.append({"dictionary_value_id": one} if isinstance(one, int) else {"value": one})
    return {"id": id, "complex_id": complex_id, "values": made}


def right(**changes: Any) -> dict[str, Any]:
    """A card that is right, but for these changes."""
    card = {
        "offer_id": "mug-1",
        "name": "Кружка",
        "description_category_id": 17028922,
        "type_id": 92499,
        "price": "890.00",
        "old_price": "1190.00",
        "vat": "0.2",
        "currency_code": "RUB",
        "barcode": "4006381333931",
        **MEASURES,
        "primary_image": "https://cdn.example.com/1.jpg",
        "attributes": [value(85, (126745801, "Нет бренда"))],
    }
    return {name: one for name, one in (card | changes).items() if one is not ...}
