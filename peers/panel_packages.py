"""pandas and a package that works on one matrix: CSV to all measures of all years. One of
python panel_packages.py run_econcomplex FILE..., python panel_packages.py run_economic_complexity FILE...
"""

import importlib
import sys

import pandas
from timing import arguments, best_of, report_rows

package = importlib.import_module(sys.argv.pop(1))
asked = arguments()


def measures():
    table = pandas.read_csv(asked.file)
    found = {"economic_complexity": [], "activity_complexity": []}
    for year, rows in table.groupby("year"):
        matrix = rows.pivot_table(
            index="region", columns="activity", values="value", aggfunc="sum", fill_value=0.0
        )
        result = package.measures(matrix)
        for name, all_years in found.items():
            all_years += [(year, key, value) for key, value in result[name].items()]
    return found


best, runs, result = best_of(measures, asked.budget)
report_rows(best, runs, asked.results, result)
