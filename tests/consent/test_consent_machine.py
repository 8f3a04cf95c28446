"""Everything in any order, and never a stopped or ungranted number in a file."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from desktop_app.consent.suppression import sealing
from tests.consent.consent_machine import ShopMachine

STEPS = 2_000


def test_whatever_a_shop_does_nobody_is_written_to_who_did_not_agree(monkeypatch):
    monkeypatch.setattr(sealing, "_SCRYPT", {"n": 2, "r": 8, "p": 1})
    ShopMachine.done.clear()
    run_state_machine_as_test(
        ShopMachine,
        settings=settings(
            max_examples=STEPS // 15,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert ShopMachine.done["steps"] >= STEPS
    assert ShopMachine.done["addresses"] > 0
