"""The same measures as somebody who knows numpy well writes them, in the conventions of `ecomplexity`.

Counts of shared regions are exact in 32-bit floats below 2^24, so the large products use them; no more
eigenvectors than needed are looked for, on the smaller side of the matrix.
"""

import numpy as np
from scipy.sparse.linalg import eigsh


def location_quotients(figures):
    return figures * (figures.sum() / figures.sum(axis=1))[:, None] / figures.sum(axis=0)


def second_eigenvector(square):
    """Of a symmetric matrix; by the way that is faster at this size."""
    if len(square) < 100:
        return np.linalg.eigh(square).eigenvectors[:, -2]
    values, vectors = eigsh(square, k=2, which="LA", v0=np.ones(len(square)))
    return vectors[:, np.argmin(values)]


def complexity(present, diversity, ubiquity):
    """Raw indices of regions and of activities: the second eigenvector of the walk between them."""
    walk = present / np.sqrt(np.outer(diversity, ubiquity))
    tall = len(diversity) > len(ubiquity)
    square = walk.T @ walk if tall else walk @ walk.T
    second = second_eigenvector(square)
    if tall:
        of_activities = second / np.sqrt(ubiquity)
        of_regions = present @ of_activities / diversity
    else:
        of_activities = present.T @ (second / np.sqrt(diversity)) / ubiquity
        of_regions = present @ of_activities / diversity
    sign = np.sign(np.corrcoef(diversity, of_regions)[0, 1])
    return sign * of_regions, sign * of_activities


def measures(figures):
    """All of them for one matrix. Nothing may be empty."""
    quotients = location_quotients(figures)
    present = (quotients >= 1).astype(np.float32)
    diversity, ubiquity = present.sum(axis=1, dtype=np.float64), present.sum(axis=0, dtype=np.float64)
    proximity = present.T @ present
    proximity /= np.maximum.outer(ubiquity, ubiquity).astype(np.float32)
    around = proximity.sum(axis=1)
    density = present @ proximity / around
    of_regions, of_activities = complexity(present.astype(np.float64), diversity, ubiquity)
    mean, spread = of_regions.mean(), of_regions.std()
    absent = 1 - present
    outlook = (absent * density) @ of_activities
    worth = (of_activities / spread / around).astype(np.float32)
    return {
        "location_quotient": quotients,
        "diversity": diversity,
        "ubiquity": ubiquity,
        "proximity": proximity,
        "relatedness_density": density,
        "economic_complexity": (of_regions - mean) / spread,
        "activity_complexity": (of_activities - mean) / spread,
        "complexity_outlook": (outlook - outlook.mean()) / outlook.std(),
        "opportunity_gain": absent * (absent @ (proximity * worth[:, None])),
    }
