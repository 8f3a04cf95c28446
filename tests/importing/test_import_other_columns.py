"""Columns that ask for no consent and hold a no all the same: nobody in them is covered."""

from __future__ import annotations

import pytest
from import_shop import AGREED

from desktop_app.contacts.model import Identifier


def person(at: int) -> str:
    return f"Sok {chr(65 + at)}ra,0123456{at:02}"


def covered(shop, csv_file, *lines: str, **options) -> set[int]:
    """The rows whose people a declaration about the whole file covers, from 0."""
    shop.run(csv_file(*lines), declaration=AGREED, **options)
    return {at for at in range(len(lines)) if granted(shop, at)}


def granted(shop, at: int) -> bool:
    found = shop.consent.states(Identifier("phone", f"+855123456{at:02}"))
    return ("sms", "granted") in {(each.channel, each.state) for each in found}


@pytest.mark.parametrize(
    "header",
    ["Call result", "Call outcome", "call status", "Call notes", "Notes of last call", "ការហៅ"],
)
def test_how_somebody_was_reached_limits_no_stop(shop, csv_file, header) -> None:
    cells = ("unsubscribed", "do not call again", "not interested", "said no", "refused", "no")
    spoken = ("interested", "call back tomorrow", "busy", "")
    lines = [f"{person(at)},{cell}" for at, cell in enumerate((*cells, *spoken))]
    wanted = set(range(len(cells), len(lines)))
    assert covered(shop, csv_file, f"Name,Phone,{header}", *lines) == wanted


@pytest.mark.parametrize(
    "headers", ["Yes,No", "No,Yes", "Oui,Non", "បាទ,ទេ", "ចាស,ទេ", "បាទ/ចាស,ទេ", "YES,NO"]
)
@pytest.mark.parametrize("tick", ["✓", "x", "1", "yes", "√"])
def test_whoever_ticks_no_is_not_covered(shop, csv_file, headers, tick) -> None:
    own = [f"{tick},", f",{tick}", ","]
    if headers.startswith("No"):
        own = [f",{tick}", f"{tick},", ","]
    lines = [f"{person(at)},{cells}" for at, cells in enumerate(own)]
    found = covered(shop, csv_file, f"Name,Phone,{headers}", *lines)
    assert found == {0, 2}


def test_a_column_of_no_that_is_named_for_consent_grants_nobody(shop, csv_file) -> None:
    lines = (f"{person(0)},x,", f"{person(1)},,x")
    assert covered(shop, csv_file, "Name,Phone,Yes,No", *lines, consent_column=3) == set()


def test_running_numbers_are_no_answers(shop, csv_file) -> None:
    lines = [f"{at + 1},{person(at)},x" for at in range(3)]
    assert covered(shop, csv_file, "No,Name,Phone,Yes", *lines) == {0, 1, 2}
