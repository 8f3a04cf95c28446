"""Labels of numbers, from cards and from columns of labels; fax and pager take no messages."""


def labels(shop) -> dict[str | None, str | None]:
    return {point.canonical: point.label for person in shop.people() for point in person.points}


def test_a_card_and_a_csv_file_give_the_same_labels(shop, csv_file, tmp_path) -> None:
    shop.run(
        csv_file(
            "First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value",
            "Dara,Home,012345671,Wife,012345672",
        )
    )
    card = tmp_path / "a.vcf"
    card.write_text(
        "BEGIN:VCARD\nFN:Lina\nTEL;TYPE=HOME:012345673\nitem1.TEL:012345674\n"
        "item1.X-ABLabel:Wife\nEND:VCARD\n"
    )
    shop.run(card)
    assert labels(shop) == {
        "+85512345671": "Home",
        "+85512345672": "Wife",
        "+85512345673": "Home",
        "+85512345674": "Wife",
    }


def test_a_fax_and_a_pager_are_told_and_not_kept_to_send_to(shop, csv_file) -> None:
    report = shop.run(
        csv_file(
            "First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value",
            "Dara,Mobile,012345671,Home Fax,012345672",
            "Lina,* Pager,012345673,Work,012345674",
        )
    )
    assert labels(shop) == {"+85512345671": "Mobile", "+85512345674": "Work"}
    assert dict(report.issues) == {"phone.fax": 2}
    assert {one.value for one in report.examples["phone.fax"]} == {"012345672", "012345673"}


def test_numbers_of_a_fax_or_pager_that_are_left_out_are_told(shop, tmp_path) -> None:
    path = tmp_path / "cards.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL;TYPE={}:{}\nEND:VCARD\n"
    cards = (("Sok Dara", "FAX", "023222333"), ("Na Lina", "PAGER", "023222334"))
    path.write_text("".join(card.format(*each) for each in (*cards, ("Keo", "CELL", "012345678"))))
    report = shop.run(path)
    assert report.issues == {"import.fax_left_out": 2}
    assert [issue.header for issue in report.examples["import.fax_left_out"]] == ["Fax", "Pager"]
