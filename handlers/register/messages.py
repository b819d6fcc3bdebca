"""Who is told about an entry: IHK (§ 11 HwO), pension insurance (§ 196 Abs. 3 SGB VI), the own team."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from handlers.contracts import Context, Nothing, OutputModel
from handlers.letters import content, notification
from handlers.letters.german import as_date, full_name, place_with_country, text_of, with_german_days
from handlers.letters.handlers import TITLES, trade_name
from handlers.letters.inputs import LetterInputs
from handlers.letters.needs import check_complete
from handlers.letters.pdf import MEDIA_TYPE
from handlers.letters.rendering import rendered_letter
from handlers.register import changes, people
from handlers.register.naming import trade_name as name_of
from handlers.register.service import best_exam
from workflows import deadlines
from workflows.handler import Glance, Handler, Outputs, Step

BERLIN = ZoneInfo("Europe/Berlin")
_REASONS = {"entry": "", "change": "Umzug innerhalb des Kammerbezirks"}
DEATH = "Tod der Inhaberin oder des Inhabers; der Betrieb wird nach § 4 HwO fortgeführt"


class _Inputs(BaseModel):
    model_config = ConfigDict(extra="ignore")


class IhkInputs(_Inputs):
    """The intended entry."""

    application: Context
    line: Context
    decision: Context = Field(default_factory=dict)
    decided_in: str = ""


class PensionInputs(_Inputs):
    """The entry made."""

    application: Context
    line: Context
    entry: Context
    act: str = "entry"


class FinalityInputs(_Inputs):
    """Results of the trades: each may hold `objection_until`, at the top or inside a letter."""

    line_results: list[Any] | None = None


class FinalityOutputs(OutputModel):
    """When the last decision can no longer be objected to."""

    finality_on: dt.date = Field(title="Tag der Bestandskraft")
    finality_at: dt.datetime = Field(title="Zeitpunkt der Bestandskraft")


class NotifyInputs(_Inputs):
    """Team and text; the text must hold no personal data, mail is not confidential."""

    group: str
    text: str


def prepare_ihk(glance: Glance) -> tuple[str, bytes]:
    """Render L7, the notice to the IHK."""
    given: IhkInputs = glance.inputs
    inputs = LetterInputs(template="L7", application=given.application, line=given.line, decision=given.decision,
                          ihk_notice="yes", delivery="proof", decided_in=given.decided_in)
    data = content.letter_data(glance, inputs, trade_name)
    check_complete("L7", data, posted=True)
    rendered = rendered_letter(glance, "letters/L7.typ", data)
    return f"L7_{TITLES['L7'].replace(' ', '_')}_{glance.today:%Y-%m-%d}.pdf", rendered.pdf


def inform_ihk(step: Step) -> Outputs:
    """Send the notice of the intended entry against acknowledgement of receipt (§ 11 HwO)."""
    name, pdf = step.prepared
    document = step.add_document(name, pdf, MEDIA_TYPE, code="L7")
    application, line = step.inputs.application, step.inputs.line
    step.send("ihk", {
        "kind": "intended_entry", "law": "§ 11 HwO", "reference": step.business_key, "date": step.today.isoformat(),
        "chamber": str(step.parameter("chamber_number")), "to": str(step.parameter("ihk_email")),
        "owner": content.applicant(application)["name"], "seat": content.business(application)["address"],
        **{key: text_of(line, key) for key in ("trade", "trade_name", "register")},
        "acknowledgement_wanted": True, "document_id": document.id,
        "attachments": [notification.attachment(name, pdf)],
    })
    return {}


def inform_pension(step: Step) -> Outputs:
    """One message for each natural owner or partner of an entry in the Handwerksrolle (table T8).

    A new partner alone is reported where one joins; the others were reported when they were entered.
    """
    given: PensionInputs = step.inputs
    application = given.application
    if text_of(application, "event") == "new_partner":
        owner = application.get("owner") or {}
        number = text_of(given.entry, "register_number")
        new = changes.joined(step.connection, "A", number, step.instance_id)
        application = application | {"owner": owner | {"people": [one for one in owner.get("people") or []
                                                                  if _identity(one) in new]}}
    messages = list(pension_messages(application, given.line, given.entry, given.act))
    if given.entry.get("deceased"):
        messages.append(deletion_message(given.entry["deceased"], as_date(given.entry.get("entered_on"))))
    for index, message in enumerate(messages):
        step.send("pension", message | {"reference": step.business_key, "reported_on": step.today.isoformat(),
                                        "chamber": str(step.parameter("chamber_number"))}, suffix=str(index))
    return {}


def deletion_message(deceased: Mapping[str, Any], on: dt.date | None) -> Context:
    """The end of a deceased owner's own entry; the continuation itself is not reported (§ 196 Abs. 3 Satz 2 SGB VI)."""
    return _message(
        deceased["person"], deceased.get("guardian") or {}, basis=text_of(deceased, "basis"),
        exam=deceased.get("exam") or {}, firm=text_of(deceased, "firm"), place=deceased.get("place") or {},
        trades=list(deceased.get("trades") or []), on=on, event={"act": "deletion", "reason": DEATH})


def _identity(person: Mapping[str, Any]) -> tuple[str, str, dt.date | None]:
    return text_of(person, "family_name"), text_of(person, "first_names"), as_date(person.get("birth_date"))


def pension_messages(application: Context, line: Context, entry: Context, act: str = "entry") -> Iterator[Context]:
    """The twelve items of § 196 Abs. 3 SGB VI per person; none for §§ 2, 3, 4 HwO, legal persons, other lists."""
    owner = application.get("owner") or {}
    partnership = owner.get("kind") == "partnership" and owner.get("legal_capacity", True) is not False
    natural = (owner.get("kind") or "natural") == "natural"
    excluded = people.is_nebenbetrieb(application) or line.get("path") == "P4" or text_of(entry, "register") != "A"
    if excluded or not (natural or partnership):
        return
    persons = [owner.get("person") or {}] if natural else owner.get("people") or [owner.get("person") or {}]
    for person in persons:
        yield _pension_message(person, application, line, entry, act)


def _pension_message(
    person: Mapping[str, Any], application: Context, line: Context, entry: Context, act: str
) -> Context:
    code, owner = text_of(line, "trade"), application.get("owner") or {}
    return _message(
        person, owner.get("guardian") or {}, basis=text_of(entry, "basis"),
        exam=best_exam(line) if (line.get("lead") or {}).get("who", "owner") == "owner" else {},
        firm=text_of(owner, "firm"), place=application.get("establishment") or {},
        trades=[{"code": code, "name": name_of(code)}], on=as_date(entry.get("entered_on")),
        event={"act": act, "reason": _REASONS[act]})


def _message(
    person: Mapping[str, Any], guardian: Mapping[str, Any], *, basis: str, exam: Mapping[str, Any], firm: str,
    place: Mapping[str, Any], trades: list[Context], on: dt.date | None, event: Context,
) -> Context:
    """The twelve items of § 196 Abs. 3 Satz 3 SGB VI, in the order of the law."""
    return {
        "names": {"family_name": text_of(person, "family_name"), "first_names": text_of(person, "first_names")},
        "birth_name": text_of(person, "birth_name"), "birth_date": _iso(person.get("birth_date")),
        "nationality": text_of(person, "nationality"), "home_address": _address(person),
        "legal_representative": full_name(guardian), "legal_basis": basis,
        "exam": {"kind": text_of(exam, "kind"), "date": _iso(exam.get("date"))},
        "firm_and_address": {"firm": firm, **_address(place)}, "trades": trades, "date": _iso(on), "event": event,
    }


def _address(data: Mapping[str, Any]) -> Context:
    return {"street": text_of(data, "street"), "postcode": text_of(data, "postcode"), "place": place_with_country(data)}


def _iso(value: Any) -> str:
    day = as_date(value)
    return day.isoformat() if day else ""


def finality(step: Step) -> Outputs:
    """The day after the last objection period; without any letter, as if one were posted today."""
    ends = list(_objection_ends(step.inputs.line_results))
    land = str(step.parameter("land"))
    last = max(ends) if ends else deadlines.objection_until(
        deadlines.notified_on(step.today, int(step.parameter("bekanntgabe_fiktion_tage"))), land)
    final = last + dt.timedelta(days=1)
    at = dt.datetime.combine(final, dt.time.fromisoformat(str(step.parameter("alarm_time"))), BERLIN)
    return {"finality_on": final, "finality_at": at.astimezone(dt.UTC)}


def _objection_ends(value: Any) -> Iterator[dt.date]:
    """Every objection_until anywhere in the results."""
    if isinstance(value, Mapping):
        if (end := as_date(value.get("objection_until"))) is not None:
            yield end
        for item in value.values():
            yield from _objection_ends(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _objection_ends(item)


def notify(step: Step) -> Outputs:
    """Tell a team by internal mail; the members' addresses are found at delivery, else its mailbox is used."""
    mailboxes = dict(step.parameter("team_mailboxes"))
    group = step.inputs.group
    step.send("mail", {
        "group": group, "to": [mailboxes[group]] if group in mailboxes else [], "attachments": [],
        "subject": f"Kammerwerk: Vorgang {step.business_key}",
        "text": f"{with_german_days(step.inputs.text)}\n\nVorgang {step.business_key}\n"
                "Bitte öffnen Sie den Vorgang in Kammerwerk.\n",
    })
    return {}


INFORM_IHK = Handler(
    topic="register.inform_ihk", title="IHK über die beabsichtigte Eintragung unterrichten", inputs=IhkInputs,
    outputs=Nothing, prepare=prepare_ihk, run=inform_ihk,
)
INFORM_PENSION = Handler(
    topic="register.inform_pension", title="Eintragung an die Rentenversicherung melden", inputs=PensionInputs,
    outputs=Nothing, run=inform_pension,
)
FINALITY = Handler(
    topic="register.finality", title="Bestandskraft berechnen", inputs=FinalityInputs,
    outputs=FinalityOutputs, run=finality,
)
NOTIFY = Handler(
    topic="case.notify", title="Team benachrichtigen", inputs=NotifyInputs, outputs=Nothing, run=notify,
)
