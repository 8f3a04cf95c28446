"""The input fields of a line's value: one widget per kind of editor in the core's registry.

Each emits ``changed`` with the typed value; the core decides whether it is valid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from desktop_app.segments.registry import FieldEntry, Op
from desktop_app.text.keys import folded_key
from ui.kit import Dropdown, Label, LineEdit, SpinField, TagEdit, hbox
from ui.kit.base import PaintButton
from ui.look.fonts import font
from ui.look.theme import Theme
from ui.segments.words import Offer, RuleWords

USUAL_DAYS = 90
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_SPIN = 104


class ValueEditor(QWidget):
    """The common base. ``left`` fires when the user leaves a field."""

    changed = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("value")

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Sets the choices, once they are known."""

    def mark(self, *, wrong: bool) -> None:
        """Shows that the typed value is invalid."""

    def tab_order(self) -> list[QWidget]:
        """The widgets in tab order."""
        return []


class NoValue(ValueEditor):
    """For operators without a value."""


class TypedValue(ValueEditor):
    """One or two input fields. ``shown`` formats a value."""

    def __init__(
        self,
        shown: Callable[[object], str],
        value: object,
        names: Sequence[str],
        hint: str,
    ) -> None:
        super().__init__()
        self._shown = shown
        given = value if isinstance(value, list) else [value]
        texts = ["" if each in (None, "") else shown(each) for each in given]
        self.edits = [
            LineEdit(text, hint, name) for name, text in zip(names, [*texts, "", ""], strict=False)
        ]
        for edit in self.edits:
            edit.setMinimumWidth(56)
            edit.textChanged.connect(self._tell)
            edit.editingFinished.connect(self.left)
        if len(self.edits) == 2:
            between = Label(self.tr("and"), "small", "text3")
            self.setLayout(hbox((self.edits[0], 1), 8, between, 8, (self.edits[1], 1)))
        else:
            self.setLayout(hbox((self.edits[0], 1)))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        if len(self.edits) == 1:
            self.edits[0].setCompleter(_completer([o.label for o in offers], self.edits[0]))

    def mark(self, *, wrong: bool) -> None:
        for edit in self.edits:
            edit.set_error(wrong and bool(edit.text().strip()))

    def tab_order(self) -> list[QWidget]:
        return [*self.edits]

    def settle(self, value: object) -> None:
        """Replaces the typed text by its formatted value ("200000" becomes "200,000" and the
        currency sign)."""
        values = value if isinstance(value, list) else [value]
        for edit, each in zip(self.edits, values, strict=True):
            if edit.text() != self._shown(each):
                edit.blockSignals(True)
                edit.setText(self._shown(each))
                edit.blockSignals(False)

    def _tell(self) -> None:
        texts = [edit.text() for edit in self.edits]
        self.changed.emit(texts if len(texts) == 2 else texts[0])


class DaysValue(ValueEditor):
    """A number of days, from 1."""

    def __init__(self, theme: Theme, value: object, name: str) -> None:
        super().__init__()
        days = value if isinstance(value, int) else USUAL_DAYS
        self.spin = SpinField(theme, days, 1, 36_500, name=name)
        self.spin.setFixedWidth(_SPIN)
        self._word = Label(self.tr("days"), "body", "text2")
        self.spin.valueChanged.connect(self.changed.emit)
        self.spin.editingFinished.connect(self.left)
        self.setLayout(hbox(self.spin, 8, self._word, None))

    def tab_order(self) -> list[QWidget]:
        return [self.spin]


class ChosenValue(ValueEditor):
    """One of a list."""

    def __init__(
        self, theme: Theme, words: RuleWords, entry: FieldEntry, value: object, name: str
    ) -> None:
        super().__init__()
        self._words, self._entry = words, entry
        self._offers: dict[str, Offer] = {}
        self.box = Dropdown(theme, [], name=name, placeholder=self.tr("Choose a value"))
        self.box.changed.connect(lambda key: self.changed.emit(self._offers[key].value))
        self.setLayout(hbox((self.box, 1)))
        self._current = None if value in (None, "") else str(value)
        self.show_offers(words.offers(entry))

    def tab_order(self) -> list[QWidget]:
        return [self.box]

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self._offers = {str(offer.value): offer for offer in offers}
        chosen = self.box.key or self._current
        if chosen is not None and chosen not in self._offers:
            label = self._words.value(self._entry, None, chosen)
            self._offers[chosen] = Offer(chosen, label)
        items = [(key, offer.label) for key, offer in self._offers.items()]
        self.box.set_items(items, chosen)


class ChosenValues(ValueEditor):
    """Several, as tags. ``free`` also accepts new values. With ``one`` there is room for a single
    value, and ``changed`` gives a list as soon as there is a second one."""

    def __init__(
        self,
        theme: Theme,
        words: RuleWords,
        meant: tuple[FieldEntry, Op],
        value: object,
        *,
        free: bool,
        name: str,
    ) -> None:
        super().__init__()
        self._words, (self._entry, self._op) = words, meant
        self._values: dict[str, object] = {}
        given = value if isinstance(value, list) else [value]
        for each in given:
            if each not in (None, ""):
                self._values[self._label(each)] = each
        self.tags = TagEdit(
            theme,
            list(self._values),
            placeholder="",
            free=free,
            name=name,
            remove_words=self.tr("Take out {tag}"),
        )
        # The text field gets the rest of the line, and a line of its own only if that is short.
        self.tags.edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tags.changed.connect(self._tell)
        self.setLayout(hbox((self.tags, 1)))
        _Suggesting(self.tags, free=free)
        self._hint()
        self.show_offers([] if free else words.offers(self._entry))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        known = {label: value for label, value in self._values.items() if label in self.tags.tags}
        self._values = {offer.label: offer.value for offer in offers} | known
        self.tags.set_suggestions([offer.label for offer in offers])
        self._rename()

    def tab_order(self) -> list[QWidget]:
        return [self.tags, *self.tags.findChildren(PaintButton)]

    def _rename(self) -> None:
        """Replaces ids whose names are known only now (imports by their file's name)."""
        values = [self._values[tag] for tag in self.tags.tags if tag in self._values]
        labels = [self._label(value) for value in values]
        if len(values) == len(self.tags.tags) and labels != self.tags.tags:
            self._values |= dict(zip(labels, values, strict=True))
            self.tags.set_tags(labels)

    def _label(self, value: object) -> str:
        return self._words.value(self._entry, None, value)

    def _tell(self, tags: list[str]) -> None:
        self._hint()
        for before, after in pairwise(self.tab_order()):
            QWidget.setTabOrder(before, after)
        values = [self._values.get(tag, tag) for tag in tags]
        if self._op.takes == "one" and len(values) < 2:
            self.changed.emit(values[0] if values else None)
        else:
            self.changed.emit(values)

    def _hint(self) -> None:
        self.tags.edit.setPlaceholderText("" if self.tags.tags else self.tr("Choose a value"))


class _Suggesting(QObject):
    """Completion in a field of tags: a click or Down shows all values, and Enter takes the first
    match."""

    def __init__(self, tags: TagEdit, *, free: bool) -> None:
        super().__init__(tags)
        self._tags, self._free = tags, free
        tags.installEventFilter(self)
        tags.edit.installEventFilter(self)
        # While the list of suggestions is open, Enter bypasses event filters.
        tags.edit.returnPressed.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        edit = self._tags.edit
        if watched is self._tags:
            if event.type() == QEvent.Type.Resize:
                self._tags.updateGeometry()  # its height depends on its width
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and not edit.text():
            self._show_all()
        if isinstance(event, QFocusEvent) and self._is_left(event) and edit.text():
            self._complete(sure=True)
            self._tags.commit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Down and not edit.text():
            self._show_all()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._complete()
        return False

    def _take(self) -> None:
        self._complete()
        self._tags.commit()

    @staticmethod
    def _is_left(event: QFocusEvent) -> bool:
        return event.lostFocus() and event.reason() not in _PASSING

    def _show_all(self) -> None:
        completer = self._tags.edit.completer()
        if completer.model().rowCount():
            completer.setCompletionPrefix("")
            completer.complete()

    def _complete(self, *, sure: bool = False) -> None:
        """Replaces a partial text by the whole suggestion; free text stays as typed.

        ``sure``: only if a single one matches.
        """
        edit = self._tags.edit
        wanted = folded_key(edit.text())
        model = edit.completer().model()
        labels = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        found = [label for label in labels if wanted and wanted in folded_key(label)]
        same = [label for label in found if folded_key(label) == wanted]
        if same or (found and not self._free and (len(found) == 1 or not sure)):
            edit.setText((same or found)[0])


def _completer(labels: Sequence[str], edit: QLineEdit) -> QCompleter:
    completer = QCompleter(list(labels), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = QListView()
    popup.setProperty("kit", "popup")
    popup.setFont(font(14))
    completer.setPopup(popup)
    return completer
