"""``api.md``: every operation of every API on one page."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment

from .plan import Plan

#: The variable that examples call the client of an API.
CLIENTS = {"seller": "seller", "performance": "performance", "merchants": "merchants"}


def api_page(plans: list[Plan], environment: Environment) -> str:
    """The page as Markdown."""
    apis = [{"title": plan.spec.document["info"]["title"], "sections": _sections(plan)} for plan in plans]
    rows = [row for api in apis for section in api["sections"] for row in section["rows"]]
    offs = [row for row in rows if row["off"]] + [field for plan in plans for field in _fields(plan)]
    offs.sort(key=lambda row: (row["off"], row["call"], row["field"]), reverse=True)
    return environment.get_template("api.md.jinja").render(apis=apis, offs=offs, total=len(rows))


def _fields(plan: Plan) -> list[dict[str, Any]]:
    """The fields that are switched off on a day that is known."""
    return [
        {
            "call": _call(plan, operation),
            "field": f", {fact['side']} field `{fact['path']}`",
            "off": fact["off"],
            "instead": ", ".join(f"`{path}`" for path in fact.get("replacement", ())) or "nothing",
        }
        for operation, facts in plan.fields.items()
        for fact in facts
        if "off" in fact
    ]


def _sections(plan: Plan) -> list[dict[str, Any]]:
    sections: dict[str, list[dict[str, Any]]] = {}
    for path, method, operation in plan.spec.operations():
        sections.setdefault(plan.spec.section(path), []).append(_row(plan, path, method, operation))
    return [{"name": name, "rows": rows} for name, rows in sections.items()]


def _row(plan: Plan, path: str, method: str, operation: dict[str, Any]) -> dict[str, Any]:
    lifecycle = operation.get("x-ozon-lifecycle", {})
    pagination = operation.get("x-ozon-pagination")
    read = operation["x-ozon-safety"] == "read"
    instead = [f"`{_call(plan, name)}`" for name in lifecycle.get("replacement", [])]
    return {
        "call": _call(plan, operation["operationId"]),
        "method": method.upper(),
        "path": path,
        "summary": " ".join(operation["summary"].split()).replace("|", "/"),
        "repeats": "yes" if read or operation.get("x-ozon-repeatable") else "no",
        "pages": pagination["scheme"] if pagination else "",
        "notes": "; ".join([*_limits(operation), *_tier(operation), *_lifecycle(lifecycle)]),
        "field": "",
        "off": lifecycle.get("off", ""),
        "instead": ", ".join(instead) or "nothing",
    }


def _call(plan: Plan, operation_id: str) -> str:
    return f"{CLIENTS.get(plan.spec.api, plan.spec.api)}.{plan.calls[operation_id]}"


def _limits(operation: dict[str, Any]) -> list[str]:
    texts = []
    for limit in operation.get("x-ozon-limits", []):
        count = limit.get("count", "a quota of")
        texts.append(f"{count} {limit.get('of', 'requests')} a {limit['per']} for one {limit.get('scope', 'account')}")
    return texts


def _tier(operation: dict[str, Any]) -> list[str]:
    tier = operation.get("x-ozon-tier", {})
    texts = [f"needs {' or '.join(tier['any-of'])}"] if tier.get("any-of") and not tier.get("soft") else []
    return [*texts, *([f"programme: {tier['programme']}"] if tier.get("programme") else [])]


def _lifecycle(lifecycle: dict[str, Any]) -> list[str]:
    texts = ["beta"] if lifecycle.get("beta") else []
    return [*texts, *([f"off {lifecycle['off']}"] if lifecycle.get("off") else [])]
