"""One person of a sheet in the grid: name, number, a box for each channel and purpose, a remark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.collecting.model import Choice, SignUp
from desktop_app.contacts.model import Identifier
from ui.desk.desk import Desk
from ui.kit import CheckBox, ElidedLabel, LineEdit, refresh_style, set_tip

Kept = tuple[str, str, tuple[Choice, ...]]


@dataclass(frozen=True)
class RowState:
    """``kind``: empty, ready, left_out (nothing ticked) or wrong; ``number``: E.164."""

    kind: str
    number: str | None = None


class GridRow(QObject):
    """Shows at once what is wrong with a typed number. ``changed``: anything was."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        number: int,
        choices: Sequence[tuple[Choice, str]],
        same: Callable[[GridRow], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self.number, self._same = desk, number, same
        self._region = desk.facts.region
        self._judged = False
        self._holder: tuple[str, str | None] | None = None  # the owner of the number, once known
        words = self.tr("Row {n}").format(n=number)
        self.name = LineEdit(name=f"{words}: {self.tr('Name')}")
        self.name.setObjectName(f"name_{number}")
        self.phone = LineEdit(name=f"{words}: {self.tr('Phone number')}")
        self.phone.setObjectName(f"phone_{number}")
        self.boxes: dict[Choice, CheckBox] = {}
        for choice, label in choices:
            box = CheckBox(desk.theme)
            box.setAccessibleName(f"{words}: {label}")
            set_tip(box, label)
            box.setObjectName(f"{choice.purpose}_{choice.channel}_{number}")
            box.toggled.connect(self._touched)
            self.boxes[choice] = box
        self.remark = ElidedLabel("", "small", "text3")
        self.name.textChanged.connect(self._touched)
        self.phone.textChanged.connect(self._typing)
        self.phone.editingFinished.connect(self.judge)

    def cells(self) -> list[QWidget]:
        """The widgets in tab order."""
        return [self.name, self.phone, *self.boxes.values()]

    def state(self) -> RowState:
        """Whether this row can be written."""
        name, phone = self.name.text().strip(), self.phone.text().strip()
        ticked = any(box.isChecked() for box in self.boxes.values())
        if not (name or phone or ticked):
            return RowState("empty")
        number = phones.canonical(phone, self._region) if phone else None
        if number is None:
            return RowState("wrong")
        return RowState("ready" if ticked else "left_out", number)

    def given(self, language: str) -> SignUp:
        """What was typed."""
        choices = tuple(choice for choice, box in self.boxes.items() if box.isChecked())
        return SignUp(self.name.text().strip(), self.phone.text().strip(), language, choices)

    def kept(self) -> Kept:
        """The state for a rebuilt page."""
        given = self.given("")
        return given.name, given.phone, given.choices

    def fill(self, kept: Kept) -> None:
        """Restores the state from ``kept``."""
        name, phone, choices = kept
        self.name.setText(name)
        self.phone.setText(phone)
        for choice, box in self.boxes.items():
            box.setChecked(choice in choices)
        self.judge()

    def empty(self) -> None:
        """Clears everything."""
        self.fill(("", "", ()))

    def judge(self) -> None:
        """Shows the issue, or the person's name; updated with every change from now on."""
        self._judged = bool(self.phone.text().strip())
        self._holder = None  # the list may be another one by now
        self.say()

    def _typing(self) -> None:
        self._judged = False
        self._touched()

    def _touched(self) -> None:
        self.say()
        self.changed.emit()

    def say(self) -> None:
        """Shows the remark; a number is marked as wrong only after it was typed."""
        state = self.state()
        wrong = state.kind == "wrong" and self._judged
        self.phone.set_error(wrong)
        text, tone = ("", "text3")
        if wrong:
            text, tone = self._problem(), "no"
        elif state.number is not None and self._judged:
            text, tone = self._who(state)
        self.remark.setText(text)
        self.remark.setProperty("tone", tone)
        refresh_style(self.remark)

    def _problem(self) -> str:
        readings = phones.read_cell(self.phone.text(), self._region)
        if len(readings) > 1:
            return self.tr("more than one number")
        problem = readings[0].problem if readings else None
        return self._desk.say(f"problem.{problem or 'phone.not_a_number'}")

    def _who(self, state: RowState) -> tuple[str, str]:
        assert state.number is not None
        twin = self._same(self)
        if twin:
            return self.tr("As row {n}").format(n=twin), "warn"
        if state.kind == "left_out":
            return self.tr("Nothing ticked"), "warn"
        if self._holder is None or self._holder[0] != state.number:
            self._ask_holder(state.number)
            return self.remark.text(), str(self.remark.property("tone"))  # until it is known
        name = self._holder[1]
        return (self.tr("New"), "text3") if name is None else (name, "text2")

    def _ask_holder(self, number: str) -> None:
        def learn(name: str | None) -> None:
            self._holder = number, name
            self.say()

        self._desk.read(
            self,
            lambda book, _job: _holder(book, number),
            learn,
            key=f"collecting.row.{id(self)}",
        )


def _holder(book: Book, number: str) -> str | None:
    """The name of the one in the list who has a number."""
    known = book.contacts.with_identifier(Identifier("phone", number))
    return book.contacts.get(known[0]).display_name if known else None
