"""What the templates print: fields, classes, methods, and the modules and resources that hold them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .events import Event


@dataclass
class Field:
    """A field of a model, or an argument of a method."""

    name: str
    wire: str
    type: str
    required: bool
    many: bool  #: a list of an answer, which reads [] when it is absent
    doc: str
    local: str = ""  #: what tells a model that this date-time is read from the clock of a place
    always: bool = False  #: a field of an answer that the service always sends


@dataclass
class Class:
    """A model, or the alias of an open enumeration."""

    name: str
    doc: str
    fields: list[Field] = field(default_factory=list)
    values: list[Any] | None = None
    open: bool = False  #: a request that may have more fields than are documented
    event: Event | None = None  #: what the spec says of it, if it is one that Ozon sends by itself
    rows: tuple[str, str] | None = None  #: for a page: the type of a row, and the expression that gives the rows

    @property
    def annotations(self) -> str:
        """All types of its fields."""
        return " ".join(one.type for one in self.fields)


@dataclass
class Method:
    """One operation, as its module and its resource print it."""

    name: str
    module: str
    http_method: str
    path: str
    summary: str
    doc: str
    arguments: list[Field]
    returns: str
    returns_doc: str
    facts: dict[str, Any]
    note: str
    link: str


@dataclass
class Module:
    """A file with classes, and the operation they belong to, if it is one operation's file."""

    path: str
    classes: list[Class] = field(default_factory=list)
    imports: dict[str, list[str]] = field(default_factory=dict)
    typing: dict[str, list[str]] = field(default_factory=dict)  #: imports for type checkers
    method: Method | None = None

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def file(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass
class Resource:
    """A package with the methods of one tag."""

    name: str
    title: str
    doc: str
    methods: list[Method] = field(default_factory=list)
    exports: dict[str, str] = field(default_factory=dict)

    @property
    def annotations(self) -> str:
        """All names that the signatures of the methods have."""
        return " ".join(
            text for m in self.methods for text in (m.returns, *(argument.type for argument in m.arguments))
        )
