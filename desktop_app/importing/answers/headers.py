"""Headers that ask whether somebody may be messaged, or that list people who asked to stop.

The tables of headers and source programs hold the short headers; here are questions, statements and
other long ones. All patterns expect the output of ``word_key``.
"""

from __future__ import annotations

import re

from desktop_app.importing.answers import abroad
from desktop_app.text.keys import word_key

_WHO = r"(?:you|we|i|they|he|she|it|this|the customer|customer|client|member)"
_REACH = (
    r"(?:contact(?:ed)?|write|text(?:s|ed)?|messages?|messaged|sms|calls?|called|e ?mail(?:s|ed)?"
    r"|send|sent|hear|receiv\w*|news|newsletters?|offers?|promotions?|promos?|promotional"
    r"|marketing"
    r"|updates?|whatsapp|telegram|messenger|notif\w*|subscribe|inform(?:ed)?|reach|touch)"
)
_ASSENT = r"(?:agree[sd]?|consents?|accepts?|allows?|permission|permit|opt in)"
_QUESTION = re.compile(
    rf"(?:^|\b(?:q ?)?\d{{1,2}} |\b(?:please|also|and|so|note) )"
    r"(?:do|does|did|may|can|could|would|will|shall|should|are|is|have) "
    rf"{_WHO}\b.*\b(?:{_REACH}|{_ASSENT})\b"
)
_OF_HAVING = re.compile(
    rf"\b(?:do|does|did) {_WHO} (?:have|use|own|know|prefer)\b"
    r"|^(?:how|when|where|which|what|why|who)\b"
)
_STATEMENT = re.compile(
    rf"\b(?:i|we|they|he|she|customer|client|member|person)s? (?:also |hereby |do )?{_ASSENT}\b"
    r"|\b(?:i|they|he|she) (?:also )?(?:wants?|would like|wish(?:es)?) (?:to |you to )?"
    rf"{_REACH}\b"
    rf"|\b(?:agree[sd]?|consents?|consented|permission|ok|okay|happy|willing|allowed|allows?"
    rf"|wants?"
    rf"|wish(?:es)?|agreement|likes?) (?:to|for|with|on|by) (?:\w+ ){{0,3}}{_REACH}\b"
    rf"|\b(?:we|you) (?:may|can|could) (?:\w+ )?{_REACH}\b"
    r"|\b(?:send|keep|contact|text|e ?mail|message|sms|call) me\b|\bsign me up\b|\bcount me in\b"
    r"|\b(?:accepts?|accepted|allows?|ok|okay|may|can|wants?|receives?) (?:\w+ ){0,2}"
    r"(?:by |via )?(?:marketing|sms|texts?|e ?mails?|whats ?app|telegram|messenger|messages?"
    r"|calls?"
    r"|newsletters?|offers?|promotions?|promos?|news|updates?|notifications?|alerts?|deals?"
    r"|discounts?|coupons?|catalog(?:ue)?s?)\b"
    r"|\bmember of (?:\w+ ){0,2}(?:sms|text|e ?mail|telegram|whats ?app|mailing) (?:club|group"
    r"|list)\b"
    r"|\b(?:sms|text|e ?mail|whats ?app|telegram|messenger|phone|call|voice|marketing|newsletter)"
    r"(?: marketing| contact| messages?)? (?:consent(?:ed)?|permission|opt ?in|opted in|agreed"
    r"|agreement|allowed|accepted|subscri(?:bed|ption)(?: status)?|marketing status|ok|okay)\b"
    r"|\b(?:promos?|promotions?|offers?|news|updates?|contact|messages?|whats ?app|gdpr) (?:ok"
    r"|okay|allowed"
    r"|accepted|agreed|consent|permission|opt ?in)\b"
)
_KHMER_QUESTION = re.compile(
    "(?<!អ្នក)ទទួល(?:sms|សារ|ព័ត៌មាន|ពត៌មាន|ដំណឹង|ការផ្សព្វផ្សាយ)|យល់ព្រម|យល់ស្រប|អនុញ្ញាត(?:ឲ្យ"
    "|អោយ|ឱ្យ)?(?:យើង)?(?:ផ្ញើ|ទាក់ទង|តេ|ហៅ)|ព្រមទទួល|ចង់ទទួល"
    "|អាច(?:ផ្ញើ|ទាក់ទង|តេ|ហៅ|សរសេរ)|សុខចិត្តទទួល"
)
_MESSAGES = r"(?:sms|text|e ?mail|mail|whats ?app|telegram|messenger|marketing|promo\w*|news)"
_LIST = r"(?:(?:mailing|e ?mail|sms|news|contact|newsletter) list|newsletters?)"
_SUBSCRIPTION = re.compile(
    rf"(?:(?:my|is|our|the|currently|customer|user|member|newsletter|{_MESSAGES}) ){{0,3}}"
    rf"(?:subscri(?:bed?|ption|ber status)|opt(?:ed)? ?in|(?:on |in )?(?:the |our )?{_LIST})"
    r"(?: (?:status|state|member|membership|subscription|subscribed|active|sign ?up))?"
    r"|(?:member|membership|subscri(?:bed|ption)) (?:of|in|to|on) (?:the |our |a )?"
    rf"(?:list|{_LIST})"
    r"|list membership"
    "|(?:ស្ថានភាព)?(?:ការ)?ជាវ(?:សារ|ព័ត៌មាន|ព្រឹត្តិបត្រ)?|ស្ថានភាព(?:ការ)?(?:យល់ព្រម|ទទួលសារ)"
)
_STATUS_OF_A_POINT = re.compile(
    r"(?:e ?mail|mail|sms|phone|mobile|telephone|call|text|whats ?app|telegram|messenger|line)"
    r"(?: address| number)? (?:status|state)"
    "|ស្ថានភាព(?:អ៊ីមែល|អ៊ីម៉ែល|លេខទូរស័ព្ទ|ទូរស័ព្ទ|ទូរសព្ទ|តេឡេក្រាម|សារ)"
)
_NO_MESSAGE = re.compile(
    r"\b(?:no|stop(?: all)?) (?:more )?(?:sms|calls?|texts?|e ?mails|messages?|marketing|contact"
    r"|newsletters?|promos?|promotions?)\b"
    r"|\b(?:do not|don t|dont|never|must not) (?:send|message|call|text|contact|e ?mail|sms|mail"
    r"|disturb|write|whats ?app|telegram|phone|market|use)\b"
    r"|\b(?:asked|asks|wants?|wish(?:es|ed)?|requests?|requested) (?:us )?"
    r"to (?:stop|unsubscribe|be removed)\b"
    r"|\b(?:consent|permission|agreement|opt ?in|subscription) (?:was )?"
    r"(?:withdrawn|revoked|refused|denied|cancell?ed|removed|ended|lapsed|lost|void(?:ed)?"
    r"|invalid(?:ated)?|not valid|no longer valid|terminated)\b"
    r"|\b(?:withdr(?:ew|awn|aws?|awing)|revok(?:ed|es?|ing)|refus(?:ed|es?|ing)|cancell?(?:ed|s)"
    r"|lost|lapsed|void(?:ed)?|invalid(?:ated)?|terminated)"
    r" (?:\w+ )?(?:consent|permission|agreement|opt ?in)\b"
    r"|\bobject(?:s|ed|ion)? to (?:\w+ )?marketing\b"
    r"|\bexcluded? from (?:\w+ )?(?:marketing|sms|messages|mailings?|campaigns?|lists?|promos?)\b"
    r"|\bremoved? from (?:the |our )?(?:\w+ )?list\b|\bnot to (?:be )?(?:contact|call|text"
    r"|e ?mail|sms|message|send)(?:ed)?\b"
    r"|\b(?:refused|declined|rejected|objects?|objected) (?:to )?(?:marketing|sms|messages"
    r"|promos?|promotions?|contact)\b"
    r"|\b(?:wish|want)(?:es|s)? no (?:\w+ )?(?:messages?|marketing|sms|calls?)\b"
    "|មិនចង់ទទួល|មិនព្រមទទួល|មិនទទួល|អត់ទទួល|សុំឈប់|ស្នើឈប់|កុំហៅ|កុំតេ|បដិសេធ|បញ្ឈប់|ហាម(?:ផ្ញើ"
    "|ទាក់ទង|ហៅ)|បញ្ជីខ្មៅ"
)


NO_ANSWER = re.compile(
    r"\b(?:reason|campaign|title|id|ip|count|rate|link|url|notes?|cost|price|version|wording"
    r"|source"
    r"|language|expir\w*|valid until|method|form|proof|evidence)\b"
    r"|\bby\b(?! (?:sms|text|e ?mail|phone|call|whats ?app|telegram|messenger|post|mail|message))"
)
"""With these next to a word of consent, a short header holds no answer about it."""
_CHANGED = re.compile(r"\b(?:updated|changed|modified|edited)\b")
_SENTENCE = 6  # words
_LONGEST_TITLE = 10  # words
_PEOPLE = (
    r"people|person|customer|client|member|contact|subscriber|user|those|everybody|everyone|who"
)
_NO = r"refused|declined|disagreed|objected|said no|do not want|did not want|not interested"
_NUMBERED = re.compile(r"\bno \d+\b")
_TITLE = re.compile(
    r"\bunsub\w*|\bopt(?:ed)? ?outs?\b|\boptouts?\b|\bd(?:nc|nd)\b|\bsuppress\w*|\b(?:black"
    r"|block|deny) ?list\w*"
    r"|\bblocked\b(?! drain)|\bbanned\b|^(?:the )?stop(?:s|ped)?(?: \d+| csv| xlsx| txt)*$"
    r"|\bstop (?:lists?|sms|numbers?|requests?|replies|people|contacts?|messages?)\b"
    r"|\b(?:sa(?:id|ys?)|ask(?:ed|s)?|want(?:ed|s)?|repl(?:ied|ies)|sent|text(?:ed|s)?|wrote"
    r"|answered) (?:us )?(?:to )?stop\b"
    rf"|\b(?:{_PEOPLE})s? (?:who |that )?(?:have |had |has )?(?:{_NO})\b"
    rf"|^(?:the )?(?:(?:{_NO})|refusals?|objections?)(?: (?:{_PEOPLE}|list)s?)?(?: \d+)*$"
    rf"|\b(?:removed|deleted|excluded) (?:{_PEOPLE})s?\b|\b(?:{_PEOPLE})s? (?:removed|excluded)$"
    r"|\b(?:revoked|withdrawn)\b|\bspam complaints?\b|\b(?:do not|don t|never) (?:send|call"
    r"|contact|text|message|e ?mail)"
    "|ឈប់(?:ទទួល|ផ្ញើ|ជាវ|ទាក់ទង|$)|អ្នកឈប់|សុំឈប់|បញ្ឈប់|បញ្ជីឈប់|កុំផ្ញើ|កុំទាក់ទង|បដិសេធ"
    "|ប្លុក|បញ្ជីខ្មៅ"
)


_GIVEN = (
    r"(?:consent(?:s|ed)?|subscri(?:bed?|ber|ption)|opt(?:ed)? ?in|agree(?:s|d|ment)?|permission"
    r"|accept(?:s|ed)?|allow(?:s|ed)?|permit(?:s|ted)?|marketing)"
)
_NEGATED = re.compile(
    r"\bnot interested\b|^disagree[sd]?$"
    r"|\b(?:no|not|non|never|without|lacks?|missing|no longer) (?:\w+ )?"
    rf"{_GIVEN}\b"
    rf"|\b{_GIVEN} (?:is |was )?(?:(?:not|never) (?:given|received|obtained|recorded|signed"
    r"|confirmed|there|yet|allowed|wanted)|missing|lacking|absent|withheld)\b"
    r"|\b(?:(?:do|does|did|is|are|was|has|have|will|wo|ca)(?: not| ?n t|nt)|no longer"
    r"|never) (?:\w+ )?"
    rf"(?:want|wish|like|{_GIVEN}|receive|interested|ok|okay)(?:s|ed|ing)?\b"
    rf"|\b(?:{_MESSAGES}|contact|messages?) (?:is |are )?not (?:ok|okay|wanted|{_GIVEN})\b"
    "|(?:មិន|អត់|លែង|ពុំ)(?:បាន|ទាន់|ដែល)?(?:យល់ព្រម|យល់ស្រប|ព្រម|អនុញ្ញាត|ចង់ទទួល|ទទួលសារ|ឯកភាព"
    "|ជាវ)(?:ទទួល)?"
)
_REFUSED = re.compile(
    r"\b(?:(?:not|never|no longer|\w+ t) (?:to )?(?:be )?(?:ok|okay|happy|willing|wish|want|agree"
    r"|contact(?:ed)?|text(?:ed)?|message|call(?:ed)?|send|sent|hear|receiv\w*)"
    r"|refuses?|declined?s?|disagrees?|unwilling|unhappy|annoyed|against|dislikes?|objects?|mind"
    r"|fewer|stop|removed?|leave our)\b"
    rf"(?: (?:to|for|by|with|from|if|you|me|us|we|our|be|any|sending|list|{_REACH}))*\b"
    "|(?:មិន|អត់|លែង|ពុំ|គ្មាន)(?:មាន|បាន)?(?:ការ)?(?:អាចផ្ញើ|អាចទាក់ទង|សុខចិត្តទទួល|យល់ព្រម)"
)
_ANSWERED_NO = re.compile(r"[:=(\[\u2013\u17d6-] ?(?:no|ទេ|អត់) ?[)\]]?$", re.IGNORECASE)
_GIVENS = ("consent", "subscribed", "opted in", "opt in", "agree", "agreed", "permission")


def negates_consent(plain: str) -> bool:
    """Whether a header is one of people who did not agree, so that a yes in it is a no: "No
    consent".

    If a header names both ("subscribed / not subscribed"), its cells decide.
    """
    rest = _without_negations(plain)
    if rest != plain and not (rest in _GIVENS or asks_for_consent(rest)):
        return True
    return asks_for_consent(plain) and not asks_for_consent(_REFUSED.sub(" ", plain).strip())


def answers_no(header: str) -> bool:
    """Whether a header is the no to its own question, as in forms with one column per answer: the
    cells below "Opt-in: No" are marks.
    """
    plain = " ".join(header.split())
    match = _ANSWERED_NO.search(plain)
    if match is None:
        return False
    asked = word_key(plain[: match.start()])
    return asked in _GIVENS or asks_for_consent(asked)


def _without_negations(plain: str) -> str:
    return " ".join(_NEGATED.sub(" ", plain).split())


def asks_for_consent(plain: str) -> bool:
    """Whether a header asks or states that somebody may be messaged."""
    if _SUBSCRIPTION.fullmatch(plain):
        return True
    rest = _without_negations(plain)
    if rest != plain and (rest in _GIVENS or _SUBSCRIPTION.fullmatch(rest)):
        return True
    if _OF_HAVING.search(plain) or _CHANGED.search(plain):
        return False
    if _QUESTION.search(plain) or _KHMER_QUESTION.search(plain.replace(" ", "")):
        return True
    spoken = len(plain.split()) >= _SENTENCE or not NO_ANSWER.search(plain)
    return spoken and (bool(_STATEMENT.search(plain)) or abroad.asks_for_consent(plain))


def tells_status_of_a_point(plain: str) -> bool:
    """Whether a header is about the status of numbers or addresses, not the numbers themselves."""
    return bool(_STATUS_OF_A_POINT.fullmatch(plain))


def holds_no_answer(plain: str) -> bool:
    """Whether a header is about consent but its cells don't answer: a reason, a date of change."""
    return bool(NO_ANSWER.search(plain) or _CHANGED.search(plain))


def tells_of_stopping(plain: str) -> bool:
    """Whether a header is one of people who want no messages."""
    return bool(_NO_MESSAGE.search(plain)) or abroad.tells_of_stopping(plain)


def is_list_of_stops(title: str) -> bool:
    """Whether the name of a file or sheet, or a title above a table, is that of a list of people
    who must not be messaged.
    """
    plain = word_key(title)
    if len(plain.split()) > _LONGEST_TITLE:
        return False
    negated = _NEGATED.search(_NUMBERED.sub(" ", plain))  # "No. 3 subscribers"
    return tells_of_stopping(plain) or bool(_TITLE.search(plain) or negated)
