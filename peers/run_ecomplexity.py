"""The package `ecomplexity` on one matrix, which it takes as a table in long form."""

import contextlib
import io
import warnings

import numpy as np
import pandas
from ecomplexity import ecomplexity, proximity
from timing import arguments, best_of, names, report

warnings.simplefilter("ignore")
COLUMNS = {"time": "year", "loc": "region", "prod": "activity", "val": "value"}

asked = arguments()
figures = np.load(asked.file)
regions, activities = names(figures)
row, column = np.nonzero(figures)
table = pandas.DataFrame(
    {
        "year": 2020,
        "region": np.array(regions, dtype=object)[row],
        "activity": np.array(activities, dtype=object)[column],
        "value": figures[row, column],
    }
)
# Its check of log-supermodularity is a sample of its own and would only cost time.
best, runs, result = best_of(
    lambda: ecomplexity(table, COLUMNS, check_logsupermodularity=False, verbose=False), asked.budget
)
with contextlib.redirect_stdout(io.StringIO()):
    # Made on the way, but given back by another function only; not timed.
    related = proximity(table, COLUMNS)["proximity"].to_numpy().reshape(len(activities), -1)
cells = result.set_index(["region", "activity"]).sort_index()
cell = lambda name: cells[name].to_numpy(dtype=float).reshape(figures.shape)
report(
    best,
    runs,
    asked.results,
    {
        "location_quotient": cell("rca"),
        "relatedness_density": cell("density"),
        "opportunity_gain": cell("cog"),
        "economic_complexity": cell("eci")[:, 0],
        "complexity_outlook": cell("coi")[:, 0],
        "activity_complexity": cell("pci")[0],
        "proximity": related,
    },
)
