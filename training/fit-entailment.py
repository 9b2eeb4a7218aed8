#!/usr/bin/env python3
"""
Fits what judges whether lines of a knowledge bear out the statements of a reply (`entailment.bin`), and the projection of the encoder's
tokens that it reads, on what `entailment-lessons.js` wrote. Python 3 with NumPy and PyTorch.

    python3 training/fit-entailment.py LESSONS [--epochs 5] [--seed 0] [--apart half|desk] [--out FOLDER]

Learns from the replies of `taught`, `desk` and `short`; `judged` only measures, so its businesses are unseen. With --apart desk the desk's own are
left out too (`half`: those of every other business), to see what the others say of them. A reply is as good as its weakest statement: right ones must be borne out as a whole, of
wrong ones something must not; of two replies to one message the right one must be worth more. Writes LESSONS/entailment.json and
.f32 (the tensors), which `entailment.js` packs. The network itself is told in `adapters/src/local/entailment/network.ts`.
"""
import argparse
import collections
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

STATE = 512
WIDTH = 48
SIZE = 48
RULES = 24
MOST_OF_LINE = 44
MOST_OF_STATEMENT = 60
MOST_STATEMENTS = 6
TYPES = ["money", "percent", "time", "duration", "date", "weekday", "number", "url", "email", "phone"]
WAYS = 6
FLAGS = 3 + len(TYPES) + WAYS + 2
BATCH = 32
RATE = 2e-3
DECAY = 0.02
SMOOTHING = 0.02
RANKING = 0.5
# Claims of the desk are fewer than one in twenty, and of another kind: short, each with one fault, most of them told by rules.
DESK_TIMES = 6
# Answers of a few words are of a third kind.
SHORT_TIMES = 3
AVERAGE = 0.99
NOTHING = 20.0


def read_lessons(base):
    rows, texts, states, vectors, tokens = [], [], [], [], 0
    for part in sorted(Path(base).glob("part-*")):
        first = len(texts)
        own = [json.loads(line) for line in open(part / "texts.jsonl")]
        for text in own:
            text["at"] += tokens
        for line in open(part / "rows.jsonl"):
            row = json.loads(line)
            row["question"] += first
            row["lines"] = [place + first for place in row["lines"]]
            for statement in row["statements"]:
                statement["text"] += first
            rows.append(row)
        texts += own
        state = np.fromfile(part / "states.f32", dtype="<f4").reshape(-1, STATE).astype(np.float16)
        states.append(state)
        vectors.append(np.fromfile(part / "vectors.f32", dtype="<f4").reshape(-1, STATE))
        tokens += len(state)
    return rows, texts, np.concatenate(states), np.concatenate(vectors)


class Item:
    """A reply as numbers."""

    def __init__(self, row, texts, vectors, names):
        self.right = row["supported"]
        statements = row["statements"][:MOST_STATEMENTS]
        self.rules = np.array([[statement["evidence"].get(name, 0) for name in names] for statement in statements], np.float32)
        sources = [row["question"], *row["lines"]]
        self.sources = [(texts[place]["at"], [piece[0] for piece in texts[place]["pieces"][:MOST_OF_LINE]]) for place in sources]
        holding = collections.Counter(piece for _, ids in self.sources[1:] for piece in set(ids))
        tokens, of, flags, given, ids = [], [], [], [], []
        for number, statement in enumerate(statements):
            text = texts[statement["text"]]
            for at, (piece, start, end) in enumerate(text["pieces"][:MOST_OF_STATEMENT]):
                flag, found = np.zeros(FLAGS, np.float32), np.zeros(len(sources), np.float32)
                value = next((each for each in reversed(statement["values"]) if end > start and start < each["end"] and end > each["start"]), None)
                if value is not None:
                    ways = [float(way) for way in value["workedOut"]] or [0.0] * WAYS
                    flag[:3] = 1, value["anywhere"], value["inQuestion"]
                    flag[3 + TYPES.index(value["type"])] = 1
                    flag[3 + len(TYPES):3 + len(TYPES) + WAYS] = ways
                    flag[-2] = not value["anywhere"] and not value["inQuestion"] and not any(ways)
                    flag[-1] = value["inQuestion"] and not value["anywhere"]
                    found[:] = [value["inQuestion"], *value["inLines"]]
                tokens.append(text["at"] + at)
                of.append(number)
                flags.append(flag)
                given.append(found)
                ids.append(piece)
        self.tokens, self.of, self.ids = np.array(tokens, np.int64), np.array(of, np.int64), np.array(ids, np.int64)
        self.flags = np.array(flags, np.float32).reshape(-1, FLAGS)
        self.given = np.array(given, np.float32).reshape(-1, len(sources))
        self.rarity = np.array([math.log(len(sources) / (1 + holding.get(piece, 0))) for piece in ids], np.float32)
        source = vectors[sources]
        self.near = vectors[[statement["text"] for statement in statements]] @ source.T
        self.asked = source @ vectors[row["question"]]


def batch_of(items, states):
    count, most = len(items), max(1, max(len(item.tokens) for item in items))
    lines, longest = max(len(item.sources) for item in items), max(1, max(len(ids) for item in items for _, ids in item.sources))
    statements = max(len(item.rules) for item in items)
    made = {
        "own": np.zeros((count, most, STATE), np.float32), "is": np.zeros((count, most), bool), "of": np.zeros((count, most), np.int64),
        "flags": np.zeros((count, most, FLAGS), np.float32), "given": np.zeros((count, most, lines), np.float32),
        "rarity": np.zeros((count, most), np.float32), "theirs": np.zeros((count, lines, longest, STATE), np.float32),
        "there": np.zeros((count, lines, longest), bool), "near": np.zeros((count, statements, lines), np.float32),
        "asked": np.zeros((count, lines), np.float32), "states": np.zeros((count, statements), bool),
        "rules": np.zeros((count, statements, items[0].rules.shape[1]), np.float32),
    }
    ids, others = -np.ones((count, most), np.int64), -2 * np.ones((count, lines, longest), np.int64)
    for at, item in enumerate(items):
        length, sources, own = len(item.tokens), len(item.sources), len(item.rules)
        if length:
            made["own"][at, :length] = states[item.tokens]
            made["is"][at, :length] = True
            made["of"][at, :length] = item.of
            made["flags"][at, :length] = item.flags
            made["given"][at, :length, :sources] = item.given
            made["rarity"][at, :length] = item.rarity
            ids[at, :length] = item.ids
        made["states"][at, :own] = True
        made["rules"][at, :own] = item.rules
        made["near"][at, :own, :sources] = item.near
        made["asked"][at, :sources] = item.asked
        for place, (start, pieces) in enumerate(item.sources):
            made["theirs"][at, place, :len(pieces)] = states[start:start + len(pieces)]
            made["there"][at, place, :len(pieces)] = True
            others[at, place, :len(pieces)] = pieces
    made["same"] = (ids[:, :, None, None] == others[:, None]).astype(np.float32)
    batch = {name: torch.from_numpy(value) for name, value in made.items()}
    batch["right"] = torch.tensor([float(item.right) for item in items])
    return batch


class Network(nn.Module):
    def __init__(self, rules):
        super().__init__()
        self.norm, self.proj = nn.LayerNorm(STATE), nn.Linear(STATE, WIDTH)
        self.scale, self.eqw, self.bias = nn.Parameter(torch.tensor(2.0)), nn.Parameter(torch.tensor(2.0)), nn.Parameter(torch.zeros(1))
        self.cmp, self.gate, self.gatec = nn.Linear(4 * WIDTH + 4, SIZE), nn.Linear(SIZE, 1), nn.Linear(3, 1)
        self.tok, self.att = nn.Linear(2 * SIZE + WIDTH + FLAGS + 1, SIZE), nn.Linear(SIZE, 1)
        self.out = nn.Sequential(nn.Linear(2 * SIZE + 4 + RULES, SIZE), nn.ReLU(), nn.Linear(SIZE, 1))
        self.rl, self.r1, self.r2 = nn.Linear(rules, 1), nn.Linear(rules, RULES), nn.Linear(RULES, 1)
        self.drop = nn.Dropout(0.2)

    def forward(self, batch):
        """Of each reply, how well the weakest of its statements is borne out; of each statement in `self.statements`."""
        rules = torch.dropout(batch["rules"], 0.1, self.training)
        hidden = torch.tanh(self.r1(rules))
        by_rules = (self.rl(rules) + self.r2(hidden)).squeeze(-1)
        own, theirs = self.drop(self.proj(self.norm(batch["own"]))), self.drop(self.proj(self.norm(batch["theirs"])))
        there, some = batch["there"], batch["there"].any(-1)
        like = torch.einsum("btd,bkld->btkl", F.normalize(own, dim=-1), F.normalize(theirs, dim=-1))
        shares = (like * self.scale.exp() + self.eqw * batch["same"]).masked_fill(~there[:, None], -1e4).softmax(-1)
        found = torch.einsum("btkl,bkld->btkd", shares, theirs)
        mine = own[:, :, None].expand_as(found)
        most = like.masked_fill(~there[:, None], -1).amax(-1)
        same = batch["same"].amax(-1)
        given, is_value = batch["given"], batch["flags"][:, :, None, :1]
        told = [mine, found, mine * found, (mine - found).abs(), most[..., None], same[..., None], given[..., None], is_value * (1 - given[..., None])]
        compared = self.drop(F.relu(self.cmp(torch.cat(told, -1))))
        belongs = F.one_hot(batch["of"], batch["states"].shape[1]).float() * batch["is"][..., None]
        count = belongs.sum(1).clamp(min=1)
        near, asked = batch["near"], batch["asked"][:, None].expand_as(batch["near"])
        first = torch.zeros_like(near)
        first[:, :, 0] = 1
        leaning = torch.einsum("btk,bts->bsk", self.gate(compared).squeeze(-1), belongs) / count[..., None]
        leaning = leaning + 4 * self.gatec(torch.stack([near, asked, first], -1)).squeeze(-1)
        leaning = leaning.masked_fill(~some[:, None], -1e4).softmax(-1)
        whole = torch.einsum("btk,btkh->bth", torch.einsum("bsk,bts->btk", leaning, belongs), compared)
        best = compared.masked_fill(~some[:, None, :, None], 0).amax(2)
        token = self.drop(F.relu(self.tok(torch.cat([whole, best, own, batch["flags"], batch["rarity"][..., None]], -1))))
        weights = self.att(token).masked_fill(belongs == 0, -1e4).softmax(1) * belongs
        mean = torch.einsum("bts,bth->bsh", weights, token)
        highest = (token[:, :, None] * belongs[..., None]).amax(1)
        unknown = torch.einsum("bt,bts->bs", batch["flags"][..., -2], belongs).clamp(max=3)
        borne = torch.einsum("bt,bts->bs", given.amax(-1) * batch["flags"][..., 0], belongs).clamp(max=5) / 3
        said = [mean, highest, near.masked_fill(~some[:, None], -1).amax(-1)[..., None], torch.log(count)[..., None], unknown[..., None], borne[..., None], hidden]
        worth = self.out(torch.cat(said, -1)).squeeze(-1) + by_rules + self.bias
        self.statements = worth.masked_fill(~batch["states"], NOTHING)
        return -torch.logsumexp(-self.statements, 1)


def worths(network, items, states):
    """As the output guard judges: by the weakest statement."""
    network.eval()
    made = []
    with torch.no_grad():
        for start in range(0, len(items), 64):
            network(batch_of(items[start:start + 64], states))
            made.append(network.statements.amin(1).numpy())
    return np.concatenate(made)


def area(right, worth):
    places = np.empty(len(worth))
    places[np.argsort(worth)] = np.arange(1, len(worth) + 1)
    count = right.sum()
    return (places[right].sum() - count * (count + 1) / 2) / (count * (len(right) - count))


def report(label, items, worth):
    right = np.array([item.right for item in items])
    wrong = np.sort(worth[~right])
    shares = " ".join(f"{share}: {(worth[right] <= wrong[math.ceil(share * len(wrong)) - 1]).mean():.3f}" for share in (0.8, 0.85, 0.9, 0.95))
    print(f"  {label}: {len(items)} replies, area {area(right, worth):.3f}, right ones held where so many wrong ones are: {shares}", flush=True)


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("lessons")
    reader.add_argument("--epochs", type=int, default=5)
    reader.add_argument("--seed", type=int, default=0)
    reader.add_argument("--apart", default="")
    reader.add_argument("--threads", type=int, default=1)
    reader.add_argument("--out", default="")
    given = reader.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    rows, texts, states, vectors = read_lessons(given.lessons)
    names = sorted({name for row in rows for statement in row["statements"] for name in statement["evidence"]})
    items = [Item(row, texts, vectors, names) for row in rows]
    sets = {name: [at for at, row in enumerate(rows) if row["set"] == name] for name in ("taught", "desk", "judged", "short")}
    businesses = sorted({rows[at]["business"] for at in sets["desk"]})
    apart = set(businesses[::2] if given.apart == "half" else businesses if given.apart == "desk" else [])
    sets["desk apart"] = [at for at in sets["desk"] if rows[at]["business"] in apart]
    learnt = sets["taught"] + [at for at in sets["desk"] if rows[at]["business"] not in apart] * DESK_TIMES + sets["short"] * SHORT_TIMES
    pairs, at = [], 0
    while at < len(learnt):
        one, two = rows[learnt[at]], rows[learnt[at + 1]] if at + 1 < len(learnt) else None
        pair = two is not None and one["question"] == two["question"] and one["supported"] != two["supported"]
        pairs.append(learnt[at:at + 2] if pair else learnt[at:at + 1])
        at += len(pairs[-1])
    print(f"{len(learnt)} replies to learn from, {sum(len(pair) == 2 for pair in pairs)} pairs, {len(names)} kinds of evidence", flush=True)
    network = Network(len(names))
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps, step = given.epochs * math.ceil(len(learnt) / BATCH), 0
    average = {name: value.clone() for name, value in network.state_dict().items()}
    for epoch in range(given.epochs):
        begun, lost = time.time(), 0.0
        twos, ones = [pair for pair in pairs if len(pair) == 2], [pair for pair in pairs if len(pair) == 1]
        random.shuffle(twos)
        random.shuffle(ones)
        # Batches of pairs, and of single replies between them.
        batches = [sum(twos[start:start + BATCH // 2], []) for start in range(0, len(twos), BATCH // 2)]
        batches += [sum(ones[start:start + BATCH], []) for start in range(0, len(ones), BATCH)]
        random.shuffle(batches)
        network.train()
        for chosen in batches:
            for group in optimizer.param_groups:
                group["lr"] = RATE * max(0.001, min(1, step / (0.06 * steps)) * (1 - step / (steps + len(batches) * 0.05)))
            batch = batch_of([items[at] for at in chosen], states)
            worth, right = network(batch), batch["right"]
            loss = F.binary_cross_entropy_with_logits(worth, right * (1 - 2 * SMOOTHING) + SMOOTHING)
            if len(right) % 2 == 0:
                sign = right[0::2] - right[1::2]
                loss = loss + RANKING * (F.softplus(-(worth[0::2] - worth[1::2]) * sign) * sign.abs()).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step += 1
            lost += loss.item() * len(chosen)
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    average[name].mul_(AVERAGE).add_(value, alpha=1 - AVERAGE)
        print(f"round {epoch + 1}: loss {lost / len(learnt):.4f}, {time.time() - begun:.0f} s", flush=True)
        kept = {name: value.clone() for name, value in network.state_dict().items()}
        network.load_state_dict(average)
        for name in ("judged", "desk apart"):
            own = [items[at] for at in sets[name]]
            if own:
                report(name, own, worths(network, own, states))
        network.load_state_dict(kept)
    network.load_state_dict(average)
    write(Path(given.out or given.lessons), network, names)
    for name in ("judged", "desk apart", "desk"):
        if not sets[name]:
            continue
        own = worths(network, [items[at] for at in sets[name]], states)
        Path(given.out or given.lessons, f"worths-{name}.json").write_text(json.dumps([[rows[at]["id"], rows[at]["supported"], float(worth)] for at, worth in zip(sets[name], own)]))


def write(folder, network, names):
    tensors = {name: value.numpy() for name, value in network.state_dict().items()}
    head = [{"name": name, "rows": 1 if value.ndim < 2 else value.shape[0], "columns": value.size if value.ndim < 2 else value.shape[1]} for name, value in tensors.items()]
    (folder / "entailment.json").write_text(json.dumps({"width": WIDTH, "types": TYPES, "evidence": names, "tensors": head}))
    (folder / "entailment.f32").write_bytes(b"".join(np.ascontiguousarray(value, dtype="<f4").tobytes() for value in tensors.values()))


if __name__ == "__main__":
    main()
