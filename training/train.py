"""Trains the name tagger on what scripts/prepare-training.ts wrote. See README.md."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from data import Data, make_batches
from export import export
from model import Tagger, kind_and_position
from quantise import quantise, restore


def spans(labels: np.ndarray) -> set[tuple[int, int, int]]:
    found = set()
    start = 0
    for i, label in enumerate(labels):
        if label == 0:
            continue
        kind, position = kind_and_position(int(label))
        if position in (0, 3):
            start = i
        if position in (2, 3):
            found.add((start, i, kind))
    return found


class Trainer:
    def __init__(self, data: Data, options: argparse.Namespace):
        self.data = data
        self.options = options
        self.codes, self.book = read_codes(options.data, data.vectors)
        vectors = torch.from_numpy(restore(self.codes, self.book))
        vectors = torch.cat([torch.zeros(1, vectors.shape[1]), vectors])
        self.letters = torch.from_numpy(data.letters.astype(np.int64))
        self.columns = data.input_count + len(data.corpora)
        self.model = Tagger(
            vectors,
            self.columns,
            data.letter_codes,
            hidden=options.hidden,
            dropout=options.dropout,
            layers=options.layers,
            filters=options.filters,
        )
        self.random = np.random.default_rng(options.seed)
        # Whose habits to follow in use: a share of each corpus.
        self.domain = np.zeros(len(data.corpora), np.float32)
        for name, value in parse_pairs(options.domain).items():
            self.domain[data.corpora.index(name)] = value

    def inputs(self, batch: np.ndarray, training: bool):
        data = self.data
        length = int(data.lengths[batch[0]])
        at = data.offsets[batch][:, None] + np.arange(length)
        words = data.words[at]
        rows = data.rows[words] + 1
        if training:
            # Words not seen in training must be read from their letters and neighbours.
            rows = np.where(self.random.random(rows.shape) < self.options.word_dropout, 0, rows)
        forms, inverse = np.unique(words, return_inverse=True)
        hot = np.zeros((at.size, self.columns), np.float32)
        flat = at.ravel()
        counts = data.input_offsets[flat + 1] - data.input_offsets[flat]
        ids = np.concatenate([data.inputs[data.input_offsets[w] : data.input_offsets[w + 1]] for w in flat])
        hot[np.repeat(np.arange(at.size), counts), ids] = 1
        hot = hot.reshape(*at.shape, -1)
        if training:
            # The lists know nearly every name of our own articles; out there they know fewer.
            unlisted = self.random.random(len(batch)) < self.options.list_dropout
            hot[np.flatnonzero(unlisted)[:, None], :, self.data.lists_at] = 0
            known = self.random.random(len(batch)) >= self.options.domain_dropout
            hot[np.flatnonzero(known), :, data.input_count + data.corpus_of[batch[known]]] = 1
        else:
            hot[:, :, data.input_count :] = self.domain
        return (
            torch.from_numpy(rows.astype(np.int64)),
            torch.from_numpy(inverse.reshape(words.shape)),
            self.letters[forms],
            torch.from_numpy(hot),
            at,
        )

    def train(self) -> None:
        data, options = self.data, self.options
        train = data.sentences("train")
        optimizer = torch.optim.AdamW(self.model.parameters(), lr=options.rate, weight_decay=1e-4)
        average = [parameter.detach().clone() for parameter in self.model.parameters()]
        steps = 0
        share = parse_pairs(options.share)
        keep = np.array([share.get(name, 1.0) for name in data.corpora], np.float32)
        per_epoch = None
        for epoch in range(options.epochs):
            began = time.time()
            drawn = []
            for whole in range(4):
                # A share of 2.5 is every sentence twice and half of them once more.
                drawn.append(train[self.random.random(len(train)) < keep[data.corpus_of[train]] - whole])
            batches = make_batches(data, np.concatenate(drawn), options.tokens, self.random)
            per_epoch = per_epoch or len(batches)
            self.model.train()
            total = 0.0
            for batch in batches:
                rows, forms, letters, hot, at = self.inputs(batch, True)
                progress = steps / (per_epoch * options.epochs)
                for group in optimizer.param_groups:
                    group["lr"] = options.rate * min(1.0, (steps + 1) / 300) * max(0.03, 1 - progress)
                scores = self.model.scores(rows, forms, letters, hot)
                losses = self.model.loss(scores, torch.from_numpy(data.labels[at].astype(np.int64)))
                weight = torch.from_numpy(data.weights[batch])
                loss = (losses * weight).sum() / (weight.sum() * at.shape[1]) * 10
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
                optimizer.step()
                steps += 1
                total += float(loss.detach())
                decay = min(0.999, steps / (steps + 20))
                with torch.no_grad():
                    for kept, parameter in zip(average, self.model.parameters()):
                        kept.lerp_(parameter, 1 - decay)
            print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}, {time.time() - began:.0f} s", flush=True)
            if (epoch + 1) % options.every == 0 or epoch + 1 == options.epochs:
                live = [parameter.detach().clone() for parameter in self.model.parameters()]
                self.load(average)
                self.measure()
                self.export()
                self.load(live)
        self.load(average)

    def export(self) -> None:
        export(self.model, self.codes, self.book, self.domain, self.options.out)
        torch.save(self.model.state_dict(), self.options.out / "model.pt")
        self.write_check()

    @torch.no_grad()
    def write_check(self, set_name: str = "own dev", scored: int = 40) -> None:
        """What the network says of our development articles, to hold the TypeScript against."""
        self.model.eval()
        labels: list[int] = []
        scores: list[float] = []
        for number, sentence in enumerate(self.data.sentences(set_name)):
            rows, forms, letters, hot, _ = self.inputs(np.array([sentence]), False)
            found = self.model.scores(rows, forms, letters, hot)
            labels += self.model.best(found)[0].tolist()
            if number < scored:
                scores += [round(float(score), 2) for score in found.ravel()]
        (self.options.out / "check.json").write_text(json.dumps({"labels": labels, "scores": scores}))

    def load(self, values: list[torch.Tensor]) -> None:
        with torch.no_grad():
            for parameter, value in zip(self.model.parameters(), values):
                parameter.copy_(value)

    @torch.no_grad()
    def measure(self) -> None:
        self.model.eval()
        data = self.data
        line = []
        for name in data.sets[1:]:
            right = np.zeros(3)
            found = np.zeros(3)
            gold = np.zeros(3)
            any_kind = 0
            for batch in make_batches(data, data.sentences(name), 4000, np.random.default_rng(1)):
                rows, forms, letters, hot, at = self.inputs(batch, False)
                best = self.model.best(self.model.scores(rows, forms, letters, hot))
                for labels, row in zip(best, at):
                    a, b = spans(labels), spans(data.labels[row])
                    for span in a:
                        found[span[2]] += 1
                        right[span[2]] += span in b
                    for span in b:
                        gold[span[2]] += 1
                    any_kind += len({s[:2] for s in a} & {s[:2] for s in b})
            f = 200 * right / np.maximum(1, found + gold)
            line.append(
                f"  {name:22} P {100 * right.sum() / max(1, found.sum()):5.1f} R {100 * right.sum() / max(1, gold.sum()):5.1f}"
                f" F1 {200 * right.sum() / max(1, found.sum() + gold.sum()):5.1f}  person {f[0]:5.1f} group {f[1]:5.1f} place {f[2]:5.1f}"
                f"  span {200 * any_kind / max(1, found.sum() + gold.sum()):5.1f}"
            )
        print("\n".join(line), flush=True)


def parse_pairs(text: str) -> dict[str, float]:
    """"own=0.3,re3d=0.3" """
    return {name: float(value) for name, value in (pair.split("=") for pair in text.split(",") if pair)}


def read_codes(folder: Path, vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Quantises the word vectors, once: the network learns on what is left of them in the package."""
    kept = folder / "codes.npz"
    if kept.exists():
        with np.load(kept) as file:
            return file["codes"], file["book"]
    codes, book = quantise(vectors / vectors.std(), 2)
    np.savez(kept, codes=codes, book=book)
    return codes, book


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(".output/training"))
    parser.add_argument("--out", type=Path, default=Path(".output/training"))
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=1500)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--layers", type=int, default=1)
    parser.add_argument("--filters", type=int, default=48)
    parser.add_argument("--dropout", type=float, default=0.4)
    parser.add_argument("--word-dropout", type=float, default=0.1)
    parser.add_argument("--domain-dropout", type=float, default=0.3)
    parser.add_argument("--list-dropout", type=float, default=0.15)
    parser.add_argument("--domain", default="own=0.3,re3d=0.3")
    parser.add_argument("--share", default="gmb=0.25,own=3,invented=0.6")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    trainer = Trainer(Data(options.data), options)
    if options.epochs > 0:
        trainer.train()
    trainer.measure()


if __name__ == "__main__":
    main()
