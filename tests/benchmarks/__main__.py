"""``python -m tests.benchmarks [--json FILE] [part ...]``: speed and memory, beside bare libraries and bounds."""

from __future__ import annotations

import argparse
import sys
import traceback
from importlib import import_module
from pathlib import Path

from tests.benchmarks.measure import Row, processor_share
from tests.benchmarks.table import HEADER, document, line, summary

#: A part is a module with ``rows()``, which yields rows, and texts that say what is left out.
PARTS = {
    "startup": "import, first answer and memory in fresh processes; 100 clients",
    "calls": "one small call after another",
    "flight": "many calls in flight, on loopback and with answers that take 100 ms",
    "decode": "six large answers, every field read once",
    "encode": "an import of 100 cards with 30 attributes",
    "walk": "walks over pages, row by row",
    "paged": "a million rows, and what they leave in memory",
    "walker": "a walk of dictionaries with sink and journal",
    "lookup": "names in a mirrored dictionary of 300,000 values",
    "cards": "cards built and checked over a mirror",
    "limits": "rate limits, at the documented rate for a minute each",
    "extract": "whole tasks of an extraction, to raw pages, state and Parquet files",
    "extract_rows": "pages of postings to Parquet files and a raw archive",
    "push": "events that a receiver stores, and how soon it answers",
    "sandbox": "the server of the sandbox: start, requests per second, evenness and memory",
    "growth": "work that must not grow faster than its input",
    "make": "generating and linting everything; the size of the wheel",
}
#: Parts that take minutes: only if named. ``make soak`` runs them.
LARGE = {"large": "names in a mirrored dictionary of 3,000,000 values"}
COLUMNS = """
columns:
  reference   what the same run did beside ours, in turns, and its time or memory
  ours        our time or memory
  wall        ours as a share of the reference, in time on the clock: the median of the ratios of at least 7 rounds,
              after one that does not count; 3 where a round takes ten seconds
  process     the same in time of the processors
  ! and ?     does not hold, and is void: stands at the number that is held against the bound. That is time on the
              clock where something is waited for, else that of the processors
  now         what the release before had
  hold        the bound, and
  reach       the goal: a share of the reference, or seconds or MB
  peers       others, as a share of the reference or in the unit of the bound

Lower is better everywhere: 0.5 is twice as fast as the reference. A row is void if its reference varied by more than
30 % over the rounds: the distance of the quartiles of that time, as a share of the median.

The last lines tell how much of a processor a fixed loop got: with little, other programs prolong our time on the clock.

json:         {revision, python, machine, processor_shares, left_out: [text], rows: [{part, what, reference, base,
              variation, ours, unit, by, wall, process, now, hold, reach, peers, verdict}]}; times are in seconds,
              memory in MB; unit is x, s or MB

The exit status is 0 whatever is slow, 1 if a part failed, 2 for an unknown part.
"""


def main(arguments: list[str]) -> int:
    parts = "\n".join(f"  {name:12} {what}" for name, what in {**PARTS, **LARGE}.items())
    epilog = f"parts (all but large, unless some are named):\n{parts}\n{COLUMNS}"
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Speed and memory of the client, beside bare libraries and the bounds to hold.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to this file, too")
    parser.add_argument("parts", nargs="*", metavar="part", help="what to measure")
    given = parser.parse_args(arguments)
    if unknown := set(given.parts) - {*PARTS, *LARGE}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")

    found: dict[str, list[Row]] = {}
    left_out: list[str] = []
    failed, shares = 0, [processor_share()]
    print(HEADER)
    for part in given.parts or PARTS:
        try:
            for row in import_module(f"tests.benchmarks.{part}").rows():
                print(row if isinstance(row, str) else line(row), flush=True)
                if isinstance(row, str):
                    left_out.append(row)
                else:
                    found.setdefault(part, []).append(row)
        except Exception:
            traceback.print_exc()
            failed += 1
    print(summary([row for rows in found.values() for row in rows]))
    shares.append(processor_share())
    print("Of a processor, a fixed loop got {:.0%} before and {:.0%} after.".format(*shares))
    if left_out:
        print(f"{len(left_out)} left out, see above.")
    if failed:
        print(f"{failed} part(s) failed, see above.")
    if given.json:
        given.json.write_text(document(found, left_out, shares), "utf-8")
    return int(failed > 0)


if __name__ == "__main__":  # not in the processes of servers, which import this module again
    sys.exit(main(sys.argv[1:]))
