"""The progress of several writes: each has its own dialog, one is shown at a time."""

from __future__ import annotations

import threading

import pytest
import shiboken6

from desktop_app.jobs import Job
from ui.kit import ProgressDialog


@pytest.fixture
def window(open_window):
    return open_window().window


def shown(window) -> list[str]:
    dialogs = window.findChildren(ProgressDialog)
    return [one.windowTitle() for one in dialogs if one.isVisible()]


def test_progress_that_comes_after_the_end_is_ignored(window, qtbot) -> None:
    job = Job()
    report = window.feedback.progress("Merging", job)
    dialog = window.findChild(ProgressDialog)
    report(1, 3, "history.step.undo")
    assert dialog.amount.text() == "1 / 3"
    window.feedback.progress_done(job)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    report(2, 3, "history.step.undo")
    window.feedback.progress_done(job)


def test_progress_is_ignored_once_its_dialog_went_with_the_window(window) -> None:
    job = Job()
    feedback = window.feedback
    report = feedback.progress("Merging", job)
    shiboken6.delete(window.findChild(ProgressDialog))
    report(2, 3, "history.step.undo")
    feedback.progress_done(job)


def test_the_end_of_one_write_leaves_the_progress_of_the_next(window, desk, qtbot) -> None:
    gates = [threading.Event(), threading.Event()]

    def slow(number: int, title: str) -> None:
        def ask(_book, job: Job) -> None:
            job.report(number, 9, "history.step.undo")
            gates[number].wait(20)
            job.report(number + 1, 9, "history.step.undo")

        desk.write(desk, ask, title=title)

    slow(0, "The first")
    slow(1, "The second")
    qtbot.waitUntil(lambda: shown(window) == ["The first"])
    gates[0].set()
    qtbot.waitUntil(lambda: shown(window) == ["The second"])
    gates[1].set()
    qtbot.waitUntil(lambda: not desk.runner.busy and shown(window) == [])
