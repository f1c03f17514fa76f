"""In Flask: ``gunicorn push.flask_app:app --threads 8``, or ``flask --app push.flask_app run``."""

from __future__ import annotations

import atexit

from flask import Flask

from .receiver import receiver

app = Flask(__name__)

receiver.wsgi.mount("/ozon/push", app)
receiver.start()
atexit.register(receiver.stop)
