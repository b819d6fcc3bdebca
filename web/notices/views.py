"""Routes of what a person was told and how they want to hear of it."""
from __future__ import annotations

from flask import Blueprint, flash, make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.notices.words import DAILY_LEVELS, ICONS, KINDS, LEVELS, line
from web.security import safe_next
from web.services import me, services
from workflows.services.notice_settings import DAILY, choices

blueprint = Blueprint("notices", __name__)
SHOWN_ONCE = "calendar_secret"


@blueprint.get("/mitteilungen")
def show() -> ResponseReturnValue:
    """What the person was told, newest first."""
    found = services().notifications.listed(me())
    rows = [(one, line(one), ICONS.get(one.kind, "info")) for one in found]
    return render_template("notices/show.html", section="", rows=rows, unread=sum(one.read is None for one in found))


@blueprint.post("/mitteilungen/gelesen")
def read() -> ResponseReturnValue:
    """Mark one as read and go on to what it is about, or mark all."""
    seq = request.form.get("seq", "")
    services().notifications.read(me(), int(seq) if seq.isdecimal() and len(seq) < 19 else None)
    return redirect(safe_next(request.form.get("weiter"), url_for("notices.show")), code=303)


@blueprint.get("/mitteilungen/einstellungen")
def settings() -> ResponseReturnValue:
    """How the person wants to hear of what, and their calendar."""
    chosen = services().notifications.levels(me())
    rows = [
        (kind, words, hint, [(level.value, (DAILY_LEVELS if kind == DAILY else LEVELS)[level.value]) for level in
                             choices(kind)], chosen[kind].value)
        for kind, (words, hint) in KINDS.items()
    ]
    secret = session.pop(SHOWN_ONCE, "")
    body = render_template(
        "notices/settings.html", section="", rows=rows, has_mail=bool(me().email), calendar=services().feeds.of(me()),
        address=f"{services().settings.address}/kalender/{secret}.ics" if secret else "",
    )
    return make_response(body)


@blueprint.post("/mitteilungen/einstellungen")
def choose() -> ResponseReturnValue:
    """Keep what the person chose."""
    services().notifications.choose(me(), {kind: request.form[kind] for kind in KINDS if kind in request.form})
    flash(_("Ihre Einstellungen sind gespeichert."), "success")
    return redirect(url_for("notices.settings"), code=303)


@blueprint.post("/mitteilungen/kalender")
def calendar() -> ResponseReturnValue:
    """Make the calendar's address, a new one in its place, or take it back; it is shown once."""
    if request.form.get("act") == "revoke":
        services().feeds.revoke(me())
        flash(_("Die Kalenderadresse gilt nicht mehr."), "success")
    else:
        session[SHOWN_ONCE] = services().feeds.renew(me())
    return redirect(url_for("notices.settings") + "#kalender", code=303)
