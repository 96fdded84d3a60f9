"""pandas and the package `ecomplexity` on a panel: CSV to all measures of all years."""

import warnings

import pandas
from ecomplexity import ecomplexity
from timing import arguments, best_of, report_rows

warnings.simplefilter("ignore")
COLUMNS = {"time": "year", "loc": "region", "prod": "activity", "val": "value"}

asked = arguments()


def measures():
    table = pandas.read_csv(asked.file)
    return ecomplexity(table, COLUMNS, check_logsupermodularity=False, verbose=False)


best, runs, result = best_of(measures, asked.budget)
once = lambda name, column: (
    result[["year", name, column]].dropna().drop_duplicates(["year", name]).itertuples(index=False)
)
report_rows(
    best,
    runs,
    asked.results,
    {"economic_complexity": once("region", "eci"), "activity_complexity": once("activity", "pci")},
)
