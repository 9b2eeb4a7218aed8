"""Teaches the sentence encoder which line answers a question.

    node training/encoder-lessons.js --data FOLDER --out LESSONS
    python3 training/tune-encoder.py LESSONS [--apart 0.2] [--epochs 3]
    node training/encoder.js --tuned LESSONS/tuned

Needs PyTorch 1.13 or newer on the CPU and a BLAS worth its name (Debian: python3-torch, libopenblas0-pthread). Half an hour on
two cores. Seeds are fixed; another processor or BLAS rounds otherwise and ends a little elsewhere.

A question is put beside all lines of some businesses at once and must be nearest to the right ones, nearer than a bar; a question
without an answer must stay below the bar. It is compared as a whole, by its vector, and token by token: each token of the question
has 48 numbers and looks for the nearest token of the line, and counts as much as it says itself. What the vector said before must still be read off it by a linear map, also of texts that
are no questions: other heads read it too. Beside it feelings in posts and what is asked are told from the same vector, so that it
has room for them. With --apart it learns from some businesses only and says how it does on the others.
"""
import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH = 512
HEADS = 4
MOST_TOKENS = 80
BUSINESSES = 3
OTHERS = 32
CHUNK = 64
RATE, RATE_OF_MAP, RATE_OF_BAR, RATE_OF_SUM = 4e-4, 1e-3, 5e-3, 2e-2
WARM_UP = 20
LAST_RATE = 0.02
DROP = 0.1
DROP_OF_TOKENS = 0.2
KEEP = 1.0
# Of labelled rows so many a step and so much of the loss.
LABELLED = {"sentiment": (64, 0.5), "intent": (32, 0.25)}
RATE_OF_HEAD = 2e-3
FIRST_SCALE, FIRST_BAR = 3.0, 0.45
TOKEN_WIDTH = 48
# Where vector and tokens are added up: how much each counts and the bar, all at first. The vector alone is taught beside it.
FIRST_SUM = {"whole": 18.0, "tokens": 10.0, "bar": 10.5}
ALONE = 0.5
SEED = 20261126


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
    """The Universal Sentence Encoder Lite, as `lib/encoder-graph.js` has it: two layers, the mean, one tanh."""

    def __init__(self, published):
        super().__init__()
        self.names = {name.replace("/", "|").replace(".", "_"): name for name in published}
        for key, name in self.names.items():
            value = torch.from_numpy(published[name].copy())
            if name.endswith("TimingSignal/ExpandDims_1"):
                angles = torch.arange(128)[:, None] * value.reshape(-1)[None]
                self.register_buffer("places", torch.cat([angles.sin(), angles.cos()], 1))
            else:
                self.register_parameter(key, nn.Parameter(value))
        self.tokens = nn.ModuleDict({"norm": nn.LayerNorm(WIDTH), "asks": nn.Linear(WIDTH, TOKEN_WIDTH, bias=False), "tells": nn.Linear(WIDTH, TOKEN_WIDTH, bias=False), "counts": nn.Linear(WIDTH, 1)})
        self.tokens["tells"].weight.data.copy_(self.tokens["asks"].weight.data)

    def weight(self, end, *shape):
        key = next(key for key, name in self.names.items() if name.endswith(end))
        found = getattr(self, key)
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
        state = 2 * F.embedding(ids, self.weight("module/Embeddings_en")) + self.places[:ids.shape[1]]
        if self.training:
            kept = mask & (torch.rand(ids.shape) > DROP)
            mask = torch.where(kept.any(1, keepdim=True), kept, mask)
        for number in (0, 1):
            state = self.layer(state, mask, number)
        shares = mask[..., None].float()
        mean = (state * shares).sum(1) / shares.sum(1).clamp(min=1)
        vector = F.normalize(torch.tanh(mean @ self.weight("tanh_layer_0/weights") + self.weight("tanh_layer_0/bias")), dim=-1)
        return vector, F.dropout(self.tokens["norm"](state), DROP_OF_TOKENS, self.training)

    def asks(self, states):
        """Of the tokens of one question: directions as long as the token counts, all together one."""
        counts = F.softplus(self.tokens["counts"](states))
        return F.normalize(self.tokens["asks"](states), dim=-1) * counts / counts.sum(0)

    def tells(self, states):
        return F.normalize(self.tokens["tells"](states), dim=-1)

    def near(self, questions, lines):
        """By tokens: of each question to each line, the sum of what the tokens of the question find."""
        asked = torch.cat([self.asks(states) for states in questions])
        told = nn.utils.rnn.pad_sequence([self.tells(states) for states in lines], batch_first=True)
        there = torch.arange(told.shape[1])[None] < torch.tensor([len(states) for states in lines])[:, None]
        found = (asked @ told.flatten(0, 1).T).view(len(asked), *there.shape).masked_fill(~there, -1e9).amax(-1)
        owner = torch.repeat_interleave(torch.arange(len(questions)), torch.tensor([len(states) for states in questions]))
        return torch.zeros(len(questions), len(lines)).index_add(0, owner, found)

    def read(self, texts):
        """Vectors and what stands at each token, in the order of the texts; alike long ones are read together."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        parts, states = [], []
        for start in range(0, len(order), CHUNK):
            some = [texts[at] for at in order[start:start + CHUNK]]
            ids = torch.zeros(len(some), max(1, max(map(len, some))), dtype=torch.long)
            mask = torch.zeros(ids.shape, dtype=torch.bool)
            for row, text in enumerate(some):
                ids[row, :len(text)] = torch.tensor(text, dtype=torch.long)
                mask[row, :max(1, len(text))] = True
            vectors, state = self(ids, mask)
            parts.append(vectors)
            states += [each[:max(1, len(text))] for each, text in zip(state, some)]
        places = torch.empty(len(order), dtype=torch.long)
        places[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[places], [states[place] for place in places]

    def learnt(self):
        return {self.names.get(key, key): value.detach().numpy() for key, value in self.named_parameters()}


class Sum:
    """How near a question is to a line, of both."""

    def __init__(self):
        self.whole, self.tokens, self.bar = (nn.Parameter(torch.tensor(FIRST_SUM[name])) for name in ("whole", "tokens", "bar"))

    def parameters(self):
        return [self.whole, self.tokens, self.bar]

    def __call__(self, whole, tokens):
        return self.whole * whole + self.tokens * tokens


class Business:
    def __init__(self, lesson, encoder):
        questions = [each for each in lesson["questions"] if each["right"] or not each["answerable"]]
        self.lines = [ids[:MOST_TOKENS] for ids in lesson["lines"]]
        self.questions = [each["ids"][:MOST_TOKENS] for each in questions]
        self.right = torch.zeros(len(questions), len(self.lines))
        for row, each in enumerate(questions):
            self.right[row, each["right"]] = 1
        self.answerable = torch.tensor([each["answerable"] for each in questions], dtype=torch.bool)
        self.before = encoder.read(self.lines + self.questions)[0]


class Labelled:
    """Rows of one set of labels and the linear head that reads their class off the vector; rare classes weigh as much as frequent ones."""

    def __init__(self, told):
        self.name, self.seen, self.apart = told["name"], told["seen"], told["apart"]
        self.head = nn.Linear(WIDTH, told["classes"])
        counts = torch.bincount(torch.tensor([row["target"] for row in self.seen]), minlength=told["classes"]).float()
        self.weights = len(self.seen) / len(counts) / counts.clamp(min=1)
        self.rows, self.share = LABELLED[self.name]

    def some(self):
        return random.sample(self.seen, self.rows)

    def scores(self, vectors):
        return self.head(vectors * math.sqrt(WIDTH))

    def loss(self, vectors, rows):
        return self.share * F.cross_entropy(self.scores(vectors), torch.tensor([row["target"] for row in rows]), self.weights)

    def judge(self, encoder):
        with torch.no_grad():
            said = self.scores(encoder.read([row["ids"][:MOST_TOKENS] for row in self.apart])[0]).argmax(1)
        targets = torch.tensor([row["target"] for row in self.apart])
        recalls = [(said[targets == label] == label).float().mean().item() for label in targets.unique()]
        return f"{self.name}: mean recall {sum(recalls) / len(recalls):.3f}"


def judge(encoder, businesses, added=None):
    encoder.eval()
    first, among, count, answered, others = 0, 0, 0, [], []
    with torch.no_grad():
        for business in businesses:
            (questions, asking), (lines, telling) = encoder.read(business.questions), encoder.read(business.lines)
            near = questions @ lines.T
            if added:
                near = added(near, encoder.near(asking, telling))
            hits = business.right.gather(1, near.topk(min(5, near.shape[1]), 1).indices)[business.answerable]
            first, among, count = first + hits[:, 0].sum().item(), among + (hits.sum(1) > 0).sum().item(), count + len(hits)
            nearest = near.max(1).values
            answered += nearest[business.answerable].tolist()
            others += nearest[~business.answerable].tolist()
    above = sum(1 for one in answered for other in others if one > other) / max(1, len(answered) * len(others))
    return f"right line first {first / count:.3f}, among five {among / count:.3f}; answerable told from others (area) {above:.3f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--apart", type=float, default=0)
    parser.add_argument("--epochs", type=int, default=3)
    options = parser.parse_args()
    random.seed(SEED)
    torch.manual_seed(SEED)
    published = read_weights(options.folder / "published")
    original = Encoder(published).eval()
    with torch.no_grad():
        businesses = [Business(lesson, original) for lesson in json.loads((options.folder / "lessons.json").read_text())]
        others = [ids[:MOST_TOKENS] for ids in json.loads((options.folder / "others.json").read_text())]
        before = original.read(others)[0]
    labelled = [Labelled(told) for told in json.loads((options.folder / "labelled.json").read_text())]
    random.shuffle(businesses)
    apart = int(len(businesses) * options.apart)
    apart, seen = businesses[:apart], businesses[apart:]
    if apart:
        print("before:", judge(original, apart), flush=True)

    encoder = Encoder(published)
    back = nn.Parameter(torch.eye(WIDTH))
    scale, bar = nn.Parameter(torch.tensor(FIRST_SCALE)), nn.Parameter(torch.tensor(FIRST_BAR))
    added = Sum()
    groups = [
        {"params": [value for name, value in encoder.named_parameters() if name in encoder.names], "lr": RATE},
        {"params": encoder.tokens.parameters(), "lr": RATE_OF_MAP},
        {"params": [back], "lr": RATE_OF_MAP, "weight_decay": 0},
        {"params": [scale, bar], "lr": RATE_OF_BAR, "weight_decay": 0},
        {"params": added.parameters(), "lr": RATE_OF_SUM, "weight_decay": 0},
        {"params": [each for labels in labelled for each in labels.head.parameters()], "lr": RATE_OF_HEAD},
    ]
    adam = torch.optim.AdamW(groups, weight_decay=0.01)
    a_round = math.ceil(len(seen) / BUSINESSES)
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda step: min(1, (step + 1) / WARM_UP) * max(LAST_RATE, 1 - step / (options.epochs * a_round)))
    started = time.time()
    for epoch in range(options.epochs):
        random.shuffle(seen)
        encoder.train()
        sums = [0.0, 0.0, 0.0, 0.0]
        for start in range(0, len(seen), BUSINESSES):
            batch = seen[start:start + BUSINESSES]
            some = random.sample(range(len(others)), OTHERS)
            texts = [each for business in batch for each in business.lines + business.questions]
            told = [labels.some() for labels in labelled]
            vectors, states = encoder.read(texts + [others[at] for at in some] + [row["ids"][:MOST_TOKENS] for rows in told for row in rows])
            vectors, *those = vectors.split([len(texts) + len(some), *map(len, told)])
            classes = sum(labels.loss(each, rows) for labels, each, rows in zip(labelled, those, told))
            kept = (1 - F.cosine_similarity(vectors @ back, torch.cat([business.before for business in batch] + [before[some]]))).mean()
            lines, questions, at = [], [], 0
            for business in batch:
                lines += range(at, at + len(business.lines))
                questions += range(at + len(business.lines), at + len(business.lines) + len(business.questions))
                at += len(business.lines) + len(business.questions)
            whole = vectors[questions] @ vectors[lines].T
            tokens = encoder.near([states[at] for at in questions], [states[at] for at in lines])
            none = ~torch.cat([business.answerable for business in batch])
            right = torch.cat([torch.block_diag(*[business.right for business in batch]), none.float()[:, None]], 1)

            def missed(near, bar):
                chances = torch.cat([near, bar.expand(len(near), 1)], 1).log_softmax(1)
                return -torch.logsumexp(chances.masked_fill(right == 0, -1e9), 1).mean()

            loss = missed(added(whole, tokens), added.bar)
            alone = missed(whole * scale.exp(), bar * scale.exp())
            adam.zero_grad()
            (loss + ALONE * alone + KEEP * kept + classes).backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            adam.step()
            falling.step()
            sums = [total + each.item() / a_round for total, each in zip(sums, (loss, alone, kept, classes))]
        encoder.eval()
        told = "; ".join(["", *(labels.judge(encoder) for labels in labelled), *([f"apart: {judge(encoder, apart, added)}; by the vector alone {judge(encoder, apart)}"] if apart else [])])
        print(f"epoch {epoch + 1}: loss {sums[0]:.3f}, of the vector {sums[1]:.3f}, drift {sums[2]:.3f}, of labels {sums[3]:.3f}, scale {scale.exp().item():.1f}, bar {bar.item():.2f}, {added.whole.item():.1f} + {added.tokens.item():.1f} bar {added.bar.item():.1f}, {time.time() - started:.0f} s{told}", flush=True)
        write_weights(options.folder / "tuned", encoder.learnt())


main()
