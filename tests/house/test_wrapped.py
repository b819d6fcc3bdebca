"""What people read can be read in English: no German sentence stands in Python or a script without a way to translate it."""
from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from web.translations.extract import SAID, SCRIPTS, WEB

GERMAN = re.compile(
    r"[äöüÄÖÜß„]|\b(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|und|oder|nicht|kein|keine|ist|sind|wird|werden|"
    r"wurde|hat|haben|mit|von|vom|zum|zur|bei|nach|auf|aus|ohne|noch|nur|bis|seit|wenn|Sie|Ihr|Ihre|diese|dieser|dieses)\b"
)
WRAPPED = frozenset({"_", "_l", "gettext", "lazy_gettext", "ngettext", "lazy_ngettext", "pgettext", "lazy_pgettext", "npgettext"})
#: Told to nobody who reads pages: logs, and what is compared, looked up or taken from a request.
UNSAID = frozenset({
    "info", "warning", "error", "debug", "exception", "get", "getlist", "args", "compile", "sub", "match", "search",
    "removeprefix", "removesuffix", "startswith", "endswith", "replace", "split", "strip", "frozenset", "route",
})
#: File -> what stays German there, and why.
MEANT = {
    "modeler/fieldkinds.py": "what people write about the kind of a field, and German labels it is guessed from",
    "modeler/fieldlines.py": "headings of a German spreadsheet",
    "modeler/conditionwords.py": "comparisons as people write them behind „wenn“",
    "trials/saving.py": "what is written into a test case, which is the chamber's own",
    "modeler/kept.py": "what is written into a test case, which is the chamber's own",
    "assets.py": "told to who starts the program without having built the pages",
    "migrations/wish.py": "names of values in addresses",
    "help/views.py": "addresses of the handbook",
    "processes/comparison.py": "names of values in addresses",
    "forms/keys.js": "German words left out of short names",
    "tables/german.js": "the German of dmn-js itself",
    "modeler/german_own.js": "the German of bpmn-js itself",
}


def _unwrapped_python(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or _is_unsaid(node, parents):
            continue
        if GERMAN.search(node.value) and re.search(r"[A-Za-zÄÖÜäöüß]{3}", node.value):
            yield node.value


def _is_unsaid(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a text is a docstring, is wrapped, or goes where nobody reads it."""
    above = parents.get(node)
    if isinstance(above, ast.Expr | ast.Compare | ast.Subscript) or (isinstance(above, ast.Dict) and node in above.keys):
        return True
    while above is not None:
        if isinstance(above, ast.Call):
            name = getattr(above.func, "id", getattr(above.func, "attr", ""))
            if name in WRAPPED | UNSAID:
                return True
        if isinstance(above, ast.stmt):
            return isinstance(above, ast.FunctionDef)  # what a decorator says: an address
        above = parents.get(above)
    return False


_COMMENT = re.compile(r"(?m)(?:^|(?<=\s))//[^\n]*$|/\*.*?\*/", re.DOTALL)
_LITERAL = re.compile(r"'((?:[^'\\\n]|\\.)*)'|\"((?:[^\"\\\n]|\\.)*)\"|`((?:[^`\\]|\\.)*)`")


def _unwrapped_script(path: Path) -> Iterator[str]:
    source = _COMMENT.sub("", path.read_text(encoding="utf-8"))
    for found in _LITERAL.finditer(SAID.sub("t(", source)):
        text = next((one for one in found.groups() if one is not None), "")
        text = re.sub(r"\$\{[^}]*\}", "", text)
        if GERMAN.search(text) and re.search(r"[A-Za-zÄÖÜäöüß]{3}", text):
            yield text


def _german() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in sorted(WEB.rglob("*.py")):
        if "frontend" not in path.parts:
            found[path.relative_to(WEB).as_posix()] = list(_unwrapped_python(path))
    for path in sorted(SCRIPTS.rglob("*.js")):
        found[path.relative_to(SCRIPTS).as_posix()] = list(_unwrapped_script(path))
    return {name: texts for name, texts in found.items() if texts}


@pytest.fixture(scope="module")
def german() -> dict[str, list[str]]:
    """File -> German texts that are wrapped in nothing."""
    return _german()


def test_no_german_text_stands_without_a_way_to_translate_it(german: dict[str, list[str]]) -> None:
    """Python says `_("…")` or `_l("…")`, a script t('…'), so that English pages are English throughout."""
    assert {name: texts for name, texts in german.items() if name not in MEANT} == {}


def test_every_exception_is_needed(german: dict[str, list[str]]) -> None:
    """The list of what stays German holds no file that says nothing German any more."""
    assert [name for name in MEANT if name not in german] == []


def test_the_search_finds_what_it_is_for(tmp_path: Path) -> None:
    """A text that is forgotten is found, a docstring, a wrapped one and a name in an address are not."""
    module = tmp_path / "made.py"
    module.write_text(
        '"""Sagt etwas für niemanden."""\n'
        'def told(form):\n    """Auch das liest niemand, der Seiten öffnet."""\n'
        '    form.get("für")\n    return _("Das ist übersetzbar.") + "Das ist vergessen."\n', encoding="utf-8",
    )
    script = tmp_path / "made.js"
    script.write_text("// für niemanden\nsay(t('Das ist übersetzbar.'));\nsay('Das ist vergessen.');\n", encoding="utf-8")
    assert list(_unwrapped_python(module)) == ["Das ist vergessen."]
    assert list(_unwrapped_script(script)) == ["Das ist vergessen."]


def test_a_lazy_text_has_no_values() -> None:
    """A lazy text is put on a page as it is: what people typed must not get in through its places."""
    wrong = [
        f"{path.relative_to(WEB).as_posix()}:{node.lineno}" for path in sorted(WEB.rglob("*.py")) if "frontend" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"_l", "lazy_gettext", "lazy_pgettext"} and node.keywords
    ]
    assert wrong == []
