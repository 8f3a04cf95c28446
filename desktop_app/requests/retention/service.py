"""Proposes people to ask again or to erase. Nothing happens by itself."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.consent.moments import today
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.requests.retention import retention_sql
from desktop_app.requests.retention.model import META_KEY, RetentionRule, rules_of
from desktop_app.store.store import Store

_STEP = "requests.step.retention"


class Retention:
    """The rules of one book; ``Requests.retention``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rules(self) -> tuple[RetentionRule, ...]:
        """All rules, also those that are off."""
        return rules_of(self._store.get_json(META_KEY))

    def set_months(self, months: Mapping[str, int | None]) -> None:
        """Changes the months of some rules; None turns one off.

        Raises UserError ``requests.unknown_rule`` or ``consent.bad_months``.
        """
        known = {rule.key: rule for rule in self.rules()}
        for key, wanted in months.items():
            rule = self._known(known, key)
            known[key] = RetentionRule(key, wanted, rule.proposal)
        self._store.set_json(META_KEY, {key: rule.months for key, rule in known.items()})

    def proposals(self, job: Job | None = None) -> list[tuple[RetentionRule, int]]:
        """The rules that are on, each with how many people it proposes now."""
        active = [rule for rule in self.rules() if rule.months is not None]
        day = today(self._store.clock())
        found = []
        with self._store.read(job) as connection:
            for done, rule in enumerate(active):
                if job is not None:
                    job.report(done, len(active), _STEP)
                people = retention_sql.count(
                    connection, self._store.tables, rule.key, rule.cutoff(day)
                )
                found.append((rule, people))
        return found

    def ids(
        self, rule: str, limit: int = 100, offset: int = 0, job: Job | None = None
    ) -> list[int]:
        """A page of the people a rule proposes, in the order they were listed; none if it is off.

        Raises UserError ``requests.unknown_rule``.
        """
        wanted = self._known({one.key: one for one in self.rules()}, rule)
        if wanted.months is None:
            return []
        cutoff = wanted.cutoff(today(self._store.clock()))
        with self._store.read(job) as connection:
            return retention_sql.ids(connection, self._store.tables, rule, cutoff, limit, offset)

    @staticmethod
    def _known(rules: Mapping[str, RetentionRule], key: str) -> RetentionRule:
        if key not in rules:
            raise UserError("requests.unknown_rule", rule=key)
        return rules[key]
