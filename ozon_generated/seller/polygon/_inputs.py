# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import Required, TypedDict


class PolygonBindV1PolygonDict(TypedDict, total=False):
    """`PolygonBindV1Polygon` as a mapping."""

    polygon_id: Required[int]
    time: Required[int]


class PolygonBindV1LocationDict(TypedDict, total=False):
    """`PolygonBindV1Location` as a mapping."""

    lat: Required[str]
    lon: Required[str]
