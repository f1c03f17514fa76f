"""Events: the classes of what Ozon sends by itself, and their facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..bundle import Bundle
from ..spec.grammar import uniform
from .names import calls
from .text import describe, one_line

#: The package of the events of an API.
FOLDER = "push"
#: The field that the base of all events has.
MESSAGE_TYPE = "message_type"


@dataclass
class Event:
    """A webhook of which a class is made.

    Attributes:
        type: the type on the wire.
        name: the class.
        id: the operationId.
        facts: what ``x-ozon-push`` says, with operations as a user calls them.
        value: the operation.
    """

    type: str
    name: str
    id: str
    facts: dict[str, Any]
    value: dict[str, Any]

    @property
    def doc(self) -> str:
        """The docstring of the class."""
        text = f"{one_line(self.value['summary'])} (``{self.type}``).\n\n{describe(self.value)}"
        return f"{text} Not sent any more since {self.facts['off']}." if "off" in self.facts else text

    @property
    def module(self) -> str:
        """The file of the class, below the folder."""
        return f"_{self.id.removeprefix(f'{FOLDER}_')}"

    @property
    def media(self) -> dict[str, Any]:
        """Schema and example."""
        found: dict[str, Any] = self.value["requestBody"]["content"]["application/json"]
        return found


def events(spec: Bundle) -> dict[str, Event]:
    """The events of an API, by class."""
    called = calls(spec)
    found = {}
    for name, push in spec.pushes():
        if "x-ozon-push" in push:
            facts = {**uniform("x-ozon-push", push["x-ozon-push"])}
            named = {"operations": [called[one] for one in facts["operations"]]} if "operations" in facts else {}
            facts.pop("statuses", None)  # only the linter needs it
            off = {"off": push["x-ozon-lifecycle"]["off"]} if "off" in push.get("x-ozon-lifecycle", {}) else {}
            title = push["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
            found[title] = Event(name, title, push["operationId"], {**facts, **named, **off}, push)
    return found
