"""The state machine of consent for as many steps as one has time for.

    python tests/benchmarks/consent_machine.py [--steps 100000]

Prints how often each thing was done, and how many addresses were in the files that were checked.
Ends with the shortest way to a failure, should there be one.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hypothesis import HealthCheck, settings  # noqa: E402
from hypothesis.stateful import run_state_machine_as_test  # noqa: E402

from desktop_app.consent.suppression import sealing  # noqa: E402
from tests.consent.consent_machine import ShopMachine  # noqa: E402

_A_TIME = 50  # examples between two looks at the count


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--steps", type=int, default=100_000)
    wanted = options.parse_args().steps
    sealing._SCRYPT = {"n": 2, "r": 8, "p": 1}  # the passphrase is not what is tried here
    started = time.perf_counter()
    while ShopMachine.done["steps"] < wanted:
        run_state_machine_as_test(
            ShopMachine,
            settings=settings(
                max_examples=_A_TIME,
                stateful_step_count=50,
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
        print(f"{time.perf_counter() - started:8.0f} s  {ShopMachine.done['steps']:,} steps")
    for what, count in ShopMachine.done.most_common():
        print(f"{count:10,}  {what}")


if __name__ == "__main__":
    main()
