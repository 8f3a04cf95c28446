"""From the file to people: what is created, filled, replaced, folded and set aside."""

from __future__ import annotations

import pytest

from desktop_app.errors import Cancelled, UserError
from desktop_app.importing.model import Options
from desktop_app.jobs import Job
from tests.importing.import_shop import AGREED, counts

HEADER = "ឈ្មោះ,Name EN,Tel,Tel 2,ខេត្ត,DOB,Tags,Notes,E-mail"
SOPHEA = "ចាន់ សុភា,Chan Sophea,012 345 678,,Kampot,14/02/91,VIP,likes red,Sophea@Example.com"
DARA = 'លោក សុខ ដារ៉ា,Sok Dara,010 458 221,097 611 2043,ភ្នំពេញ,3/7/1988,"VIP, old",,'


class CancelledAt(Job):
    """Somebody presses Cancel as soon as a step is shown."""

    def __init__(self, step: str) -> None:
        super().__init__(self._listen, interval=0)
        self.wanted = step
        self.steps: list[str] = []

    def _listen(self, done: int, total: int, step: str) -> None:
        self.steps.append(step)
        if step == self.wanted:
            self.cancel()


def test_people_come_in_with_everything(shop, csv_file) -> None:
    report = shop.run(csv_file(HEADER, SOPHEA, DARA))
    assert report.counts == counts(2, created=2)
    sophea, dara = shop.named("ចាន់ សុភា"), shop.named("លោក សុខ ដារ៉ា")
    assert dict(sophea.values) == {
        "full_name": "ចាន់ សុភា",
        "latin_name": "Chan Sophea",
        "province": "07",
        "birth_date": "1991-02-14",
        "notes": "likes red",
        "source": "the counter",
    }
    assert [
        (p.kind, p.raw, p.canonical, p.status, p.line_type, p.is_primary) for p in dara.points
    ] == [
        ("phone", "010 458 221", "+85510458221", "valid", "mobile", True),
        ("phone", "097 611 2043", "+855976112043", "valid", "mobile", False),
    ]
    assert [(p.kind, p.canonical, p.status) for p in sophea.points][1] == (
        "email",
        "sophea@example.com",
        "unchecked",
    )
    assert dara.values["honorific"] == "លោក"
    assert dara.values["gender"] == "male"
    assert dara.tags == ("old", "VIP") or dara.tags == ("VIP", "old")
    assert shop.contacts.count() == 2
    assert shop.backups == 1


def test_people_are_found_by_every_part(shop, csv_file) -> None:
    from desktop_app.contacts.model import ContactQuery

    shop.run(csv_file(HEADER, SOPHEA, DARA))
    for text in ("សុភ", "phea", "345 67", "85512345", "sophea@ex", "vip"):
        assert shop.contacts.total(ContactQuery(search=text)) >= 1, text


def test_the_same_file_twice_changes_nothing(shop, csv_file) -> None:
    path = csv_file(
        HEADER,
        SOPHEA,
        DARA,
        "ហេង លីដា,,096345678,,,,,,",  # a digit is missing
        "គឹម សុខា,,,,Kandal,,,,",  # nothing to reach them by
        "គឹម សុខា,,,,Kampot,,,,",  # somebody else of that name
        "ចាន់ សុភា,,012345678,,,,,,",  # the first again
        ",,,,,,,,",
        ",,,,Kampot,,,,",
    )
    first = shop.run(path, declaration=AGREED)
    assert first.counts == counts(7, created=5, duplicate=1, rejected=1)
    before, steps = shop.tables(), len(shop.history.changes())
    second = shop.run(path, declaration=AGREED)
    assert second.counts == counts(7, unchanged=5, duplicate=1, rejected=1)
    assert second.change_id is None
    assert second.granted == 0
    assert shop.tables() == before
    assert len(shop.history.changes()) == steps


def test_a_number_that_was_repaired_here_is_still_the_same_row(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Heng Lida,096345678")
    shop.run(path)
    from desktop_app.contacts.model import PointInput

    shop.contacts.set_points(shop.named("Heng Lida").id, [PointInput("phone", "0963456789")])
    assert shop.plan(path).counts.created == 0


def test_fill_fills_blanks_and_keeps_the_rest(shop, csv_file) -> None:
    person = shop.contacts.add({"full_name": "ចាន់ សុភា", "notes": "mine"}, [])
    from desktop_app.contacts.model import PointInput

    shop.contacts.set_points(person, [PointInput("phone", "012345678")])
    report = shop.run(csv_file(HEADER, SOPHEA))
    assert report.counts == counts(1, updated=1)
    values = shop.contacts.get(person).values
    assert (values["notes"], values["province"], values["source"]) == ("mine", "07", "typed")
    assert shop.contacts.get(person).tags == ("VIP",)
    assert len(shop.contacts.get(person).points) == 2


def test_update_replaces_what_is_filled_but_no_cell_empties_anything(shop, csv_file) -> None:
    shop.run(csv_file(HEADER, SOPHEA))
    other = "ចាន់ សុភា,CHAN Sophea,012 345 678,,Kandal,,,,"
    report = shop.run(csv_file(HEADER, other, name="two.csv"), on_match="update")
    assert report.counts == counts(1, updated=1)
    values = shop.named("ចាន់ សុភា").values
    assert (values["province"], values["notes"]) == ("08", "likes red")
    assert values["latin_name"] == "CHAN Sophea"
    assert values["birth_date"] == "1991-02-14"


def test_update_does_not_lose_a_khmer_name_to_a_latin_one(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone", "ចាន់ សុភា,012345678"))
    shop.run(csv_file("Name,Phone", "Chan Sophea,012345678", name="b.csv"), on_match="update")
    assert [person.full_name for person in shop.people()] == ["ចាន់ សុភា"]


def test_skip_leaves_known_people_alone(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone", "Chan Sophea,012345678"))
    before = shop.tables()
    lines = ("Name,Phone,E-mail,Tags", "Chan Sophea,012345678,s@example.com,VIP")
    report = shop.run(csv_file(*lines, name="b.csv"), on_match="skip")
    assert report.counts == counts(1, unchanged=1)
    assert shop.tables() == before


def test_a_shared_number_makes_another_person(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone", "Sok Dara,012345678"))
    report = shop.run(csv_file("Name,Phone", "Chan Lina,012345678", name="b.csv"))
    assert report.counts == counts(1, created=1)
    assert report.issues == {"import.shared_number": 1}
    assert shop.importing.issue_contacts(report.batch_id, "import.shared_number") == [
        shop.named("Chan Lina").id
    ]
    assert shop.numbers("Sok Dara") == shop.numbers("Chan Lina") == ["+85512345678"]


def test_a_number_shared_inside_the_file(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Sok Dara,012345678", "Chan Lina,012345678", "Dara Sok,012345678")
    assert shop.run(path).counts == counts(3, created=2, duplicate=1)
    assert shop.run(path).counts == counts(3, unchanged=2, duplicate=1)


def test_two_strangers_do_not_become_one_nameless_contact(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone", ",012345678"))
    path = csv_file("Name,Phone", "Sok Dara,012345678", "Chan Lina,012345678", name="b.csv")
    report = shop.run(path)
    assert report.counts == counts(2, created=1, updated=1)
    assert report.issues == {"import.shared_number": 1}


def test_of_several_contacts_the_name_decides(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone", "Sok Dara,012345678", "Chan Lina,012345678"))
    path = csv_file("Name,Phone,Notes", "Chan Lina,012345678,hers", name="b.csv")
    assert shop.run(path).counts == counts(1, updated=1)
    assert shop.named("Chan Lina").values["notes"] == "hers"


def test_doubles_are_found_over_a_chain_and_fill_the_first(shop, csv_file) -> None:
    report = shop.run(
        csv_file(
            "Name,Phone,E-mail,Notes",
            "Sok Dara,012345678,,",
            "Sok Dara,,dara@example.com,from the second",
            "SOK Dara,012 345 678,dara@example.com,",
        )
    )
    assert report.counts == counts(3, created=1, duplicate=2)
    dara = shop.named("Sok Dara")
    assert dara.values["notes"] == "from the second"
    assert [point.canonical for point in dara.points] == ["+85512345678", "dara@example.com"]
    assert [point.is_primary for point in dara.points] == [True, True]


def test_a_row_without_a_name_does_not_chain_strangers(shop, csv_file) -> None:
    lines = ("Sok Dara,012345678,", ",012345678,l@example.com", "Chan Lina,,l@example.com")
    report = shop.run(csv_file("Name,Phone,E-mail", *lines))
    assert report.counts == counts(3, created=2, duplicate=1)
    assert {person.full_name for person in shop.people()} == {"Sok Dara", "Chan Lina"}


def test_several_numbers_of_a_person_are_never_collapsed(shop, csv_file) -> None:
    shop.run(
        csv_file("Name,Phone", 'Sok Dara,"012 345 678 / 098 765 432"', "Chan Lina,012 345 679/680")
    )
    assert shop.numbers("Sok Dara") == ["+85512345678", "+85598765432"]
    assert shop.numbers("Chan Lina") == ["+85512345679", "+85512345680"]


def test_what_could_not_be_read_is_kept_and_told(shop, csv_file) -> None:
    report = shop.run(
        csv_file(
            "Name,Phone,DOB",
            "Keo Pisey,096345678,12/5/2532",
            "Sim Vibol,8.55123E+10,tomorrow",
            "Ouk Rathana,n/a,1/1/1990",
        )
    )
    assert report.counts == counts(3, created=3)
    assert report.issues == {
        "phone.digit_missing": 1,
        "phone.lost_digits": 1,
        "date.buddhist_era": 1,
        "date.unreadable": 1,
    }
    pisey = shop.named("Keo Pisey")
    assert "birth_date" not in pisey.values
    assert [(p.raw, p.canonical, p.status, p.problem) for p in pisey.points] == [
        ("096345678", None, "invalid", "phone.digit_missing")
    ]
    assert shop.named("Ouk Rathana").points == ()


def test_repairs_are_counted_with_examples(shop, csv_file) -> None:
    plan = shop.plan(
        csv_file(
            "Name,Phone",
            "A Sok,12345678",
            "B Chan,០១០ ៤៥៨ ២២១",
            "C Keo,855-97-6112043",
            "D Heng,77902118.0",
            "E Lim,012345679 Telegram",
        )
    )
    assert plan.repairs == {
        "phone.zero_restored": 1,
        "phone.khmer_digits": 1,
        "phone.country_code_plus": 1,
        "phone.float_cell": 1,
    }
    example = plan.examples["phone.zero_restored"][0]
    assert (example.row, example.header, example.value) == (2, "Phone", "12345678")
    assert example.new is not None
    assert example.new.replace("\u00a0", " ") == "012 345 678"


def test_rows_that_hold_nobody_are_set_aside_with_the_reason(shop, csv_file) -> None:
    report = shop.run(
        csv_file("Name,Phone,Notes", "Sok Dara,012345678,", ",,a note", "Total,301,", ",,", " ,  ,")
    )
    assert report.counts == counts(3, created=1, rejected=2)
    assert [(reject.row, reject.code) for reject in report.rejects] == [
        (3, "import.reject.nothing"),
        (4, "import.reject.totals_row"),
    ]


def test_somebody_called_nearly_like_a_total_is_kept(shop, csv_file) -> None:
    assert shop.run(csv_file("Name,Phone", "Sum Total Sok,012345678")).counts.created == 1


def test_names_in_two_columns_are_joined_family_first(shop, csv_file) -> None:
    shop.run(csv_file("First name,Last name,Phone", "Dara,Sok,012345678"))
    values = shop.named("Sok Dara").values
    assert (values["family_name"], values["given_name"]) == ("Sok", "Dara")


def test_a_new_custom_field_is_made_and_filled(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Shoe size", "Sok Dara,012345678,42")
    scan = shop.importing.scan(path)
    mapping = scan.guess.with_header(scan.headers, "Shoe size", "new:Shoe size")
    report = shop.run(path, mapping)
    (field,) = [field for field in shop.contacts.fields() if field.custom]
    assert field.label == "Shoe size"
    assert shop.named("Sok Dara").values[field.key] == "42"
    assert report.mapping["Shoe size"] == field.key
    again = shop.importing.scan(path)
    assert again.remembered
    assert again.guess.field_of(2) == field.key
    assert shop.run(path, again.guess).counts == counts(1, unchanged=1)


def test_a_mapping_is_remembered_by_its_headers(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Where", "Sok Dara,012345678,Kampot", "Chan Lina,010345678,Kandal")
    scan = shop.importing.scan(path)
    shop.run(path, scan.guess.with_header(scan.headers, "where", "district"))
    other = csv_file("NAME,phone,Where ", "Keo Pisey,011345678,Kep", name="b.csv")
    again = shop.importing.scan(other)
    assert again.remembered
    assert again.guess.field_of(2) == "district"


def test_the_source_is_asked_for_and_bought_lists_are_refused(shop, csv_file) -> None:
    plan = shop.plan(csv_file("Name,Phone", "Sok Dara,012345678"), source=None)
    with pytest.raises(UserError, match="import.source_missing"):
        shop.importing.apply(plan)
    for source in ("a bought list", "Purchased from an agency", "scraped from Facebook", "ទិញបញ្ជី"):
        plan = shop.plan(plan.scan.path, source=source)
        with pytest.raises(UserError, match="import.source_bought"):
            shop.importing.apply(plan)
    assert shop.contacts.count() == 0
    assert shop.backups == 0
    for source in ("people who bought from us in May", "counter", "អតិថិជនទិញនៅហាង"):
        shop.importing.apply(shop.plan(plan.scan.path, source=source))


def test_a_source_column_wins_over_the_source_of_the_file(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone,Source", "Sok Dara,012345678,fair", "Chan Lina,010345678,"))
    assert shop.named("Sok Dara").values["source"] == "fair"
    assert shop.named("Chan Lina").values["source"] == "the counter"


def test_columns_without_people_are_refused(shop, csv_file) -> None:
    path = csv_file("Colour,Size", "red,42", "blue,43")
    scan = shop.importing.scan(path)
    with pytest.raises(UserError, match="import.no_name_no_number"):
        shop.importing.plan(scan, scan.guess, Options("x"))


def test_a_file_that_changed_since_the_scan_is_refused(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Sok Dara,012345678")
    plan = shop.plan(path)
    csv_file("Name,Phone", "Chan Lina,012345678")
    with pytest.raises(UserError, match="import.file_changed"):
        shop.importing.apply(plan)
    assert shop.contacts.count() == 0


def test_a_cancelled_import_leaves_nothing(shop, csv_file) -> None:
    lines = [f"Sok Dara{number},0{number:08}" for number in range(12_000_000, 12_012_000)]
    plan = shop.plan(csv_file("Name,Phone", *lines))
    before = shop.tables()
    for wanted in ("import.step.backup", "import.step.read", "import.step.finish"):
        job = CancelledAt(wanted)
        with pytest.raises(Cancelled):
            shop.importing.apply(plan, job)
        assert job.steps[-1] == wanted
        assert shop.tables() == before
    assert shop.importing.batches() == []
    assert shop.importing.apply(plan).counts.created == 12_000


def test_batches_tell_what_was_imported_and_undone(shop, csv_file) -> None:
    report = shop.run(csv_file("Name,Phone", "Sok Dara,012345678"))
    (batch,) = shop.importing.batches()
    assert (batch.file_name, batch.source, batch.undone) == ("people.csv", "the counter", False)
    assert batch.counts == report.counts
    assert shop.history.changes()[0].details == {"file": "people.csv", "n": 1, "batch": batch.id}
    shop.history.undo(report.change_id)
    assert shop.importing.batches()[0].undone
