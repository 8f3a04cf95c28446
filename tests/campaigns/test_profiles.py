import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.campaigns.model import Recipient
from desktop_app.campaigns.profiles import PROFILES, check_suffix, find_profile
from desktop_app.errors import UserError
from desktop_app.workbooks import neutralised

DARA = Recipient("Sok Dara", "phone", "+85512345678", "Hello", {"company": "ABA", "tags": "vip"})


def row(profile, channel, recipient):
    return {
        c.header: c.value(recipient) for c in find_profile(profile, channel).columns_for(channel)
    }


def test_the_generic_file_begins_with_name_phone_and_message():
    cells = row("generic", "sms", DARA)
    assert list(cells) == [
        *("full_name", "phone", "message"),
        *("latin_name", "province", "district", "company", "tags"),
    ]
    assert cells["phone"] == "+85512345678"
    assert (cells["message"], cells["company"], cells["tags"]) == ("Hello", "ABA", "vip")


@pytest.mark.parametrize(
    ("channel", "kind", "address", "phone"),
    [
        ("telegram", "telegram", "sokdara", ""),
        ("telegram", "phone", "+85512345678", "+85512345678"),
        ("email", "email", "dara@example.com", ""),
        ("messenger", "messenger", "100012345678", ""),
    ],
)
def test_another_channel_has_its_address_and_a_phone_only_if_that_is_one(
    channel, kind, address, phone
):
    cells = row("generic", channel, Recipient("Dara", kind, address, "Hello", {}))
    assert (cells["phone"], cells["address"]) == (phone, address)


def test_twilio_takes_e164_and_the_others_digits():
    assert row("twilio", "sms", DARA) == {"To": "+85512345678", "Body": "Hello"}
    assert row("digits", "whatsapp", DARA) == {"phone": "85512345678", "message": "Hello"}


def test_an_unknown_profile_is_refused_with_those_there_are():
    with pytest.raises(UserError) as caught:
        find_profile("fax", "sms")
    assert caught.value.code == "campaign.unknown_profile"
    assert caught.value.details == {"profile": "fax", "known": ", ".join(PROFILES)}


@pytest.mark.parametrize("channel", ["telegram", "email", "messenger"])
@pytest.mark.parametrize("profile", ["twilio", "digits"])
def test_a_profile_for_phones_refuses_another_channel(profile, channel):
    with pytest.raises(UserError) as caught:
        find_profile(profile, channel)
    assert caught.value.code == "campaign.profile_channel"


def test_the_suffix_says_what_the_file_is():
    assert check_suffix(Path("list.CSV"), (".csv",)) == ".csv"
    for name in ("list.xlsx", "list", "csv"):
        with pytest.raises(UserError) as caught:
            check_suffix(Path(name), (".csv",))
        assert caught.value.code == "campaign.unknown_format"


@pytest.mark.parametrize("profile", PROFILES)
def test_only_the_message_is_written_as_it_is(profile):
    verbatim = [column.header for column in PROFILES[profile].columns if column.verbatim]
    assert verbatim in (["message"], ["Body"])


@given(
    st.text() | st.from_regex(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*", fullmatch=True),
    st.booleans(),
)
def test_no_cell_can_run_as_a_formula(text, is_number):
    cell = neutralised(text, is_number)
    if cell[:1] and cell[0] in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20":
        assert is_number and re.fullmatch(r"\+?[0-9]+", cell)
    assert cell in (text, f"'{text}")


@given(st.from_regex(r"\+?[0-9]+", fullmatch=True))
def test_a_number_column_keeps_its_numbers(number):
    assert neutralised(number, True) == number


@pytest.mark.parametrize("text", ["+1+2", "+855\n", "-1", "+១២"])
def test_a_number_column_is_no_way_in(text):
    assert neutralised(text, True) == f"'{text}"
