"""The numbers and addresses of a person as fields: several phones, one of each other kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.consent.model import ChannelConsent
from desktop_app.contacts.model import KINDS, ContactPoint, PointInput, PointKind
from ui.contacts.phone_field import PhoneField
from ui.contacts.words import ContactWords, identifiers_of
from ui.desk.desk import Desk
from ui.kit import Button, FormRow, LineEdit, hbox, vbox

_USUAL: tuple[PointKind, ...] = ("email", "telegram")
_HINTS = {"email": "name@example.com", "telegram": "@name"}


class PointsEditor(QWidget):
    """Phones, e-mail and Telegram. ``more`` has the rows of rarely used kinds.

    A point that is not edited keeps its typed text, its label and its position. Of the other kinds
    the first is shown; further ones stay unchanged.
    """

    open_asked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        words: ContactWords,
        points: Sequence[ContactPoint] = (),
        owner: int | None = None,
        phone: str = "",
        email: str = "",
    ) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._owner = owner
        self._points = list(points)
        self._stops: Sequence[ChannelConsent] = ()  # on the person's points; read after the form
        self._marks: list[Callable[[], None]] = []
        self._phones: list[tuple[PhoneField, ContactPoint | None]] = []
        self._others: dict[PointKind, tuple[LineEdit, ContactPoint | None]] = {}
        self._rows: QVBoxLayout = vbox(spacing=10)
        for point in self._of_kind("phone"):
            self._add_phone(words.point(point).replace("\u00a0", " "), point)
        if not self._phones:
            self._add_phone(phone, None)
        another = Button(desk.theme, self.tr("Another number"), "plus", "link")
        another.setObjectName("another_number")
        another.clicked.connect(self._add_empty)
        usual = [self._row(kind, email if kind == "email" else "") for kind in _USUAL]
        self.setLayout(
            vbox(
                self._rows,
                6,
                hbox(another, None),
                10,
                hbox((usual[0], 1), (usual[1], 1), spacing=16),
            )
        )
        seldom = [kind for kind in KINDS if kind != "phone" and kind not in _USUAL]
        self.more: list[FormRow] = [self._row(kind, "") for kind in seldom]
        self._at_first = self.points()
        known = identifiers_of(self._points)
        desk.read(self, lambda book, _job: book.consent.points.stops(known), self._mark)

    @property
    def changed(self) -> bool:
        """Whether anything differs from the initial state."""
        return self.points() != self._at_first

    def points(self) -> list[PointInput]:
        """All points, the phones first."""
        found = [_input("phone", field.edit, point, self._words) for field, point in self._phones]
        for kind, (edit, point) in self._others.items():
            found.append(_input(kind, edit, point, self._words))
            found += [_kept(each) for each in self._of_kind(kind) if each is not point]
        return [given for given in found if given is not None]

    def focus_phone(self) -> None:
        """Puts the cursor into the first phone."""
        self._phones[0][0].edit.setFocus()

    def _of_kind(self, kind: PointKind) -> list[ContactPoint]:
        return [point for point in self._points if point.kind == kind]

    def _add_empty(self) -> None:
        self._add_phone("", None)
        self._phones[-1][0].edit.setFocus()

    def _add_phone(self, text: str, point: ContactPoint | None) -> None:
        label = self._words.kind("phone")
        if self._phones:
            label = f"{label} {len(self._phones) + 1}"
        field = PhoneField(self._desk, self._words, label, text, self._owner)
        field.open_asked.connect(self.open_asked)
        self._phones.append((field, point))
        self._rows.addWidget(field)
        if self.isVisible():
            field.show()  # at once, so that it can take the focus

    def _row(self, kind: PointKind, text: str) -> FormRow:
        known = self._of_kind(kind)
        point = known[0] if known else None
        shown = self._words.point(point) if point is not None else text
        edit = LineEdit(shown, _HINTS.get(kind, ""), self._words.kind(kind))
        edit.setObjectName(f"point_{kind}")
        self._others[kind] = (edit, point)
        row = FormRow(self._desk.theme, self._words.kind(kind), edit)
        if point is not None and point.identifier is not None:
            identifier = point.identifier

            def show() -> None:
                stops = [one for one in self._stops if one.identifier == identifier]
                row.set_mark(self._words.stopped_at(stops) if edit.text() == shown else "")

            self._marks.append(show)
            edit.textChanged.connect(show)
        return row

    def _mark(self, stops: Sequence[ChannelConsent]) -> None:
        self._stops = stops
        for show in self._marks:
            show()


def _input(
    kind: PointKind, edit: LineEdit, point: ContactPoint | None, words: ContactWords
) -> PointInput | None:
    text = edit.text().strip()
    if not text:
        return None
    if point is None:
        return PointInput(kind, text)
    untouched = text == words.point(point).replace("\u00a0", " ")
    return _kept(point) if untouched else PointInput(kind, text, point.label)


def _kept(point: ContactPoint) -> PointInput:
    return PointInput(point.kind, point.raw, point.label)
