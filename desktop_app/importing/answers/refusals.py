"""Words of refusing and ending, built from stems and negations: one table for all columns.

A refusal ("refused", "no longer wants", មិនទទួល) is a no under any header of consent or status. A
word that only says that something ended ("cancelled", "inactive", លុប) is in doubt: it may have
been the agreement. All texts are outputs of ``plain_words`` and ``search_key``.
"""

from __future__ import annotations

import re

from desktop_app.importing.answers import vocabulary as known
from desktop_app.text.keys import search_key

_WISH = (
    r"(?:want(?:s|ed|ing)?|wish(?:es|ed)?|like[sd]?|willing|accept(?:s|ed|ing)?"
    r"|agree(?:s|d|ing)?|consent(?:s|ed|ing)?|allow(?:s|ed)?|permit(?:s|ted)?"
    r"|subscribe(?:s|d|r)?|optin|interested|receiv(?:e|es|ed|ing)|message|disturb"
    r"|approved?|authori[sz]ed|granted|permission)"
)
_REFUSING = re.compile(
    r"\b(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing|ion)?"
    r"|den(?:y|ies|ied)|disagree(?:s|d|ment)?|disapproved?|disallow(?:s|ed)?"
    r"|object(?:s|ed|ing)?|oppos(?:es|ed)|dislikes?|hates?|withdr(?:aw|aws|awn|ew)"
    r"|revok(?:e|es|ed)|uninterested"
    r"|unwilling|deregistered|unregistered|unjoined|unenrolled)\b"
    r"|\b(?:said|says|answered|replied|told (?:us|me)) (?:no|nope|never)\b"
    r"|\b(?:no longer|not|never|no|non|wo not|wont|can not|ca not|cannot|cant"
    rf"|without) (?:to )?(?:be )?(?:longer )?{_WISH}\b"
)
_BANNING = re.compile(
    r"\b(?:ban(?:s|ned)|^ban$|barred|forbidden|prohibited|unsubscrib\w+|desubscribed)\b"
)
_ENDING = re.compile(
    r"\b(?:remov(?:e|ed|al)|delet(?:e|ed)|cancel(?:s|l?ed|ling|lation)?|quit(?:s|ted)?|left|leav(?:e|es|ing)"
    r"|paus(?:e|ed)|pending|unconfirmed|unverified|unapproved|inactive|deactivated?"
    r"|dead|deceased|died|expired?|end(?:s|ed)?|clos(?:e|ed)|suspended|disabled"
    r"|discontinued|terminated|archived|awaiting|waiting|invalid|junk|annoyed|angry"
    r"|complain(?:s|ed|t)?|on hold|unreachable|bounced|stopped|silenced|muted"
    r"|^(?:out|off|no more|never again|not any ?more)$|excluded|uninstalled|alone|no subscription"
    r"|(?:ex|former) subscribers?"
    r"|(?:not|never|no longer) (?:active|confirmed|verified|valid|member|on list))\b"
)
_OF_DEALS = re.compile(
    r"\bclosed? (?:won|converted)\b|\bwon\b.*\bclosed?\b"
    r"|\bleft (?:a )?(?:voice ?mail|voice|message|msg)\b"
    r"|\b(?:week|year|month|season|high|low) end\b"
)
_LONGEST = 6  # words; a longer text is a sentence about something


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(search_key(text))


_NEGATION = "(?:មិន|អត់|លែង|ឈប់|ហាម|កុំ|ពុំ|បញ្ឈប់)(?:ដែល|បាន|ឲ្យ|អោយ|ត្រូវ|សូវ|ទៀត|ការ)*"
_KHMER_WISH = (
    "(?:ទទួល|យក(?!ទំនិញ|អីវ៉ាន់)|ចង់(?!ទិញ|ដឹង)|យល់ព្រម|យល់ស្រប|ស្រប|ព្រម|ឯកភាព|អនុញ្ញាត|ជាវ|ចូលចិត្ត|ត្រូវការ|ផ្ញើ|ទាក់ទង|ហៅ|តេ(?!ឡេ|លេ)|រំខាន"
    "|សុខចិត្ត|ចូលរួម|ចាប់អារម្មណ៍|មើលសារ|អានសារ|សារ)"
)
_KHMER_REFUSING = _pattern(
    f"{_NEGATION}{_KHMER_WISH}|បដិសេធ|ប្រកែក|ជំទាស់|ប្រឆាំង|ដកខ្លួន|ដកការ|ដកឈ្មោះ|ដកចេញ|រំខាន|ធុញ|ស្អប់|ហាមឃាត់"
)
_KHMER_ENDING = _pattern(
    "បិទ|ផ្តាច់|បោះបង់|លុប|ខឹង|ស្លាប់|ឈប់|ផុតកំណត់|អសកម្ម|មិនសកម្ម|អត់សកម្ម|លែងសកម្ម|ផ្អាក|រង់ចាំ|ចាកចេញ|អស់សុពលភាព"
    "|បញ្ឈប់|លែង|ហាម|កុំ(?!ព្យូ)|ប្លុក|ព្យួរ|រំលាយ"
    f"|(?:មិន|អត់)ទាន់(?:បាន)?(?:{_KHMER_WISH}|$)"
)
_KHMER_OF_CALLS = _pattern(
    "ទទួល(?:ទូរស័ព្ទ|ទូរសព្ទ|តេ|ហៅ|ទំនិញ|អីវ៉ាន់|លុយ|ប្រាក់)|(?:ផ្ញើ|ហៅ)(?:ទំនិញ|អីវ៉ាន់|ឡាន|ប្រាក់|លុយ)"
)
_KHMER_FILLERS = _pattern(
    "ខ្ញុំ|សូម|ទទួល|សារ|ព័ត៌មាន|ពត៌មាន|តាម|ការ|ផ្ញើ|និង|ហើយ|បាន|អតិថិជន|គាត់|នាង|លោក|ទេ|ទៀត|ជាវ|ជាមួយ|យើង|មក|ទូរស័ព្ទ|ទូរសព្ទ"
    "|យល់ព្រម|ព្រម|ចង់|អោយ|ឲ្យ|ផ្សាយ|ពាណិជ្ជកម្ម|ផ្សព្វផ្សាយ|ទាក់ទង|អ្វី|ពី|ឈ្មោះ|ចេញ|គេ|ត្រូវ|ថា|ឡើយ|សោះ"
)
_NO_OR_NOT = frozenset((*known.NEGATIONS, "no", "longer", "non", "any", "anymore", "self"))
_ALONE = frozenset(
    map(
        search_key,
        (
            *(
                "no",
                "n",
                "nope",
                "never",
                "nah",
                "nein",
                "false",
                "not",
                "no thanks",
                "no thank you",
            ),
            *("ទេ", "អត់", "អត់ទេ", "មិន", "ទេអរគុណ", "អត់ទេអរគុណ", "អត់ព្រម"),
        ),
    )
)
"""A status cell that is only a no."""

REFUSES, BANS, ENDS, IN_DOUBT = "refuses", "bans", "ends", "in_doubt"


def refusal_in(key: str, words: list[str]) -> str | None:
    """The meaning of a short text: ``REFUSES`` or ``BANS`` if it says nothing else, ``IN_DOUBT``
    for a refusal among other words, ``ENDS`` if something ended, or None.
    """
    found = {_khmer(key.replace(" ", "")) if known.KHMER.search(key) else None, _english(words)}
    return next((each for each in (BANS, REFUSES, IN_DOUBT, ENDS) if each in found), None)


def is_no_alone(key: str) -> bool:
    """Whether a text is a bare no, including "0": only its column tells what it is about."""
    return key in _ALONE or key.replace(" ", "") in _ALONE or key in ("0", "0.0")


def _english(words: list[str]) -> str | None:
    latin = [word for word in words if not known.KHMER.search(word)]
    if not latin or len(latin) > _LONGEST:
        return None
    text = " ".join(latin)
    rest = _BANNING.sub(" ", text)
    bans = rest != text
    rest = _REFUSING.sub(" ", rest)
    refuses = rest != text
    if refuses:
        others = frozenset(rest.split()) - known.FILLERS - known.ASKED - _NO_OR_NOT - known.NOS
        negated = _NO_OR_NOT & frozenset(rest.split()[:2]) and not _starts(text)
        if negated or any(not word.isdigit() for word in others):
            return IN_DOUBT
        return BANS if bans else REFUSES
    if _ENDING.search(text) and not _OF_DEALS.search(text):
        return ENDS
    return None


def _starts(text: str) -> bool:
    found = _REFUSING.match(text) or _BANNING.match(text)
    return found is not None


def _khmer(text: str) -> str | None:
    if len(text) > 60:
        return None
    if _KHMER_OF_CALLS.search(text) or known.KHMER_OPEN.search(text):
        return ENDS if _KHMER_REFUSING.search(text) or _KHMER_ENDING.search(text) else None
    rest = _KHMER_REFUSING.sub("", text)
    if rest != text:
        others = _KHMER_FILLERS.sub("", rest)
        return IN_DOUBT if known.KHMER.search(others) else REFUSES
    return ENDS if _KHMER_ENDING.search(text) else None


ABOUT_SUBSCRIBING = re.compile(
    r"\b(?:un)?subscri\w+|\bopt(?:in|out)\b|\bcleaned\b"
    "|ជាវ|យល់ព្រម|ទទួលសារ"
)
_STAGES = frozenset(
    (
        *(
            "new",
            "active",
            "lapsed",
            "won",
            "back",
            "lead",
            "leads",
            "customer",
            "customers",
            "old",
        ),
        *("client", "clients", "vip", "vvip", "member", "members", "regular", "gold", "silver"),
        *("bronze", "platinum", "diamond", "wholesale", "retail", "reseller", "prospect", "other"),
        *("prospects", "opportunity", "hot", "warm", "cold", "loyal", "repeat", "returning", "mql"),
        *("returned", "frequent", "walk", "in", "qualified", "contacted", "subscriber", "sql"),
        *("subscribed", "subscribers", "evangelist", "trial", "paid", "paying", "buyer", "current"),
        *("existing", "former", "good", "big", "small", "premium", "standard", "basic", "free"),
        *("potential", "interested", "yes", "y", "ok", "confirmed", "first", "time", "one", "once"),
        *("optin", "single", "double", "a", "the", "of", "to", "online", "shop", "store", "lost"),
        *("churned", "dormant", "not", "partner", "supplier", "staff", "student", "guest", "true"),
        *("vendor", "distributor", "dealer", "high", "low", "value", "open", "again", "still"),
        *("contact", "person", "people", "agreed", "consented", "verified", "enabled", "valid"),
    )
)
_KHMER_STAGES = _pattern(
    "អតិថិជន|សមាជិក|ចាស់|ថ្មី|ធម្មតា|សកម្ម|ពិសេស|ញឹកញាប់|លក់ដុំ|លក់រាយ|ដុំ|រាយ|ប្រចាំ|មាស|ប្រាក់|ពេជ្រ|ភ្ញៀវ|ទិញ|ឡើងវិញ|កំពុង|ប្រើ|បាន|ហើយ"
    "|យល់ព្រម|ព្រម|ទទួលសារ|ជាវ|បាទ|ចាស|ល្អ|សក្តានុពល|មាន|ត្រឡប់|មកវិញ|ដៃគូ|ធំ|តូច|ការ|ទទួល|នៅ|អ្នក|វិញ|ជា"
)


def is_stage(key: str, words: list[str]) -> bool:
    """Whether a status is a known stage of a customer, or plainly active."""
    latin = {word for word in words if not known.KHMER.search(word) and not word.isdigit()}
    if not latin <= _STAGES:
        return False
    return not known.KHMER.search(_KHMER_STAGES.sub("", key.replace(" ", "")))
