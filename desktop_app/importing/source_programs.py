"""The headers that programs write: address books, mailing services, tills, lead lists.

Tables in plain spelling, see text.keys.word_key, without the numbers of repeated columns (E-mail 2
Address, Phone 1 - Value). headers.py has the words that people write.
"""

from __future__ import annotations

import re

from desktop_app.importing.model import CONSENT, LABEL, OPT_OUT, TAGS

PROGRAM_HEADERS: dict[str, tuple[str, ...]] = {
    "full_name": ("file as", "fn", "formatted name"),
    "given_name": ("fname", "firstname", "given", "prenom", "1st name"),
    "family_name": ("lname", "lastname", "surname yomi", "2nd name"),
    "honorific": ("name prefix", "name title", "courtesy title"),
    "company": (
        *("organization", "company name", "organization name", "associated company", "org"),
        *("default address company", "primary associated company", "workplace"),
    ),
    "job_title": ("organization title", "jobtitle", "occupation", "job title", "work title"),
    "birth_date": ("birthday", "date of birth", "bday", "birth date", "customer birthday"),
    "address": (
        *("address formatted", "address street", "home street", "business street", "other street"),
        *("street address", "home address", "work address", "physical address", "postal address"),
        *("default address address", "default address", "address line", "billing address"),
    ),
    "province": (
        *("address city", "address region", "home city", "home state", "business city"),
        *("work city", "business state", "work state", "other city", "other state"),
        *("physical city", "physical state", "default address city", "billing city"),
        *("home province", "state region", "default address province code"),
        *("default address province", "province state"),
    ),
    "phone": (
        *("home phone", "business phone", "mobile phone", "other phone", "primary phone"),
        *("car phone", "work phone", "mobile number", "phone number", "mobile phone number"),
        *("landline number", "default address phone", "sms number", "sms phone number"),
        *("customer phone", "contact phone", "tel cell", "tel home", "tel work", "work mobile"),
        *("company phone", "daytime phone", "evening phone", "home mobile"),
        *("whatsapp phone number",),
    ),
    "email": (
        *("e mail address", "email address", "primary email", "secondary email", "work email"),
        *("home email", "personal email", "contact email", "customer email", "other email"),
        *("email home", "email work", "business email"),
    ),
    "website": (
        *("web page", "personal web page", "website value", "web site", "website url", "url"),
        *("company domain name", "linkedin url", "profile url"),
    ),
    "notes": ("memo", "note", "notes", "customer note", "internal note"),
    "gender": ("sex", "gender"),
    "language": ("language", "preferred language", "locale"),
    "interests": ("hobby", "interests", "hobbies"),
    "lifecycle_stage": ("lifecycle stage", "lead status"),
    "source": ("creation source", "original source", "lead source", "signup source"),
    TAGS: (
        *("labels", "group membership", "categories", "keywords", "customer group name"),
        *("customer group", "tags", "groups", "list names", "lists"),
    ),
    CONSENT: (
        *("accepts marketing", "accepts email marketing", "accepts sms marketing", "opt in"),
        *("email marketing status", "email subscription status", "sms marketing status"),
        *("sms subscription status", "subscription status", "marketing opt in", "double opt in"),
        *("email marketing consent", "sms marketing consent", "marketing emails", "optin time"),
        *("email consent", "sms opt in status", "email opt in status", "newsletter subscription"),
        *("receive marketing", "agreed to receive marketing", "marketing permissions", "optin"),
        *("subscribed to newsletter", "email permission status", "communication consent"),
    ),
    OPT_OUT: (
        *("unsubscribed", "unsubscribed from all email", "opt out", "opted out", "do not email"),
        *("do not contact", "do not call", "do not text", "do not sms", "do not mail", "dnc"),
        *("unsub time", "unsubscribed at", "unsubscribe date", "unsubscribed date", "optout"),
        *("opted out email", "opted out sms", "email blacklisted", "sms blacklisted"),
        *("blacklisted", "blocklisted", "email blocklisted", "sms blocklisted", "suppressed"),
        *("opted out of email", "email opt out", "sms opt out", "has opted out of email"),
        *("dnd", "stop", "stopped", "stops", "blocked", "banned", "suppression", "no contact"),
        *("ឈប់ទទួល", "ឈប់ទទួលសារ", "ឈប់ផ្ញើ", "កុំផ្ញើ", "កុំផ្ញើសារ", "កុំទាក់ទង", "ស្នើឈប់"),
    ),
    LABEL: (
        *("phone type", "phone label", "e mail type", "e mail label", "email type", "email label"),
        *("website type", "website label", "im type", "im label", "tel type"),
    ),
}  # fmt: skip

PROGRAM_LEFT_OUT = frozenset((
    # address books
    *("middle name", "additional name", "yomi name", "given name yomi", "family name yomi"),
    *("additional name yomi", "given yomi", "company yomi", "organization yomi name", "nickname"),
    *("phonetic first name", "phonetic middle name", "phonetic last name", "name suffix"),
    *("suffix", "initials", "short name", "maiden name", "organization department", "department"),
    *("photo", "organization type", "organization symbol", "organization location"),
    *("billing information", "organization job description", "directory server", "mileage"),
    *("sensitivity", "priority", "subject", "private", "address type", "address label"),
    *("address po box", "address country", "address postal code", "address extended address"),
    *("event type", "event label", "screen name", "event value", "relation type"),
    *("relation label", "relation value", "custom field type", "custom field label"),
    *("custom field value", "e mail display name", "im service", "im value", "imaddress"),
    *("im address", "internet free busy", "office location", "spouse", "children"),
    *("home postal code", "home country region", "business postal code", "anniversary", "schools"),
    *("business country region", "other postal code", "other country region", "home po box"),
    *("business po box", "other po box", "po box", "home zipcode", "home country", "work zipcode"),
    *("work country", "birth year", "birth month", "birth day", "custom", "user", "account type"),
    *("manager s name", "assistant s name", "referred by", "government id number"),
    *("contact owner", "organizational id number", "billing info", "connected on"),
    *("home address country", "uid"),
    # mailing services and leads
    *("member rating", "optin ip", "confirm time", "confirm ip", "latitude", "longitude"),
    *("gmtoff", "dstoff", "timezone", "cc", "last changed", "leid", "euid"),
    *("unsub campaign title", "clean ip", "unsub campaign id", "clean time", "record id"),
    *("ext id", "clean campaign title"),
    *("clean campaign id", "contact id", "create date", "last activity date"),
    *("marketing contact status", "marketing contact status source name", "added time", "ip"),
    *("modified time", "created time", "ad id", "ad name", "adset id", "adset name"),
    *("campaign id", "campaign name", "form id", "form name", "is organic", "platform"),
    *("retailer item id", "lead id", "inbox url", "email verified", "phone verified"),
    *("phone country code", "email status", "email domain", "phone carrier", "bounce reason"),
    *("associated company id", "email bounced", "primary associated company id"),
    *("legal basis for processing contact s data",),
    # tills
    *("reference id", "square customer id", "first visit", "last visit", "transaction count"),
    *("lifetime spend", "instant profile", "customer code", "points balance", "total visits"),
    *("total spent", "total orders", "tax exempt", "country", "country code", "postal code"),
    *("zip", "zip code", "postcode", "default address zip", "default address country code", "fax"),
    *("twitter", "default address country", "physical suburb", "physical postcode"),
    *("physical country id", "postal suburb", "postal postcode", "postal city", "postal state"),
    *("postal country id", "loyalty balance", "account balance", "year to date", "store credit"),
    *("customer group id", "points", "visits", "last seen", "date created", "customer since"),
    *("email opened", "orders"),
))  # fmt: skip
"""Known headers that are not imported unless the user makes a custom field of them."""

SOMEBODY_ELSE = re.compile(
    r"\b(?:fax|pager|telex|tty|tdd|isdn|assistant|manager|spouse|emergency|callback|radio|referrer"
    r"|wife|husband|company main|contact owner|verified|bounced|carrier|next of kin|driver"
    r"|sales ?(?:rep|man|person)|salesman|introducer|introduced|neighbou?r|relatives?"
    r"|(?:old|former|previous|wrong) (?:phone|numbers?|tel|mobile)"
    r"|conjointe?|epouse?|mari|urgence|chauffeur|parrain|vendeur|telecopi\w+"
    r"|nguoi than|khan cap|gioi thieu|(?:sdt|cua) (?:vo|chong))\b"
    r"|ទូរសារ|អ្នកណែនាំ|ប្រពន្ធ|ប្តី|ប្ដី|ភរិយា|ស្វាមី|បន្ទាន់|អាសន្ន|អ្នកបើក|អ្នកលក់"
    r"|ฉุกเฉิน|ผู้แนะนำ|คู่สมรส|ภรรยา|สามี|คนขับ|พนักงานขาย|紧急|緊急|配偶|推荐人|推薦人|介绍人|介紹人"
    r"|司机|司機|业务员|業務員|传真|傳真|비상|배우자|추천인"
)
"""Numbers and names in these columns are another person's, or reach nobody."""

OPTS_OUT = re.compile(
    r"\b(?:opt(?:ed)? ?out|unsub(?:scribed?)?|do not (?:e ?mail|contact|call|text|sms|mail"
    r"|disturb)"
    r"|dnc|(?:black|block)list(?:ed)?)\b|ឈប់ទទួល|ឈប់ផ្ញើ|កុំផ្ញើ|កុំទាក់ទង"
)
OPTS_IN = re.compile(r"\bopt(?:ed)? ?in\b|\bsubscribed?\b")
