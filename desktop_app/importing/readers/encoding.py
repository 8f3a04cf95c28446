"""Which encoding a text file is in. UTF-8 is believed where it holds, whatever else could be."""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from charset_normalizer import from_bytes

from desktop_app.importing.readers.formats import utf16_without_mark
from desktop_app.importing.readers.source import Source, reading, source_of
from desktop_app.jobs import Job

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Excel for Windows writes in the West. Detection takes short texts for its many cousins.
_USUAL = "cp1252"
_LARGER = {
    **{"iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030"},
    **{"gbk": "gb18030", "euc_kr": "cp949", "tis-620": "cp874", "iso8859-9": "cp1254"},
}
_MIXED = re.compile("[a-z][\u0370-\uffff]|[\u0370-\uffff][a-z]")
_LEFT_OUT = bytes(range(0x80))


def encoding_of(given: Path | Source, job: Job | None = None) -> str:
    """A codec's name. Bytes that do not fit it are shown as U+FFFD when the file is read."""
    with reading(given), source_of(given).open() as stream:
        head = stream.read(_SAMPLE)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        if wide := utf16_without_mark(head):
            return wide
        stream.seek(0)
        telling, wrong, right = bytearray(), 0, 0
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        while chunk := stream.read(_CHUNK):
            if job is not None:
                job.check()
            text = decoder.decode(chunk)
            if not text.isascii():
                bad = text.count("\ufffd")
                wrong += bad
                right += _beyond_ascii(text) - bad
                if len(telling) < _SAMPLE:
                    telling += _lines_beyond_ascii(chunk)
    # a few broken bytes in a file full of good Khmer do not make it another encoding
    if wrong * 20 <= right + wrong or not wrong:
        return "utf-8"
    return _detected(bytes(telling[:_SAMPLE]))


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _lines_beyond_ascii(chunk: bytes) -> bytes:
    return b"\n".join(line for line in chunk.splitlines() if line.translate(None, _LEFT_OUT))


@lru_cache(maxsize=256)
def codec_named(name: str) -> str | None:
    """Python's codec for a charset as files name it, or what writes it in truth; None if unknown.

    ``windows-874`` has no alias in Python, and what calls itself ISO-8859-1 or Shift_JIS is the
    larger code page of Windows, as web browsers read it (https://encoding.spec.whatwg.org/).
    """
    try:
        plain = name.strip().lower().removeprefix("x-")
        found = codecs.lookup(re.sub(r"\Awindows-", "cp", plain)).name
    except (LookupError, ValueError):
        return None
    return _LARGER.get(found, found)


def _detected(sample: bytes) -> str:
    best = next(
        (each.encoding for each in from_bytes(sample) if _likely(each.encoding, sample)), None
    )
    if best is None or _western(sample.decode(best, "replace")):
        return _USUAL
    return best


def _likely(encoding: str, sample: bytes) -> bool:
    """cp949 has a syllable for nearly every pair of bytes; Korean uses those of EUC-KR."""
    if encoding not in ("cp949", "johab"):
        return True
    try:
        return bool(sample.decode("euc_kr"))
    except UnicodeError:
        return False


def _western(text: str) -> bool:
    """Whether the letters beyond ASCII are Latin, or stand inside words of Latin letters."""
    if _MIXED.search(text):
        return True
    letters = [char for char in text if char > "\x7f" and char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    return latin * 2 >= len(letters)
