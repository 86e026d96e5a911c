"""Writes a trained network for scripts/pack-model.ts: one flat file of numbers and their names and shapes."""

import json
from pathlib import Path

import numpy as np
import torch

from model import Tagger


def export(model: Tagger, codes: np.ndarray, book: np.ndarray, domain: np.ndarray, folder: Path) -> None:
    """`domain` says to what share the network shall follow the habits of each corpus."""
    state = {name: value.detach() for name, value in model.state_dict().items()}
    dimensions = model.vectors.shape[1]
    filters, letter_size, _ = state["conv.weight"].shape
    # A filter over letters is a sum of what each letter gives at each of three places.
    letters = torch.einsum("fep,le->plf", state["conv.weight"], state["letter.weight"])
    w = [state["lstm.weight_ih_l0"], state["lstm.weight_ih_l0_reverse"]]
    both = torch.cat(w)
    word = both[:, : dimensions + filters]
    inputs = both[:, dimensions + filters :].T
    bias = torch.cat(
        [state[f"lstm.bias_ih_l0{end}"] + state[f"lstm.bias_hh_l0{end}"] for end in ("", "_reverse")]
    )
    bias = bias + torch.from_numpy(domain) @ inputs[len(inputs) - len(domain) :]
    tensors = {
        "transitions": model.steps().detach(),
        "codeBook": torch.from_numpy(book),
        "letters": letters,
        "letterBias": state["conv.bias"],
        "word": word,
        "inputs": inputs,
        "bias": bias,
        "recurrent": torch.cat([state["lstm.weight_hh_l0"], state["lstm.weight_hh_l0_reverse"]]),
        "out": state["out.weight"],
        "outBias": state["out.bias"],
    }
    about = {
        "wordCount": len(codes),
        "hidden": model.lstm.hidden_size,
        "filters": filters,
        "tensors": [{"name": name, "shape": list(tensor.shape)} for name, tensor in tensors.items()],
    }
    codes.tofile(folder / "codes.u8")
    np.concatenate([tensor.numpy().astype(np.float32).ravel() for tensor in tensors.values()]).tofile(
        folder / "export.f32"
    )
    (folder / "export.json").write_text(json.dumps(about))
