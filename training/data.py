"""Labelled text as scripts/prepare-training.ts writes it."""

import json
from pathlib import Path

import numpy as np

TYPES = {"u8": np.uint8, "i32": np.int32, "f32": np.float32}


class Data:
    """Flat arrays: words of all sentences in a row, `offsets` where each sentence begins."""

    def __init__(self, folder: Path):
        about = json.loads((folder / "about.json").read_text())
        self.input_count: int = about["inputCount"]
        # Inputs that say in which lists a word stands.
        self.lists_at = np.arange(*about["listsAt"])
        self.letter_codes: int = about["letterCodes"]
        self.sets: list[str] = about["sets"]
        self.corpora: list[str] = about["corpora"]

        def read(name: str) -> np.ndarray:
            return np.fromfile(folder / name, dtype=TYPES[name.rsplit(".")[-1]])

        self.vectors = read("vectors.f32").reshape(-1, about["dimensions"])
        self.letters = read("letters.u8").reshape(-1, about["letterCount"])
        self.rows = read("rows.i32")
        self.words = read("words.i32")
        self.labels = read("labels.u8")
        self.inputs = read("inputs.u8")
        self.input_offsets = read("input-offsets.i32")
        self.offsets = read("sentence-offsets.i32")
        origins = read("origins.i32").reshape(-1, 3)
        self.set_of, self.corpus_of, self.document_of = origins.T
        self.weights = read("weights.f32")
        self.lengths = np.diff(self.offsets)

    def sentences(self, name: str) -> np.ndarray:
        """Numbers of the sentences of a set that have words."""
        return np.flatnonzero((self.set_of == self.sets.index(name)) & (self.lengths > 0))


def make_batches(data: Data, sentences: np.ndarray, tokens: int, random: np.random.Generator) -> list[np.ndarray]:
    """Sentences of one length together, so that nothing needs padding; about `tokens` words a batch."""
    order = random.permutation(sentences)
    order = order[np.argsort(data.lengths[order], kind="stable")]
    batches: list[np.ndarray] = []
    lengths = data.lengths[order]
    for length in np.unique(lengths):
        same = order[lengths == length]
        size = max(1, min(128, tokens // int(length)))
        batches += [same[i : i + size] for i in range(0, len(same), size)]
    return [batches[i] for i in random.permutation(len(batches))]
