"""Fields that Ozon always sends, as type checkers see them."""

from __future__ import annotations

import attrs
import pytest

from tests.checkers import COMMANDS, check
from tests.contract.test_always import CASES

pytestmark = pytest.mark.external

FIELDS = sorted(
    {(cls.__module__, cls.__name__, name, attrs.fields_dict(cls)[name].type) for _, _, cls, name in CASES}, key=str
)


def program() -> str:
    """One function for each field, with its exact type."""
    lines = ["from typing import assert_type", ""]
    for number, (module, cls, name, kind) in enumerate(FIELDS):
        word = kind.__name__ if isinstance(kind, type) else str(kind)
        lines += [f"from {module} import {cls} as Row{number}", ""]
        lines += [f"def read{number}(row: Row{number}) -> None:", f"    assert_type(row.{name}, {word})", ""]
    return "\n".join(lines)


WRONG = """\
from ozon_generated.seller.product import ProductListItem

ProductListItem(product_id=1, offer_id=None)
ProductListItem(offer_id="mug")
ProductListItem(product_id=None)
ProductListItem.from_dict({}).prodct_id
"""


@pytest.mark.parametrize("checker", COMMANDS)
def test_they_have_no_none(checker: str) -> None:
    assert check(checker, {"program.py": program(), "wrong.py": WRONG}) == {"program.py": set(), "wrong.py": {4, 5, 6}}
