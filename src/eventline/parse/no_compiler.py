"""Loading without torch's compiler, which nothing here uses.

Stanza's tokenizer makes an optimizer also where it is only run, and torch's optimizers
load the compiler when they are given their first parameters: a third of the time that
loading takes, and much memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from torch.optim import Optimizer

_MARK = "__dynamo_disable"
"""Where torch keeps what it calls in place of a function that is not to be compiled."""


@contextmanager
def without_compiler() -> Iterator[None]:
    """Lets optimizers be made without the compiler; torch is then as it was before.

    Where the compiler is loaded already, or torch is of another make, nothing changes.
    """
    plain = getattr(Optimizer.add_param_group, "__wrapped__", None)
    if plain is None or hasattr(plain, _MARK):
        yield
        return
    setattr(plain, _MARK, plain)
    try:
        yield
    finally:
        vars(plain).pop(_MARK, None)
