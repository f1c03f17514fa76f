"""Text of the spec, made fit for Python source."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Mapping
from datetime import date
from typing import Any

from ..bundle import SpecError
from ..spec.grammar import LOCAL_FORMATS
from .lifecycles import WORD, note

_BOUNDS = (
    ("minimum", "at least {}", ""),
    ("maximum", "at most {}", ""),
    ("minLength", "at least {}", " character"),
    ("maxLength", "at most {}", " character"),
    ("minItems", "at least {}", " item"),
    ("maxItems", "at most {}", " item"),
    ("pattern", "pattern {}", ""),
)
_NUMBERS = {0: "no", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}


_PROSE = ("description", "summary", "note")


class Source(str):
    """Python source. Apart from names and annotations (`checked`), templates print nothing else."""

    __slots__ = ()


def checked(value: Any) -> str:
    """Guard what templates print: text of the spec reaches generated code only as `literal` or `docstring`.

    Raises:
        SpecError: a text would reach the code unescaped.
    """
    text = str(value)
    if isinstance(value, Source) or re.fullmatch(r"[\w.]*(, \w+)*", text, re.ASCII) or _is_inert(text):
        return text
    raise SpecError([f"{text!r:.80} would reach the generated code unescaped: it is not a name"])


_INERT_NODES = (
    *(ast.Expression, ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Constant, ast.Load),
    *(ast.BinOp, ast.BitOr, ast.BoolOp, ast.And, ast.IfExp),
)


def _is_inert(text: str) -> bool:
    """Whether evaluating it has no effect: names, attributes, literals, brackets, bars, conditions."""
    try:
        return all(isinstance(node, _INERT_NODES) for node in ast.walk(ast.parse(text, mode="eval")))
    except (SyntaxError, ValueError):
        return False


def one_line(text: str) -> str:
    """Text without line breaks."""
    return " ".join(text.split())


def describe(node: dict[str, Any]) -> str:
    """The description of an object, one paragraph a line."""
    paragraphs = str(node.get("description") or "").strip().split("\n\n")
    return _sentence("\n\n".join(" ".join(p.split()) for p in paragraphs))


def field_note(schema: dict[str, Any], schemas: dict[str, Any]) -> str:
    """Description, limits and server default of a field, in one paragraph."""
    target = schemas.get(schema.get("$ref", "").rpartition("/")[2], {})
    text = str(schema.get("description") or target.get("description") or "")
    bounds = [_bound(*one, schema) for one in _BOUNDS if one[0] in schema and not _is_said(schema[one[0]], text)]
    if bounds:
        text = f"{_sentence(text)} {', '.join(bounds).capitalize()}."
    default = schema.get("default", target.get("default"))
    if default is not None and default != "":
        text = f"{_sentence(text)} Ozon takes {default!r} when it is absent."
    if "x-ozon-time" in schema:
        text = f"{_sentence(text)} {_local(schema)}"
    if WORD in schema:
        text = f"{note(schema[WORD])} {text}"
    elif schema.get("deprecated"):
        text = f"Deprecated. {text}"
    return _sentence(" ".join(text.split()))


def _bound(key: str, words: str, noun: str, schema: dict[str, Any]) -> str:
    number = schema[key]
    return words.format(number) + noun + ("s" if noun and number != 1 else "")


def _is_said(bound: Any, text: str) -> bool:
    """Whether a description names a bound already, in digits or as a word."""
    plain = re.sub(r"(?<=\d)[ ,\u00a0\u202f](?=\d{3}\b)", "", text)
    said = re.search(rf"(?<![\w.]){re.escape(str(bound))}(?![\w]|\.\d)", plain) is not None
    return said or re.search(rf"\b{_NUMBERS.get(bound, 'never')}\b", text, re.IGNORECASE) is not None


def name_calls(node: Any, calls: Mapping[str, str]) -> Any:
    """A copy of a part of the spec whose texts name operations as users call them: ``posting_fbs.get``."""
    pattern = re.compile(rf"`?(?<![\w.])({'|'.join(sorted(map(re.escape, calls), key=len, reverse=True))})(?![\w])`?")

    def copied(part: Any, key: str = "") -> Any:
        if isinstance(part, dict):
            return {name: copied(below, name) for name, below in part.items()}
        if isinstance(part, list):
            return [copied(below, key) for below in part]
        if key in _PROSE and isinstance(part, str):
            return pattern.sub(lambda found: f"`{calls[found[1]]}`", part)
        return part

    return copied(node)


def local_time(schema: dict[str, Any]) -> Source:
    """The mark of a local date-time for the annotation of a field; empty for any other field."""
    if "x-ozon-time" not in schema or schema.get("format") not in LOCAL_FORMATS:
        return Source()
    arguments = ["suffix=''"] if schema["format"] == "date-time-local" else []
    arguments += [f"when={literal(item)}" for item in schema["x-ozon-time"].get("when", {}).items()]
    return Source(f"Local({', '.join(arguments)})")


def _local(schema: dict[str, Any]) -> str:
    """Whose clock a time is read from, and where its zone stands."""
    word = schema["x-ozon-time"]
    zones = [word["zone"]] if isinstance(word.get("zone"), str) else word.get("zone", [])
    when = "".join(f"With {name} {value}: " for name, value in word.get("when", {}).items())
    start = "local" if when else "Local"
    zone = f"; its time zone is in {' or '.join(zones)}" if zones else ""
    pretence = ", whatever zone its text names" if schema.get("format") == "date-time" else ""
    return f"{when}{start} time of the {word['local']}{pretence}{zone}."


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."


def docstring(text: str, indent: int, width: int = 116) -> Source:
    """A docstring, wrapped and indented, with a last line of its own where it has several."""
    pad = " " * indent
    lines: list[str] = []
    for paragraph in text.strip().split("\n"):
        hang = len(paragraph) - len(paragraph.lstrip())
        wrapped = textwrap.wrap(
            paragraph.strip(),
            width - indent - hang,
            initial_indent=" " * hang,
            subsequent_indent=" " * (hang + (4 if hang else 0)),
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines += wrapped or [""]
    if len(lines) == 1:
        inside = _quoted(lines[0], '"{3,}|"+$')
        return Source(f'"""{inside}"""')
    inside = f"\n{pad}".join(_quoted(line, '"{3,}') for line in lines).replace(f"\n{pad}\n", "\n\n")
    return Source(f'"""{inside}\n{pad}"""')


def _quoted(line: str, ends: str) -> str:
    """A line that means itself between triple quotes, with escapes for the quotes that would end them."""
    escaped = re.sub(ends, lambda found: '\\"' * len(found[0]), line.replace("\\", "\\\\"))
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in escaped)


def literal(value: Any) -> Source:
    """A Python literal."""
    return Source(_literal(value))


def _literal(value: Any) -> str:
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, list | tuple):
        inner = ", ".join(_literal(item) for item in value)
        return f"({inner}{',' if len(value) == 1 else ''})"
    if isinstance(value, frozenset):
        return f"frozenset({{{', '.join(sorted(map(_literal, value)))}}})" if value else "frozenset()"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(k)}: {_literal(v)}" for k, v in value.items()) + "}"
    return repr(value)
