"""From bytes to XML, distrusting them: no DOCTYPE, no entities, no includes, no network, no giants.

The text is decoded here, by the rules of XML 1.0 (appendix F) and strictly, and libxml2 is given
nothing but UTF-8 without a declaration: whatever encoding a file hides in, there is one reading of
it. A DOCTYPE is found before the parser sees it, which closes entity bombs and outside references.
"""
from __future__ import annotations

import re
from typing import Any

from lxml import etree

from workflows.errors import Rejected
from workflows.model import Problem

MAX_BYTES = 10 * 1024 * 1024
MAX_DEPTH = 256
_XINCLUDE = "http://www.w3.org/2001/XInclude"

_HEAD = 20_000
_ROOT = re.compile(r"<(?:[\w.-]+:)?definitions(?=\s)")
_IDENTITY = re.compile(r"""[^<>]*?\sid\s*=\s*["']([^"'<>&\ufffd]+)["']""")

# Longest first: the UTF-16 mark is the beginning of the UTF-32 one.
_MARKS = (
    (b"\x00\x00\xfe\xff", "utf-32-be"), (b"\xff\xfe\x00\x00", "utf-32-le"), (b"\xef\xbb\xbf", "utf-8"),
    (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"),
)
# How "<" and the character after it begin a file without a mark.
_BEGINNINGS = (
    (b"\x00\x00\x00<", "utf-32-be"), (b"<\x00\x00\x00", "utf-32-le"), (b"\x00<", "utf-16-be"), (b"<\x00", "utf-16-le"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
_DECLARATION = re.compile(
    r"""<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')"""
    r"""(?:\s+encoding\s*=\s*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?"""
    r"""(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>""",
    re.ASCII,
)
_EBCDIC = frozenset({"cp037", "cp273", "cp500", "cp1140"})
# IANA names of what is read; names with another spelling in Python have theirs.
_CODECS = {
    "utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "ascii", "ascii": "ascii",
    "utf-16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "iso-10646-ucs-2": "utf-16",
    "utf-32": "utf-32", "utf-32le": "utf-32-le", "utf-32be": "utf-32-be", "iso-10646-ucs-4": "utf-32",
    **{f"iso-8859-{n}": f"iso8859-{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)},
    "latin1": "iso8859-1", "latin-1": "iso8859-1", "latin-9": "iso8859-15",
    **{f"windows-{n}": f"cp{n}" for n in (874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"cp{n}": f"cp{n}" for n in (1250, 1251, 1252, 437, 850, 852, 858)},
    "ibm437": "cp437", "ibm850": "cp850", "ibm852": "cp852", "ibm858": "cp858", "ibm00858": "cp858",
    "ibm037": "cp037", "ebcdic-cp-us": "cp037", "ibm273": "cp273", "ibm500": "cp500", "ibm01140": "cp1140",
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "macintosh": "mac-roman", "tis-620": "tis-620",
    "shift_jis": "shift_jis", "windows-31j": "cp932", "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp",
    "gb2312": "gb2312", "gbk": "gbk", "gb18030": "gb18030", "big5": "big5", "euc-kr": "euc_kr",
}


def read_untrusted(xml: bytes, resource: str) -> etree._Element:
    """The root of an XML file nobody vouches for; comments and processing instructions are left out.

    :param resource: name of the file, for the problem.
    :raises Rejected: "deployment_rejected" with one problem at the root's id, where it can be found.
    """
    if len(xml) > MAX_BYTES:
        raise refusal("file_too_large", f"{len(xml)} bytes, at most {MAX_BYTES}", resource, root_id(xml),
                      limit=MAX_BYTES)
    text = _decoded(xml, resource)
    if _has_doctype(text):
        raise refusal("xml_doctype", "a DOCTYPE is not allowed", resource, _root_id(text))
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise _unreadable(error, text, resource) from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise refusal("xml_doctype", "a DOCTYPE is not allowed", resource, _root_id(text))
    if next(root.iter(f"{{{_XINCLUDE}}}*"), None) is not None:
        raise refusal("xml_include", "XInclude is not allowed", resource, first_id(root))
    return root


def as_text(xml: bytes) -> str:
    """An XML file as text without declaration, whatever encoding it was saved in; raises Rejected."""
    return _decoded(xml, "")


def root_id(xml: bytes) -> str:
    """Id of the root element, also of a file that cannot be read; "" where none is found."""
    return _root_id(xml[:_HEAD].replace(b"\0", b"").decode("utf-8", "replace"))


def first_id(root: etree._Element) -> str:
    """What a finding names where nothing nearer has an id: the root, else the first element that has one."""
    return next((str(one.get("id")).strip() for one in root.iter() if (one.get("id") or "").strip()), "")


def refusal(code: str, message: str, resource: str, element: str = "", **params: Any) -> Rejected:
    """The error for a file that cannot be read at all."""
    return Rejected("deployment_rejected", problems=[Problem(element, code, message=message, params=params,
                                                             resource=resource)])


def _root_id(text: str) -> str:
    head = text[:_HEAD]
    root = _ROOT.search(head)
    found = _IDENTITY.match(head, root.end()) if root else None
    return found.group(1).strip() if found else ""


def _decoded(xml: bytes, resource: str) -> str:
    """The text of a file without its XML declaration."""
    found, mark = _detected(xml)
    codec = found or "utf-8"
    head = xml[mark:mark + 400].decode("latin-1" if codec == "utf-8" else codec, "replace")
    declaration = _DECLARATION.match(head)
    declared = (declaration.group(1) or declaration.group(2) or "").lower() if declaration else ""
    if declared:
        codec = _agreed(declared, found, resource, xml)
    try:
        text = xml[mark:].decode(codec)
    except UnicodeDecodeError as error:
        message = f"byte {error.start + mark} is not {declared or codec}"
        raise refusal("xml_encoding", message, resource, root_id(xml), encoding=declared or codec) from error
    return text[declaration.end():] if declaration else text


def _detected(xml: bytes) -> tuple[str, int]:
    """The encoding the first bytes tell ("" = one that begins like ASCII), and the length of the byte order mark."""
    for mark, codec in _MARKS:
        if xml.startswith(mark):
            return codec, len(mark)
    for beginning, codec in _BEGINNINGS:
        if xml.startswith(beginning):
            return codec, 0
    return "", 0


def _agreed(declared: str, found: str, resource: str, xml: bytes) -> str:
    """The codec of the declared encoding, where the first bytes do not contradict it."""
    codec = _CODECS.get(declared, "")
    wide = codec.startswith(("utf-16", "utf-32"))
    if not found:
        fits = bool(codec) and not wide and codec not in _EBCDIC
    elif found in _EBCDIC:
        fits = codec in _EBCDIC
    else:
        fits = found.startswith(codec) if codec else False
        codec = found
    if not fits:
        raise refusal("xml_encoding", f"the file is not {declared}", resource, root_id(xml), encoding=declared)
    return codec


def _has_doctype(text: str) -> bool:
    """Whether a DOCTYPE stands before the root element, the only place for one."""
    place = 0
    while True:
        while text[place:place + 1].isspace():
            place += 1
        if text.startswith("<!--", place):
            end = text.find("-->", place + 4)
        elif text.startswith("<?", place):
            end = text.find("?>", place + 2) - 1
        else:
            return text.startswith("<!DOCTYPE", place)
        if end < 0:
            return False  # never closed: no XML, the parser says where
        place = end + 3


def _unreadable(error: etree.XMLSyntaxError, text: str, resource: str) -> Rejected:
    if getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY:
        raise MemoryError from error
    line, column = error.position
    if "depth" in str(error):
        return refusal("xml_too_deep", str(error), resource, _root_id(text), limit=MAX_DEPTH)
    return refusal("xml_unreadable", str(error), resource, _root_id(text), line=line or 1, column=column or 1)
