"""The receiver that the other files mount. Alone: ``uvicorn push.receiver:receiver.asgi --no-proxy-headers``."""

from __future__ import annotations

from ozon.push import PostingNew, Receiver

receiver = Receiver("push.db", name="my-shop", version="1.0")


@receiver.on(PostingNew)
def pack(event: PostingNew) -> None:
    print("pack", event.posting_number)
