"""The Performance API, Ozon's advertising: clients that fetch their own token, and reports from order to file."""

from __future__ import annotations

from .client.performance import AsyncPerformance, Performance
from .files.performance_reports import Report, ReportError, download_report

__all__ = ["AsyncPerformance", "Performance", "Report", "ReportError", "download_report"]
