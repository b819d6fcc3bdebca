"""When a field is shown, read from words: "wenn Befristet", "wenn Dauer = kurz und Alter ist mindestens 55"."""
from __future__ import annotations

import re
from collections.abc import Mapping

from flask_babel import gettext as _

from web.modeler.conditions import COMPARISONS, Comparison, Condition, Conditions
from web.modeler.fieldkinds import Misread
from web.modeler.fieldlist import FieldList

_JOINS = {"und": "and", "oder": "or"}
_SIGNS: Mapping[str, tuple[str, ...]] = {
    "is": ("=", "ist", ":"), "is_not": ("!=", "<>", "≠", "ist nicht"), "more": (">",), "least": (">=", "≥", "ab"),
    "less": ("<", "unter"), "most": ("<=", "≤", "bis"), "checked": ("ja", "ist ja", "= ja"),
    "unchecked": ("nein", "ist nein", "= nein", "nicht"), "after": (">", "nach"), "before": ("<", "vor"),
}
_YES = "ja"


def condition_in(words: str, fields: FieldList, own: str) -> Conditions:
    """The condition that words say, about other fields of the form by their labels.

    :param words: what stands behind "wenn".
    :param own: id of the field that is shown on it; it cannot ask for itself.
    :raises Misread: a field, a comparison or a value is not there.
    """
    reader = _Reader(fields, own)
    try:
        return Conditions("and", (reader.line(words),))
    except Misread as first:
        for word, join in _JOINS.items():
            pieces = re.split(rf"\s+{word}\s+", words.strip())
            if len(pieces) > 1:
                return Conditions(join, tuple(reader.line(piece) for piece in pieces))
        raise first


class _Reader:
    """What the form's fields are called, and what each can be compared with."""

    def __init__(self, fields: FieldList, own: str) -> None:
        item = fields.find(own)
        labels = fields.labels(without=item)
        # The longest first: "Befristet bis" begins with "Befristet". Of two with one name the later is meant.
        self.labels = sorted(((label.lower(), path) for path, label in reversed(labels.items()) if label),
                             key=lambda one: -len(one[0]))
        self.types, self.options = fields.types(without=item), fields.options()

    def line(self, words: str) -> Condition:
        text = words.strip().strip("()").strip()
        plain = re.sub(r"[„“”\"]", "", text)
        for label, path in self.labels:
            rest = plain[len(label):]
            if plain.lower().startswith(label) and (not rest or not rest[0].isalnum()):
                return self._compared(path, plain[:len(label)], rest.strip())
        raise Misread(_("Es gibt kein Feld, das wie der Anfang von „%(words)s“ heißt.", words=text))

    def _compared(self, path: str, label: str, rest: str) -> Condition:
        kind = self.types[path]
        fitting = [one for one in COMPARISONS if kind in one.types]
        if not rest:
            return self._bare(path, kind)
        found = max(((sign, one) for one in fitting for sign in (str(one.label), *_SIGNS.get(one.sign, ()))
                     if _begins(rest.lower(), sign, one)), key=lambda one: len(one[0]), default=None)
        if found is None:
            raise Misread(_("„%(label)s“ lässt sich so nicht vergleichen: „%(rest)s“. Möglich ist: %(signs)s.",
                               label=label, rest=rest, signs=", ".join(str(one.label) for one in fitting)))
        sign, one = found
        value = rest[len(sign):].strip()
        return Condition(path, one.sign, self._value(path, kind, label, value) if one.needs_value else "")

    def _bare(self, path: str, kind: str) -> Condition:
        """The name alone: a box is ticked, "ja" is chosen, anything else is filled in."""
        if kind == "checkbox":
            return Condition(path, "checked")
        yes = next((code for code, word in self.options.get(path, {}).items() if word.lower() == _YES), None)
        return Condition(path, "is", yes) if yes is not None and kind != "checklist" else Condition(path, "given")

    def _value(self, path: str, kind: str, label: str, value: str) -> str:
        options = self.options.get(path)
        if options:
            codes = {word.lower(): code for code, word in options.items()} | {code.lower(): code for code in options}
            if value.lower() not in codes:
                raise Misread(_("„%(label)s“ kennt „%(value)s“ nicht. Zur Wahl steht: %(options)s.",
                                   label=label, value=value, options=", ".join(options.values())))
            return codes[value.lower()]
        if kind == "number" and not re.fullmatch(r"-?\d+([.,]\d+)?", value, re.ASCII):
            raise Misread(_("„%(value)s“ ist keine Zahl, „%(label)s“ ist eine.", label=label, value=value))
        return _day(label, value) if kind == "datetime" else value


def _begins(rest: str, sign: str, one: Comparison) -> bool:
    """Whether a comparison stands there as a word of its own; one without a value, as all there is."""
    if not one.needs_value:
        return rest == sign
    after = rest[len(sign):]
    return rest.startswith(sign) and bool(after) and not (sign[-1].isalpha() and after[0].isalnum())


def _day(label: str, value: str) -> str:
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", value, re.ASCII)
    if found:
        value = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        raise Misread(_("„%(value)s“ ist kein Datum, „%(label)s“ ist eines. Beispiel: 31.12.2026.",
                           label=label, value=value))
    return value
