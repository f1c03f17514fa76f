"""Whole shops in tables: complete, or with the missing parts named.

::

    from ozon.extract import Extract, run_all

    with Extract("duckdb:shop.duckdb", shops=["main"]) as extract:
        for load in run_all(extract):
            print(load)
"""

from .extract import Extract
from .lint import faults
from .load import Load
from .local import Event, run_all
from .report import Hole, StreamProgress, progress
from .sinks import SinkError
from .state import Entry
from .store import StateError
from .stream import Of, Stream
from .streams import STREAMS
from .task import Task

__all__ = [
    "STREAMS",
    "Entry",
    "Event",
    "Extract",
    "Hole",
    "Load",
    "Of",
    "SinkError",
    "StateError",
    "Stream",
    "StreamProgress",
    "Task",
    "faults",
    "progress",
    "run_all",
]
