"""polars alone on a panel: CSV to one sum for each year, region and activity, streaming. Not yet a matrix."""

import polars
from timing import arguments, best_of, report_rows

asked = arguments()
PLACE = ["year", "region", "activity"]


def sums():
    rows = polars.scan_csv(asked.file)
    return rows.group_by(PLACE).agg(polars.col("value").sum()).collect(engine="streaming")


best, runs, result = best_of(sums, asked.budget)
report_rows(best, runs, asked.results, {})
