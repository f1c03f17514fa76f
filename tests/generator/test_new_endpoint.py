"""A paged endpoint from nothing: written into a copy of the small spec, linted, generated, and read page by page."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import ozon_generated
from generator.cli import main
from ozon import paginate
from ozon_generated.push import read
from tests.library import httpx

GOLDEN = Path(__file__).resolve().parent / "golden" / "spec"
MOST_LINES = 60
TAG = "  - {name: parcel, description: Parcels on their way to the shop}\n"
SECTION = """\
paths:
  /v1/parcel/list:
    post:
      operationId: parcel_list
      summary: List parcels
      description: Parcels of all warehouses, the newest first.
      x-ozon-safety: read
      x-ozon-pagination:
        {scheme: cursor, items: parcels, token: cursor, next: cursor, more: more, size: limit, max: 2, key: parcel_id}
      x-ozon-official: {operationId: ParcelAPI_List, tag: ParcelAPI}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ParcelListRequest'}
            example: {filter: {state: SENT}, limit: 2}
      responses:
        '200':
          description: A page of parcels
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ParcelListResponse'}
              example: {parcels: [{parcel_id: 1, state: SENT, sent_at: '2026-10-01T09:30:00Z'}], cursor: b, more: true}
schemas:
  ParcelListRequest:
    type: object
    properties:
      filter: {$ref: '#/components/schemas/ParcelListFilter', description: Which parcels to list}
      cursor: {type: string, description: The cursor of the page before}
      limit: {type: integer, format: int64, minimum: 1, maximum: 2, description: Parcels on a page}
  ParcelListFilter:
    type: object
    properties:
      state: {$ref: '#/components/schemas/ParcelState', description: The only state to list}
  ParcelListResponse:
    type: object
    properties:
      parcels: {type: array, items: {$ref: '#/components/schemas/Parcel'}, description: What the page holds}
      cursor: {type: string, description: Where the next page begins}
      more: {type: boolean, description: Whether there is another page}
  Parcel:
    type: object
    properties:
      parcel_id: {type: integer, format: int64, description: Number that Ozon gave}
      state: {$ref: '#/components/schemas/ParcelState', description: How far it came}
      sent_at: {type: string, format: date-time, description: When it left the sender}
  ParcelState: {type: string, enum: [SENT, ARRIVED]}
"""


@pytest.fixture
def mini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The generated package of the small API with the new endpoint."""
    spec = shutil.copytree(GOLDEN, tmp_path / "spec")
    declared = spec / "mini" / "openapi.yaml"
    declared.write_text(declared.read_text("utf-8").replace("tags:\n", f"tags:\n{TAG}"), "utf-8")
    (spec / "mini" / "sections" / "parcel.yaml").write_text(SECTION, "utf-8")
    assert [main([command], spec) for command in ("lint", "generate")] == [0, 0]
    monkeypatch.setattr(ozon_generated, "__path__", [*ozon_generated.__path__, str(tmp_path / "ozon_generated")])
    yield importlib.import_module("ozon_generated.mini")
    for name in [name for name in sys.modules if name.startswith("ozon_generated.mini")]:
        del sys.modules[name]


def test_it_takes_few_lines() -> None:
    assert len((TAG + SECTION).splitlines()) <= MOST_LINES


def test_the_webhook_of_the_spec_is_read(mini: Any) -> None:
    sold = {
        "message_type": "TYPE_THING_SOLD",
        "sold_at": "2026-11-25T06:30:00Z",
        "thing": {"name": "Mug"},
        "class": "1",
    }
    content = json.dumps(sold).encode()
    received = datetime(2026, 11, 25, 7, tzinfo=UTC)
    event: Any = read(content, received=received, api="mini")
    package = importlib.import_module("ozon_generated.mini.push")
    assert (type(event), package.TYPES) == (package.ThingSold, {event.TYPE: "ThingSold"})
    assert (event.class_, event.thing.name, event.subject) == (1, "Mug", "Mug")
    assert event.happened == event.sold_at == received.replace(hour=6, minute=30)
    assert event.FACTS.operations == ("thing.list",)
    assert event.key != read(content, received=received.replace(day=26), api="mini").key


def test_its_pages_are_read_to_the_end(mini: Any) -> None:
    sent: list[dict[str, Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        first = int(sent[-1].get("cursor") or 0)
        parcels = [{"parcel_id": number, "state": "SENT"} for number in range(first, min(first + 2, 5))]
        return httpx.Response(200, json={"parcels": parcels, "cursor": str(first + 2), "more": first + 2 < 5})

    with httpx.Client(base_url=mini.BASE_URL, transport=httpx.MockTransport(answer)) as http:
        client = mini.MiniClient(http)
        rows = list(paginate(client.parcel.list, filter={"state": "SENT"}))
    assert [row.parcel_id for row in rows] == [0, 1, 2, 3, 4]
    assert [(body["limit"], body.get("cursor")) for body in sent] == [(2, None), (2, "2"), (2, "4")]
    assert sent[0]["filter"] == {"state": "SENT"}
