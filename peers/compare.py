"""Largest difference between results of the same name: python compare.py FOLDER FOLDER

Relative where figures exceed 1. null: a figure that only one of both has. Arrays are compared place by place,
tables (time, name, value) by their keys.
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
import polars


def of_arrays(one, other):
    one, other = np.load(one, mmap_mode="r"), np.load(other, mmap_mode="r")
    if one.shape != other.shape:
        sys.exit(f"shapes {one.shape} and {other.shape}")
    # In parts, because whole matrices of differences would fill the memory.
    parts = [of_figures(a, b) for a, b in zip(np.atleast_2d(one), np.atleast_2d(other))]
    return None if None in parts else max(parts)


def of_figures(one, other):
    if (np.isnan(one) != np.isnan(other)).any():
        return None
    apart = np.abs(one - other) / np.maximum(1, np.abs(other))
    return float(np.nanmax(apart, initial=0))


def of_tables(one, other):
    def rows(path):
        text = {0: polars.String, 1: polars.String}
        table = polars.read_csv(path, infer_schema_length=None)
        table = table.select(polars.nth(0).cast(text[0]), polars.nth(1).cast(text[1]), polars.nth(2).cast(float))
        return {(time, name): value for time, name, value in table.iter_rows() if value is not None}

    one, other = rows(one), rows(other)
    one, other = ({k: v for k, v in table.items() if not math.isnan(v)} for table in (one, other))
    if one.keys() != other.keys():
        return None
    keys = list(one)
    return of_figures(np.array([one[k] for k in keys]), np.array([other[k] for k in keys]))


if __name__ == "__main__":
    peer, own = map(Path, sys.argv[1:])
    differences = {}
    for path in sorted(peer.glob("*.*")):
        beside = own / path.name
        if beside.exists():
            differences[path.stem] = (of_arrays if path.suffix == ".npy" else of_tables)(path, beside)
    print(json.dumps(differences))
