"""`python -m tests.ray_cluster`: a cluster for two workers, until its input ends.

Its address is the first line of its output.
"""

from __future__ import annotations

import sys

import ray

import eventline.ray

if __name__ == "__main__":
    eventline.ray.connect(workers=2)
    print(ray.get_runtime_context().gcs_address, flush=True)
    sys.stdin.read()
