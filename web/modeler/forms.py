"""Routes of forms: drawing one, building one as a list of fields, and seeing it as the task shows it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Blueprint, abort, flash, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext
from werkzeug.datastructures import ImmutableMultiDict

from web.api.definitions import finding
from web.fields import mistakes, present
from web.modeler.bench import Bench, files_of, opened
from web.modeler.conditionform import fitted
from web.modeler.conditions import as_data
from web.modeler.fieldchange import apply
from web.modeler.fieldform import PATTERNS, field_form, values_of
from web.modeler.fieldkinds import Kind, guessed_kind
from web.modeler.fieldlines import Fault, add_lines
from web.modeler.fieldlist import KINDS, FieldList
from web.modeler.fieldplace import copied
from web.modeler.fieldwords import accepts
from web.modeler.keys import WORDS, suggested_key
from web.modeler.titles import form_title, titles
from web.security import inline_styles
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Conflict
from workflows.forms import Form, look_at_form, patience
from workflows.model import FieldError, Problem
from workflows.services.drafts import require_designer

blueprint = Blueprint("forms", __name__)
ENDINGS = (".form", ".form.json")
PREVIEW_SECONDS = 1.0
SLOW = _l("Die Bedingungen dieses Formulars brauchen zu lange. Die Vorschau zeigt auch Felder, die verborgen wären.")


@blueprint.get("/entwurf/<name>/formular/<path:file>")
@inline_styles
def show(name: str, file: str) -> ResponseReturnValue:
    """The editor in which a form is drawn."""
    bench = opened(name, file, *ENDINGS)
    form, problems = look_at_form(bench.content, file)
    return render_template(
        "modeler/form.html", bench=bench, heading=_heading(bench), preview=preview_page(form, {}),
        problems=_told(problems), comparisons=as_data(), patterns=PATTERNS, words=dict(WORDS),
    )


@blueprint.post("/entwurf/<name>/formular/<path:file>/vorschau")
def preview(name: str, file: str) -> ResponseReturnValue:
    """What the task would show of a form that is being drawn, and what is wrong with it.

    The body holds `schema`, the form as text, and `entered`, what stands in the preview: pairs of name and value.
    """
    del name
    require_designer(me())
    body = request.get_json(silent=True)
    if not isinstance(body, dict) or not isinstance(body.get("schema"), str):
        abort(422)
    form, problems = look_at_form(body["schema"].encode(), file)
    pairs = body.get("entered")
    with patience(PREVIEW_SECONDS) as left:
        raw = _entered(form, pairs if isinstance(pairs, list) else [])
        fields = present(form, raw, {}, prefix="vorschau")
    return jsonify({
        "fields": render_template("tasks/_fields.html", fields=fields), "problems": _told(problems),
        "note": SLOW if left.lost else "",
    })


def _entered(form: Form, pairs: list[Any]) -> dict[str, Any]:
    texts = [(str(one[0]), str(one[1])) for one in pairs if isinstance(one, list) and len(one) == 2]
    return form.read(ImmutableMultiDict(texts)) if texts else form.initial({})


def preview_page(form: Form, raw: Mapping[str, Any]) -> str:
    """A page of its own for the frame in which the preview stands; the frame can run and send nothing."""
    with patience(PREVIEW_SECONDS):
        fields = present(form, raw or form.initial({}), {}, prefix="vorschau")
    return render_template("modeler/_preview.html", fields=fields)


def _told(problems: list[Problem]) -> list[dict[str, str]]:
    return [finding(one) | {"label": one.label} for one in problems]


def _heading(bench: Bench) -> str:
    """What the form is called: its heading, else the steps that show it."""
    return form_title(bench.content) or titles(files_of(bench.name)).get(bench.file, "") or bench.file


# --- as a list --------------------------------------------------------------------------------------


@blueprint.get("/entwurf/<name>/formular/<path:file>/liste")
def fields(name: str, file: str) -> ResponseReturnValue:
    """The form as a list of fields; with `feld`, one of them to be changed."""
    return _list(opened(name, file, *ENDINGS), request.args.get("feld", ""))


def _list(
    bench: Bench, chosen: str = "", raw: dict[str, Any] | None = None, errors: tuple[FieldError, ...] = (),
    problem: str = "", status: int = 200, faults: Sequence[Fault] = (),
) -> ResponseReturnValue:
    form, problems = look_at_form(bench.content, bench.file)
    try:
        listed = FieldList(bench.content)
    except ValueError:
        return render_template(
            "modeler/form_list.html", bench=bench, heading=_heading(bench), rows=None, problems=_told(problems))
    words = {item["id"]: accepts(item) for item in listed.all()}
    rows = [(row, words[row.id]) for row in listed.rows()]
    item = _chosen(listed, chosen) if chosen else None
    shown, wrong = _edited(listed, item, raw, errors) if item is not None else ((), [])
    page = render_template(
        "modeler/form_list.html", bench=bench, heading=_heading(bench), rows=rows, kinds=KINDS, item=item,
        source=chosen, copying=_copying(), fields=shown, mistakes=wrong, problems=_told(problems), problem=problem,
        faults=faults, sections=listed.sections(),
        preview=preview_page(form, {}), last_kind=request.args.get("art", ""),
        section_of_new=request.args.get("abschnitt", ""),
        typed=request.form if request.method == "POST" else {},
    )
    return make_response(page, status)


def _copying() -> bool:
    return request.values.get("kopie") == "ja"


def _chosen(listed: FieldList, field_id: str) -> dict[str, Any] | None:
    """The field that is changed, or the copy of it that is about to be made."""
    item = listed.find(field_id)
    return copied(listed, item) if item is not None and _copying() else item


def _edited(
    listed: FieldList, item: dict[str, Any], raw: dict[str, Any] | None, errors: tuple[FieldError, ...] = ()
) -> tuple[Any, Any]:
    entered = fitted(listed, values_of(listed, item) if raw is None else raw)
    shown = present(field_form(listed, item, entered), entered, {}, errors, prefix="feld")
    return shown, mistakes(shown)


@blueprint.post("/entwurf/<name>/formular/<path:file>/liste")
def change_list(name: str, file: str) -> ResponseReturnValue:
    """Add a field or several, move or remove one."""
    bench = opened(name, file, *ENDINGS)
    listed = _listed(bench)
    act, field_id = request.form.get("act", ""), request.form.get("feld", "")
    goal = field_id
    if act == "add":
        return _add(bench, listed)
    if act == "lines":
        return _add_many(bench, listed)
    elif act in ("up", "down"):
        listed.move(field_id, -1 if act == "up" else 1)
        _tell_place(listed, field_id)
        return _kept(bench, listed, "", {"zeile": field_id, "taste": act})
    elif act == "remove":
        label = listed.remove(field_id)
        flash(_gone(bench.name, label or _("Feld")), "success")
        goal = ""
    else:
        abort(422)
    return _kept(bench, listed, goal, {})


def _add_many(bench: Bench, listed: FieldList) -> ResponseReturnValue:
    """Several at once: all of them, or none and what is wrong with which line."""
    count, faults = add_lines(listed, request.form.get("zeilen", ""))
    if faults:
        said = ngettext(
            "Eine Zeile passt noch nicht. Es ist nichts hinzugefügt, Ihre Zeilen stehen unten.",
            "%(num)s Zeilen passen noch nicht. Es ist nichts hinzugefügt, Ihre Zeilen stehen unten.", len(faults))
        return _list(bench, problem=said, faults=faults, status=422)
    if not count:
        return _list(bench, problem=_("Bitte geben Sie mindestens eine Zeile an."), status=422)
    flash(ngettext("%(num)s Feld hinzugefügt.", "%(num)s Felder hinzugefügt.", count), "success")
    return _kept(bench, listed, "", {})


def _tell_place(listed: FieldList, field_id: str) -> None:
    rows = listed.rows()
    at = next((number for number, row in enumerate(rows, 1) if row.id == field_id), 0)
    if at:
        flash(_("„%(label)s“ steht jetzt an Stelle %(place)s von %(total)s.", label=rows[at - 1].label or _("Feld"),
                place=at, total=len(rows)), "success")


def _gone(name: str, label: str) -> str:
    """That a field is deleted, and where it is still to be found if something was ever released."""
    if services().drafts.read(name).base_deployment_id:
        return _("„%(label)s“ ist gelöscht. In der letzten Veröffentlichung steht es noch.", label=label)
    return _("„%(label)s“ ist gelöscht.", label=label)


def _add(bench: Bench, listed: FieldList) -> ResponseReturnValue:
    label, kind = request.form.get("beschriftung", "").strip(), request.form.get("art", "")
    section = request.form.get("abschnitt", "")
    if not label and kind != "separator":
        return _list(bench, problem=_("Bitte geben Sie dem neuen Feld eine Beschriftung."), status=422)
    required = request.form.get("pflicht") == "ja"
    meant = Kind(kind) if kind in KINDS else guessed_kind(label)
    made = listed.add(meant.type, label[:500], required=required, section=section, more=meant.more)
    flash(_("„%(label)s“ ist hinzugefügt.", label=label or KINDS[made["type"]]), "success")
    return _kept(bench, listed, "", {"art": kind, "abschnitt": section, "neu": "ja"})


@blueprint.post("/entwurf/<name>/formular/<path:file>/feld/<field_id>")
def change_field(name: str, file: str, field_id: str) -> ResponseReturnValue:
    """Change one field."""
    bench = opened(name, file, *ENDINGS)
    listed = _listed(bench)
    item = _chosen(listed, field_id)
    if item is None:
        return _list(bench, problem=_("Dieses Feld gibt es nicht mehr. Vielleicht hat es jemand gelöscht."), status=409)
    form = field_form(listed, item)
    raw = form.read(request.form)
    if _copying() and raw.get("key") == item.get("key") and raw.get("label") != item.get("label"):
        raw["key"] = suggested_key(str(raw.get("label")), listed.keys())
    values, errors = form.validate(raw, {})
    wrong = errors or apply(listed, item, values)
    if wrong:
        return _list(bench, field_id, raw, tuple(wrong), status=422)
    try:
        _save(bench, listed)
    except Conflict as told:
        return _list(opened(name, file, *ENDINGS), field_id, raw, (), sentence(told.code, told.params), 409)
    flash(_("Die Kopie ist eingefügt.") if _copying() else _("Das Feld ist gespeichert."), "success")
    return redirect(url_for("forms.fields", name=name, file=file, zeile=item["id"]), code=303)


@blueprint.post("/entwurf/<name>/formular/<path:file>/feld/<field_id>/teile")
def field_parts(name: str, file: str, field_id: str) -> ResponseReturnValue:
    """The parts of a field's form anew, after a change others depend on."""
    listed = _listed(opened(name, file, *ENDINGS))
    item = _chosen(listed, field_id)
    if item is None:
        abort(404)
    shown, _ = _edited(listed, item, field_form(listed, item).read(request.form))
    return render_template("tasks/_fields.html", fields=shown)


def _listed(bench: Bench) -> FieldList:
    try:
        return FieldList(bench.content)
    except ValueError:
        abort(422)


def _kept(bench: Bench, listed: FieldList, goal: str, more: Mapping[str, str]) -> ResponseReturnValue:
    try:
        _save(bench, listed)
    except Conflict as told:
        return _list(opened(bench.name, bench.file, *ENDINGS), problem=sentence(told.code, told.params), status=409)
    # What was used has the focus again, which an anchor would take away.
    anchor = f"zeile-{goal}" if goal else None
    values: dict[str, Any] = {"name": bench.name, "file": bench.file, "_anchor": anchor, **more}
    return redirect(url_for("forms.fields", **values), code=303)


def _save(bench: Bench, listed: FieldList) -> None:
    """Keep the file; Conflict where somebody else changed it after the page was made."""
    given = request.form.get("revision", "")
    revision = int(given) if given.isdecimal() else bench.revision
    services().drafts.save_file(bench.name, bench.file, listed.content(), by=me(), revision=revision)
