"""The network: word vectors, letters and inputs through a BiLSTM to scores of labels, and a CRF over them."""

import numpy as np
import torch
from torch import Tensor, nn

LABELS = 13
OUTSIDE = 0
FORBIDDEN = -1e4


def kind_and_position(label: int) -> tuple[int, int]:
    """As lib/entities/tagger/labels.ts numbers them: four positions (begin, inside, last, unit) a kind."""
    return (label - 1) // 4, (label - 1) % 4


def can_start(label: int) -> bool:
    return label == OUTSIDE or kind_and_position(label)[1] in (0, 3)


def can_end(label: int) -> bool:
    return label == OUTSIDE or kind_and_position(label)[1] in (2, 3)


def can_follow(a: int, b: int) -> bool:
    if can_end(a):
        return can_start(b)
    return not can_start(b) and kind_and_position(a)[0] == kind_and_position(b)[0]


class Tagger(nn.Module):
    def __init__(
        self,
        vectors: Tensor,
        input_count: int,
        letter_codes: int,
        hidden: int = 128,
        filters: int = 48,
        letter_size: int = 24,
        dropout: float = 0.4,
        layers: int = 1,
    ):
        super().__init__()
        self.register_buffer("vectors", vectors, persistent=False)
        self.letter = nn.Embedding(letter_codes, letter_size, padding_idx=0)
        self.conv = nn.Conv1d(letter_size, filters, 3, padding=1)
        self.lstm = nn.LSTM(
            vectors.shape[1] + filters + input_count,
            hidden,
            layers,
            batch_first=True,
            bidirectional=True,
            dropout=dropout if layers > 1 else 0.0,
        )
        self.out = nn.Linear(2 * hidden, LABELS)
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.dropout = dropout
        labels = range(LABELS)
        self.register_buffer(
            "forbidden",
            torch.tensor([[0.0 if can_follow(a, b) else FORBIDDEN for b in labels] for a in labels]),
            persistent=False,
        )
        self.register_buffer(
            "start", torch.tensor([0.0 if can_start(label) else FORBIDDEN for label in labels]), persistent=False
        )
        self.register_buffer(
            "end", torch.tensor([0.0 if can_end(label) else FORBIDDEN for label in labels]), persistent=False
        )
        for name, parameter in self.lstm.named_parameters():
            if "weight_hh" in name:
                for gate in parameter.chunk(4):
                    nn.init.orthogonal_(gate)
            if "bias_ih" in name:
                nn.init.zeros_(parameter)
                parameter.data[hidden : 2 * hidden] = 1.0
            if "bias_hh" in name:
                nn.init.zeros_(parameter)

    def scores(self, rows: Tensor, forms: Tensor, letters: Tensor, inputs: Tensor) -> Tensor:
        """Scores (sentences, words, labels). `rows` of vectors (0 unknown), `forms` into `letters`, `inputs` many-hot."""
        spelt = self.conv(self.letter(letters).transpose(1, 2)).amax(2).relu()
        x = torch.cat([self.vectors[rows], spelt[forms], inputs], 2)
        x = nn.functional.dropout(x, self.dropout, self.training)
        h, _ = self.lstm(x)
        return self.out(nn.functional.dropout(h, self.dropout, self.training))

    def steps(self) -> Tensor:
        return self.transitions + self.forbidden

    def loss(self, scores: Tensor, labels: Tensor) -> Tensor:
        """Negative log chance of the labels of each sentence."""
        steps = self.steps()
        alpha = scores[:, 0] + self.start
        gold = scores.gather(2, labels[:, :, None])[:, :, 0].sum(1) + self.start[labels[:, 0]] + self.end[labels[:, -1]]
        if labels.shape[1] > 1:
            gold = gold + steps[labels[:, :-1], labels[:, 1:]].sum(1)
        for t in range(1, scores.shape[1]):
            alpha = torch.logsumexp(alpha[:, :, None] + steps, 1) + scores[:, t]
        return torch.logsumexp(alpha + self.end, 1) - gold

    @torch.no_grad()
    def best(self, scores: Tensor) -> np.ndarray:
        steps = self.steps()
        alpha = scores[:, 0] + self.start
        came = []
        for t in range(1, scores.shape[1]):
            top, arg = (alpha[:, :, None] + steps).max(1)
            came.append(arg)
            alpha = top + scores[:, t]
        label = (alpha + self.end).argmax(1)
        path = [label]
        for arg in reversed(came):
            label = arg.gather(1, label[:, None])[:, 0]
            path.append(label)
        return torch.stack(path[::-1], 1).numpy()
