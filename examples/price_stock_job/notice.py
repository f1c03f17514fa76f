"""Tells somebody that rows were held back, by a webhook or by mail."""

from __future__ import annotations

import json
import os
import smtplib
import urllib.request
from email.message import EmailMessage
from http.client import HTTPException

#: The environment variable with the address: a webhook's is a secret, and the command line is not the place for it.
VARIABLE = "NOTIFY"


def notify(subject: str, text: str) -> str:
    """Send a message to the address in ``NOTIFY``: ``https://…`` or ``mailto:…``.

    Mail goes through the server in ``SMTP_HOST`` and ``SMTP_PORT``, with ``SMTP_USER`` and ``SMTP_PASSWORD`` over TLS.

    Returns:
        Why it failed, without the address; empty if it was sent or if there is no address.
    """
    address = os.environ.get(VARIABLE, "")
    try:
        if address.startswith(("https://", "http://")):
            _post(address, subject, text)
        elif address.startswith("mailto:"):
            _mail(address.removeprefix("mailto:"), subject, text)
        elif address:
            return f"{VARIABLE} must begin with https:// or mailto:"
    except (OSError, ValueError, HTTPException, smtplib.SMTPException) as error:
        return type(error).__name__ + (f" {error.errno}" if isinstance(error, OSError) and error.errno else "")
    return ""


def _post(address: str, subject: str, text: str) -> None:
    body = json.dumps({"subject": subject, "text": text}, ensure_ascii=False).encode()
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30):
        pass


def _mail(to: str, subject: str, text: str) -> None:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, os.environ.get("SMTP_FROM", to), to
    message.set_content(text)
    user = os.environ.get("SMTP_USER")
    with smtplib.SMTP(
        os.environ.get("SMTP_HOST", "localhost"), int(os.environ.get("SMTP_PORT", "25")), timeout=30
    ) as server:
        if user:
            server.starttls()
            server.login(user, os.environ.get("SMTP_PASSWORD", ""))
        server.send_message(message)
