"""The words of yes, no and stop in longer answers. Tables only; words.py reads cells with them.

Bare answers are in text.answers. All English words are outputs of ``plain_words``.
"""

from __future__ import annotations

import re

from desktop_app.text.keys import search_key


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


STOPS = _split(
    "stop stopped stopall unsubscribe unsubscribed unsubscribes unsub unsubbed optout dnc dnd"
    " blacklist blacklisted blocklist blocklisted denylist denylisted suppressed blocked block"
    " complained complaint spam abuse"
)
STOPS_OF_CONSENT = STOPS | _split(
    "withdrawn withdrew withdraw revoked revoke objected objects cancelled canceled cancel end"
    " ended quit removed remove"
)
"""The additional words mean stops only here; elsewhere they are about orders, leads and courses."""
NEGATIONS = _split("not never")
NOS = NEGATIONS | _split(
    "no nope nah disagree disagreed disagrees decline declined declines refuse refused refuses"
    " denied deny rejected reject disabled nein"
)
YESES = _split(
    "yes yeah yep yup ok okay sure agree agreed agrees accept accepts accepted consent consents"
    " consented optin subscribe subscribed granted allow allows allowed enabled confirmed"
)
PLAIN_YESES = _split("yes yeah yep yup ok okay sure true")
OPEN = _split(
    "maybe perhaps later pending unsure yet know unknown but except only if unless until unclear"
    " unconfirmed waiting tbd tbc soon probably think might depends sometimes answer response"
    " reply replied data problem problems objection objections worries worry issue idea opinion"
    " preference applicable available specified given set recorded decided asked mind why reached"
    " sent delivered"
)
"""These words make a yes or a no unclear: "not sure", "no answer", "yes, but"."""
FILLERS = _split(
    "i we he she they me my us you your the a an to for from of by via on in at with please pls"
    " plz thanks thank do does did would will want wants wish like receive receiving get getting"
    " hear be been is was are am has have had and or also all any anymore more messages message"
    " msg news newsletter newsletters updates promotions promotion promo promos offers marketing"
    " information info contact contacted contacting send sending communications notifications"
    " customer client person user member list mailing channel channels every everything both this"
    " that it email emails sms text texts texting call calls calling phone telephone mobile"
    " whatsapp telegram messenger facebook mail mails date since per month his her him them"
    " himself herself status now jan feb mar apr may jun jul aug sep oct nov dec january february"
    " march april june july august september october november december today counter double"
    " single explicit subscription"
)
ASKED = _split("asked ask asks requested request requests wants wanted told said")
"""Words next to a stop that tell who asked for it."""

_REACH = r"(?:contact|call|email|text|sms|message|mail|send|disturb|phone|whatsapp|telegram)"
REFUSALS = re.compile(
    rf"\b(?:not|never) (?:to )?(?:be |ever )?{_REACH}(?:ing|s)?\b"
    rf"|\b(?:not|never) (?:to )?be (?:ever )?{_REACH}ed\b"
    rf"|\bno (?:more|further) (?:{_REACH}s?)\b"
    r"|\bno (?:more |further )?(?:sms|calls|texts|emails|messages|mailings?|marketing|promotions?"
    r"|promos?|newsletters?|communications?|offers|ads|spam)\b"
    r"|\bnot (?:want|wish|like) (?:to )?(?:receive|get|be|any|hear|messages?|sms|emails?|calls?)\b"
    rf"|\b(?:stop|quit|end) (?:{_REACH}(?:s|ing|ting)?|sending|messaging|all)\b"
    r"|\bremove (?:me|him|her|them|from)\b|\btake (?:me|him|her|them) off\b"
)
"""Requests for no messages, whatever the rest of the text says."""
MENTIONS = re.compile(
    r"\b(?:unsubscribed?|unsub|optout|dnc|(?:black|block|deny)list(?:ed)?)\b"
    r"|\b(?:asked|asks|wants?|wanted|requested|told) (?:us |me |him |her )?"
    r"to (?:stop|quit|be removed|be taken off)\b"
)
"""In a note these are an issue, and no declaration covers the row."""
NEVER_JOINED = re.compile(r"\b(?:not|never|no) (?:yet )?(?:subscribed|optin)\b|\bnot interested\b")
BOUNCES = re.compile(
    r"(?:(?:hard|soft|email|mail|is|status|has) )*"
    r"(?:bounced?|bounces|bouncing|cleaned|undeliverable|undelivered)(?: (?:hard|soft|email|mail))*"
)
HOW = re.compile(r"\b(?:by|via|over|through|per) (?:the |an? )?[a-z]+")
"""How somebody asked, not the channel: "asked by phone"."""

_JOINED = (
    (re.compile(r"n['\u2019\u02bc`\u00b4]t\b|(?<=\bdo)nt\b|(?<=\bdoes)nt\b"), " not"),
    (re.compile(r"\bopt(?:ed|ing|s)?[\W_]*outs?\b"), "optout"),
    (
        re.compile(r"\bdo[\W_]*not[\W_]*(?=contact|call|text|e?mail|sms|send|message|disturb)"),
        "do not ",
    ),
    (re.compile(r"\bno[\W_]*(?=sms\b|marketing\b|promo)"), "no "),
    (re.compile(r"\bopt(?:ed|ing|s)?[\W_]*in\b"), "optin"),
    (re.compile(r"\bun[\W_]+(?=subscribe)"), "un"),
    (re.compile(r"\b(black|block|deny)[\W_]+(?=list)"), r"\1"),
    (re.compile(r"\be[\W_]+(?=mail)"), "e"),
    (re.compile(r"\bwhats[\W_]+(?=app)"), "whats"),
    (re.compile(r"\bnon[\W_]*(?=subscribed|optin)"), "not "),
)
_TOKEN = re.compile("[^\\W\\d_\u1780-\u17d3]+|[0-9]+|[\u1780-\u17d3]+")


def plain_words(key: str) -> list[str]:
    """The words of a search key: "don't" as "do not", "opted-out" as "optout"."""
    for pattern, joined in _JOINED:
        key = pattern.sub(joined, key)
    return _TOKEN.findall(key)


KHMER = re.compile("[\u1780-\u17d3]")
KHMER_STOPS = re.compile("ឈប់|កុំ|លុបលេខ|លុបឈ្មោះ|បោះបង់ការជាវ|ប្លុក|ទប់ស្កាត់|ដកការយល់ព្រម")
KHMER_REFUSALS = re.compile(
    "ឈប់(?:ទទួល|ផ្ញើ|ទាក់ទង|ជាវ|ហៅ|តេ|សារ)|(?:សុំ|ស្នើ|សូម|ចង់)(?:សុំ|ឲ្យ)?ឈប់"
    "|កុំ(?:ឲ្យ|អោយ|ឱ្យ)?(?:ផ្ញើ|ទាក់ទង|ហៅ|តេ|រំខាន)|លុបលេខ|មិនចង់ទទួល|មិនព្រមទទួល|បោះបង់ការជាវ|ដកការយល់ព្រម"
)
KHMER_STOPS_ALONE = frozenset(
    map(search_key, ("ឈប់", "ឈប់ហើយ", "បានឈប់", "ប្លុក", "បានប្លុក", "ទប់ស្កាត់", "បានទប់ស្កាត់"))
)
KHMER_NOS = re.compile("^ទេ|មិន|អត់|គ្មាន|បដិសេធ|ប្រកែក")
KHMER_OPEN = re.compile(
    "ឬទេ|ឬអត់|មិនទាន់|អត់ទាន់|មិនដឹង|អត់ដឹង|មិនប្រាកដ|មិនច្បាស់|មិនអី|អត់អី|បញ្ហា|ចម្លើយ|ឆ្លើយ|ប្រហែល"
    "|ចាំមើល|ពេលក្រោយ|មិនមាន|អត់មាន|មិនឈប់|មិនបានឈប់|កុំឈប់|មិនថា"
)
KHMER_YESES = re.compile("បាទ|ចាស|ចា៎|យល់ព្រម|យល់ស្រប|ឯកភាព|អនុញ្ញាត|ព្រម")
KHMER_FILLERS = re.compile(
    "ខ្ញុំ|សូម|ទទួល|សារ|ព័ត៌មាន|ពត៌មាន|តាម|ការ|ផ្ញើ|និង|ហើយ|បាន|អតិថិជន|គាត់|នាង|លោក|[0-9]"
)

BLANKS = frozenset(
    (
        *("", "-", "--", "---", "\u2013", "\u2014", ".", "n/a", "na", "#n/a", "null", "nan", "nil"),
        *("none", "<na>", "\\n", "(blank)"),
    )
)
UNREADABLE = frozenset(("x", "\u2612", "\u00d7", "\u2715"))
"""These marks mean yes on one sheet and no on another."""
UNTICKED = frozenset(("\u2610", "\u25a1", "\u2b1c"))
CROSSES = frozenset(("\u2717", "\u2718", "\u2716", "\u274c", "\U0001f6ab", "\u26d4", "\U0001f44e"))
SIGNS_OF_A_STOP = frozenset(("\U0001f6ab", "\u26d4"))
NOT_STOPPED = frozenset(
    map(
        search_key,
        (
            *("no", "n", "nope", "false", "f", "off", "never", "not yet", "ទេ", "អត់", "អត់ទេ"),
            *("គ្មាន", "មិនមាន", "អត់មាន", "មិនទាន់"),
        ),
    )
)
"""In a column of people who asked to stop: they did not."""
JOINED_IN = _split("subscribe subscribed optin granted allowed enabled active")
OF_JOINING = _split("single double confirmed explicit subscriber still")
ALL = _split("all any every everything both always")
EMOJI_ENDS = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
