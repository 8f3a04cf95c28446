"""The widgets that all pages use. Import from here: `from ui.kit import Button, vbox`.

The caller gives the words, the Theme the colours; nothing here knows a contact.
"""

from __future__ import annotations

from ui.kit.base import PaintButton, refresh_style, shortcut_text
from ui.kit.buttons import Button, Crumb
from ui.kit.cells import (
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
from ui.kit.charts import (
    BarPart,
    MonthBars,
    PartsMeter,
    StackedBar,
    ThinBar,
    Waterfall,
    WaterfallStep,
)
from ui.kit.chips import (
    STATES,
    Avatar,
    Chip,
    CountBadge,
    KeyHint,
    PaintWidget,
    StateChip,
    Tag,
)
from ui.kit.choice import make_choice
from ui.kit.dialogs import Dialog, ErrorDialog, ProgressDialog
from ui.kit.dropdown import Dropdown, Menu
from ui.kit.feedback import Banner, EmptyState
from ui.kit.fields import FormRow, LineEdit, SearchField, SpinField, TextArea
from ui.kit.focus import FocusRing
from ui.kit.labels import (
    Disc,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    Sentence,
    hline,
    vline,
)
from ui.kit.layout import (
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
from ui.kit.people import ActionRow, ConsentRow, PersonRow, PointRow, TimelineRow
from ui.kit.phone import PhonePreview
from ui.kit.rail import Logo, Rail, RailItem, RailTexts
from ui.kit.stepper import Stepper
from ui.kit.table import Column, TableCard, TableHeader, TableView
from ui.kit.tag_edit import TagEdit
from ui.kit.tips import plain_tip, set_tip
from ui.kit.toast import Toast, ToastHost
from ui.kit.toggles import CheckBox, FilterChip, RadioButton, Segmented, Switch

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
    "make_choice",
    "refresh_style",
    "shortcut_text",
    "reveal",
    "vbox",
    "vline",
    "plain_tip",
    "set_tip",
]
