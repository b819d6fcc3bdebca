"""The ways into the Handwerksrolle for one trade (T2): which are open to this lead, and why the others are not.

A way is violated if one of its conditions is, open if one is not known, met otherwise. T2 then takes the first
row whose way is not violated.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from handlers.register.assess_input import Qualification, TradeQuestion
from handlers.register.european import eu_experience
from handlers.register.experience import Altgeselle, altgeselle
from handlers.register.reasons import german_day
from handlers.register.relations import NONE, OWN, UNKNOWN, Candidate, Relation, candidates
from handlers.register.rules import Rules
from handlers.register.states import State, all_of, any_of, known
from handlers.register.trades import Trade, label

_VEB_UNTIL = dt.date(1991, 12, 31)
#: Qualifications that carry their own trade only, in T2's order.
_OWN_TRADE_ONLY = ("at_fr_master", "veb_meister", "engineer", "equal_exam", "eu_diploma")
_HELD_BY_LAW = {
    "§ 7 Abs. 3 HwO": ("permission_8", "permission_9", "equivalence_50c"),
    "§ 7 Abs. 7 HwO": ("permission_7a", "permission_7b"),
}
_NONE_OF = {
    "permission_8": "Keine Bewilligung oder Gleichwertigkeitsfeststellung (§§ 8, 9, 50c HwO) liegt vor.",
    "permission_7a": "Keine Ausübungsberechtigung (§§ 7a, 7b HwO) liegt vor.",
    "meister": "Keine Meisterprüfung im Gewerbe.",
    "meister_related": "Keine Meisterprüfung in einem verwandten Handwerk.",
    "at_fr_master": "Kein gleichgestelltes österreichisches oder französisches Meisterzeugnis.",
    "veb_meister": "Kein Abschluss als Meister der volkseigenen Industrie im Gewerbe.",
    "engineer": "Kein Abschluss als Ingenieur, Techniker oder Gestalter mit passendem Schwerpunkt.",
    "equal_exam": "Keine andere gleichwertige deutsche Prüfung.",
    "eu_diploma": "Kein Hochschuldiplom aus EU, EWR oder Schweiz.",
    "foreign_certificate": "Kein ausländisches Zeugnis.",
    "hardship": "Kein Ausnahmefall geltend gemacht.",
    "spaetaussiedler": "Keine Prüfung als Vertriebener oder Spätaussiedler.",
}
_QUALIFICATIONS_UNKNOWN = "Qualifikation nicht bekannt."


@dataclass(frozen=True, slots=True)
class Way:
    """A way with its state.

    :param name: key of the way in T2.
    :param text: what it rests on, or what speaks against it.
    :param offered: False where T2 cannot be asked, because the permission's kind is not known.
    :param held: whether it rests on a permission the lead already has.
    :param law: paragraph where the way stands for several rows of T2, else "".
    """

    name: str
    state: State
    text: str
    relation: Relation = field(default=Relation(OWN))
    offered: bool = True
    held: bool = False
    law: str = ""


@dataclass(frozen=True, slots=True)
class Ways:
    """All ways for a trade in T2's order, with § 7b's outcome."""

    all: tuple[Way, ...]
    altgeselle: Altgeselle
    candidates: tuple[Candidate, ...]

    def offered(self) -> list[str]:
        """Names of the ways nothing speaks against."""
        return [way.name for way in self.all if way.offered and way.state is not State.VIOLATED]


@dataclass(frozen=True, slots=True)
class Person:
    """What T2 needs of owner and application beside the trade itself.

    :param entered: codes of the trades the owner is entered with, None if not known.
    :param siblings: trades of the same application that are entered at once, with the state of their way.
    """

    nationality: str | None
    entered: tuple[str, ...] | None
    applied: dt.date | None
    siblings: tuple[tuple[str, State], ...] = ()


def ways_for(question: TradeQuestion, trade: Trade, person: Person, rules: Rules, *, led: bool = False) -> Ways:
    """Judge every way of T2 for one trade of Anlage A.

    :param led: whether somebody else than the owner leads: then every qualification carries a related trade too
        (§ 7 Abs. 1 Satz 1 HwO), not only those of § 7 Abs. 1a, 3 and 7.
    """
    rows = question.qualifications
    found = None if rows is None else candidates(rows, trade.code, rules)
    old_hand = altgeselle(trade, found, question.experience, rules)
    ways = [
        *(_held(law, names, found) for law, names in _HELD_BY_LAW.items()),
        _own("meister", found), _meister_related(found),
        *(_own(kind, found, related=led) for kind in _OWN_TRADE_ONLY),
        _entered_elsewhere(trade, person),
        Way("altgeselle", old_hand.state, _sum_up(old_hand), old_hand.relation),
        _eu(question, trade, person, found, rules),
        _claimed("foreign_certificate", found), _claimed("hardship", found),
        _own("spaetaussiedler", found, related=led),
    ]
    return Ways(tuple(ways), old_hand, tuple(found or ()))


def described(row: Qualification) -> str:
    """A qualification's trade and date for the reviewer."""
    parts = [label(row.trade) if row.trade else "Gewerbe nicht bekannt"]
    if row.date:
        parts.append(german_day(row.date))
    return ", ".join(parts)


def _fitting(found: Iterable[Candidate], kinds: Iterable[str]) -> list[Candidate]:
    wanted = frozenset(kinds)
    return [one for one in found if one.qualification.kind in wanted and one.relation.kind != NONE]


def _held(law: str, names: tuple[str, ...], found: list[Candidate] | None) -> Way:
    """A permission already held, for the trade or a related one (§ 7 Abs. 3 und 7 HwO)."""
    if found is None:
        return Way(names[0], State.OPEN, _QUALIFICATIONS_UNKNOWN, Relation(UNKNOWN), offered=False, law=law)
    fitting = _fitting(found, names)
    if not fitting:
        return Way(names[0], State.VIOLATED, _NONE_OF[names[0]], law=law)
    best = fitting[0]
    return Way(best.qualification.kind, best.state, described(best.qualification), best.relation, held=True)


def _own(kind: str, found: list[Candidate] | None, *, related: bool = False) -> Way:
    """A qualification that carries its own trade only, of a Betriebsleiter a related one too."""
    if found is None:
        return Way(kind, State.OPEN, _QUALIFICATIONS_UNKNOWN, Relation(UNKNOWN))
    fitting = [one for one in _fitting(found, [kind]) if related or not one.relation.related]
    if not fitting:
        return Way(kind, State.VIOLATED, _NONE_OF[kind])
    states = [(_veb(one) if kind == "veb_meister" else one.state, one) for one in fitting]
    state = any_of(*(state for state, _ in states))
    best = next(one for found_state, one in states if found_state is state)
    text = described(best.qualification)
    if kind == "veb_meister" and state is State.VIOLATED:
        text += "; Zeugnis bis 31.12.1991 und ein zusätzlicher Nachweis sind nötig."
    return Way(kind, state, text, best.relation)


def _veb(candidate: Candidate) -> State:
    """Certificate up to 31.12.1991 and one of the three proofs (regulation of 06.12.1991)."""
    row = candidate.qualification
    dated = known(None if row.date is None else row.date <= _VEB_UNTIL)
    return all_of(candidate.state, dated, known(None if row.proofs is None else bool(row.proofs)))


def _meister_related(found: list[Candidate] | None) -> Way:
    """A Meister in a related trade; one whose trade is not known may be (T2 row 4)."""
    name = "meister_related"
    if found is None:
        return Way(name, State.OPEN, _QUALIFICATIONS_UNKNOWN, Relation(UNKNOWN))
    fitting = [one for one in _fitting(found, ["meister"]) if one.relation.kind != OWN]
    if not fitting:
        return Way(name, State.VIOLATED, _NONE_OF[name])
    related = [one for one in fitting if one.relation.related]
    best = (related or fitting)[0]
    return Way(name, best.state, described(best.qualification), best.relation)


def _claimed(kind: str, found: list[Candidate] | None) -> Way:
    """A foreign certificate or a hardship argued; the later permission carries a related trade too (§ 7 Abs. 3 HwO)."""
    if found is None:
        return Way(kind, State.OPEN, _QUALIFICATIONS_UNKNOWN, Relation(UNKNOWN))
    fitting = _fitting(found, [kind])
    if not fitting:
        return Way(kind, State.VIOLATED, _NONE_OF[kind])
    best = fitting[0]
    if best.relation.kind == UNKNOWN and kind == "hardship":
        return Way(kind, State.MET, "Ausnahmefall geltend gemacht.")
    return Way(kind, best.state, described(best.qualification), best.relation)


def _entered_elsewhere(trade: Trade, person: Person) -> Way:
    """Owner runs another trade of Anlage A, or enters one with this application at once (T2 row 10)."""
    name = "entered_elsewhere"
    others = [code for code in person.entered or () if code.startswith("A") and code != trade.code]
    if others:
        return Way(name, State.MET, "Eingetragen mit " + ", ".join(label(code) for code in sorted(set(others))) + ".")
    siblings = [(code, state) for code, state in person.siblings if code != trade.code]
    at_once = any_of(*(state for _, state in siblings))
    if at_once is State.MET:
        first = min(code for code, state in siblings if state is State.MET)
        return Way(name, State.MET, f"Wird mit demselben Antrag eingetragen mit {label(first)}.")
    if at_once is State.OPEN or person.entered is None:
        return Way(name, State.OPEN, "Nicht bekannt, ob schon ein anderes Handwerk der Anlage A eingetragen ist.")
    return Way(name, State.VIOLATED, "Noch mit keinem anderen Handwerk der Anlage A eingetragen.")


def _sum_up(old_hand: Altgeselle) -> str:
    if old_hand.state is State.MET:
        return "Voraussetzungen rechnerisch erfüllt; die leitende Stellung beurteilt ein Mensch."
    word = "Nicht erfüllt" if old_hand.state is State.VIOLATED else "Noch offen"
    return word + ": " + " ".join(one.text for one in old_hand.reasons if one.state is old_hand.state)


def _eu(
    question: TradeQuestion, trade: Trade, person: Person, found: list[Candidate] | None, rules: Rules
) -> Way:
    """T2 row 12: nationality, and experience (§ 2) or a certificate (§§ 3-5 EU/EWR HwV)."""
    name = "eu_ewr"
    if person.nationality == "third":
        return Way(name, State.VIOLATED, "Keine Staatsangehörigkeit aus EU, EWR oder Schweiz.")
    certificate = _claimed("foreign_certificate", found)
    activities = question.eu_activity
    if person.nationality == "de":
        # Germans may rely on experience gained in another member state (§ 1 EU/EWR HwV); for them it must be shown,
        # and where a foreign certificate comes from is not said, so it goes to § 50c.
        activities = activities or ()
        certificate = Way(name, State.VIOLATED, "")
    experience = eu_experience(trade.number, activities, question.prior_training_months, person.applied, rules)
    nationality = State.OPEN if person.nationality is None else State.MET
    state = all_of(nationality, any_of(experience.state, certificate.state))
    by_certificate = experience.state is not State.MET and certificate.state is not State.VIOLATED
    text = f"Zeugnis: {certificate.text}" if by_certificate else experience.text
    if nationality is State.OPEN and state is State.OPEN:
        text = "Staatsangehörigkeit nicht bekannt. " + text
    return Way(name, state, text, certificate.relation if by_certificate else Relation(OWN))
