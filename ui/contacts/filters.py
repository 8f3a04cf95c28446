"""The row of filters above the table: ready-made ones, active ones, and the menu for more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.segments.model import Choice, RuleJson
from desktop_app.segments.quick import QUICK_FILTERS, with_tag
from ui.contacts.words import ContactWords
from ui.desk.desk import Desk
from ui.desk.places import ContactsPlace, ShowFinding, ShowMatching, ShowPeople
from ui.kit import Button, FilterChip, Menu

HEIGHT, GAP, LEFT, RIGHT = 44, 8, 24, 20
NARROW = 720  # icons replace the words at the right end
_QUICK = dict(QUICK_FILTERS)


@dataclass(frozen=True)
class Filter:
    """One thing that people are filtered by. ``kind``: quick (value: its code), tag, province,
    batch (value: its id, title: the file), finding (value: its code of the clean-up), people (known
    to the bar), or given: a rule from another room."""

    kind: str
    value: str | int = ""
    title: str = ""

    @property
    def key(self) -> tuple[str, str | int]:
        return self.kind, self.value


@dataclass(frozen=True)
class Chosen:
    """All active filters, the rule of the given one, and the people of the one that names them."""

    filters: Sequence[Filter] = ()
    given: RuleJson | None = None
    people: frozenset[int] = frozenset()


def chosen_at(place: ContactsPlace) -> Chosen:
    """The filters of a place that the user navigated to."""
    if isinstance(place, ShowMatching):
        return Chosen([Filter("given", "", place.title)], place.rule)
    if isinstance(place, ShowFinding):
        return Chosen([Filter("finding", place.code, place.title)])
    if isinstance(place, ShowPeople):
        return Chosen([Filter("people", "", place.title)], people=frozenset(place.people))
    return Chosen()


@dataclass(frozen=True)
class Choices:
    """What the menu offers."""

    tags: Sequence[Choice]
    provinces: Sequence[Choice]
    batches: Sequence[Choice]


class FilterBar(QWidget):
    """``changed``: other filters are active. The others: a button was pressed."""

    changed = Signal()
    more_asked = Signal()
    save_asked = Signal()
    columns_asked = Signal()

    def __init__(self, desk: Desk, words: ContactWords) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._given: RuleJson | None = None
        self._people: frozenset[int] = frozenset()
        self.chosen: list[Filter] = []
        self._chips: list[tuple[Filter, FilterChip]] = []
        theme = desk.theme
        self.add = FilterChip(theme, self.tr("Filter"), add=True)
        self.add.setParent(self)
        self.add.setObjectName("add_filter")
        self.add.clicked.connect(lambda: self.more_asked.emit())
        save, columns = self.tr("Save as segment"), self.tr("Columns")
        self._save = Button(theme, save, None, "link")
        self._save_icon = Button(theme, "", "funnel", "ghost", True, tip=save)
        self._columns = Button(theme, columns, "faders-horizontal", "ghost", True)
        self._columns_icon = Button(theme, "", "faders-horizontal", "ghost", True, tip=columns)
        for button, name, signal in (
            (self._save, "save_segment", self.save_asked),
            (self._save_icon, "save_segment_small", self.save_asked),
            (self._columns, "columns", self.columns_asked),
            (self._columns_icon, "columns_small", self.columns_asked),
        ):
            button.setParent(self)
            button.setObjectName(name)
            button.clicked.connect(lambda _on=False, told=signal: told.emit())
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._make()

    # active filters

    def set_filters(self, chosen: Iterable[Filter], given: RuleJson | None = None) -> None:
        """Activates these, without a signal."""
        self.chosen = [each for each in chosen if each.kind != "quick" or each.value in _QUICK]
        self._given = given
        self._make()

    def restore(self, chosen: Chosen) -> None:
        """Restores the filters from ``state`` or ``chosen_at``."""
        self._people = chosen.people
        self.set_filters(chosen.filters, chosen.given)

    def state(self) -> Chosen:
        """The value for ``restore``."""
        kinds = {each.kind for each in self.chosen}
        return Chosen(
            tuple(self.chosen),
            self._given if "given" in kinds else None,
            self._people if "people" in kinds else frozenset(),
        )

    def rule(self) -> RuleJson | None:
        """All active filters as one rule, None for nothing."""
        rules: list[RuleJson] = []
        provinces = [each.value for each in self.chosen if each.kind == "province"]
        batches = [each.value for each in self.chosen if each.kind == "batch"]
        for each in self.chosen:
            if each.kind == "quick":
                rules.append(_QUICK[str(each.value)])
            elif each.kind == "tag":
                rules.append(with_tag(str(each.value)))
            elif each.kind == "given" and self._given is not None:
                rules.append(self._given)
        for name, values in (("province", provinces), ("batch", batches)):
            if values:
                rules.append({"field": name, "op": "is_any_of", "value": values})
        return {"all": rules} if rules else None

    def only(self) -> str | frozenset[int] | None:
        """The finding of the clean-up whose people are shown, or the people; None for neither."""
        for each in self.chosen:
            if each.kind in ("finding", "people"):
                return self._people if each.kind == "people" else str(each.value)
        return None

    def clear_filters(self) -> None:
        """Deactivates all."""
        self.set_filters([])
        self.changed.emit()

    def switch(self, one: Filter, on: bool) -> None:
        """Toggles one filter. Of the ready-made ones on the same field only one is active."""
        chosen = [each for each in self.chosen if each.key != one.key and not _rivals(each, one)]
        self.set_filters([*chosen, one] if on else chosen, self._given)
        self.changed.emit()

    # appearance

    def title(self, one: Filter) -> str:
        """The words on the chip."""
        if one.kind == "quick":
            return self._desk.say(str(one.value))
        if one.kind == "province":
            return self._words.province(str(one.value))
        if one.kind == "tag":
            return str(one.value)
        return one.title or self.tr("These people")

    def _make(self) -> None:
        focused = next((one.key for one, chip in self._chips if chip.hasFocus()), None)
        for _, chip in self._chips:
            chip.hide()
            chip.deleteLater()
        on = {each.key for each in self.chosen}
        ready = [Filter("quick", code) for code in _QUICK]
        extra = [each for each in self.chosen if each.kind != "quick"]
        self._chips = [(one, self._chip(one, one.key in on)) for one in [*extra, *ready]]
        self._place()
        for one, chip in self._chips:
            if one.key == focused:
                chip.setFocus()

    def _chip(self, one: Filter, on: bool) -> FilterChip:
        chip = FilterChip(self._desk.theme, self.title(one), on, removable=on)
        chip.setParent(self)
        chip.setObjectName(f"filter_{one.kind}_{one.value}")
        chip.toggled.connect(lambda now: self.switch(one, now))
        chip.removed.connect(lambda: self.switch(one, False))
        return chip

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Chips from the left as far as they fit, the active ones first."""
        room = self._place_ends() - LEFT - GAP - self.add.sizeHint().width()
        shown = []
        for one, chip in sorted(self._chips, key=lambda pair: not pair[1].isChecked()):
            width = chip.sizeHint().width() + GAP
            if width > room:
                break
            shown.append(one.key)
            room -= width
        left = LEFT
        for one, chip in self._chips:
            visible = one.key in shown
            chip.setVisible(visible)
            if visible:
                left = self._put(chip, left) + GAP
        self._put(self.add, left)
        self.setTabOrder(self._chips[-1][1], self.add)

    def _place_ends(self) -> int:
        """The buttons on the right; returns where they begin."""
        # no rule of a segment can express a finding, which is searched again each time, or people
        narrow = self.width() < NARROW
        filtered = bool(self.chosen) and self.only() is None
        right = self.width() - RIGHT
        for button, visible in (
            (self._columns, not narrow),
            (self._columns_icon, narrow),
            (self._save, filtered and not narrow),
            (self._save_icon, filtered and narrow),
        ):
            button.setVisible(visible)
            if visible:
                right -= button.sizeHint().width()
                self._put(button, right)
                right -= GAP + 4
        return right

    def _put(self, widget: QWidget, left: int) -> int:
        size = widget.sizeHint()
        widget.setGeometry(left, (HEIGHT - size.height()) // 2, size.width(), size.height())
        return left + size.width()

    # menus

    def hidden_filters(self) -> list[Filter]:
        """The filters that did not fit and are therefore in the menu."""
        return [one for one, chip in self._chips if chip.isHidden()]

    def open_menu(self, choices: Choices) -> Menu:
        """The menu of "+ Filter", with its choices."""
        menu = Menu(self._desk.theme, self)
        menu.setObjectName("filter_menu")
        on = {each.key for each in self.chosen}
        for one in self.hidden_filters():
            mark = "check" if one.key in on else "funnel"
            menu.add(self.title(one), mark, self._switcher(one, one.key not in on))
        if self.hidden_filters():
            menu.addSeparator()
        self._sub(menu, self.tr("Tag"), "tag", choices.tags)
        self._sub(menu, self.tr("Province"), "province", choices.provinces)
        self._sub(menu, self.tr("Came from a file"), "batch", choices.batches)
        if menu.isEmpty():
            menu.add(self.tr("Nothing more to filter by yet")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.show_under(self.add)
        return menu

    def _switcher(self, one: Filter, on: bool) -> Callable[[], None]:
        return lambda: self.switch(one, on)

    def _sub(self, menu: Menu, title: str, kind: str, choices: Sequence[Choice]) -> None:
        on = {each.key for each in self.chosen}
        items = [Filter(kind, c.value, c.label or "") for c in choices]
        free = [(one, c.count) for one, c in zip(items, choices, strict=True) if one.key not in on]
        if not free:
            return
        sub = Menu(self._desk.theme, menu)
        sub.setTitle(title)
        for one, count in free:
            words = f"{self.title(one)} · {count:,}"
            sub.add(words, None, self._switcher(one, True))
        menu.addMenu(sub)

    def columns_button(self) -> Button:
        """The one of the two that is on screen."""
        return self._columns_icon if self._columns.isHidden() else self._columns


def _rivals(one: Filter, other: Filter) -> bool:
    """Two ready-made filters on the same field: nobody would match both."""
    if one.kind != "quick" or other.kind != "quick":
        return False
    field = _QUICK[str(one.value)].get("field")
    return field is not None and field == _QUICK[str(other.value)].get("field")
