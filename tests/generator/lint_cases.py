"""Changes of a small spec that the linter must find, and how a test looks for them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.generator.small_spec import (
    KEPT,
    LIST,
    Change,
    Files,
    operation,
    problems_of,
    put,
    schema,
    several,
    valid,
)

EXTRAS_AT = "#/schemas/ItemExtras/properties/at"


def local_time(word: dict[str, Any], **more: Any) -> Change:
    """A local time inside the extras of an item."""
    return put(
        *schema("ItemExtras", "properties", "at"),
        {**KEPT, "type": "string", "format": "date-time", "x-ozon-time": word, **more},
    )


def period(facts: dict[str, Any] | None) -> Change:
    """Items are listed by the moment at which they were made; what the word says of it beside the fields."""
    moment = {**KEPT, "type": "string", "format": "date-time"}
    word = {"start": "filter.made_from", "end": "filter.made_to", "source": "docs", **(facts or {})}

    def change(files: Files) -> None:
        for name in ("made_from", "made_to"):
            put(*schema("ItemListFilter", "properties", name), moment)(files)
        if facts is not None:
            put(*operation("list", "x-ozon-period"), word)(files)

    return change


def products(word: dict[str, Any] | None) -> Change:
    """Rows of an import are named by an article; what the word says of it."""
    named = put(*schema("ItemImportRow", "properties", "offer_id"), {**KEPT, "type": "string"})
    batch = {"items": "items", "ids": ["offer_id"], "source": "docs", **(word or {})}
    return named if word is None else several(named, put(*operation("import", "x-ozon-batch"), batch))


PAGING, TASK, FAILED = "x-ozon-pagination", "x-ozon-task", "x-ozon-item-errors"
FADING = "x-ozon-lifecycle"
ITEM = "#/schemas/Item"
FIELD = f"{ITEM}/properties/id"
LIST_ANSWER = f"{LIST}/responses/200/content/application~1json"
LIST_REQUEST = f"{LIST}/requestBody/content/application~1json"

ALWAYS, EVIDENCE = "x-ozon-always", "Pages go by it"
ID = schema("Item", "properties", "id")


def always(*field: Any, evidence: str = EVIDENCE) -> Change:
    """A field that is said to be in every answer."""
    return put(*field, ALWAYS, evidence)


def finds(tmp_path: Path, change: Change, file: str, pointer: str, reason: str) -> None:
    """The linter finds this in the small spec after the change, and names its file, line and place."""
    files = valid()
    change(files)
    problems = problems_of(tmp_path, files)
    start = re.compile(rf"{re.escape(f'spec/shop/{file}')}:(\d+): {re.escape(pointer)}: .*{re.escape(reason)}")
    lines = [int(found[1]) for problem in problems if (found := start.match(problem))]
    assert lines, problems
    assert first_words((tmp_path / "spec" / "shop" / file).read_text(), lines[0]) in [*nearest(files[file], pointer)]


def first_words(text: str, line: int) -> str:
    """The key that a line of JSON begins with, and the keys of the objects around it; items of lists have none."""
    keys: list[tuple[int, str]] = []
    for row in text.splitlines()[:line]:
        depth = len(row) - len(row.lstrip())
        keys = [pair for pair in keys if pair[0] < depth]
        if depth:
            keys.append((depth, json.loads(found[0]) if (found := re.match(r'"[^"]*"(?=: )', row.strip())) else ""))
    return " / ".join(key for _, key in keys if key)


def nearest(content: Any, pointer: str) -> Iterator[str]:
    """How `first_words` names the innermost node of a pointer that exists, or the file when there is none."""
    keys: list[str] = []
    for step in (step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("#/").split("/")):
        if isinstance(content, list) and step.isdigit() and int(step) < len(content):
            content = content[int(step)]
        elif isinstance(content, dict) and step in content:
            content = content[step]
            keys.append(step)
        else:
            break
    yield " / ".join(keys)
