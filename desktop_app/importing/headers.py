"""The meanings of headers in English and Khmer: tables and look-ups only.

source_programs has the headers that programs write, neighbours those in other languages.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from desktop_app.importing.answers.headers import (
    answers_no,
    asks_for_consent,
    holds_no_answer,
    negates_consent,
    tells_of_stopping,
    tells_status_of_a_point,
)
from desktop_app.importing.model import CONSENT, OPT_OUT
from desktop_app.importing.neighbours import (
    NEIGHBOUR_HEADERS,
    NEIGHBOUR_LEFT_OUT,
    NEIGHBOUR_ONLY_WHOLE,
)
from desktop_app.importing.source_programs import (
    OPTS_IN,
    OPTS_OUT,
    PROGRAM_HEADERS,
    PROGRAM_LEFT_OUT,
    SOMEBODY_ELSE,
)
from desktop_app.readers.limits import MOST_COLUMNS
from desktop_app.text.keys import word_key

HEADERS: dict[str, tuple[str, ...]] = {
    "full_name": (
        *("name", "full name", "fullname", "customer", "customer name", "client", "client name"),
        *("member", "member name", "contact", "contact name", "person", "name kh", "name khmer"),
        *("khmer name", "name in khmer", "display name", "buyer", "buyer name", "guest name"),
        *("names", "customers", "student name", "patient name", "staff name", "employee name"),
        *("ឈ្មោះ", "ឈ្មោះពេញ", "ឈ្មោះអតិថិជន", "អតិថិជន", "នាមត្រកូល និងនាមខ្លួន", "គោត្តនាម និងនាម"),
        *("ឈ្មោះខ្មែរ", "ឈ្មោះជាភាសាខ្មែរ", "ឈ្មោះសមាជិក", "សមាជិក", "គោត្តនាមនិងនាម", "នាម និងគោត្តនាម"),
        *("នាមត្រកូលនិងនាមខ្លួន", "ឈ្មោះភ្ញៀវ", "ឈ្មោះអ្នកទិញ", "អ្នកទិញ", "ឈ្មោះសិស្ស"),
    ),
    "latin_name": (
        *("latin name", "name latin", "name in latin", "english name", "name english", "name en"),
        *("name in english", "name eng", "eng name", "en name", "romanized name", "latin"),
        *("ឈ្មោះឡាតាំង", "ឈ្មោះជាឡាតាំង", "ឈ្មោះអង់គ្លេស", "ឈ្មោះជាភាសាអង់គ្លេស", "ឈ្មោះជាអក្សរឡាតាំង"),
        *("អក្សរឡាតាំង", "ឡាតាំង", "ជាអក្សរឡាតាំង"),
    ),
    "family_name": (
        *("family name", "last name", "lastname", "surname", "family", "last", "surnames"),
        *("នាមត្រកូល", "គោត្តនាម", "ត្រកូល"),
    ),
    "given_name": (
        *("given name", "first name", "firstname", "forename", "first", "given names", "forenames"),
        *("នាមខ្លួន", "នាម", "ឈ្មោះខ្លួន"),
    ),
    "honorific": ("title", "honorific", "salutation", "prefix", "name prefix", "គោរមងារ", "ងារ"),
    "gender": ("gender", "sex", "m f", "ភេទ"),
    "birth_date": (
        *("birth date", "birthdate", "birthday", "date of birth", "dob", "d o b", "born", "b day"),
        *("ថ្ងៃកំណើត", "ថ្ងៃខែឆ្នាំកំណើត", "ថ្ងៃ ខែ ឆ្នាំកំណើត", "ថ្ងៃខែកំណើត", "កំណើត", "ថ្ងៃ ខែ ឆ្នាំ កំណើត"),
    ),
    "language": ("language", "lang", "preferred language", "ភាសា"),
    "company": (
        *("company", "company name", "organization", "organisation", "business", "business name"),
        *("shop", "shop name", "employer", "organization name", "account name", "store name"),
        *("ក្រុមហ៊ុន", "ឈ្មោះក្រុមហ៊ុន", "ហាង", "ឈ្មោះហាង", "អង្គភាព", "ស្ថាប័ន", "អង្គការ"),
    ),
    "job_title": ("job title", "job", "position", "role", "occupation", "profession", "មុខតំណែង",
                  "តួនាទី", "មុខរបរ", "អាជីព", "ការងារ"),
    "industry": ("industry", "sector", "business type", "type of business", "វិស័យ", "ប្រភេទអាជីវកម្ម"),
    "company_size": ("company size", "employees", "number of employees", "staff count",
                     "ចំនួនបុគ្គលិក", "ទំហំក្រុមហ៊ុន"),
    "province": (
        *("province", "city", "province city", "city province", "location", "region", "state"),
        *("ខេត្ត", "រាជធានី", "ខេត្តក្រុង", "រាជធានីខេត្ត", "រាជធានី ខេត្ត", "ខេត្ត ក្រុង", "ក្រុង"),
    ),
    "district": ("district", "khan", "srok", "khan district", "ស្រុក", "ខណ្ឌ", "ស្រុកខណ្ឌ", "ស្រុក ខណ្ឌ",
                 "ក្រុង ស្រុក ខណ្ឌ"),
    "address": (
        *("address", "street", "street address", "home address", "full address", "home"),
        *("delivery address", "shipping address", "mailing address"),
        *("អាសយដ្ឋាន", "ទីលំនៅ", "អាស័យដ្ឋាន", "អាសយដ្ឋានដឹកជញ្ជូន", "ទីកន្លែង"),
    ),
    "interests": ("interests", "interest", "interested in", "hobbies", "ចំណាប់អារម្មណ៍", "ចំណូលចិត្ត"),
    "lifecycle_stage": ("lifecycle stage", "stage", "status", "customer status", "lead status",
                        "ស្ថានភាព", "ដំណាក់កាល"),
    "source": ("source", "lead source", "came from", "how did you hear about us", "ប្រភព", "មកពី"),
    "notes": (
        *("note", "notes", "remark", "remarks", "comment", "comments", "memo", "description"),
        *("ចំណាំ", "កំណត់ចំណាំ", "សម្គាល់", "សំគាល់", "ផ្សេងៗ", "កំណត់សម្គាល់", "មតិ"),
    ),
    "phone": (
        *("phone", "phone number", "phone numbers", "tel", "telephone", "mobile", "mobile number"),
        *("cell", "cell phone", "cellphone", "contact number", "hp", "h p", "handphone"),
        *("phone no", "cell no"),
        *("tel no", "mobile no", "number", "phone value", "mobile phone", "contact no", "ph"),
        *("call", "call number"),
        *("telephone number", "home phone", "work phone", "other phone", "second phone"),
        *("alt phone", "phone two"),
        *("លេខទូរស័ព្ទ", "ទូរស័ព្ទ", "លេខទូរសព្ទ", "ទូរសព្ទ", "លេខ", "លេខទំនាក់ទំនង", "លេខទូរស័ព្ទដៃ"),
        *("លេខទុរស័ព្ទ", "លេខតេឡេហ្វូន", "ទូរស័ព្ទដៃ", "ទំនាក់ទំនង", "លេខទូរស័ព្ទអតិថិជន"),
    ),
    "email": ("email", "e mail", "mail", "email address", "e mail address", "email value",
              "e mail value", "អ៊ីមែល", "អ៊ីម៉ែល", "អីុមែល", "អ៊ីម៉ែល៍", "សារអេឡិចត្រូនិក"),
    "telegram": ("telegram", "telegram name", "telegram username", "telegram id", "tg",
                 "telegram number", "តេឡេក្រាម", "តេលេក្រាម", "ឈ្មោះតេឡេក្រាម"),
    "whatsapp": ("whatsapp", "whats app", "wa", "whatsapp number", "វ៉ាតសាប់", "វ៉តសាប់"),
    "messenger": ("messenger", "fb messenger", "ម៉េសសិនជឺ", "មេសសិនជឺ"),
    "facebook": ("facebook", "fb", "facebook name", "facebook page", "facebook link", "ហ្វេសប៊ុក",
                 "ហ្វេសបុក", "ហ្វេសប៊ុក ឈ្មោះ"),
    "instagram": ("instagram", "ig", "insta", "អ៊ីនស្តាក្រាម"),
    "line": ("line", "line id", "ឡាញ"),
    "wechat": ("wechat", "we chat", "weixin", "wechat id", "វីឆាត"),
    "website": ("website", "web site", "url", "web", "homepage", "គេហទំព័រ", "វេបសាយ"),
    "tags": (
        *("tag", "tags", "label", "labels", "group", "groups", "category", "categories", "segment"),
        *("type", "customer type", "customer group", "member type", "vip", "level"),
        *("ស្លាក", "ក្រុម", "ប្រភេទ", "ប្រភេទអតិថិជន", "ក្រុមអតិថិជន"),
    ),
    "consent": (
        *("consent", "ok sms", "sms ok", "agree", "agreed", "opt in", "optin", "opted in"),
        *("allow sms", "sms allowed", "marketing", "marketing consent", "permission"),
        *("sms consent", "ok for sms"),
        *("subscribed", "subscribe", "newsletter", "can contact", "ok to contact", "ok to text"),
        *("can we text", "can text", "accepts marketing", "email opt in", "sms opt in", "sms"),
        *("ok telegram", "ok call", "ok message", "ok whatsapp", "ok email", "receive sms"),
        *("agreement", "signed", "may contact", "can be contacted", "may be contacted"),
        "contactable",
        *("communication preferences", "communication preference", "marketing preferences"),
        *("contact preferences", "receive updates", "stay in touch", "keep in touch"),
        *("keep informed", "mailing", "mailings", "e news", "enews", "notify", "notifications"),
        *("alerts", "broadcast", "broadcasts", "broadcast list", "messages", "campaigns", "news"),
        *("updates", "offers", "deals", "ឯកភាព", "យល់ស្រប", "ការឯកភាព", "ចុះហត្ថលេខា", "ហត្ថលេខា"),
        *("promo", "promos", "promotion", "promotions", "gdpr", "pdpa", "y n", "yes no", "yes/no"),
        *("យល់ព្រម", "ព្រម", "ការយល់ព្រម", "យល់ព្រមទទួលសារ", "ព្រមទទួលសារ", "អនុញ្ញាត", "ទទួលសារ"),
        *("យល់ព្រមទទួល sms", "ព្រមទទួល sms", "អនុញ្ញាតផ្ញើសារ"),
    ),
}  # fmt: skip
"""Field -> the headers that name it, in plain spelling: see word_key."""

LEFT_OUT = frozenset((
    *("no", "nr", "n", "id", "index", "row", "number of", "s n", "sn", "code", "customer id"),
    *("customer code", "member id", "order id", "invoice", "date", "created", "created at"),
    *("updated at", "total", "amount", "price", "qty", "quantity", "last purchase", "age"),
    *("last order", "order date", "register date", "join date", "password", "photo", "picture"),
    *("ល រ", "លរ", "លេខរៀង", "លេខកូដ", "កាលបរិច្ឆេទ", "ថ្ងៃទិញ", "សរុប", "តម្លៃ", "ចំនួន", "អាយុ"),
    *("ទិញចុងក្រោយ", "ទិញលើកចុងក្រោយ", "ថ្ងៃចុះឈ្មោះ", "រូបថត", "ចំនួនទឹកប្រាក់"),
))  # fmt: skip
"""Headers of columns that say nothing about a person, or nothing that this program stores yet."""

# Alone they name a column; in a longer header (product name, SMS cost) they are too vague.
_ONLY_WHOLE = frozenset((
    *("name", "number", "line", "mail", "contact", "customer", "client", "member", "person"),
    *("type", "level", "group", "call", "home", "title", "state", "status", "stage", "hp", "ph"),
    *("wa", "tg", "ig", "fb", "cell", "sex", "family", "role", "job", "n", "shop", "sms", "url"),
    *("first", "last", "agreement", "signed", "mailing", "mailings", "notify", "notifications"),
    *("alerts", "broadcast", "broadcasts", "messages", "campaigns", "news", "updates", "offers"),
    *("deals", "promo", "promos", "promotion", "promotions", "gdpr", "pdpa", "y n", "yes no"),
    *("ចុះហត្ថលេខា", "ហត្ថលេខា"),
    *("web", "born", "number of", "latin", "prefix", "region", "location", "vip", "segment"),
    *("លេខ", "នាម", "ក្រុម", "ហាង", "ព្រម", "ងារ", "ភេទ", "ភាសា", "ត្រកូល", "ប្រភេទ", "មកពី", "ប្រភព"),
    *("ការងារ", "កំណើត", "មតិ", "ក្រុង", "អង្គការ", "ឡាតាំង", "អតិថិជន", "សមាជិក", "ទីកន្លែង"),
))  # fmt: skip
_SURELY = 0.9
_BARE = frozenset(
    (
        *("sms", "marketing", "newsletter", "permission", "promotions", "promotion", "y n"),
        "yes no",
        *(
            "stop",
            "stops",
            "stopped",
            "blocked",
            "banned",
            "dnd",
            "suppression",
            "agreement",
            "signed",
        ),
        *("mailing", "mailings", "notify", "notifications", "alerts", "broadcast", "broadcasts"),
        *("messages", "campaigns", "news", "updates", "offers", "deals", "promo", "promos"),
        *("ឯកភាព", "យល់ស្រប", "ការឯកភាព", "ចុះហត្ថលេខា", "ហត្ថលេខា"),
    )
)
"""Alone these are also headers of other things: of numbers, of where people heard of a shop."""
_LAST_NUMBER = re.compile(r"(?<=[^\d\s])\s*\d{1,2}$")
_VALUE_COLUMN = re.compile(r"\b\d{1,2}\b\s*")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BETWEEN = re.compile(r"[/|()\[\]\n\r,;:&+\u3001\uff0c\uff08\uff09\uff0f]|\s[-\u2013]\s")
_THINGS = re.compile(
    r"\b(?:items?|products?|goods|services?|sku|articles?|menu|lineitem|orders?|produits?)\b"
    r"|\bsan pham\b"
    r"|ទំនិញ|ផលិតផល|សេវា|មុខម្ហូប|สินค้า|บริการ|ສິນຄ້າ|商品|产品|產品|品名|상품|제품|품목"
)
_ACCOUNTS = re.compile(
    r"\b(?:bank|accounts?|acct|iban|cards?|id|passport|licen[cs]e|plate|codes?|invoice|receipt"
    r"|ticket"
    r"|serial|barcode|sku|ref(?:erence)?|tax|vat|policy|contract|aba|acleda|wing|meter|balance"
    r"|tai khoan|cmnd|cccd|ho chieu|compte|carte|facture|passeport|cuenta|konto|rekening)\b"
    r"|អត្តសញ្ញាណ|គណនី|លេខកូដ|វិក្កយបត្រ|ធនាគារ|លិខិតឆ្លងដែន|บัญชี|บัตร|รหัส|账号|帳號|身份证|身分證|银行|銀行"
    r"|护照|護照|订单|訂單|编号|編號|계좌"
)
_HOME = "home"  # names the kind of a number, but otherwise an address
_STEM_END = re.compile(r" (?:type|label|value|address|number)$")


def _looked_up(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word_key(word): field for field, words in table.items() for word in words}


_PEOPLES = _looked_up(HEADERS)
_ABROAD = _looked_up(NEIGHBOUR_HEADERS)
_EXACT = _ABROAD | _PEOPLES | _looked_up(PROGRAM_HEADERS)
_LEFT_OUT = frozenset(map(word_key, LEFT_OUT | PROGRAM_LEFT_OUT))
_LEFT_OUT |= frozenset(map(word_key, NEIGHBOUR_LEFT_OUT)) - _EXACT.keys()
_WHOLE = frozenset(map(word_key, _ONLY_WHOLE | NEIGHBOUR_ONLY_WHOLE))
_PARTS = sorted((_ABROAD | _PEOPLES).keys() - _WHOLE, key=lambda word: (-len(word), word))
_BY_FIRST_WORD: dict[str, list[tuple[int, str]]] = {}
for _rank, _part in enumerate(_PARTS):
    _BY_FIRST_WORD.setdefault(_part.partition(" ")[0], []).append((_rank, _part))


NAMES_OF_COLUMNS = frozenset(
    word for table in (HEADERS, NEIGHBOUR_HEADERS) for word in table["full_name"]
)
"""Headers of name columns, in lower case; one of these words below them may be a repeated
header."""


@lru_cache(maxsize=2 * MOST_COLUMNS)
def fields_of_header(header: str) -> tuple[tuple[str | None, float], ...]:
    """The fields that a header may name, the likeliest first, with confidence; () if unknown.

    (None, 1.0) for a known header that is not imported, such as a running number.
    """
    plain = word_key(header)
    without_number = _VALUE_COLUMN.sub("", _LAST_NUMBER.sub("", plain)).strip()
    for spelling in (
        *(plain, without_number, word_key(_CAMEL.sub(" ", header))),
        # people put a space between the two characters of a Chinese or Korean word
        *(() if plain.isascii() else (without_number.replace(" ", ""),)),
    ):
        if spelling in _LEFT_OUT:
            return ((None, 1.0),)
        if spelling in _EXACT:
            return ((_EXACT[spelling], 0.95),)
    if several := _several(header):
        return several
    if negates_consent(plain) or answers_no(header):
        return ((OPT_OUT, 0.9),)
    if OPTS_OUT.search(plain) or tells_of_stopping(plain):
        return _opt_out(plain)
    if asks_for_consent(plain):
        return ((CONSENT, 0.9),)
    if SOMEBODY_ELSE.search(plain) or tells_status_of_a_point(plain):
        return ((None, 1.0),)
    inside = _named_inside(without_number)
    if holds_no_answer(plain):
        return tuple(each for each in inside if each[0] != CONSENT)
    return inside


def _several(header: str) -> tuple[tuple[str | None, float], ...]:
    """The fields of a header that combines known ones: Name (ឈ្មោះ), Name/Phone."""
    pieces = [word_key(piece) for piece in _BETWEEN.split(header)]
    pieces = [piece for piece in pieces if piece]
    if not all(piece in _EXACT for piece in pieces) and not header.isascii():
        pieces = [word for piece in pieces for word in piece.split()]  # 姓名 电话
    if len(pieces) < 2 or not all(piece in _EXACT for piece in pieces):
        return ()
    found = tuple(dict.fromkeys(_EXACT[piece] for piece in pieces if piece != _HOME))
    if {CONSENT, OPT_OUT} & set(found):
        return ()
    return tuple((field, 0.9 if len(found) == 1 else 0.7) for field in found)


def speaks_of(header: str) -> str | None:
    """``consent`` or ``opt_out`` for a header that can hardly mean anything else."""
    named = fields_of_header(header)
    if not named or named[0][1] < _SURELY or word_key(header) in _BARE:
        return None
    return named[0][0] if named[0][0] in (CONSENT, OPT_OUT) else None


_REASON = re.compile(r"\breasons?\b")
"""A reason for leaving a list implies that the person left it."""


def _opt_out(plain: str) -> tuple[tuple[str | None, float], ...]:
    """The fields of a header about stopping. "Opt-in/opt-out" does not tell what a yes means."""
    if holds_no_answer(plain) and not _REASON.search(plain):
        return ((None, 1.0),)
    return () if OPTS_IN.search(plain) else ((OPT_OUT, 0.9),)


def is_about_things(header: str) -> bool:
    """Whether a header is about goods: its cells may look like names but are not."""
    return _THINGS.search(word_key(header)) is not None


def is_about_accounts(header: str) -> bool:
    """Whether a header is about an account, a document or a code: its digits are not phone
    numbers."""
    return _ACCOUNTS.search(word_key(header)) is not None


def label_partner(column: int, headers: Sequence[str], points: Collection[int]) -> int | None:
    """The column of points that a column of labels is about: "Phone 1 - Type" of "Phone 1 - Value".

    If no header matches, it is an adjacent column, preferably the next one.
    """
    stem = _stem(headers[column])
    same = [at for at in points if at < len(headers) and _stem(headers[at]) == stem]
    beside = [at for at in (column + 1, column - 1) if at in points]
    return next(iter([*same, *beside]), None)


def _stem(header: str) -> str:
    return _STEM_END.sub("", word_key(header))


def _parts_for(plain: str) -> list[str]:
    """The known headers that may be part of this one, the longest first."""
    if not plain.isascii():
        return _PARTS
    words = set(plain.split())
    return [
        part for _, part in sorted(each for word in words for each in _BY_FIRST_WORD.get(word, ()))
    ]


def _named_inside(plain: str) -> tuple[tuple[str, float], ...]:
    """The fields of the known headers inside a longer one, the longest first; Khmer has no spaces.

    The confidence is higher if the header holds nothing else, as one written in two languages.
    """
    found: list[str] = []
    rest = f" {plain} "
    for word in _parts_for(plain):
        inside = f" {word} " in rest if word.isascii() else word in rest
        if inside:
            rest = rest.replace(word, " ")
            if _EXACT[word] not in found:
                found.append(_EXACT[word])
    sure = 0.7 if len(found) > 1 or rest.strip() else 0.9
    return tuple((field, sure) for field in found)
