"""The Performance API, Ozon's advertising: clients that fetch their own token, and reports from order to file."""

from __future__ import annotations

from .clients import AsyncPerformance, Performance
from .reports import Report, ReportError, download_report

__all__ = ["AsyncPerformance", "Performance", "Report", "ReportError", "download_report"]
