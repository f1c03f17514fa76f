"""Walks the dictionaries of an attribute, of product types or of the whole tree, crash-safe.

::

    from ozon import Seller, walk_dictionaries
    from ozon.walker import JsonLinesSink, Target

    report = walk_dictionaries(
        Seller(), [Target(17028922, 92499)], sink=JsonLinesSink("values.jsonl"), journal="values.journal"
    )
    print(report)
"""

from __future__ import annotations

from .dictionaries.sinks import (
    AttributesPage,
    DependentPage,
    Dictionary,
    Failed,
    JsonLinesSink,
    MemorySink,
    Sink,
    Skipped,
    Target,
    ValuesPage,
    WalkPage,
    WalkProgress,
    WalkReport,
)
from .dictionaries.walk import walk_dictionaries

__all__ = [
    "AttributesPage",
    "DependentPage",
    "Dictionary",
    "Failed",
    "JsonLinesSink",
    "MemorySink",
    "Sink",
    "Skipped",
    "Target",
    "ValuesPage",
    "WalkPage",
    "WalkProgress",
    "WalkReport",
    "walk_dictionaries",
]
