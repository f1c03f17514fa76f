"""``python -m tests.docs.streams`` writes docs/extract-streams.md and its Russian twin from the streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from attrs import frozen

from ozon.extract import STREAMS, Stream
from ozon.extract.columns import Given
from ozon.extract.shapes import shape_for
from tests.docs import not_read, questions
from tests.docs.examples import ROOT


@frozen
class Language:
    """The words of a page.

    Attributes:
        head: what stands before the tables.
        questions: heading, text and heads of the table of questions, and their number in `questions.rows`.
        groups: heading of each group, and what is said of it.
        columns: heads of the table of streams.
        tables: heading, text and heads of the table of tables.
        personal: heading, text and heads of the table of personal data.
        methods: heading, text and heads of the table of methods that no stream reads.
        fields: the same of fields.
        position: what stands for a key of streams without one.
        days: words for a number of days.
        from_day: words for data since a day.
        every: words for how often a snapshot is taken.
        monthly: words for what is read once a month.
        never: words for what is read once.
        file: words for a stream whose answers are files.
        whole: words for a stream that is personal data as a whole.
        notes: notes of streams by name; by default the stream's own.
    """

    head: str
    questions: tuple[str, str, tuple[str, ...], int]
    groups: Mapping[str, tuple[str, str]]
    columns: tuple[str, ...]
    tables: tuple[str, str, tuple[str, ...]]
    personal: tuple[str, str, tuple[str, ...]]
    methods: tuple[str, str, tuple[str, ...]]
    fields: tuple[str, str, tuple[str, ...]]
    position: str
    days: Callable[[int], str]
    from_day: str
    every: Mapping[str, str]
    monthly: str
    never: str
    file: str
    whole: str
    notes: Mapping[str, str] | None = None


def _russian_days(count: int) -> str:
    if count % 10 == 1 and count % 100 != 11:
        return f"{count} день"
    return f"{count} дня" if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else f"{count} дней"


ENGLISH = Language(
    head="""\
# Streams

What `ozon extract` can read, [explained here](extract.md). `ozon extract streams` prints the same list.
""",
    questions=(
        "Which stream answers which question",
        "Tables with their main columns. `ozon extract run --streams` takes the names of streams, which are those of "
        "their first tables; those with † are not of the core, so name them. See also [Views](extract.md#views).",
        ("question", "tables and columns", "to know"),
        0,
    ),
    groups={
        "core": ("Core", "What a run reads without `--streams`."),
        "more": ("More", "Read if `--streams` names them, or with `--streams all`."),
    },
    columns=("stream", "method", "kind", "key", "is read again", "Ozon keeps it", "note"),
    tables=(
        "Tables",
        "The tables of each stream, with the number of their columns. A table of a list is named after its parent and "
        "the field. Streams of postings also have the changes of their status, in `postings_fbs_status_log` and so on.",
        ("stream", "tables"),
    ),
    personal=(
        "Personal data",
        "These fields are removed before anything is written, unless `--personal` is given.",
        ("stream", "fields of the answer"),
    ),
    methods=(
        "Not read, and why",
        "Methods that answer with data of a shop or of the market and have no stream. "
        "[A stream of your own](extract.md#a-stream-of-your-own) reads most of them.",
        ("method", "why"),
    ),
    fields=(
        "Fields without a column",
        "What stands beside the rows in an answer and is in no table, only in the raw pages. A field that Ozon adds "
        "there is in no table either: `ozon extract drift` names it.",
        ("method", "fields", "why"),
    ),
    position="position",
    days=lambda count: f"{count} day" if count == 1 else f"{count} days",
    from_day="since {}",
    every={"day": "every day", "week": "every week", "month": "every month"},
    monthly="; {} once a month",
    never="no",
    file=", a file",
    whole="all of it",
)
RUSSIAN = Language(
    head="""\
# Потоки

Что умеет читать `ozon extract`, [как это устроено](extract.md). Тот же список печатает `ozon extract streams`.
""",
    questions=(
        "Какой поток на какой вопрос отвечает",
        "Таблицы и их главные столбцы. В `ozon extract run --streams` указывают имена потоков — они же имена их первых "
        "таблиц. Потоки с † в основные не входят, их надо назвать. Ещё см. [Представления](extract.md#представления).",
        ("вопрос", "таблицы и столбцы", "что учесть"),
        1,
    ),
    groups={
        "core": ("Основные", "Их читает запуск без `--streams`."),
        "more": ("Остальные", "Читаются, если названы в `--streams` или указано `--streams all`."),
    },
    columns=("поток", "метод", "вид", "ключ", "перечитывается", "сколько хранит Ozon", "примечание"),
    tables=(
        "Таблицы",
        "Таблицы каждого потока и число столбцов в них. Таблица списка называется по имени родительской таблицы и "
        "поля. У потоков отправлений есть ещё таблицы смены статусов: `postings_fbs_status_log` и другие.",
        ("поток", "таблицы"),
    ),
    personal=(
        "Персональные данные",
        "Эти поля удаляются до того, как что-либо записано, если не указано `--personal`.",
        ("поток", "поля ответа"),
    ),
    methods=(
        "Что не читается и почему",
        "Методы с данными магазина или рынка, для которых потока нет. "
        "Большинство из них прочитает [свой поток](extract.md#свой-поток).",
        ("метод", "почему"),
    ),
    fields=(
        "Поля без столбца",
        "Эти поля стоят в ответе рядом со строками: в таблицах их нет, только в исходных страницах. Если Ozon добавит "
        "там новое поле, в таблицы оно тоже не попадёт: его назовёт `ozon extract drift`.",
        ("метод", "поля", "почему"),
    ),
    position="позиция",
    days=_russian_days,
    from_day="с {}",
    every={"day": "каждый день", "week": "каждую неделю", "month": "каждый месяц"},
    monthly="; раз в месяц {}",
    never="нет",
    file=", файл",
    whole="целиком",
    notes={
        "shop": "Компания, подписка и рейтинги.",
        "api_key": "До какого дня действует ключ и что он открывает.",
        "categories": "Только верхний уровень. Всё, что ниже, — JSON в `children`.",
        "product_info": "Неизвестные номера Ozon пропускает без ошибки.",
        "price_details": "С акциями Ozon. Нужна подписка PREMIUM_PRO.",
        "realization_by_day": "Нужна подписка PREMIUM_PLUS или PREMIUM_PRO.",
        "pricing_strategy_products": "По строке на стратегию, товары — списком.",
        "supply_order_ids": "По строке на страницу, номера — списком.",
        "supply_items": "По запросу на каждую поставку, давно принятые тоже.",
        "realization_header": "Договор, документ и стороны за месяц.",
        "cash_flow_details": "По запросу на каждый период: в одном ответе Ozon раскрывает только один.",
        "ratings_localization": "Доля заказов, которые не покидают кластер покупателя, в процентах.",
        "premium_scores": "Штрафные баллы программы Premium.",
        "product_query_texts": "По каждому товару — 15 запросов, по которым его находили чаще всего.",
        "review_comments": "По запросу на каждый отзыв с комментариями.",
        "question_answers": "По запросу на каждый вопрос с ответами.",
        "chat_messages": "Каждый раз все сообщения всех чатов.",
        "campaign_objects": "SKU или баннеры. По кампаниям в архиве Ozon их не сообщает.",
        "stocks": "В остаток входит и зарезервированное.",
        "stock_analytics": "Показатели по всем кластерам повторяются в каждой строке: складывать их нельзя.",
        "postings_fbs": "И rFBS тоже. Разделённое отправление получает статус cancelled_from_split_pending, "
        "его товары — в отправлениях, на которые его разделили.",
        "returns_rfbs_details": "По запросу на каждый возврат.",
        "returns": "По моменту последнего изменения: изменившийся возврат переходит в окно этого изменения. "
        "Первый запуск читает год: возврат может месяцами лежать без изменений.",
        "accruals": "Строки различаются по месту в дне: уникальность accrual_id не доказана.",
        "realization": "Месяц одной суммой: не складывайте его с днями.",
        "analytics": "Показатели приходят по порядку, в котором их запросили. Более ранние дни — с PREMIUM_PLUS.",
        "campaigns": "Кампания, которую Ozon отправил в архив, исчезает из списка.",
        "ads_by_sku": "У Ozon эти данные есть только за два дня.",
        "ads_daily": "Кампании из архива Ozon не показывает: их строки остаются.",
        "ads_sku_paid": "Каждая кампания — это одна из 2000 выгрузок за 24 часа, каким бы длинным ни был период.",
        "placement_products": "Таких отчётов Ozon делает пять в день.",
        "placement_supplies": "Строки различаются по месту в файле. Таких отчётов Ozon делает пять в день.",
        "postings_report_fbo": "Только здесь видно, сколько заплатили покупатели FBO.",
        "mutual_settlement": "Сальдо на начало и на конец — тоже строки.",
        "compensation": "Это начисления типов 10 и 25: складывать с ними нельзя.",
    },
)
PAGES = {ROOT / "docs" / "extract-streams.md": ENGLISH, ROOT / "docs" / "ru" / "extract-streams.md": RUSSIAN}


def page(language: Language) -> str:
    """A whole page."""
    title, about, heads, number = language.questions
    parts = [language.head, f"## {title}\n\n{about}\n\n{_table(heads, questions.rows(number))}"]
    for group, (title, about) in language.groups.items():
        rows = [_row(language, stream) for stream in STREAMS.values() if stream.group == group]
        parts.append(f"## {title}\n\n{about}\n\n{_table(language.columns, rows)}")
    for (title, about, heads), row in ((language.tables, _tables), (language.personal, partial(_personal, language))):
        found = [(f"`{stream.name}`", cell) for stream in STREAMS.values() if (cell := row(stream))]
        parts.append(f"## {title}\n\n{about}\n\n{_table(heads, found)}")
    unread: list[tuple[str, ...]] = [
        (f"[`{name.partition('.')[2]}`](#{name})", reason[number]) for name, reason in not_read.METHODS
    ]
    for (title, about, heads), rows in ((language.methods, unread), (language.fields, [*_left_out(number)])):
        parts.append(f"## {title}\n\n{about}\n\n{_table(heads, rows)}")
    return "\n".join(parts)


def _row(language: Language, stream: Stream) -> tuple[str, ...]:
    notes = {} if language.notes is None else language.notes
    return (
        f"`{stream.name}`",
        f"[`{stream.operation}`](#{stream.api}.{stream.operation})",
        f"`{stream.kind}`" + (language.file if stream.columns else ""),
        ", ".join(f"`{path}`" for path in stream.key) or language.position,
        _again(language, stream),
        _kept(language, stream),
        (notes[stream.name] if language.notes is not None else stream.note) if stream.note else "",
    )


def _kept(language: Language, stream: Stream) -> str:
    begins = [] if stream.begins is None else [language.from_day.format(stream.begins)]
    return "; ".join([*begins, *([] if stream.keeps is None else [language.days(stream.keeps)])])


def _again(language: Language, stream: Stream) -> str:
    if stream.kind == "snapshot":
        return language.every[stream.every]
    text = language.days(stream.reread) if stream.reread else language.never
    return text + (language.monthly.format(language.days(stream.wide)) if stream.wide else "")


def _tables(stream: Stream) -> str:
    tables = Given(stream, partial(shape_for, personal=stream.personal), STREAMS).tables
    return ", ".join(f"`{table.name}` {len(table.schema)}" for table in tables)


def _personal(language: Language, stream: Stream) -> str:
    if stream.personal:
        return language.whole
    return ", ".join(f"`{path}`" for path in shape_for(stream, personal=False).personal)


def _left_out(number: int) -> Iterator[tuple[str, ...]]:
    """The fields of a method that are left out for one reason."""
    for operation, fields in not_read.FIELDS.items():
        for reason in dict.fromkeys(fields.values()):
            paths = ", ".join(f"`{path}`" for path, one in fields.items() if one == reason)
            yield f"[`{operation}`](#seller.{operation})", paths, reason[number]


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    for file, language in PAGES.items():
        file.write_text(page(language), "utf-8")
