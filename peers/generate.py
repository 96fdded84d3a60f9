"""Makes the tables that all tools are run on: python generate.py FOLDER CASE...

A table is nested, as real ones are: able regions have nearly everything, others only what is easy.
Figures are lognormal, about 45 % of the cells are filled, no row or column is empty. The seed is fixed,
so everyone gets the same table. A matrix is a .npy of 64-bit floats, a panel a CSV in long form.
"""

import sys
from pathlib import Path

import numpy as np
import polars

MATRICES = {
    "25x88": (25, 88),
    "240x1000": (240, 1_000),
    "1500x1000": (1_500, 1_000),
    "240x5000": (240, 5_000),
    "5000x5000": (5_000, 5_000),
}
# Regions, activities, years, rows at most.
PANELS = {
    "panel-1M": (240, 1_000, 10, 1_000_000),
    "panel-10M": (1_500, 1_000, 15, 10_000_000),
}
COEFFICIENTS = {"leontief-2000": 2_000}
FIRST_YEAR = 2010


def matrix(regions, activities, seed=1):
    """Figures with regions in rows."""
    draw = np.random.default_rng(seed)
    ability = np.sort(draw.uniform(0.1, 1.0, regions))[::-1]
    difficulty = np.sort(draw.uniform(0.0, 0.9, activities))
    ease = np.subtract.outer(ability, difficulty) - 0.1
    present = draw.random((regions, activities)) < 1 / (1 + np.exp(-10 * ease))
    size_of_region = draw.lognormal(0, 1, regions)
    size_of_activity = draw.lognormal(0, 1, activities)
    amount = draw.lognormal(3.0, 1.0, (regions, activities))
    figures = np.where(present, amount * np.outer(size_of_region, size_of_activity), 0.0)
    figures[figures.sum(axis=1) == 0, 0] = 1.0
    figures[0, figures.sum(axis=0) == 0] = 1.0
    rows, columns = draw.permutation(regions), draw.permutation(activities)
    # Four decimals, so that a matrix and a CSV of it hold the same figures.
    return np.round(figures[np.ix_(rows, columns)], 4)


def panel(regions, activities, years, most):
    """Rows with a figure, year after year."""
    region_names = np.array([f"R{number:04}" for number in range(regions)])
    activity_names = np.array([f"A{number:05}" for number in range(activities)])
    parts = []
    for year in range(years):
        figures = matrix(regions, activities, seed=100 + year)
        row, column = np.nonzero(figures)
        parts.append(
            polars.DataFrame(
                {
                    "year": np.full(len(row), FIRST_YEAR + year, dtype=np.int32),
                    "region": region_names[row],
                    "activity": activity_names[column],
                    "value": figures[row, column],
                }
            )
        )
    return polars.concat(parts).head(most)


def coefficients(sectors, seed=1):
    """Input coefficients: what each column buys from each row for one unit of output; 30 to 70 % in all."""
    draw = np.random.default_rng(seed)
    bought = draw.lognormal(0, 2, (sectors, sectors))
    return bought / bought.sum(axis=0) * draw.uniform(0.3, 0.7, sectors)


def make(folder, case):
    """Writes one table unless it is there; whole or not at all."""
    path = folder / f"{case}.{'csv' if case in PANELS else 'npy'}"
    if path.exists():
        return
    half = path.with_suffix(".half" + path.suffix)
    if case in PANELS:
        panel(*PANELS[case]).write_csv(half)
    else:
        figures = matrix(*MATRICES[case]) if case in MATRICES else coefficients(COEFFICIENTS[case])
        np.save(half, np.ascontiguousarray(figures))
    half.rename(path)
    print(f"made {path.name}, {path.stat().st_size / 1e6:.0f} MB", file=sys.stderr)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        make(Path(sys.argv[1]), name)
