"""Mistyped names in a dictionary of 3,000,000 values. Filling it takes minutes, so this is a part of ``make soak``."""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.fresh import PEAK, processes
from tests.benchmarks.measure import Row, Taken, differences, interleave, pace, timed, weighed
from tests.benchmarks.names import BRAND, CATEGORY, TYPE, brands, mirrored, mistyped

SIZE, NAMES = 3_000_000, 20
#: Less than elsewhere: a round takes some twenty seconds.
ROUNDS = 3
#: A right name, so that all modules are there; the first mistyped one, which may have to read the texts; the others.
PROGRAM = f"""
import json, time, numpy, rapidfuzz.fuzz, rapidfuzz.process
from ozon.mirror import Mirror
place = dict(description_category_id={CATEGORY}, type_id={TYPE})
right, *wrong = json.loads(sys.argv[2])
with Mirror(sys.argv[1]) as mirror:
    assert mirror.find({BRAND}, right, **place).sure
    {PEAK}
    begin = time.process_time()
    mirror.find({BRAND}, wrong[0], **place)
    print(time.process_time() - begin)
    {PEAK}
    begin = time.process_time()
    for name in wrong[1:]:
        mirror.find({BRAND}, name, **place)
    print(time.process_time() - begin)
    begin = time.process_time()
    mirror.lookup({BRAND}, wrong[1:], **place)
    print(time.process_time() - begin)
"""


def rows() -> Iterator[Row]:
    pick = random.Random(1)
    texts = brands(SIZE, pick)
    chosen = pick.sample(texts, NAMES + 1)
    names = json.dumps([chosen[0], *(mistyped(text, pick) for text in chosen[1:])])
    figures: list[list[float]] = []
    with tempfile.TemporaryDirectory() as folder, processes() as run:
        file = Path(folder, "mirror.db")
        with mirrored(file, texts):
            del texts
        work = {"floor": pace, "ours": lambda: figures.append(run(PROGRAM, file, names))}
        floor = interleave(work, ROUNDS)["floor"]
    before, once, after, *each = (list(figure) for figure in zip(*figures[1:], strict=True))
    one, of_many = (Taken((), [total / (NAMES - 1) for total in totals]) for totals in each)
    shown = {"floor": floor, "ours": one, "in one call": of_many}
    yield timed("a mistyped name in 3,000,000", shown, now="285 ms", hold=0.04, reach=0.02)
    shown = {"floor": floor, "ours": Taken((), once)}
    yield timed("the first of them, once: CPU", shown, now="14 s", hold=5, reach=2)
    grown = differences(after, before)
    yield weighed("the same: memory", grown, before, reference="before it", now="630 MB", hold=200, reach=100)
