"""The columns of files, by the headers that Ozon writes above them.

No header is documented. These were seen in files that programs of sellers read, in several versions; what a file has
besides goes into ``_rest``, and is reported like other unknown fields. A line of a table has the name of a column, its
type, and its headers. A header with ``*`` stands for all that begin so. A type with ``?`` is that of a column that some
files do not have.

Types: ``text``; ``whole``: a number without fraction; ``decimal``; ``day``; ``time``: a day and a time as in the file,
whose zone is not documented.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, cast

Type = Literal["text", "whole", "decimal", "day", "time"]
#: In place of headers. The campaign that a file of a report is about: its name, or its first line, has the number.
CAMPAIGN = "@campaign"
#: The number of a row among those with the same values in the other columns of the key, from 0.
NUMBER = "@number"


class Column(NamedTuple):
    """A column of a file.

    Attributes:
        name: its name.
        type: the type of its values.
        headers: its headers, the newest one first.
        always: whether all files have it.
    """

    name: str
    type: Type
    headers: tuple[str, ...]
    always: bool


def columns(lines: str) -> tuple[Column, ...]:
    """The columns of a table."""
    made = []
    for line in lines.strip().splitlines():
        name, kind, headers = line.split(None, 2)
        found = tuple(header.strip() for header in headers.split(" | "))
        made.append(Column(name, cast(Type, kind.removesuffix("?")), found, not kind.endswith("?")))
    return tuple(made)


ADS_DAILY = columns("""
    date            day       Дата
    campaign_id     text      ID
    title           text?     Название
    views           whole     Показы
    clicks          whole     Клики
    spent           decimal   Расход, ₽ | Расход
    orders          whole     Заказы, шт. | Заказы
    orders_amount   decimal   Заказы, ₽ | Сумма заказов
""")
ADS_EXPENSE = columns("""
    date                day       Дата
    campaign_id         text      ID
    title               text?     Название
    spent               decimal   Расход, ₽ | Расход
    spent_bonuses       decimal   Расход бонусов, ₽ | Расход бонусов
    spent_subscription  decimal?  Расход с абонентского счета, ₽ | Расход с абонентского счета
""")
ADS_CAMPAIGN_DAY = columns("""
    campaign_id     text      ID
    title           text?     Название
    views           whole     Показы
    clicks          whole     Клики
    spent           decimal   Расход, ₽, с НДС | Расход, ₽ | Расход
    orders          whole?    Заказы, шт. | Заказы
    orders_amount   decimal?  Заказы, ₽ | Сумма заказов
""")
ADS_SKU_PAID = columns("""
    date                    day       День | Дата
    campaign_id             text      @campaign
    sku                     whole     sku
    n                       whole     @number
    title                   text?     Название товара
    price                   decimal?  Цена товара, ₽
    views                   whole     Показы
    clicks                  whole     Клики
    ctr                     decimal?  CTR, % | CTR (%)
    to_cart                 whole?    Добавления в корзину | В корзину
    click_price             decimal?  Средняя стоимость клика, ₽
    spent                   decimal   Расход, ₽, с НДС | Расход, ₽
    orders                  whole     Продано товаров | Заказы
    orders_amount           decimal   Продажи в продвижении, ₽ | Продажи, ₽
    model_orders            whole?    Продано товаров модели | Заказы модели
    model_orders_amount     decimal?  Продажи в продвижении с заказов модели, ₽ | Продажи с заказов модели, ₽
    cost_share              decimal?  ДРР в продвижении, % | ДРР, %
    ordered_amount          decimal?  Заказано на сумму, ₽
    cost_share_of_all       decimal?  ДРР (общий), %
    added                   day?      Дата добавления
""")
ADS_ORDERS = columns("""
    date            day       Дата
    order_id        whole     ID заказа
    order_number    text      Номер заказа
    sku             whole     SKU
    promoted_sku    whole     SKU продвигаемого товара
    n               whole     @number
    offer_id        text?     Артикул
    source          text?     Источник заказов
    title           text?     Название товара
    quantity        whole     Количество
    price           decimal   Стоимость продажи, ₽
    amount          decimal   Стоимость, ₽
    bid_percent     decimal?  Ставка, %
    bid             decimal?  Ставка, ₽
    spent           decimal   Расход, ₽
""")
PHRASES = columns("""
    date            day       День | Дата
    campaign_id     text      @campaign
    sku             whole     sku
    phrase          text      Поисковая фраза | Поисковый запрос
    n               whole     @number
    views           whole     Показы
    clicks          whole     Клики
    spent           decimal   Расход, ₽, с НДС | Расход, ₽
""")
_PLACEMENT = """
    sku             whole     SKU
    offer_id        text?     Артикул
    category        text?     Категория товара
    type            text?     Описательный тип
    flag            text?     Признак товара
"""
_STORED = """
    volume_ml       decimal   Суммарный объем в миллилитрах
    units           whole     Кол-во экземпляров
    paid_volume_ml  decimal   Платный объем в миллилитрах
    paid_units      whole     Кол-во платных экземпляров
    cost            decimal   Начисленная стоимость размещения
"""
PLACEMENT_PRODUCTS = columns(f"""
    date            day       Дата
    warehouse       text      Склад
    n               whole     @number
    {_PLACEMENT.strip()}
    {_STORED.strip()}
""")
# seen in two forms: a row for each day, and one for each supply with a column for each day, which lands in _rest
PLACEMENT_SUPPLIES = columns(f"""
    date            day?      Дата
    supply_number   text      Номер поставки
    warehouse       text?     Склад поставки | Склад
    stock           whole?    Остаток на складах на*
    days_left       whole?    Дней до конца периода
    free_until      day?      Дата окончания периода по поставкам
    {_PLACEMENT.strip()}
    {_STORED.strip().replace("whole ", "whole?").replace("decimal ", "decimal?")}
""")
POSTINGS = columns("""
    posting_number      text      Номер отправления
    sku                 whole     SKU | OZON id
    n                   whole     @number
    order_number        text      Номер заказа
    in_process_at       time      Принят в обработку
    shipment_date       time      Дата отгрузки
    shipment_deadline   time?     Дата отгрузки без просрочки
    status              text      Статус
    delivered_at        time?     Дата доставки
    handed_over_at      time?     Фактическая дата передачи в доставку
    cancelled_at        time?     Дата отмены
    amount              decimal?  Сумма отправления
    amount_currency     text?     Код валюты отправления
    warehouse_id        whole?    ID склада
    name                text?     Название товара | Наименование товара
    color               text?     Цвет товара
    size                text?     Размер товара
    offer_id            text      Артикул
    price               decimal   Ваша цена | Цена
    price_currency      text?     Код валюты товара | Код валюты
    customer_price      decimal?  Оплачено покупателем
    customer_currency   text?     Код валюты покупателя
    quantity            whole     Количество
    delivery_cost       decimal?  Стоимость доставки
    related_postings    text?     Связанные отправления
    buyout              text?     Выкуп товара
    old_price           decimal?  Цена товара до скидок
    discount_percent    text?     Скидка %
    discount            decimal?  Скидка руб
    actions             text?     Акции
    floor_delivery      text?     Подъем на этаж
    weight_kg           decimal?  Объемный вес товаров, кг
""")
MUTUAL_SETTLEMENT = columns("""
    name                text      Наименование | Наименование начисления
    document            text      Документ
    date                day       Дата
    debit               decimal   Сумма дебиторской задолженности
    credit              decimal   Сумма кредиторской задолженности
    amount_without_vat  decimal?  Сумма без НДС
    amount              decimal?  Сумма с НДС
    vat                 decimal?  В том числе НДС
""")
COMPENSATION = columns("""
    type            text      Тип компенсации | Тип декомпенсации | Тип начисления
    name            text?     Название товара
    offer_id        text      Артикул
    sku             whole     SKU
    barcode         text?     Штрих-код | Штрихкод
    quantity        whole     Кол-во | Количество
    price           decimal?  Действительная стоимость товара
    full_amount     decimal?  Действительная стоимость - всего
    reduced_by      decimal?  Уменьшено на сумму
    amount          decimal   Итого к начислению* | Итого к удержанию* | Итого
""")
