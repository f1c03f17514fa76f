"""Checks that personal data in answers and pushes is marked."""

from __future__ import annotations

import re
from collections import defaultdict

from .index import Index, Problems, closure, python_name

WORD = "x-ozon-personal"
#: How a field may be called that holds a person's data; in snake case, at the end of its name.
_NAMES = re.compile(
    r"^user$|(?:^|_)(?:"
    r"(?:phone|contact|comment|buyer|client|customer|recipient|addressee)s?|author|courier|driver|person"
    r"|phone_numbers?|e?_?mails?|fio|passport|patronymic|surname|nickname|legal_info|inn|kpp"
    r"|(?:author|buyer|client|courier|customer|driver|first|full|last|middle|person|recipient|sender|user)_name"
    r"|(?:buyer|client|customer|recipient|user)_(?:ids?|info|data|photos?)"
    r"|address(?:es|_\w+)?|license_plate|(?:car|vehicle|registration)_number)$"
)


def personal(index: Index) -> Problems:
    """Fields whose names say that they may hold a person's data, and that are neither marked nor cleared."""
    seen = _not_withheld(index)
    reason = f"may be a person's data by its name: say so with {WORD}: true, or false if it is not"
    for node in index.nodes:
        open_field = node.place == "property" and node.pointer[2] in seen and WORD not in node.value
        if open_field and _NAMES.search(python_name(str(node.pointer[-1]))):
            yield node.pointer, reason


def _not_withheld(index: Index) -> set[str]:
    """The schemas of what Ozon sends, but for those that stand only in fields that are personal as a whole."""
    below: dict[str, set[str]] = defaultdict(set)
    start: set[str] = set()
    for node in index.nodes:
        name = index.ref_name(node.value)
        if name and node.pointer[:2] != ("components", "schemas"):
            start |= {name} if index.is_answer(node.pointer) else set()
        elif name:
            owner, field = str(node.pointer[2]), node.pointer[4] if node.pointer[3] == "properties" else None
            if index.schemas[owner].get("properties", {}).get(field, {}).get(WORD) is not True:
                below[owner].add(name)
    return closure(start, below)
