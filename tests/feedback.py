"""The feedback of a window that isn't there: what pages tell is kept for tests to read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.jobs import Job


class Toast(NamedTuple):
    """A message at the bottom, with its button if it has one."""

    text: str
    action: str | None
    on_action: Callable[[], None] | None


class Told:
    """Everything that was told. Work with a progress bar is cancelled at once if
    ``cancelling``; a bug fails the test.
    """

    def __init__(self) -> None:
        self.toasts: list[Toast] = []
        self.errors: list[str] = []
        self.titles: list[str] = []
        self.cancelling = False

    def toast(self, text: str, action: str | None, on_action: Callable[[], None] | None) -> None:
        self.toasts.append(Toast(text, action, on_action))

    def error(self, sentence: str) -> None:
        self.errors.append(sentence)

    def bug(self, report: str) -> None:
        raise AssertionError(report)

    def progress(self, title: str, job: Job) -> Callable[[int, int, str], None]:
        self.titles.append(title)
        if self.cancelling:
            job.cancel()
        return lambda _done, _total, _step: None

    def progress_done(self, job: Job) -> None:
        """Nothing was shown."""

    @property
    def last(self) -> str:
        """The newest message."""
        return self.toasts[-1].text if self.toasts else ""

    def press(self) -> None:
        """Presses the button of the newest message."""
        on_action = self.toasts[-1].on_action
        assert on_action is not None
        on_action()
