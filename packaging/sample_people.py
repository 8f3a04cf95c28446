"""The invented names, places and remarks of the sample workbook. Data only."""

from __future__ import annotations

SHOP = "ហាងក្រមា ផ្កាឈូក · Phka Chhouk Krama Shop"

FAMILY = [
    ("សុខ", "Sok"),
    ("ចាន់", "Chan"),
    ("ហេង", "Heng"),
    ("លី", "Ly"),
    ("គឹម", "Kim"),
    ("ឈួន", "Chhuon"),
    ("ប៊ុន", "Bun"),
    ("មាស", "Meas"),
    ("ស៊ិន", "Sin"),
    ("ឡុង", "Long"),
    ("ទេព", "Tep"),
    ("នួន", "Nuon"),
    ("ផាន", "Phan"),
    ("រស់", "Ros"),
    ("សេង", "Seng"),
    ("តាន់", "Tan"),
    ("វង់", "Vong"),
    ("យិន", "Yin"),
    ("ពេជ្រ", "Pich"),
    ("កែវ", "Keo"),
    ("ម៉ៅ", "Mao"),
    ("ជា", "Chea"),
    ("ញ៉ែម", "Nhem"),
    ("អ៊ឹង", "Ung"),
    ("ទូច", "Touch"),
    ("ប្រាក់", "Prak"),
    ("ឃឹម", "Khim"),
    ("ខៀវ", "Khiev"),
    ("អោម", "Om"),
    ("ប៉ែន", "Pen"),
]

WOMEN = [
    ("ស្រីមុំ", "Sreymom"),
    ("ស្រីពៅ", "Sreypov"),
    ("ស្រីនាង", "Sreyneang"),
    ("សុភា", "Sophea"),
    ("ចន្ទា", "Chantha"),
    ("បុប្ផា", "Bopha"),
    ("រចនា", "Rachana"),
    ("ដាវី", "Davy"),
    ("លីណា", "Lina"),
    ("សុជាតា", "Socheata"),
    ("វណ្ណារី", "Vannary"),
    ("គន្ធា", "Kunthea"),
    ("ម៉ាលី", "Maly"),
    ("សុខលី", "Sokly"),
    ("ធីតា", "Thida"),
    ("រតនា", "Ratana"),
    ("កល្យាណ", "Kalyan"),
    ("ពិសី", "Pisey"),
]

MEN = [
    ("វិសាល", "Visal"),
    ("ដារ៉ា", "Dara"),
    ("សុភ័ក្ត្រ", "Sopheak"),
    ("វុទ្ធី", "Vuthy"),
    ("ពិសិដ្ឋ", "Piseth"),
    ("រិទ្ធី", "Rithy"),
    ("សំណាង", "Samnang"),
    ("បូរ៉ា", "Bora"),
    ("ចាន់ដារ៉ា", "Chandara"),
    ("វិចិត្រ", "Vichet"),
    ("មករា", "Makara"),
    ("ភារុណ", "Phearun"),
    ("សុវណ្ណ", "Sovann"),
    ("ធារ៉ា", "Theara"),
    ("កុសល", "Kosal"),
    ("ណារិទ្ធ", "Narith"),
    ("សុខហេង", "Sokheng"),
    ("វិបុល", "Vibol"),
]

# Each with the spellings that people really type; Phnom Penh is frequent, as for a shop there.
PROVINCES = [
    ("ភ្នំពេញ", "Phnom Penh", "phnom penh", "ភ្នំពេញ ", "PHNOM PENH"),
    ("ភ្នំពេញ", "Phnom Penh", "រាជធានីភ្នំពេញ", "Phnom Penh"),
    ("កណ្តាល", "កណ្ដាល", "Kandal"),
    ("សៀមរាប", "Siem Reap", "Siemreap"),
    ("បាត់ដំបង", "Battambang", "Battambong"),
    ("កំពង់ចាម", "Kampong Cham", "Kompong Cham"),
    ("កំពត", "Kampot"),
    ("តាកែវ", "Takeo", "Takéo"),
    ("ព្រះសីហនុ", "Preah Sihanouk", "Sihanoukville"),
    ("កំពង់ស្ពឺ", "Kampong Speu"),
    ("ត្បូងឃ្មុំ", "Tboung Khmum"),
]

TAGS = ["VIP", "លក់ដុំ", "wholesale", "ក្រមា", "សូត្រ", "VIP, សូត្រ", "អ្នកជិតខាង", "online"]

NOTES = [
    "ចូលចិត្តពណ៌ក្រហម",
    "ទិញជូនម្តាយ",
    "pays by ABA",
    "call after 5pm",
    "ហៅពេលល្ងាច",
    "-10% ជានិច្ច",
    "delivery only",
    "មិត្តរបស់ពូ សំណាង",
    "ask about silk scarf",
]

YES = ["y", "Y", "yes", "បាទ", "ចាស", "ok"]
NO = ["n", "N", "no", "ទេ"]

GOODS = [
    ("ក្រមាអំបោះ", "Cotton krama", "12,000៛"),
    ("ក្រមាសូត្រ", "Silk krama", "$18"),
    ("ក្រមាកូនក្មេង", "Krama for children", "8,000៛"),
    ("សំពត់ហូល", "Hol skirt", "$65"),
    ("សំពត់ផាមួង", "Phamuong skirt", "$55"),
    ("កន្សែងបង់ក", "Scarf", "$9.50"),
    ("កាបូបក្រមា", "Krama bag", "25,000៛"),
    ("ស្រោមខ្នើយ", "Cushion cover", "30,000៛"),
    ("អាវសាច់ធ្មេញ", "Cotton shirt", "40,000៛"),
    ("មួក", "Hat", "15,000៛"),
]
