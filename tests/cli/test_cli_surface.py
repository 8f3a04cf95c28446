"""The progress bar: for people at a terminal only."""

from __future__ import annotations

import io
import sys

import pytest

from desktop_app.commands.surface import Surface


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("lang", ["en", "km"])
def test_a_terminal_sees_how_far_the_work_is(monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    surface = Surface(language=lang)
    with surface.job() as job:
        job.report(0, 0, "import.step.read")
        job.report(1, 4, "campaign.step.write")
    shown = screen.getvalue()
    assert " 25 %" in shown
    assert surface.say("import.step.read") in shown
    assert "step" not in shown
    assert shown.endswith("\r\x1b[K")


@pytest.mark.parametrize(("as_json", "screen"), [(True, Screen()), (False, io.StringIO())])
def test_programs_and_files_do_not(
    monkeypatch: pytest.MonkeyPatch, as_json: bool, screen: io.StringIO
) -> None:
    monkeypatch.setattr(sys, "stderr", screen)
    with Surface(as_json=as_json).job() as job:
        job.report(1, 4, "import.step.read")
    assert screen.getvalue() == ""
