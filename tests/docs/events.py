"""``python -m tests.docs.events`` writes docs/push-events.md and its Russian twin from the events of the spec."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ozon_generated.package_data import event_data
from tests.docs.examples import ROOT
from tests.docs.site.markdown import table

EVENTS = event_data()


@frozen
class Language:
    """The words of a page.

    Attributes:
        head: what stands before the tables.
        types: heading, text and heads of the table of types.
        facts: heading, text and heads of the table of what tells events apart.
        attributes: heading, text, heads and rows of the table of what every event has.
        scope: names of what types are about.
        since: words for the day since which a type is sent.
        off: words for the day since which it is not sent.
        always: words for a type that cannot be subscribed to.
        whole: words for a key that is the whole payload.
        daily: words for a key with the day of receipt.
        itself: words for an order of all events of the type.
        either: the word between fields of which one is sent.
        summaries: what a type tells, by type; by default as in the spec.
    """

    head: str
    types: tuple[str, str, tuple[str, ...]]
    facts: tuple[str, str, tuple[str, ...]]
    attributes: tuple[str, str, tuple[str, ...], Mapping[str, str]]
    scope: Mapping[str, str]
    since: str
    off: str
    always: str
    whole: str
    daily: str
    itself: str
    either: str
    summaries: Mapping[str, str] | None = None


ENGLISH = Language(
    head="""\
# Events

What Ozon pushes to the address of a seller: one JSON object for each event. Each type has a class in
`ozon_generated.seller.push`, which reads as tolerantly as answers do. A type that is not listed here becomes an
`UnknownEvent`, with all its fields in `extra`.
""",
    types=(
        "Types",
        "The class leads to its fields and an example.",
        ("class", "type", "what happened", "about", "to know"),
    ),
    facts=(
        "What tells events apart",
        "Ozon may send an event twice, late, and after one that happened later. The *key* is equal for repetitions of "
        "an event; if one of its fields is absent or empty, the whole payload counts. Where the day of receipt counts, "
        "in UTC, a repetition that comes after midnight has another key; a receiver knows it all the same. If a date "
        "changes from A to B, back to A and again to B on one day, the last change looks like a repetition of the "
        "first, and is dropped. The order of events is kept for each *subject*.",
        ("class", "key", "when it happened", "subject", "tells more"),
    ),
    attributes=(
        "What every event has",
        "Beside the fields of its type:",
        ("attribute", "what it is"),
        {
            "message_type": "the type",
            "content": "the body as it was received",
            "key": "text that is equal for repetitions of the event, and different for any other one",
            "subject": "what the order of events is kept for; the type itself if the event has no subject, or several",
            "happened": "when it happened at Ozon, or `None` if the event does not say",
            "received": "when it was received",
            "attempt": "which delivery this is; the first is 1",
            "late": "whether an event of the same subject that happened later was handled already",
            "made": "whether it was made from the lists of Ozon, because the push did not come",
            "connection": "the SQLAlchemy connection whose transaction marks the event as done, or `None`",
            "extra": "fields that are not documented",
        },
    ),
    scope={"chats": "chats"},
    since="since {}",
    off="not sent since {}",
    always="sent to every address, cannot be subscribed to",
    whole="all of it",
    daily="day of receipt",
    itself="the type",
    either="or",
)
RUSSIAN = Language(
    head="""\
# События

Что Ozon присылает на адрес продавца: по одному объекту JSON на событие. У каждого типа есть класс в
`ozon_generated.seller.push`; события он читает так же терпимо, как клиент читает ответы. Событие типа, которого здесь
нет, становится `UnknownEvent`, все его поля — в `extra`.
""",
    types=(
        "Типы",
        "Класс ведёт к описанию полей и примеру.",
        ("класс", "тип", "что произошло", "о чём", "что учесть"),
    ),
    facts=(
        "Чем события различаются",
        "Ozon может прислать событие дважды, с опозданием и после того, что случилось позже. *Ключ* у повторов одного "
        "события одинаков; если какое-то из его полей пусто или не пришло, в счёт идёт всё содержимое. Там, где "
        "учитывается день получения (по UTC), у повтора, пришедшего после полуночи, ключ другой, но приёмник всё равно "
        "его узнаёт. Если дата за один день изменилась с A на B, обратно на A и снова на B, второй переход на B не "
        "отличить от повтора первого, и он отбрасывается. Порядок событий соблюдается для каждого *предмета*.",
        ("класс", "ключ", "когда произошло", "предмет", "подробности"),
    ),
    attributes=(
        "Что есть у каждого события",
        "Кроме полей своего типа:",
        ("атрибут", "что это"),
        {
            "message_type": "тип",
            "content": "тело запроса в том виде, в каком оно пришло",
            "key": "текст, который одинаков у повторов события и отличается от всех остальных",
            "subject": "для чего соблюдается порядок событий; если предмета нет или их несколько — сам тип",
            "happened": "когда это произошло у Ozon; `None`, если в событии этого нет",
            "received": "когда событие пришло",
            "attempt": "которая это доставка; первая — 1",
            "late": "обработано ли уже событие о том же предмете, которое произошло позже",
            "made": "составлено ли событие по спискам Ozon, потому что уведомление не пришло",
            "connection": "соединение SQLAlchemy, в транзакции которого событие отмечается обработанным, или `None`",
            "extra": "поля, которых нет в документации",
        },
    ),
    scope={"chats": "чаты"},
    since="с {}",
    off="не присылается с {}",
    always="приходит на любой адрес, подписаться нельзя",
    whole="всё содержимое",
    daily="день получения",
    itself="тип",
    either="или",
    summaries={
        "TYPE_PING": "Проверка адреса",
        "TYPE_NEW_POSTING": "Новое отправление",
        "TYPE_POSTING_CANCELLED": "Отправление отменено",
        "TYPE_STATE_CHANGED": "Изменился статус отправления",
        "TYPE_CUTOFF_DATE_CHANGED": "Перенесён день передачи отправления",
        "TYPE_DELIVERY_DATE_CHANGED": "Перенесена доставка покупателю",
        "TYPE_CREATE_OR_UPDATE_ITEM": "Товар создан или изменён",
        "TYPE_CREATE_ITEM": "Товар создан",
        "TYPE_UPDATE_ITEM": "Товар изменён",
        "TYPE_STOCKS_CHANGED": "Изменились остатки на складах продавца",
        "TYPE_NEW_MESSAGE": "Новое сообщение в чате",
        "TYPE_UPDATE_MESSAGE": "Сообщение в чате изменено",
        "TYPE_MESSAGE_READ": "Сообщения в чате прочитаны",
        "TYPE_CHAT_CLOSED": "Чат закрыт",
        "TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED": "Изменилось дерево категорий",
        "TYPE_FBO_POSTING_NEW": "Новое отправление со склада Ozon",
        "TYPE_FBO_POSTING_CANCELLED": "Отправление со склада Ozon отменено",
        "TYPE_FBO_POSTING_STATE_CHANGED": "Изменился статус отправления со склада Ozon",
        "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED": "Перенесена доставка отправления со склада Ozon",
        "TYPE_FBO_STOCKS_CHANGED": "Изменились остатки на складах Ozon",
        "TYPE_ORDER_NEW": "Новый заказ",
        "TYPE_ORDER_CANCELLED": "Заказ отменён",
        "TYPE_ORDER_STATE_CHANGED": "Изменился статус заказа",
    },
)
PAGES = {ROOT / "docs" / "push-events.md": ENGLISH, ROOT / "docs" / "ru" / "push-events.md": RUSSIAN}


def page(language: Language) -> str:
    """A whole page."""
    title, about, heads, rows = language.attributes
    parts = [
        language.head,
        _part(language.types, (_type(language, name, event) for name, event in EVENTS.items())),
        _part(language.facts, (_facts(language, event) for event in EVENTS.values())),
        _part((title, about, heads), ((f"`{name}`", text) for name, text in rows.items())),
    ]
    return "\n".join(parts)


def _part(words: tuple[str, str, tuple[str, ...]], rows: Iterator[tuple[str, ...]]) -> str:
    title, about, heads = words
    return f"## {title}\n\n{about}\n\n{table(heads, rows)}\n"


def _class(event: Mapping[str, Any]) -> str:
    return f"[`{event['name']}`](#seller.push.{event['name']})"


def _type(language: Language, name: str, event: Mapping[str, Any]) -> tuple[str, ...]:
    summary = event["summary"] if language.summaries is None else language.summaries[name]
    lifecycle = event.get("lifecycle", {})
    notes = [language.since.format(lifecycle["added"])] if "added" in lifecycle else []
    notes += [language.off.format(lifecycle["off"])] if "off" in lifecycle else []
    notes += [language.always] if event["push"].get("unlisted") else []
    scope = ", ".join(language.scope.get(one, one) for one in event["push"].get("scope", ()))
    return _class(event), f"`{name}`", summary, scope, "; ".join(notes)


def _facts(language: Language, event: Mapping[str, Any]) -> tuple[str, ...]:
    facts = event["push"]
    key = [f"`{path}`" for path in facts.get("key", ())] or [language.whole]
    key += [language.daily] if facts.get("daily") else []
    times = f" {language.either} ".join(f"`{path}`" for path in facts.get("time", ()))
    subject = f"`{facts['subject']}`" if "subject" in facts else language.itself
    more = ", ".join(f"[`{name}`](#seller.{name})" for name in facts.get("operations", ()))
    return _class(event), ", ".join(key), times, subject, more


if __name__ == "__main__":
    for file, language in PAGES.items():
        file.write_text(page(language), "utf-8")
