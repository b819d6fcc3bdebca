"""What somebody wants to move where, as the pages of the wizard hand it on to each other."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from werkzeug.datastructures import MultiDict

from workflows.services.migrations import Selection

MAPPED = "wird."
MOST_NUMBERS = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """Which cases of a process go to which version, and what becomes of the steps they stand at.

    :param mapping: old element -> new element, "" = none; what keeps its id is not named, so addresses stay short.
    :param called: whether processes called inside go along.
    """

    key: str
    to: int
    versions: tuple[int, ...] = ()
    elements: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    called: bool = False

    @property
    def selection(self) -> Selection:
        """The cases that are meant."""
        return Selection(self.versions, self.elements, self.numbers)

    def fields(self, *, mapping: bool = True) -> Iterator[tuple[str, str]]:
        """Names and values that carry the wish to the next page."""
        yield "auf", str(self.to)
        yield from (("von", str(version)) for version in self.versions)
        yield from (("bei", element) for element in self.elements)
        if self.numbers:
            yield "nummern", " ".join(self.numbers)
        if mapping:
            yield from ((MAPPED + old, new) for old, new in self.mapping.items())
            if self.called:
                yield "mit", "ja"


def wish_of(key: str, newest: int, sent: MultiDict[str, str]) -> Wish:
    """The wish a page was sent with; what is no number or too much is left out."""
    to = sent.get("auf", "")
    numbers = " ".join(sent.getlist("nummern")).replace(",", " ").replace(";", " ").split()
    return Wish(
        key, int(to) if to.isdecimal() else newest,
        tuple(dict.fromkeys(int(one) for one in sent.getlist("von") if one.isdecimal())),
        tuple(dict.fromkeys(sent.getlist("bei"))), tuple(dict.fromkeys(numbers))[:MOST_NUMBERS],
        {old: sent[name] for name in sent if (old := name.removeprefix(MAPPED)) not in (name, sent[name])},
        sent.get("mit") == "ja",
    )
