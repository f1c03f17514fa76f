"""Hints for errors with a known cause."""

from __future__ import annotations

from datetime import date

from ozon_generated.errors import ApiError
from ozon_generated.operation import FieldLifecycle, Lifecycle, Operation
from ozon_generated.outcome import says_circle

_KEY = "Make or prolong a key in the seller's account under Settings, Seller API; ozon.doctor checks one."


#: Parts of Ozon's error texts, in lower case, that have a single cause.
_KNOWN = {
    "company is blocked": "Ozon has blocked the company: contact its support.",
    "missing a required role": (
        "The key lacks a role for this method: api_key.roles lists the roles of the key and the paths that they open."
    ),
    "offer not signed": ("Ozon has renewed its offer: the seller has to accept it in the seller's account first."),
    "specific ip": "The key works from certain networks only: see its settings in the seller's account.",
    "deactivated": f"The key has expired or was revoked. {_KEY}",
    "invalid api-key": f"Ozon does not know this pair of Client-Id and Api-Key. {_KEY}",
    "invalid apikey": f"Ozon does not know this pair of Client-Id and Api-Key. {_KEY}",
    "logistic is disabled": "The account is not in the programme Ozon Delivery.",
    "token must be issued for seller": "The token has to be one of a seller's consent, not of the application.",
}


def hint(error: ApiError, operation: Operation) -> str:
    """One or two sentences on what to do, or an empty text."""
    if says_circle(error.status, error.message):
        return "Ozon blocks this method for some minutes after overload: wait before you call it again."
    message = error.message.lower()
    for text, advice in _KNOWN.items():
        if text in message:
            return advice
    if _is_switched_off(error, operation):
        return switch_off(operation) if operation.lifecycle.off else "Ozon has switched this method off."
    if error.status == 429:
        return _limited(error)
    if error.status in (401, 403):
        return _denied(error, operation)
    return ""


def _is_switched_off(error: ApiError, operation: Operation) -> bool:
    if "obsolete method" in error.message.lower():
        return True
    return error.status in (404, 405, 410, 501) and operation.lifecycle.is_off()


def _denied(error: ApiError, operation: Operation) -> str:
    """Key, token, role, subscription and programme problems all lead to 401 and 403."""
    if operation.credentials == ("oauth",) and not _has_token(error):
        return "This method takes only the OAuth token of an application: pass token= instead of a key."
    if error.status == 401:
        if _has_token(error):
            return "The token is missing, wrong or expired."
        return f"Client-Id and Api-Key are missing or wrong, or the key has expired. {_KEY}"
    needs = requirement(operation)
    role = "the key may lack a role (api_key.roles lists those that it has)"
    return f"This method needs {needs}; or {role}." if needs else f"{role[0].upper()}{role[1:]}."


def _has_token(error: ApiError) -> bool:
    return error.request is not None and any(name.lower() == "authorization" for name in error.request.headers)


def requirement(operation: Operation) -> str:
    """What an account needs for an operation: ``the subscription PREMIUM_PLUS or PREMIUM_PRO``; or an empty text."""
    tier = operation.tier
    if tier is None or tier.soft:
        return ""
    needs = []
    if tier.any_of:
        needs.append(f"the subscription {' or '.join(tier.any_of)}")
    if tier.programme:
        needs.append(f"access to the programme {tier.programme}")
    return " and ".join(needs) + (f" ({tier.note})" if tier.note else "")


def _limited(error: ApiError) -> str:
    left = "" if error.items_remaining is None else f"{error.items_remaining} items are left of the quota. "
    if error.retry_after is None or error.retry_at is None:
        return left.strip()
    return f"{left}Try again in {error.retry_after:.0f} seconds, at {error.retry_at:%Y-%m-%d %H:%M:%S} UTC."


def switch_off(operation: Operation, today: date | None = None) -> str:
    """The switch-off date of a method, and its replacement."""
    return _end(f"{operation.name} ({operation.method} {operation.path})", operation.lifecycle, today)


def field_switch_off(operation: Operation, field: FieldLifecycle, today: date | None = None) -> str:
    """The switch-off date of a field, and its replacement."""
    return _end(f"The field {field.path} of {operation.name}", field, today)


def _end(subject: str, lifecycle: Lifecycle, today: date | None) -> str:
    if lifecycle.off is None:
        text = f"{subject} is deprecated since {lifecycle.announced}; Ozon has not said when it ends."
    else:
        verb = "was" if lifecycle.is_off(today) else "will be"
        text = f"{subject} {verb} switched off on {lifecycle.off}."
    return text + (f" Use {', '.join(lifecycle.replacement)} instead." if lifecycle.replacement else "")
