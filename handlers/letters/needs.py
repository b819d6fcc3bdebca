"""What a letter may not go without: a letter with a gap is not sent, it becomes an incident that names the gap."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workflows.errors import PermanentFailure

#: letter -> values of `content.letter_data` it needs, at least one of each group
_NEEDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "L2": (("missing", "reasons"), ("period_until",)),
    "L3": (("missing", "reasons"), ("period_until",)),
    "L4": (("reasons",), ("extension_until",), ("deadline.legal",)),
    "L5": (("reasons",), ("period_until",), ("line.trade_text",)),
    "L6": (("line.trade_text",),),
    "L7": (("line.trade_text",),),
    "L8": (("entry.register_number",), ("entry.entered_on",), ("line.trade_text",)),
    "L9": (("reasons",), ("line.trade_text",), ("line.limited_to",)),
    "L10": (("reasons",), ("line.trade_text",)),
    "L11": (("permission.title",), ("line.trade_text",)),
    "L12": (("fee.number",), ("fee.amount_text",), ("fee.due",)),
    "L13": (("deadline.start",), ("deadline.legal",), ("entry.entered_on",), ("line.trade_text",)),
    "L14": (("questions",), ("period_until",)),
    "L20": (("line.trade_text",), ("period_until",)),
    "L21": (("received",), ("competent_chamber",)),
    "L23": (("reasons",), ("objection.filed_on",)),
}
#: German names of what may be missing; the sentence of the incident shows them
NAMES = {
    "missing": "die fehlenden Unterlagen", "reasons": "die Gründe", "period_until": "die Frist",
    "extension_until": "das neue Ende der Frist", "deadline.legal": "die laufende Frist",
    "deadline.start": "der Beginn der Frist", "line.trade_text": "das Gewerbe",
    "line.limited_to": "die Beschränkung", "entry.register_number": "die Nummer der Eintragung",
    "entry.entered_on": "der Tag der Eintragung", "permission.title": "die Art der Berechtigung",
    "fee.number": "die Nummer des Gebührenbescheids", "fee.amount_text": "der Betrag", "fee.due": "die Fälligkeit",
    "questions": "die Fragen", "received": "der Tag des Eingangs", "competent_chamber": "die zuständige Kammer",
    "objection.filed_on": "der Tag des Widerspruchs", "recipient": "die Anschrift",
    "result.determined_on": "das Ergebnis", "invitation.on": "der Prüfungstag",
    "competent.name": "die zuständige Stelle",
    "consent": "das Einverständnis mit der Stellungnahme der Innung (§ 8 Abs. 3 HwO)",
}


def check_complete(letter: str, data: Mapping[str, Any], *, posted: bool) -> None:
    """Stop a letter that would go out with a gap.

    :param posted: goes by post, so that it needs an address and not only a name.
    :raises PermanentFailure: naming what is missing.
    """
    check_values(letter, data, _NEEDS.get(letter, ()), posted=posted)


def check_values(
    letter: str, data: Mapping[str, Any], groups: Iterable[tuple[str, ...]], *, posted: bool
) -> None:
    """The same for needs that are told by the caller: at least one value of each group.

    :raises PermanentFailure: naming what is missing.
    """
    for group in groups:
        if not any(_value(data, name) for name in group):
            raise incomplete(letter, group[0])
    if posted and len(data["recipient"]) < 3:  # name, street, town
        raise incomplete(letter, "recipient")


def incomplete(letter: str, name: str) -> PermanentFailure:
    """The failure that names what a letter lacks."""
    return PermanentFailure(
        f"letter {letter} lacks {name}", code="letter_incomplete", letter=letter, missing=NAMES[name])


def _value(data: Mapping[str, Any], path: str) -> Any:
    value: Any = data
    for part in path.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value
