"""The Universal Sentence Encoder Lite in PyTorch, as `encoder-graph.js` has it, and its weights in files that `encoder-weights.js` reads and writes."""
import json
import math
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH = 512
HEADS = 4
TOKEN_WIDTH = 48
DROP = 0.1
DROP_OF_TOKENS = 0.2


def read_weights(base):
    places = json.loads(Path(f"{base}.json").read_text())
    numbers = np.fromfile(f"{base}.bin", dtype="<f4")
    return {place["name"]: numbers[place["at"]:place["at"] + place["length"]].reshape(place["dims"]) for place in places}


def write_weights(base, weights):
    at, places, parts = 0, [], []
    for name, data in weights.items():
        places.append({"name": name, "dims": list(data.shape), "at": at, "length": data.size})
        parts.append(np.ascontiguousarray(data, dtype="<f4").tobytes())
        at += data.size
    Path(f"{base}.json").write_text(json.dumps(places))
    Path(f"{base}.bin").write_bytes(b"".join(parts))


class Encoder(nn.Module):
    """Two layers, the mean, one tanh; beside it of each token what it asks, what it tells and how much it counts."""

    def __init__(self, published):
        super().__init__()
        self.names = {name.replace("/", "|").replace(".", "_"): name for name in published}
        self.ends = {}
        for key, name in self.names.items():
            value = torch.from_numpy(published[name].copy())
            if name.endswith("TimingSignal/ExpandDims_1"):
                angles = torch.arange(128)[:, None] * value.reshape(-1)[None]
                self.register_buffer("places", torch.cat([angles.sin(), angles.cos()], 1))
            else:
                self.register_parameter(key, nn.Parameter(value))
        self.tokens = nn.ModuleDict({"norm": nn.LayerNorm(WIDTH), "asks": nn.Linear(WIDTH, TOKEN_WIDTH, bias=False), "tells": nn.Linear(WIDTH, TOKEN_WIDTH, bias=False), "counts": nn.Linear(WIDTH, 1)})
        self.tokens["tells"].weight.data.copy_(self.tokens["asks"].weight.data)

    def published(self):
        return [value for key, value in self.named_parameters() if key in self.names]

    def weight(self, end, *shape):
        if end not in self.ends:
            self.ends[end] = next(key for key, name in self.names.items() if name.endswith(end))
        found = getattr(self, self.ends[end])
        return found.reshape(shape) if shape else found

    def layer(self, state, mask, number):
        at = f"Layer_{number}/TransformerLayer"
        batch, length, width = state.shape

        def norm(value, name):
            scale, bias = (self.weight(f"{at}/{name}_{part}/ConcatPartitions/concat") for part in ("scale", "bias"))
            return F.layer_norm(value, (value.shape[-1],), scale, bias, 1e-6)

        def dense(value, kernel, bias, rows):
            return value @ self.weight(f"{at}/{kernel}", rows, -1) + self.weight(f"{at}/{bias}")

        residual = state
        if number == 0:
            residual = dense(state, "dense/kernel/ConcatPartitions/concat", "dense/bias/ConcatPartitions/concat", width)
        seen = norm(state, "layer_prepostprocess/layer_norm/layer_norm")
        attention = "MultiheadAttention"
        three = dense(seen, f"{attention}/qkv_transform_single/kernel/part_0", f"{attention}/qkv_transform_single/bias/ConcatPartitions/concat", width)
        query, key, value = (part.view(batch, length, HEADS, -1).transpose(1, 2) for part in three.split(width, -1))
        heard = (query @ key.transpose(-1, -2) / math.sqrt(width / HEADS)).masked_fill(~mask[:, None, None, :], -1e9).softmax(-1) @ value
        heard = heard.transpose(1, 2).reshape(batch, length, width)
        heard = dense(heard, f"{attention}/output_transform_single/kernel/part_0", f"{attention}/output_transform_single/bias/ConcatPartitions/concat", width)
        state = residual + F.dropout(heard, DROP, self.training)
        inner = norm(state, "FFN/layer_prepostprocess/layer_norm/layer_norm")
        wide = F.relu(dense(inner, "FFN/conv1/Tensordot/Reshape_1", "FFN/conv1/bias/ConcatPartitions/concat", WIDTH))
        return state + F.dropout(dense(wide, "FFN/conv2/Tensordot/Reshape_1", "FFN/conv2/bias/ConcatPartitions/concat", wide.shape[-1]), DROP, self.training)

    def forward(self, ids, mask):
        """Of texts as pieces, padded, their vectors and the states of their tokens."""
        state = 2 * F.embedding(ids, self.weight("module/Embeddings_en")) + self.places[:ids.shape[1]]
        if self.training:
            kept = mask & (torch.rand(mask.shape, device=mask.device) > DROP)
            mask = torch.where(kept.any(1, keepdim=True), kept, mask)
        for number in (0, 1):
            state = self.layer(state, mask, number)
        shares = mask[..., None].float()
        mean = (state * shares).sum(1) / shares.sum(1).clamp(min=1)
        vector = F.normalize(torch.tanh(mean @ self.weight("tanh_layer_0/weights") + self.weight("tanh_layer_0/bias")), dim=-1)
        return vector, F.dropout(self.tokens["norm"](state), DROP_OF_TOKENS, self.training)

    def near(self, questions, asked, lines, told):
        """By tokens, of each question to each line: the sum of what the question's tokens find, as much as each counts. States and where there is a token."""
        counts = F.softplus(self.tokens["counts"](questions)).squeeze(-1) * asked
        counts = counts / counts.sum(1, keepdim=True).clamp(min=1e-6)
        asks = (F.normalize(self.tokens["asks"](questions), dim=-1) * counts[..., None])[asked]
        tells = F.normalize(self.tokens["tells"](lines), dim=-1)
        owner = torch.arange(len(questions), device=asked.device)[:, None].expand(asked.shape)[asked]
        found = (asks @ tells.flatten(0, 1).T).view(len(asks), *told.shape).masked_fill(~told[None], -1e9).amax(-1)
        return torch.zeros(len(questions), len(lines), device=asked.device).index_add(0, owner, found)

    def learnt(self):
        return {self.names.get(key, key): value.detach().cpu().numpy() for key, value in self.named_parameters()}
