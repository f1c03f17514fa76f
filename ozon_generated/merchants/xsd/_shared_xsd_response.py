# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class XsdResponse(Model):
    """An XML schema, wrapped in JSON."""

    xsd: str | None = wire("Xsd", default=None)
    """Text of the XML schema document; it still has to be parsed as XML."""
