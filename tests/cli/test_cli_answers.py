"""What import tells of the answers of a column of consent, and what --yes and --no make of them."""

from __future__ import annotations

from tests.cli.cli_terminal import Terminal

PROOF = ("--consent-channel", "sms", "--consent-evidence", "sign-up sheet 7")


def states(terminal: Terminal, identifier: str) -> list:
    return [s["state"] for s in terminal.ask("consent", "show", identifier)["states"]]


ANSWERS = "Name,Phone,May we write to you by SMS?\n" + "".join(
    f"P{at},01234567{at},{answer}\n"
    for at, answer in enumerate(("Yes", "No", "x", "x", "maybe", "ឈប់"), start=1)
)


def test_every_answer_is_told_with_what_it_means(terminal: Terminal) -> None:
    path = terminal.write("answers.csv", ANSWERS)
    answer = terminal.ask("import", path, "--source", "form", *PROOF, "--no", "Maybe")
    assert answer["consent_answers"] == {
        "x": {"n": 2, "means": "unknown"},
        "Yes": {"n": 1, "means": "yes"},
        "No": {"n": 1, "means": "no"},
        "maybe": {"n": 1, "means": "no"},
        "ឈប់": {"n": 1, "means": "no"},
    }
    assert answer["issues"] == {"import.says_no": 3, "import.answer_unclear": 2}
    found = [states(terminal, f"01234567{at}") for at in range(1, 7)]
    assert found == [["granted"], ["denied"], [], [], ["denied"], ["withdrawn"]]
    terminal.ask("import", path, "--source", "form", *PROOF, "--yes", "X")
    assert states(terminal, "012345673") == ["granted"]


def test_a_no_can_not_be_made_a_yes(terminal: Terminal) -> None:
    path = terminal.write("answers.csv", ANSWERS)
    said = terminal.refused("import", path, "--source", "form", *PROOF, "--yes", "no")
    assert "means no" in said
    both = ("--yes", "x", "--no", "X")
    terminal.refused("import", path, "--source", "form", *PROOF, *both, code=2)


def test_a_stop_list_is_one_on_the_command_line_too(terminal: Terminal) -> None:
    path = terminal.write("unsubscribed_export.csv", "Name,Phone\nSok Dara,012345671\n")
    people = terminal.ask("import", path, "--source", "x", *PROOF, "--kind", "people")
    assert people["issues"] == {"import.file_says_no": 1}
    assert states(terminal, "012345671") == []
    result = terminal.run(
        *("--book", terminal.book, "--json", "import", path, "--source", "x", *PROOF)
    )
    assert (result.code, result.json["kind"]) == (0, "opt_outs")
    assert "asked to stop" in result.err
    assert states(terminal, "012345671") == ["withdrawn"]
