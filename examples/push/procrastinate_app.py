"""Handlers on several machines, with procrastinate.

The web servers: ``uvicorn push.procrastinate_app:app --no-proxy-headers``. Once, the tables of the queue, then a worker
on each machine: ``procrastinate --app=push.procrastinate_app.queue schema --apply``, and the same with ``worker``.
"""

from __future__ import annotations

import os

from ozon.push import PostingNew, Receiver
from ozon.push.engines.procrastinate import engine

DATABASE = os.environ["DATABASE"]  # such as postgresql://localhost/shop

receiver = Receiver(DATABASE, name="my-shop", version="1.0", workers=0)
app = receiver.asgi
queue = engine(receiver, DATABASE)


@receiver.on(PostingNew)
def pack(event: PostingNew) -> None:
    print("pack", event.posting_number)
