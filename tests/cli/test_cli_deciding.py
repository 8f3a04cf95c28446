"""The command import: purchases, opt-outs, and what becomes of people who are known."""

from __future__ import annotations

from tests.cli.cli_terminal import Terminal

SALES = (
    "Customer,Phone,Date,Item,Total\nSok Dara,012345671,14/3/2026,Rice,$3\n"
    "Sok Dara,012345671,14/3/2026,Eggs,$1\nKeo,015345678,x,,\n"
)


def test_purchases_and_the_people_they_make(terminal: Terminal) -> None:
    file = terminal.write("sales.csv", SALES)
    first = terminal.ask("import", file, "--kind", "purchases", "--dry-run")
    assert (first["rows"], first["created"], first["rejected"]) == (3, 0, 3)
    answer = terminal.ask(
        "import", file, "--kind", "purchases", "--create-people", "--source", "the till"
    )
    assert (answer["kind"], answer["created"], answer["rejected"]) == ("purchases", 2, 1)
    assert answer["people"] == {"created": 1, "updated": 0}
    assert answer["mapping"]["Total"] == "purchase.amount"
    (person,) = terminal.ask("contacts")["contacts"]
    timeline = terminal.ask("contact", str(person["id"]))["timeline"]
    assert "purchase" in [entry["kind"] for entry in timeline]


def test_a_list_of_opt_outs_needs_no_source_and_makes_nobody(terminal: Terminal) -> None:
    file = terminal.write("dnc.csv", "Phone\n012345671\n015345678\n")
    answer = terminal.ask("import", file, "--kind", "opt_outs", "--opt-out-channel", "sms")
    assert (answer["rows"], answer["created"], answer["people"]["created"]) == (2, 2, 0)
    shown = terminal.ask("consent", "show", "012345671")
    assert [state["state"] for state in shown["states"]] == ["withdrawn"]
    assert terminal.ask("contacts")["total"] == 0


def test_ids_and_columns_are_decided_by_their_headers(terminal: Terminal) -> None:
    first = terminal.write("a.csv", "Card,Name,Phone,Notes\nA-1,Sok Dara,012345671,old\n")
    terminal.ask("import", first, "--source", "x", "--id-column", "Card")
    again = terminal.write("b.csv", "Card,Name,Phone,Notes\nA-1,Heng Vuthy,010345671,new\n")
    options = ("--id-column", "card", "--on-column", "Notes=update", "--on-column", "Phone=keep")
    answer = terminal.ask("import", again, "--source", "x", *options)
    assert (answer["created"], answer["updated"]) == (0, 1)
    (person,) = terminal.ask("contacts")["contacts"]
    assert (person["full_name"], person["notes"]) == ("Sok Dara", "new")
    assert [point["canonical"] for point in person["points"]] == ["+85512345671"]


def test_a_saved_mapping_knows_what_the_rows_are(terminal: Terminal) -> None:
    file = terminal.write("sales.csv", SALES)
    told = ("--kind", "purchases", "--create-people", "--source", "the till")
    terminal.ask("import", file, *told, "--save-mapping", "Monthly POS file")
    later = terminal.write("later.csv", SALES.replace("14/3", "15/3"))
    answer = terminal.ask("import", later, "--mapping", "Monthly POS file")
    assert (answer["kind"], answer["created"]) == ("purchases", 2)


def test_people_read_words_that_fit_what_the_rows_are(terminal: Terminal) -> None:
    file = terminal.write("sales.csv", SALES)
    done = terminal.plain("import", file, "--kind", "purchases", "--dry-run")
    assert "new purchases" in done.out
    refused = terminal.plain("import", file, "--on-column", "Phone=erase", "--dry-run")
    assert refused.code == 2
