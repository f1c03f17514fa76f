"""Invented names, addresses and telephones of buyers, the same for the same buyer."""

from __future__ import annotations

from ..shapes import Json

_WOMEN, _MEN = ("Мария", "Ольга", "Дарья", "Елена", "Ирина"), ("Олег", "Павел", "Денис", "Марат", "Илья")
_FAMILIES = ("Соколов", "Лебедев", "Новиков", "Тихонов", "Алексеев", "Фёдоров", "Семёнов")
_STREETS = ("ул. Баумана", "ул. Пушкина", "просп. Победы", "ул. Чистопольская")


def name(buyer: int) -> str:
    """Return the name of a buyer."""
    number, woman = divmod(buyer, 2)
    first = (_WOMEN if woman else _MEN)[number % 5]
    return f"{first} {_FAMILIES[number // 5 % 7]}{'а' if woman else ''}"


def addressee(buyer: int) -> Json:
    """Return who gets the posting, with the family name cut off."""
    first, _, family = name(buyer).partition(" ")
    return {"name": f"{first} {family[0]}."}


def customer(buyer: int) -> Json:
    """Return what the seller needs to deliver to the buyer."""
    tail = f"{_STREETS[buyer % 4]}, {buyer % 90 + 1}, кв. {buyer // 7 % 120 + 1}"
    address = {
        "address_tail": tail,
        "city": "Казань",
        "comment": "",
        "country": "Россия",
        "district": "",
        "latitude": 55.79,
        "longitude": 49.12,
        "provider_pvz_code": "",
        "pvz_code": 0,
        "region": "Республика Татарстан",
        "zip_code": "420111",
    }
    phone = f"+7000{buyer % 10**7:07}"  # numbers of Russia do not begin with 0
    return {"name": name(buyer), "address": address, "customer_id": buyer, "phone": phone}
