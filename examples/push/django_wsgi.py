"""In the ``wsgi.py`` of a Django project: ``gunicorn shop.wsgi --threads 8``."""

from __future__ import annotations

import atexit

from django.core.wsgi import get_wsgi_application

from .receiver import receiver

application = receiver.wsgi.at("/ozon/push", get_wsgi_application())
receiver.start()
atexit.register(receiver.stop)
