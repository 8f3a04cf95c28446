"""Names that messaging tools use for merge fields: FNAME, first_name, ឈ្មោះ.

campaigns/foreign_fields.py has the brackets around them ({{ }}, *| |*, [ ]).
"""

from __future__ import annotations

import re

from desktop_app.text.keys import folded_key, search_key

_NOT_LETTERS = re.compile(r"[\s_\-'’.]+")
_WORDS: dict[str, tuple[str, ...]] = {
    "name": (
        *("name", "names", "first", "firstname", "fname", "forename", "given", "givenname"),
        *("nickname", "username", "clientname", "customername", "contactname", "membername"),
        *("recipientname", "subscribername", "guestname", "yourname", "personname", "leadname"),
        *("customer", "recipient", "prenom", "nombre", "vorname", "nom", "tên", "họtên"),
        *("prenoms", "tênkhách", "tênkháchhàng", "insertname", "insertfirstname", "enternamehere"),
        *("nameinsert", "namehere", "yournamehere", "客户姓名", "客户", "ชื่อลูกค้า", "고객명"),
        *("姓名", "名字", "名前", "ชื่อ", "이름", "ឈ្មោះ", "នាម", "ឈ្មោះអតិថិជន", "ឈ្មោះភ្ញៀវ"),
    ),
    "full_name": ("fullname", "completename", "displayname", "nomcomplet", "ឈ្មោះពេញ"),
    "family_name": ("last", "lastname", "lname", "surname", "familyname", "apellido", "នាមត្រកូល"),
    "latin_name": ("latinname", "englishname", "ឈ្មោះឡាតាំង"),
    "honorific": ("honorific", "salutation", "nameprefix", "courtesytitle"),
    "company": (
        *("company", "companyname", "organization", "organisation", "organizationname"),
        *("businessname", "ក្រុមហ៊ុន", "ឈ្មោះក្រុមហ៊ុន"),
    ),
    "province": ("province", "city", "ខេត្ត"),
    "district": ("district", "ស្រុក"),
    "": (
        *("email", "emailaddress", "phonenumber", "mobilenumber", "unsubscribe", "unsub"),
        *("unsubscribelink", "unsubscribeurl", "optoutlink", "birthdate", "dob"),
        *("អ៊ីមែល", "លេខទូរស័ព្ទ"),
    ),
}
# also without their accents, except for the English "number"
_FIELDS = {
    key(word): field
    for key in (folded_key, search_key)
    for field, words in _WORDS.items()
    for word in words
    if key is search_key or folded_key(word) != "ten"
}
# Recognized in any brackets except those of ordinary text: "[First] come, [last] served".
_TOO_SHORT = frozenset(("first", "last", "given", "names", "customer", "recipient", "nom"))
# These are also plain words of an offer ("[link]"), so they count only in brackets that nobody
# writes by hand.
_PLAIN = frozenset(
    ("phone", "mobile", "address", "title", "prefix", "birthday", "date", "today", "link", "url")
    + ("code", "coupon", "couponcode", "amount", "balance", "points", "discount", "state", "region")
    + ("business", "org", "shop", "store", "country", "zip", "zipcode", "gender", "age", "subject")
    + ("sender", "sendername", "order", "orderid", "ordernumber", "id", "message", "text", "lang")
    + ("optout", "time", "price", "product", "var", "variable")
)
_NUMBERED = re.compile(r"(?:m?merge|var|variable|field|custom|col|column|param|attr|text)?\d{1,3}")


def merge_word(name: str, *, plain_too: bool) -> str | None:
    """The merge field of Banhchi that other tools call ``name``; "" if it has none.

    None if no known tool uses that name for a field. ``plain_too``: also words of ordinary text
    (link, date) and numbered fields (MERGE3, 1).
    """
    key = _NOT_LETTERS.sub("", search_key(name))
    found = _FIELDS.get(key, _FIELDS.get(folded_key(key)))
    if plain_too:
        return "" if found is None and (key in _PLAIN or _NUMBERED.fullmatch(key)) else found
    return None if key in _TOO_SHORT else found
