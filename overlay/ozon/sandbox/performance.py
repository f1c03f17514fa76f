"""Reports of the Performance API: a file once the report is ready, whose format depends on its campaigns."""

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
    """A requested statistics report."""

    uuid: str
    campaigns: list[str]


class Reports:
    """Answers of the Performance API.

    Args:
        world: stores the reports.
        generic: provides all answers except the files.
    """

    def __init__(self, world: World, generic: Generic) -> None:
        self._generic = generic
        self._reports = world.table(StatisticsReport, "uuid", most=10_000, passing=True)

    def answer(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """Return the answer to a request with these path, query and body fields. Raises `RefusalError`."""
        made = self._generic.answer(operation, arguments)
        if operation.id == "statistics_download":
            return self._file(str(arguments["UUID"]), str(made))
        if "task" in operation.facts:
            self._reports.add(StatisticsReport(made["UUID"], list(map(str, arguments.get("campaigns") or ()))))
        return made

    def _file(self, uuid: str, text: str) -> Answer:
        """Return a CSV for one campaign, or a ZIP of CSVs for several."""
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
    """Return a reproducible ZIP of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in texts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return file.getvalue()
