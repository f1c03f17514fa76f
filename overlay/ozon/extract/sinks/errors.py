"""The errors of sinks."""

from __future__ import annotations

from ozon_generated.errors import OzonError


class SinkError(OzonError):
    """A sink cannot be opened, read or written. Publish again when the cause is gone: that doubles nothing.

    Readers see all of a part as it was, or all of it as it is now.
    """

    sent: bool = False


class ChangedError(SinkError):
    """What a sink has is not what this program left there: a person has to mend it."""


def in_a_line(error: BaseException) -> str:
    """What an error of a database says, in a line."""
    return ". ".join(line.strip().rstrip(".") for line in f"{error}".splitlines() if line.strip())
