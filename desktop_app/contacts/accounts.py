"""Accounts of social networks: links and names in one form, for any of an account's links. Pure
functions; canonical forms are frozen by golden tests."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import parse_qs, unquote

from desktop_app.contacts.model import PointKind
from desktop_app.text.invisible import IGNORABLES, WHITE

_SCHEME = re.compile(r"^(?:https?://)?(?:(?:www|m|web)\.(?=[^/]+\.))?", re.I)
_SOCIAL_SCHEME = re.compile(
    r"^(?:https?://|fb://)?(?:(?:www|m|mobile|web|touch|mbasic|[a-z]{2}-[a-z]{2})\.(?=[^/]+\.))?",
    re.I,
)
_FACEBOOK = re.compile(r"^(?:facebook\.com|fb\.(?:com|me)|m\.me|messenger\.com)(?=[/?]|$)/*", re.I)
_INSTAGRAM = re.compile(r"^(?:instagram\.com|instagr\.am)(?=[/?]|$)/*", re.I)
_TELEGRAM = re.compile(r"^(?:t|telegram)\.(?:me|dog)(?=[/?]|$)/*(?:s/)?", re.I)
_TELEGRAM_APP = re.compile(
    r"^tg://resolve/?\?(?:[^#\s]*&)?(?P<what>domain|phone)=(?P<value>[^&#\s]*)", re.I
)
_TELEGRAM_USER = re.compile(r"[a-z0-9_]{3,32}")
# pages of t.me that are no account
_TELEGRAM_PAGES = frozenset(
    (
        *("joinchat", "addstickers", "addemoji", "addtheme", "addlist", "share", "proxy", "socks"),
        *("login", "confirmphone", "setlanguage", "boost", "contact", "giftcode", "iv"),
    )
)
_HOSTS = {
    "facebook": _FACEBOOK,
    "messenger": _FACEBOOK,
    "instagram": _INSTAGRAM,
    "line": re.compile(r"^line\.me/(?:r/)?ti/p/~?", re.I),
    "wechat": re.compile(r"^weixin://dl/chat\?", re.I),
}
_LED_BY = re.compile(r"(?:(?:messages|e2ee|t|msg|pg)/)+", re.I)
_NUMBERED = re.compile(
    r"(?:people|pages|profile)/(?:[^/]*/){0,3}(?:[^/]*-)?(?P<id>[0-9]{5,20})(?:/|$)", re.I
)
_NUMBER = re.compile(r"[1-9][0-9]{2,19}")
_PHP = re.compile(r"[a-z_]+\.php", re.I)
# Paths of facebook.com that are no account: kept unchanged, without tracking.
_PAGES = frozenset({"groups", "events", "watch", "share", "photo", "reel", "story", "hashtag"})


def kind_of(text: str) -> PointKind | None:
    """The kind of account of a link: facebook, instagram, telegram, or None."""
    bare = _bare(text)
    if _TELEGRAM_APP.match(bare) or _behind(_TELEGRAM, bare) is not None:
        return "telegram"
    kinds: tuple[PointKind, ...] = ("facebook", "instagram")
    return next((kind for kind in kinds if _behind(_HOSTS[kind], bare) is not None), None)


def telegram(text: str) -> str:
    """The user name, or the number, in a Telegram link or name, as typed and not validated."""
    bare = _bare(text)
    if match := _TELEGRAM_APP.match(bare):
        value = unquote(match["value"])
        return f"+{value.lstrip('+')}" if match["what"].lower() == "phone" else value
    rest = _behind(_TELEGRAM, bare)
    return bare if rest is None else unquote(_without_query(rest)).strip(WHITE + "/")


def telegram_user(name: str) -> str | None:
    """The canonical user name, None if it is invalid."""
    user = _without_query(name.strip(WHITE + "@/")).partition("/")[0].strip(WHITE + "@/").lower()
    return user if _TELEGRAM_USER.fullmatch(user) and user not in _TELEGRAM_PAGES else None


def handle(kind: str, raw: str) -> str:
    """The canonical form of an account of another network; "" for none.

    A Facebook account that is known by its number is ``profile.php?id=100``, whether the link was
    m.me/100, facebook.com/100, facebook.com/people/Sok/100 or that one.
    """
    host = _HOSTS.get(kind)
    if host is None:
        return _SCHEME.sub("", raw.translate(IGNORABLES)).strip(WHITE + "/").lower()
    bare = _bare(raw)
    link = _behind(host, bare)
    rest = bare if link is None else link
    if kind in ("facebook", "messenger"):
        return _facebook(rest)
    if kind == "instagram":
        rest = unquote(_without_query(rest)).strip(WHITE + "@/").partition("/")[0]
    return rest.strip(WHITE + "@/").lower()


def _facebook(rest: str) -> str:
    rest = rest.partition("#")[0]
    path, _, query = rest.partition("?")
    path = unquote(path).strip(WHITE + "/")
    if led := _LED_BY.match(path):
        path = path[led.end() :]
    if _PHP.fullmatch(path):
        ids = parse_qs(query).get("id", []) if path.lower() == "profile.php" else []
        if ids and _NUMBER.fullmatch(ids[0].strip()):
            return f"profile.php?id={ids[0].strip()}"
        return rest.strip(WHITE + "@/").lower()
    if numbered := _NUMBERED.match(path):
        return f"profile.php?id={numbered['id']}"
    first, _, more = path.partition("/")
    name = first.strip(WHITE + "@").lower()
    if name in _PAGES and more:
        return path.lower()
    return f"profile.php?id={name}" if _NUMBER.fullmatch(name) else name


def _bare(text: str) -> str:
    return unicodedata.normalize("NFKC", text.translate(IGNORABLES)).strip(WHITE)


def _behind(host: re.Pattern[str], bare: str) -> str | None:
    """The path after the host of the first such link in a text; None without one."""
    for word in bare.split():
        link = _SOCIAL_SCHEME.sub("", word.lstrip("<(\"'"), count=1)
        if match := host.match(link):
            return link[match.end() :].rstrip(">)\"',;")
    return None


def _without_query(text: str) -> str:
    return text.partition("#")[0].partition("?")[0]
