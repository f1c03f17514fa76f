"""Moments that a test cannot know exactly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

#: By how much the clocks of a machine, and the rounding of moments in text, may differ.
SLACK = timedelta(seconds=1.5)


class Since:
    """``moment in Since().plus(60)``: 60 seconds after some moment since this was made, however busy the machine is."""

    def __init__(self) -> None:
        self.start = datetime.now(UTC)
        self.shift = timedelta(0)

    def plus(self, seconds: float) -> Since:
        self.shift = timedelta(seconds=seconds)
        return self

    def __contains__(self, moment: datetime) -> bool:
        return self.start - SLACK <= moment - self.shift <= datetime.now(UTC) + SLACK
