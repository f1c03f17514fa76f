"""Finds the fields that the columns of a table mean, and the values of its rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, Literal

from attrs import frozen

from ..dictionaries.names import normalize
from ..similar import nearest
from .broken_cells import Broken
from .session import Code, Session, counted, fail
from .tables import Table, as_amount, as_flag, as_text, as_whole, named

#: Names that people give to the columns of a field, besides its own.
NAMES: Mapping[str, tuple[str, ...]] = {
    "offer_id": ("Артикул", "Артикул продавца", "Ваш артикул", "article"),
    "product_id": ("Ozon Product ID", "ID товара", "Product ID"),
    "sku": ("Ozon SKU ID", "SKU ID", "Ozon ID", "Ozon SKU"),
    "price": ("Цена", "Новая цена", "Цена продажи", "Цена со скидкой", "Цена с учетом скидки", "Ваша цена"),
    "old_price": ("Цена до скидки", "Старая цена", "Цена без скидки", "Зачеркнутая цена"),
    "min_price": ("Минимальная цена", "Мин. цена", "Минимальная цена товара"),
    "net_price": ("Себестоимость",),
    "currency_code": ("Валюта", "currency"),
    "vat": ("НДС", "Ставка НДС", "НДС, %"),
    "stock": ("Остаток", "Остатки", "Количество", "Кол-во", "Наличие", "Доступно", "quantity"),
    "warehouse_id": ("ID склада", "Номер склада"),
    "warehouse": ("Склад", "Название склада", "Имя склада", "warehouse_name"),
    "name": ("Название", "Название товара", "Наименование", "Наименование товара"),
    "description_category_id": ("ID категории", "Категория ID"),
    "type_id": ("ID типа", "ID типа товара"),
    "barcode": ("Штрихкод", "Штрих-код", "EAN"),
    "depth": ("Длина упаковки", "Глубина упаковки"),
    "width": ("Ширина упаковки",),
    "height": ("Высота упаковки",),
    "dimension_unit": ("Единица длины",),
    "weight": ("Вес в упаковке", "Вес с упаковкой"),
    "weight_unit": ("Единица веса",),
    "primary_image": ("Главное фото", "Ссылка на главное фото"),
    "images": ("Фото", "Дополнительные фото", "Ссылки на дополнительные фото", "Ссылки на фото"),
}
_UNITS = re.compile(r"(?:\s*[,(]\s*|\s+)(?:руб(?:лей)?\.?|₽|rub|шт\.?|мм|см|кг|г)\s*\)?[\s*]*$|[\s*]+$", re.IGNORECASE)
#: Columns that result files add: a result is a table as well.
OWN = re.compile(r"row \(.+\)|status|errors|retry_at", re.IGNORECASE)
_OF_CARDS = ("product_id", "task_id", "moderation")
_SHOWN = 20
_PRICE = "890.00"


def form(name: str) -> str:
    """A name without its unit, its asterisk, and what makes no difference to a person."""
    return normalize(_UNITS.sub("", name))


@frozen(slots=False)
class Columns:
    """The columns that a command understands: fields of the rows of a request, and names that stand for one.

    Attributes:
        fields: the schemas of the fields.
        keys: fields that name a row; at least one must be there.
        wanted: fields of which at least one must be there.
        others: what happens with other columns.
    """

    fields: Mapping[str, Mapping[str, Any]]
    keys: tuple[str, ...]
    wanted: tuple[str, ...] = ()
    others: Literal["ignored", "attributes"] = "ignored"

    @cached_property
    def forms(self) -> dict[str, str]:
        """The field of each form of a name."""
        return {form(name): field for field in self.fields for name in (field, *NAMES.get(field, ()))}

    def fits(self, names: Sequence[str]) -> int:
        """How many different fields these names mean."""
        return len({self.forms[form(name)] for name in names if form(name) in self.forms})

    def understood(self, table: Table) -> Understood:
        """The fields of the columns. Ends the command if one is missing or comes twice."""
        found: dict[str, int] = {}
        others: dict[str, int] = {}
        for index, name in enumerate(table.names):
            field = self.forms.get(form(name)) if name else None
            if field in found:
                first = table.names[found[field]]
                fail(
                    f"{table.path.name}: the columns {first!r} and {name!r} both mean {field}. Rename one.",
                    Code.INVALID,
                )
            if field is not None:
                found[field] = index
            elif name in others and self.others == "attributes":
                fail(f"{table.path.name} has two columns {name!r}: put the values into one.", Code.INVALID)
            elif name and not OWN.fullmatch(name) and name not in _OF_CARDS:
                others[name] = index
        for group in filter(None, (self.keys, self.wanted)):
            if not found.keys() & set(group):
                names = "; ".join(f"{field}: {', '.join((field, *NAMES.get(field, ())))}" for field in group)
                has = ", ".join(map(repr, table.names)) or "no header"
                fail(
                    f"{table.path.name} needs a column for {' or '.join(group)}; it has {has}.\n"
                    f"Names that fit: {names}",
                    Code.INVALID,
                )
        return Understood(self, table, found, others)


@frozen
class Understood:
    """A table, with the column of each field, and the other columns."""

    columns: Columns
    table: Table
    found: Mapping[str, int]
    others: Mapping[str, int]

    def tell(self, session: Session) -> None:
        """Say how the file was read."""
        table = self.table
        kind = f"sheet {table.sheet!r}" if table.sheet else f"{_ENCODINGS[table.encoding]}, {named(table.delimiter)}"
        pairs = ", ".join(f"{table.names[index]} = {field}" for field, index in self.found.items())
        session.say(f"{table.path.name}: {counted(len(table.lines), 'row')} ({kind}). {pairs}.")
        if self.others and self.columns.others == "ignored":
            session.say(f"Ignored columns: {', '.join(map(self._doubted, self.others))}.")
        if self.others and self.columns.others == "attributes":
            session.say(f"Attributes: {', '.join(self.others)}.")

    def _doubted(self, name: str) -> str:
        """A name that is not known, with the nearest known one."""
        own = {form(one): one for field in self.columns.fields for one in (field, *NAMES.get(field, ()))}
        near = nearest(form(name), [one for one, field in self.columns.forms.items() if field not in self.found], 1)
        return f"{name} (did you mean {own[near[0]]!r}?)" if near and len(form(name)) > 3 else name

    def items(self) -> list[dict[str, Any]]:
        """The fields of each row that have a value. Ends the command if one cannot be read."""
        faults: list[str] = []
        columns = [
            (field, index, reader(self.columns.fields[field]), self.table.names[index])
            for field, index in self.found.items()
        ]
        made: list[dict[str, Any]] = []
        others = self.others if self.columns.others == "attributes" else {}
        for line in self.table.lines:
            item: dict[str, Any] = {}
            for field, index, read, name in columns:
                try:
                    if (cell := line.cell(index)) is not None and (value := read(cell)) != "":
                        item[field] = value
                except ValueError as error:
                    faults.append(f"{self.table.where(line.number)}, column {name!r}: {error}.")
            for name, index in others.items():
                if isinstance(cell := line.cell(index), Broken):
                    faults.append(f"{self.table.where(line.number)}, column {name!r}: {cell}.")
            made.append(item)
        refuse(faults)
        return made


def refuse(faults: Sequence[str]) -> None:
    """End the command if there are faults in the file."""
    if faults:
        more = f"\n… and {len(faults) - _SHOWN} more." if len(faults) > _SHOWN else ""
        fail("The file is not understood; nothing was sent.\n" + "\n".join(faults[:_SHOWN]) + more, Code.INVALID)


def reader(schema: Mapping[str, Any]) -> Callable[[object], object]:
    """What reads the cells of a field."""
    read = _reader(schema)

    def checked(cell: object) -> object:
        if isinstance(cell, Broken):
            raise ValueError(str(cell))
        return read(cell)

    return checked


def _reader(schema: Mapping[str, Any]) -> Callable[[object], object]:
    kind, values = schema.get("type"), schema.get("enum", ())
    if kind == "integer":
        return as_whole
    if kind == "boolean":
        return as_flag
    if kind == "array":
        return _links
    if "ENABLED" in values:
        return lambda cell: "ENABLED" if as_flag(cell) else "DISABLED"
    if "0.2" in values:
        return partial(_rate, values)
    if "pattern" in schema and re.fullmatch(schema["pattern"], _PRICE):
        return as_amount
    return as_text


def _rate(values: Iterable[str], cell: object) -> str:
    """A VAT rate: a fraction, or a percentage."""
    from decimal import Decimal

    text = as_text(cell)
    if form(text) == form("Не облагается"):
        return "0"
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(%?)", text)
    if not found:
        return text
    number = Decimal(found[1].replace(",", "."))
    rate = number / 100 if found[2] or number >= 1 else number
    return next((one for one in values if Decimal(one) == rate), text)


def _links(cell: object) -> list[str]:
    """Links with spaces, semicolons or line breaks between them."""
    return [one for one in re.split(r"[\s;]+|,\s+", str(cell).strip()) if one]


_ENCODINGS = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8 with BOM", "cp1251": "Windows-1251", "utf-16": "UTF-16"}
