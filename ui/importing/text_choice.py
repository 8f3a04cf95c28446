"""How the text of a file is read: its encoding, and its separator.

Only text files (CSV and its relatives) have this. It is detected; here it can be changed.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from desktop_app.importing.model import Scan
from desktop_app.readers.source import Access, MemorySource
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    Dropdown,
    FormRow,
    IconLabel,
    Label,
    LineEdit,
    Paragraph,
    group,
    hbox,
    vbox,
)

_FOUND, _OTHER = "", "other"
_SIGNS = (",", ";", "\t", "|")
_UNREADABLE = "\ufffd"
_TOP = Qt.AlignmentFlag.AlignTop
# The common names of the codecs; several read the output of another.
_NAMES = {
    **{"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32"},
    **{"utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "cp1252": "Windows-1252"},
    **{"cp874": "Windows-874", "gb18030": "GB18030", "big5": "Big5", "cp932": "Shift_JIS"},
    **{"cp949": "EUC-KR", "cp1258": "Windows-1258", "cp1251": "Windows-1251"},
}


def encoding_name(codec: str) -> str:
    """The common name of a codec, such as Windows-1252."""
    plain = codec.lower().replace("_", "-")
    return _NAMES.get(plain, plain.upper())


def delimiter_words(sign: str) -> str:
    """The separator, as the end of "Text: UTF-8"."""
    words = {
        ",": QCoreApplication.translate("TextChoice", "separated by comma"),
        ";": QCoreApplication.translate("TextChoice", "separated by semicolon"),
        "\t": QCoreApplication.translate("TextChoice", "separated by tab"),
        "|": QCoreApplication.translate("TextChoice", "separated by vertical bar"),
    }
    other = QCoreApplication.translate("TextChoice", "separated by {sign}")
    shown = sign if sign.isprintable() else f"U+{ord(sign):04X}"
    return words.get(sign) or other.format(sign=shown)


class TextChoice(QWidget):
    """One plain line that opens to two choices.

    ``chosen(Access)``: read it like that; ``taken_back()``: as it was read before. ``scan``: the
    last successful reading; None if there was none. ``error``: why it can't be read as ``access``
    says.
    """

    chosen = Signal(object)
    taken_back = Signal()

    def __init__(
        self, desk: Desk, access: Access, scan: Scan | None, error: str, is_open: bool
    ) -> None:
        super().__init__()
        self._desk, self._access, self._scan = desk, access, scan
        self._pasted = scan is not None and isinstance(scan.path, MemorySource)
        self.change = Button(desk.theme, "", None, "link", tip=self.tr("Change how it is read"))
        self.change.setObjectName("text_change")
        self.change.clicked.connect(self._toggle)
        self._said = Label("", "small", "text2")
        self._said.setObjectName("text_said")
        self._said.setText(self._as_read())
        icon = IconLabel(desk.theme, "text-aa", 16, "text3")
        self.choices = group(vbox(10, Card(self._choices(error))))
        line = hbox(icon, 8, self._said, 10, self.change, None)
        self.setLayout(vbox(group(line), *self._doubt(error), self.choices))
        self.choices.setVisible(is_open or bool(error))
        self.change.setVisible(not error and scan is not None)
        self._say()

    @property
    def is_open(self) -> bool:
        """Whether the choices are visible."""
        return not self.choices.isHidden()

    def _as_read(self) -> str:
        scan = self._scan
        if scan is None or scan.encoding is None or scan.delimiter is None:
            return self.tr("Text")
        encoding = encoding_name(scan.encoding)
        words = self.tr("Text: {encoding} · {separated}")
        return words.format(encoding=encoding, separated=delimiter_words(scan.delimiter))

    def _toggle(self) -> None:
        self.choices.setVisible(self.choices.isHidden())
        self._say()

    def _say(self) -> None:
        self.change.setText(self.tr("Close") if self.is_open else self.tr("Change…"))

    # the choices

    def _choices(self, error: str) -> QLayout:
        fields = hbox(spacing=16)
        if not self._pasted:  # pasted text is in this program's encoding
            words = self.tr("Letters (encoding)")
            fields.addWidget(FormRow(self._desk.theme, words, self._encoding(words)), 1, _TOP)
        words = self.tr("Between the cells (delimiter)")
        self._sign_row = FormRow(self._desk.theme, words, self._delimiter(words))
        fields.addWidget(self._sign_row, 1, _TOP)
        if self._pasted:
            fields.addStretch(1)
        box = vbox(fields, margins=(20, 16, 20, 16))
        if error:
            box.addSpacing(8)
            box.addWidget(self._refused(error))
        elif self._scan is not None and len(self._scan.headers) == 1:
            box.addSpacing(4)
            words = self.tr("Everything is in one column. Try another separator.")
            box.addWidget(_noted(self._desk, "info", "text2", words, "text_one_column"))
        return box

    def _encoding(self, words: str) -> Dropdown:
        items = [
            (_FOUND, self.tr("Found by itself")),
            ("utf-8-sig", self.tr("All languages (UTF-8)")),
            ("utf-16", self.tr("All languages (UTF-16)")),
            ("cp1252", self.tr("Western languages (Windows-1252)")),
            ("cp874", self.tr("Thai (Windows-874)")),
            ("cp1258", self.tr("Vietnamese (Windows-1258)")),
            ("gb18030", self.tr("Chinese (GB18030)")),
            ("big5", self.tr("Chinese of Taiwan and Hong Kong (Big5)")),
            ("cp932", self.tr("Japanese (Shift_JIS)")),
            ("cp949", self.tr("Korean (EUC-KR)")),
            ("cp1251", self.tr("Russian (Windows-1251)")),
        ]
        told = self._access.encoding
        if told is not None and told not in dict(items):
            items.append((told, encoding_name(told)))
        field = Dropdown(self._desk.theme, items, told or _FOUND, name=words)
        field.setObjectName("text_encoding")
        field.changed.connect(lambda key: self._choose(encoding=key or None))
        return field

    def _delimiter(self, words: str) -> QWidget:
        items = [
            (_FOUND, self.tr("Found by itself")),
            (",", self.tr("Comma  ,")),
            (";", self.tr("Semicolon  ;")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Vertical bar  |")),
            (_OTHER, self.tr("Another sign")),
        ]
        told = self._access.delimiter or _FOUND
        is_other = told not in (_FOUND, *_SIGNS)
        current = _OTHER if is_other else told
        self._signs = Dropdown(self._desk.theme, items, current, name=words)
        self._signs.setObjectName("text_delimiter")
        self._signs.changed.connect(self._on_signs)
        self.sign = LineEdit(told if is_other else "", "#", self.tr("The sign"))
        self.sign.setObjectName("text_sign")
        self.sign.setMaxLength(1)
        self.sign.setFixedWidth(52)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sign.textEdited.connect(self._on_sign)
        field = group(hbox((self._signs, 1), self.sign, spacing=8))
        field.setAccessibleName(words)
        self.sign.setVisible(is_other)
        return field

    def _on_signs(self, key: str) -> None:
        self.sign.setVisible(key == _OTHER)
        self._sign_row.set_error("")
        if key == _OTHER:
            self.sign.setFocus()
            self._on_sign(self.sign.text())
        else:
            self._choose(delimiter=key or None)

    def _on_sign(self, sign: str) -> None:
        refused = bool(sign) and not _may_separate(sign)
        words = self.tr("A letter, a digit, a space or a quotation mark can't be it.")
        self._sign_row.set_error(words if refused else "")
        self.sign.set_error(refused)
        if sign and not refused:
            self._choose(delimiter=sign)

    def _choose(self, **said: str | None) -> None:
        access = replace(self._access, **said)
        if access != self._access:
            self._access = access
            self.chosen.emit(access)

    # errors

    def _doubt(self, error: str) -> list[QWidget | int]:
        scan = self._scan
        if error or scan is None or not _is_unreadable(scan):
            return []
        words = self.tr("Letters that can't be read like this are shown as �. Try other letters.")
        return [8, _noted(self._desk, "warning", "warn", words, "text_unreadable")]

    def _refused(self, error: str) -> QWidget:
        noted = _noted(self._desk, "warning-fill", "no", error, "text_error")
        if self._scan is None:
            return noted
        back = Button(self._desk.theme, self.tr("Back to how it was read"), "arrow-u-up-left")
        back.setObjectName("text_back")
        back.clicked.connect(self.taken_back)
        return group(vbox(noted, 12, hbox(back, None)))


def _noted(desk: Desk, icon: str, tone: str, words: str, name: str) -> QWidget:
    said = Paragraph(words, 13, tone)
    said.setObjectName(name)
    mark = IconLabel(desk.theme, icon, 14, tone)
    mark.setFixedSize(14, 20)
    return group(hbox((mark, _TOP), 8, (said, 1)))


def _may_separate(sign: str) -> bool:
    return sign.isprintable() and not sign.isalnum() and not sign.isspace() and sign != '"'


def _is_unreadable(scan: Scan) -> bool:
    cells = (cell for row in scan.sample for cell in row if isinstance(cell, str))
    return any(_UNREADABLE in cell for cell in (*scan.headers, *cells))
