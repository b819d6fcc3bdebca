"""Office files are ZIP archives: what they hold is read from their directory, without unpacking them."""
from __future__ import annotations

import io
import posixpath
import zipfile

# Ending -> what marks the kind: the main part's content type, or ODF's own file "mimetype".
ENDINGS = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    ".odt": "application/vnd.oasis.opendocument.text",
}
_ODF = frozenset({".odt"})
MOST_ENTRIES = 5_000
# A long illustrated report unpacks to a tenth of this; what is larger is made to fill somebody's memory.
MOST_UNPACKED = 300 * 1024 * 1024
_MOST_READ = 1024 * 1024
_MACRO_FOLDERS = ("basic/", "scripts/", "dialogs/")


def fault(content: bytes, ending: str) -> str:
    """Why an office file is refused, "" where it may be kept or is none.

    :returns: "unreadable", "unpacks_too_large", "content" (another kind than its ending
        says), "encrypted" or "macros".
    """
    if ending not in ENDINGS:
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _fault(archive, ending)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        return "unreadable"


def _fault(archive: zipfile.ZipFile, ending: str) -> str:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        return "unpacks_too_large"
    if any(entry.flag_bits & 0x1 for entry in entries):
        return "encrypted"
    if any(_leads_out(entry.filename) for entry in entries):
        return "unreadable"
    said = _read(archive, "mimetype" if ending in _ODF else "[Content_Types].xml")
    # Asked first: a file with macros also bears another content type, and that is what its owner has to know.
    if "macroEnabled" in said or any(_is_macro(entry.filename, ending) for entry in entries):
        return "macros"
    return "" if ENDINGS[ending] in said else "content"


def _leads_out(name: str) -> bool:
    path = posixpath.normpath(name.replace("\\", "/"))
    return path.startswith(("/", "../")) or path == ".."


def _is_macro(name: str, ending: str) -> bool:
    low = name.lower()
    return low.startswith(_MACRO_FOLDERS) if ending in _ODF else low.endswith(("vbaproject.bin", "vbadata.xml"))


def _read(archive: zipfile.ZipFile, name: str) -> str:
    try:
        with archive.open(name) as file:
            return file.read(_MOST_READ).decode("utf-8", "replace")
    except KeyError:
        return ""
