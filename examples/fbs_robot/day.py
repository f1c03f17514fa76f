"""One round of one shop, from the new orders to the carriage."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import IntEnum

from ozon import OzonError, in_windows, shops
from ozon.errors import ArgumentError
from ozon_generated.seller.posting_fbs import FbsPosting

from .assembly import WAITING, assemble_all
from .config import Config
from .job import Job
from .log import Log
from .papers import close_carriages, print_labels
from .state import BusyError, State

#: Days before and after today in which a posting may have to be handed over.
DAYS = timedelta(days=60)


class Code(IntEnum):
    """Exit codes, in the order of their weight."""

    DONE = 0
    FAILED = 1  #: Ozon refused something or could not be reached, or a file could not be written
    INVALID = 2  #: arguments, files or credentials
    BY_HAND = 3  #: todo.csv has work for a person
    UNKNOWN = 4  #: a write may have happened; the next round reads its outcome


def work(name: str, config: Config, codes: Mapping[str, list[str]], stop: threading.Event) -> Code:
    """Do a round of a shop, and log how it went."""
    log = Log(name)
    folder = config.folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        state = State(folder / "robot.db")
    except (BusyError, OSError, sqlite3.Error) as error:
        log("busy" if isinstance(error, BusyError) else "failed", "error", error=str(error))
        return Code.INVALID
    try:
        with shops.get(name).seller(read_only=config.dry_run) as seller:
            job = Job(seller, state, log, config, folder, codes, stop)
            return _round(job)
    except ArgumentError as error:  # there is no such shop
        log("failed", "error", error=str(error))
        return Code.INVALID
    except (OzonError, OSError, sqlite3.Error) as error:  # what was known before stays in todo.csv
        log("failed", "error", error=str(error))
        return Code.FAILED
    finally:
        state.close()


def _round(job: Job) -> Code:
    assemble_all(job, _postings(job, WAITING))
    assembled = [one for one in _postings(job, "awaiting_deliver") if one.tpl_integration_type == "ozon"]
    unlabelled = print_labels(job, assembled)
    departure = job.config.departure_now(datetime.now(UTC))
    if departure is not None and not job.stop.is_set():
        close_carriages(job, departure, unlabelled)
    if job.stop.is_set():  # the round did not see everything, so the list would not be complete
        job.log("stopped", **job.counts)
    else:
        job.write_todo()
        job.log("round", **job.counts)
    return _code(job)


def _postings(job: Job, status: str) -> list[FbsPosting]:
    """All open postings in a state, read before the work changes the list."""
    now = datetime.now(UTC)
    call = job.seller.posting_fbs.unfulfilled_list
    return list(in_windows(call, since=now - DAYS, until=now + DAYS, filter={"statuses": [status]}))


def _code(job: Job) -> Code:
    if job.counts["unknown"]:
        return Code.UNKNOWN
    if job.counts["by_hand"]:
        return Code.BY_HAND
    return Code.FAILED if job.counts["failed"] else Code.DONE
