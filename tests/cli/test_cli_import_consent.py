"""What the import command says of consent: who agreed, said no or asked to stop."""

from __future__ import annotations

from tests.cli.cli_terminal import Terminal

PROOF = ("--consent-channel", "sms", "--consent-evidence", "sign-up sheet 7")


def test_what_the_rows_say_of_consent_adds_up_before_and_after(terminal: Terminal) -> None:
    lines = ("Name,Phone,OK?,Left", "A Sok,012345671,yes,", "B Sok,012345672,yes,")
    more = ("C Sok,,yes,", "D Sok,12345674,,stop", "E Sok,012345675,no,")
    file = terminal.write("people.csv", "\n".join((*lines, *more)))
    terminal.ask("stop", "012345672")
    asked = (*PROOF, "--consent-column", "OK?", "--map", "Left=opt_out")
    plan = terminal.ask("import", file, "--dry-run", *asked)
    assert plan["consent_recorded"] is None
    planned = terminal.plain("import", file, "--dry-run", *asked).out
    said = terminal.plain("import", file, "--source", "counter", *asked).out
    for words in (
        *(
            "3  agreed",
            "  1  recorded with this import",
            "  1  said no or asked to stop, which counts more",
        ),
        *("  1  no number or address to keep it at", "1  asked to stop", "1  said no"),
        "1  zero restored",
    ):
        assert words in said.splitlines(), words
        assert words in planned.splitlines(), words
    again = terminal.ask("import", file, "--source", "counter", *asked)
    assert again["consent_rows"]["agreed"] == {
        **{"recorded": 0, "before": 1, "overruled": 1, "nowhere": 1},
    }
    assert again["consent_recorded"] == {"granted": 0, "stopped": 0, "denied": 0}
