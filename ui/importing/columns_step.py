"""Step 2: the fields of the columns, with a preview of every cell."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from desktop_app.contacts.model import KINDS
from desktop_app.errors import UserError
from desktop_app.importing.activity_fields import FIELDS as RECORD_FIELDS
from desktop_app.importing.model import CONSENT, OPT_OUT, ColumnTarget
from ui.desk.desk import Desk
from ui.importing.column_head import ColumnHead, ColumnMenu, mode_mark
from ui.importing.draft import Draft
from ui.importing.kind_choice import always_wins
from ui.importing.preview_grid import PreviewGrid
from ui.importing.preview_model import PreviewModel
from ui.importing.questions import Questions
from ui.importing.saved_mappings import SavedMappings
from ui.importing.step import StepView
from ui.importing.words import FieldWords, column_name
from ui.kit import Banner, Button, Label, Paragraph, ScrollArea, group, hbox, reveal, vbox

_SURE = 0.8
_NAMES = ("full_name", "latin_name", "family_name", "given_name")
_ENOUGH = frozenset({*_NAMES, *KINDS})


class ColumnsStep(StepView):
    """The page reads the rows from the core and passes them to ``show_rows``."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        assert draft.scan is not None
        assert draft.mapping is not None
        scan = draft.scan
        self._fields = FieldWords(desk)
        self._names = [column_name(scan.headers, at) for at in range(len(scan.headers))]
        self.model = PreviewModel(desk, self._fields, len(scan.headers), self)
        title = self.tr("Which column is what?")
        self.grid = PreviewGrid(self.theme, self.model, self._names, title)
        self.grid.chosen.connect(self._on_chosen)
        self._summary = Paragraph("", 13)
        self._offer = Paragraph("", 13, "text3")
        self._again = self._same_as_last_time()
        self._saved = SavedMappings(desk, draft)
        self._saved.used.connect(self._on_saved_used)
        self._saved.refused.connect(self._on_saved_refused)
        self._note = Banner(self.theme, "accent", "shield-check", "")
        self._stops = Banner(self.theme, "warn", "hand-palm", "")
        self._lacking = Banner(self.theme, "none", "bookmark-simple", "")
        self._trouble = Banner(self.theme, "warn", "warning-circle", "")
        self._trouble.setObjectName("columns_trouble")
        self._lacking.setObjectName("lacking")
        self._refused: UserError | None = None
        self._questions = Questions(desk, draft, self._fields)
        self._questions.answered.connect(self._on_answered)
        buttons = group(hbox(self._again, 8, self._saved))
        head = hbox((vbox(Label(title, "heading"), 2, self._summary, self._offer), 1), 16, buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)
        notes = (self._trouble, self._questions, self._lacking, self._note, self._stops)
        under = group(vbox(*notes, spacing=12))
        # a low window scrolls: squeezed, the questions below would lose their second lines
        body = vbox(group(head), 14, (self.grid, 100), 14, under, 16, None)
        self.setLayout(vbox(ScrollArea(group(body))))
        for at, head_of_one in enumerate(self.grid.heads):
            head_of_one.more.setObjectName(f"more_{at}")
            head_of_one.more_asked.connect(partial(self._open_menu, at))
        self._refresh()

    def next_words(self) -> str:
        if self.draft.kind == "people":
            return self.tr("Go on to consent")
        return self.tr("Go on to check")

    def trouble(self) -> str:
        fields, kind = self.draft.fields, self.draft.kind
        if not fields & _ENOUGH and self.draft.wishes.id_column is None:
            return self.tr("Choose at least a column with names or numbers.")
        if kind in ("purchases", "interactions") and RECORD_FIELDS[kind][0] not in fields:
            return self.tr("Choose the column that holds the date.")
        return ""

    def point_out(self) -> None:
        self._show_trouble()
        if self.grid.heads:
            self.grid.heads[0].field.setFocus()
        reveal(self._trouble)

    def show_plan(self) -> None:
        self._questions.refresh()
        self._show_trouble()

    def show_rows(self) -> None:
        """The rows of the preview have arrived."""
        self._refresh()

    def focus_first(self) -> None:
        doubtful = (head for head in self.grid.heads if head.field.tone == "warn")
        head = next(doubtful, self.grid.heads[0] if self.grid.heads else None)
        if head is not None:
            head.field.setFocus()

    def _same_as_last_time(self) -> Button:
        button = Button(
            self.theme, self.tr("Same as last time"), "clock-counter-clockwise", small=True
        )
        button.setObjectName("same_as_last_time")
        button.clicked.connect(self._take_remembered)
        return button

    def _take_remembered(self) -> None:
        assert self.draft.scan is not None
        self.draft.mapping = self.draft.scan.guess
        self._decided()

    def _on_chosen(self, column: int, field: str | None) -> None:
        self.draft.choose(column, field)
        self._decided()

    def menu_of(self, column: int) -> ColumnMenu:
        """Further options of a column."""
        menu = ColumnMenu(self.theme, self.draft, column, self.grid.heads[column].more)
        menu.decided.connect(self._decided)
        return menu

    def _open_menu(self, column: int) -> None:
        self.menu_of(column).show_under(self.grid.heads[column].more)

    def _decided(self) -> None:
        self._refused = None
        self._refresh()
        self.changed.emit()

    def _on_answered(self) -> None:
        self.changed.emit()

    def _on_saved_used(self) -> None:
        self._decided()

    def _on_saved_refused(self, error: UserError) -> None:
        self._refused = error
        self._show_trouble()

    def _refresh(self) -> None:
        draft = self.draft
        assert draft.scan is not None
        assert draft.mapping is not None
        if draft.rows:
            # Rows of the previous mapping stay until the new ones are there: nothing flickers.
            self.model.set_rows(draft.rows, draft.mapping)
        clear = doubtful = 0
        for at, head in enumerate(self.grid.heads):
            target = draft.mapping.targets.get(at, ColumnTarget(None))
            offered = draft.scan.guess.targets.get(at, ColumnTarget(None)).offered
            choices = self._fields.choices(self._names[at], target.field, offered, draft.kind)
            head.set_field(target.field, choices)
            kind = self._mark(at, head)
            clear += kind == "sure"
            doubtful += kind in ("check", "guess")
        self._summary.setText(self._summed_up(clear, doubtful))
        offered = self._offered_words()
        self._offer.setText(offered)
        self._offer.setVisible(bool(offered))
        self._again.setVisible(draft.scan.remembered and draft.mapping != draft.scan.guess)
        self._questions.refresh()
        self._show_note()
        self._show_trouble()
        self.grid.set_foot(self._more_rows())
        self.grid.refresh()

    def _mark(self, column: int, head: ColumnHead) -> str:
        kind, words = self._mark_of(column)
        head.set_mark(kind, words)
        return kind

    def _mark_of(self, column: int) -> tuple[str, str]:
        draft = self.draft
        assert draft.mapping is not None
        assert draft.scan is not None
        target = draft.mapping.targets.get(column)
        if target is None or target.field is None:
            return (
                ("hidden", self.tr("Hidden")) if column in draft.scan.hidden_columns else ("", "")
            )
        if target.field == CONSENT:
            return ("later", self.tr("Later")) if draft.kind == "people" else ("", "")
        doubts = self.model.doubts(column)
        if doubts:
            number = self.desk.i18n.number(doubts)
            return "check", self.tr("{n} to check", "", doubts).format(n=number)
        if target.confidence < _SURE:
            return "guess", self.tr("Right?")
        return self._said_of(column)

    def _said_of(self, column: int) -> tuple[str, str]:
        """The owner's decision about a column, or that none is needed."""
        wishes = self.draft.wishes
        mode = wishes.per_column.get(column)
        if wishes.id_column == column:
            return "who", self.tr("Who it is")
        return ("sure", self.tr("Sure")) if mode is None else ("mode", mode_mark(mode))

    def _summed_up(self, clear: int, doubtful: int) -> str:
        assert self.draft.scan is not None
        said = []
        if self.draft.saved:
            said.append(self.tr("Set as saved under “{name}”.").format(name=self.draft.saved))
        elif self.draft.scan.remembered and self.draft.mapping == self.draft.scan.guess:
            said.append(self.tr("Set as last time for a file with these columns."))
        elif clear:
            said.append(self.tr("{n} columns are clear.", "", clear).format(n=clear))
        if doubtful:
            said.append(self.tr("{n} columns need a look.", "", doubtful).format(n=doubtful))
        return " ".join(said)

    def _offered_words(self) -> str:
        """That columns are left out which could be kept."""
        draft = self.draft
        assert draft.scan is not None
        assert draft.mapping is not None
        guess = draft.scan.guess.targets
        left = [
            at
            for at, target in guess.items()
            if target.offered and draft.mapping.field_of(at) is None
        ]
        words = self.tr(
            "{n} columns are left out. They can become fields of your own.", "", len(left)
        )
        return words.format(n=len(left)) if left else ""

    def _show_note(self) -> None:
        draft = self.draft
        header = draft.consent_header if draft.kind == "people" else ""
        self._note.setVisible(bool(header))
        words = self.tr(
            "“{header}” is not copied. Consent is recorded in the next step, with its proof."
        )
        self._note.text.setText(words.format(header=header))
        self._stops.setVisible(OPT_OUT in draft.fields or draft.kind == "opt_outs")
        self._stops.text.setText(self._stop_words())
        self._lacking.setVisible(bool(draft.lacking))
        words = self.tr("“{name}” also knows {headers}, which this file does not have.")
        headers = ", ".join(f"“{each}”" for each in draft.lacking)
        self._lacking.text.setText(words.format(name=draft.saved, headers=headers))

    def _stop_words(self) -> str:
        draft = self.draft
        assert draft.mapping is not None
        columns = [at for at, target in draft.mapping.targets.items() if target.field == OPT_OUT]
        if columns:
            words = self.tr("Who says yes in “{header}”, or has a date there, is stopped.")
            words = words.format(header=self._names[columns[0]])
        else:
            words = self.tr("Everybody in this file is stopped.")
        return f"{words} {always_wins()}"

    def _show_trouble(self) -> None:
        error = self._refused or self.draft.plan_error
        words = self.trouble() or (self.desk.i18n.words.of(error) if error is not None else "")
        self._trouble.setVisible(bool(words))
        self._trouble.text.setText(words)

    def _more_rows(self) -> str:
        draft = self.draft
        assert draft.scan is not None
        rows = draft.plan.counts.rows if draft.plan is not None else draft.scan.row_estimate
        if rows is None:
            return self.tr("More rows follow")
        more = rows - len(draft.rows)
        if more <= 0 or not draft.rows:
            return ""
        return self.tr("{n} more rows", "", more).format(n=self.desk.i18n.number(more))
