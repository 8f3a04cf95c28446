"""One line of a rule: handle, field, operator, value, how many fit, and the x."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.jobs import Job
from desktop_app.segments.model import Choice
from desktop_app.segments.registry import FieldEntry, Op
from ui.desk.desk import Desk
from ui.kit import Button, Dropdown, Label, clear, group, hbox, set_tip, vbox
from ui.look.fonts import text_width
from ui.segments.draft import LineDraft, choose_field, choose_op, line_rule, meaning, widened
from ui.segments.editors import (
    USUAL_DAYS,
    ChosenValue,
    ChosenValues,
    DaysValue,
    NoValue,
    TypedValue,
    ValueEditor,
)
from ui.segments.parts import HANDLE, Handle
from ui.segments.words import RuleWords

_STACK_BELOW, _UNSTACK_AT = 548, 564  # apart, so that a scroll bar can't make it flicker
_ROOMY = 640
_LEAST = 380
_DATE = "31/12/2026"
_COUNT_WIDTH = 58
_END_WIDTH = 100
_CHOSEN = ("text", "choice", "province", "batch")  # types for which existing values are offered
_FIELD, _OP = (150, 200), (112, 200)  # narrowest and widest
_MORE = (18, 40)  # added to these in a roomy line


class LineRow(QWidget):
    """Edits a LineDraft in place. ``changed``: it has other content now.

    ``wants``: "up", "down" or "remove".
    """

    changed = Signal()
    wants = Signal(str)

    def __init__(self, desk: Desk, words: RuleWords, line: LineDraft) -> None:
        super().__init__()
        self.line = line
        self._desk, self._words, self._theme = desk, words, desk.theme
        self._stacked = True  # until there is known to be room
        self.setObjectName("line")
        self.handle = Handle(self._theme, self.tr("Drag to move, click for more"))
        self.handle.setObjectName("handle")
        self.field = self._field_box()
        self.op = Dropdown(self._theme, [], name=self.tr("How"))
        self.op.setObjectName("op")
        self.op.changed.connect(self._on_op)
        self.count = Label("", "small", "text2")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setFixedWidth(_COUNT_WIDTH)
        self.count.setObjectName("line_count")
        self.remove = Button(
            self._theme, "", "x", "ghost", small=True, tip=self.tr("Take this rule out")
        )
        self.remove.setObjectName("remove")
        self.remove.clicked.connect(lambda: self.wants.emit("remove"))
        self.editor: ValueEditor = NoValue()
        self._lay_out()
        self._bind_keys()
        self._fill()

    # building

    def _field_box(self) -> Dropdown:
        box = Dropdown(
            self._theme,
            self._words.fields(),
            self.line.field or None,
            name=self.tr("What the rule asks for"),
            placeholder=self.tr("Choose a field"),
        )
        box.setObjectName("field")
        model = box.model()
        for row in range(box.count()):
            if str(box.itemData(row)).startswith("-"):
                model.item(row).setEnabled(False)  # type: ignore[attr-defined]
        box.changed.connect(self._on_field)
        return box

    def _lay_out(self) -> None:
        self._value = vbox()
        self._below = vbox()
        self._note = Label("", "meta", "no", wrap=True)
        self._note.setContentsMargins(HANDLE + 2, 4, 0, 0)
        self._note.hide()
        top = Qt.AlignmentFlag.AlignTop
        end = group(hbox(8, self.count, 6, self.remove))
        end.setFixedSize(_END_WIDTH, 36)
        self._slot = group(self._value)
        self._under = group(self._below)
        self._below.setContentsMargins(HANDLE + 2, 8, 0, 0)
        self._below.addWidget(self.editor)
        first = hbox((self.handle, top), 2, (self.field, top), 8, (self.op, top), 8)
        first.addWidget(self._slot, 1)
        first.addWidget(end, 0, top)
        self.setLayout(vbox(first, self._under, self._note))

    def _bind_keys(self) -> None:
        for keys, what in (("Alt+Up", "up"), ("Alt+Down", "down")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda what=what: self.wants.emit(what))

    def _fill(self) -> None:
        """Shows the line's field, operator and value."""
        meant = meaning(self.line, self._words.entries)
        self.field.set_key(self.line.field or None)
        if self.line.field and self.line.field not in self._words.entries:
            self.field.setPlaceholderText(self.tr("This field is gone"))
        self.op.setVisible(meant is not None)
        if meant is not None:
            entry, op = meant
            self.op.set_items([(o.key, self._words.op(o)) for o in entry.ops], op.key)
            if op.editor == "days" and self.line.value is None:
                self.line.value = USUAL_DAYS
        self._set_editor(NoValue() if meant is None else self._make_editor(*meant))
        self._size()

    def _make_editor(self, entry: FieldEntry, op: Op) -> ValueEditor:
        name, value = self.tr("Value"), self.line.value
        if op.takes == "none":
            return NoValue()
        if op.editor == "days":
            return DaysValue(self._theme, value, name)
        if op.takes == "many" or op.editor == "tags":
            free = op.editor in ("text", "tags")
            return ChosenValues(self._theme, self._words, (entry, op), value, free=free, name=name)
        if op.editor in ("choice", "month"):
            return ChosenValue(self._theme, self._words, entry, value, name)
        names = [self.tr("From"), self.tr("To")] if op.takes == "two" else [name]
        return TypedValue(partial(self._words.value, entry, op), value, names, self._hint(op))

    def _hint(self, op: Op) -> str:
        if op.editor == "date":
            return _DATE
        if op.takes == "two":
            return self.tr("Number")
        return self.tr("Type a value")

    def _set_editor(self, editor: ValueEditor) -> None:
        self.editor = editor
        editor.changed.connect(self._on_value)
        editor.left.connect(self._on_left)
        self._note.hide()
        for box in (self._value, self._below):
            clear(box)
        (self._below if self._stacked else self._value).addWidget(editor)
        self._show_slots()
        for before, after in pairwise(self.tab_order()):
            QWidget.setTabOrder(before, after)
        self._ask_offers()

    def _ask_offers(self) -> None:
        """Reads the existing values, if the field offers choices."""
        entry = self._words.entries.get(self.line.field)
        if entry is None or entry.fixed or entry.type not in (*_CHOSEN, "tag"):
            return
        editor, key = self.editor, entry.key
        if isinstance(editor, NoValue):
            return

        def ask(book: Book, job: Job) -> list[Choice]:
            return book.segments.choices(key, job)

        def show(choices: list[Choice]) -> None:
            editor.show_offers(self._words.offers(entry, choices))

        self._desk.read(editor, ask, show)

    # user actions

    def _on_field(self, key: str) -> None:
        entry = self._words.entries.get(key)
        if entry is not None and key != self.line.field:
            choose_field(self.line, entry, self._words.entries)
            self._fill()
            self.changed.emit()

    def _on_op(self, key: str) -> None:
        entry = self._words.entries[self.line.field]
        op = entry.op(key)
        if op is not None and key != self.line.op:
            choose_op(self.line, entry, op)
            self._fill()
            self.changed.emit()

    def _on_value(self, value: object) -> None:
        entry = self._words.entries[self.line.field]
        op = entry.op(self.line.op)
        self.line.value = value
        wider = widened(entry, op) if op is not None else None
        if wider is not None and isinstance(value, list) and len(value) > 1:
            self.line.op = wider.key
            self._fill()
            self.editor.tab_order()[0].setFocus()
        self.editor.mark(wrong=False)
        self._note.hide()
        self.changed.emit()

    def _on_left(self) -> None:
        """The user left a field: a valid value is formatted, an invalid one is marked."""
        rule = line_rule(self.line, self._words.entries)
        editor = self.editor
        if not isinstance(editor, TypedValue):
            return
        if rule is not None:
            editor.settle(rule["value"])
            return
        wrong = all(edit.text().strip() for edit in editor.edits)
        editor.mark(wrong=wrong)
        self._note.setText(self._wrong_words())
        self._note.setVisible(wrong)

    def _wrong_words(self) -> str:
        entry = self._words.entries[self.line.field]
        op = entry.op(self.line.op)
        if op is not None and op.editor == "date":
            return self.tr(
                "This is not a date. Write it as {example}. The rule is not used yet."
            ).format(example=_DATE)
        return self.tr("This is not a number that fits here. The rule is not used yet.")

    # showing

    def show_count(self, text: str, words: str) -> None:
        """How many people match this line alone; ``words`` is the full text."""
        self.count.setText(text)
        set_tip(self.count, words)
        self.count.setAccessibleName(words)

    def tab_order(self) -> Iterator[QWidget]:
        """The widgets in tab order."""
        yield from (self.handle, self.field, self.op, *self.editor.tab_order(), self.remove)

    def focus_first(self) -> None:
        """Focuses the first incomplete choice."""
        fields = self.editor.tab_order()
        (fields[0] if fields else self.field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """The minimum width with the value below, in any layout."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < (_UNSTACK_AT if self._stacked else _STACK_BELOW)
        if stacked != self._stacked:
            self._stacked = stacked
            focus = self.focusWidget()
            (self._below if stacked else self._value).addWidget(self.editor)
            self.editor.show()
            self._show_slots()
            if focus is not None and self.editor.isAncestorOf(focus):
                focus.setFocus()
        self._size()

    def _show_slots(self) -> None:
        typed = not isinstance(self.editor, NoValue)
        self._under.setVisible(self._stacked and typed)

    def _size(self) -> None:
        """Field and operator are as wide as their texts need, within bounds."""
        more = _MORE if self.width() >= _ROOMY else (0, 0)
        boxes = ((self.field, _FIELD, 24), (self.op, _OP, 0))
        texts = [box.currentText() or box.placeholderText() for box, _, _ in boxes]
        wanted = [
            round(text_width(words, 14, 500)) + lead + 50
            for words, (_, _, lead) in zip(texts, boxes, strict=True)
        ]
        widths = [
            max(least + more[0], min(wish, most + more[1]))
            for wish, (_, (least, most), _) in zip(wanted, boxes, strict=True)
        ]
        if self._stacked:
            # the whole line: half each, unless one needs more and the other can spare it
            room = max(0, self.width() - HANDLE - _END_WIDTH - 18)
            field = min(max(wanted[0], room - wanted[1]), room - min(wanted[1], room // 2))
            widths = [field if sum(wanted) > room or max(wanted) > room // 2 else room // 2]
            widths.append(room - widths[0])
        for (box, _, _), words, wish, width in zip(boxes, texts, wanted, widths, strict=True):
            box.setFixedWidth(width)
            set_tip(box, words if wish > width else "")
