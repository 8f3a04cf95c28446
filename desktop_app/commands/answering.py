"""The user's meanings of answers in a column of consent."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click

from desktop_app.importing.answers.words import AnswerCount, answer_key

_OPTIONS = (
    click.option("--yes", "yes", multiple=True, metavar="TEXT", help="An answer that means yes."),
    click.option("--no", "no", multiple=True, metavar="TEXT", help="An answer that means no."),
)


def answering(command: Callable[..., None]) -> Callable[..., None]:
    """Adds the options --yes and --no to a command, as one argument ``told``: see
    Options.answers."""

    @functools.wraps(command)
    def with_options(*args: Any, yes: Sequence[str], no: Sequence[str], **others: Any) -> None:
        command(*args, told=_told(yes, no), **others)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options


def _told(yes: Sequence[str], no: Sequence[str]) -> dict[str, bool]:
    means = {answer_key(text): True for text in yes}
    for text in no:
        if means.setdefault(answer_key(text), False):
            raise click.UsageError(f"{text!r} can't mean both: it stands after --yes and --no.")
    return means


def answers_as_json(answers: Mapping[str, AnswerCount]) -> dict[str, dict[str, object]]:
    """Answer -> how many cells hold it, and its meaning."""
    return {text: {"n": each.n, "means": each.means} for text, each in answers.items()}
