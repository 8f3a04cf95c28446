"""Yes and no as people write them, in English and Khmer."""

from __future__ import annotations

import re

from desktop_app.text.keys import search_key

_YES = (
    *("yes", "y", "yeah", "yep", "ok", "okay", "true", "t", "1", "x", "✓", "✔", "☑", "✅", "on"),
    *("agree", "agreed", "i agree", "accept", "accepted", "consent", "consented", "opted in"),
    *("opt in", "optin", "subscribe", "subscribed", "granted", "single opt in", "double opt in"),
    *("confirmed opt in", "explicit opt in", "allowed", "enabled", "active subscriber"),
    *("បាទ", "ចាស", "ចា៎", "បាទ/ចាស", "បាទចាស", "យល់ព្រម", "ព្រម", "បានយល់ព្រម"),
    *("ឯកភាព", "យល់ស្រប", "ពិត", "មាន", "បាន"),
)  # fmt: skip
_NO = (
    *("no", "n", "nope", "false", "f", "0", "✗", "✘", "❌", "☐", "off", "not agreed"),
    *("disagree", "disagreed", "decline", "declined", "refused", "denied", "opted out"),
    *("opt out", "optout", "unsubscribe", "unsubscribed", "stop", "do not agree", "don't agree"),
    *("not subscribed", "non subscribed", "never subscribed", "not opted in", "disabled"),
    *("not allowed", "do not contact", "do not email", "do not call", "do not text"),
    *("blacklisted", "blocklisted", "blocked"),
    *("ទេ", "អត់", "អត់ទេ", "មិនយល់ព្រម", "មិនយល់ព្រមទេ", "មិនព្រម", "អត់ព្រម", "មិនឯកភាព"),
    *("មិនយល់ស្រប", "បដិសេធ", "មិនពិត", "គ្មាន", "មិនមាន", "អត់មាន", "មិនបាន", "ឈប់", "ឈប់ផ្ញើ"),
)  # fmt: skip
_EDGES = re.compile(r"^[\s.,!()\[\]\"'។]+|(?<![\s.,!()\[\]\"'។])[\s.,!()\[\]\"'។]+$")
_JOINTS = re.compile(r"[\s_\-\u2010-\u2015]+")


def _key(text: str) -> str:
    # Without spaces, because Khmer is written with or without them.
    return _JOINTS.sub("", _EDGES.sub("", search_key(text)))


_ANSWERS = {_key(word): True for word in _YES} | {_key(word): False for word in _NO}


def yes_no(value: object) -> bool | None:
    """True or False; None for an empty cell and for anything that is not plainly yes or no.

    Takes text, bool, and the numbers 1 and 0.
    """
    if isinstance(value, int | float):
        return bool(value) if value in (0, 1) else None
    return _ANSWERS.get(_key(value)) if isinstance(value, str) else None
