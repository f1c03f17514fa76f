"""Pieces of MyST Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

#: Lines of an example beyond which a page shows it on demand.
_LONG = 30
_WIDTH = 100


def plain(text: str) -> str:
    """Text whose characters mean nothing in Markdown or in a table; code in backticks stays code."""
    parts = re.split(r"(`[^`]+`)", " ".join(text.split()))
    escaped = [part if part.startswith("`") else re.sub(r"([\\*<>\[\]~])", r"\\\1", part) for part in parts]
    return "".join(escaped).replace("|", "\\|")


def code(text: object) -> str:
    """Inline code that may stand in a table."""
    return f"`{text}`".replace("|", "\\|")


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table; empty without rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    names = list(head)
    return "\n".join([f"| {' | '.join(names)} |", f"|{' --- |' * len(names)}", *lines]) if lines else ""


def block(language: str, text: str) -> str:
    """A block of code."""
    return f"```{language}\n{text}\n```"


def example(title: str, value: Any) -> str:
    """An example of a body: JSON, or the text of a file. A long one is shown on demand."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
    shown = block("text" if isinstance(value, str) else "json", text)
    if text.count("\n") < _LONG:
        return f"**{title}**\n\n{shown}"
    return f"<details><summary>{title}</summary>\n\n{shown}\n\n</details>"


def python(value: Any, indent: int = 0) -> str:
    """A value as Python that is laid out like formatted code."""
    flat = repr(value)
    if len(flat) + indent <= _WIDTH or not isinstance(value, dict | list) or not value:
        return re.sub(r"'([^'\"\\]*)'", r'"\1"', flat) if isinstance(value, dict | list) else _scalar(value)
    pad = " " * (indent + 4)
    if isinstance(value, dict):
        lines = [f"{pad}{_scalar(key)}: {python(item, indent + 4)},\n" for key, item in value.items()]
        return "{\n" + "".join(lines) + " " * indent + "}"
    return "[\n" + "".join(f"{pad}{python(item, indent + 4)},\n" for item in value) + " " * indent + "]"


def _scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def call(name: str, arguments: dict[str, Any], *first: str) -> str:
    """A call with positional and keyword arguments, on one line where it fits."""
    flat = f"{name}({', '.join([*first, *(f'{key}={python(value)}' for key, value in arguments.items())])})"
    if len(flat) <= _WIDTH and "\n" not in flat:
        return flat
    lines = [*first, *(f"{key}={python(value, 4)}" for key, value in arguments.items())]
    return f"{name}(\n" + "".join(f"    {line},\n" for line in lines) + ")"
