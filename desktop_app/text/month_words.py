"""Month names in the languages of the neighbouring countries. Khmer and English are in dates."""

from __future__ import annotations

import re

_WORDS: tuple[tuple[str, ...], ...] = (
    ("janvier", "janv", "enero", "ene", "januar", "jänner", "janeiro", "januari", "มกราคม", "ม.ค"),
    (
        *("février", "fevrier", "févr", "fevr", "fév", "febrero", "februar", "fevereiro"),
        "februari",
        *("กุมภาพันธ์", "ก.พ"),
    ),
    ("mars", "marzo", "märz", "maerz", "março", "marco", "maret", "มีนาคม", "มี.ค"),
    ("avril", "avr", "abril", "abr", "เมษายน", "เม.ย"),
    ("mai", "mayo", "maio", "mei", "พฤษภาคม", "พ.ค"),
    ("juin", "junio", "juni", "junho", "มิถุนายน", "มิ.ย"),
    ("juillet", "juil", "julio", "juli", "julho", "กรกฎาคม", "ก.ค"),
    ("août", "aout", "agosto", "ago", "agustus", "สิงหาคม", "ส.ค"),
    ("septembre", "septiembre", "setiembre", "setembro", "กันยายน", "ก.ย"),
    ("octobre", "octubre", "oktober", "okt", "outubro", "out", "ตุลาคม", "ต.ค"),
    ("novembre", "noviembre", "novembro", "nopember", "พฤศจิกายน", "พ.ย"),
    ("décembre", "decembre", "déc", "diciembre", "dic", "dezember", "dez", "dezembro", "desember")
    + ("ธันวาคม", "ธ.ค"),
)
_MONTHS = {word: month for month, words in enumerate(_WORDS, start=1) for word in words}
_LATIN = sorted((word for word in _MONTHS if word[0] < "\u0250"), key=len, reverse=True)
_THAI = sorted((word for word in _MONTHS if word[0] > "\u0250"), key=len, reverse=True)
_MONTH = re.compile(
    rf"\b(?:{'|'.join(_LATIN)})\b\.?|(?:{'|'.join(map(re.escape, _THAI))})\.?", re.IGNORECASE
)
_COUNTED = re.compile(
    r"(?:\bth(?:á|a)ng|\bthg\.?) *([0-9]{1,2})\b|([0-9]{1,2}) ?[月월]", re.IGNORECASE
)
_FILLERS = re.compile(
    r"(?<=[0-9])(?:er|º|ª)\b|(?<=[0-9]) ?[年日号號년일]|\b(?:de|del|ng(?:à|a)y|n(?:ă|a)m|le)\b"
    r"|วันที่|เดือน|ปี"
    r"|(?<=[0-9])\.(?= *[^\W\d])",
    re.IGNORECASE,
)


def with_marked_months(text: str, mark: str) -> str:
    """``text`` with month names as ``mark`` and the number, and without words like "day"."""
    text = _COUNTED.sub(lambda m: f" {mark}{int(m[1] or m[2])} ", text)
    text = _FILLERS.sub(" ", text)
    return _MONTH.sub(lambda m: f" {mark}{_MONTHS[m[0].rstrip('.').lower()]} ", text)
