"""Signing up at the counter and from sheets, against the real ledger and gate."""

from __future__ import annotations

import pytest

from desktop_app.collecting.model import Choice, SignUp, Terms, terms_from_json
from desktop_app.consent import presets
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.errors import UserError

NUMBER = Identifier("phone", "+85512345678")
WORDS = {"km": "ខ្ញុំយល់ព្រមទទួលដំណឹងពីហាង។", "en": "I agree to get news of the shop."}


@pytest.fixture
def asked(book):
    """The book with words to ask with in both languages."""
    for language, text in WORDS.items():
        book.consent.wordings.add("marketing", language, text)
    return book


def written(book, name="Sok Dara", phone="012 345 678", channels=("sms",), language="en"):
    (question,) = book.collecting.questions(language)
    choices = tuple(Choice(one, question.purpose, question.wording.id) for one in channels)
    return SignUp(name, phone, language, choices)


def at_counter(book, *args, **kwargs):
    return book.collecting.sign_up(written(book, *args, **kwargs), "form", "at the counter")


def on_sheet(book, *lines, number=7, day="2026-11-20", **kwargs):
    return book.collecting.enter_sheet(number, day, lines, f"Sheet {number}", "a sheet", **kwargs)


def may(book, channel="sms", identifier=NUMBER):
    return bool(book.consent.sendable([identifier], channel).allowed)


def people(book):
    return book.contacts.rows(book.contacts.ids(ContactQuery()))


def test_nothing_can_be_asked_without_words(book) -> None:
    assert book.collecting.languages() == []
    book.consent.wordings.add("marketing", "en", WORDS["en"])
    assert book.collecting.languages() == ["en"]


def test_the_newest_words_of_purposes_in_use_are_asked(asked) -> None:
    code = asked.consent.wordings.add_purpose("Lucky draw")
    asked.consent.wordings.add(code, "en", "I want to win.")
    newer = asked.consent.wordings.add("marketing", "en", "I agree to offers.")
    questions = {one.purpose: one for one in asked.collecting.questions("en")}
    assert questions["marketing"].wording == newer
    assert questions[code].label == "Lucky draw"
    at = SignUp("A", "012345678", "en", (Choice("sms", code, questions[code].wording.id),))
    asked.collecting.sign_up(at, "form", "counter")
    asked.consent.wordings.retire_purpose(code)
    assert [one.purpose for one in asked.collecting.questions("en")] == ["marketing"]


def test_a_tick_at_the_counter_is_a_yes_with_its_words_and_time(asked) -> None:
    result = at_counter(asked, channels=("sms", "call"))
    assert (result.created, result.agreed, result.stopped) == (True, 2, 0)
    assert may(asked, "sms") and may(asked, "call") and not may(asked, "telegram")
    events = asked.consent.events(NUMBER)
    assert {event.channel for event in events} == {"sms", "call"}
    (event, _) = events
    assert (event.event, event.given_by, event.method) == ("confirmed", "subject", "counter")
    assert asked.consent.wordings.get(event.wording_id).text == WORDS["en"]
    assert event.happened_at == event.recorded_at
    assert (event.evidence, event.jurisdiction) == ("form", "kh")
    (person,) = people(asked)
    assert person.full_name == "Sok Dara"
    assert asked.contacts.get(person.id).values["language"] == "en"
    assert asked.contacts.get(person.id).values["source"] == "at the counter"


def test_somebody_known_is_not_added_twice_and_keeps_the_name(asked) -> None:
    known = asked.contacts.add({"full_name": "ចាន់ សុភា"}, [PointInput("phone", "012345678")])
    result = at_counter(asked, name="Sophea")
    assert (result.contact_id, result.created) == (known, False)
    assert [person.full_name for person in people(asked)] == ["ចាន់ សុភា"]
    assert asked.consent.events(NUMBER)[0].note == "Sophea"
    at_counter(asked, name="ចាន់  សុភា")
    assert asked.consent.events(NUMBER)[-1].note is None


def test_a_nameless_number_gets_its_name(asked) -> None:
    known = asked.contacts.add({}, [PointInput("phone", "012345678")])
    at_counter(asked, name="Sok Dara")
    assert asked.contacts.get(known).values["full_name"] == "Sok Dara"
    assert list(asked.contacts.ids(ContactQuery(search="dara"))) == [known]


def test_one_undo_takes_person_and_yes_back(asked) -> None:
    at_counter(asked)
    undoing = asked.receipt_of(asked.history.undo).undoable
    assert people(asked) == []
    assert not may(asked)
    assert [event.event for event in asked.consent.events(NUMBER)] == ["confirmed", "corrected"]
    asked.history.undo(*undoing)
    assert may(asked)


@pytest.mark.parametrize("stop", ["listed", "denied", "objected"])
def test_a_stop_stays_at_the_counter_and_a_signed_sheet_lifts_it(asked, clock, stop) -> None:
    if stop == "listed":
        asked.consent.stop([NUMBER])
    else:
        asked.consent.record([NewEvent(NUMBER, stop, "sms")])
    clock.forward(days=2)
    result = at_counter(asked)
    assert (result.agreed, result.stopped) == (0, 1)
    assert not may(asked)
    today = clock().date().isoformat()
    sheet = on_sheet(asked, written(asked), day=today)
    assert (sheet.agreed, sheet.stopped) == (1, 0)
    assert may(asked)


def test_a_sheet_signed_before_the_stop_lifts_nothing(asked) -> None:
    asked.consent.stop([NUMBER])
    sheet = on_sheet(asked, written(asked), day="2026-11-01")
    assert (sheet.agreed, sheet.stopped) == (0, 1)
    assert not may(asked)


def test_the_rules_that_want_proof_find_it(asked) -> None:
    asked.consent.set_rules(presets.PRESETS["gdpr"])
    at_counter(asked)
    assert may(asked)
    assert asked.consent.events(NUMBER)[0].jurisdiction == "gdpr"


def test_asked_again_first(asked) -> None:
    asked.collecting.set_terms(Terms(ask_again=True))
    assert at_counter(asked).agreed == 1
    assert not may(asked)
    (waiting,) = asked.consent.opt_in.pending()
    assert waiting.text == WORDS["en"]
    asked.consent.opt_in.confirm(waiting.event_id)
    assert may(asked)


def test_a_sheet_is_entered_as_a_whole_or_not_at_all(asked) -> None:
    good, bad = written(asked), written(asked, "Ly", "0123")
    with pytest.raises(UserError, match=r"collecting\.bad_phone"):
        on_sheet(asked, good, bad)
    assert people(asked) == []
    assert asked.consent.events(NUMBER) == []
    with pytest.raises(UserError, match=r"collecting\.nothing_ticked"):
        on_sheet(asked, good, written(asked, channels=()))
    with pytest.raises(UserError, match=r"collecting\.empty_sheet"):
        on_sheet(asked)
    with pytest.raises(UserError, match=r"consent\.future_date"):
        on_sheet(asked, good, day="2026-12-24")


def test_a_sheet_that_fails_keeps_neither_people_nor_its_photo(asked, tmp_path) -> None:
    # the photo and the first line are written by then
    good, bad = written(asked), written(asked, "Heng", "12")
    with pytest.raises(UserError, match=r"collecting\.bad_phone"):
        on_sheet(asked, good, bad, photo=photo_in(tmp_path))
    assert asked.consent.evidence.count() == 0
    assert people(asked) == []
    assert asked.consent.events(NUMBER) == []


def test_a_sheet_with_its_photo_is_one_step(asked, tmp_path) -> None:
    receipt = asked.receipt_of(lambda: on_sheet(asked, written(asked), photo=photo_in(tmp_path)))
    assert len(receipt.undoable) == 1
    asked.history.undo(receipt.undoable[0])
    assert people(asked) == []
    assert not may(asked)


def test_two_people_of_a_sheet_with_one_number_are_one(asked) -> None:
    result = on_sheet(asked, written(asked), written(asked, "Dara's wife", channels=("call",)))
    assert (result.people, result.created, result.agreed) == (1, 1, 2)


def photo_in(folder):
    file = folder / "sheet.jpg"
    file.write_bytes(b"a photo")
    return file


def test_a_sheet_keeps_its_photo_and_day(asked, tmp_path) -> None:
    on_sheet(asked, written(asked), photo=photo_in(tmp_path))
    (event,) = asked.consent.events(NUMBER)
    assert event.evidence == "Sheet 7"
    assert asked.consent.evidence.read(event.evidence_id) == b"a photo"
    assert (event.method, event.happened_at) == ("paper_sheet", "2026-11-20")


def test_printed_sheets_keep_their_words(asked) -> None:
    first, second = asked.collecting.print_sheets("km", 2)
    (third,) = asked.collecting.print_sheets("en", 1)
    assert [first.number, second.number, third.number] == [1, 2, 3]
    asked.consent.wordings.add("marketing", "km", "ពាក្យថ្មី")
    asked.collecting.set_terms(Terms(channels=("sms",)))
    kept = asked.collecting.sheet(2)
    assert kept == second
    assert kept.questions[0].wording.text == WORDS["km"]
    assert kept.channels == ("sms", "call", "telegram")
    assert asked.collecting.sheet(4) is None


def test_a_sheet_knows_whether_it_was_entered(asked) -> None:
    asked.collecting.print_sheets("en", 2)
    assert asked.collecting.next_to_enter() == 1
    on_sheet(asked, written(asked), number=1)
    assert asked.collecting.sheet(1).entered_at is not None
    assert asked.collecting.next_to_enter() == 2
    asked.history.undo()
    assert asked.collecting.sheet(1).entered_at is None
    assert asked.collecting.next_to_enter() == 1


def test_no_sheets_without_words_or_by_the_thousand(book, asked) -> None:
    with pytest.raises(UserError, match=r"collecting\.bad_sheet_count"):
        asked.collecting.print_sheets("en", 101)
    with pytest.raises(UserError, match=r"consent\.|collecting\.no_wording"):
        asked.collecting.print_sheets("fr", 1)


def test_terms_come_back_in_order_and_nonsense_gives_the_usual(book) -> None:
    book.collecting.set_terms(Terms(("telegram", "sms"), 5, 12, True))
    assert book.collecting.terms() == Terms(("sms", "telegram"), 5, 12, True)
    for nonsense in (None, 7, {"channels": ["fax"]}, {"hold_seconds": 99}, {"hold_seconds": "x"}):
        assert terms_from_json(nonsense) == Terms()
    with pytest.raises(UserError, match=r"collecting\.no_channel"):
        Terms(())
    with pytest.raises(UserError, match=r"collecting\.bad_seconds"):
        Terms(hold_seconds=0)


def test_the_passphrase_of_a_book(book) -> None:
    assert not book.is_passphrase("")
    locked = book.set_passphrase("a long sentence")
    try:
        assert locked.is_passphrase("a long sentence")
        assert not locked.is_passphrase("another sentence")
    finally:
        locked.close()
