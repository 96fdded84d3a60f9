"""polars and numpy on a panel: CSV to a matrix for each year."""

import baseline
import numpy as np
import panel_matrices
from timing import arguments, best_of, report_rows

asked = arguments()
best, runs, result = best_of(lambda: panel_matrices.read(asked.file), asked.budget)
years, regions, _, figures = result
rows = []
for year, matrix in zip(years, figures):
    there = matrix.any(axis=1)
    # A region without figures in a year has nothing, which is a number.
    diversity = np.zeros(len(regions), dtype=int)
    diversity[there] = (baseline.location_quotients(matrix[there][:, matrix.any(axis=0)]) >= 1).sum(axis=1)
    rows += zip([year] * len(regions), regions, diversity.tolist())
report_rows(best, runs, asked.results, {"diversity": rows})
