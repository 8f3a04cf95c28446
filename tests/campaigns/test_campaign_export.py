import errno
import hashlib
import json
import os
import tomllib
from pathlib import Path

import openpyxl
import pytest

from desktop_app import __version__
from desktop_app.campaigns import export as export_module
from desktop_app.campaigns.model import Draft, Exported, Frozen
from desktop_app.consent.gate import RULES_VERSION
from desktop_app.contacts.model import PointInput
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from tests.campaigns.campaign_shop import EVERYONE

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def ready(shop):
    """A draft for Dara, Sophea and somebody who said no."""
    shop.person("Mr Dara", "012345678", event="confirmed", province="12", tags=["vip", "a"])
    shop.person("លោកស្រី ចាន់ សុភា", "015345678", event="confirmed", company="=1+1")
    shop.person("No", "016345678", event="denied")
    shop.draft()
    return shop


def refused(call, *args, **more):
    with pytest.raises(UserError) as caught:
        call(*args, **more)
    return caught.value


def manifest(shop, file="out.csv"):
    return json.loads((shop.folder / f"{file}.manifest.json").read_text("utf-8"))


def test_the_file_holds_who_agreed_and_nobody_else(ready):
    result = ready.export()
    assert (result.exported, dict(result.excluded)) == (2, {"denied": 1})
    assert result.file == ready.folder / "out.csv"
    assert ready.lines() == [
        {
            "full_name": "Mr Dara",
            "phone": "+85512345678",
            "message": "Dear Dara, 20% off. To stop, call 012 999 888.",
            "latin_name": "",
            "province": "Phnom Penh",
            "district": "",
            "company": "",
            "tags": "a, vip",
        },
        {
            "full_name": "លោកស្រី ចាន់ សុភា",
            "phone": "+85515345678",
            "message": "Dear ចាន់ សុភា, 20% off. To stop, call 012 999 888.",
            "latin_name": "",
            "province": "",
            "district": "",
            "company": "'=1+1",
            "tags": "",
        },
    ]
    assert ready.files() == ["out.csv", "out.csv.manifest.json"]


@pytest.mark.parametrize("profile", ["generic", "digits", "twilio"])
@pytest.mark.parametrize(
    "message", ["-20% today", "+1 free", "@luckyshop: silk", "=5 for 4", "＝5"]
)
def test_the_message_is_in_the_file_as_people_read_it(shop, profile, message):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft(message)
    assert "campaign.before.formula" in {line.code for line in shop.check().lines if not line.ok}
    shop.export(profile=profile)
    (row,) = shop.lines()
    assert row.get("message", row.get("Body")) == message


def test_the_manifest_tells_what_the_file_is(ready):
    result = ready.export()
    assert result.sha256 == hashlib.sha256(result.file.read_bytes()).hexdigest()
    assert result.manifest == ready.folder / "out.csv.manifest.json"
    told = manifest(ready)
    campaign = ready.campaigns.get("Sale")
    assert told.pop("exported_at") >= campaign.frozen_at
    assert told == {
        "file": "out.csv",
        "sha256": result.sha256,
        "profile": "generic",
        "exported": 2,
        "excluded": {"denied": 1},
        "campaign": "Sale",
        "channel": "sms",
        "purpose": "marketing",
        "segments": ["All"],
        "excludes": [],
        "rules_version": RULES_VERSION,
        "frozen_at": campaign.frozen_at,
        "sample": False,
        "program": f"Banhchi {__version__}",
    }


def test_the_version_told_is_the_programs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__


def test_an_export_is_on_record(ready):
    result = ready.export()
    campaign = ready.campaigns.get("Sale")
    assert isinstance(campaign, Exported)
    assert [(one.name, one.rule) for one in campaign.segments] == [("All", EVERYONE)]
    (info,) = ready.campaigns.exports("Sale")
    assert (info.profile, info.file, info.sha256) == ("generic", str(result.file), result.sha256)
    assert (info.exported, info.excluded) == (2, {"denied": 1})


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_the_same_freeze_gives_the_same_bytes(ready, clock, suffix):
    first = ready.export(f"a{suffix}")
    clock.forward(days=3)
    assert ready.export(f"b{suffix}").sha256 == first.sha256


def test_an_xlsx_holds_the_same_as_text(ready):
    ready.export("out.xlsx")
    rows = [
        [c.value for c in row] for row in openpyxl.load_workbook(ready.folder / "out.xlsx").active
    ]
    assert rows[0][:3] == ["full_name", "phone", "message"]
    assert rows[1][:2] == ["Mr Dara", "+85512345678"]
    assert rows[2][6] == "=1+1"


@pytest.mark.parametrize(
    ("profile", "phone"), [("twilio", "+85512345678"), ("digits", "85512345678")]
)
def test_other_profiles(ready, profile, phone):
    ready.export(profile=profile)
    assert next(iter(ready.lines()[0].values())) == phone


def test_who_is_left_out_is_written_with_words_and_codes(ready):
    ready.stop("016345678")
    ready.export(
        excluded_to=ready.folder / "left.csv",
        say={"reason.suppressed": "Asked to stop", "reason.withdrawn": "Said no"}.get,
    )
    assert ready.lines("left.csv") == [
        {
            "full_name": "No",
            "address": "+85516345678",
            "reasons": "Asked to stop; Said no",
            "codes": "suppressed withdrawn",
        }
    ]


def test_freezing_keeps_the_people_as_they_are(ready):
    assert ready.freeze("Sale") == 2
    (dara, *_) = ready.campaigns.included_ids(ready.campaigns.get("Sale"))
    ready.contacts.edit(dara, {"full_name": "Changed"})
    ready.contacts.set_points(dara, [PointInput("phone", "017345678")])
    ready.person("Late", "017111222", event="confirmed")
    ready.export()
    assert [(row["full_name"], row["phone"]) for row in ready.lines()] == [
        ("Mr Dara", "+85512345678"),
        ("លោកស្រី ចាន់ សុភា", "+85515345678"),
    ]


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("withdrawn", "withdrawn"),
        ("objected", "objected"),
        ("denied", "denied"),
        (None, "suppressed"),
    ],
)
def test_who_stopped_after_the_freeze_is_left_out(ready, event, reason):
    ready.freeze("Sale")
    if event:
        ready.say("012345678", event)
    else:
        ready.stop("012345678")
    assert ready.steps() == {reason: 1, "denied": 1} if reason != "denied" else {"denied": 2}
    result = ready.export()
    assert result.exported == 1
    assert sum(result.excluded.values()) == 2 and reason in result.excluded
    assert [row["phone"] for row in ready.lines()] == ["+85515345678"]


def test_a_stop_binds_the_address_after_its_owner_changed_or_went(ready):
    ready.freeze("Sale")
    dara, sophea = ready.campaigns.included_ids(ready.campaigns.get("Sale"))
    ready.contacts.delete([dara])
    ready.contacts.set_points(sophea, [PointInput("phone", "017345678")])
    ready.stop("012345678")
    ready.export()
    assert [row["phone"] for row in ready.lines()] == ["+85515345678"]
    ready.stop("015345678")
    assert refused(ready.export).code == "campaign.nobody"


def test_a_yes_that_ran_out_after_the_freeze_does_not_count(shop, clock):
    shop.person("Dara", "012345678")
    shop.say("012345678", "confirmed", valid_until="2026-12-01")
    shop.draft()
    assert shop.freeze("Sale") == 1
    clock.forward(days=30)
    assert shop.steps() == {"expired": 1}


def test_an_export_to_nobody_is_refused_and_nothing_changes(shop):
    shop.person("Dara", "012345678")
    shop.draft()
    assert refused(shop.export).code == "campaign.nobody"
    assert isinstance(shop.campaigns.get("Sale"), Draft)
    assert shop.files() == []


def test_freezing_nobody_is_allowed(shop):
    shop.draft()
    assert shop.freeze("Sale") == 0
    assert type(shop.campaigns.get("Sale")) is Frozen


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("campaign.unknown", {"name": "Gone"}),
        ("campaign.unknown_profile", {"profile": "fax"}),
        ("campaign.unknown_format", {"file": "out.txt"}),
        ("campaign.unknown_format", {"file": "out.xlsx", "profile": "twilio"}),
        ("campaign.cannot_write", {"file": "no such folder/out.csv"}),
    ],
)
def test_what_cannot_be_exported_is_refused_and_nothing_changes(ready, code, more):
    assert refused(ready.export, **more).code == code
    assert isinstance(ready.campaigns.get("Sale"), Draft)
    assert ready.files() == []


def test_the_files_of_one_export_need_places_of_their_own(ready):
    same = refused(ready.export, excluded_to=ready.folder / "out.csv")
    assert same.code == "campaign.same_file"
    assert ready.files() == []


def test_a_profile_for_phones_refuses_an_email_campaign(shop):
    shop.draft(channel="email")
    assert refused(shop.export, profile="twilio").code == "campaign.profile_channel"


@pytest.mark.parametrize("blocked", ["out.csv", "out.csv.manifest.json", "left.xlsx"])
def test_a_folder_in_the_way_stops_the_whole_export(ready, blocked):
    (ready.folder / blocked).mkdir()
    error = refused(ready.export, excluded_to=ready.folder / "left.xlsx", say=str)
    assert (error.code, error.details) == (
        "campaign.cannot_write",
        {"file": str(ready.folder / blocked)},
    )
    assert ready.files() == [blocked]
    assert isinstance(ready.campaigns.get("Sale"), Draft)


def test_a_full_disk_keeps_the_old_file(ready, monkeypatch):
    (ready.folder / "out.csv").write_text("old")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert refused(ready.export).code == "campaign.cannot_write"
    assert ready.files() == ["out.csv"]
    assert (ready.folder / "out.csv").read_text() == "old"


def test_a_record_that_cannot_be_kept_takes_the_files_away_again(ready, monkeypatch):
    class Broken(Exception):
        pass

    (ready.folder / "out.csv").write_text("old")
    real = export_module.Placing.place

    def place(self):
        real(self)
        raise Broken

    monkeypatch.setattr(export_module.Placing, "place", place)
    with pytest.raises(Broken):
        ready.export()
    assert ready.files() == ["out.csv"]
    assert (ready.folder / "out.csv").read_text() == "old"
    assert ready.campaigns.exports("Sale") == []


@pytest.mark.parametrize("report", [1, 2])
def test_an_export_cancelled_on_its_way_leaves_nothing(ready, report):
    told: list[str] = []

    def tell(_done: int, _total: int, step: str) -> None:
        told.append(step)
        if len(told) == report:
            job.cancel()

    job = Job(tell, interval=0)
    with pytest.raises(Cancelled):
        ready.export(job=job)
    assert len(told) == report
    assert ready.files() == []
    assert isinstance(ready.campaigns.get("Sale"), Draft)


def test_a_sample_says_so_in_the_file_and_beside_it(ready):
    ready.store.set_meta("sample", "1")
    ready.export()
    assert {row["sample"] for row in ready.lines()} == {"SAMPLE"}
    assert list(ready.lines()[0])[-1] == "sample"
    assert manifest(ready)["sample"] is True


def test_one_number_is_written_once(shop):
    shop.person("Mother", "012345678", event="confirmed")
    shop.person("Daughter", "012345678")
    shop.draft()
    result = shop.export()
    assert (result.exported, dict(result.excluded)) == (1, {"duplicate": 1})


def test_an_email_campaign_has_the_address_and_no_phone(shop):
    shop.person("Dara", "012345678", email="dara@example.com", event="confirmed", channel="email")
    shop.draft(channel="email")
    shop.export()
    (row,) = shop.lines()
    assert (row["phone"], row["address"]) == ("", "dara@example.com")
    assert "+85512345678" not in (shop.folder / "out.csv").read_text("utf-8-sig")
