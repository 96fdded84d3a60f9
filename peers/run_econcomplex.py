"""The package `econcomplex` on one matrix, function by function, which is its faster way."""

import econcomplex
import numpy as np
import pandas
from timing import arguments, best_of, names, report


def measures(table):
    quotients = econcomplex.rca(table)
    present = econcomplex.mcp(table)
    of_regions, of_activities = econcomplex.eci_pci(table)
    proximity = econcomplex.proximity(present, use_rca=False, threshold=0.5, compute="product")["product"]
    given = {"phi": proximity, "use_rca": False, "threshold": 0.5}
    return {
        "location_quotient": quotients,
        "proximity": proximity,
        "relatedness_density": econcomplex.relatedness_density(present, **given),
        "economic_complexity": of_regions,
        "activity_complexity": of_activities,
        "complexity_outlook": econcomplex.complexity_outlook_index(present, of_activities, **given),
        "opportunity_gain": econcomplex.complexity_outlook_gain(present, of_activities, **given),
    }


if __name__ == "__main__":
    asked = arguments()
    figures = np.load(asked.file)
    regions, activities = names(figures)
    table = pandas.DataFrame(
        figures, index=pandas.Index(regions, name="region"), columns=pandas.Index(activities, name="activity")
    )
    best, runs, result = best_of(lambda: measures(table), asked.budget)
    result["relatedness_density"] = result["relatedness_density"] / 100
    report(best, runs, asked.results, result)
