"""The window's feedback: toasts, sentences, bug reports, and progress after 400 ms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import ErrorDialog, ProgressDialog, ToastHost

PATIENCE_MS = 400  # a shorter job shows nothing: a flashing dialog is worse than none


class WindowFeedback(QObject):
    """The Feedback of a window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.toasts = ToastHost(desk.theme, window, close_text=self.tr("Close"))
        self._progress: dict[Job, ProgressDialog] = {}  # in the order in which they are written
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._show_progress)

    def toast(self, text: str, action: str | None, on_action: Callable[[], None] | None) -> None:
        self.toasts.show(text, action, on_action)

    def error(self, sentence: str) -> None:
        ErrorDialog(
            self._desk.theme, self._window, self.tr("That did not work"), sentence, self.tr("Close")
        ).open()

    def bug(self, report: str) -> None:
        ErrorDialog(
            self._desk.theme,
            self._window,
            self.tr("Something went wrong in the program"),
            self.tr(
                "Your list is unchanged. Copy the report and send it to the person who helps you."
            ),
            self.tr("Close"),
            report,
            self.tr("Copy report"),
            lambda: self.toast(self.tr("Copied"), None, None),
        ).open()

    def progress(self, title: str, job: Job) -> Callable[[int, int, str], None]:
        dialog = ProgressDialog(self._desk.theme, self._window, title, self.tr("Cancel"))
        dialog.setObjectName("progress")
        dialog.cancelled.connect(job.cancel)
        dialog.destroyed.connect(lambda: self._progress.pop(job, None))
        self._progress[job] = dialog
        if len(self._progress) == 1:
            self._timer.start()

        def show(done: int, total: int, step: str) -> None:
            if job in self._progress:
                amount = f"{done:,} / {total:,}" if total else ""
                dialog.set_step(self._desk.say(step), amount)
                dialog.set_progress(done, total)

        return show

    def progress_done(self, job: Job) -> None:
        dialog = self._progress.pop(job, None)
        if dialog is None:
            return
        self._timer.stop()
        dialog.finish()
        dialog.deleteLater()
        if self._progress:
            self._timer.start()

    def _show_progress(self) -> None:
        """Only of the work that runs; what is queued behind it is shown after it."""
        for dialog in [*self._progress.values()][:1]:
            dialog.open()
