"""Detects the encoding of a text file. If the file is valid UTF-8, it is read as UTF-8."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.readers.legacy import legacy_encoding
from desktop_app.readers.source import FileBytes, reading, source_of
from desktop_app.readers.wide import wide_without_mark

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LARGER = {
    **{"iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030"},
    **{"gbk": "gb18030", "euc_kr": "cp949", "tis-620": "cp874", "iso8859-9": "cp1254"},
}
# Three-byte letters that valid text in another encoding does not contain by chance: Khmer, Thai,
# Lao, Latin with two marks, kana, ideographs, hangul.
_STRONG = re.compile(
    "[\u0e01-\u0ed9\u1780-\u17f9\u1ea0-\u1ef9\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
)
_NOT_OF_FILES = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf-7", "undefined")
_LEFT_OUT = bytes(range(0x80))


def encoding_of(given: Path | FileBytes, job: Job | None = None) -> str:
    """The name of a codec. Bytes that are invalid in it become U+FFFD when the file is read."""
    with reading(given), source_of(given).open() as stream:
        head = stream.read(_SAMPLE)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        if wide := wide_without_mark(head):
            return wide
        stream.seek(0)
        telling, wrong, right, strong = bytearray(), 0, 0, 0
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        while chunk := stream.read(_CHUNK):
            if job is not None:
                job.check()
            text = decoder.decode(chunk)
            if not text.isascii():
                bad = text.count("\ufffd")
                wrong += bad
                right += _beyond_ascii(text) - bad
                strong += _strong(text)
                if len(telling) < _SAMPLE:
                    telling += _lines_beyond_ascii(chunk)
    # a few broken bytes in a file of valid Khmer do not change its encoding
    if wrong * 3 <= right or wrong < strong:
        return "utf-8"
    return legacy_encoding(bytes(telling[:_SAMPLE]))


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _strong(text: str) -> int:
    return len(_STRONG.findall(text))


def _lines_beyond_ascii(chunk: bytes) -> bytes:
    return b"\n".join(line for line in chunk.splitlines() if line.translate(None, _LEFT_OUT))


@lru_cache(maxsize=256)
def codec_named(name: str) -> str | None:
    """Python's codec for a charset name found in a file; None if it is unknown.

    ``windows-874`` has no alias in Python. ISO-8859-1 and Shift_JIS mean the larger Windows code
    pages, as in web browsers (https://encoding.spec.whatwg.org/).
    """
    try:
        plain = name.strip().lower().removeprefix("x-")
        found = codecs.lookup(re.sub(r"\Awindows-", "cp", plain)).name
    except (LookupError, ValueError):
        return None
    return _LARGER.get(found, found)


def text_codec(name: str) -> str:
    """Python's codec for an encoding that the user names.

    Raises UserError ``import.unknown_encoding`` if it does not exist or is not a text encoding.
    """
    found = codec_named(name)
    try:
        if (
            found is None
            or found in _NOT_OF_FILES
            or "a,1\n".encode(found).decode(found) != "a,1\n"
        ):
            raise LookupError
    except (LookupError, ValueError) as error:
        raise UserError("import.unknown_encoding", encoding=name) from error
    return found
