"""Routes of the self-check: what the sentinel last found, looking now, and putting right what can be."""
from __future__ import annotations

from dataclasses import dataclass

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from web.operations.rights import may_tend, require, seen_case
from web.operations.room import blueprint
from web.sentences import finding_sentence, sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Conflict
from workflows.operations import Finding


@dataclass(frozen=True, slots=True)
class Row:
    """A finding as the page shows it."""

    finding: Finding
    words: str
    opens: bool
    may_repair: bool


@blueprint.get("/betrieb/pruefung")
@for_roles("admin", "lead")
def watch() -> ResponseReturnValue:
    """The last round's findings a person may know of."""
    last = services().management.last_round()
    rows = [row for one in (last["findings"] if last else ()) if (row := _row(one)) is not None]
    cases = list(dict.fromkeys(row.finding.instance_id for row in rows if row.may_repair))
    return render_template(
        "operations/watch.html", section="work", last=last, rows=rows, repairable=cases,
        backup=services().management.last_backup(), nightly=bool(services().settings.backup_folder),
        scanner=services().scanning.is_on, unscanned=services().scanning.waiting(),
    )


def _row(finding: Finding) -> Row | None:
    if not may_tend(finding.instance_id):
        return None
    step = services().management.step_name(finding.instance_id, str(finding.params.get("element", "")))
    opens = seen_case(finding.instance_id) is not None
    return Row(finding, finding_sentence(finding, step), opens, finding.repairable)


@blueprint.post("/betrieb/pruefung")
@for_roles("admin", "lead")
def look() -> ResponseReturnValue:
    """Look through everything now."""
    found = services().management.look_through(by=me())
    if found:
        flash(ngettext("Die Prüfung ist fertig: %(num)s Auffälligkeit.",
                       "Die Prüfung ist fertig: %(num)s Auffälligkeiten.",
                       len(found)), "warning")
    else:
        flash(_("Die Prüfung ist fertig. Alles ist in Ordnung."), "success")
    return redirect(url_for("operations.watch"), code=303)


@blueprint.post("/betrieb/pruefung/<instance_id>")
@for_roles("admin", "lead")
def repair(instance_id: str) -> ResponseReturnValue:
    """Write the rows of a case anew from the engine's state."""
    require(may_tend(instance_id))
    try:
        found = services().management.repair(instance_id, by=me())
    except Conflict as error:
        flash(sentence(error.code, error.params), "danger")
        return redirect(url_for("operations.watch"), code=303)
    if found:
        flash(ngettext("%(num)s Auffälligkeit wiederhergestellt.", "%(num)s Auffälligkeiten wiederhergestellt.",
                       len(found)), "success")
    else:
        flash(_("Am Vorgang ist inzwischen alles in Ordnung."), "success")
    services().management.look_through(by=me())
    return redirect(url_for("operations.watch"), code=303)
