"""In Flask: ``gunicorn push.flask_app:application --threads 8``."""

from __future__ import annotations

import atexit

from flask import Flask

from .receiver import receiver

app = Flask(__name__)

application = receiver.wsgi.at("/ozon/push", app)
receiver.start()
atexit.register(receiver.stop)
