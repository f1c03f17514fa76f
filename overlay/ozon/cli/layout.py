"""Lays a table out for a terminal, so that no word is broken where that can be avoided."""

from __future__ import annotations

from collections.abc import Sequence

#: Between two columns.
GAP = 2


def widths(columns: Sequence[Sequence[str]], total: int) -> list[int] | None:
    """Widths of columns, each as wide as its longest word at least; ``None`` if the words do not fit.

    Args:
        columns: the texts of each column, with its name.
        total: the width of the terminal.
    """
    from rich.cells import cell_len

    least = [max((cell_len(word) for text in column for word in text.split()), default=1) for column in columns]
    least[:1] = [max(map(cell_len, column)) for column in columns[:1]]  # the first one names the row
    wanted = [max(map(cell_len, column)) for column in columns]
    spare = total - GAP * (len(columns) - 1) - sum(least)
    if spare < 0:
        return None
    while spare and (short := [index for index, width in enumerate(least) if width < wanted[index]]):
        for index in short[:spare]:
            least[index] += 1
        spare -= min(spare, len(short))
    return least


def records(names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows below each other, a line for each value, for tables that are too wide for the terminal."""
    width = max(map(len, names))
    blocks = [
        "\n".join(f"{name:{width}}  {value}" for name, value in zip(names, row, strict=True) if value) for row in rows
    ]
    return "\n\n".join(blocks) + "\n"
