"""Taking an import back puts every table as it was."""

from __future__ import annotations

from pathlib import Path

from tests.importing.import_shop import AGREED, counts

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "customers.xlsx"


def test_undo_takes_back_people_updates_tags_and_custom_fields(shop, csv_file) -> None:
    header = "Name,Phone,Province,Tags,Notes"
    shop.run(csv_file(header, "Sok Dara,012345678,Kampot,VIP,", "Chan Lina,010345678,,,"))
    before = shop.tables()
    path = csv_file(
        header + ",Shoe",
        "Sok Dara,012345678,Kandal,old,filled,42",  # an update, a new tag
        "Chan Lina,010 345 678 / 011 345 678,Kep,VIP,,43",  # a new number
        'Keo Pisey,015345678,Takeo,"VIP, new",,44',
        "Keo Pisey,015345678,,third,double,",
        "Heng Lida,096345678,,,,",
        name="b.csv",
    )
    scan = shop.importing.scan(path)
    mapping = scan.guess.with_header(scan.headers, "Shoe", "new:Shoe")
    report = shop.run(path, mapping, on_match="update")
    assert report.counts == counts(5, created=2, updated=2, duplicate=1)
    shop.history.undo(report.change_id)
    after = shop.tables()
    # the column of a custom field stays behind, empty
    assert {row[-1] for row in after["contact"]} == {None}
    after["contact"] = [row[:-1] for row in after["contact"]]
    assert after == before


def test_undo_takes_back_the_consent_that_was_claimed(shop, csv_file) -> None:
    report = shop.run(csv_file("Name,Phone", "Sok Dara,012345678"), declaration=AGREED)
    assert shop.granted() == {"+85512345678"}
    shop.history.undo(report.change_id)
    assert shop.granted() == set()
    assert shop.contacts.count() == 0
    again = shop.run(csv_file("Name,Phone", "Sok Dara,012345678"), declaration=AGREED)
    assert again.counts.created == 1
    assert shop.granted() == {"+85512345678"}


def test_the_sample_goes_in_comes_out_and_goes_in_again(shop) -> None:
    before = shop.tables()
    first = shop.run(SAMPLE)
    assert first.counts.created > 250
    assert shop.run(SAMPLE).counts == counts(
        first.counts.rows,
        unchanged=first.counts.created,
        duplicate=first.counts.duplicate,
        rejected=first.counts.rejected,
    )
    shop.history.undo(first.change_id)
    after = shop.tables()
    # a no of the file stays, as a stop does
    assert {row[5] for row in after["consent_event"]} == {"denied"}
    for name in after:
        if not name.startswith("consent_"):
            assert after[name] == before[name]
    assert shop.run(SAMPLE).counts == first.counts
