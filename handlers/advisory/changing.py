"""Changing who advises: subjects, regions, programme, lead adviser of a firm; looked at first, done after a release."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import RowMapping, select, update

from handlers.advisory.advisers import loads, lock
from handlers.advisory.master_data import put_adviser
from handlers.advisory.models import CATEGORIES, REGIONS, advisers
from handlers.advisory.teams import ADVISING
from handlers.contracts import Context, NoInputs, OutputModel
from handlers.letters.german import text_of
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
REFUSED = "CHANGE_REFUSED"
_ERRORS = {REFUSED: "Die Änderung ist nicht möglich"}
_USERNAME = re.compile(r"[\w.-]{1,200}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
SUBJECTS: Mapping[str, str] = {
    "B-K": "Kaufmännisch", "B-T": "Technik und Energie", "B-D": "Digitalisierung", "B-I": "Innovation",
    "B-G": "Existenzgründung", "B-N": "Nachfolge", "B-C": "Krise", "B-R": "Rechtsauskunft", "B2": "Ausbildung",
}
PLACES: Mapping[str, str] = {"rostock": "Rostock", "neubrandenburg": "Neubrandenburg", "coast": "Küste"}


class Choice(OutputModel):
    """What a form offers."""

    value: str
    label: str


class OfferOutputs(OutputModel):
    """Who and what can be chosen."""

    advisers: list[Choice] = Field(title="Beraterinnen und Berater zur Auswahl")
    programmes: list[Choice] = Field(title="Förderprogramme zur Auswahl")


class ChangeInputs(BaseModel):
    """What is changed why.

    :param change: {kind: enter, subjects, regions, funding, lead, lead_ends, ends, returns; reason; adviser; and what
        the kind asks for}.
    """

    model_config = ConfigDict(extra="ignore")

    change: Context
    chosen_in: str = "choose_change"
    approved_in: str = "approve_change"


class PlannedOutputs(OutputModel):
    """What would be changed, in a sentence."""

    planned: str = Field(title="Änderung in Worten, zur Freigabe")
    keepers: list[str] = Field(title="Wer diesen Vorgang liest")


class ChangedOutputs(OutputModel):
    """What was changed, in a sentence."""

    changed: str = Field(title="Änderung in Worten")
    keepers: list[str] = Field(title="Wer diesen Vorgang liest")


def offer_changes(step: Step) -> Outputs:
    """Everybody who advises or advised, with subjects and regions; and the programmes."""
    rows = step.connection.execute(select(advisers).order_by(advisers.c.name)).mappings()
    programmes: Mapping[str, Mapping[str, Any]] = step.parameter("foerderprogramme")
    return {"advisers": [{"value": row["username"], "label": _label(row)} for row in rows],
            "programmes": [{"value": key, "label": str(one["name"])} for key, one in programmes.items()]}


def _label(row: Row) -> str:
    known = f"{_named(row['categories'], SUBJECTS)}; {_named(row['regions'], PLACES)}"
    return f"{row['name']} ({known if row['active'] else 'berät nicht mehr'})"


def check_change(step: Step) -> Outputs:
    """Say what would be changed, and change nothing.

    :raises BpmnError: it is not possible; `change_refused` says why in German.
    """
    _, said = _meant(step)
    return {"planned": said, "keepers": _keepers(step)}


def change_adviser(step: Step) -> Outputs:
    """Make the change; what stood against it meanwhile refuses it.

    :raises BpmnError: as `check_change`.
    """
    values, said = _meant(step)
    if "username" in values:
        put_adviser(step.connection, values)
    else:
        step.connection.execute(update(advisers).where(
            advisers.c.username == text_of(step.inputs.change, "adviser")).values(**values))
    return {"changed": said, "keepers": _keepers(step)}


def _keepers(step: Step) -> list[str]:
    """Who entered the change and who approved it: whose file it is, because it names firms that are advised."""
    found = (step.completed_by_username(step.inputs.chosen_in), step.completed_by_username(step.inputs.approved_in))
    return [one for one in dict.fromkeys(found) if one]


def _meant(step: Step) -> tuple[dict[str, Any], str]:
    """The columns a change writes, and the sentence that says it."""
    said = step.inputs.change
    act = KINDS.get(text_of(said, "kind"))
    if act is None or not text_of(said, "reason"):
        raise _refused("Art der Änderung und Grund müssen angegeben sein.")
    if act is _enter:
        return _enter(step, None, said)
    row = lock(step.connection, text_of(said, "adviser"))
    if row is None:
        raise _refused("Wählen Sie eine Beraterin oder einen Berater aus der Liste.")
    values, told = act(step, row, said)
    return values, f"{row['name']}: {told}"


def _refused(why: str) -> BpmnError:
    return BpmnError(REFUSED, why, {"change_refused": why})


def _enter(step: Step, _: Row | None, said: Context) -> tuple[dict[str, Any], str]:
    username, name, email = text_of(said, "username"), text_of(said, "name"), text_of(said, "email")
    if not _USERNAME.fullmatch(username) or not name:
        raise _refused("Name und Benutzername fehlen, oder im Benutzernamen steht ein Leerzeichen.")
    if email and not _MAIL.fullmatch(email):
        raise _refused("Das ist keine E-Mail-Adresse. Beispiel: bauer@hwk-musterland.example")
    if lock(step.connection, username) is not None:
        raise _refused("Diese Person ist schon eingetragen. Wählen Sie „Thema ändern“ oder „Berät wieder“.")
    if text_of(said, "position") not in ADVISING:
        raise _refused("Wählen Sie ein Team der Beratung.")
    subjects, regions, programme = _subjects(said), _regions(said), _programme(step, said)
    values = {"username": username, "name": name, "email": email or None, "position": text_of(said, "position"),
              "categories": subjects, "regions": regions, "programme": programme, "lead_of": []}
    return values, (f"{name} berät neu: {_named(subjects, SUBJECTS)}; {_named(regions, PLACES)}; "
                    f"{_programme_name(step, programme)}")


def _chosen(said: Context, key: str, known: Sequence[str], missing: str) -> list[str]:
    given = said.get(key) or []
    found = [one for one in known if isinstance(given, (list, tuple)) and one in given]
    if not found or len(found) != len(set(given)):
        raise _refused(missing)
    return found


def _subjects(said: Context) -> list[str]:
    return _chosen(said, "subjects", CATEGORIES, "Wählen Sie mindestens ein Thema.")


def _regions(said: Context) -> list[str]:
    return _chosen(said, "regions", REGIONS, "Wählen Sie mindestens eine Region.")


def _programme(step: Step, said: Context) -> str:
    found = text_of(said, "programme")
    if found not in step.parameter("foerderprogramme"):
        raise _refused("Wählen Sie ein Förderprogramm, oder „keine Förderung“.")
    return found


def _programme_name(step: Step, key: str) -> str:
    return str(dict(step.parameter("foerderprogramme")).get(key, {}).get("name", key))


def _change_subjects(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    found = _subjects(said)
    return {"categories": found}, _from_to("Themen", _named(row["categories"], SUBJECTS), _named(found, SUBJECTS))


def _change_regions(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    found = _regions(said)
    return {"regions": found}, _from_to("Regionen", _named(row["regions"], PLACES), _named(found, PLACES))


def _change_funding(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    found = _programme(step, said)
    before, now = _programme_name(step, row["programme"]), _programme_name(step, found)
    return {"programme": found}, _from_to("Förderprogramm der Stelle", before, now)


def _begin_lead(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    firm = _firm(said)
    if firm in row["lead_of"]:
        raise _refused(f"{row['name']} hat die Leitberatung dieses Betriebs schon.")
    return {"lead_of": sorted([*row["lead_of"], firm])}, f"Leitberatung des Betriebs {firm} beginnt"


def _end_lead(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    firm = _firm(said)
    if firm not in row["lead_of"]:
        raise _refused(f"{row['name']} hat die Leitberatung dieses Betriebs nicht.")
    return {"lead_of": [one for one in row["lead_of"] if one != firm]}, f"Leitberatung des Betriebs {firm} endet"


def _firm(said: Context) -> str:
    found = text_of(said, "firm")
    if not found or len(found) > 120:
        raise _refused("Nennen Sie die Betriebsnummer.")
    return found


def _end(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    if not row["active"]:
        raise _refused(f"{row['name']} berät bereits nicht mehr.")
    open_cases = loads(step.connection).get(row["username"], 0)
    if open_cases:
        cases = "einen offenen Fall" if open_cases == 1 else f"{open_cases} offene Fälle"
        raise _refused(f"{row['name']} hat noch {cases}. Lassen Sie sie zuerst neu zuweisen (Neuer Vorgang, „Ausfall "
                       "einer Beratungsperson“).")
    return {"active": False}, "berät nicht mehr"


def _return(step: Step, row: Row, said: Context) -> tuple[dict[str, Any], str]:
    if row["active"]:
        raise _refused(f"{row['name']} berät bereits.")
    return {"active": True}, "berät wieder"


KINDS: Mapping[str, Callable[[Step, Any, Context], tuple[dict[str, Any], str]]] = {
    "enter": _enter, "subjects": _change_subjects, "regions": _change_regions, "funding": _change_funding,
    "lead": _begin_lead, "lead_ends": _end_lead, "ends": _end, "returns": _return,
}


def _named(keys: Iterable[str], names: Mapping[str, str]) -> str:
    return ", ".join(names.get(key, key) for key in keys) or "–"


def _from_to(what: str, before: str, now: str) -> str:
    if before == now:
        raise _refused(f"{what}: Daran ändert sich nichts.")
    return f"{what} bisher {before}, künftig {now}"


OFFER_CHANGES = Handler(topic="advisory.offer_changes", title="Beraterinnen und Berater zur Auswahl stellen",
                        inputs=NoInputs, outputs=OfferOutputs, run=offer_changes)
CHECK_CHANGE = Handler(topic="advisory.check_change", title="Änderung bei den Beratungspersonen prüfen",
                       inputs=ChangeInputs, outputs=PlannedOutputs, run=check_change, errors=_ERRORS)
CHANGE_ADVISER = Handler(topic="advisory.change_adviser", title="Beratungsperson ändern", inputs=ChangeInputs,
                         outputs=ChangedOutputs, run=change_adviser, errors=_ERRORS)
