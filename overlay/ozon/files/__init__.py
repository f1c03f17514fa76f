"""Reports and labels: wait until Ozon made them, bring them into a file, and take a ZIP apart.

::

    from ozon.files import labels, report

    report(seller, seller.report.products_create(language="RU"), to="products.csv")
    labels(seller, ["24219509-0020-1"], to="labels.pdf")

Links are fetched through the client, with its proxy, TLS and transport, but without its key. A file appears under its
name, or replaces the one that was there, only when it is whole and of the right kind; it is written beside it first.
"""

from __future__ import annotations

from .archives import parts
from .downloads import DownloadError
from .reports import LabelFile, NotMadeError, labels, report

__all__ = ["DownloadError", "LabelFile", "NotMadeError", "labels", "parts", "report"]
