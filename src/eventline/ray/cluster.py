"""The road to Ray: the one import of its core, and the cluster that is worked on."""

from __future__ import annotations

import logging
import os
import sys
from types import ModuleType

from eventline.errors import ExtraError, InputError
from eventline.workers import check_workers

SPARE = 2
"""Processors beyond the workers': Ray's own tasks wait for ever where all are taken."""


def load_ray() -> ModuleType:
    """Returns the library; raises ExtraError where it is not installed."""
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise ExtraError.of("Ray", "ray") from error
    found: ModuleType = ray
    return found


def connect(*, workers: int = 2) -> None:
    """Connects to the cluster that RAY_ADDRESS names, else to one started here.

    That one has room for so many workers and ends with this process. It has no
    dashboard, sends no usage statistics and needs no network. Does nothing where the
    process is connected.

    Raises ExtraError where Ray is not installed, InputError where nothing answers at
    RAY_ADDRESS.
    """
    ray = load_ray()
    if ray.is_initialized():
        return
    address = os.environ.get("RAY_ADDRESS", "local")
    quiet = {"logging_level": logging.ERROR, "log_to_driver": False}
    if address == "local":
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
        room = check_workers(workers) + SPARE
        ray.init(address=address, num_cpus=room, include_dashboard=False, **quiet)
        return
    try:
        ray.init(address=address, **quiet)
    except (ConnectionError, RuntimeError) as error:
        raise InputError(f"no Ray at RAY_ADDRESS {address!r}: {error}") from error


def disconnect() -> None:
    """Leaves the cluster; whatever its threads had to print is printed then."""
    ray = sys.modules.get("ray")
    if ray is not None and ray.is_initialized():
        ray.shutdown()
