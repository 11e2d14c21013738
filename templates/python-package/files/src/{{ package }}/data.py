"""The training data: deliveries, and whether each of them came late.

The rows are generated, so that the repository runs before the real table is connected.
Replace `make_deliveries` with a query; the rest of the package only knows `Deliveries`.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

FEATURES = ("distance_km", "items", "hour", "courier_load", "rain_mm")


@dataclass(frozen=True)
class Deliveries:
    """One row per delivery; `late` is 1 where it came late."""

    features: np.ndarray  # float32, (rows, len(FEATURES))
    late: np.ndarray  # int64, (rows,)

    def __len__(self) -> int:
        return len(self.late)


def make_deliveries(rows: int, seed: int) -> Deliveries:
    """Draws deliveries whose lateness depends on distance, rush hour, load and rain."""
    random = np.random.default_rng(seed)
    distance = random.gamma(2.0, 2.5, rows)
    items = random.poisson(3, rows) + 1
    hour = random.uniform(8, 23, rows)
    load = random.poisson(2, rows)
    rain = np.where(random.random(rows) < 0.3, random.gamma(1.5, 2.0, rows), 0.0)

    rush = np.exp(-((hour - 19.0) ** 2) / 4.0)
    logit = -4.2 + 0.35 * distance + 0.1 * items + 2.0 * rush + 0.5 * load + 0.06 * distance * rain
    late = random.random(rows) < 1.0 / (1.0 + np.exp(-logit))

    columns = np.column_stack([distance, items, hour, load, rain])
    return Deliveries(columns.astype(np.float32), late.astype(np.int64))


def save(deliveries: Deliveries, path: Path) -> None:
    """Writes deliveries as one compressed file."""
    with path.open("wb") as file:
        np.savez_compressed(file, features=deliveries.features, late=deliveries.late)


def load(path: Path) -> Deliveries:
    """Reads what `save` wrote."""
    with np.load(path) as arrays:
        return Deliveries(arrays["features"], arrays["late"])
