"""Reports: ordered once, waited for, and fetched."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

from ozon_generated.client import File
from ozon_generated.errors import ApiError, ArgumentError, DecodeError, NotFoundError, OzonError, RateLimitError
from ozon_generated.operation import Operation

from ..answers import dig
from ..client.seller import Seller
from ..clock import Clock
from ..errors import WaitTimeoutError
from ..files.downloads import DownloadError, download
from ..files.reports import NotMadeError, polled, report_link
from ..limits.limiter import LimitError
from ..performance import Performance, ReportError
from ..secret import Secret
from ..steps import Ask, Invoke, Steps, argument_names, drive, operation_of
from ..tasks.polling import Waiting
from .clients import Clients
from .ledger import BUSY, Ledger, Limit, Order
from .outcomes import NotReadyError
from .requests import Query, digest
from .rows.sheets import NOTHING
from .task import Task
from .waits import Waits

#: Reports ordered for one file in a run: a code or a link may have expired.
_TRIES = 3
#: Seconds before another look at a report that is not ready.
_PAUSE = 30.0
#: Seconds before another try where others have used up a quota, whose end is not known then.
_USED_UP = 3600.0
#: The number in a refusal: "maximum 1" report at a time, or "maximum 2000" in 24 hours.
_MAXIMUM = re.compile(r"максимум\D*(\d+)|max(?:imum)?\D*(\d+)", re.IGNORECASE)
_MOST_AT_A_TIME = 10
_NO_DATA = "no_data"


class GoneError(OzonError):
    """Ozon no longer has a report."""


class Ordering:
    """The reports of a task.

    Args:
        clients: start the reports.
        client: reads.
        operation: the operation that starts them.
        task: the task.
        ledger: the orders of all processes.
        clock: the clock.
        before: called before each order; may raise.
        waits: how long the task may wait; counts its requests.
    """

    def __init__(
        self,
        clients: Clients,
        client: Seller | Performance,
        operation: Operation,
        task: Task,
        ledger: Ledger,
        clock: Clock,
        before: Callable[[], object],
        waits: Waits,
    ) -> None:
        assert operation.task is not None
        self._clients = clients
        self._client = client
        self._operation = operation
        self._facts = operation.task
        self._task = task
        self._ledger = ledger
        self._clock = clock
        self._before = before
        self._waits = waits

    def fetch(self, query: Query) -> bytes:
        """The file of a report; `NOTHING` if Ozon says that there is nothing to report.

        The code is in the ledger before the report is waited for, so that another run waits for the same report.

        Raises:
            NotReadyError: it is not ready in time, or it cannot be ordered yet.
            OzonError: it cannot be ordered, was not made, or cannot be fetched.
        """
        asked = digest([query])
        for left in reversed(range(_TRIES)):
            order = self._ledger.find(self._task.id, asked) or self._order(asked, query)
            try:
                return self._fetched(order)
            except GoneError:
                self._ledger.void(order.id)
            except DownloadError as error:  # the next look at the report gives another link
                if not left and error.expired:
                    self._ledger.void(order.id)
                if not left or not error.expired:
                    raise
        raise GoneError(f"Reports of {self._operation.name} are gone before they can be fetched.")

    def _order(self, asked: str, query: Query) -> Order:
        self._before()
        limit = self._limit(query)
        made = self._ledger.reserve(self._task.id, asked, limit)
        if isinstance(made, datetime):
            raise NotReadyError("Other reports of the account come first, or its quota is used up.", until=made)
        names = argument_names(self._operation)
        arguments = {names.get(wire, wire): value for wire, value in query.arguments.items()}
        try:
            with self._clients.starting(self._task.shop, self._operation, self._waits) as start:
                answer = start(arguments, self._waits.options)
        except RateLimitError as error:
            self._ledger.cancel(made)
            raise NotReadyError(str(error), until=self._again(error, limit)) from None
        except OzonError as error:
            self._refused(made, error)
            raise
        code = dig(answer, self._facts.id)
        if not isinstance(code, str) or not code:
            self._ledger.void(made)
            raise DecodeError("The answer names no report.", operation=self._operation.name)
        return self._ledger.put(made, code)

    def _refused(self, made: str, error: OzonError) -> None:
        """Count an order only if Ozon may have accepted it."""
        unsent = isinstance(error, LimitError | ArgumentError) or (isinstance(error, ApiError) and error.status < 500)
        if unsent:
            self._ledger.cancel(made)
        else:
            self._ledger.void(made)

    def _limit(self, query: Query) -> Limit:
        """What limits this report. All exports of the Performance API count together, and Ozon makes one at a time."""
        ads = self._operation.api == "performance"
        day = next((one for one in self._operation.limits if one.per == "day" and one.count), None)
        listed = dig(query.arguments, day.items) if day and day.of == "items" and day.items else None
        return Limit(
            account="/".join(self._client.http.account),
            pool="exports" if ads else self._operation.name,
            units=len(listed) if isinstance(listed, list) else 1,
            most=day.count if day else None,
            alone=ads,
        )

    def _again(self, error: RateLimitError, limit: Limit) -> datetime:
        """When to order again after a refusal."""
        found, now = _MAXIMUM.search(error.message), self._clock.now()
        most = int(found[1] or found[2]) if found else 0
        if error.retry_after is not None:
            return now + timedelta(seconds=error.retry_after)
        if limit.most is None or 0 < most <= _MOST_AT_A_TIME:
            return now + timedelta(seconds=BUSY)
        slides = self._ledger.slides(limit)
        later = now + timedelta(seconds=_USED_UP)
        return later if slides is None else min(max(slides, now + timedelta(seconds=BUSY)), later)

    def _fetched(self, order: Order) -> bytes:
        try:
            with self._waits.lasting():
                content = cast(bytes, drive(self._client, self._steps(order)))
        except WaitTimeoutError:
            until = self._clock.now() + timedelta(seconds=_PAUSE)
            raise NotReadyError(f"Ozon is still making the report of {self._operation.name}.", until=until) from None
        except NotMadeError as error:
            self._ledger.close(order)
            if error.code.casefold() == _NO_DATA:
                return NOTHING
            self._ledger.void(order.id)
            raise
        except ReportError:
            self._ledger.void(order.id)
            raise
        except NotFoundError as error:
            raise GoneError(str(error)) from None
        return content

    def _steps(self, order: Order) -> Steps[bytes]:
        poll = operation_of(self._client, self._facts.poll)
        ask = Ask(
            poll, {argument_names(poll)[self._facts.argument]: order.code}, {**self._waits.options, "strict": False}
        )
        wait = Waiting(2.0, self._waits.left, None)
        hidden = yield from polled(self._client, ask, wait, "report", "code")
        if isinstance(self._client, Seller):
            link = report_link(hidden, order.code)
            self._ledger.close(order)
            self._waits.sent()
            file: File = yield Invoke(download, (link, None))
            return file.content
        self._made(hidden, order)
        self._ledger.close(order)
        file = yield Ask(operation_of(self._client, "statistics.download"), {"uuid": order.code}, self._waits.options)
        return file.content

    def _made(self, hidden: Secret, order: Order) -> None:
        state = dig(hidden.value, self._facts.state)
        if state in self._facts.failed:
            reason = dig(hidden.value, "error") or "no reason given"
            raise ReportError(f"The report {order.code} ended as {state}: {reason}.", operation=self._facts.poll)
