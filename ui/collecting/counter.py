"""The form for a customer at the counter: full screen, and not left by accident or by guests.

The main window is hidden meanwhile, its shortcuts don't work, and Esc or Alt+F4 do nothing. Staff
leave with the book's passphrase; without one, by holding a button.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.book import Book
from desktop_app.collecting.model import SignedUp, SignUp
from desktop_app.jobs import Job
from ui.collecting.big import HoldButton
from ui.collecting.counter_steps import FormStep, LanguageStep, Step, SummaryStep, ThanksStep
from ui.collecting.form_words import FormWords
from ui.collecting.unlock_dialog import UnlockDialog
from ui.desk.desk import Desk
from ui.kit import Button, FocusRing, ScrollArea, clear, group, hbox, vbox

IDLE_MS = 90_000  # the customer walked away: the next must not see their input
_COLUMN = 760


class CounterWindow(QDialog):
    """``open_over(window)`` replaces the window by it until staff leave it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(None)
        self.setObjectName("counter")
        self.setWindowTitle(self.tr("Sign-up at the counter"))
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.desk = desk
        self.theme = desk.theme
        self.terms = desk.facts.terms
        self._words = {
            language: FormWords(language, desk.facts.shop_name) for language in desk.facts.languages
        }
        self._over: QWidget | None = None
        self._leaving = False
        self._given: SignUp | None = None
        self.step: Step | None = None
        self._error: BaseException | None = None  # shown to staff, not to customers
        self.people = 0
        self.stopped = 0
        FocusRing.install(self, self.theme)
        self._area = ScrollArea()
        self.leave_button = self._leave_button()
        self.leave_button.setObjectName("counter_leave")
        self._foot = vbox()
        leave = hbox(None, self.leave_button, margins=(24, 4, 24, 10))
        self.setLayout(vbox((self._area, 1), self._foot, leave))
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.clear)
        self.clear()

    def _leave_button(self) -> Button | HoldButton:
        if self.desk.book.encrypted:
            button = Button(self.theme, self.tr("Staff: leave"), "lock-simple", "ghost", small=True)
            button.clicked.connect(self._ask_passphrase)
            return button
        seconds = self.terms.hold_seconds
        words = self.tr("Staff: hold for %n seconds to leave", "", seconds)
        hold = HoldButton(self.theme, words, seconds * 1000)
        hold.held.connect(self.leave)
        return hold

    def open_over(self, window: QWidget) -> None:
        """Covers the screen and hides the window with everybody's data behind it."""
        self._over = window
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self.showFullScreen()
        window.hide()

    # steps

    def clear(self) -> None:
        """Clears the form: nothing is left of the last person."""
        self._given = None
        self._idle.stop()
        step = LanguageStep(self.theme, list(self._words.values()))
        step.chosen.connect(self._fill_in)
        self._show(step)

    def _fill_in(self, language: str) -> None:
        step = FormStep(
            self.theme,
            self._words[language],
            self.desk.facts.questions[language],
            self.terms.channels,
            self.desk.facts.region,
            self._given,
        )
        step.filled.connect(self._sum_up)
        step.again.connect(self.clear)
        self._show(step)

    def _sum_up(self, given: SignUp) -> None:
        self._given = given
        step = SummaryStep(
            self.theme,
            self._words[given.language],
            self.desk.facts.questions[given.language],
            given,
            self.desk.facts.region,
        )
        step.back.connect(lambda: self._fill_in(given.language))
        step.agreed.connect(lambda: self._keep(given, step))
        self._show(step)

    def _keep(self, given: SignUp, step: SummaryStep) -> None:
        step.agree.setEnabled(False)
        evidence, source = self.desk.say("collecting.form"), self.desk.say("collecting.at_counter")

        def keep(book: Book, _job: Job) -> SignedUp:
            return book.collecting.sign_up(given, evidence, source)

        def broken(error: BaseException) -> None:
            step.agree.setEnabled(True)
            step.trouble.setText(self._words[given.language].say("form.failed"))
            step.trouble.show()
            self._error = error

        self.desk.write(self, keep, lambda result: self._thank(given, result), failed=broken)

    def _thank(self, given: SignUp, result: SignedUp) -> None:
        self.people += 1
        self.stopped += result.stopped > 0
        self._given = None
        step = ThanksStep(self.theme, self._words[given.language], self.terms.blank_seconds)
        step.over.connect(self.clear)
        self._show(step)

    def _show(self, step: Step) -> None:
        self.step = step
        step.setMaximumWidth(_COLUMN)
        self._area.set_content(group(hbox(None, (step, 10), None, margins=(24, 24, 24, 12))))
        self._area.verticalScrollBar().setValue(0)
        clear(self._foot)
        if step.foot is not None:
            step.foot.setMaximumWidth(_COLUMN)
            foot = hbox(None, (step.foot, 10), None, margins=(24, 12, 24, 0))
            shown = group(foot)
            self._foot.addWidget(shown)
            shown.show()  # at once, not when the layout comes to it: it takes the focus next
        if step.first is not None:
            step.first.setFocus()

    # leaving

    def _ask_passphrase(self) -> None:
        dialog = UnlockDialog(self.desk, self)
        dialog.accepted.connect(self.leave)
        dialog.open()

    def leave(self) -> None:
        """Staff are back: shows the window again, with reports of what happened meanwhile."""
        self._leaving = True
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        if self._over is not None:
            self._over.show()
        self.close()
        self.deleteLater()
        if self._error is not None:
            self.desk.failed(self._error)
        elif self.people:
            self.desk.toast(self._told())

    def _told(self) -> str:
        people = self.tr("%n people signed up", "", self.people)
        if not self.stopped:
            return people
        stopped = self.tr(
            "%n of them had asked to stop, which only a signed sheet lifts", "", self.stopped
        )
        return f"{people}. {stopped}."

    def reject(self) -> None:
        """Esc does nothing here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches the dialog itself: Esc would close it, Enter press a button."""
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            super().closeEvent(event)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and touch resets the idle timer."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod)
        if event.type() in kinds and isinstance(self.step, FormStep | SummaryStep):
            self._idle.start()
        return super().eventFilter(watched, event)
