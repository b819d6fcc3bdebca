"""register.issue_card: the Handwerkskarte (§ 10 Abs. 2 HwO), or the Gewerbekarte for the lists of § 19."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection

from handlers.contracts import Context, OutputModel
from handlers.letters import content
from handlers.letters.german import REGISTER_NAMES, address_line, full_name, long_date, trade_number
from handlers.letters.pdf import MEDIA_TYPE
from handlers.letters.rendering import rendered_letter
from handlers.register import cards, service
from workflows.errors import PermanentFailure
from workflows.handler import Glance, Handler, Outputs, Step

TEMPLATE = "letters/card.typ"
_RETURN = "Die Karte ist bei Löschung der Eintragung zurückzugeben (§ 13 Abs. 4 HwO)."
_LEADS = ("betriebsleiter", "technical_partner", "nebenbetrieb_lead")


class CardInputs(BaseModel):
    """The entry to certify."""

    model_config = ConfigDict(extra="ignore")

    application: Context = {}
    entry: Context


class Card(OutputModel):
    """A card and the names of the trades on it."""

    number: str
    verification: str
    document_id: str
    trades: list[str]


class CardOutputs(OutputModel):
    """The card in force; None for the register that knows no cards."""

    card: Card | None = Field(title="Karte mit Nummer und Prüfnummer")


@dataclass(frozen=True, slots=True)
class PreparedCard:
    """A rendered card, good as long as number and trades are still the same inside the transaction."""

    number: str
    verification: str
    trades: tuple[str, ...]
    pdf: bytes


def prepare_card(glance: Glance) -> PreparedCard | None:
    """Render the next card of the entry; None where the card in force still says the truth."""
    register, entry = _entry(glance.connection, glance.inputs.entry)
    if register == "E" or _still_true(glance.connection, entry):
        return None
    number = cards.next_card_number(glance.connection, register, entry["number"])
    verification = cards.verification_number(f"{glance.instance_id}:{glance.idempotency_key}:{number}")
    data = card_data(glance, entry, number, verification)
    rendered = rendered_letter(glance, TEMPLATE, data)
    return PreparedCard(number, verification, _codes(entry), rendered.pdf)


def _entry(connection: Connection, entry: Context) -> tuple[str, Context]:
    found = service.entry(connection, str(entry.get("register_number", "")))
    if found is None:
        number = str(entry.get("register_number") or "")
        raise PermanentFailure(f"there is no entry {number}", code="register_entry_unknown", number=number)
    return str(found["register"]), found


def _codes(entry: Context) -> tuple[str, ...]:
    return tuple(trade["trade"] for trade in entry["trades"])


def _still_true(connection: Connection, entry: Context) -> Any | None:
    current = cards.current_card(connection, entry["register"], entry["number"])
    if current is None or sorted(current["trades"]) != sorted(_codes(entry)):
        return None
    # A move or a death gives the entry a new version after the card: the card names the old seat or owner.
    moved = entry["case_id"] != current["case_id"] and entry["valid_from"] >= current["issued_on"]
    return None if moved else current


def card_data(glance: Glance, entry: Context, number: str, verification: str) -> Context:
    """What a card shows: § 10 Abs. 2 Satz 2 HwO and a number to check it by."""
    statutory = entry["register"] == "A"
    owner = next((p for p in entry["persons"] if p["role"] == "owner"), None)
    data: Context = {
        "title": "Handwerkskarte" if statutory else "Gewerbekarte",
        "law": "Bescheinigung über die Eintragung in die Handwerksrolle nach § 10 Abs. 2 der Handwerksordnung"
        if statutory else f"Bescheinigung über die Eintragung in {REGISTER_NAMES[entry['register']]}",
        "owner": _owner_text(entry), "owner_address": address_line(owner or entry), "seat": address_line(entry),
        "trades": [{"name": t["name"], "detail": _detail(t)} for t in entry["trades"]],
        "lead": _leads(entry), "entered_on": _entered(entry), "register_number": entry["number"],
        "number": number, "verification": verification, "issued_on": long_date(glance.today),
        "return_note": _RETURN if statutory else "",
    }
    return {"chamber": content.chamber_data(glance), "card": data, "reference": glance.business_key}


def _owner_text(entry: Context) -> str:
    firm = entry["firm"]
    return f"{entry['owner']} ({firm})" if entry["owner_kind"] == "natural" and firm else str(entry["owner"])


def _detail(trade: Context) -> str:
    number = trade_number(trade["trade"])
    return f"({number}, beschränkt auf: {trade['limited_to']})" if trade["limited_to"] else f"({number})"


def _entered(entry: Context) -> str:
    """One date, or one per trade where they differ."""
    days = {trade["entered_on"] for trade in entry["trades"]} or {entry["entered_on"]}
    if len(days) == 1:
        return long_date(days.pop())
    return "; ".join(f"{trade['name']}: {long_date(trade['entered_on'])}" for trade in entry["trades"])


def _leads(entry: Context) -> str:
    """Betriebsleiter, technically responsible partner or head of the Nebenbetrieb (§ 7 Abs. 1 cases), each once."""
    names = [full_name(p) for p in entry["persons"] if p["role"] in _LEADS]
    return ", ".join(dict.fromkeys(names))


def issue_card(step: Step) -> Outputs:
    """File the card and make it the one in force; the same trades never give two cards."""
    register, entry = _entry(step.connection, step.inputs.entry)
    if register == "E":
        return {"card": None}
    if (current := _still_true(step.connection, entry)) is not None:
        return {"card": _card(current["number"], current["verification"], current["document_id"], entry)}
    prepared: PreparedCard | None = step.prepared
    if (prepared is None or prepared.trades != _codes(entry)
            or prepared.number != cards.next_card_number(step.connection, register, entry["number"])):
        prepared = prepare_card(step)  # the entry changed since; render again with what is true now
    assert prepared is not None
    title = "Handwerkskarte" if register == "A" else "Gewerbekarte"
    name = f"{title}_{prepared.number.replace('/', '-')}.pdf"
    document = step.add_document(name, prepared.pdf, MEDIA_TYPE, code="KARTE")
    cards.record_card(
        step.connection, number=prepared.number, verification=prepared.verification, register=register,
        entry_number=entry["number"], trades=list(prepared.trades), document_id=document.id, issued_on=step.today,
        case_id=step.instance_id)
    return {"card": _card(prepared.number, prepared.verification, document.id, entry)}


def _card(number: str, verification: str, document_id: str, entry: Context) -> Context:
    return {"number": number, "verification": verification, "document_id": document_id,
            "trades": [trade["name"] for trade in entry["trades"]]}


ISSUE = Handler(
    topic="register.issue_card", title="Handwerkskarte ausstellen", inputs=CardInputs, outputs=CardOutputs,
    prepare=prepare_card, run=issue_card,
)
