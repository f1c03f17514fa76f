"""Warehouses of Ozon and the delivery clusters that they serve."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .family import Call, Family, answers
from .shapes import Json


@dataclass(frozen=True)
class OzonWarehouse:
    """A warehouse of Ozon, which stores products of sellers (FBO).

    Attributes:
        cluster_id: delivery cluster; ``macrolocal_id`` the larger one that contains it.
    """

    warehouse_id: int
    name: str
    short_name: str
    address: str
    cluster_id: int
    cluster: str
    macrolocal_id: int
    macrolocal: str


FBO_WAREHOUSES: Mapping[int, OzonWarehouse] = {
    one.warehouse_id: one
    for one in (
        OzonWarehouse(
            19262731541000,
            "ХОРУГВИНО_РФЦ",
            "Хоругвино",
            "Московская область, Солнечногорск, Хоругвино, стр. 28",
            155,
            "Москва",
            4039,
            "Москва, МО и Дальние регионы",
        ),
        OzonWarehouse(
            23902289166000,
            "КАЗАНЬ_РФЦ",
            "Казань",
            "Республика Татарстан, Зеленодольский район, Новониколаевский, стр. 1",
            154,
            "Казань",
            4040,
            "Казань",
        ),
    )
}


class Clusters(Family):
    """The warehouses of Ozon, which are the same for every shop."""

    @answers("cluster.list", level="checked")
    def _clusters(self, call: Call) -> Any:
        rows: dict[int, Json] = {}
        for one in FBO_WAREHOUSES.values():
            cluster = {"name": one.macrolocal, "country": {"name": "Россия", "uid": "RU"}}
            data = {"fulfillments": [], "macrolocal_cluster": cluster}
            row = rows.setdefault(one.macrolocal_id, {"data": data, "macrolocal_cluster_id": one.macrolocal_id})
            row["data"]["fulfillments"].append({"name": one.name, "warehouse_id": one.warehouse_id})
        return {"result": list(rows.values())}

    @answers("warehouse_ozon.list", level="checked")
    def _warehouses(self, call: Call) -> Any:
        wanted = call.body.get("warehouse_types") or ()
        return {"warehouses": [_row(one) for one in FBO_WAREHOUSES.values() if "FULL_FILLMENT" in wanted]}


def _row(one: OzonWarehouse) -> Json:
    return {
        "warehouse_id": one.warehouse_id,
        "name": one.name,
        "short_name": one.short_name,
        "address": one.address,
        "timezone": "Europe/Moscow",
        "is_active": True,
        "warehouse_type": "FULL_FILLMENT",
        "country_iso_numeric": 643,
        "is_cross_dock": False,
        "is_distribution_center": False,
        "is_edo": True,
        "is_express": False,
        "is_for_supply": True,
    }
