"""Keeps the English catalogues `en/*.po` in step with what templates, modules and scripts say."""
from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import write_po

from web.translations.catalogue import FOLDER, read
from web.translations.segments import CONTEXT_END, messages

WEB = Path(__file__).parent.parent
TEMPLATES = WEB / "templates"
SCRIPTS = WEB / "frontend" / "src"
#: As english.mjs finds them.
_QUOTED = r"""('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.)*`)"""
SAID = re.compile(rf"(?<![\w.$])(t|tn)\({_QUOTED}(?:,\s*{_QUOTED})?")
#: Papers of the house that are printed in German whoever prints them.
GERMAN_ONLY = frozenset({"crisis/folder.html"})
CALLS = {
    "gettext": None, "_": None, "lazy_gettext": None, "_l": None, "ngettext": (1, 2), "lazy_ngettext": (1, 2),
    "pgettext": ((1, "c"), 2), "lazy_pgettext": ((1, "c"), 2), "npgettext": ((1, "c"), 2, 3),
}
Said = tuple[str | tuple[str, ...], str]


def template_messages() -> Iterator[Said]:
    """(message, template) in the order of the templates' names."""
    for path in sorted(TEMPLATES.rglob("*.html")):
        name = path.relative_to(TEMPLATES).as_posix()
        if name not in GERMAN_ONLY:
            yield from ((message, name) for message in messages(path.read_text(encoding="utf-8")))


def python_messages() -> Iterator[Said]:
    """(message, module) of every gettext call; both forms where it counts, and its context as gettext writes it."""
    for path in sorted(WEB.rglob("*.py")):
        if "frontend" not in path.parts:
            name = path.relative_to(WEB).as_posix()
            yield from ((said, name) for said in said_in(path))


def said_in(path: Path) -> Iterator[str | tuple[str, ...]]:
    """What one module says, a word of two meanings behind the context that tells which."""
    for _, message, _, context in extract_from_file("python", path, keywords=CALLS):
        before = f"{context}{CONTEXT_END}" if context else ""
        yield (before + message[0], *message[1:]) if isinstance(message, tuple) else before + message


def script_messages() -> Iterator[Said]:
    """(message, script) of every t() and tn() of the scripts; both forms where it counts."""
    for path in sorted(SCRIPTS.rglob("*.js")):
        name = path.relative_to(SCRIPTS).as_posix()
        if name == "js/words.js":  # which defines them
            continue
        for call, one, many in SAID.findall(path.read_text(encoding="utf-8")):
            yield ((_literal(one), _literal(many)) if call == "tn" else _literal(one)), name


def _literal(written: str) -> str:
    """The text of a literal of JavaScript; its escapes are those of Python."""
    text = re.sub(r"\\(['`\"])", r"\1", written[1:-1])
    return re.sub(r"\\u[0-9a-fA-F]{4}|\\n|\\\\", lambda found: ast.literal_eval(f'"{found[0]}"'), text)


SOURCES = {"templates": template_messages, "python": python_messages, "scripts": script_messages}


def update(domain: str) -> tuple[int, int]:
    """Write the catalogue anew: new messages without a translation, unused ones gone.

    :returns: how many messages there are, how many have no translation.
    """
    old = read(domain) if (FOLDER / f"{domain}.po").exists() else Catalog(locale="en")
    fresh = Catalog(locale="en", project="Kammerwerk", fuzzy=False)
    used: dict[str | tuple[str, ...], list[tuple[str, int]]] = {}
    for message, place in SOURCES[domain]():
        places = used.setdefault(message, [])
        if (place, 0) not in places:
            places.append((place, 0))
    for message, places in used.items():
        given, words = in_context(message)
        for context in (given, *(place for place, _ in places)):
            known = old.get(words, context)
            if known is None and context != given:
                continue  # a template says it in its own way only where somebody wrote so
            fresh.add(words, known.string if known else None, places, context=context,
                      user_comments=known.user_comments if known else ())
    with (FOLDER / f"{domain}.po").open("wb") as file:
        write_po(file, fresh, width=0, omit_header=True, include_lineno=False)
    return len(fresh), sum(1 for one in fresh if one.id and not _said(one.string))


def in_context(message: str | tuple[str, ...]) -> tuple[str | None, str | tuple[str, ...]]:
    """The context of a message, None for none, and the message itself."""
    context, _, words = (message[0] if isinstance(message, tuple) else message).rpartition(CONTEXT_END)
    return context or None, (words, *message[1:]) if isinstance(message, tuple) else words


def _said(string: object) -> bool:
    return all(string) if isinstance(string, tuple | list) else bool(string)
