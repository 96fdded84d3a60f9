"""polars and the numpy baseline on a panel: CSV to all measures of all years."""

import baseline
import panel_matrices
from timing import arguments, best_of, report_rows


def measures(path):
    years, regions, activities, figures = panel_matrices.read(path)
    of_regions, of_activities = [], []
    for year, matrix in zip(years, figures):
        rows, columns = matrix.any(axis=1), matrix.any(axis=0)
        found = baseline.measures(matrix[rows][:, columns])
        of_regions += zip([year] * sum(rows), regions[rows], found["economic_complexity"].tolist())
        of_activities += zip([year] * sum(columns), activities[columns], found["activity_complexity"].tolist())
    return {"economic_complexity": of_regions, "activity_complexity": of_activities}


asked = arguments()
best, runs, result = best_of(lambda: measures(asked.file), asked.budget)
report_rows(best, runs, asked.results, result)
