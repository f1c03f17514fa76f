"""What the acceptance programs share: how they give up, and the tests of their mistakes."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Mapping

import pytest

from tests.library import httpx


class ProgramError(Exception):
    """The program gave up."""


class Program:
    """A program that knows the service only by its documentation.

    Args:
        client: An HTTP client with base URL and credentials.
        wait: Waits for a number of seconds.
        mistakes: What it does wrong.
    """

    def __init__(
        self, client: httpx.Client, wait: Callable[[float], object], *, mistakes: Collection[str] = ()
    ) -> None:
        self._client = client
        self._wait = wait
        self._wrong = mistakes


def failure(run: Callable[[], object]) -> str:
    """Why a wrong program failed: what it said, or the name of the check that caught it."""
    with pytest.raises((AssertionError, ProgramError)) as failed:
        run()
    return str(failed.value).partition("\n")[0]


def check_mistakes(program: type[Program], mistakes: Mapping[str, str], stops: Mapping[str, str]) -> None:
    """Every mistake is one that the program can make, and something stops it."""
    source = inspect.getsource(program)
    assert [name for name in mistakes if f'"{name}"' not in source] == []
    assert stops.keys() == mistakes.keys()
