"""The way from a request to the services and to the person who asks."""
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

from flask import current_app, g

from workflows.clock import legal_date
from workflows.model import Person

if TYPE_CHECKING:
    from workflows.bootstrap import Application


def services() -> Application:
    """The composed application behind this Flask application."""
    return cast("Application", current_app.extensions["kammerwerk"])


def me() -> Person:
    """The person of this request; only called behind the sign-in."""
    return cast(Person, g.person)


def signed_in() -> Person | None:
    """The person of this request, or None on public pages."""
    return cast("Person | None", g.get("person"))


def now() -> dt.datetime:
    """The application's instant, UTC."""
    return services().clock()


def today() -> dt.date:
    """The legal date of the application's clock (Europe/Berlin)."""
    return legal_date(now())
