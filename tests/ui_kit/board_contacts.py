"""The contacts page out of the kit's parts, for board.py."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex
from PySide6.QtWidgets import QWidget

from ui.kit import (
    CELL_ROLE,
    Avatar,
    BottomBar,
    Button,
    ChipsCell,
    Column,
    ConsentRow,
    FilterChip,
    Label,
    MoneyCell,
    NameCell,
    PageHeader,
    PointRow,
    Rail,
    RailItem,
    RailTexts,
    SearchField,
    SidePanel,
    TableView,
    TagsCell,
    TextCell,
    TimelineRow,
    TwoLineCell,
    group,
    hbox,
    hline,
    vbox,
)
from ui.look.theme import Theme


class Words:
    """Which language the pictures are in."""

    language = "en"


def t(en: str, km: str) -> str:
    """The words in the language of the pictures."""
    return km if Words.language == "km" else en


STATES = {"yes": "granted", "no": "withdrawn", "?": "unknown", "wait": "pending"}
KHMER = {
    "Phnom Penh": "ភ្នំពេញ",
    "Yesterday": "ម្សិលមិញ",
    "3 days ago": "3 ថ្ងៃមុន",
    "Kandal": "កណ្តាល",
    "12 Nov": "12 វិច្ឆិកា",
    "Siem Reap": "សៀមរាប",
    "8 Nov": "8 វិច្ឆិកា",
    "2 Nov": "2 វិច្ឆិកា",
    "Battambang": "បាត់ដំបង",
    "28 Oct": "28 តុលា",
    "26 Oct": "26 តុលា",
    "Kampong Cham": "កំពង់ចាម",
    "21 Oct": "21 តុលា",
    "19 Oct": "19 តុលា",
    "Takeo": "តាកែវ",
    "11 Oct": "11 តុលា",
    "4 Oct": "4 តុលា",
    "Kampot": "កំពត",
    "30 Sep": "30 កញ្ញា",
    "22 Sep": "22 កញ្ញា",
    "15 Sep": "15 កញ្ញា",
}
# name, second name, phone, network, SMS, Telegram, province, date, amount, tags
PEOPLE = """
ចាន់ សុភា | Chan Sophea | 012 345 678 | Cellcard | yes | no | Phnom Penh | Yesterday | 86,000៛ | VIP,A
សុខ ដារ៉ា | Sok Dara | 010 458 221 | Smart | yes | yes | Phnom Penh | 3 days ago | $12.50 | Wholesale
ហេង ស្រីមុំ | Heng Sreymom | 097 611 2043 | Metfone | yes | ? | Kandal | 12 Nov | 142,000៛ | VIP
Lim Bunthoeun | លឹម ប៊ុនធឿន | 077 902 118 | Cellcard | ? | ? | Siem Reap | 8 Nov | $31.00 | -
កែវ ពិសី | Keo Pisey | 096 345 678 | ! | ? | yes | Phnom Penh | 2 Nov | 58,500៛ | Skincare
ស៊ឹម វិបុល | Sim Vibol | 089 730 456 | Cellcard | no | no | Battambang | 28 Oct | 24,000៛ | -
- | - | 012 777 310 | Cellcard | ? | ? | – | 26 Oct | 9,000៛ | -
ប៉ែន សុវណ្ណារ៉ា | Pen Sovannara | 016 284 907 | Smart | yes | yes | Kampong Cham | 21 Oct | $8.75 | Baby
អ៊ុក រតនា | Ouk Rathana | 071 555 0192 | Metfone | wait | ? | Phnom Penh | 19 Oct | 67,000៛ | Skincare
Ngoun Chanthy | ងួន ចាន់ធី | 092 618 334 | Cellcard | yes | ? | Takeo | 11 Oct | 33,000៛ | -
ម៉ៅ ចិន្តា | Mao Chenda | 015 407 662 | Smart | yes | no | Phnom Penh | 4 Oct | $19.90 | VIP,Baby
ទេព មករា | Tep Makara | 088 213 4470 | Metfone | ? | ? | Kampot | 30 Sep | 12,500៛ | -
ប្រាក់ ស្រីល័ក្ខ | Prak Sreyleak | 081 926 005 | Smart | yes | ? | Kandal | 22 Sep | 45,000៛ | Wholesale
យឹម សុខា | Yim Sokha | 013 880 247 | qb | no | yes | Phnom Penh | 15 Sep | $6.20 | -
"""


class Rows(QAbstractTableModel):
    """A list of rows of cells."""

    def __init__(self, rows: list[list[object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return len(self.rows[0]) if self.rows else 0

    def data(self, index: QModelIndex, role: int = 0) -> object:
        return self.rows[index.row()][index.column()] if role == CELL_ROLE else None


def people_rows() -> list[list[object]]:
    """One row of cells for each of PEOPLE."""
    return [
        person_row([part.strip() for part in line.split("|")]) for line in PEOPLE.split("\n")[1:-1]
    ]


def person_row(parts: list[str]) -> list[object]:
    """The cells of one person."""
    name, second, tel, net, sms, telegram, province, when, amount, tags = parts
    person = NameCell(name, second, name)
    if name == "-":
        person = NameCell(t("No name yet", "មិនទាន់មានឈ្មោះ"), t("Add a name", "បន្ថែមឈ្មោះ"), tel, True)
    phone = TwoLineCell(tel, net)
    if net == "!":
        phone = TwoLineCell(tel, t("1 digit missing", "ខ្វះ 1 ខ្ទង់"), "warn", "warning-fill")
    return [
        person,
        phone,
        ChipsCell((("SMS", STATES[sms]), ("Telegram", STATES[telegram]))),
        TextCell(t(province, KHMER.get(province, province)), "text2"),
        MoneyCell(amount, t(when, KHMER[when])),
        TagsCell(() if tags == "-" else tuple(tags.split(","))),
    ]


def people_table(theme: Theme) -> TableView:
    table = TableView(theme)
    table.setModel(Rows(people_rows(), table))
    table.set_columns(
        [
            Column("name", t("Name", "ឈ្មោះ"), None, 184),
            Column("phone", t("Phone", "លេខទូរស័ព្ទ"), 126, 110),
            Column("ok", t("May we contact?", "អាចទាក់ទង?"), 180, 176, 1),
            Column("prov", t("Province", "ខេត្ត"), 130, 100, 3),
            Column("last", t("Last purchase", "ទិញចុងក្រោយ"), 122, 110, 2, True),
            Column("tags", t("Tags", "ស្លាក"), 106, 90, 4),
        ]
    )
    table.set_sort("last", True)
    return table


def rail(theme: Theme, current: str, compact: bool = False) -> Rail:
    places = [
        ("home", "house", "Home", "ទំព័រដើម", "Ctrl+1", ""),
        ("contacts", "address-book", "Contacts", "ទំនាក់ទំនង", "Ctrl+2", ""),
        ("segments", "funnel", "Segments", "ក្រុម", "Ctrl+3", ""),
        ("campaigns", "megaphone", "Campaigns", "យុទ្ធនាការ", "Ctrl+4", ""),
        ("clean", "sparkle", "Clean-up", "សម្អាត", "Ctrl+5", "49"),
        ("insights", "chart-bar", "Insights", "ស្ថិតិ", "Ctrl+6", ""),
    ]
    items = [RailItem(k, i, t(en, km), s, b) for k, i, en, km, s, b in places]
    texts = RailTexts(
        shop=t("Sokha Mart", "ផ្សារសុខា"),
        people=t("12,480 people", "12,480 នាក់"),
        stop=t("Someone asked to stop", "មានអ្នកសុំឈប់"),
        stop_short=t("Stop", "សុំឈប់"),
        settings=t("Settings", "ការកំណត់"),
        languages=(("km", "ខ្មែរ"), ("en", "English")),
        language_name="Language",
        modes=(("light", "Light"), ("dark", "Dark")),
        mode_name="Colours",
    )
    return Rail(theme, items, texts, compact, current, Words.language)


def person_panel(theme: Theme, width: int, short: bool) -> SidePanel:
    def icon_button(name: str, tip: str) -> Button:
        return Button(theme, icon=name, kind="ghost", small=True, tip=tip)

    close = hbox(
        None,
        icon_button("pencil-simple", "Edit"),
        4,
        icon_button("dots-three", "More"),
        4,
        icon_button("x", "Close"),
        margins=(0, 10, 12, 0),
    )
    who = hbox(
        Avatar(theme, "ចាន់ សុភា", 56),
        16,
        vbox(None, Label("ចាន់ សុភា", "title"), Label("Chan Sophea", "small", "text3"), None),
        None,
    )
    extra = (
        [
            Button(theme, icon="chat-text", tip="Write"),
            Button(theme, icon="note-pencil", tip="Note"),
        ]
        if short
        else [
            Button(theme, t("Write", "សរសេរ"), "chat-text"),
            Button(theme, t("Note", "កំណត់"), "note-pencil"),
        ]
    )
    stop = Button(theme, t("Stop", "ឈប់") if short else "", "hand-palm", "stop", tip="Stop")
    acts = hbox(Button(theme, t("Call", "ហៅ"), "phone"), *extra, None, stop, spacing=8)
    points = vbox(
        PointRow(theme, "phone", "012 345 678", t("Cellcard · main", "Cellcard · លេខចម្បង")),
        PointRow(theme, "telegram-logo", "@sophea_chan", "Telegram"),
        PointRow(theme, "map-pin", t("Chamkar Mon, Phnom Penh", "ចំការមន ភ្នំពេញ")),
        spacing=8,
    )
    consent = vbox(
        ConsentRow(
            theme,
            "granted",
            t("SMS: yes", "SMS៖ យល់ព្រម"),
            t(
                "Signed the form at the counter, 14 March 2026.",
                "បានចុះឈ្មោះក្នុងក្រដាសនៅបញ្ជរ ថ្ងៃទី 14 មីនា 2026។",
            ),
            t("Photo of the form · by Dara", "រូបថតក្រដាស · រក្សាដោយ ដារ៉ា"),
        ),
        ConsentRow(
            theme,
            "withdrawn",
            t("Telegram: no", "Telegram៖ សុំឈប់"),
            t("Asked to stop by phone, 2 September 2026.", "បានសុំឈប់តាមទូរស័ព្ទ ថ្ងៃទី 2 កញ្ញា 2026។"),
        ),
        ConsentRow(
            theme,
            "unknown",
            t("E-mail: not asked", "អ៊ីមែល៖ មិនទាន់សួរ"),
            t("Not used until there is a yes.", "មិនប្រើទេ រហូតដល់គាត់យល់ព្រម។"),
        ),
        spacing=12,
    )
    story = vbox(
        TimelineRow(
            theme,
            "shopping-bag",
            t("Bought 3 items", "ទិញទំនិញ 3 មុខ"),
            "86,000៛",
            t("Yesterday", "ម្សិលមិញ"),
        ),
        TimelineRow(
            theme,
            "chat-text",
            t("Got “Water Festival offer”", "បានទទួល «បុណ្យអុំទូក»"),
            t("SMS · delivered", "SMS · បានដល់"),
            t("12 Nov", "12 វិច្ឆិកា"),
        ),
        TimelineRow(
            theme,
            "prohibit",
            t("Asked to stop Telegram", "សុំឈប់ Telegram"),
            t("By phone · recorded by Dara", "តាមទូរស័ព្ទ · ដារ៉ា"),
            t("2 Sep", "2 កញ្ញា"),
        ),
        TimelineRow(
            theme,
            "download-simple",
            t("Came from members.xlsx", "មកពី members.xlsx"),
            t("Row 214 · undo is still open", "ជួរ 214 · អាចត្រឡប់វិញ"),
            t("14 Mar", "14 មីនា"),
            True,
        ),
    )
    head = hbox(
        Label(t("What happened", "ប្រវត្តិ"), "smallb", "text2"),
        None,
        Button(theme, t("All 23", "ទាំង 23"), None, "link"),
    )
    asks = Label(t("May we contact Sophea?", "អាចទាក់ទង សុភា បានទេ?"), "smallb", "text2")
    inner = vbox(
        who,
        16,
        acts,
        20,
        points,
        20,
        hline(),
        16,
        asks,
        12,
        consent,
        20,
        hline(),
        12,
        head,
        10,
        story,
        None,
        margins=(24, 0, 24, 16),
    )
    return SidePanel(width, group(vbox(close, inner)))


def contacts_page(theme: Theme, compact: bool) -> QWidget:
    search = SearchField(
        theme,
        t("Search people", "ស្វែងរក")
        if compact
        else t("Search name, phone, tag", "ស្វែងរកឈ្មោះ លេខ ស្លាក"),
        "Ctrl+K",
    )
    search.setFixedWidth(236 if compact else 300)
    add_text = t("Add person", "បន្ថែមឈ្មោះ")
    add = Button(theme, "" if compact else add_text, "user-plus", tip=add_text)
    imp = Button(theme, t("Import", "នាំចូល"), "download-simple", "primary")
    header = PageHeader(
        theme,
        t("Contacts", "ទំនាក់ទំនង"),
        t("3,904 of 12,480", "3,904 / 12,480 នាក់"),
        right=[search, add, imp],
    )
    chips = [
        FilterChip(theme, t("Bought in 90 days", "ទិញក្នុង 90 ថ្ងៃ"), True, True),
        FilterChip(theme, t("May be texted", "អាចផ្ញើ SMS")),
    ]
    if not compact:
        chips += [FilterChip(theme, t("Not asked yet", "មិនទាន់សួរ")), FilterChip(theme, "VIP")]
    chips.append(FilterChip(theme, t("Filter", "តម្រង"), add=True))
    tail = [
        Button(theme, t("Save as segment", "រក្សាជាក្រុម"), None, "link"),
        Button(theme, t("Columns", "ជួរឈរ"), "faders-horizontal", "ghost", True),
    ]
    if compact:
        tail = [Button(theme, "", "faders-horizontal", "ghost", True, tip="Columns")]
    filters = group(hbox(*chips, None, *tail, margins=(24, 0, 20, 0), spacing=8))
    filters.setFixedHeight(44)
    table = people_table(theme)
    foot = BottomBar(
        Label(t("Showing 1 – 13 of 3,904", "បង្ហាញ 1 – 13 ក្នុង 3,904"), "meta", "text3"),
        None,
        Label(t("Sorted by last purchase", "តម្រៀបតាមការទិញចុងក្រោយ"), "meta", "text3"),
        height=36,
    )
    left = group(vbox(filters, hline(), (table, 1), foot))
    body = hbox((left, 1), person_panel(theme, 316 if compact else 352, compact))
    root = QWidget()
    root.setLayout(
        hbox(rail(theme, "contacts", compact), (group(vbox(header, (group(body), 1))), 1))
    )
    root.resize(*((1024, 700) if compact else (1440, 900)))
    root.setProperty("table", table)
    table.selectRow(0)
    table.cells.hover_row = 2
    return root
