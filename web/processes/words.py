"""Differences as people read them: a row for each step, path, rule or field, values in words where these are exact."""
from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from web.processes.conditions import condition
from web.processes.lexicon import Lexicon
from web.processes.phrases import Words, words_in
from web.processes.spans import when
from web.sentences import spoken_language
from workflows.comparing import Difference
from workflows.comparing.packages import kind_of

ITSELF = "element"
_TIMES = frozenset({"due_date", "follow_up_date", "timer", "retries", "retention"})
_CONDITIONS = frozenset({"condition", "hidden_if", "loop_condition", "loop_end", "completion"})
_TEAMS = frozenset({"candidate_groups", "starter_groups"})
_REFERENCES = frozenset({"called_process", "decision", "process"})
_WORDS = frozenset({"event", "loop", "timer_kind", "hit_policy", "implementation", "form_binding", "decision_binding",
                    "call_binding", "field_type"})
# Texts people wrote for people; everything else that has no words of its own is shown as it stands in the file.
_PLAIN = frozenset({
    "name", "label", "documentation", "source", "target", "attached_to", "default_flow", "branch_order", "lane",
    "scope", "message", "signal", "error_code", "escalation", "description", "option", "annotation", "group",
    "field_order", "rule_order", "id", "form", "topic", "file_name", "key", "output_name", "text", "category",
})
_UNSAID = frozenset({"name", "label", "scope"})  # of what is new or gone: its row says it
_NAMELESS = re.compile(r"<(\w+)>")
_UNDRAWN = frozenset({"process", "file", "collaboration", "message", "signal", "error", "escalation", "itemDefinition"})
_LABELS = frozenset({"source", "target", "attached_to", "default_flow", "branch_order", "lane", "scope", "group"})
_PATH = "sequenceFlow"
_LONG = 160
_MOST_WORDS = 600


@dataclass(frozen=True, slots=True)
class Said:
    """A value in words, or as it stands in the file (`written`)."""

    text: str
    written: bool = False

    @property
    def long(self) -> bool:
        """Whether it wants lines of its own."""
        return len(self.text) > _LONG or "\n" in self.text


Piece = tuple[str, bool]


def pieces(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Two texts in pieces (text, whether it differs); whole where one is empty or they are too long to compare."""
    sides = [re.findall(r"\s+|[\w.§]+|.", text, re.DOTALL) for text in (before, after)]
    if not before or not after or max(map(len, sides)) > _MOST_WORDS:
        return [(before, False)], [(after, False)]
    told: tuple[list[Piece], list[Piece]] = ([], [])
    for tag, *ends in difflib.SequenceMatcher(None, sides[0], sides[1], autojunk=False).get_opcodes():
        for side, words, (begin, end) in zip(told, sides, (ends[:2], ends[2:]), strict=True):
            if begin != end:
                side.append(("".join(words[begin:end]), tag != "equal"))
    return told


@dataclass(frozen=True, slots=True)
class Line:
    """One value of a row: what it is called, what it was, what it is; None where there was or is none."""

    label: str
    before: Said | None = None
    after: Said | None = None
    guard: bool = False

    @property
    def long(self) -> bool:
        """Whether before and after want lines of their own."""
        return any(one.long for one in (self.before, self.after) if one is not None)

    @property
    def pieces(self) -> tuple[Sequence[Piece], Sequence[Piece]]:
        """Before and after word by word, those marked that differ."""
        return pieces(self.before.text if self.before else "", self.after.text if self.after else "")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is new, gone or changed.

    :param kind: added, removed, changed; `kind_words` says it.
    :param label: what it is called; `type` says what it is.
    :param what: its type, for programs.
    :param element: id in the file after (before, where it is gone); `was` its id before.
    :param shapes: further ids that belong to it in the drawing: the paths of a new step.
    """

    kind: str
    kind_words: str
    file: str
    element: str
    label: str
    type: str
    what: str
    lines: Sequence[Line] = ()
    was: str = ""
    shapes: tuple[str, ...] = ()

    @property
    def shape(self) -> bool:
        """Whether it stands in the drawing."""
        return bool(self.element) and self.what not in _UNDRAWN


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one file."""

    file: str
    kind: str
    title: str
    rows: Sequence[Row] = field(default_factory=tuple)


def sections(found: Iterable[Difference], lexicon: Lexicon, language: str = "") -> list[Section]:
    """All differences, file by file, as rows."""
    files: dict[str, list[Difference]] = {}
    for one in found:
        files.setdefault(one.resource, []).append(one)
    teller = Teller(words_in(language or spoken_language()), lexicon)
    return [teller.section(name, items) for name, items in files.items()]


class Teller:
    """Puts differences into words."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._lexicon = lexicon

    def section(self, name: str, found: Sequence[Difference]) -> Section:
        """The rows of a file: first what happened to it as a whole, then in its own sequence."""
        kind = kind_of(name)
        things: dict[tuple[str, str], list[Difference]] = {}
        for one in found:
            things.setdefault((one.element, one.type), []).append(one)
        rows = [self.row(items) for items in things.values()]
        return Section(name, kind, self._words.known("files", kind), self._with_paths(rows, found))

    def row(self, items: Sequence[Difference]) -> Row:
        """One thing with all that is different in it."""
        if not items:
            return Row("changed", "", "", "", "", "", "")
        first = items[0]
        kind = first.kind if first.aspect == ITSELF else "changed"
        lines = [line for one in items if one.aspect != ITSELF for line in self._lines(one)]
        return Row(kind, self._words.known("kinds", kind), first.resource, first.element, self._label(first),
                   self._words.type(first.type), first.type, lines, next((one.was for one in items if one.was), ""))

    def _label(self, one: Difference) -> str:
        if one.type == "rule":
            return self._words.phrase("rule", number=one.label)
        return self.named(one.label)

    def named(self, label: str) -> str:
        """A label with words for what the drawing gives no name: "Verzweigung"."""
        return _NAMELESS.sub(lambda found: self.nameless(found.group(1)), label)

    def nameless(self, kind: str) -> str:
        """What something without a name is called."""
        return self._words.type(kind).partition(":")[0]

    def _lines(self, one: Difference) -> list[Line]:
        if one.aspect in {"unreadable", "more", "cut_off"}:
            return [Line(self._words.phrase(one.aspect, count=one.after))]
        label = self._words.aspect(one.aspect, one.part, one.type)
        if one.aspect == "text" and one.part:
            label = self._words.phrase("place", line=one.part)
        if one.kind != "changed" and one.aspect in _UNSAID:
            return []
        before = self.value(one, one.before) if one.before or one.kind == "removed" else None
        after = self.value(one, one.after) if one.after or one.kind == "added" else None
        return [Line(label, before, after, one.aspect == "guard")]

    def value(self, one: Difference, text: str) -> Said:
        """A value of a difference in words."""
        if not text:
            return Said(self._words.phrase("nothing"))
        spoken = self._spoken(one.aspect, text)
        if not spoken and one.aspect in _LABELS:
            spoken = self.named(text)
        return Said(spoken) if spoken else Said(text, written=one.aspect not in _PLAIN)

    def _spoken(self, aspect: str, text: str) -> str:
        """Exact words for a value; "" where there are none."""
        words, lexicon = self._words, self._lexicon
        if aspect in _TIMES:
            return when(text, words, lexicon)
        if aspect in _CONDITIONS:
            return condition(text, words, lexicon)
        if aspect in _TEAMS:
            return ", ".join(lexicon.teams.get(name.strip(), name.strip()) for name in text.split(","))
        if aspect in _REFERENCES:
            return lexicon.processes.get(text, "")
        if aspect == "type":
            return words.type(text)
        return words.known("values", text) if aspect in _WORDS or text in {"true", "false"} else ""

    def _with_paths(self, rows: Sequence[Row], found: Sequence[Difference]) -> list[Row]:
        """New and removed paths told with the new or removed step they lead to or from."""
        ends = _ends(found)
        steps = _steps(found)
        taken: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
        folded: set[str] = set()
        for path, (kind, source, target) in ends.items():
            for mine, phrase, other in ((source, "leads_to", target), (target, "comes_from", source)):
                if (kind, mine) in steps and path not in folded:
                    taken.setdefault((kind, steps[(kind, mine)]), []).append((phrase, other, path))
                    folded.add(path)
        return [self._joined(row, taken.get((row.kind, row.element), [])) for row in rows if row.element not in folded]

    def _joined(self, row: Row, paths: Sequence[tuple[str, str, str]]) -> Row:
        if not paths:
            return row
        lines = list(row.lines)
        for phrase in ("comes_from", "leads_to"):
            names = [other for kind, other, _ in paths if kind == phrase]
            if names:
                said = Said(", ".join(map(self.named, names)))
                before, after = (None, said) if row.kind == "added" else (said, None)
                lines.append(Line(self._words.phrase(phrase), before, after))
        return replace(row, lines=lines, shapes=tuple(shape for _, _, shape in paths))


def _ends(found: Sequence[Difference]) -> Mapping[str, tuple[str, str, str]]:
    """Id of each new or removed path without a condition -> its kind and the labels of its two ends."""
    ends: dict[str, dict[str, str]] = {}
    for one in found:
        if one.type == _PATH and one.kind != "changed":
            ends.setdefault(one.element, {"kind": one.kind})[one.aspect] = one.after or one.before
    return {path: (told["kind"], told["source"], told["target"]) for path, told in ends.items()
            if {"source", "target"} <= told.keys() and "condition" not in told}


def _steps(found: Sequence[Difference]) -> Mapping[tuple[str, str], str]:
    """(kind, label) -> id of what is new or gone and no path, where no other of them is called alike."""
    named: dict[tuple[str, str], list[str]] = {}
    for one in found:
        if one.aspect == ITSELF and one.type != _PATH:
            named.setdefault((one.kind, one.label), []).append(one.element)
    return {key: ids[0] for key, ids in named.items() if len(ids) == 1}
