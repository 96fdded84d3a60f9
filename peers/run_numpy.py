"""The numpy baseline on one matrix."""

import baseline
import numpy as np
from timing import arguments, best_of, report

asked = arguments()
figures = np.load(asked.file)
best, runs, result = best_of(lambda: baseline.measures(figures), asked.budget)
report(best, runs, asked.results, result)
