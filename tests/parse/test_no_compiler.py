"""Loading a model leaves torch's compiler out, and torch as it was."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.live

LOAD = """
import sys
from eventline.parse import load_stanza

load_stanza()
"""
IS_LEFT_OUT = "print('torch._dynamo' in sys.modules)"
IS_AS_BEFORE = """
from torch.optim import Optimizer

print("__dynamo_disable" in vars(Optimizer.add_param_group.__wrapped__))
"""


@pytest.mark.parametrize("asked", [IS_LEFT_OUT, IS_AS_BEFORE])
def test_loading_spares_the_compiler(asked: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LOAD + asked], capture_output=True, text=True, check=True
    )

    assert run.stdout.strip() == "False"
