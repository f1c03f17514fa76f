"""Files that commands write, and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import click

from .session import Code, fail


class NewFile(click.Path):
    """The name of a file that a command writes; an existing one is replaced. A link is followed."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path. Refuses what cannot be written, and devices and pipes, which would be replaced."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if path.exists() and not path.is_file():
            self.fail(f"{path} is not a regular file.", param, ctx)
        path = path.resolve() if path.is_symlink() else path
        folder = path.absolute().parent
        if not folder.is_dir():
            self.fail(f"{path.parent} is not a directory.", param, ctx)
        for place in (folder, path):
            if place.exists() and not os.access(place, os.W_OK):
                self.fail(f"{place} is not writable.", param, ctx)
        return path


@contextmanager
def opened(to: Path | None) -> Iterator[IO[bytes]]:
    """A file that replaces the one at a path at the end; without a path, standard output."""
    if to is not None:
        from ..files.replacing import replacing

        with replacing(to) as file:
            yield file
        return
    sys.stdout.flush()
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def standard_input() -> str:
    """The text of standard input. Ends the command if it is not UTF-8."""
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        fail("Standard input is not UTF-8.", Code.INVALID)
