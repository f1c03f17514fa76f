"""Switch-offs that the official document announces only in its Russian texts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_MONTHS = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"]
_SPACE = r"[\s\u00a0\u202f]+"
_DATE = re.compile(rf"\b(\d{{1,2}}){_SPACE}({'|'.join(_MONTHS)})[а-я]*{_SPACE}(\d{{4}})", re.IGNORECASE)
_NUMERIC = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b")
#: Verbs with which the document says that something goes; warehouses and promotions are "отключён" too.
_GOES = re.compile(
    r"\bустар|\bотключим|\bбуд(?:ет|ут)\s+отключ|\bотключ[её]н[ыао]?\s+(?:с\s+)?\d|\bперестан[еу]т\s+работать",
    re.IGNORECASE,
)
#: Words for parts of a method.
_PARTS = re.compile(r"\b(параметр|пол(?:е|я|ю|ей|ях)\b|значени)", re.IGNORECASE)
_METHOD = re.compile(r"\bметод", re.IGNORECASE)
_NAME = re.compile(r"(?<![\w/.-])[a-z]\w*(?:\[\])?(?:\.\w+(?:\[\])?)*")
_PATH = re.compile(r"/v\d+/[\w/{}-]+")
_END = re.compile(r"(?<=[.!?])\s+(?=[А-ЯA-Z«`\d<*])|\n+|<br\s*/?>|</?p>|</?li>")
_MARKS = re.compile(r"</?(?:b|strong|i|em|aside|span|div|a|code)\b[^>]*>|\*\*|__")


class Announcement(NamedTuple):
    """What a sentence announces.

    Attributes:
        off: the day of the switch-off; ``None`` where none is named.
        fields: names of the fields that go; none where the method, or the field that the text describes, goes.
        side: ``answer`` or ``request`` where the sentence says on which side the fields are; else empty.
    """

    off: date | None
    fields: tuple[str, ...] = ()
    side: str = ""


def announcements(text: str, path: str = "") -> list[Announcement]:
    """The switch-offs that a text announces.

    Args:
        text: the description of a method or a field, with or without Markdown and HTML.
        path: the path of the method, if the text is one's; what is said about other methods is left out.
    """
    found: dict[Announcement, None] = {}
    for sentence in _END.split(_MARKS.sub("", html.unescape(text))):
        if _GOES.search(sentence) and not _is_about_others(sentence, path):
            found.update(dict.fromkeys(_read(sentence, is_method=bool(path))))
    dated = {one.fields for one in found if one.off}
    return [one for one in found if one.off or one.fields not in dated]


def _read(sentence: str, is_method: bool) -> Iterator[Announcement]:
    off = _day(sentence)
    about_parts = _PARTS.search(sentence)
    if is_method and about_parts is None and not _METHOD.search(sentence):
        return
    names = tuple(dict.fromkeys(_NAME.findall(_PATH.sub("", sentence))))
    if not is_method or about_parts is None:
        yield Announcement(off)
    elif names:
        side = "answer" if re.search(r"ответ", sentence, re.IGNORECASE) else ""
        side = side or ("request" if re.search(r"запрос", sentence, re.IGNORECASE) else "")
        yield Announcement(off, names, side)


def _is_about_others(sentence: str, path: str) -> bool:
    """Whether the switch-off is that of another method."""
    before = sentence[: found.end()] if (found := _GOES.search(sentence)) else sentence
    paths = [one.rstrip("/") for one in _PATH.findall(before)]
    return bool(path and paths) and path.rstrip("/") not in paths


def _day(sentence: str) -> date | None:
    if found := _DATE.search(sentence):
        month = next(n for n, stem in enumerate(_MONTHS, 1) if found[2].lower().startswith(stem))
        return _date(int(found[3]), month, int(found[1]))
    if found := _NUMERIC.search(sentence):
        parts = (found[3], found[2], found[1]) if found[1] else (found[4], found[5], found[6])
        return _date(*map(int, parts))
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
