"""Reports and labels: wait for them, save them to a file, and read the files in a ZIP.

::

    from ozon.files import labels, report

    report(seller, seller.report.products_create(language="RU"), to="products.csv")
    labels(seller, ["24219509-0020-1"], to="labels.pdf")

Links are fetched through the client, with its proxy, TLS and transport, but without its key. A file appears under its
name, or replaces an existing one, only when it is complete and of the right kind; until then it has another name.
"""

from __future__ import annotations

from .archives import parts
from .downloads import DownloadError
from .printing import LabelFile, labels
from .reports import NotMadeError, report

__all__ = ["DownloadError", "LabelFile", "NotMadeError", "labels", "parts", "report"]
