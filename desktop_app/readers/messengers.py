"""The names of messengers and social networks in address books."""

from __future__ import annotations

import re

SERVICES = {
    **{"telegram": "Telegram", "whatsapp": "WhatsApp", "messenger": "Messenger"},
    **{"facebook": "Facebook", "instagram": "Instagram", "line": "Line", "wechat": "WeChat"},
    **{"viber": "Viber", "signal": "Signal", "skype": "Skype", "linkedin": "LinkedIn"},
    **{"twitter": "Twitter", "tiktok": "TikTok", "qq": "QQ", "jabber": "Jabber", "icq": "ICQ"},
}
"""As told in a file, in small letters -> the header of its column."""

_OTHER_NAMES = {"xmpp": "jabber", "fb": "facebook", "weixin": "wechat", "tg": "telegram"}
_SUFFIX = re.compile(r"[-_]?(?:username|user|id|name|number)\Z")
_SCHEME = re.compile(r"\A(?!https?:)[a-z][a-z0-9+.-]*:(?://)?", re.I)


def service_header(name: str) -> str | None:
    """The header for ``TELEGRAM``, ``skype-username`` or ``xmpp``; None for an unknown service."""
    plain = _SUFFIX.sub("", name.strip().lower())
    return SERVICES.get(_OTHER_NAMES.get(plain, plain))


def without_scheme(value: str) -> str:
    """``sokdara`` for ``telegram:sokdara`` and ``x-apple:sokdara``; web addresses are unchanged."""
    return _SCHEME.sub("", value)
