"""Applies saved mappings to other files by their headers, whatever the order of the columns."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from desktop_app.activity.model import INTERACTIONS
from desktop_app.consent.model import ANY
from desktop_app.contacts.model import CHANNELS
from desktop_app.errors import UserError
from desktop_app.importing.model import (
    CONSENT,
    FIELDS,
    OPT_OUT,
    REPAIRS,
    ColumnMode,
    ColumnTarget,
    Kind,
    Mapping,
    OnMatch,
    Options,
    SavedMapping,
    Scan,
    new_field,
)
from desktop_app.phones import REGIONS
from desktop_app.text.dates import DateOrder
from desktop_app.text.keys import word_key

# precedes the name of a field rather than the header of a column
_OF_FIELD = "\x1f"


def replayed(saved: SavedMapping, scan: Scan, custom: frozenset[str]) -> Mapping:
    """The mapping for a file. Columns unknown to the saved mapping are excluded, except those that
    seem to say who agreed or asked to stop.

    Raises UserError ``import.mapping_does_not_fit`` if the file has none of its headers.
    """
    wanted = {word_key(header): field for header, field in saved.columns.items()}
    targets: dict[int, ColumnTarget] = {}
    fits = False
    for at, header in enumerate(scan.headers):
        field = wanted.get(word_key(header))
        known = field in FIELDS or field in custom or (field and new_field(field) is not None)
        fits = fits or bool(known)
        guessed = scan.guess.targets.get(at, ColumnTarget(None))
        if known:
            targets[at] = ColumnTarget(field)
        elif guessed.field in (CONSENT, OPT_OUT):
            targets[at] = guessed
        else:
            targets[at] = ColumnTarget(None, 1.0, guessed.offered)
    if not fits:
        headers = ", ".join(saved.columns)
        raise UserError(
            "import.mapping_does_not_fit", name=saved.name, headers=headers, file=scan.file_name
        )
    return Mapping(targets, custom)


def missing_headers(saved: SavedMapping, headers: Sequence[str]) -> list[str]:
    """The headers of a saved mapping that a file does not have."""
    there = set(map(word_key, headers))
    return [header for header in saved.columns if word_key(header) not in there]


def kept_options(options: Options, headers: Sequence[str]) -> dict[str, object]:
    """The options that a saved mapping stores. Never who agreed: each file is asked about that."""
    per_header = {
        headers[which] if isinstance(which, int) else f"{_OF_FIELD}{which}": mode
        for which, mode in options.per_column.items()
    }
    return {
        "kind": options.kind,
        "create_people": options.create_people,
        "currency": options.currency,
        "interaction_kind": options.interaction_kind,
        "opt_out_channel": options.opt_out_channel,
        "id_header": None if options.id_column is None else headers[options.id_column],
        "per_header": per_header,
        "source": options.source,
        "region": options.region,
        "on_match": options.on_match,
        "dates": options.dates,
        "buddhist": options.buddhist,
        "without_repairs": sorted(options.without_repairs),
    }


def with_options(
    kept: AnyMapping[str, object], options: Options, headers: Sequence[str] = ()
) -> Options:
    """``options`` with those of a saved mapping; unreadable ones are skipped."""
    checks = _decided(kept) | _of_columns(kept, [word_key(header) for header in headers])
    source, region = kept.get("source"), kept.get("region")
    if isinstance(source, str) and source.strip() and not options.source:
        checks["source"] = source
    if isinstance(region, str) and region in REGIONS:
        checks["region"] = region
    if kept.get("on_match") in get_args(OnMatch):
        checks["on_match"] = kept["on_match"]
    if kept.get("dates") in get_args(DateOrder):
        checks["dates"] = kept["dates"]
    if isinstance(kept.get("buddhist"), bool):
        checks["buddhist"] = kept["buddhist"]
    without = kept.get("without_repairs")
    if isinstance(without, list):
        checks["without_repairs"] = frozenset(code for code in REPAIRS if code in without)
    return replace(options, **checks)  # type: ignore[arg-type]


def _decided(kept: AnyMapping[str, object]) -> dict[str, object]:
    """The kind of the rows and how to handle them."""
    known: dict[str, Sequence[object]] = {
        "kind": get_args(Kind),
        "create_people": (True, False),
        "currency": ("KHR", "USD"),
        "interaction_kind": INTERACTIONS,
        "opt_out_channel": (*CHANNELS, ANY),
    }
    return {name: kept[name] for name, values in known.items() if kept.get(name) in values}


def _of_columns(kept: AnyMapping[str, object], plain: Sequence[str]) -> dict[str, object]:
    """The stored choices for columns that this file has, too."""
    found: dict[str, object] = {}
    told = word_key(str(kept.get("id_header") or ""))
    if told and told in plain:
        found["id_column"] = plain.index(told)
    saved = kept.get("per_header")
    modes: dict[int | str, object] = {}
    for header, mode in saved.items() if isinstance(saved, dict) else ():
        if mode not in get_args(ColumnMode):
            continue
        if header.startswith(_OF_FIELD):
            modes[header.removeprefix(_OF_FIELD)] = mode
        elif word_key(header) in plain:
            modes[plain.index(word_key(header))] = mode
    return found | ({"per_column": modes} if modes else {})
