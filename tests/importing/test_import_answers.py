"""What cells say about consent: a plain no anywhere, a yes only where nothing else can be meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.importing.answers.channels import EVERY, channels_in, mask_of, named_in
from desktop_app.importing.answers.hints import may_refuse
from desktop_app.importing.answers.words import (
    answer_key,
    check_answers,
    consent_answer,
    meaning_of,
    opt_out_answer,
    remark_answer,
)
from desktop_app.importing.headers import fields_of_header, speaks_of

ANY = st.text(max_size=30) | st.floats() | st.booleans() | st.none() | st.dates() | st.integers()


def means(cell: object) -> str:
    return meaning_of(consent_answer(cell))


@pytest.mark.parametrize(
    "cell",
    [
        *("yes", "Yes, I agree", "Yes please", "yes!!", "Y", "1", "1.0", True, 1, "✓", "✔️", "ok"),
        *(
            "subscribed",
            "double opt-in",
            "SINGLE_OPT_IN",
            "Active",
            "I consent",
            "Sure",
            "I agree.",
        ),
        *("បាទ", "បាទ/ចាស", "ចាស យល់ព្រមទទួលសារ", "យល់ព្រម (Yes)", "Yes / បាទ", "2024-05-06"),
        *("12/25/2024", "05/03/2567", date(2024, 5, 6)),
    ],
)
def test_a_plain_yes(cell) -> None:
    assert consent_answer(cell).yes == EVERY
    assert means(cell) == "yes"


@pytest.mark.parametrize(
    "cell",
    [
        *("No", "N", "no!", "No, I do not agree", "I don't agree", "I don’t agree", "dont agree"),
        *("I don&#39;t agree", "not interested", "No thank you", "never", "✗", "❌", "☐", "false"),
        *("0", "0.0", 0, False, "Disagree", "Declined", "refused", "Rather not", "Not subscribed"),
        *("Non-Subscribed", "never subscribed", "No, she moved", "No I dont", "ទេ", "អត់ទេ អរគុណ"),
        *("មិនយល់ព្រម", "ទេ (No)", "不同意", "không", "Not consented"),
        *("Unsubscribed", "opted out", "Opted-Out", "OptedOut", "STOP", "Stop please", "Blocked"),
        *("ឈប់", "ឈប់ទទួល", "ឈប់ទទួលសារ", "ឈប់ផ្ញើ", "កុំផ្ញើ", "do not contact", "withdrawn", "退订"),
    ],
)
def test_a_plain_no(cell) -> None:
    said = consent_answer(cell)
    assert said.no | said.stop == EVERY
    assert not said.yes
    assert said.code == "import.says_no"
    assert means(cell) == "no"


@pytest.mark.parametrize(
    "cell",
    [
        *("x", "X", "☒", "maybe", "ask me later", "not sure", "not yet", "no answer", "✓?", "yes?"),
        *("no problem", "Yes, but only email", "Yes / No", "yes no", "pending", "-", "?", "n/a"),
        *("None", "2", 2, 0.5, float("nan"), 45000.0, "Yes - asked by phone", "មិនទាន់", "យល់ព្រមឬទេ"),
        *("do not stop", "not unsubscribed", "I do not mind", "Email", "👍", "signed form 12"),
    ],
)
def test_what_can_not_be_read_is_never_a_yes(cell) -> None:
    said = consent_answer(cell)
    assert (said.yes, said.no, said.stop, said.doubt) == (0, 0, 0, EVERY)
    assert said.code == "import.answer_unclear"
    assert means(cell) == "unknown"


def test_an_answer_that_names_channels_is_about_these() -> None:
    assert channels_in(consent_answer("Yes, by SMS").yes) == ("sms",)
    assert channels_in(consent_answer("yes (SMS and email)").yes) == ("sms", "email")
    assert channels_in(consent_answer("No SMS").stop) == ("sms",)
    assert "email" in channels_in(consent_answer("Yes, by SMS").doubt)


def test_the_owner_says_what_an_answer_means_but_not_that_a_no_is_a_yes() -> None:
    told = {answer_key("X"): True, answer_key("Maybe."): False, answer_key("no"): True}
    assert consent_answer("x", told).yes == EVERY
    assert consent_answer("maybe", told).no == EVERY
    assert consent_answer("No", told).no == EVERY
    with pytest.raises(UserError, match=r"import\.answer_is_no"):
        check_answers({answer_key("No, I do not agree"): True})
    check_answers({answer_key("no"): False, answer_key("x"): True})


@pytest.mark.parametrize(
    ("cell", "channels"),
    [
        *((cell, "all") for cell in ("TRUE", "1.0", 1, True, "yes!!", "Y", "x", "✓", "បាទ")),
        *((cell, "all") for cell in ("Yes - asked by phone", "stop please", "all channels")),
        *((cell, "all") for cell in ("Unsubscribed", "ឈប់", "ឈប់ ផ្ញើ", "she said stop", "both")),
        *((cell, "all") for cell in ("2024-01-02", "10/12/2031", date(2024, 5, 6), "yes, sms")),
        *(("SMS", ("sms",)), ("sms, email", ("sms", "email")), ("no sms", ("sms",))),
        *(
            ("No calls please", ("call",)),
            ("do not email", ("email",)),
            ("WhatsApp", ("whatsapp",)),
        ),
        *(("Unsubscribed from email", ("email",)), ("Telegram", ("telegram",))),
    ],
)
def test_who_asked_to_stop(cell, channels) -> None:
    stopped = opt_out_answer(cell).stop
    assert stopped == EVERY if channels == "all" else channels_in(stopped) == channels


@pytest.mark.parametrize(
    "cell",
    [*("", "no", "No.", "0", 0, False, "FALSE", None, "subscribed", "Double opt-in", "never", "ទេ")]
    + ["អត់ទេ", "n/a", "-", "NULL", "nan", float("nan"), "☐"],
)
def test_who_did_not(cell) -> None:
    assert opt_out_answer(cell) == opt_out_answer("")


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "maybe",
            "requested",
            "?",
            "2",
            45000.0,
            "not unsubscribed",
            "✗",
            "SMS only",
            "by phone 3/2",
        )
    ],
)
def test_an_opt_out_that_can_not_be_read_is_told(cell) -> None:
    said = opt_out_answer(cell)
    assert (said.stop, said.doubt, said.code) == (0, EVERY, "import.stop_unclear")


@pytest.mark.parametrize(
    "cell",
    [
        *("Unsubscribed", "Blocked", "opted out", "OPT-OUT", "DNC", "Do Not Contact", "stop"),
        *("VIP, unsubscribed", "vip;DNC", "asked to stop", "Asked to stop 3/2024", "no marketing"),
        *("please do not contact", "unsubscribed 2024-03-04", "ឈប់", "ឈប់ទទួល", "សុំឈប់ផ្ញើសារ"),
        *(
            "Un\u200bsubscribed",
            "ＵＮＳＵＢＳＣＲＩＢＥＤ",
            "Spam complaint",
            "blacklisted",
            "수신거부",
        ),
    ],
)
def test_any_cell_may_say_stop(cell) -> None:
    assert remark_answer(cell).stop == EVERY
    assert may_refuse(["Sok Dara", cell])


@pytest.mark.parametrize(
    "cell",
    [
        *("Active", "Subscribed", "VIP", "Stop by on Monday", "Bus stop near shop", "No stock"),
        *(
            "Call before delivery",
            "no email",
            "no phone",
            "ឈប់លក់ហើយ",
            "blocked the street",
            "option B",
        ),
        *("Lead", "", None, 12, "likes blue", "don't deliver on sunday"),
    ],
)
def test_other_cells_say_nothing(cell) -> None:
    assert remark_answer(cell) == remark_answer("")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        *(("bounced", "import.bounced"), ("Cleaned", "import.bounced")),
        *(
            ("do not call before 9", "import.stop_unclear"),
            ("never opted out", "import.stop_unclear"),
        ),
    ],
)
def test_what_only_speaks_of_stopping_is_told(cell, code) -> None:
    said = remark_answer(cell)
    assert (said.no, said.stop, said.doubt, said.code) == (0, 0, EVERY, code)


@pytest.mark.parametrize(
    "header",
    [
        *("May we write to you by SMS?", "Do you agree to receive messages by e-mail?"),
        *("Can we note your number and send you a link by SMS?", "1. May we text you?"),
        *("Would you like to hear from us (count me in)?", "I agree to receive news by SMS"),
        *("តើអ្នកយល់ព្រមទទួលសារទេ?", "តើយើងអាចផ្ញើ SMS ទៅលេខទូរស័ព្ទអ្នកបានទេ?", "ចង់ទទួលព័ត៌មាន?"),
        *("Accepts WhatsApp", "Telegram opt-in", "Email Marketing Consent", "Permission to text"),
        *("Is it OK to call you?", "Tick here to receive offers", "receive_sms"),
    ],
)
def test_questions_are_columns_of_consent(header) -> None:
    assert speaks_of(header) == "consent"


@pytest.mark.parametrize(
    "header", ["No SMS", "Don't call", "Do not message", "Consent withdrawn", "Asked to stop?"]
)
def test_columns_of_those_who_want_to_hear_nothing(header) -> None:
    assert speaks_of(header) == "opt_out"


@pytest.mark.parametrize(
    "header",
    [
        *("Consent by", "Consent note", "Consent ID", "Opt-in IP", "SMS cost", "Consent form"),
        *("Do you have WhatsApp?", "What is your phone number?", "How may we contact you?"),
        *("accepts_marketing_updated_at", "Consent expiry date", "May we have your phone number?"),
    ],
)
def test_columns_that_hold_no_answer(header) -> None:
    assert "consent" not in [field for field, _ in fields_of_header(header)]


def test_channels_of_headers() -> None:
    assert channels_in(named_in("SMS Marketing Consent").yes) == ("sms",)
    assert channels_in(named_in("Do you agree to hear by e-mail or WhatsApp?").yes) == (
        "whatsapp",
        "email",
    )
    assert named_in("Newsletter") == (0, 0)
    assert channels_in(named_in("Consent by phone").no) == ("sms", "call", "whatsapp", "telegram")
    assert channels_in(named_in("SMS to the phone number").no) == ("sms",)
    assert mask_of(channels_in(EVERY)) == EVERY


@given(ANY)
@example("no")
def test_any_cell_has_an_answer(cell) -> None:
    for said in (consent_answer(cell), opt_out_answer(cell), remark_answer(cell)):
        assert not (said.yes & (said.no | said.stop | said.doubt))
        assert not (said.doubt and said.code is None and not said.yes)


WORDS = st.lists(
    st.sampled_from(
        [
            "no",
            "not",
            "never",
            "unsubscribed",
            "opted",
            "out",
            "stop",
            "blocked",
            "do",
            "contact",
            "me",
            "yes",
            "please",
            "sms",
            "email",
            "by",
            "phone",
            "VIP",
            ",",
            ";",
            "bounced",
            "cleaned",
            "asked",
            "to",
            "ឈប់",
            "កុំផ្ញើ",
            "ទេ",
            "dnc",
            "don't",
            "remove",
            "list",
            "marketing",
        ]
    ),
    max_size=5,
).map(" ".join)


@given(WORDS | st.text(max_size=20))
def test_a_column_that_is_passed_over_says_nothing(text) -> None:
    said = remark_answer(text)
    assert said == remark_answer("") or may_refuse([text])


@given(WORDS)
def test_a_yes_holds_no_refusal(text) -> None:
    said = consent_answer(text)
    if said.yes:
        assert not {"no", "not", "never", "unsubscribed", "stop", "blocked"} & set(text.split())


@given(st.sampled_from(["subscribed", "opted in", "unsubscribed", "opted out"]), st.booleans())
def test_a_word_means_the_same_under_either_header(word, capitals) -> None:
    cell = word.upper() if capitals else word
    assert bool(opt_out_answer(cell).stop) is not bool(consent_answer(cell).yes)


@pytest.mark.parametrize(
    "header",
    [
        *("No consent", "Consent not given", "Without consent", "Not subscribed", "Not opted in"),
        *("Doesn't want SMS", "Does not want messages", "Don’t want promotions", "Non-consent"),
        *("SMS not allowed", "Not interested in offers", "Hasn't agreed", "No longer wants SMS"),
        *("មិនយល់ព្រម", "អត់យល់ព្រម", "Không đồng ý", "ไม่ยินยอม", "不同意", "Non abonné"),
        *("Unsubscribe reason", "UNSUB_REASON", "Opt-out reason"),
        *("Would you prefer not to receive SMS?", "Tick if you do not wish to receive SMS"),
        *("I do not agree to receive SMS", "Do you object to receiving SMS?", "Can't text"),
        *("Refuses to receive SMS", "May we stop sending you SMS?", "មិនអាចផ្ញើសារ", "Disagree"),
        *("Withdraws consent", "Consent lapsed", "consent void", "lost consent", "invalid consent"),
        *("Consent not valid", "Opt-in: No", "SMS opt-in (no)", "Consent - No", "យល់ព្រម៖ ទេ"),
        *("수신 동의 안함", "수신 동의 철회", "同意しない"),
    ],
)
def test_a_yes_to_a_header_that_says_no_is_a_no(header) -> None:
    assert speaks_of(header) == "opt_out"


@pytest.mark.parametrize(
    "header",
    [
        *("Subscribed / Not subscribed", "យល់ព្រម/មិនយល់ព្រម", "Would you like not to miss offers?"),
        *("I agree to receive SMS and may stop at any time", "May text, not call"),
        "Permission to leave a message",
    ],
)
def test_a_header_that_names_both_leaves_it_to_its_cells(header) -> None:
    assert speaks_of(header) == "consent"


@pytest.mark.parametrize(
    "header",
    [
        *("Agreement", "May contact", "Can be contacted", "Communication preferences", "Mailing"),
        *("Receive updates", "Stay in touch", "Notifications", "Broadcast", "Member of SMS club"),
        *("ឯកភាព", "ចុះហត្ថលេខា"),
    ],
)
def test_short_headers_of_consent(header) -> None:
    assert fields_of_header(header)[0][0] == "consent"


@pytest.mark.parametrize(
    "cell",
    [
        *("no-sms", "NoSMS", "no_marketing", "donotcontact", "do-not-call", "Opt-outs", "no.sms"),
        "dont-call",
    ],
)
def test_a_tag_may_say_stop(cell) -> None:
    assert remark_answer(cell).stop
    assert may_refuse([cell])
