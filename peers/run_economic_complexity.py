"""The package `economic-complexity` on one matrix."""

import economic_complexity
import numpy as np
import pandas
from timing import arguments, best_of, names, report


def measures(table):
    quotients = economic_complexity.rca(table)
    of_regions, of_activities = economic_complexity.complexity(quotients)
    proximity = economic_complexity.proximity(quotients)
    return {
        "location_quotient": quotients,
        "proximity": proximity,
        "relatedness_density": economic_complexity.relatedness(quotients, proximities=proximity),
        "economic_complexity": of_regions,
        "activity_complexity": of_activities,
        # It has no outlook index.
        "opportunity_gain": economic_complexity.opportunity_gain(
            quotients, pci=of_activities, proximities=proximity
        ),
    }


if __name__ == "__main__":
    asked = arguments()
    figures = np.load(asked.file)
    regions, activities = names(figures)
    table = pandas.DataFrame(
        figures, index=pandas.Index(regions, name="region"), columns=pandas.Index(activities, name="activity")
    )
    best, runs, result = best_of(lambda: measures(table), asked.budget)
    report(best, runs, asked.results, result)
