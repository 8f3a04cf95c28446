"""Who asked to stop: a column of people, a list of its own; and the day that somebody agreed."""

from __future__ import annotations

from desktop_app.contacts.model import Identifier
from tests.importing.import_shop import AGREED, counts

DARA = Identifier("phone", "+85512345671")
LINA = Identifier("phone", "+85512345672")


def stopped(shop) -> set[str]:
    return {
        row[0]
        for row in shop.rows(
            "SELECT identifier FROM consent_state WHERE purpose = '*' AND state = 'withdrawn'"
        )
    }


def test_a_list_stops_known_people_and_others_and_makes_nobody(shop, csv_file) -> None:
    shop.run(
        csv_file("Name,Phone", "Sok Dara,012345671", "Chan Lina,012345672"), declaration=AGREED
    )
    people = shop.tables()["contact"]
    path = csv_file(
        "Phone,E-mail",
        "012 345 671,x@example.com",
        "015345678,",
        "+855 15 345 678,",
        ",",
        "nobody knows,",
        name="unsubscribed.csv",
    )
    assert shop.importing.scan(path).kind == "opt_outs"
    plan = shop.plan(path, kind="opt_outs")
    assert (plan.said.stop.rows, plan.counts.created) == (3, 2)
    report = shop.run(path, kind="opt_outs", source=None)
    assert report.counts == counts(4, created=2, duplicate=1, rejected=1)
    assert report.stopped == 3
    assert stopped(shop) == {"+85512345671", "+85515345678", "x@example.com"}
    assert shop.granted() == {"+85512345672"}
    assert shop.consent.suppressed(DARA, "sms")
    assert not shop.consent.suppressed(LINA, "sms")
    assert shop.tables()["contact"] == people
    again = shop.run(path, kind="opt_outs")
    assert again.counts == counts(4, unchanged=2, duplicate=1, rejected=1)
    assert (again.stopped, again.change_id) == (0, None)
    (change, *_) = shop.history.changes()
    assert (change.kind, change.undoable) == ("import.opt_outs", False)


def test_a_row_without_any_address_stops_nobody(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Sok Dara,", "Chan Lina,012345672", name="stop list.csv")
    report = shop.run(path, kind="opt_outs")
    assert report.counts == counts(2, created=1, rejected=1)
    assert [reject.code for reject in report.rejects] == ["import.reject.no_identifier"]


def test_of_a_list_with_a_column_only_those_who_asked(shop, csv_file) -> None:
    path = csv_file(
        "Phone,Unsubscribed", "012345671,2025-02-03", "012345672,", "015345678,no", name="dnc.csv"
    )
    report = shop.run(path, kind="opt_outs")
    assert report.counts == counts(3, created=1, unchanged=2)
    (event,) = shop.consent.events(DARA)
    assert (event.event, event.happened_at) == ("withdrawn", "2025-02-03")
    assert shop.run(path, kind="opt_outs").counts == counts(3, unchanged=3)


def test_people_on_a_list_of_ids_are_stopped_by_all_their_numbers(shop, csv_file) -> None:
    shop.run(csv_file("Card,Name,Phone", "A-1,Sok Dara,012345671 / 010345671"), id_column=0)
    path = csv_file("Card,Phone", "A-1,", "A-7,", name="opt-outs.csv")
    report = shop.run(path, kind="opt_outs", id_column=0)
    assert report.counts == counts(2, created=1, rejected=1)
    assert stopped(shop) == {"+85512345671", "+85510345671"}


def test_one_channel_may_be_meant(shop, csv_file) -> None:
    path = csv_file("E-mail", "x@example.com", name="unsubscribed.csv")
    shop.run(path, kind="opt_outs", opt_out_channel="email")
    (event,) = shop.consent.events(Identifier("email", "x@example.com"))
    assert (event.channel, event.purpose) == ("email", "*")


def test_an_opt_out_column_wins_over_a_declaration_and_stays_after_undo(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,Opted out", "Sok Dara,012345671,yes", "Chan Lina,012345672,", "Keo,015345678,no"
    )
    report = shop.run(path, declaration=AGREED)
    assert (report.stopped, report.granted) == (1, 2)
    assert stopped(shop) == {"+85512345671"}
    shop.history.undo(report.change_id)
    assert shop.contacts.count() == 0
    assert stopped(shop) == {"+85512345671"}
    assert shop.granted() == set()
    assert shop.consent.suppressed(DARA, "call")


def test_a_day_in_the_column_is_the_day_of_the_agreement(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,Consent",
        "Sok Dara,012345671,5/2/2026",
        "Chan Lina,012345672,subscribed",
        "Keo Pisey,015345678,2031-01-01",  # still to come: no answer
        "Heng Lida,016345678,",
        "Sim Vibol,017345678,unsubscribed",
    )
    plan = shop.plan(path, declaration=AGREED, consent_column=2)
    assert plan.said.agreed.rows == 2
    report = shop.run(path, declaration=AGREED, consent_column=2)
    assert report.granted == 2
    assert shop.granted() == {DARA.canonical, LINA.canonical}
    assert [event.happened_at for event in shop.consent.events(DARA)] == ["2026-02-05"]
    assert [event.happened_at for event in shop.consent.events(LINA)] == [AGREED.date]
    again = shop.run(path, declaration=AGREED, consent_column=2)
    assert (again.granted, again.change_id) == (0, None)


def test_nobody_agrees_by_a_column_without_a_declaration(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Consent", "Sok Dara,012345671,yes")
    assert shop.run(path, consent_column=2).granted == 0
    assert shop.consent.events(DARA) == []


def test_a_stop_counts_at_a_number_that_is_kept_for_nobody(shop, csv_file) -> None:
    """A fax, a wrong number, a repair that is switched off: nobody sends there, and if somebody
    else has that number they are stopped all the same."""
    path = csv_file(
        "Name,Phone,WhatsApp,Status",
        "Sok Dara,012345671 wrong number,,unsubscribed",
        "Chan Lina,fax 012345672,,STOP",
        "Na Sok,,012345673 (old),stop",
        "Keo Thy,12345674,,unsubscribed",
        "Chea Ny,012345675 wrong number,,",
    )
    report = shop.run(path, without_repairs=frozenset({"phone.zero_restored"}))
    numbers = {f"+8551234567{last}" for last in (1, 2, 3, 4)}
    assert stopped(shop) == numbers
    assert report.stopped == 4
    assert shop.numbers("Sok Dara") == shop.numbers("Keo Thy") == [None]
    shop.run(
        csv_file("Name,Phone", *(f"Somebody {n},{n}" for n in sorted(numbers)), name="more.csv"),
        declaration=AGREED,
    )
    assert shop.granted() == set()
    assert all(shop.consent.suppressed(Identifier("phone", one), "sms") for one in numbers)
    assert not shop.consent.suppressed(Identifier("phone", "+85512345675"), "sms")


def test_a_list_stops_at_a_number_that_is_kept_for_nobody(shop, csv_file) -> None:
    path = csv_file("Phone", "012345671 wrong number", "12345672", name="unsubscribed.csv")
    off = frozenset({"phone.zero_restored"})
    report = shop.run(path, kind="opt_outs", without_repairs=off)
    assert report.counts == counts(2, created=2)
    assert stopped(shop) == {"+85512345671", "+85512345672"}


def test_a_stop_counts_in_a_row_that_is_set_aside(shop, csv_file) -> None:
    """Of a purchase by nobody known, and of one whose day was not understood."""
    path = csv_file(
        "Phone,Date,Amount,Status",
        "012345671,2026-01-05,5 USD,unsubscribed",
        "012345672,some day,5 USD,unsubscribed",
        "012345673,some day,5 USD,",
    )
    scan = shop.importing.scan(path)
    mapping = shop.importing.guess_for(scan, "purchases")
    mapping = mapping.with_header(scan.headers, "Date", "purchase.bought_at")
    report = shop.run(path, mapping, kind="purchases")
    assert report.counts == counts(3, rejected=3)
    assert stopped(shop) == {"+85512345671", "+85512345672"}


def test_a_stop_that_nothing_can_be_recorded_for_is_told(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,Status",
        "Sok Dara,012345671 5,unsubscribed",
        "Chan Lina,,unsubscribed",
        "Na Sok,012345672/673,unsubscribed",
    )
    report = shop.run(path)
    assert report.issues["import.stops_nobody"] == 2
    assert [issue.row for issue in report.examples["import.stops_nobody"]] == [2, 3]
    assert stopped(shop) == {"+85512345672"}
