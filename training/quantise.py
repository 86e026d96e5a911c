"""Product quantisation of word vectors: each stretch of `size` numbers becomes one of 256 typical stretches."""

import numpy as np


def quantise(vectors: np.ndarray, size: int, rounds: int = 12, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Codes (words, groups) as bytes and a code book (groups, 256, size). Words come by frequency; frequent ones count more."""
    random = np.random.default_rng(seed)
    count, dimensions = vectors.shape
    groups = dimensions // size
    weights = 1 / np.sqrt(np.arange(count) + 200.0)
    weights /= weights.sum()
    codes = np.zeros((count, groups), np.uint8)
    book = np.zeros((groups, 256, size), np.float32)
    for group in range(groups):
        part = vectors[:, group * size : (group + 1) * size].astype(np.float32)
        centres = part[random.choice(count, 256, replace=False, p=weights)]
        for _ in range(rounds):
            nearest = assign(part, centres)
            sums = np.zeros_like(centres)
            np.add.at(sums, nearest, part * weights[:, None])
            total = np.bincount(nearest, weights, 256)[:, None]
            centres = np.where(total > 0, sums / np.maximum(total, 1e-12), centres).astype(np.float32)
        # One scale for each group, whole numbers from -127 to 127, as the model's file keeps them.
        step = np.abs(centres).max() / 127
        centres = np.round(centres / step) * step
        book[group] = centres
        codes[:, group] = assign(part, centres)
    return codes, book


def assign(part: np.ndarray, centres: np.ndarray) -> np.ndarray:
    distance = (centres**2).sum(1)[None] - 2 * part @ centres.T
    return distance.argmin(1)


def restore(codes: np.ndarray, book: np.ndarray) -> np.ndarray:
    return np.concatenate([book[group][codes[:, group]] for group in range(book.shape[0])], 1)
