"""``python -m tests.docs.sandbox`` writes docs/sandbox.md: the prose of sandbox_page.md, and tables from docstrings.

It writes the table of operations into docs/ru/sandbox.md too; the rest of that page is written by hand.
"""

from __future__ import annotations

import inspect
from collections import defaultdict

from ozon.sandbox import Behaviour, Sandbox
from ozon.sandbox.control import Control
from ozon.sandbox.data import catalogue
from tests.docs.examples import ROOT
from tests.docs.settings import _markdown, described

PAGE = ROOT / "docs" / "sandbox.md"
RUSSIAN_PAGE = ROOT / "docs" / "ru" / "sandbox.md"
#: What stands before the table of operations in the Russian page.
MARK = "<!-- operations -->\n"
COLUMNS = ("API", "section", "alive", "checked", "examples")
RUSSIAN_COLUMNS = ("API", "раздел", "живые", "с проверкой", "примеры")
HEAD = (ROOT / "tests" / "docs" / "sandbox_page.md").read_text("utf-8")


def page() -> str:
    """The whole page."""
    text = HEAD
    for name, table in (("commands", _commands()), ("behaviour", _behaviour()), ("operations", _operations(COLUMNS))):
        text = text.replace(f"<!-- {name} -->", table)
    return text


def russian_page() -> str:
    """The Russian page, with the present table of operations after its mark."""
    head, mark, _ = RUSSIAN_PAGE.read_text("utf-8").partition(MARK)
    return f"{head}{mark}{_operations(RUSSIAN_COLUMNS)}\n"


def _commands() -> str:
    rows = []
    for name in Control.names():
        method = getattr(Control, name)
        arguments = [one for one in inspect.signature(method).parameters.values() if one.name != "self"]
        shown = ", ".join(f"`{one.name}`" + ("" if one.default is one.empty else "?") for one in arguments)
        about = _markdown((inspect.getdoc(method) or "").partition("\n\n")[0].replace("\n", " "))
        rows.append(f"| `{name}` | {shown} | {about} |")
    return "\n".join(["| command | arguments (`?`: optional) | what it does |", "| --- | --- | --- |", *rows])


def _behaviour() -> str:
    default = Behaviour()
    rows = [
        f"| `{name}` | `{getattr(default, name)!r}` | {_markdown(text)} |"
        for name, text in described(Behaviour).items()
    ]
    return "\n".join(["| field | default | meaning |", "| --- | --- | --- |", *rows])


def _operations(columns: tuple[str, ...]) -> str:
    sections: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    levels = Sandbox().levels
    for operation in catalogue().by_id.values():
        level = levels.get((operation.api, operation.name), "example")
        sections[operation.api, str(operation.facts.get("section", ""))][level].append(operation.name)
    rows = []
    for (api, section), found in sorted(sections.items(), key=lambda one: (one[0][0] != "seller", one[0])):
        shown = [", ".join(f"`{name}`" for name in sorted(found.get(level, ()))) for level in ("alive", "checked")]
        rows.append(f"| {api} | {section} | {shown[0]} | {shown[1]} | {len(found.get('example', ())) or ''} |")
    return "\n".join([f"| {' | '.join(columns)} |", "| --- | --- | --- | --- | --- |", *rows])


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    RUSSIAN_PAGE.write_text(russian_page(), "utf-8")
