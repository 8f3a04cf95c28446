"""Cards, directory entries and Telegram's contacts as tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.importing.headers import fields_of_header
from desktop_app.readers.cards import ORDER
from desktop_app.readers.limits import LONGEST_RECORD, MOST_REPEATS
from desktop_app.readers.source import Access, MemorySource
from tests.corpus import rows_of


def card_rows(*lines: str, encoding: str = "utf-8", end: str = "\r\n") -> list[dict[str, str]]:
    text = end.join(("BEGIN:VCARD", *lines, "END:VCARD", ""))
    headers, *rows = rows_of(MemorySource("people.vcf", text.encode(encoding)))
    return [dict(zip(headers, row, strict=True)) for row in rows]


def one(*lines: str, **how: str) -> dict[str, str]:
    (row,) = card_rows(*lines, **how)
    return row


def test_the_usual_headers_are_known_to_the_guess() -> None:
    known = {header for header in ORDER if fields_of_header(header)}
    assert known >= {
        *("Full name", "Last name", "First name", "Name prefix", "Phone", "E-mail", "Telegram"),
        *("WhatsApp", "Facebook", "Line", "Birthday", "Gender", "Company", "Job title", "Address"),
        *("City", "Province", "Website", "Tags", "Notes"),
    }


@pytest.mark.parametrize(
    ("line", "header", "value"),
    [
        ("TEL:012 345 678", "Phone", "012 345 678"),
        ("item7.TEL;TYPE=CELL:012", "Phone", "012"),
        ("tel;type=\"voice,cell\":012", "Phone", "012"),
        ("TEL;VALUE=uri:tel:+855-12;ext=5", "Phone", "+855-12"),
        ("TEL;FAX;WORK:023", "Fax", "023"),
        ("TEL;TYPE=PAGER:023", "Pager", "023"),
        ("TEL;TYPE=FAX,VOICE:023", "Phone", "023"),
        ("BDAY:19900203", "Birthday", "1990-02-03"),
        ("BDAY:1990-02-03T00:00:00Z", "Birthday", "1990-02-03"),
        ("BDAY:--0203", "Birthday", "--02-03"),
        ("BDAY;VALUE=text:circa 1990", "Birthday", "circa 1990"),
        ("CATEGORIES:a,b\\, c,,d", "Tags", 'a, "b, c", d'),
        ("NOTE:one\\ntwo\\, three\\; four \\\\n", "Notes", "one\ntwo, three; four \\n"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9=0D=0Anew", "Notes", "café\nnew"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=E9", "Notes", "café"),
        ("NOTE;CHARSET=SHIFT_JIS;QUOTED-PRINTABLE:=8ER=93c", "Notes", "山田"),
        ("NOTE;CHARSET=no-such;QUOTED-PRINTABLE:=C3=A9", "Notes", "é"),
        ("NOTE;ENCODING=b:aMOp", "Notes", "hé"),
        ("X-SKYPE-USERNAME:dara", "Skype", "dara"),
        ("X-TELEGRAM:@dara", "Telegram", "@dara"),
        ("IMPP;TYPE=home:whatsapp:+85512", "WhatsApp", "+85512"),
        ("IMPP:xmpp:dara@example.com", "Jabber", "dara@example.com"),
        ("X-SOCIALPROFILE;type=linkedin:https://x.example/dara", "LinkedIn", "https://x.example/dara"),
        ("N:Sok;Dara;Vann;Mr.;Jr.", "First name", "Dara Vann"),
        ("ORG:Krama \\; Co;Sales;Phnom Penh", "Department", "Sales, Phnom Penh"),
        ("LABEL:12 Street 3\\nPhnom Penh", "Address", "12 Street 3\nPhnom Penh"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Rith;1", "Nickname", "Rith"),
    ],
)  # fmt: skip
def test_one_line_of_a_card(line, header, value) -> None:
    assert one("FN:x", line)[header] == value


def test_numbers_and_addresses_keep_their_labels() -> None:
    row = one(
        *("FN:x", "TEL;TYPE=HOME:1", "item1.TEL:2", "item1.X-ABLabel:Wife", "TEL:3"),
        *("TEL;TYPE=WORK,CELL:4", "item2.EMAIL:a@b.kh", "item2.X-ABLabel:_$!<School>!$_"),
    )
    numbers = [row[name] for name in ("Phone", "Phone 2", "Phone 3", "Phone 4")]
    labels = [row[f"{name} label"] for name in ("Phone", "Phone 2", "Phone 3", "Phone 4")]
    assert list(zip(numbers, labels, strict=True)) == [
        *(("1", "Home"), ("2", "Wife"), ("3", ""), ("4", "Work mobile")),
    ]
    assert (row["E-mail"], row["E-mail label"]) == ("a@b.kh", "School")


@pytest.mark.parametrize(
    ("label", "header"),
    [
        *(("_$!<HomeFax>!$_", "Fax"), ("_$!<WorkFax>!$_", "Fax"), ("Fax", "Fax")),
        *(("_$!<Pager>!$_", "Pager"), ("my pager", "Pager")),
    ],
)
def test_a_fax_by_its_label_is_no_phone(label, header) -> None:
    assert one("FN:x", "item1.TEL:023", f"item1.X-ABLabel:{label}") == {
        "Full name": "x",
        header: "023",
    }


def test_days_and_people_of_a_card_stand_in_the_notes() -> None:
    row = one(
        *("FN:x", "item1.X-ABDATE:20150203", "item1.X-ABLabel:_$!<Anniversary>!$_"),
        *("item2.X-ABDATE:2016-04-05", "item2.X-ABLabel:first visit"),
        *("item3.X-ABRELATEDNAMES:Sokha", "item3.X-ABLabel:_$!<Spouse>!$_", "NOTE:likes red"),
    )
    assert row["Anniversary"] == "2015-02-03"
    notes = [row["Notes"], row["Notes 2"], row["Notes 3"]]
    assert notes == ["first visit: 2016-04-05", "Spouse: Sokha", "likes red"]


def test_lines_that_say_nothing_about_a_person_are_passed_over() -> None:
    row = one("VERSION:3.0", "FN:Dara", "no colon", ":", ";:", "X-FOO:1", "PHOTO;ENCODING=b:AAAA",
              " BBBB", "REV:1", "UID:7", "KEY:data:x", "TEL:", "IMPP:unknown:x")  # fmt: skip
    assert row == {"Full name": "Dara"}


def test_preferred_numbers_come_first_and_every_further_one_has_its_column() -> None:
    row = one("FN:x", "TEL:1", "TEL;TYPE=CELL,PREF:2", "TEL;PREF=2:3", "TEL;PREF=1:4")
    assert [row[name] for name in ("Phone", "Phone 2", "Phone 3", "Phone 4")] == [
        "2",
        "4",
        "3",
        "1",
    ]


def test_the_numbers_beyond_all_columns_are_kept_in_the_last() -> None:
    row = one("FN:x", *(f"TEL:{number}" for number in range(MOST_REPEATS + 3)))
    assert len(row) == MOST_REPEATS + 1
    assert row[f"Phone {MOST_REPEATS}"] == "19, 20, 21, 22"


def test_soft_breaks_photos_without_folds_and_other_line_ends() -> None:
    for end in ("\r\n", "\n", "\r"):
        row = one(
            *("VERSION:2.1", "PHOTO;JPEG;ENCODING=BASE64:AAAA", "BBBB", "CCCC=", ""),
            *("NOTE;ENCODING=QUOTED-PRINTABLE:one=", " two=", "three", "TEL:01", "2"),
            end=end,
        )
        assert row == {"Phone": "01", "Notes": "one twothree"}


def test_groups_are_no_people_and_keep_their_row() -> None:
    text = "BEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\nBEGIN:VCARD\nFN:Dara\nEND:VCARD\n"
    assert rows_of(MemorySource("a.vcf", text.encode())) == [["Full name"], [""], ["Dara"]]


def test_a_told_encoding_wins() -> None:
    text = "BEGIN:VCARD\nFN:Ольга\nEND:VCARD\n".encode("cp1251")
    rows = rows_of(MemorySource("a.vcf", text), Access(encoding="cp1251"))
    assert rows[1] == ["Ольга"]


EMPTY = "BEGIN:VCARD\nEND:VCARD\n"
LONG_FOLD = f" {'x' * 70}\n" * (LONGEST_RECORD // 70 + 1)


@pytest.mark.parametrize(
    ("text", "code", "details"),
    [
        ("BEGIN:VCARD\nFN:a", "card_unfinished", {"card": 1, "line": 1}),
        (f"{EMPTY}\nBEGIN:VCARD\nFN", "card_unfinished", {"card": 2, "line": 4}),
        (f"BEGIN:VCARD\nNOTE:{'x' * 90_000}\n", "card_unfinished", {"card": 1, "line": 1}),
        ("BEGIN:VCARD\n" + f"NOTE:{'x' * 9}\n" * 200_000, "card_too_large", {"card": 1}),
        ("BEGIN:VCARD\nNOTE:a\n" + LONG_FOLD, "line_too_long", {"row": 2}),
    ],
)
def test_cards_that_never_end(text, code, details) -> None:
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource("a.vcf", text.encode()))
    assert caught.value.code == f"import.{code}"
    assert details.items() <= caught.value.details.items()


def test_a_photo_of_many_megabytes_is_passed_over() -> None:
    one_line = "PHOTO;ENCODING=b:" + "QUJD" * (1 << 20)
    folded = "LOGO;ENCODING=b:AAAA\n" + " QUJDQUJDQUJDQUJD\n" * 100_000
    text = f"BEGIN:VCARD\nFN:Dara\n{one_line}\n{folded}END:VCARD\n"
    assert rows_of(MemorySource("a.vcf", text.encode()))[1:] == [["Dara"]]


def test_directory_entries_that_are_broken_are_told_with_their_line() -> None:
    text = b"dn: cn=a\ncn: a\n\ndn: cn=b\nno colon here\n"
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource("a.ldif", text))
    assert (caught.value.code, caught.value.details["file"]) == ("import.broken_line", "a.ldif")
    endless = b"dn: cn=a\ncn: a\n" + b"description: xxxxxxxxxxxxxx\n" * 100_000
    with pytest.raises(UserError, match="import.line_too_long"):
        rows_of(MemorySource("a.ldif", endless))


def test_a_directory_reads_no_other_file(tmp_path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    text = f"dn: cn=a\ncn: a\ndescription:< {secret.as_uri()}\n"
    assert rows_of(MemorySource("a.ldif", text.encode())) == [["Full name"], ["a"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"about": "x", "contacts": {"list": [{"first_name": "a"', "damaged"),
        ('{"about": "x", "chats": {"list": []}}', "no_table"),
        ('{"name": "x"}', "not_a_spreadsheet"),
        ("[" * 100_000, "not_a_spreadsheet"),
        ('{"contacts":' + "[" * 100_000, "damaged"),
    ],
)
def test_other_json_than_telegrams(text, code) -> None:
    with pytest.raises(UserError, match=f"import.{code}"):
        rows_of(MemorySource("result.json", text.encode()))


LETTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp"), include_characters=' ;,\\:"=\n'
)
VALUES = st.text(LETTERS, min_size=1, max_size=120).map(str.strip).filter(bool)


def folded(line: str) -> str:
    """As RFC 6350 says: at most 75 octets, the following lines after a space."""
    parts, size = [""], 0
    for letter in line:
        size += len(letter.encode())
        if size > 74:
            parts.append("")
            size = len(letter.encode()) + 1
        parts[-1] += letter
    return "\r\n ".join(parts)


def escaped(value: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, written)
    return value


@given(st.lists(st.tuples(VALUES, VALUES, st.lists(VALUES, max_size=3)), min_size=1, max_size=4))
def test_cards_written_as_the_standard_says_come_back(people) -> None:
    lines = []
    for name, note, numbers in people:
        lines += ["BEGIN:VCARD", "VERSION:4.0", f"FN:{escaped(name)}", f"NOTE:{escaped(note)}"]
        lines += [f"EMAIL;TYPE=work:{escaped(number)}" for number in numbers]
        lines.append("END:VCARD")
    text = "".join(f"{folded(line)}\r\n" for line in lines)
    headers, *rows = rows_of(MemorySource("a.vcf", text.encode()), Access(encoding="utf-8"))
    for (name, note, numbers), row in zip(people, rows, strict=True):
        found = dict(zip(headers, row, strict=True))
        assert (found["Full name"], found["Notes"]) == (name, note)
        emails = [found[header] for header in headers if header.startswith("E-mail")]
        assert [email for email in emails if email] == numbers
