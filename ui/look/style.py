"""The QSS template of the program; `@token;` becomes a colour of the current mode.

Only for what Qt paints itself. Order matters: of equal selectors the later one wins.
"""

from __future__ import annotations

STYLE = """
QLabel { background: transparent; }
QToolTip { background: @toast; color: @on_toast; border: 1px solid @toast; padding: 5px 8px; }

QFrame[kit="rail"] { background: @rail; border: none; border-right: 1px solid @line; }
QFrame[kit="panel"] { background: @surface; border: none; border-left: 1px solid @line; }
QFrame[kit="bar"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[kit="hline"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kit="vline"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QFrame[card="plain"] { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame[card="sunken"] { background: @sunken; border: 1px solid @line; border-radius: 12px; }
QFrame[card="accent"] {
  background: @accent_tint; border: 1px solid @accent_tint2; border-radius: 12px;
}
QFrame[card="warn"] { background: @warn_tint; border: none; border-radius: 12px; }
QFrame[card="yes"] { background: @yes_tint; border: none; border-radius: 12px; }
QFrame[card="no"] { background: @no_tint; border: none; border-radius: 12px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
  border: 1px solid @line_strong; border-radius: 8px; background: @surface; color: @text;
  selection-background-color: @accent; selection-color: @on_accent;
  placeholder-text-color: @text3;
}
QLineEdit { padding: 0 10px; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QAbstractSpinBox { padding: 0 24px 0 0; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit:focus { border: 2px solid @focus; padding: 0 9px; }
QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 23px 0 0; }
QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 4px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: @none_tint; border-color: @none_tint; color: @text3;
}
QLineEdit:read-only { background: @sunken; color: @text2; }
*[error="true"] { border-color: @no; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  width: 24px; border: none; background: transparent;
}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { width: 0; height: 0; image: none; }
QFrame[kit="tagedit"] { background: @surface; border: 1px solid @line_strong; border-radius: 8px; }
QFrame[kit="tagedit"][focused="true"] { border: 2px solid @focus; }
QFrame[kit="tagedit"] QLineEdit, QFrame[kit="tagedit"] QLineEdit:focus {
  border: none; padding: 0 4px; background: transparent;
}
QTableView QLineEdit { border-radius: 6px; border: 2px solid @focus; padding: 0 6px; }

QComboBox { combobox-popup: 0; border: none; background: transparent; }
QComboBox QFrame { background: transparent; border: none; }
QAbstractItemView { outline: none; }
QListView[kit="popup"] {
  background: @surface; border: 1px solid @line_strong; border-radius: 10px; padding: 4px;
  color: @text; selection-background-color: @accent_tint; selection-color: @text;
}
QListView[kit="popup"]::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QListView[kit="popup"]::item:hover { background: @hover; }
QListView[kit="popup"]::item:selected { background: @accent_tint; color: @text; }
QMenu {
  background: @surface; border: 1px solid @line_strong; border-radius: 10px; padding: 5px;
  color: @text;
}
QMenu::item { padding: 7px 20px 7px 12px; border-radius: 6px; background: transparent; }
QMenu::item:selected { background: @hover; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::icon { left: 10px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 4px; }

QTableView { background: @surface; border: none; selection-background-color: @accent_tint; }
QHeaderView { background: @surface; border: none; }
QTableCornerButton::section { background: @surface; border: none; }
QListView, QTreeView { background: @surface; border: none; color: @text; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: none; }
QScrollBar::handle { background: @line_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
"""
