"""Finds mistyped e-mail addresses and their corrections. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rapidfuzz.distance import OSA

PROVIDERS = (
    *("gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "live.com"),
    *("ymail.com", "msn.com", "aol.com", "me.com", "mail.com", "email.com", "gmx.com", "qq.com"),
    *("163.com", "126.com", "proton.me", "protonmail.com", "googlemail.com", "rocketmail.com"),
    *("yandex.com", "zoho.com", "mail.ru", "online.com.kh", "yahoo.co.uk", "hotmail.co.uk"),
    *("yahoo.fr", "hotmail.fr", "outlook.fr", "live.fr", "yahoo.co.th", "yahoo.co.jp"),
    *("yahoo.com.vn", "yahoo.com.sg", "yahoo.com.au", "hotmail.co.th", "naver.com"),
)
# Results of a typing error only of one of these domains; other domains are too short or too rare.
_COMMON = (
    *("gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "protonmail.com"),
    *("ymail.com", "online.com.kh"),
)
_TYPOS = {
    **dict.fromkeys(
        ("gmial.com", "gamil.com", "gmai.com", "gmal.com", "gmil.com", "gnail.com", "gmaill.com"),
        "gmail.com",
    ),
    **dict.fromkeys(("gmail.co", "gmail.cm", "gmail.om", "gmail.net", "gmail.kh"), "gmail.com"),
    **dict.fromkeys(("gmail", "gmailcom", "gmail.com.kh", "g.mail.com"), "gmail.com"),
    **dict.fromkeys(("yaho.com", "yahooo.com", "yahho.com", "yhaoo.com", "yahoo.cm"), "yahoo.com"),
    **dict.fromkeys(("yahoo", "yahoocom", "yahoo.co", "yaoo.com"), "yahoo.com"),
    **dict.fromkeys(("hotmial.com", "hotmai.com", "hotmal.com", "homail.com"), "hotmail.com"),
    **dict.fromkeys(("hotmail", "hotmailcom", "hotmail.co", "hotmil.com"), "hotmail.com"),
    **dict.fromkeys(("outlok.com", "outlook.co", "outlook", "outllok.com"), "outlook.com"),
    **dict.fromkeys(("iclod.com", "icloud.co", "icloud", "icoud.com"), "icloud.com"),
}
_ENDINGS = re.compile(r"\.(?:con|cmo|comm|ocm|vom|xom|cpm|clm|coom|c0m|com\.com)$")
_SLIP = 1
# A domain shared by this many addresses is not a typing error.
_REAL = 20
_AT = re.compile(r"(?<!\s)\s*(?:@+|\(at\)|\[at\]| at )\s*", re.IGNORECASE)


def domain_of(address: str) -> str:
    """The part after the @."""
    return address.rpartition("@")[2]


def meant(domain: str, uses: int = 1) -> str | None:
    """The intended domain; None if nothing seems wrong. ``uses``: how many addresses have it."""
    if domain in PROVIDERS:
        return None
    if domain in _TYPOS:
        return _TYPOS[domain]
    fixed = _ENDINGS.sub(".com", domain)
    if fixed != domain:
        return _TYPOS.get(fixed) or _near(fixed) or fixed
    return _near(domain) if uses < _REAL else None


def _near(domain: str) -> str | None:
    if domain in PROVIDERS:
        return domain
    near = [one for one in _COMMON if OSA.distance(domain, one, score_cutoff=_SLIP) <= _SLIP]
    return near[0] if len(near) == 1 else None


def misspelt(domains: Mapping[str, int]) -> list[str]:
    """The domains that are typing errors, of those given with their numbers of addresses."""
    return [domain for domain, uses in domains.items() if meant(domain, uses) is not None]


def corrected(address: str, uses: int = 1) -> str | None:
    """The intended address, even of a text that is not an address; None if unclear."""
    text = _AT.sub("@", address.strip().strip("<>;,.").lower(), count=1).replace(" ", "")
    name, at, domain = text.partition("@")
    if not (name and at and domain) or "@" in domain:
        return None
    domain = domain.replace(",", ".").replace("..", ".").strip(".")
    found = f"{name.strip('.')}@{meant(domain, uses) or domain}"
    return found if found != address and "." in domain_of(found) else None
