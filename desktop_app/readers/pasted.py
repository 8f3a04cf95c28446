"""A table from the clipboard as FileBytes."""

from __future__ import annotations

from desktop_app.errors import UserError
from desktop_app.readers.limits import LARGEST_IN_MEMORY
from desktop_app.readers.source import MemorySource


def pasted(name: str, text: str, html: str | None = None) -> MemorySource:
    """The copied table, under a name for messages.

    A spreadsheet program's text has tabs between its cells and is preferred: the cells in its HTML
    are rounded for display. HTML is used if the text has no columns, as when a table was copied
    from a web page. Raises UserError ``import.empty``, ``import.too_large``.
    """
    if not text.strip() and not (html or "").strip():
        raise UserError("import.empty", file=name)
    from_html = html is not None and "<t" in html.lower() and "\t" not in text
    content = (html if from_html and html is not None else text).encode("utf-8", "replace")
    if len(content) > LARGEST_IN_MEMORY:
        raise UserError("import.too_large", file=name)
    # the byte order mark overrides a page's own claim of another charset
    return MemorySource(name, b"\xef\xbb\xbf" + content)
