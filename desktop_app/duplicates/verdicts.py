"""Decides which pairs are worth a look and which are certain, and gives the reasons as codes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop_app.duplicates.comparing import DIFFERENT, MISSING, NEAR, PARTLY, SAME
from desktop_app.duplicates.model import FieldEvidence, Reason, Verdict
from desktop_app.duplicates.names import CONFLICT, EXACT, PART, ROUGH, SLIP, SOUND
from desktop_app.duplicates.people import Column, People
from desktop_app.duplicates.weights import Compared, Weighed

Bools = npt.NDArray[np.bool_]
_OWN = 5.0  # bits, together with the same name and a number or date shared by hardly anybody
_OVERWHELMING = 13.0
_NO_RELATIVES = 10.0
_TELLING = 8.0  # bits
# people; a number that more people have is a shop's, where two people may have the same name
_FEW = 5
_VERDICTS: dict[int, Verdict] = {
    MISSING: "missing",
    SAME: "same",
    NEAR: "alike",
    PARTLY: "alike",
    DIFFERENT: "different",
}


def scores(total: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Converts bits to probabilities."""
    return np.asarray(1 / (1 + np.exp2(-np.clip(total.astype(np.float64), -60, 60))))


def certain(people: People, compared: Compared, weighed: Weighed) -> Bools:
    """Which pairs may be merged without a look.

    Nothing may be evidence against it. In addition, either the whole name and a number, address or
    date that hardly anybody else has are the same, or all evidence together leaves no doubt.
    """
    names = compared.names
    contradicted = names.counts[:, CONFLICT] > 0
    telling = np.zeros(len(compared.a), dtype=np.bool_)
    for column in people.columns:
        levels = compared.columns[column.field].levels
        if _personal(column):
            contradicted |= levels == DIFFERENT
        if column.nature in ("id", "email", "date"):
            few = column.counts[compared.columns[column.field].codes] <= _FEW
            telling |= (levels == SAME) & few & (weighed.bits[column.field] >= _TELLING)
    same_name = names.whole & (names.counts[:, :CONFLICT].sum(axis=1) > 1)
    own = same_name & telling & (weighed.total >= _OWN)
    words = names.counts[:, EXACT] + names.counts[:, SLIP] + names.counts[:, SOUND]
    beyond_doubt = (
        (weighed.total >= _OVERWHELMING) & (weighed.relatives >= _NO_RELATIVES) & (words > 0)
    )
    return np.asarray((own | beyond_doubt) & ~contradicted)


def _personal(column: Column) -> bool:
    """Whether a person has only one such value, so that another value means another person."""
    if column.field in ("phone", "account"):
        return False
    return column.nature in ("id", "date") or column.field == "gender"


def reasons(people: People, compared: Compared, row: int) -> tuple[Reason, ...]:
    """The reasons for and against one pair, the name first."""
    found = [Reason(code, "full_name") for code in _of_name(people, compared, row)]
    for column in people.columns:
        levels = compared.columns[column.field]
        level = int(levels.levels[row])
        code = _code(column, level)
        if code:
            found.append(Reason(code, column.field))
    return tuple(found)


def _of_name(people: People, compared: Compared, row: int) -> list[str]:
    names = compared.names
    if not names.known[row]:
        return []
    counts = names.counts[row].tolist()
    if counts[CONFLICT]:
        return ["different_name" if sum(counts[:CONFLICT]) == 0 else "part_of_name"]
    if names.whole[row]:
        khmer = people.words.khmer[people.names[[compared.a[row], compared.b[row]], 0, 0]]
        return ["same_name" if khmer[0] == khmer[1] and not counts[SOUND] else "sounds_alike"]
    if counts[PART]:
        return ["short_name"]
    if counts[SLIP]:
        return ["near_name"]
    return ["sounds_alike" if counts[SOUND] or counts[ROUGH] else "part_of_name"]


def _code(column: Column, level: int) -> str:
    kind = column.field if column.field in _NAMED else "field"
    if level == SAME:
        return f"same_{kind}"
    if level in (NEAR, PARTLY):
        return f"near_{kind}"
    if level == DIFFERENT and _personal(column):
        return f"different_{kind}"
    return ""


_NAMED = ("phone", "email", "birth_date", "company", "address", "account", "province", "gender")


def fields(people: People, compared: Compared, weighed: Weighed) -> tuple[FieldEvidence, ...]:
    """All fields of the first pair, side by side."""
    a, b = int(compared.a[0]), int(compared.b[0])
    found = [
        FieldEvidence(
            "full_name",
            _name_verdict(compared),
            float(weighed.bits["name"][0]),
            _name(people, a),
            _name(people, b),
        )
    ]
    for column in people.columns:
        levels = compared.columns[column.field]
        code = int(levels.codes[0])
        found.append(
            FieldEvidence(
                column.field,
                _VERDICTS[int(levels.levels[0])],
                float(weighed.bits[column.field][0]),
                column.texts(a),
                column.texts(b),
                int(column.counts[code]) if code >= 0 else 0,
            )
        )
    return tuple(found)


def _name_verdict(compared: Compared) -> Verdict:
    names = compared.names
    if not names.known[0]:
        return "missing"
    if names.whole[0]:
        return "same"
    return "different" if names.counts[0, CONFLICT] else "alike"


def _name(people: People, row: int) -> tuple[str, ...]:
    texts = people.words.texts
    return tuple(
        " ".join(texts[code] for code in slot if code >= 0)
        for slot in people.names[row].tolist()
        if slot[0] >= 0
    )
