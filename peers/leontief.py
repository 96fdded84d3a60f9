"""Output multipliers of an input-output table: python leontief.py WAY FILE...
WAY is one of inverse (what packages do), solve (one linear system), series (rounds of purchases added up).
"""

import sys

import numpy as np
import scipy.linalg
from timing import arguments, best_of, report

way = sys.argv.pop(1)
asked = arguments()
coefficients = np.load(asked.file)
sectors = len(coefficients)


def inverse():
    return np.linalg.inv(np.eye(sectors) - coefficients).sum(axis=0)


def solve():
    return scipy.linalg.solve((np.eye(sectors) - coefficients).T, np.ones(sectors), check_finite=False)


def series():
    total = step = np.ones(sectors)
    while step.max() > 1e-16 * total.max():
        step = step @ coefficients
        total = total + step
    return total


best, runs, result = best_of({"inverse": inverse, "solve": solve, "series": series}[way], asked.budget)
report(best, runs, asked.results, {"multipliers": result})
