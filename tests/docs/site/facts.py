"""What the spec knows of an operation, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .markdown import plain

Link = Callable[[str], str]

_SAFETY = {
    "read": "Reads only; the client repeats it after any passing failure.",
    "write": "Changes something. After a lost answer the client does not repeat it.",
    "destructive": "Destructive: cannot be undone. After a lost answer the client does not repeat it.",
}
_REPEATABLE = {
    "write": "Changes something. A repeat leads to the same state, so the client repeats it after a lost answer.",
    "destructive": "Destructive: cannot be undone. A repeat changes nothing more, so the client may repeat it.",
}


def about(value: Mapping[str, Any], link: Link) -> Iterator[str]:
    """Lifecycle, safety, limits, paging and subscription of an operation, a paragraph or a list."""
    if lifecycle := value.get("x-ozon-lifecycle"):
        yield from _lifecycle(lifecycle, link)
    yield "\n".join(f"- {line}" for line in _lines(value, link))


def _lifecycle(found: Mapping[str, Any], link: Link) -> Iterator[str]:
    instead = ", ".join(map(link, found.get("replacement", ())))
    lines = []
    if off := found.get("off"):
        lines.append(f"Ozon's date of the switch-off: {off}." + (f" Use {instead}." if instead else ""))
    if found.get("beta"):
        lines.append("Ozon calls it a beta version: it may change.")
    if note := found.get("note"):
        lines.append(f"{plain(str(note)).rstrip('.')}.")
    if lines:
        yield ":::{warning}\n" + "\n".join(lines) + "\n:::"


def _lines(value: Mapping[str, Any], link: Link) -> Iterator[str]:
    safety = value["x-ozon-safety"]
    yield _REPEATABLE[safety] if value.get("x-ozon-repeatable") and safety != "read" else _SAFETY[safety]
    if [one for one in value.get("security", ()) if one] and all("oauth" in one for one in value["security"]):
        yield "Takes only an OAuth token, no key."
    for limit in value.get("x-ozon-limits", ()):
        yield _limit(limit)
    if pages := value.get("x-ozon-pagination"):
        most = f", at most {pages['max']} rows each" if "max" in pages else ""
        yield f"Answers in pages{most}; `paginate` reads them all."
    if period := value.get("x-ozon-period"):
        yield _period(period)
    if task := value.get("x-ozon-task"):
        yield f"Starts work in the background; {link(task['poll'])} tells its state, and `wait_for` waits for it."
    if rows := value.get("x-ozon-item-errors"):
        name = f" (`{rows['items']}`)" if rows.get("items") else ""
        yield f"An answer of 200 may hold failures{name}: read them with `item_errors`."
    if tier := value.get("x-ozon-tier"):
        yield _tier(tier)
    if added := value.get("x-ozon-lifecycle", {}).get("added"):
        yield f"Since {added}."


def _limit(limit: Mapping[str, Any]) -> str:
    count, what = limit.get("count"), limit["of"]
    reset = f"; restarts at {limit['reset']} UTC" if "reset" in limit else ""
    if count is None:
        return f"Limit on {what} per {limit['per']} and {limit['scope']}; Ozon tells it at run time{reset}."
    counted = what.removesuffix("s") if count == 1 else what
    return f"Limit: {count} {counted} per {limit['per']} and {limit['scope']}{reset}."


def _period(period: Mapping[str, Any]) -> str:
    for unit in ("months", "days"):
        if count := period.get(unit):
            most = f"{count} {unit if count > 1 else unit[:-1]}"
            return f"Takes a period of at most {most}; `in_windows` splits longer ones."
    return "Takes a period; no longest one is known."


def _tier(tier: Mapping[str, Any]) -> str:
    needs = " or ".join(f"`{name}`" for name in tier.get("any-of", ()))
    if not needs:
        return f"Needs the programme {plain(str(tier.get('programme', '')))}."
    return f"Works without a subscription, but answers less: {needs}." if tier.get("soft") else f"Needs {needs}."
