"""Reports of the Performance API: a file as soon as the report is ready, in the form that its campaigns ask for."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .core.world import World
from .data import Operation
from .generic import Generic
from .messages import Answer, answer, bad_request


@dataclass
class StatisticsReport:
    """What was asked for in a report of statistics."""

    uuid: str
    campaigns: list[str]


class Reports:
    """Answers of the Performance API.

    Args:
        world: where reports are kept.
        generic: answers of everything but the files.
    """

    def __init__(self, world: World, generic: Generic) -> None:
        self._generic = generic
        self._reports = world.table(StatisticsReport, "uuid", most=10_000, passing=True)

    def answer(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """The answer to a request with these path, query and body fields. Raises `RefusalError`."""
        made = self._generic.answer(operation, arguments)
        if operation.id == "statistics_download":
            return self._file(str(arguments["UUID"]), str(made))
        if "task" in operation.facts:
            self._reports.add(StatisticsReport(made["UUID"], list(map(str, arguments.get("campaigns") or ()))))
        return made

    def _file(self, uuid: str, text: str) -> Answer:
        """CSV for one campaign, ZIP with a CSV each for several."""
        if self._generic.is_pending(uuid):
            raise bad_request(f"report {uuid} is not ready")
        report = self._reports.get(uuid)
        campaigns = report.campaigns if report else []
        if len(campaigns) > 1:
            made = Answer(200, {"content-type": "application/zip"}, _archive({f"{one}.csv": text for one in campaigns}))
        else:
            made = answer(text, content_type="text/csv")
        kind = "zip" if len(campaigns) > 1 else "csv"
        name = re.sub(r"[^0-9A-Za-z_-]", "_", uuid)
        made.headers["content-disposition"] = f'attachment; filename="{name}.{kind}"'
        return made


def _archive(texts: Mapping[str, str]) -> bytes:
    """A ZIP of these files, the same bytes at every time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in texts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return file.getvalue()
