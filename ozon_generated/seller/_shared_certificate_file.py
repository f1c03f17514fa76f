# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class CertificateFile(Model):
    """A scanned page or a whole document."""

    name: str
    """Name with its extension; an extension that Ozon does not take is refused with "file extension is not available"."""

    file_content: str
    """The bytes in base64."""
