from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.stopping.lines import read_line
from desktop_app.contacts.model import KINDS, Identifier, PointInput, ledger_identifier
from desktop_app.contacts.points import identifier_of, read_point, read_points
from desktop_app.errors import UserError
from desktop_app.importing.points import PointReader

# Consent and suppression hang on these forms: a change of one is a migration, not a fix.
GOLDEN = [
    ("phone", "012 345 678", "+85512345678"),
    ("phone", "0085512345678", "+85512345678"),
    ("whatsapp", "https://wa.me/85512345678", "+85512345678"),
    ("whatsapp", "012 345 678", "+85512345678"),
    ("email", " Sok.Dara@Gmail.COM ", "sok.dara@gmail.com"),
    ("email", "mailto:a@b.kh", "a@b.kh"),
    ("email", "<a@b.kh>", "a@b.kh"),
    ("email", "a\u200b@b.kh", "a@b.kh"),
    ("telegram", "@SokDara", "sokdara"),
    ("telegram", "https://t.me/SokDara?start=1", "sokdara"),
    ("telegram", "012 345 678", "+85512345678"),
    ("telegram", "t.me/+85512345678", "+85512345678"),
    ("messenger", "m.me/sok.dara", "sok.dara"),
    ("facebook", "https://www.facebook.com/Sok.Dara/", "sok.dara"),
    ("facebook", "facebook.com/profile.php?id=100", "profile.php?id=100"),
    ("instagram", "@SokDara", "sokdara"),
    ("line", "https://line.me/ti/p/~sokdara", "sokdara"),
    ("wechat", "SokDara", "sokdara"),
    ("website", "https://www.Shop.com.kh/", "shop.com.kh"),
    ("facebook", "m.me/100012345678", "profile.php?id=100012345678"),
    ("email", "a@xn--mnchen-3ya.de", "a@münchen.de"),
    ("whatsapp", "85512345678@c.us", "+85512345678"),
]

# Every way to write one account is one identifier: a stop by one form binds an import by another.
ONE_ACCOUNT = {
    ("facebook", "sok.dara"): [
        *("m.me/Sok.Dara", "https://m.me/sok.dara?ref=ad", "facebook.com/sok.dara?ref=share"),
        *("https://www.facebook.com/Sok.Dara/", "https://m.facebook.com/sok.dara/photos?lst=1"),
        *("fb.com/sok.dara", "fb.me/sok.dara", "https://www.messenger.com/t/sok.dara/"),
        *("https://km-kh.facebook.com/sok%2Edara#about", "FACEBOOK.COM/SOK.DARA"),
        *("ｆacebook.com/sok.dara", "facebook.com/messages/t/sok.dara", "FB: m.me/sok.dara"),
    ],
    ("facebook", "profile.php?id=100012345678"): [
        *("facebook.com/profile.php?id=100012345678", "m.me/100012345678"),
        "https://www.facebook.com/profile.php?id=100012345678&mibextid=ZbWKwL",
        "https://facebook.com/profile.php?mibextid=x&id=100012345678#about",
        *("facebook.com/people/Sok-Dara/100012345678/", "fb.com/100012345678?ref=x"),
        "messenger.com/t/100012345678",
    ],
    ("telegram", "sokdara"): [
        *("@SokDara", "t.me/sokdara", "https://t.me/SokDara/?start=1", "telegram.me/sokdara/"),
        *("https://t.me/s/sokdara", "tg://resolve?domain=SokDara", "＠sokdara", "t.me/%40sokdara"),
        *("telegram.dog/SOKDARA", "t.me/sokdara/12"),
    ],
    ("email", "josé@münchen.de"): [
        *("josé@münchen.de", "jose\u0301@mu\u0308nchen.de", "JOSÉ@MÜNCHEN.DE"),
        *("josé@xn--mnchen-3ya.de", "mailto:jos%C3%A9@münchen.de?subject=Hi"),
        "José <josé@münchen.de>",
        *('"Garcia, José" <josé@münchen.de>', "ｊosé＠münchen．de", "E-mail: josé@münchen.de."),
        *("<josé@münchen.de>", "MAILTO:josé@XN--MNCHEN-3YA.de"),
    ],
    ("phone", "+85512345678"): [
        *("012 345 678", "85512345678@c.us", "85512345678@s.whatsapp.net", "+85512345678@c.us"),
        *("85512345678:12@s.whatsapp.net", "https://wa.me/85512345678", "wa.me/+85512345678"),
        "https://api.whatsapp.com/send?phone=85512345678&text=a",
        *("whatsapp://send?phone=+85512345678", "web.whatsapp.com/send/?phone=%2B85512345678"),
        *("t.me/+85512345678", "012/345/678", "(012) 345-678", "012 345 678 (2)", "០១២ ៣៤៥ ៦៧៨"),
        *("tg://resolve?phone=85512345678", "０１２３４５６７８"),
    ],
}  # fmt: skip
WRITTEN = [(*one, text) for one, texts in ONE_ACCOUNT.items() for text in texts]


@pytest.mark.parametrize(("kind", "canonical", "text"), WRITTEN)
def test_one_account_has_one_form(kind, canonical, text):
    found = identifier_of(text, "KH")
    assert ledger_identifier(found) == Identifier(kind, canonical)
    assert read_line(text, "KH").found == (Identifier(kind, canonical),)


@pytest.mark.parametrize(("kind", "canonical", "text"), WRITTEN)
def test_a_file_gives_the_same_form(kind, canonical, text):
    # links stand in the column of numbers, too
    for column in (kind, "phone") if "://" in text else (kind,):
        forms = {
            ledger_identifier(Identifier(value.kind, value.canonical))
            for value in PointReader("KH").read(column, [text]).points(0)
            if value.canonical
        }
        assert forms == {Identifier(kind, canonical)}, column


@pytest.mark.parametrize("text", ["1203630412@g.us", "235085806727321@lid", "status@broadcast"])
@pytest.mark.parametrize("kind", ["phone", "whatsapp", "email"])
def test_a_group_of_whatsapp_is_neither_number_nor_address(kind, text):
    (value,) = PointReader("KH").read(kind, [text]).points(0)
    assert (value.canonical, value.problem, value.raw) == (None, "phone.whatsapp_id", text)
    assert read_line(text, "KH").found == ()


def test_an_address_of_whatsapp_among_e_mail_addresses_is_whatsapp():
    (value,) = PointReader("KH").read("email", ["85512345671@c.us"]).points(0)
    assert (value.kind, value.canonical) == ("whatsapp", "+85512345671")


def test_names_before_e_mail_addresses_are_labels():
    values = read_point(PointInput("email", "Sok <a@b.kh>, Dara <c@d.kh>"), "KH")
    assert [(value.canonical, value.label) for value in values] == [
        ("a@b.kh", "Sok"),
        ("c@d.kh", "Dara"),
    ]


@pytest.mark.parametrize("text", ["t.me/joinchat/AAAA", "t.me/+AbCdEf", "a@b..kh", "<a@b.kh> x"])
def test_what_is_nobodys_account(text):
    with pytest.raises(UserError):
        identifier_of(text, "KH")


@pytest.mark.parametrize(("kind", "raw", "canonical"), GOLDEN)
def test_the_canonical_forms_are_frozen(kind, raw, canonical):
    (value,) = read_point(PointInput(kind, raw), "KH")
    assert value.canonical == canonical
    assert value.problem is None


def test_what_was_typed_is_kept():
    (value,) = read_point(PointInput("phone", " 012-345-678\u200b"), "KH")
    assert value.raw == "012-345-678"
    assert (value.status, value.line_type) == ("valid", "mobile")


def test_a_cell_of_two_numbers_is_two_points():
    values = read_point(PointInput("phone", "012 345 678 / 098 765 432"), "KH")
    assert [value.canonical for value in values] == ["+85512345678", "+85598765432"]


def test_words_after_a_number_become_its_label():
    (value,) = read_point(PointInput("phone", "012345678 Telegram"), "KH")
    assert (value.canonical, value.label) == ("+85512345678", "Telegram")
    (named,) = read_point(PointInput("phone", "012345678 Telegram", "work"), "KH")
    assert named.label == "work"


def test_a_number_that_is_not_valid_is_never_sent_to():
    (value,) = read_point(PointInput("phone", "096345678"), "KH")
    assert (value.canonical, value.status) == (None, "invalid")
    assert value.problem


@pytest.mark.parametrize("raw", ["sok", "sok@", "@b.kh", "a@b", "a b@c.kh", "a@b..kh", "a@@b.kh"])
def test_what_is_no_email_address(raw):
    (value,) = read_point(PointInput("email", raw), "KH")
    assert (value.canonical, value.status) == (None, "invalid")
    assert value.problem == "email.not_valid"


def test_two_email_addresses_in_a_cell():
    values = read_point(PointInput("email", "a@b.kh; c@d.kh"), "KH")
    assert [value.canonical for value in values] == ["a@b.kh", "c@d.kh"]


def test_a_name_is_no_telegram_user():
    (value,) = read_point(PointInput("telegram", "Sok Dara"), "KH")
    assert (value.canonical, value.problem) == (None, "telegram.not_valid")


def test_one_number_typed_twice_is_one_point():
    values = read_points(
        [PointInput("phone", "012345678"), PointInput("phone", "+855 12 345 678")], "KH"
    )
    assert [value.raw for value in values] == ["012345678"]


def test_an_empty_cell_is_no_point():
    assert read_point(PointInput("phone", " \u200b"), "KH") == []


def test_a_kind_nobody_knows():
    with pytest.raises(UserError, match=r"contacts\.unknown_kind"):
        read_point(PointInput("fax", "1"), "KH")


@pytest.mark.parametrize(
    ("text", "kind", "canonical"),
    [
        ("012 345 678", "phone", "+85512345678"),
        ("\u17e0\u17e1\u17e2 345 678", "phone", "+85512345678"),
        ("A@B.kh", "email", "a@b.kh"),
        ("@Sok_Dara", "telegram", "sok_dara"),
        ("https://t.me/Sok_Dara", "telegram", "sok_dara"),
    ],
)
def test_an_identifier_as_a_person_types_it(text, kind, canonical):
    assert identifier_of(text, "KH") == Identifier(kind, canonical)


@pytest.mark.parametrize("text", ["", "Sok Dara", "012", "@", "a@b", "012345678 / 098765432"])
def test_what_is_no_identifier(text):
    with pytest.raises(UserError, match=r"contacts\.not_an_identifier"):
        identifier_of(text, "KH")


@given(st.sampled_from(KINDS), st.text())
def test_any_text_is_read_and_its_canonical_form_stays_itself(kind, raw):
    for value in read_point(PointInput(kind, raw), "KH"):
        assert value.raw
        if value.canonical is not None and kind in ("phone", "whatsapp", "telegram", "email"):
            (again,) = read_point(PointInput(kind, value.canonical), "KH")
            assert again.canonical == value.canonical


@given(st.text())
def test_any_text_is_an_identifier_or_refused(text):
    try:
        found = identifier_of(text, "KH")
    except UserError as error:
        assert error.code == "contacts.not_an_identifier"
    else:
        assert found.canonical
