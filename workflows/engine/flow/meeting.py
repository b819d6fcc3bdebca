"""Can a value of one kind ever be what an input wants? Both kinds are JSON schemas; what is left open may be anything.

Follows what the contract's models accept (pydantic, lax): a text may read as a number, a date is never a text. That a
value may also be missing is no clash: null counts only where it is all there is.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from workflows.engine.flow import schema
from workflows.engine.flow.schema import Schema

_NUMBERS = frozenset({"number", "integer"})
_TIMES = {
    "date": frozenset({"date", "date-time"}), "date-time": frozenset({"date", "date-time"}),
    "time": frozenset({"time"}), "duration": frozenset({"duration"}),
}
#: Texts that are written in a way of their own: a mail address is none of the others. Names of fields' patterns.
_MAIL = "email"
_NO_MAIL = frozenset({"plz", "iban", "bic", "betriebsnummer", "ags", "phone", "year"})
_READ_FROM_TEXT = frozenset({"string", "boolean"}) | _NUMBERS
_KINDS = {
    "string": "kind_text", "number": "kind_number", "integer": "kind_number", "boolean": "kind_boolean",
    "array": "kind_list", "object": "kind_context", "null": "kind_null",
}
_FORMATS = {
    "date": "kind_date", "date-time": "kind_moment", "time": "kind_time", "duration": "kind_duration",
    _MAIL: "kind_mail", **{one: f"kind_{one}" for one in _NO_MAIL},
}


@dataclass(frozen=True, slots=True)
class Place:
    """A kind, and the schema its references lead into."""

    told: Schema
    whole: Schema

    def ways(self) -> list[Schema]:
        """The kinds it may be, without null where it may be something else."""
        found = schema.alternatives(self.told, self.whole)
        return [one for one in found if one.get("type") != "null"] or found

    def members(self, one: Schema) -> dict[str, Place]:
        """What is known of the members of one of its kinds."""
        return {name: Place(told, self.whole) for name, told in one.get("properties", {}).items()}

    def member(self, names: tuple[str, ...]) -> Place | None:
        """The kind a path leads to, None where nothing is known of it."""
        at = self
        for name in names:
            ways = at.ways()
            found = at.members(ways[0]).get(name) if len(ways) == 1 else None
            if found is None:
                return None
            at = found
        return at


@dataclass(frozen=True, slots=True)
class Clash:
    """Where two kinds can never meet.

    :param path: members that lead there, none = the values themselves.
    :param given, wanted: names of the kinds, as the sentences know them.
    """

    path: tuple[str, ...]
    given: str
    wanted: str


def takes_anything(wanted: Place) -> bool:
    """Whether nothing is said of what an input wants."""
    ways = schema.alternatives(wanted.told, wanted.whole)
    return any({"type", "enum", "const"}.isdisjoint(one) for one in ways)


def clash(given: Place, wanted: Place) -> Clash | None:
    """Why no value of one kind is ever taken as the other; None where one may be."""
    accepted = schema.alternatives(wanted.told, wanted.whole)
    first: Clash | None = None
    for one in given.ways():
        for other in accepted:
            found = _clash(given, one, wanted, other)
            if found is None:
                return None
            if first is None or len(found.path) > len(first.path):
                first = found
    return first


def _named(told: Schema) -> str:
    """What the sentences call a kind."""
    if "enum" in told:
        return "kind_choice"
    if "const" in told:
        kinds = ((bool, "kind_boolean"), (str, "kind_text"), (Decimal, "kind_number"))
        return next((kind for make, kind in kinds if isinstance(told["const"], make)), "kind_value")
    return _FORMATS.get(str(told.get("format")), _KINDS.get(str(told.get("type")), "kind_value"))


def _clash(given: Place, one: Schema, wanted: Place, other: Schema) -> Clash | None:
    if _apart(one, other, wanted.whole):
        return Clash((), _named(one), _named(other))
    if one.get("type") != "object" or other.get("type") != "object":
        return None
    return next(_members_apart(given.members(one), one, wanted.members(other), other), None)


def _members_apart(
    has: dict[str, Place], given: Schema, wants: dict[str, Place], wanted: Schema
) -> Iterator[Clash]:
    always = {*given.get("required", ())}
    for name in wanted.get("required", ()):
        if name not in has and name in wants and given.get("additionalProperties") is False:
            yield Clash((name,), "kind_null", _named(wants[name].ways()[0]))
    for name in sorted(has.keys() & wants.keys() & always):
        found = clash(has[name], wants[name])
        if found is not None:
            yield Clash((name, *found.path), found.given, found.wanted)


def _apart(given: Schema, wanted: Schema, whole: Schema) -> bool:
    """Whether no value of one kind is one of the other, members left aside."""
    values = [given["const"]] if "const" in given else given.get("enum")
    if values is not None:
        return not any(schema.fits(value, wanted, whole) for value in values)
    kind, other = given.get("type"), wanted.get("type")
    if kind is None or other is None:
        return False
    form = given.get("format") if kind == "string" else None
    if form in _TIMES:
        return other != "string" or wanted.get("format") not in _TIMES[str(form)]
    if form == _MAIL:
        return other != "string" or wanted.get("format") in _NO_MAIL | _TIMES.keys() or _has_no_mail(wanted)
    if kind == "string":
        return other not in _READ_FROM_TEXT or (wanted.get("format") == _MAIL and form in _NO_MAIL)
    if kind in _NUMBERS:
        return other not in _NUMBERS | {"boolean"} and wanted.get("format") != "duration"
    if kind == "boolean":
        return other not in _NUMBERS | {"boolean"}
    return bool(kind != other)


def _has_no_mail(wanted: Schema) -> bool:
    """Whether a closed choice offers no text that might be a mail address."""
    choices = [wanted["const"]] if "const" in wanted else wanted.get("enum")
    return choices is not None and not any("@" in str(one) for one in choices)
