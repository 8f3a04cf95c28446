"""Step 3: the source of these people, and how they agreed. Nobody is assumed to have agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.errors import UserError
from desktop_app.importing.answers.words import AnswerCount
from ui.desk.desk import Desk
from ui.importing.agreement_form import AgreementForm
from ui.importing.answer_rows import AnswerRows
from ui.importing.draft import Agreed, Draft
from ui.importing.step import StepView
from ui.importing.watching import WatchedJob, attempt
from ui.importing.words import shortened
from ui.kit import (
    Banner,
    FormRow,
    Label,
    LineEdit,
    Paragraph,
    RadioButton,
    ScrollArea,
    group,
    hbox,
    vbox,
)

_WIDEST = 760
_NAMED = 1  # the bar names at most so many missing answers
_QUESTION = 32  # letters of a question in a header


class ConsentStep(StepView):
    """Answers are written into the draft at once."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._asked = False
        self._source = LineEdit(
            draft.answers.source, self.tr("Sign-up sheet at the counter"), self.tr("Source")
        )
        self._source.setObjectName("source")
        self._source.textEdited.connect(self._on_source)
        self._source_row = FormRow(
            self.theme,
            self.tr("Where do these people come from?"),
            self._source,
            self.tr("Shown with each of them, so that you can answer when somebody asks."),
        )
        self._choices = QButtonGroup(self)
        self._radios: dict[Agreed, RadioButton] = {}
        self._form = AgreementForm(desk, draft.answers)
        self._form.changed.connect(self._on_form)
        self._bought = Banner(self.theme, "no", "prohibit", "")
        column = vbox(
            self._source_row,
            28,
            Label(self.tr("How did these people agree?"), "heading"),
            10,
            *self._options(),
            self._bought,
            None,
            margins=(0, 0, 4, 24),
        )
        content = group(column)
        content.setMaximumWidth(_WIDEST)
        self.setLayout(vbox(ScrollArea(group(hbox((content, 1), (QWidget(), 0))))))
        self._look_for_answers()
        self._refresh()

    def next_words(self) -> str:
        return self.tr("Go on to check")

    def trouble(self) -> str:
        missing = self.draft.answers.missing(self.desk.book.now())
        if missing == ["bought"]:
            return self.tr("This list can't be imported.")
        names = {
            "source": self.tr("where they come from"),
            "channels": self.tr("how they may be reached"),
            "purpose": self.tr("what for"),
            "method": self.tr("how they said yes"),
            "date": self.tr("the day"),
            "evidence": self.tr("the proof"),
        }
        what = ", ".join(names[name] for name in missing[:_NAMED])
        more = len(missing) - _NAMED
        if more > 0:
            words = self.tr("Still missing: {what} and {n} more.", "", more)
            return words.format(what=what, n=more)
        return self.tr("Still missing: {what}.").format(what=what) if missing else ""

    def point_out(self) -> None:
        self._asked = True
        missing = self.draft.answers.missing(self.desk.book.now())
        self._show_missing(missing)
        if missing[:1] == ["bought"] or missing[:1] == ["source"]:
            self._source_row.point_out()
        elif missing:
            self._form.focus_row(missing[0])

    def focus_first(self) -> None:
        self._source.setFocus()

    def _options(self) -> list[QWidget]:
        header = shortened(self.draft.consent_header, _QUESTION)
        options: list[tuple[Agreed, str, str]] = [
            (
                "shown",
                self.tr("They agreed, and I can show how"),
                self.tr("All of them. You have a form, a sheet or a message to show."),
            ),
            (
                "column",
                self.tr("Only those whose answer in “{header}” is yes").format(header=header),
                self.tr("The others are kept in the list and not messaged."),
            ),
            (
                "none",
                self.tr("They did not agree, or I don't know"),
                self.tr("They are kept in the list. Nobody is messaged until you have asked them."),
            ),
            (
                "bought",
                self.tr("I bought or copied this list"),
                "",
            ),
        ]
        rows = [self._option(*option) for option in options if option[0] != "column" or header]
        at = 2 if header else 1
        self._unread = vbox()
        self._framed = group(vbox(self._form, 14, self._unread, margins=(0, 0, 0, 20)))
        return [*rows[:at], self._framed, *rows[at:]]

    def _look_for_answers(self) -> None:
        """Reads all answers of the file, in the background."""
        scan, mapping = self.draft.scan, self.draft.mapping
        if scan is None or mapping is None or self.draft.consent_column is None:
            return
        self.desk.read(
            self,
            attempt(
                WatchedJob(),
                lambda book, job: book.importing.consent_answers(scan, mapping, job),
            ),
            self._show_answers,
            key="import.answers",
        )

    def _show_answers(self, found: dict[str, AnswerCount] | UserError) -> None:
        if isinstance(found, UserError):
            return  # the check reads the file again, and tells
        rows = AnswerRows(self.desk, self.draft.answers, found)
        if rows.open:
            rows.changed.connect(self.changed)
            self._unread.addWidget(rows)

    def _option(self, key: Agreed, words: str, more: str) -> QWidget:
        radio = RadioButton(self.theme, words, self.draft.answers.agreed == key)
        radio.setObjectName(f"agreed_{key}")
        radio.setAccessibleDescription(more)
        radio.toggled.connect(lambda on: self._on_agreed(key) if on else None)
        self._choices.addButton(radio)
        self._radios[key] = radio
        explained = Paragraph(more, 13, "text3")
        explained.setVisible(bool(more))
        explained.setContentsMargins(27, 0, 0, 0)
        return group(vbox(radio, explained, margins=(0, 0, 0, 10)))

    def _on_agreed(self, key: Agreed) -> None:
        self.draft.answers.agreed = key
        self._refresh()
        self.changed.emit()

    def _on_source(self, text: str) -> None:
        self.draft.answers.source = text
        self._refresh()
        self.changed.emit()

    def _on_form(self) -> None:
        if self._asked:
            self._show_missing(self.draft.answers.missing(self.desk.book.now()))
        self.changed.emit()

    def _refresh(self) -> None:
        answers = self.draft.answers
        missing = answers.missing(self.desk.book.now())
        self._framed.setVisible(answers.claims_consent)
        self._bought.setVisible(missing == ["bought"])
        self._bought.text.setText(
            self.tr(
                "People on a bought or copied list never agreed to hear from you. Messages to them"
                " are reported as spam, and your number is blocked for your own customers too. So"
                " this list can't go in. Bring the people who gave you their number themselves."
            )
        )
        if self._asked:
            self._show_missing(missing)

    def _show_missing(self, missing: list[str]) -> None:
        words = self.tr("Say where they come from, such as: sign-up sheet at the counter.")
        self._source_row.set_error(words if "source" in missing else "")
        self._form.show_missing(missing)
