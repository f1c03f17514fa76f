"""The table and the JSON document of the benchmarks."""

from __future__ import annotations

import json
import platform
import subprocess
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.measure import MOST_VARIATION, Row, Unit

ROOT = Path(__file__).resolve().parent.parent.parent
HEADER = (
    f"{'what':44} {'reference':>27} {'ours':>9}  {'wall':>5}  {'process':>7}  {'now':>12} {'hold':>9} {'reach':>9}"
    "  peers"
)
_MARKS = {"holds": " ", "does not hold": "!", "void": "?"}


def shown(value: float, unit: Unit) -> str:
    """A number in the unit that reads best."""
    if unit == "x":
        return f"{value:.2f}" if value >= 0.1 else f"{value:.2g}"
    if unit == "MB":
        return f"{value:.1f} MB"
    if value >= 0.9995:
        return f"{value:.2f} s"
    return f"{value * 1e3:.3g} ms" if value >= 0.9995e-3 else f"{value * 1e6:.3g} us"


def line(row: Row) -> str:
    """A row as text: ``!`` if it does not hold, ``?`` if it is void."""
    plain: Unit = "s" if row.unit == "x" else row.unit
    reference = f"{row.reference} {shown(row.base, plain)}" if row.reference else ""
    peers = ", ".join(f"{peer} {shown(value, row.unit)}" for peer, value in row.peers.items())
    if row.verdict == "void":
        peers = f"void: the reference varied by {row.variation:.0%}" + (f"; {peers}" if peers else "")
    mark = _MARKS[row.verdict]
    ratios = {
        kind: f"{shown(value, 'x')}{mark if row.by == kind else ' '}" if value is not None else ""
        for kind, value in (("wall", row.wall), ("process", row.process))
    }
    bounds = f"{row.now:>12} {shown(row.hold, row.unit):>9} {shown(row.reach, row.unit):>9}"
    ours = shown(row.ours, plain) + (mark if row.wall is None else " ")
    numbers = f"{ours:>10} {ratios['wall']:>6} {ratios['process']:>8} {bounds}"
    return f"{row.what:44} {reference:>27} {numbers}  {peers}".rstrip()


def summary(rows: Sequence[Row]) -> str:
    """How many rows hold, do not hold, and are void."""
    counts = Counter(row.verdict for row in rows)
    return (
        f"{counts['holds']} rows hold, {counts['does not hold']} do not (!), {counts['void']} are void (?): "
        f"their reference varied by more than {MOST_VARIATION:.0%}."
    )


def document(parts: Mapping[str, Sequence[Row]], left_out: Sequence[str], shares: Sequence[float]) -> str:
    """All rows in JSON, with what has to be known to compare them with those of another run."""
    done = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True)
    found = {
        "revision": done.stdout.strip() or None,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "processor_shares": list(shares),
        "rows": [{"part": part, **row.as_dict()} for part, rows in parts.items() for row in rows],
        "left_out": list(left_out),
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"
