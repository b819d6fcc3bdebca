"""The little Markdown of form texts and handbook: paragraphs, lists, tables, headings, bold, commands, own links."""
from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup, escape

_CODE = re.compile(r"`([^`\n]+)`")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LINK = re.compile(r"\[([^\]\n]+)\]\((/[^\s)]*|https://[^\s)]+)\)")
_HEADING = re.compile(r"(#{1,3}) +(.+)")
PICTURE = re.compile(r"!\[([^\]\n]+)\]\(([a-z-]+)\)")
_ROW = re.compile(r"\|(.+)\|")
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+")
_ITEM = re.compile(r"(?:[-*]|(\d+)\.) +(.+)")


Draw = Callable[[str, str], Markup]


def plain_markdown(text: str, draw: Draw | None = None) -> Markup:
    """Markup of a text; everything that is not one of the few forms is shown as it stands.

    :param draw: makes a picture of its words and its name, "![words](name)"; None = pictures are no form of this text.
    """
    blocks = re.split(r"\n\s*\n", str(text).replace("\r\n", "\n").strip())
    return Markup("\n").join(_block(block.strip(), draw) for block in blocks if block.strip())


def _block(block: str, draw: Draw | None) -> Markup:
    picture = PICTURE.fullmatch(block) if draw is not None else None
    if draw is not None and picture is not None:
        return draw(picture.group(1), picture.group(2))
    heading = _HEADING.fullmatch(block)
    if heading:
        level = max(2, len(heading.group(1)))
        return Markup(f"<h{level}>{{}}</h{level}>").format(_inline(heading.group(2)))
    rows = [_ROW.fullmatch(line.strip()) for line in block.split("\n")]
    if len(rows) > 1 and all(rows) and _RULE.fullmatch(block.split("\n")[1].strip()):
        return _table([[cell.strip() for cell in row.group(1).split("|")] for row in rows if row])
    items = [_ITEM.fullmatch(line.strip()) for line in block.split("\n")]
    if all(items):
        tag = "ol" if items[0] and items[0].group(1) else "ul"
        inner = Markup("").join(Markup("<li>{}</li>").format(_inline(item.group(2))) for item in items if item)
        return Markup(f"<{tag}>{{}}</{tag}>").format(inner)
    return Markup("<p>{}</p>").format(_inline(" ".join(line.strip() for line in block.split("\n"))))


def _table(rows: list[list[str]]) -> Markup:
    """Headings, the rule under them (`|---|`) and the lines; each cell is one line of text."""
    def line(cells: list[str], cell: str) -> Markup:
        inner = Markup("").join(Markup(cell).format(_inline(text)) for text in cells)
        return Markup('<tr role="row">{}</tr>').format(inner)

    head = line(rows[0], '<th scope="col" role="columnheader">{}</th>')
    body = Markup("").join(line(cells, '<td role="cell">{}</td>') for cells in rows[2:])
    table = Markup('<table class="kw-table kw-table--cards" role="table"><thead>{}</thead><tbody>{}</tbody></table>')
    return table.format(head, body)


def _inline(text: str) -> Markup:
    # Escaping first: what follows only ever adds our own tags around already harmless text.
    safe = _CODE.sub(r'<code class="kw-code">\1</code>', str(escape(text)))
    safe = _BOLD.sub(r"<b>\1</b>", safe)
    return Markup(_LINK.sub(r'<a href="\2">\1</a>', safe))
