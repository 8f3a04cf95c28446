"""Made-up customers of a shop in Cambodia for the benchmark of duplicates, and who is who.

Names in Khmer and Latin, spelled as people spell them; phones, some e-mail, birth dates and
addresses; households on one number, shops on one number, relatives with names alike, common
names; and doubles made by typing somebody in again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desktop_app.contacts.model import PointInput

FAMILY = (
    "សុខ Sok|សោម Som|ចាន់ Chan|គឹម Kim|លី Ly|ហេង Heng|ឆាយ Chhay|ស៊ុន Sun|មាស Meas|"
    "ទេព Tep|អ៊ុំ Um|កែវ Keo|នួន Nuon|ប៉ែន Pen|ប្រាក់ Prak|រស់ Ros|សេង Seng|"
    "ស៊ឹម Sim|ទឹម Tim|វង្ស Vong|យិន Yin|ឈួន Chhuon|ឌួង Duong|អ៊ឹម Im|ញ៉ែម Nhem|"
    "ជា Chea|ខៀវ Khiev|ឡុង Long|ម៉ៅ Mao|នី Ny|ឱម Om|ផាន់ Phan|ពៅ Pov|រ័ត្ន Rath|"
    "សំ Sam|តាន់ Tan|ថោង Thong|អ៊ុក Uk|យឹម Yim|ហុង Hong|កុយ Kuy|លឹម Lim|ម៉ម Mom|"
    "ណុប Nop|អ៊ូច Ouch|ផុន Phon"
)
FIRST = (
    "សុ So|ចាន់ Chan|វណ្ណ Vann|ស្រី Srey|ពិ Pi|រ៉ា Ra|ដា Da|បូ Bo|ម៉ា Ma|វិ Vi|"
    "ធា Thea|គឹម Kim|សំ Sam|មុន្នី Mony|លី Ly|រិទ្ធ Rith|ភា Phea|រស្មី Reaksmey|"
    "ហេង Heng|សៀ Sea|កុល Kol|នី Ny|តុលា Tola|បញ្ញា Panha|ពេជ្រ Pich|រតន Ratana|"
    "សិរី Serey|ឧត្តម Oudom|វីរៈ Virak|ផល Phal|មករា Makara|ស៊ី Si|ជីវ Chiv|ណា Na"
)
SECOND = (
    "ភា phea|ខា kha|ធី thy|ណា na|មុំ mom|បុប្ផា bopha|សេដ្ឋ seth|រិទ្ធ rith|"
    "វុធ vuth|នី ny|លីន lin|រ៉ា ra|ដា da|សី sey|វី vy|ម៉ាលី maly|ថា tha|តា ta|"
    "ផល phal|ពៅ pov|ហួរ hour|ឡេង leng|មាន mean|ញ៉ា nha|ចិត្រ chet|លក្ខ leak|"
    "រដ្ឋ roth|នាង neang|ពិសី pisey|គា kea|យ៉ា ya|ស៊ីម sim|ទេវី devi|កន្និកា kanika|"
    "វត្តី vattey|សុជាតា socheata|ធារ៉ា theara|រំដួល romduol|រក្សា raksa|ហុង hong|"
    "ឆៃ chhay|ប៊ុន bun|សាន san|វ៉ាន់ van"
)
SPELLINGS = (
    ("ph", "p"),
    ("th", "t"),
    ("y", "ey"),
    ("ea", "ia"),
    ("ou", "u"),
    ("o", "or"),
    ("k", "kh"),
)
PREFIXES = (
    *("010", "011", "012", "015", "016", "017", "061", "069", "070", "077", "078", "081", "085"),
    *("086", "089", "092", "093", "098", "099", "096", "071", "088", "097"),
)
LONG = ("096", "071", "088", "097")  # seven digits follow
STREETS = (
    *("Monivong", "Norodom", "Sothearos", "Mao Tse Toung", "Street 63", "Street 271", "Street 371"),
    "National Road 1",
)
TITLES = ("លោក", "អ្នកស្រី", "Mr. ", "Mrs. ", "បង ")
COMPANIES = [
    f"{a} {b}"
    for a in ("Angkor", "Mekong", "Lotus", "Apsara", "Naga", "Bayon", "Tonle Sap", "Kulen")
    for b in ("Trading", "Market", "Coffee", "Garage", "Pharmacy", "Mart", "Salon", "Hotel", "Rice")
]


def _pool(text: str) -> list[tuple[str, str]]:
    return [tuple(entry.split(" ")) for entry in text.split("|")]  # type: ignore[misc]


@dataclass(frozen=True)
class Somebody:
    """A person as they are; records are what was typed about them."""

    number: int
    family: tuple[str, str]
    given: tuple[str, str]
    gender: str
    phones: tuple[str, ...] = ()
    email: str = ""
    born: str = ""
    province: str = ""
    address: str = ""
    company: str = ""
    telegram: str = ""
    khmer: bool = True


@dataclass
class Town:
    """Makes people one after the other; some of them live or work with an earlier one."""

    chance: random.Random
    families: list[tuple[str, str]] = field(default_factory=lambda: _pool(FAMILY))
    shops: list[str] = field(default_factory=list)
    recent: list[Somebody] = field(default_factory=list)

    def __post_init__(self) -> None:
        firsts, seconds = _pool(FIRST), _pool(SECOND)
        self.givens = [(a[0] + b[0], a[1] + b[1]) for a in firsts for b in seconds]
        self.chance.shuffle(self.givens)
        # a few names are common and most are not, as everywhere
        self.weights = [1 / (place + 8) for place in range(len(self.givens))]
        self.family_weights = [1 / (place + 4) for place in range(len(self.families))]
        self.total, self.family_total = _summed(self.weights), _summed(self.family_weights)

    def number(self) -> str:
        prefix = self.chance.choice(PREFIXES)
        digits = 7 if prefix in LONG else 6
        return f"{prefix}{self.chance.randrange(2 * 10 ** (digits - 1), 10**digits)}"

    def somebody(self, number: int) -> Somebody:
        chance = self.chance
        family = chance.choices(self.families, cum_weights=self.family_total)[0]
        given = chance.choices(self.givens, cum_weights=self.total)[0]
        phones = [self.number() for _ in range(chance.choices((0, 1, 2), (6, 80, 14))[0])]
        latin = f"{family[1]}.{given[1]}".lower()
        email = ""
        if chance.random() < 0.2:
            email = f"{latin}{number}@{chance.choice(('gmail.com', 'yahoo.com'))}"
        person = Somebody(
            number,
            family,
            given,
            chance.choice(("male", "female")),
            tuple(phones),
            email,
            self._born() if chance.random() < 0.3 else "",
            f"{chance.randrange(1, 26):02d}" if chance.random() < 0.8 else "",
            self._address() if chance.random() < 0.25 else "",
            chance.choice(COMPANIES) if chance.random() < 0.08 else "",
            f"@{latin.replace('.', '_')}{chance.randrange(10000)}" if chance.random() < 0.1 else "",
            chance.random() < 0.6,
        )
        person = self._together(person)
        self.recent = [*self.recent[-20:], person]
        return person

    def _born(self) -> str:
        chance = self.chance
        day, month = chance.randrange(1, 29), chance.randrange(1, 13)
        return f"{chance.randrange(1955, 2008)}-{month:02d}-{day:02d}"

    def _address(self) -> str:
        return f"#{self.chance.randrange(1, 400)} {self.chance.choice(STREETS)}"

    def _together(self, person: Somebody) -> Somebody:
        """Some share a number with a relative, some with a whole shop."""
        chance = self.chance
        dice = chance.random()
        if dice < 0.04 and self.recent and self.recent[-1].phones:
            other = self.recent[-1]
            given = person.given
            if chance.random() < 0.4:
                # brothers and sisters are often named alike
                begin = next(a for a in _pool(FIRST) if other.given[1].startswith(a[1]))
                end = chance.choice(_pool(SECOND))
                given = (begin[0] + end[0], begin[1] + end[1])
            if given == other.given:
                return person
            family = other.family if chance.random() < 0.6 else person.family
            return replace(
                person,
                family=family,
                given=given,
                phones=other.phones[:1],
                address=other.address,
                province=other.province,
                khmer=other.khmer,
            )
        if dice < 0.05:
            if not self.shops or chance.random() < 0.05:
                self.shops.append(self.number())
            return replace(person, phones=(chance.choice(self.shops[-5:]),))
        return person


def _summed(weights: list[float]) -> list[float]:
    total, found = 0.0, []
    for weight in weights:
        total += weight
        found.append(total)
    return found


def _typo(chance: random.Random, text: str) -> str:
    """One slip of the keyboard."""
    if len(text) < 3:
        return text
    place = chance.randrange(1, len(text) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1 :]
    if kind == 1:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if kind == 2:
        return text[:place] + text[place] + text[place:]
    return text[:place] + chance.choice("aeionrst") + text[place + 1 :]


def _spelled(chance: random.Random, latin: str) -> str:
    """The same sound in other letters."""
    for old, new in chance.sample(SPELLINGS, len(SPELLINGS)):
        if old in latin.lower()[1:]:
            return latin[0] + latin[1:].replace(old, new, 1)
    return latin


def _phone(chance: random.Random, number: str) -> str:
    """A number as it is written down."""
    rest = number[1:]
    return chance.choice(
        (number, f"{number[:3]} {number[3:6]} {number[6:]}", f"+855{rest}", f"855{rest}", rest)
    )


def _name(chance: random.Random, person: Somebody, khmer: bool) -> str:
    side = 0 if khmer else 1
    family, given = person.family[side], person.given[side]
    return f"{family} {given.capitalize()}" if not khmer else f"{family} {given}"


def first_record(
    chance: random.Random, person: Somebody
) -> tuple[dict[str, str], list[PointInput]]:
    """What was typed when the person came for the first time."""
    values = {
        "full_name": _name(chance, person, person.khmer),
        "birth_date": person.born,
        "province": person.province,
        "address": person.address,
        "company": person.company,
        "gender": person.gender if chance.random() < 0.5 else "",
    }
    if person.khmer and chance.random() < 0.3:
        values["latin_name"] = _name(chance, person, False)
    points = [PointInput("phone", _phone(chance, number)) for number in person.phones]
    if person.email:
        points.append(PointInput("email", person.email))
    if person.telegram:
        points.append(PointInput("telegram", person.telegram))
    if not points and chance.random() < 0.8:
        points.append(PointInput("facebook", f"{person.given[1]}.{person.number}"))
    return {key: value for key, value in values.items() if value}, points


def second_record(
    chance: random.Random, person: Somebody, town: Town
) -> tuple[dict[str, str], list[PointInput]] | None:
    """The same person typed in again; None where nothing would tell that it is the same."""
    name = _changed_name(chance, person)
    values = {"full_name": name}
    ways = [PointInput("phone", _phone(chance, number)) for number in person.phones[:1]]
    if person.email:
        ways.append(PointInput("email", person.email))
    if person.telegram:
        ways.append(PointInput("telegram", person.telegram))
    points = []
    if person.phones and chance.random() < 0.85:
        points.append(ways[0])
    elif ways:
        points.append(chance.choice(ways))
    if chance.random() < 0.2:
        points.append(PointInput("phone", town.number()))
    for key, value in (
        ("birth_date", person.born),
        ("province", person.province),
        ("address", person.address),
        ("company", person.company),
    ):
        if value and chance.random() < 0.6:
            values[key] = value if chance.random() < 0.9 else _changed_value(chance, key, value)
    known = any(point.raw for point in ways if point in points)
    return (values, points) if known or "birth_date" in values else None


def _changed_value(chance: random.Random, key: str, value: str) -> str:
    if key == "birth_date":
        return f"{value[:8]}{chance.randrange(1, 29):02d}"
    return value if key == "province" else _typo(chance, value)


def _changed_name(chance: random.Random, person: Somebody) -> str:
    khmer = person.khmer if chance.random() < 0.6 else not person.khmer
    name = _name(chance, person, khmer)
    family, given = name.split(" ", 1)
    dice = chance.random()
    if dice < 0.35:
        return name
    if dice < 0.45:
        return f"{chance.choice(TITLES[:2] if khmer else TITLES[2:4])}{name}"
    if dice < 0.60:
        return _typo(chance, name) if not khmer else name.replace(" ", "")
    if dice < 0.72:
        return f"{given} {family}"
    if dice < 0.85:
        return name if khmer else f"{family} {_spelled(chance, given)}"
    if dice < 0.93:
        return given
    return name.upper() if dice < 0.97 or khmer else f"{family[0]}. {given}"


def records(
    count: int, share: float, seed: int
) -> Iterator[tuple[int, dict[str, str], list[PointInput]]]:
    """``count`` records, a ``share`` of them doubles: who it is, columns, points as typed."""
    chance = random.Random(seed)
    town = Town(chance)
    waiting: list[tuple[int, dict[str, str], list[PointInput]]] = []
    number = made = 0
    while made < count:
        if waiting and (chance.random() < 0.5 or made + len(waiting) >= count):
            yield waiting.pop(chance.randrange(len(waiting)))
            made += 1
            continue
        number += 1
        person = town.somebody(number)
        yield (number, *first_record(chance, person))
        made += 1
        if chance.random() < share / (1 - share) * 1.15:
            again = second_record(chance, person, town)
            if again is not None:
                waiting.append((number, *again))
