# Copied from generator/runtime/facts.py by `make generate`. Do not edit: change the source.
"""Values with named fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping
    from inspect import Signature

    from .checks import Rule


class _Signature:
    """The keyword arguments of a class of facts, which `help` shows."""

    def __get__(self, instance: Fact | None, cls: type[Fact]) -> Signature:
        from inspect import Parameter, Signature

        return Signature(
            [
                Parameter(name, Parameter.KEYWORD_ONLY, default=getattr(cls, name, Parameter.empty), annotation=text)
                for name, text in cls._names.items()
            ],
            return_annotation=None,
        )


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Fact:
    """Base of values with named fields, which do not change. Attrs would compile methods for each class: 0.5 ms."""

    _names: ClassVar[dict[str, object]] = {}
    _hidden: ClassVar[frozenset[str]] = frozenset()  #: fields that `repr` leaves out
    _rules: ClassVar[Mapping[str, Rule]] = {}  #: of fields that have to be checked; see `checks`
    __signature__ = _Signature()

    def __init_subclass__(cls) -> None:
        cls._names = cls._names | cls.__annotations__

    def __init__(self, *more: object, **given: object) -> None:
        name = f"{type(self).__name__}.__init__()"
        if more:
            raise TypeError(f"{name} takes keyword arguments only, but {len(more)} without a name were given")
        if unknown := given.keys() - self._names.keys():
            raise TypeError(f"{name} got an unexpected keyword argument {min(unknown)!r}")
        if missing := [one for one in self._names if one not in given and not hasattr(self, one)]:
            raise TypeError(f"{name} missing {len(missing)} required keyword-only argument(s): {', '.join(missing)}")
        vars(self).update(given)
        if self._rules:
            from .checks import check

            check({one: getattr(self, one) for one in self._rules}, self._rules, "")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fact) and type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = (f"{one}={getattr(self, one)!r}" for one in self._names if one not in self._hidden)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name} of a {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> NoReturn:
        self.__setattr__(name, None)

    def __replace__(self, **changes: object) -> Self:
        return type(self)(**vars(self) | changes)

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, one) for one in self._names)
