"""Routes of display choices and the site's icon."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, flash, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.language import LANGUAGES, remember_language
from web.layout import THEMES
from web.security import safe_next
from web.services import me, services, signed_in
from web.sessions import public
from workflows.services.preferences import LANGUAGE

blueprint = Blueprint("preferences", __name__)
YEAR_SECONDS = 31_536_000
#: What follows a completed task: the "next" one, or the "list".
AFTER_COMPLETION = "after_completion"
BRAND = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="#1a3da5"/>'
    '<g transform="translate(6.5 6.5) scale(.96)" fill="#fff"><path d="M4 3h4.2v18H4z"/>'
    '<path d="M9.6 12 16 5.6l3 3L15.6 12l3.4 3.4-3 3z"/></g></svg>'
)


@blueprint.get("/darstellung")
def show() -> ResponseReturnValue:
    """The dialog's content as a page of its own."""
    return render_template("preferences/show.html", section="", back_to_list=goes_back_to_list())


def goes_back_to_list() -> bool:
    """Whether this person wants to see the list after a completed task instead of the next one."""
    return bool(services().preferences.get(me().username, AFTER_COMPLETION) == "list")


@blueprint.post("/darstellung/arbeit")
def save_work() -> ResponseReturnValue:
    """Remember how this person works, beyond this device."""
    choice = "list" if request.form.get("after_completion") == "list" else None
    services().preferences.set(me().username, AFTER_COMPLETION, choice)
    flash(_("Ihre Einstellung ist gespeichert."), "success")
    return redirect(safe_next(request.form.get("weiter"), "/darstellung"), code=303)


@blueprint.post("/darstellung")
@public
def save() -> ResponseReturnValue:
    """Remember brightness and shortcuts in cookies without personal data."""
    quiet = request.headers.get("X-Requested-With") == "fetch"
    answer = (
        Response(status=204) if quiet else redirect(safe_next(request.form.get("weiter"), "/darstellung"), code=303)
    )
    theme = request.form.get("theme", "")
    keys = request.form.get("keys")
    if theme in THEMES:
        _remember(answer, "theme", theme)
    else:
        _remember(answer, "keys", "on" if keys == "on" else "off")
    return answer


@blueprint.post("/sprache")
@public
def speak() -> ResponseReturnValue:
    """Answer in this language from now on: on this device, and for who is signed in on every other one too."""
    chosen = request.form.get("language", "")
    answer = redirect(safe_next(request.form.get("weiter"), "/darstellung"), code=303)
    person = signed_in()
    if person is not None and chosen in LANGUAGES:
        services().preferences.set(person.username, LANGUAGE, chosen)
    remember_language(answer, chosen)
    return answer


def _remember(answer: object, name: str, value: str) -> None:
    answer.set_cookie(  # type: ignore[attr-defined]
        name,
        value,
        max_age=YEAR_SECONDS,
        path="/",
        samesite="Lax",
        httponly=True,
        secure=current_app.config["BEHIND_TLS"],
    )


@blueprint.get("/zeichen.svg")
@public
def brand() -> ResponseReturnValue:
    """The mark for the browser's tab."""
    answer = Response(BRAND, mimetype="image/svg+xml")
    answer.headers["Cache-Control"] = "public, max-age=86400"
    return answer
