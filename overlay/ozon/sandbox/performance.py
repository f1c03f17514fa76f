"""Reports of the Performance API: a file as soon as the report is ready, in the form that its campaigns ask for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from .data import Operation
from .generic import Generic
from .messages import Answer, answer, bad_request


class Reports:
    """Answers of the Performance API. Not thread-safe: its caller holds a lock.

    Args:
        generic: Answers of everything but the files.
    """

    def __init__(self, generic: Generic) -> None:
        self._generic = generic
        self._campaigns: dict[str, list[str]] = {}

    def answer(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """The answer to a request with these path, query and body fields. Raises `RefusalError`."""
        made = self._generic.answer(operation, arguments)
        if operation.id == "statistics_download":
            return self._file(str(arguments["UUID"]), str(made))
        if "task" in operation.facts:
            self._campaigns[made["UUID"]] = list(map(str, arguments.get("campaigns") or ()))
        return made

    def _file(self, uuid: str, text: str) -> Answer:
        """CSV for one campaign, ZIP with a CSV each for several."""
        if self._generic.is_pending(uuid):
            raise bad_request(f"report {uuid} is not ready")
        campaigns = self._campaigns.get(uuid, [])
        if len(campaigns) > 1:
            made = Answer(200, {"content-type": "application/zip"}, _archive({f"{one}.csv": text for one in campaigns}))
        else:
            made = answer(text, content_type="text/csv")
        kind = "zip" if len(campaigns) > 1 else "csv"
        made.headers["content-disposition"] = f'attachment; filename="{uuid}.{kind}"'
        return made


def _archive(texts: Mapping[str, str]) -> bytes:
    """A ZIP of these files, the same bytes at every time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in texts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return file.getvalue()
