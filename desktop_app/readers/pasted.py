"""A table from the clipboard, as a source that lies on no disk."""

from __future__ import annotations

from desktop_app.errors import UserError
from desktop_app.readers.limits import LARGEST_IN_MEMORY
from desktop_app.readers.source import MemorySource


def pasted(name: str, text: str, html: str | None = None) -> MemorySource:
    """What was copied, under a name for messages.

    A spreadsheet program's text has tabs between its cells, and is taken where it has any: cells
    in its HTML are rounded as they are shown. HTML is taken where the text does not show columns,
    as when a table of a web page was copied. Raises UserError ``import.empty``,
    ``import.too_large``.
    """
    if not text.strip() and not (html or "").strip():
        raise UserError("import.empty", file=name)
    from_html = html is not None and "<t" in html.lower() and "\t" not in text
    content = (html if from_html and html is not None else text).encode("utf-8", "replace")
    if len(content) > LARGEST_IN_MEMORY:
        raise UserError("import.too_large", file=name)
    # the mark keeps a page's own claim of another charset from being believed
    return MemorySource(name, b"\xef\xbb\xbf" + content)
