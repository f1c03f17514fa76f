"""Receivers and workers in processes of their own, and what their handlers wrote."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from ozon.push import Receiver


@contextmanager
def process(module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A module of these tests that runs, and is killed at the end."""
    command = [sys.executable, "-m", f"tests.push.{module}", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


def table(where: str, one: sa.Table) -> list[Any]:
    """The rows of a table in the database of a store; it is made if it is missing."""
    url = where.replace("postgresql:", "postgresql+psycopg:") if "://" in where else f"sqlite:///{where}"
    engine = sa.create_engine(url)
    try:
        with engine.begin() as connection:
            one.create(connection, checkfirst=True)
            return [*connection.execute(sa.select(one).order_by(*one.columns))]
    finally:
        engine.dispose()


def all_done(made: Receiver) -> bool:
    """Whether nothing in the store waits or runs."""
    return not any(event for state in ("waiting", "running") for event in made.events(state))
