"""The pictures of numbers, as on a campaign's check page, for board.py."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.ui_kit.board_contacts import rail, t
from ui.kit import (
    ActionRow,
    BarPart,
    BottomBar,
    Button,
    Card,
    IconLabel,
    Label,
    MonthBars,
    PageHeader,
    Paragraph,
    PartsMeter,
    PersonRow,
    PhonePreview,
    Sentence,
    SidePanel,
    StackedBar,
    Stepper,
    ThinBar,
    Waterfall,
    WaterfallStep,
    group,
    hbox,
    hline,
    vbox,
)
from ui.look.theme import Theme

MSG = "បងសុភា ផ្សារសុខា បញ្ចុះតម្លៃ 20% លើផលិតផលថែស្បែក ដល់ថ្ងៃអាទិត្យ។ សុំឈប់ ហៅ 012\u00a0999\u00a0888"


def charts(theme: Theme) -> QWidget:
    T = theme
    fall = Waterfall(
        T,
        [
            WaterfallStep(t("In the segment", "ក្នុងក្រុម"), 1842, "1,842", whole=True),
            WaterfallStep(t("Asked to stop", "សុំឈប់"), 96, "−96", "no", "hand-palm"),
            WaterfallStep(t("Said no to SMS offers", "មិនចង់បាន SMS"), 214, "−214", "no", "prohibit"),
            WaterfallStep(t("Not asked yet", "មិនទាន់សួរ"), 173, "−173", "none", "question"),
            WaterfallStep(
                t("Number can’t get SMS", "លេខទទួល SMS មិនបាន"), 71, "−71", "warn", "phone-slash"
            ),
            WaterfallStep(
                t("Got a message this week", "បានទទួលសារសប្តាហ៍នេះ"), 48, "−48", "none", "clock"
            ),
            WaterfallStep(t("Same number twice", "លេខស្ទួន"), 37, "−37", "none", "copy"),
            WaterfallStep(t("In the file", "ក្នុងឯកសារ"), 1203, "1,203", "accent", whole=True),
        ],
    )
    fall.rows[2].hover = 1.0
    parts = [
        BarPart(8312, "8,312", t("may be texted", "អាចផ្ញើបាន"), "yes"),
        BarPart(2950, "2,950", t("not asked yet", "មិនទាន់សួរ"), "none"),
        BarPart(806, "806", t("said no", "បានបដិសេធ"), "no"),
        BarPart(412, "412", t("no good number", "គ្មានលេខល្អ"), "warn"),
    ]
    water = Card(
        vbox(
            vbox(
                Label(
                    t("1,203 of 1,842 people are in the file", "1,203 ក្នុង 1,842 នាក់ មានក្នុងឯកសារ"),
                    "heading",
                ),
                4,
                Label("Click a line to see who and why.", "small", "text2"),
                margins=(12, 0, 12, 0),
            ),
            12,
            fall,
            margins=(12, 20, 12, 16),
        )
    )
    bars = Card(
        vbox(
            Label(t("Can you reach your 12,480 people?", "តើអាចទាក់ទង 12,480 នាក់បានទេ?"), "heading"),
            16,
            StackedBar(T, parts),
            margins=20,
        )
    )
    grow = Card(
        vbox(
            Label("New people this month", "small", "text2"),
            Label("118", "display"),
            12,
            MonthBars(T, [42, 51, 38, 66, 58, 71, 64, 80, 77, 92, 104, 118]),
            margins=20,
        )
    )
    last = Card(
        vbox(
            Label("Last campaign", "small", "text2"),
            Label("61", "display"),
            12,
            ThinBar(T, 0.94),
            10,
            Paragraph("1,140 of 1,203 delivered", 13),
            None,
            margins=20,
        )
    )
    sentence = Card(
        vbox(
            Label("This segment holds", "metab", "accent_text"),
            6,
            Sentence(
                "People in <b>Phnom Penh</b> or <b>Kandal</b> who <b>bought in the last 90 "
                "days</b> or <b>spent more than 200,000៛</b>, tagged <b>Skincare</b>, "
                "but not <b>Staff</b>."
            ),
            margins=(20, 16, 20, 18),
        ),
        "accent",
    )
    left = vbox(water, 16, bars, 16, hbox((grow, 1), (last, 1), spacing=16), 16, sentence, None)
    side = vbox(
        hbox(
            Button(T, "", "caret-left", "ghost", True, tip="Before"),
            None,
            Label("ចាន់ សុភា", "strong"),
            8,
            Label("1 of 1,203", "meta", "text3"),
            None,
            Button(T, "", "caret-right", "ghost", True, tip="Next"),
        ),
        12,
        hbox(None, PhonePreview(T, "SOKHA", MSG, t("Today 8:05", "ថ្ងៃនេះ 8:05")), None),
        20,
        hbox(Label("2 parts", "heading"), None, Label("86 of 134 characters", "small", "text3")),
        10,
        PartsMeter(T, 86, 67),
        20,
        hline(),
        12,
        StackedBar(T, parts[:3], 8, "rows"),
        8,
        PersonRow(T, "ហេង ស្រីមុំ", "Spent 1,204,000៛ in total"),
        ActionRow(T, "download-simple", "Import a spreadsheet", "Ctrl+I"),
        None,
        margins=(24, 16, 24, 16),
    )
    lock = IconLabel(T, "lock-simple", 16, "text3")
    bar = BottomBar(
        lock,
        8,
        Label(
            t(
                "Freezing copies these 1,203 people. Later changes don’t touch the file.",
                "បញ្ជី 1,203 នាក់ នឹងត្រូវរក្សាដូចឥឡូវ។",
            ),
            "small",
            "text3",
        ),
        None,
        Button(T, t("Back", "ថយក្រោយ"), kind="ghost"),
        8,
        Button(T, t("Freeze and export 1,203", "រក្សា និងនាំចេញ 1,203"), "export", "primary"),
    )
    head = PageHeader(
        T,
        t("Water Festival", "បុណ្យអុំទូក"),
        t("SMS offer · draft", "SMS · សេចក្តីព្រាង"),
        t("Campaigns", "យុទ្ធនាការ"),
        right=[Button(T, t("Who is left out?", "នរណាមិនទទួល?"), "user-minus")],
    )
    st = Stepper(
        T,
        [
            t("Audience", "អ្នកទទួល"),
            t("Message", "សារ"),
            t("Check", "ពិនិត្យ"),
            t("Export", "នាំចេញ"),
            t("Results", "លទ្ធផល"),
        ],
        2,
    )
    main = vbox(
        hbox(st, margins=(24, 0, 24, 0)), 12, (group(vbox(left, margins=(24, 8, 24, 0))), 1), bar
    )
    body = hbox((group(main), 1), SidePanel(352, group(side)))
    root = QWidget()
    root.setLayout(hbox(rail(T, "campaigns"), (group(vbox(head, (group(body), 1))), 1)))
    root.resize(1440, 1100)
    return root
