"""What all runs have in common: the best of several times, and results where the comparison finds them."""

import argparse
import json
import os
import resource
import time
from pathlib import Path

import numpy as np


def arguments():
    """FILE: the table. --results FOLDER: where arrays go. --budget SECONDS: repeat until these are used up."""
    leave_room()
    read = argparse.ArgumentParser()
    read.add_argument("file", type=Path)
    read.add_argument("--results", type=Path, required=True)
    read.add_argument("--budget", type=float, default=6)
    return read.parse_args()


def leave_room():
    """A peer that asks for more than three quarters of the memory fails by itself, before the system has to choose
    whom to end."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    resource.setrlimit(resource.RLIMIT_AS, (memory * 3 // 4,) * 2)


def best_of(work, budget):
    """Shortest time of a run, number of runs, and what the last run gave. A run longer than the budget
    is not repeated."""
    best, runs, result = float("inf"), 0, None
    begin = time.perf_counter()
    while runs == 0 or (time.perf_counter() - begin < budget and runs < 1_000):
        result = None  # so that two results are never in memory together
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
        runs += 1
    return best, runs, result


def _say(best, runs, folder):
    """One line of JSON, with the memory that was needed so far; the folder for what follows."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"best_s": best, "runs": runs, "peak_bytes": peak}), flush=True)
    folder.mkdir(parents=True, exist_ok=True)


def report(best, runs, folder, arrays):
    """Arrays to files, times to standard output as one line of JSON."""
    _say(best, runs, folder)
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", np.ascontiguousarray(array, dtype=np.float64))


def report_rows(best, runs, folder, tables):
    """The same for panels: rows of time, name and value, as Rozum writes them."""
    _say(best, runs, folder)
    for name, rows in tables.items():
        with open(folder / f"{name}.csv", "w") as file:
            file.write("time,name,value\n")
            file.writelines(f"{time},{key},{value!r}\n" for time, key, value in rows)


def names(figures):
    """Names of regions and activities whose alphabetical order is their order in the matrix."""
    regions, activities = figures.shape
    return [f"R{n:04}" for n in range(regions)], [f"A{n:05}" for n in range(activities)]
