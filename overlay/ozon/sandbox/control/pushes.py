"""Commands for notifications."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Annotated, Any, Literal

from ..pushes.entities import FinishedPush, Push, PushAddress
from ..pushes.payloads import written
from ..pushes.types import OLD, PING, WORDS, example, time_field
from .arguments import shown
from .commands import CommandError, Commands, command, query

_MOST_SECONDS = 86_400


class PushCommands(Commands):
    """Notifications."""

    @query
    def pushes(
        self,
        type: str = "",
        state: Literal["", "waiting", "delivered", "given_up", "dropped"] = "",
        key: str = "",
        after: int = 0,
        limit: int = 100,
    ) -> list[Push | FinishedPush]:
        """Return the latest notifications with their attempts and the answers, oldest first.

        Args:
            type: only those of a type, such as ``TYPE_NEW_POSTING``.
            state: only those that are ``waiting``, ``delivered``, ``given_up`` after the last attempt, or ``dropped``
                because their address was switched off or deleted, or because 100,000 newer ones wait.
            key: only those of one entity, such as a posting number.
            after: only those with a higher number.
            limit: maximum number of notifications; the newest are returned.
        """
        outbox = self.families.outbox
        found = sorted((*outbox.waiting, *outbox.finished), key=lambda one: one.number)
        chosen = [
            one
            for one in found
            if one.number > after and type in ("", one.type) and state in ("", one.state) and key in ("", one.key)
        ]
        return chosen[-limit:] if limit > 0 else []

    @command
    def connect_push_url(self, url: str, types: list[str] | None = None) -> PushAddress:
        """Connect a URL for notifications as if in the web cabinet, without testing it. Returns the address.

        Args:
            url: where notifications are sent.
            types: the types that it gets, such as ``TYPE_NEW_POSTING``, even if another address had them; all by
                default.
        """
        outbox = self.families.outbox
        wanted = [one for one in WORDS if one not in OLD] if types is None else types
        for type_ in wanted:
            if type_ not in WORDS:
                raise CommandError(f"there is no type {shown(type_)}; there are {', '.join(WORDS)}")
        outbox.check(url)
        if any(one.url == url for one in outbox.addresses):
            raise CommandError(f"{url} is already connected")
        address = outbox.connect(url, wanted)
        outbox.add_ping(address, self.world.now)
        return address

    @command
    def block_push_url(self, id: int, details: str = "Адрес отключён поддержкой") -> PushAddress:
        """Switch a URL off by hand, as the support of Ozon: it cannot be enabled again. Returns the address.

        Args:
            id: its number, as in ``notification.list``.
            details: the reason.
        """
        outbox = self.families.outbox
        address = outbox.address(id)
        outbox.disable(address, "ADMIN", problem=next(iter(address.types), ""), details=details)
        return address

    @command
    def disturb_pushes(
        self,
        duplicates: float = 0.0,
        disorder: float = 0.0,
        delay: Annotated[int, range(_MOST_SECONDS + 1)] = 0,
    ) -> None:
        """Send notifications twice, out of order and late from now on; without arguments, as they should be.

        Args:
            duplicates: share of notifications that come twice, although they were taken; the second time up to ten
                minutes later.
            disorder: share of notifications that are held back for up to a minute, so that later ones overtake them.
            delay: seconds by which all are late at most.
        """
        for name, share in (("duplicates", duplicates), ("disorder", disorder)):
            if not 0 <= share <= 1:
                raise CommandError(f"{name} must be a share from 0 to 1, not {share}")
        settings = self.families.outbox.settings
        settings.duplicates, settings.disorder, settings.delay = duplicates, disorder, (0.0, float(delay))

    @command
    def send_push(self, type: str, fields: dict[str, Any] | None = None, address_id: int = 0) -> Push:
        """Put the documented notification of a type into the outbox, as of now. Returns it.

        Args:
            type: a type; one that does not exist is sent with ``fields`` only, as a new type of Ozon would be.
            fields: fields that differ from the documented ones.
            address_id: number of the address; by default the one that is subscribed to the type. A type that does not
                exist goes to the first address that is on.
        """
        try:
            json.dumps(fields, allow_nan=False, ensure_ascii=False).encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise CommandError(f"fields must be a JSON object that can be sent: {error}") from None
        outbox = self.families.outbox
        running = [one for one in outbox.addresses if not one.disabled]
        if address_id:
            found = next((one for one in running if one.id == address_id), None)
        elif type in WORDS:
            found = next((one for one in running if type in one.types), None)
        else:
            found = next(iter(running), None)
        if found is None:
            raise CommandError(f"no address that is on gets {shown(type)}: connect one with connect_push_url")
        told = example(type)
        if "seller_id" in told or type not in {*WORDS, PING}:
            told["seller_id"] = outbox.company
        if "uuid" in told:
            told["uuid"] = self.world.ids.uuid("push")
        if (name := time_field(type)) in told:
            # later ones are of a later moment, even while the clock is paused
            late = timedelta(microseconds=self.world.ids.number("sent_push", 0) % 1_000_000)
            told[name] = written(self.world.now + late)
        return outbox.add(found, "", {**told, **(fields or {}), "message_type": type})
