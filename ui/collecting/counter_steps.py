"""The screens for a customer at the counter: language, form, summary, thanks.

Each is built empty and thrown away after use, so that no input of one person reaches the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app import languages, phones
from desktop_app.collecting.model import Choice, Question, SignUp
from desktop_app.contacts.model import Channel
from desktop_app.text.keys import search_key
from ui.collecting.big import BigButton, TickBox, big_field
from ui.collecting.form_words import FormWords
from ui.kit import (
    Card,
    Disc,
    FlowLayout,
    FormRow,
    Label,
    Logo,
    Paragraph,
    group,
    hbox,
    hline,
    vbox,
)
from ui.look.theme import Theme

_CENTER = Qt.AlignmentFlag.AlignHCenter


class Step(QWidget):
    """``foot`` stays visible under the scroll area; ``first`` gets the initial focus."""

    foot: QWidget | None = None
    first: QWidget | None = None


class LanguageStep(Step):
    """The blank form: only the shop and the languages. ``chosen(language)``."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Sequence[FormWords]) -> None:
        super().__init__()
        buttons = hbox(None, spacing=16)
        for one in words:
            button = BigButton(theme, languages.name_of(one.language), primary=True)
            button.setObjectName(f"counter_{one.language}")
            button.setMinimumWidth(220)
            self.first = self.first or button
            button.clicked.connect(lambda _on=False, key=one.language: self.chosen.emit(key))
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = vbox(None, (Logo(theme, 56), _CENTER), 28)
        for one in words:
            title = Label(one.title(), "display" if one is words[0] else "title", wrap=True)
            title.setAlignment(_CENTER)
            box.addWidget(title)
            box.addSpacing(8)
        box.addSpacing(20)
        box.addLayout(buttons)
        box.addStretch(1)
        self.setLayout(box)


class FormStep(Step):
    """Name, number, and a box for each channel and purpose; none is ticked.

    ``filled(SignUp)``: all of it is valid. ``again``: the customer wants to start over.
    """

    filled = Signal(object)
    again = Signal()

    def __init__(
        self,
        theme: Theme,
        words: FormWords,
        questions: Sequence[Question],
        channels: Sequence[Channel],
        region: str,
        given: SignUp | None = None,
    ) -> None:
        super().__init__()
        self._words, self._region = words, region
        self.boxes: dict[Choice, TickBox] = {}
        self.name = big_field(words.say("form.name"))
        self.name.setObjectName("counter_name")
        self.phone = big_field(words.say("form.phone"), "012 345 678")
        self.phone.setObjectName("counter_phone")
        self.phone.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self._name_row = FormRow(theme, words.say("form.name"), self.name)
        self._phone_row = FormRow(theme, words.say("form.phone"), self.phone)
        title = Label(words.title(), "display", wrap=True)
        self._trouble = Label("", "strong", "no", wrap=True)
        self._trouble.hide()
        fields = hbox(
            (group(vbox(self._name_row, None)), 1),
            (group(vbox(self._phone_row, None)), 1),
            spacing=16,
        )
        box = vbox(title, 4, Paragraph(words.say("form.intro"), 15), 20, fields, 8)
        for question in questions:
            box.addSpacing(8)
            box.addWidget(self._card(theme, question, channels))
        again = BigButton(theme, words.say("form.again"))
        again.setObjectName("counter_again")
        again.clicked.connect(self.again)
        self.next = BigButton(theme, words.say("form.next"), primary=True)
        self.next.setObjectName("counter_next")
        self.next.clicked.connect(self._check)
        box.addStretch(1)
        self.foot = group(vbox(self._trouble, hbox(again, None, self.next), spacing=8))
        self.first = self.name
        self.setLayout(box)
        self.name.textEdited.connect(lambda _text: self._name_row.set_error(""))
        self.phone.textEdited.connect(lambda _text: self._phone_row.set_error(""))
        self.name.returnPressed.connect(self.phone.setFocus)
        self.phone.returnPressed.connect(lambda: self.focusNextChild())
        self._fill(given)

    def _card(self, theme: Theme, question: Question, channels: Sequence[Channel]) -> Card:
        words = self._words
        flow = FlowLayout(10)
        for channel in channels:
            box = TickBox(theme, words.channel(channel))
            box.setAccessibleName(f"{words.purpose(question)}: {words.channel(channel)}")
            box.setObjectName(f"counter_{question.purpose}_{channel}")
            box.toggled.connect(lambda _on: self._trouble.hide())
            self.boxes[Choice(channel, question.purpose, question.wording.id)] = box
            flow.addWidget(box)
        return Card(
            vbox(
                hbox(
                    (Label(words.purpose(question), "heading"), 1),
                    12,
                    Label(words.version(question.wording), "meta", "text3"),
                ),
                6,
                Paragraph(question.wording.text, 15, "text"),
                14,
                group(flow),
                margins=(20, 16, 20, 18),
            )
        )

    def _fill(self, given: SignUp | None) -> None:
        """After "Back": the same person's previous input."""
        if given is None:
            return
        self.name.setText(given.name)
        self.phone.setText(given.phone)
        for choice in given.choices:
            if choice in self.boxes:
                self.boxes[choice].setChecked(True)

    def _check(self) -> None:
        say = self._words.say
        name, phone = self.name.text().strip(), self.phone.text().strip()
        choices = tuple(choice for choice, box in self.boxes.items() if box.isChecked())
        wrong_name = not search_key(name)
        wrong_phone = phones.canonical(phone, self._region) is None
        self._name_row.set_error(say("form.name_needed") if wrong_name else "")
        self._phone_row.set_error(say("form.phone_wrong") if wrong_phone else "")
        self._trouble.setText("" if choices else say("form.tick_needed"))
        self._trouble.setVisible(not choices)
        if wrong_name:
            self.name.setFocus()
        elif wrong_phone:
            self.phone.setFocus()
        elif choices:
            self.filled.emit(SignUp(name, phone, self._words.language, choices))


class SummaryStep(Step):
    """The ticked boxes, in the exact words, before they are recorded. ``agreed`` and ``back``."""

    agreed = Signal()
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        words: FormWords,
        questions: Sequence[Question],
        given: SignUp,
        region: str,
    ) -> None:
        super().__init__()
        number = phones.canonical(given.phone, region) or given.phone
        who = vbox(
            Label(given.name, "title", wrap=True),
            2,
            Label(phones.national(number, region), "title", "text2"),
            margins=(20, 16, 20, 16),
        )
        for question in questions:
            ticked = [c.channel for c in given.choices if c.purpose == question.purpose]
            if ticked:
                who.addSpacing(14)
                who.addWidget(hline())
                who.addSpacing(14)
                who.addLayout(self._part(theme, words, question, ticked))
        self.trouble = Label("", "strong", "no", wrap=True)
        self.trouble.hide()
        back = BigButton(theme, words.say("form.back"))
        back.setObjectName("counter_back")
        back.clicked.connect(self.back)
        self.agree = BigButton(theme, words.say("form.agree"), primary=True)
        self.agree.setObjectName("counter_agree")
        self.agree.clicked.connect(self.agreed)
        self.setLayout(
            vbox(
                Label(words.say("form.summary"), "display", wrap=True),
                16,
                Card(who),
                None,
            )
        )
        self.foot = group(vbox(self.trouble, hbox(back, None, self.agree), spacing=8))
        self.first = self.agree

    def _part(
        self, theme: Theme, words: FormWords, question: Question, ticked: Sequence[str]
    ) -> QHBoxLayout:
        return hbox(
            (Disc(theme, "check", "yes", 32), Qt.AlignmentFlag.AlignTop),
            14,
            (
                vbox(
                    Label(f"{words.purpose(question)}: {words.channels(ticked)}", "strong"),
                    4,
                    Paragraph(question.wording.text, 15),
                    4,
                    Label(words.version(question.wording), "meta", "text3"),
                ),
                1,
            ),
        )


class ThanksStep(Step):
    """Thank you, for some seconds; then blank. ``over``: the time is up, or Done was pressed.

    The text is the same for everybody: it must not reveal whether a number was known.
    """

    over = Signal()

    def __init__(self, theme: Theme, words: FormWords, seconds: int) -> None:
        super().__init__()
        self._words, self._left = words, seconds
        title = Label(words.say("form.thanks"), "display", wrap=True)
        title.setAlignment(_CENTER)
        text = Label(words.say("form.thanks_text"), "body", "text2", wrap=True)
        text.setAlignment(_CENTER)
        self._clears = Label("", "small", "text3")
        self._clears.setAlignment(_CENTER)
        done = BigButton(theme, words.say("form.done"), primary=True)
        done.setObjectName("counter_done")
        done.clicked.connect(self.over)
        self.first = done
        self.setLayout(
            vbox(
                None,
                (Disc(theme, "check", "yes", 72), _CENTER),
                20,
                title,
                8,
                text,
                28,
                (done, _CENTER),
                16,
                self._clears,
                None,
            )
        )
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tell()

    def _tick(self) -> None:
        self._left -= 1
        self._tell()
        if self._left <= 0:
            self._timer.stop()
            self.over.emit()

    def _tell(self) -> None:
        self._clears.setText(self._words.say("form.clears", n=max(0, self._left)))
