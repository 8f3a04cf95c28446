"""One of several choices, drawn in as little space as possible."""

from __future__ import annotations

from collections.abc import Sequence

from ui.kit.dropdown import Dropdown
from ui.kit.toggles import Segmented
from ui.look.theme import Theme

_MOST_BESIDE_EACH_OTHER = 2


def make_choice(
    theme: Theme,
    items: Sequence[tuple[str, str]],
    current: str,
    height: int = 32,
    px: int = 13,
    *,
    name: str,
) -> Segmented | Dropdown:
    """Two items are shown side by side; more become a drop-down list.

    ``items`` are keys and labels. `changed(str)` emits the key that the user chooses.
    """
    if len(items) > _MOST_BESIDE_EACH_OTHER:
        return Dropdown(theme, items, current, name=name)
    return Segmented(theme, items, current, height, px, name=name)
