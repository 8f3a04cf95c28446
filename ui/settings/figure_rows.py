"""The figures of a preset as editable rows: a tick with a number, and the required proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.consent.presets import NO_PROOF, SOME_PROOF, WRITTEN_PROOF
from ui.kit import CheckBox, Dropdown, FormRow, Label, SpinField, group, hbox, vbox
from ui.look.theme import Theme

_PROOFS = (NO_PROOF, SOME_PROOF, WRITTEN_PROOF)
_NUMBER, _INDENT = 92, 28


@dataclass(frozen=True)
class Figure:
    """An optional number. ``off``: the rule without it, as a sentence; ``none``: the same in a word
    or two; ``usual``: the number that a tick sets first; ``count``: a number with its unit."""

    key: str
    words: str
    off: str
    none: str
    unit: str
    usual: int
    most: int
    count: Callable[[int], str]


class FigureRow(QWidget):
    """``changed`` when the owner ticked or typed; ``show_value`` is silent. ``unit_width``: in
    pixels, the same for all rows."""

    changed = Signal()

    def __init__(self, theme: Theme, figure: Figure, unit_width: int) -> None:
        super().__init__()
        self._figure = figure
        self._preset: int | None = None
        self.tick = CheckBox(theme, figure.words)
        self.tick.setObjectName(f"figure_on_{figure.key}")
        self.number = SpinField(theme, figure.usual, 1, figure.most)
        self.number.setObjectName(f"figure_{figure.key}")
        self.number.setAccessibleName(f"{figure.words} ({figure.unit})")
        self.number.setFixedWidth(_NUMBER)
        self.note = Label("", "small", "text3", wrap=True)
        self.note.setObjectName(f"figure_note_{figure.key}")
        unit = Label(figure.unit, "body")
        unit.setFixedWidth(unit_width)
        line = hbox((self.tick, 1), 8, self.number, 8, unit)
        self.setLayout(vbox(line, hbox(_INDENT, (self.note, 1))))
        self.tick.toggled.connect(self._on_tick)
        self.number.valueChanged.connect(lambda _value: self._on_number())

    def set_off(self, off: str, none: str) -> None:
        """Sets the words for the rule without the number; call ``show_value`` afterwards."""
        self._figure = replace(self._figure, off=off, none=none)

    @property
    def value(self) -> int | None:
        """The number; None without the tick."""
        return self.number.value() if self.tick.isChecked() else None

    def show_value(self, value: int | None, preset: int | None) -> None:
        """Shows a value beside that of the preset."""
        self._preset = preset
        for field in (self.tick, self.number):
            field.blockSignals(True)
        self.tick.setChecked(value is not None)
        if value != self.value or value is None:
            self.number.setValue(value or preset or self._figure.usual)
        for field in (self.tick, self.number):
            field.blockSignals(False)
        self._tell()

    def _on_tick(self) -> None:
        self._tell()
        self.changed.emit()

    def _on_number(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        figure, value = self._figure, self.value
        self.number.setEnabled(value is not None)
        if value != self._preset:
            told = figure.none if self._preset is None else figure.count(self._preset)
            self.note.setText(self.tr("Yours. In the preset: {figure}").format(figure=told))
            self.note.set_tone("accent_text")
        else:
            self.note.setText(figure.off if value is None else "")
            self.note.set_tone("text3")
        self.note.setVisible(bool(self.note.text()))


class ProofRow(FormRow):
    """The required proof of a yes. ``changed`` when the owner chose."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        names = {
            NO_PROOF: self.tr("Their word is enough"),
            SOME_PROOF: self.tr("Something must show it: a file or a note"),
            WRITTEN_PROOF: self.tr("It must be in writing: form, paper or message"),
        }
        self._names = names
        self.choice = Dropdown(theme, [(str(proof), names[proof]) for proof in _PROOFS])
        self.choice.setObjectName("figure_proof")
        super().__init__(theme, self.tr("What counts as enough proof of a yes"), self.choice)
        self._preset = NO_PROOF
        self.note = Label("", "small", "accent_text", wrap=True)
        self.note.setObjectName("figure_note_proof")
        box = self.layout()
        if box is not None:
            box.addWidget(self.note)
            box.setAlignment(self.note, Qt.AlignmentFlag.AlignTop)
        self.choice.changed.connect(lambda _key: self._on_choice())

    @property
    def value(self) -> int:
        """As ``Rules.proof``."""
        return int(self.choice.key)

    def show_value(self, value: int, preset: int) -> None:
        """Shows a value beside that of the preset."""
        self._preset = preset
        self.choice.set_key(str(value))
        self._tell()

    def _on_choice(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        told = self.tr("Yours. In the preset: {figure}").format(figure=self._names[self._preset])
        self.note.setText(told if self.value != self._preset else "")
        self.note.setVisible(bool(self.note.text()))


def spaced(rows: list[FigureRow]) -> QWidget:
    """The rows below one another."""
    box = vbox(spacing=10)
    for row in rows:
        box.addWidget(row)
    return group(box)
