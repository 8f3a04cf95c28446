"""Every control of the kit in its states, for board.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui_kit.board_contacts import Rows, t
from ui.kit import (
    Banner,
    Button,
    CheckBox,
    Chip,
    ChipsCell,
    Column,
    CountBadge,
    Dropdown,
    EmptyState,
    FilterChip,
    FormRow,
    KeyHint,
    Label,
    LineEdit,
    NameCell,
    RadioButton,
    RepairCell,
    SearchField,
    Segmented,
    SpinField,
    StateChip,
    Stepper,
    Switch,
    TableCard,
    TableView,
    Tag,
    TagEdit,
    TextArea,
    TextCell,
    group,
    hbox,
    vbox,
)
from ui.look.theme import Theme


def titled(text: str, *items: object) -> QWidget:
    return group(vbox(Label(text, "smallb", "text2"), 10, *items))  # type: ignore[arg-type]


def row(*items: object) -> QWidget:
    return group(hbox(*items, None, spacing=8))  # type: ignore[arg-type]


def hovered(button: Button) -> Button:
    button.hover = 1.0
    return button


def off(button: Button) -> Button:
    button.setEnabled(False)
    return button


def controls(theme: Theme) -> QWidget:
    T = theme
    buttons = titled(
        "Buttons",
        row(
            Button(T, t("Import", "នាំចូល"), "download-simple", "primary"),
            hovered(Button(T, t("Import", "នាំចូល"), "download-simple", "primary")),
            off(Button(T, "Off", None, "primary")),
        ),
        10,
        row(
            Button(T, t("Add person", "បន្ថែមឈ្មោះ"), "user-plus"),
            hovered(Button(T, "Add person", "user-plus")),
            Button(T, icon="phone", tip="Call"),
        ),
        10,
        row(
            Button(T, t("Later", "ពេលក្រោយ"), kind="ghost"),
            hovered(Button(T, "Later", kind="ghost")),
            Button(T, t("See all 838", "មើលទាំង 838"), kind="link"),
            Button(T, t("Stop", "ឈប់"), "hand-palm", "danger"),
            off(Button(T, "Merge", "git-merge")),
        ),
        10,
        row(
            Button(T, t("Fix", "កែ"), small=True),
            Button(T, "Same as last time", "clock-counter-clockwise", small=True),
            Button(T, t("Stop", "សុំឈប់"), "hand-palm", "stop", True),
            Button(T, "More", tail="caret-down", small=True),
        ),
    )
    error = FormRow(
        T,
        t("Phone", "លេខទូរស័ព្ទ"),
        LineEdit("096 345 678"),
        error=t("One digit is missing. 096 numbers have 10.", "ខ្វះ 1 ខ្ទង់។ លេខ 096 មាន 10 ខ្ទង់។"),
    )
    muted = Dropdown(T, [("x", "Leave out", "minus-circle")], "x")
    muted.muted = True
    warn = Dropdown(T, [("x", "Birth date", "cake")], "x")
    warn.tone = "warn"
    inputs = titled(
        "Inputs",
        SearchField(T, t("Search name, phone, tag", "ស្វែងរកឈ្មោះ លេខ ស្លាក"), "Ctrl+K"),
        10,
        LineEdit("ញ៉ាំ ក្រុំ ស្ត្រី Chan ញ្ជ្រុំ"),
        10,
        error,
        10,
        row(
            Dropdown(T, [("p", t("Province", "ខេត្ត"))], "p", "map-pin"),
            Dropdown(T, [("a", t("is any of", "ជាអ្វីមួយក្នុង")), ("b", "is none of")], "a"),
            SpinField(T, 90, 1, 3650, " days"),
        ),
        10,
        row(warn, muted),
        10,
        TagEdit(T, ["Phnom Penh", "ថែស្បែក", "Wholesale", "VIP"], placeholder="Add"),
        10,
        FormRow(
            T,
            "Note",
            TextArea("អ្នកទិញធម្មតា ស្ត្រី\nComes on Fridays", lines=2),
            help="Only you see this.",
        ),
    )
    partly = CheckBox(T, "Some")
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    toggles = titled(
        "Choices",
        row(
            CheckBox(T, t("Keep it", "រក្សាទុក"), True),
            CheckBox(T, "No"),
            partly,
            off(CheckBox(T, "Off", True)),
        ),  # type: ignore[arg-type]
        6,
        row(
            RadioButton(T, t("Replace", "ជំនួស"), True),
            RadioButton(T, "Add"),
            Switch(T, "On", True),
            Switch(T, ""),
        ),
        10,
        row(
            Segmented(
                T, [("all", t("All of these", "ទាំងអស់")), ("any", t("Any of these", "ណាមួយ"))], "all"
            ),
            Segmented(T, [("l", "ph:sun"), ("d", "ph:moon")], "l"),
        ),
    )
    chips = titled(
        "Chips",
        row(
            StateChip(T, "SMS", "granted"),
            StateChip(T, "Telegram", "withdrawn"),
            StateChip(T, "SMS", "pending"),
            StateChip(T, "Telegram", "unknown"),
            StateChip(T, "SMS", "expired"),
        ),
        10,
        row(
            Tag(T, "VIP"),
            Tag(T, "Wholesale"),
            Tag(T, "ថែស្បែក"),
            Chip(T, t("Same phone", "លេខដូចគ្នា"), "accent", "phone-bold"),
            CountBadge(T, "49"),
            KeyHint(T, "Ctrl+I"),
        ),
        10,
        row(
            FilterChip(T, t("Bought in 90 days", "ទិញក្នុង 90 ថ្ងៃ"), True, True),
            FilterChip(T, "VIP"),
            FilterChip(T, t("Filter", "តម្រង"), add=True),
        ),
    )
    typ = titled(
        "Type",
        *[
            Label(f"{r}  {t('Contacts', 'ស្ត្រី ក្រុំ')}  ទំនាក់ទំនង 12,480", r)
            for r in ("display", "title", "heading", "strong", "body", "small", "meta")
        ],
    )
    repairs = TableView(T)
    repairs.setModel(
        Rows(
            [
                [
                    TextCell("2", "text3", True),
                    RepairCell("012 345 678", "12345678", "zero restored"),
                    RepairCell("14 Feb 1991", "14/02/91"),
                ],
                [
                    TextCell("3", "text3", True),
                    RepairCell("010 458 221", "០១០ ៤៥៨ ២២១", "Khmer digits read"),
                    RepairCell("12/5/2532", "", "Which calendar?", True),
                ],
                [
                    TextCell("4", "text3", True),
                    RepairCell("089 730 456  +1", "089730456 / 011204477", "two numbers split"),
                    TextCell("–", "text3"),
                ],
            ],
            repairs,
        )
    )
    repairs.set_columns(
        [Column("n", "", 60, 40), Column("tel", "Tel", None, 180), Column("dob", "DOB", 150)]
    )
    repairs.setFixedHeight(36 + 3 * 56)
    dense = TableView(T, dense=True)
    dense.setModel(
        Rows(
            [
                [
                    NameCell("សុខ ដារ៉ា", "", None),
                    TextCell("010 458 221"),
                    ChipsCell((("SMS", "granted"),)),
                ],
                [
                    NameCell("Lim Bunthoeun", "", None),
                    TextCell("077 902 118"),
                    ChipsCell((("SMS", "unknown"),)),
                ],
            ],
            dense,
        )
    )
    dense.set_columns(
        [Column("n", "Name", None, 120), Column("t", "Phone", 140), Column("c", "", 110)]
    )
    dense.setFixedHeight(36 + 80)
    tables = titled("Tables", TableCard(repairs), 10, TableCard(dense))
    first, second = vbox(buttons, 24, inputs, None), vbox(chips, 24, toggles, 24, typ, None)
    banner = Banner(
        T,
        "accent",
        "shield-check",
        t(
            "“OK SMS?” is not copied. Consent is recorded in the next step, with its proof.",
            "«OK SMS?» មិនត្រូវបានចម្លងទេ។",
        ),
    )
    warn_banner = Banner(T, "warn", "warning", "14 people have no name.", "Change", None)
    steps = Stepper(T, [t("File", "ឯកសារ"), t("Columns", "ជួរឈរ"), t("Consent", "ការយល់ព្រម")], 1)
    third = vbox(
        tables,
        16,
        banner,
        8,
        warn_banner,
        16,
        steps,
        8,
        EmptyState(
            T,
            "funnel",
            t("No segments yet", "មិនទាន់មានក្រុម"),
            t(
                "A segment is a list that keeps itself up to date.",
                "ក្រុមគឺជាបញ្ជីដែលធ្វើបច្ចុប្បន្នភាពខ្លួនឯង។",
            ),
            t("Make the first one", "បង្កើតក្រុមដំបូង"),
        ),
        None,
    )
    root = QWidget()
    root.setLayout(
        hbox(
            (group(first), 4),
            32,
            (group(second), 4),
            32,
            (group(third), 5),
            margins=(40, 32, 40, 24),
        )
    )
    root.resize(1440, 900)
    return root
