"""docs/sandbox.md says what the tables and docstrings of the sandbox say."""

from __future__ import annotations

from dataclasses import fields

from ozon.sandbox import Behaviour
from tests.docs.sandbox import PAGE, page
from tests.docs.settings import described


def test_the_page_is_current() -> None:
    assert page() == PAGE.read_text("utf-8"), "run python -m tests.docs.sandbox"


def test_every_field_of_the_behaviour_is_described() -> None:
    assert list(described(Behaviour)) == [field.name for field in fields(Behaviour)]
