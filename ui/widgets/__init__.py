"""The kit every page is made of. Import from here: `from ui.widgets import Button, vbox`.

Words come from the caller, colours from the Theme; nothing here knows a contact.
"""

from __future__ import annotations

from ui.widgets.base import PaintButton, refresh_style, shortcut_text
from ui.widgets.buttons import Button, Crumb
from ui.widgets.cells import (
    CELL_ROLE,
    CellDelegate,
    ChipsCell,
    MoneyCell,
    NameCell,
    RepairCell,
    TagsCell,
    TextCell,
    TwoLineCell,
)
from ui.widgets.charts import (
    BarPart,
    MonthBars,
    PartsMeter,
    StackedBar,
    ThinBar,
    Waterfall,
    WaterfallStep,
)
from ui.widgets.chips import (
    STATES,
    Avatar,
    Chip,
    CountBadge,
    KeyHint,
    PaintWidget,
    StateChip,
    Tag,
)
from ui.widgets.dialogs import Dialog, ErrorDialog, ProgressDialog
from ui.widgets.dropdown import Dropdown, Menu
from ui.widgets.feedback import Banner, EmptyState
from ui.widgets.fields import FormRow, LineEdit, SearchField, SpinField, TextArea
from ui.widgets.focus import FocusRing
from ui.widgets.labels import (
    Disc,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    Sentence,
    hline,
    vline,
)
from ui.widgets.layout import (
    BottomBar,
    Card,
    FlowLayout,
    PageHeader,
    ScrollArea,
    SidePanel,
    clear,
    divided_card,
    group,
    hbox,
    reveal,
    vbox,
)
from ui.widgets.people import ActionRow, ConsentRow, PersonRow, PointRow, TimelineRow
from ui.widgets.phone import PhonePreview
from ui.widgets.rail import Logo, Rail, RailItem, RailTexts
from ui.widgets.stepper import Stepper
from ui.widgets.table import Column, TableCard, TableHeader, TableView
from ui.widgets.tag_edit import TagEdit
from ui.widgets.tips import plain_tip, set_tip
from ui.widgets.toast import Toast, ToastHost
from ui.widgets.toggles import CheckBox, FilterChip, RadioButton, Segmented, Switch

__all__ = [
    "CELL_ROLE",
    "STATES",
    "ActionRow",
    "Avatar",
    "Banner",
    "BarPart",
    "BottomBar",
    "Button",
    "Card",
    "CellDelegate",
    "CheckBox",
    "Chip",
    "ChipsCell",
    "Column",
    "ConsentRow",
    "CountBadge",
    "Crumb",
    "Dialog",
    "Disc",
    "Dropdown",
    "ElidedLabel",
    "EmptyState",
    "ErrorDialog",
    "FilterChip",
    "FlowLayout",
    "FocusRing",
    "FormRow",
    "IconLabel",
    "KeyHint",
    "Label",
    "LineEdit",
    "Logo",
    "Menu",
    "MoneyCell",
    "MonthBars",
    "NameCell",
    "PageHeader",
    "PaintButton",
    "PaintWidget",
    "Paragraph",
    "PartsMeter",
    "PersonRow",
    "PhonePreview",
    "PointRow",
    "ProgressDialog",
    "RadioButton",
    "Rail",
    "RailItem",
    "RailTexts",
    "RepairCell",
    "ScrollArea",
    "SearchField",
    "Segmented",
    "Sentence",
    "SidePanel",
    "SpinField",
    "StackedBar",
    "StateChip",
    "Stepper",
    "Switch",
    "TableCard",
    "TableHeader",
    "TableView",
    "Tag",
    "TagEdit",
    "TagsCell",
    "TextArea",
    "TextCell",
    "ThinBar",
    "TimelineRow",
    "Toast",
    "ToastHost",
    "TwoLineCell",
    "Waterfall",
    "WaterfallStep",
    "clear",
    "divided_card",
    "group",
    "hbox",
    "hline",
    "refresh_style",
    "shortcut_text",
    "reveal",
    "vbox",
    "vline",
    "plain_tip",
    "set_tip",
]
