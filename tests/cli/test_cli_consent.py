"""consent record, consent show and stop."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.cli.cli_terminal import Terminal


def record(terminal: Terminal, identifier: str, event: str, *options: object, channel="sms"):
    return terminal.ask(
        "consent", "record", identifier, "--event", event, "--channel", channel, *options
    )


def test_a_grant_a_stop_and_what_is_shown_of_them(terminal: Terminal) -> None:
    first = record(
        terminal, "012 345 678", "confirmed", "--method", "counter", "--date", "2026-03-14",
        "--evidence", "form 12",
    )  # fmt: skip
    assert first == {"event": 1, "state": "granted"}
    assert record(terminal, "+855 12 345 678", "withdrawn") == {"event": 2, "state": "withdrawn"}
    shown = terminal.ask("consent", "show", "០១២៣៤៥៦៧៨")
    assert shown["states"] == [{"channel": "sms", "purpose": "marketing", "state": "withdrawn"}]
    assert [event["event"] for event in shown["events"]] == ["confirmed", "withdrawn"]
    told = shown["events"][0]
    assert (told["method"], told["evidence"], told["given_by"], told["happened_at"]) == (
        *("counter", "form 12", "subject"),
        "2026-03-14",
    )


def test_nobody_needs_to_be_known(terminal: Terminal) -> None:
    for identifier in ("012345678", "A.B@Example.com", "@dara_sok", "https://t.me/dara_sok"):
        assert record(terminal, identifier, "requested", channel="email")["state"] == "pending"
    assert len(terminal.ask("consent", "show", "a.b@example.com")["events"]) == 1
    assert len(terminal.ask("consent", "show", "@Dara_Sok")["events"]) == 2


def test_nothing_recorded_is_no_error(terminal: Terminal) -> None:
    assert terminal.ask("consent", "show", "012345678") == {"states": [], "events": []}
    assert terminal.plain("consent", "show", "012345678").out.strip()


@pytest.mark.parametrize("identifier", ["Sophea", "", "096345678", "012345678 / 098765432", "a@b"])
def test_what_is_no_identifier_is_refused(terminal: Terminal, identifier: str) -> None:
    terminal.refused("consent", "show", identifier)
    terminal.refused("stop", identifier)
    terminal.refused("stop", "012345678", identifier)
    terminal.refused("consent", "record", identifier, "--event", "denied", "--channel", "sms")
    assert terminal.events() == 0


@pytest.mark.parametrize(
    "options",
    [
        ("--date", (date.today() + timedelta(days=2)).isoformat()),
        ("--date", "2999-01-01T00:00:00Z"),
        ("--date", "31/2/2026"),
        ("--date", "2569-01-01"),
        ("--purpose", "whatever"),
        ("--purpose", "*"),
        ("--purpose", ""),
        ("--channel", "*"),
    ],
)
def test_a_grant_that_cannot_be_is_refused(terminal: Terminal, options: tuple) -> None:
    command = ("consent", "record", "012345678", "--event", "confirmed", "--channel", "sms")
    terminal.refused(*command, *options)
    assert terminal.ask("consent", "show", "012345678")["events"] == []


def test_a_claim_without_evidence_grants_nothing(terminal: Terminal) -> None:
    assert record(terminal, "012345678", "asserted")["state"] != "granted"
    assert record(terminal, "098765432", "asserted", "--evidence", "form")["state"] == "granted"


def test_only_the_person_takes_back_a_stop(terminal: Terminal) -> None:
    terminal.ask("stop", "012345678")
    proof = ("--evidence", "their message")
    assert record(terminal, "012345678", "asserted", *proof)["state"] == "withdrawn"
    by_owner = (*proof, "--given-by", "owner")
    assert record(terminal, "012345678", "confirmed", *by_owner)["state"] == "withdrawn"
    assert record(terminal, "012345678", "confirmed", *proof)["state"] == "granted"


def test_stops_are_recorded_for_known_and_unknown(terminal: Terminal) -> None:
    terminal.fill()
    answer = terminal.ask("stop", "012345678", "០១២ ៣៤៥ ៦៧៨", "016 111 222", "x@example.com")
    assert answer == {"recorded": 3, "matched": 1}
    assert terminal.ask("stop", "012345678") == {"recorded": 1, "matched": 1}
    (state,) = terminal.ask("consent", "show", "016111222")["states"]
    assert state == {"channel": "*", "purpose": "*", "state": "withdrawn"}


def test_a_stop_of_one_channel(terminal: Terminal) -> None:
    terminal.ask("stop", "012345678", "--channel", "telegram")
    (state,) = terminal.ask("consent", "show", "012345678")["states"]
    assert (state["channel"], state["state"]) == ("telegram", "withdrawn")


def test_a_file_of_stops_as_notepad_saves_it(terminal: Terminal) -> None:
    file = terminal.write("stops.txt", "\ufeff012 345 678\r\n\r\n  \r\n០៩៨ ៧៦៥ ៤៣២\r\nx@y.com")
    assert terminal.ask("stop", "--file", file, "011222333") == {"recorded": 4, "matched": 0}
    stdin = b"015 111 222\n016 111 222\n"
    assert terminal.ask("stop", "--file", "-", stdin=stdin) == {"recorded": 2, "matched": 0}


def test_an_empty_file_of_stops_stops_nobody(terminal: Terminal) -> None:
    file = terminal.write("stops.txt", "\n")
    assert terminal.ask("stop", "--file", file) == {"recorded": 0, "matched": 0}
    assert terminal.events() == 0


def test_one_line_that_cannot_be_read_is_named_and_nothing_recorded(terminal: Terminal) -> None:
    file = terminal.write("stops.txt", "012345678\n\nSophea\n098765432\n")
    sentence = terminal.refused("stop", "--file", file)
    assert "3" in sentence
    assert "Sophea" in sentence
    assert terminal.events() == 0


def test_files_of_stops_that_cannot_be_read(terminal: Terminal) -> None:
    terminal.refused("stop", "--file", terminal.folder / "missing.txt")
    terminal.refused("stop", "--file", terminal.folder)
    terminal.refused("stop", "--file", terminal.write("binary", b"\xff\xfe\x30\x00"))


def test_ten_thousand_stops(terminal: Terminal) -> None:
    lines = "".join(f"0{12 + n % 3}{n:06d}\n" for n in range(10_000, 20_000))
    file = terminal.write("stops.txt", lines)
    assert terminal.ask("stop", "--file", file)["recorded"] == 10_000


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(terminal: Terminal, lang: str) -> None:
    command = ("consent", "record", "012345678", "--event", "confirmed", "--channel", "sms")
    said = terminal.plain(*command, "--evidence", "form 12", lang=lang).out
    said += terminal.plain("stop", "012345678", lang=lang).out
    said += terminal.plain("consent", "show", "012345678", lang=lang).out
    assert "form 12" in said
    for code in ("granted", "withdrawn", "confirmed", "marketing", "*", "["):
        assert code not in said
