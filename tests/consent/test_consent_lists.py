"""The do-not-contact list: looked through, carried to another book, joined from one."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.changes import Topic
from desktop_app.consent.model import NewEvent
from desktop_app.consent.service import Consent
from desktop_app.consent.suppression import sealing
from desktop_app.consent.suppression.keys import Keys
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.store.secret import Secret
from tests.consent.consent_shop import SHEET, ConsentShop, number, open_with_secret

ONE, TWO, THREE, FOUR = number(1), number(2), number(3), number(4)
OTHER = Secret(b"\x02" * 32)
WORDS = "eight letters"


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch):
    monkeypatch.setattr(sealing, "_SCRYPT", {"n": 2, "r": 8, "p": 1})


@pytest.fixture
def other(tmp_path, clock) -> Iterator[ConsentShop]:
    """Another book, with a secret of its own."""
    opened = ConsentShop(open_with_secret(tmp_path / "other.banhchi", clock, OTHER))
    yield opened
    opened.close()


def refused(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def erased(shop: ConsentShop, identifier: Identifier, channel: str = "*") -> None:
    """On the list of somebody whom the ledger forgot."""
    with shop.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO suppression VALUES (identifier_hash(?, ?), ?, suppression_secret(),"
            " 'erased', '2026-05-01')",
            (identifier.kind, identifier.canonical, channel),
        )
        op.touched(Topic.CONSENT)


def test_the_list_is_counted_and_looked_through(shop):
    person = shop.person(ONE)
    shop.consent.stop([ONE])
    shop.consent.stop([TWO], "sms")
    shop.consent.stop([TWO], "call")
    erased(shop, THREE)
    listed = shop.consent.do_not_contact
    assert listed.count() == 3
    second, first, unknown = listed.page()
    assert (first.identifier, first.contact_id, set(first.channels)) == (ONE, person, {"*"})
    assert (second.identifier, set(second.channels)) == (TWO, {"sms", "call"})
    assert (unknown.identifier, unknown.reason, unknown.joined) == (None, "erased", False)
    assert [row.hash for row in listed.page(1, 1)] == [first.hash]
    assert listed.find(THREE).identifier == THREE, "whoever types it is told"
    assert listed.find(FOUR) is None


def test_a_number_is_found_whichever_program_it_is_for(shop):
    shop.consent.stop([Identifier("whatsapp", ONE.canonical)])
    assert shop.consent.do_not_contact.find(ONE) is not None
    assert shop.consent.do_not_contact.find(Identifier("telegram", ONE.canonical)) is not None


def test_the_file_gives_no_number_away(shop):
    shop.consent.stop([ONE])
    erased(shop, TWO)
    content = shop.consent.do_not_contact.export(WORDS)
    for identifier in (ONE, TWO):
        assert identifier.canonical[1:].encode() not in content
    body = json.loads(content)
    secret = next(iter(shop.consent.do_not_contact.secrets()))
    assert secret.value.hex().encode() not in content
    assert len(body["rows"]) == 2


def test_the_other_books_gate_suppresses_the_same_people(shop, other):
    known, later, free = other.person(ONE), TWO, other.person(THREE)
    other.claim([ONE, THREE])
    shop.consent.stop([ONE])
    erased(shop, TWO)
    content = shop.consent.do_not_contact.export(WORDS)
    joined = other.consent.do_not_contact.join(content, WORDS)
    assert (joined.rows, joined.new, joined.matched) == (2, 2, 1)
    someone = other.person(later)
    assert other.decide([known, someone, free]) == {
        known: ["suppressed", "withdrawn"],
        someone: ["suppressed", "not_asked"],
        free: [],
    }
    assert other.consent.suppressed(TWO, "email")
    assert other.claim([TWO], SHEET) == 0, "nor can an import bring them back"
    assert other.decide([someone]) == {someone: ["suppressed", "withdrawn"]}
    assert other.consent.problems() == []
    again = other.consent.do_not_contact.join(content, WORDS)
    assert (again.rows, again.new) == (2, 0)


def test_a_joined_list_is_still_known_when_the_book_is_opened_again(shop, other):
    erased(shop, ONE)
    content = shop.consent.do_not_contact.export(WORDS)
    other.consent.do_not_contact.join(content, WORDS)
    (row,) = other.consent.do_not_contact.page()
    assert (row.identifier, row.joined) == (None, True)
    before = other.rows("SELECT count(*) FROM change")
    reopened = Consent(other.store, OTHER)
    assert reopened.suppressed(ONE, "sms")
    assert other.rows("SELECT count(*) FROM change") == before
    assert reopened.do_not_contact.find(ONE).joined


def test_a_joined_list_can_be_carried_on(shop, other, tmp_path, clock):
    erased(shop, ONE)
    other.consent.do_not_contact.join(shop.consent.do_not_contact.export(WORDS), WORDS)
    erased(other, TWO)
    third = ConsentShop.open(tmp_path / "third.banhchi", clock)
    third.consent = Consent(third.store, Secret(b"\x03" * 32))
    third.consent.do_not_contact.join(other.consent.do_not_contact.export(WORDS), WORDS)
    assert third.consent.suppressed(ONE, "sms")
    assert third.consent.suppressed(TWO, "sms")
    assert not third.consent.suppressed(THREE, "sms")
    third.store.close()


def test_the_file_of_a_book_alone_opens_no_joined_list(shop, other):
    """Copied without the secret that lies beside it, the book tells nothing of either list."""
    erased(shop, ONE)
    other.consent.do_not_contact.join(shop.consent.do_not_contact.export(WORDS), WORDS)
    ((sealed,),) = other.rows("SELECT sealed FROM suppression_key")
    assert sealed != shop.consent.do_not_contact.secrets()[0].value.hex()
    stranger = Consent(other.store, Secret(b"\x09" * 32))
    assert not stranger.suppressed(ONE, "sms")
    assert stranger.problems() == ["consent.unmatched_suppressions"]


def test_the_persons_own_new_yes_lifts_a_joined_stop_and_nothing_less(shop, other):
    person = other.person(ONE)
    shop.consent.stop([ONE])
    content = shop.consent.do_not_contact.export(WORDS)
    other.consent.do_not_contact.join(content, WORDS)
    yes = NewEvent(ONE, "confirmed", "sms")
    other.consent.record([yes])
    assert other.decide([person]) == {person: ["suppressed", "withdrawn"]}
    other.consent.record([NewEvent(ONE, "confirmed", "sms", evidence="form")])
    assert other.decide([person]) == {person: []}
    assert other.decide([person], "call") == {person: ["suppressed", "withdrawn"]}
    other.consent.do_not_contact.join(content, WORDS)
    assert other.decide([person]) == {person: []}, "the list is older than the yes"
    assert other.decide([person], "call") == {person: ["suppressed", "withdrawn"]}


def test_a_backup_carries_joined_lists(shop, other, tmp_path, clock):
    erased(shop, ONE)
    other.consent.do_not_contact.join(shop.consent.do_not_contact.export(WORDS), WORDS)
    fresh = ConsentShop.open(tmp_path / "fresh.banhchi", clock)
    fresh.consent = Consent(fresh.store, Secret(b"\x04" * 32))
    fresh.consent.join_stops(json.loads(json.dumps(other.consent.export_stops())))
    assert fresh.consent.suppressed(ONE, "sms")
    assert fresh.consent.problems() == []
    fresh.store.close()


def test_what_is_refused(shop):
    listed = shop.consent.do_not_contact
    shop.consent.stop([ONE])
    content = listed.export(WORDS)
    assert refused(lambda: listed.export("short")) == "consent.list_passphrase_short"
    assert refused(lambda: listed.join(content, "another one")) == "consent.list_wrong_passphrase"
    changed = content.replace(b'"withdrawn"', b'"withdraw"')
    assert refused(lambda: listed.join(changed, WORDS)) == "consent.list_wrong_passphrase"
    newer = content.replace(b'"version": 1', b'"version": 2')
    assert refused(lambda: listed.join(newer, WORDS)) == "consent.list_newer"
    for wrong in (b"", b"{}", b"[]", b"\xff\xfe", b'{"format": "x", "salt": "", "mac": ""}'):
        assert refused(lambda wrong=wrong: listed.join(wrong, WORDS)) == "consent.list_not_ours"
    assert listed.count() == 1


@given(st.binary())
def test_any_bytes_are_refused_in_words(content):
    with pytest.raises(UserError, match=r"consent\.list_"):
        sealing.unpack(content, WORDS)


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=3), st.text(min_size=8))
def test_what_is_packed_is_unpacked(secrets, passphrase):
    given_secrets = tuple(map(Secret, secrets))
    rows = tuple(("ab" * 32, "*", one.id, "withdrawn", "2026-05-01") for one in given_secrets)
    content = sealing.pack(sealing.Contents(given_secrets, rows), passphrase)
    found = sealing.unpack(content, passphrase)
    assert [one.value for one in found.secrets] == secrets
    assert found.rows == rows


def test_a_sealed_secret_is_opened_by_the_same_book_only():
    own = Keys(Secret(b"\x05" * 32))
    sealed = [(OTHER.id, own.seal(OTHER))]
    own.load(sealed)
    assert own.joined[OTHER.id].value == OTHER.value
    stranger = Keys(Secret(b"\x06" * 32))
    stranger.load(sealed)
    assert stranger.joined == {}
