"""register.assess: the rules' proposal for each trade, with the papers it needs (domain/assess.md)."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, insert, select

from handlers.contracts import Context, OutputModel
from handlers.letters.german import text_of
from handlers.register.documents import choices
from handlers.register.models import lines as line_table
from handlers.register.naming import trade_name
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

#: Keys the assessment knows; everything else of an application is none of its business and would be refused.
_TOP = ("received", "complete", "channel", "event")
_OWNER = ("kind", "registered", "ihk_member", "partners", "legal_capacity", "representative", "in_formation",
          "already_entered", "nationality_group")
_PLACE = ("kind", "trivial", "hilfsbetrieb", "municipality", "previous_municipality")
_REFUSAL = ("final", "ground", "essential_change")
_TRADE = ("trade", "itinerant", "grandfathered", "simple_activity", "prior_training_months")
_TESTS = ("learnable", "exam", "part_of_training", "main_part", "craft_form", "registered_after_2003")
_LEAD = ("who", "weekly_hours", "other_engagements", "distance_km", "power_to_instruct", "fixed_term", "marginal_pay")
_QUALIFICATION = ("kind", "trade", "date", "proofs")
_EXPERIENCE = ("days_total", "days_leading", "essential_activity", "until")
_EU = ("role", "months", "until", "continuous", "technical_months")

PATH_LAW = {
    "P71A": "§ 7 Abs. 1a HwO", "P71BL": "§ 7 Abs. 1 HwO", "P72ING": "§ 7 Abs. 2 Satz 1 HwO",
    "P72EQ": "§ 7 Abs. 2 Satz 2 HwO", "P72EUDIPL": "§ 7 Abs. 2 Satz 4 HwO", "P73A8": "§ 7 Abs. 3, § 8 HwO",
    "P73A9": "§ 7 Abs. 3, § 9 Abs. 1 HwO", "P73G50C": "§ 7 Abs. 3, § 50c HwO", "P77A7A": "§ 7 Abs. 7, § 7a HwO",
    "P77B7B": "§ 7 Abs. 7, § 7b HwO", "P79": "§ 7 Abs. 9 HwO", "P50B": "§ 50b HwO",
    "PVEB": "§ 7 Abs. 2 HwO mit Verordnung vom 6.12.1991", "P4": "§ 4 Abs. 1 HwO", "P119": "§ 119 HwO",
    "P126": "§ 126 HwO", "B_ANZ": "§ 18 Abs. 1, § 19 HwO", "E_ANZ": "§ 90 Abs. 3, 4 HwO",
}
PATH_NAMES = {
    "P71A": "Meisterprüfung", "P71BL": "Betriebsleitung mit Meisterprüfung",
    "P72ING": "Ingenieur- oder Technikerabschluss",
    "P72EQ": "gleichwertige deutsche Prüfung", "P72EUDIPL": "Hochschuldiplom aus EU, EWR oder Schweiz",
    "P73A8": "Ausnahmebewilligung", "P73A9": "Ausnahmebewilligung für EU, EWR, Schweiz",
    "P73G50C": "Gleichwertigkeitsfeststellung", "P77A7A": "Ausübungsberechtigung für ein weiteres Gewerbe",
    "P77B7B": "Ausübungsberechtigung als erfahrene Gesellin, erfahrener Geselle", "P79": "Spätaussiedler, Vertriebene",
    "P50B": "gleichgestelltes Meisterzeugnis aus Österreich oder Frankreich",
    "PVEB": "Meister der volkseigenen Industrie",
    "P4": "Fortführung nach dem Tod", "P119": "Bestandsschutz", "P126": "Bestandsschutz der Gewerbe von 2020",
    "B_ANZ": "Anzeige ohne Qualifikationsnachweis", "E_ANZ": "einfache Tätigkeiten",
}
_REGISTERS = {"A": "Handwerksrolle", "B1": "Verzeichnis der zulassungsfreien Handwerke",
              "B2": "Verzeichnis der handwerksähnlichen Gewerbe", "E": "Verzeichnis nach § 90 Abs. 4 HwO"}


class AssessInputs(BaseModel):
    """The application after register.accept."""

    model_config = ConfigDict(extra="ignore")

    application: Context


class AssessOutputs(OutputModel):
    """The proposal: whole, and in the parts the diagram reads."""

    assessment: Context = Field(title="Ergebnis der Vorprüfung")
    lines: list[Context] = Field(title="Gewerbe mit Vorschlag")
    documents_needed: list[Context] = Field(title="benötigte Unterlagen")
    competent: str = Field(title="örtliche Zuständigkeit")
    competent_chamber: Any = Field(title="zuständige Kammer")
    ihk_notice: str = Field(title="IHK zu unterrichten")


def assess_input(application: Mapping[str, Any]) -> Context:
    """The part of an application the rules read; absent keys stay absent, because absent means not known."""
    picked = _pick(application, _TOP)
    picked["owner"] = _pick(application.get("owner"), _OWNER)
    picked["establishment"] = _pick(application.get("establishment"), _PLACE)
    if refusal := _pick(application.get("refusal"), _REFUSAL):
        picked["refusal"] = refusal
    picked["trades"] = [_trade(row) for row in application.get("trades") or []]
    if picked.get("complete") is None:
        picked.pop("complete", None)
    return picked


def _pick(source: Any, keys: tuple[str, ...]) -> Context:
    data = source if isinstance(source, Mapping) else {}
    return {key: data[key] for key in keys if data.get(key) is not None and data.get(key) != ""}


def _trade(row: Mapping[str, Any]) -> Context:
    picked = _pick(row, _TRADE)
    parts: dict[str, tuple[str, ...]] = {"simple_tests": _TESTS, "lead": _LEAD, "experience": _EXPERIENCE}
    for key, keys in parts.items():
        if part := _pick(row.get(key), keys):
            picked[key] = part
    for key, columns in (("qualifications", _QUALIFICATION), ("eu_activity", _EU)):
        if rows := row.get(key):
            picked[key] = [_pick(item, columns) for item in rows]
    if "eu_activity" in picked:
        # Who relies on experience abroad and names no exam has none; otherwise silence means "not known yet".
        picked.setdefault("qualifications", [])
    return picked


def run_rules(step: Step, application: Mapping[str, Any]) -> Context:
    """The assessment by the decision tables of the instance's own deployment.

    :raises PermanentFailure: naming the field the rules refuse.
    """
    from handlers.register.assess import AssessmentError, assessor
    from handlers.register.rules import Thresholds

    judge = assessor(step.decide, Thresholds.read(step.parameter), str(step.parameter("land")))
    try:
        return dict(judge(assess_input(application)))
    except AssessmentError as error:
        raise PermanentFailure(
            f"the rules refuse {error.field}: {error}", code="application_unusable", field=error.field,
            text=error.message,
        ) from error


def assess(step: Step) -> Outputs:
    """Assess and remember the trades as lines under review."""
    application = step.inputs.application
    result = run_rules(step, application)
    lines = lines_of(application, result)
    remember(step.connection, step.instance_id, lines)
    return {
        "assessment": result, "lines": lines, "documents_needed": choices(list(result["documents"])),
        "competent": result["competent"], "competent_chamber": result.get("competent_chamber"),
        "ihk_notice": result["ihk_notice"],
    }


def lines_of(application: Mapping[str, Any], result: Mapping[str, Any]) -> list[Context]:
    """One line per trade applied for: the proposal together with what the application says about it."""
    return [_line(index, row, found)
            for index, (row, found) in enumerate(zip(application["trades"], result["trades"], strict=True), start=1)]


def _line(index: int, row: Mapping[str, Any], found: Mapping[str, Any]) -> Context:
    name = trade_name(text_of(row, "trade"))
    return {
        "index": index, "trade": found["trade"], "trade_name": name, "title": f"{name} ({found['trade']})",
        "register": found["register"], "path": found.get("path"), "path_law": PATH_LAW.get(str(found.get("path")), ""),
        "proposal_text": proposal_text(name, found), "permission_first": found.get("permission_first", False),
        "limited_to": found.get("limited_to"), "reasons": found.get("reasons", []), "flags": found.get("flags", []),
        "betriebsleiter": found.get("betriebsleiter", False), "deadline": found.get("deadline"),
        "fiction": found.get("fiction"),
        "activity": text_of(row, "activity"), "lead": row.get("lead") or {},
        "qualifications": row.get("qualifications") or [],
    }


def proposal_text(name: str, found: Mapping[str, Any]) -> str:
    """The proposal as one German sentence for the reviewer."""
    path, register = str(found.get("path") or ""), str(found["register"])
    if register == "none":
        return f"{name}: keine Eintragung, weil die Voraussetzungen eines Verzeichnisses nicht vorliegen."
    if path == "KEIN_WEG":
        return (f"{name}: Es ist kein Weg in die Handwerksrolle erkennbar. "
                "Beratung anbieten (Betriebsleitung, Meisterprüfung).")
    text = f"{name}: Eintragung in {_article(register)} ({PATH_NAMES.get(path, path)}, {PATH_LAW.get(path, '')})"
    if found.get("permission_first"):
        text += ", zuvor ist die Berechtigung zu erteilen"
    if found.get("limited_to"):
        text += f", beschränkt auf {found['limited_to']}"
    return text + "."


def _article(register: str) -> str:
    return f"{'die' if register == 'A' else 'das'} {_REGISTERS[register]}"


def remember(connection: Connection, case_id: str, lines: list[Context]) -> None:
    """Note the trades of a case as under review; what is decided already stays as it is."""
    known = set(connection.execute(select(line_table.c.line).where(line_table.c.case_id == case_id)).scalars())
    for line in lines:
        if line["index"] not in known:
            connection.execute(insert(line_table).values(
                case_id=case_id, line=line["index"], trade=line["trade"], register=line["register"],
                state="reviewing"))


ASSESS = Handler(
    topic="register.assess",
    title="Vorprüfung: Verzeichnis, Weg, Unterlagen, Zuständigkeit vorschlagen",
    inputs=AssessInputs,
    outputs=AssessOutputs,
    run=assess,
)
