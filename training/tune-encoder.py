"""Teaches the sentence encoder which line answers a question.

    node training/encoder-lessons.js --data FOLDER --out LESSONS
    python3 training/tune-encoder.py LESSONS [--apart 0.2] [--epochs 4] [--runs 6] [--beside 2]
    node training/encoder.js --tuned LESSONS/tuned

Needs PyTorch 1.13 or newer (Debian: python3-torch, libopenblas0-pthread). Six runs beside each other take two minutes on a large
graphics processor and some eight hours on two cores, where `--runs 1` takes an hour and a half and loses a little of everything.
Seeds are fixed; another processor or BLAS rounds otherwise and ends a little elsewhere.

A question is put beside all lines of some businesses at once and must be nearest to the right ones, nearer than a bar; a question
without an answer must stay below the bar. It is compared as a whole, by its vector, and token by token: each token of the question
has 48 numbers and looks for the nearest token of the line, and counts as much as it says itself. What the vector said before must
still be read off it by a linear map, also of texts that are no questions: other heads read it too. Beside it feelings in posts and
what is asked are told from the same vector, so that it has room for them.

Several runs begin at the same weights and meet the businesses in another order each; the mean of their weights is the encoder ("model
soup", Wortsman et al., 2022), nearly as good as all of them asked together. With --apart they learn from some businesses only and it is
said how they do on the others.
"""
import argparse
import json
import math
import random
import sys
import time
from pathlib import Path

import torch
from torch import multiprocessing, nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent / "lib"))
from encoder_network import WIDTH, Encoder, read_weights, write_weights  # noqa: E402

MOST_TOKENS = 80
BUSINESSES = 6
OTHERS = 32
CHUNK = 512
RATE, RATE_OF_MAP, RATE_OF_BAR, RATE_OF_SUM = 1.2e-3, 1e-3, 2e-2, 2e-2
WARM_UP = 20
LAST_RATE = 0.02
KEEP = 1.0
# Of labelled rows so many a step and so much of the loss.
LABELLED = {"sentiment": (64, 0.5), "intent": (32, 0.25)}
RATE_OF_HEAD = 2e-3
# How the vector alone is compared, and where vector and tokens are added up: how much each counts and the bar, all at first.
FIRST = {"whole": 18.0, "tokens": 10.0, "bar": 10.5, "scale": 3.0, "alone": 0.45}
ALONE = 0.5
SEED = 20261127
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def padded(texts):
    """Pieces in rows of one length and where there is one; an empty text has one that says nothing."""
    ids = torch.zeros(len(texts), max(1, max(map(len, texts))), dtype=torch.long)
    mask = torch.zeros(ids.shape, dtype=torch.bool)
    for row, text in enumerate(texts):
        ids[row, :len(text)] = torch.tensor(text, dtype=torch.long)
        mask[row, :max(1, len(text))] = True
    return ids.to(DEVICE), mask.to(DEVICE)


def joined(several):
    longest = max(ids.shape[1] for ids, _ in several)
    return tuple(torch.cat([F.pad(each[part], (0, longest - each[part].shape[1])) for each in several]) for part in (0, 1))


def vectors_of(encoder, texts):
    with torch.no_grad():
        return torch.cat([encoder(*padded(texts[at:at + CHUNK]))[0] for at in range(0, len(texts), CHUNK)])


class Business:
    def __init__(self, lesson, encoder):
        questions = [each for each in lesson["questions"] if each["right"] or not each["answerable"]]
        lines = [ids[:MOST_TOKENS] for ids in lesson["lines"]]
        asked = [each["ids"][:MOST_TOKENS] for each in questions]
        self.right = torch.zeros(len(questions), len(lines))
        for row, each in enumerate(questions):
            self.right[row, each["right"]] = 1
        self.right = self.right.to(DEVICE)
        self.answerable = torch.tensor([each["answerable"] for each in questions], dtype=torch.bool, device=DEVICE)
        self.lines, self.questions = padded(lines), padded(asked)
        self.before = [vectors_of(encoder, lines), vectors_of(encoder, asked)]


class Labelled(nn.Module):
    """Rows of one set of labels and the linear head that reads their class off the vector; rare classes weigh as much as frequent ones."""

    def __init__(self, told):
        super().__init__()
        self.name, self.seen, self.apart = told["name"], told["seen"], told["apart"]
        self.head = nn.Linear(WIDTH, told["classes"])
        counts = torch.bincount(torch.tensor([row["target"] for row in self.seen]), minlength=told["classes"]).float()
        self.register_buffer("weights", len(self.seen) / len(counts) / counts.clamp(min=1))
        self.rows, self.share = LABELLED[self.name]

    def some(self):
        return random.sample(self.seen, self.rows)

    def scores(self, vectors):
        return self.head(vectors * math.sqrt(WIDTH))

    def loss(self, vectors, rows):
        return self.share * F.cross_entropy(self.scores(vectors), torch.tensor([row["target"] for row in rows], device=DEVICE), self.weights)

    def judge(self, encoder):
        with torch.no_grad():
            said = self.scores(vectors_of(encoder, [row["ids"][:MOST_TOKENS] for row in self.apart])).argmax(1)
        targets = torch.tensor([row["target"] for row in self.apart], device=DEVICE)
        recalls = [(said[targets == label] == label).float().mean().item() for label in targets.unique()]
        return f"{self.name}: mean recall {sum(recalls) / len(recalls):.3f}"


class Desk(nn.Module):
    """The encoder and how near a question is to a line, by vector and tokens."""

    def __init__(self, published):
        super().__init__()
        self.encoder = Encoder(published)
        self.sum = nn.ParameterDict({name: nn.Parameter(torch.tensor(value)) for name, value in FIRST.items()})

    def near(self, lines, questions, whole=None):
        """Of padded lines and questions, or of what was read of them."""
        (vectors, telling, told), (asking_vectors, asking, asked) = lines, questions
        whole = asking_vectors @ vectors.T if whole is None else whole
        return self.sum["whole"] * whole + self.sum["tokens"] * self.encoder.near(asking, asked, telling, told)

    def read(self, texts):
        return (*self.encoder(*texts), texts[1])

    def chances(self, near, bar):
        return torch.cat([near, bar.expand(len(near), 1)], 1)


class Lessons:
    """What every run learns from, read once."""

    def __init__(self, folder, apart):
        self.published = read_weights(folder / "published")
        original = Encoder(self.published).to(DEVICE).eval()
        businesses = [Business(lesson, original) for lesson in json.loads((folder / "lessons.json").read_text())]
        self.others = [ids[:MOST_TOKENS] for ids in json.loads((folder / "others.json").read_text())]
        self.before = vectors_of(original, self.others)
        self.labelled = json.loads((folder / "labelled.json").read_text())
        random.Random(SEED).shuffle(businesses)
        apart = int(len(businesses) * apart)
        self.apart, self.seen = businesses[:apart], businesses[apart:]

    def begin(self):
        """All runs begin alike, or their weights would have no mean."""
        torch.manual_seed(SEED)
        return Desk(self.published).to(DEVICE), [Labelled(told).to(DEVICE) for told in self.labelled]


def judge(desk, businesses):
    first, among, count, answered, others = 0, 0, 0, [], []
    with torch.no_grad():
        for business in businesses:
            near = desk.near(desk.read(business.lines), desk.read(business.questions))
            hits = business.right.gather(1, near.topk(min(5, near.shape[1]), 1).indices)[business.answerable]
            first, among, count = first + hits[:, 0].sum().item(), among + (hits.sum(1) > 0).sum().item(), count + len(hits)
            nearest = near.max(1).values
            answered += nearest[business.answerable].tolist()
            others += nearest[~business.answerable].tolist()
    above = (torch.tensor(answered)[:, None] > torch.tensor(others)[None]).float().mean().item()
    return f"right line first {first / count:.3f}, among five {among / count:.3f}; answerable told from others (area) {above:.3f}"


def teach(lessons, run, epochs):
    desk, labelled = lessons.begin()
    random.seed(SEED + run)
    torch.manual_seed(SEED + run)
    back = nn.Parameter(torch.eye(WIDTH, device=DEVICE))
    weighed = [desk.sum[name] for name in ("whole", "tokens", "bar")]
    adam = torch.optim.AdamW([
        {"params": desk.encoder.published(), "lr": RATE},
        {"params": desk.encoder.tokens.parameters(), "lr": RATE_OF_MAP},
        {"params": [back], "lr": RATE_OF_MAP, "weight_decay": 0},
        {"params": weighed, "lr": RATE_OF_SUM, "weight_decay": 0},
        {"params": [desk.sum["scale"], desk.sum["alone"]], "lr": RATE_OF_BAR, "weight_decay": 0},
        {"params": [each for labels in labelled for each in labels.parameters()], "lr": RATE_OF_HEAD},
    ], weight_decay=0.01)
    seen, steps = list(lessons.seen), epochs * math.ceil(len(lessons.seen) / BUSINESSES)
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda step: min(1, (step + 1) / WARM_UP) * max(LAST_RATE, 1 - step / steps))
    desk.train()
    started = time.time()
    for _ in range(epochs):
        random.shuffle(seen)
        for start in range(0, len(seen), BUSINESSES):
            loss = loss_of(desk, lessons, labelled, back, seen[start:start + BUSINESSES])
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(desk.parameters(), 1.0)
            adam.step()
            falling.step()
    desk.eval()
    heads = "; ".join(labels.judge(desk.encoder) for labels in labelled)
    print(f"run {run}: {steps} steps in {time.time() - started:.0f} s; {heads}{told_of(desk, lessons)}", flush=True)
    return desk


def told_of(desk, lessons):
    return f"; apart: {judge(desk, lessons.apart)}" if lessons.apart else ""


def loss_of(desk, lessons, labelled, back, batch):
    lines, questions = joined([business.lines for business in batch]), joined([business.questions for business in batch])
    told, asked = desk.read(lines), desk.read(questions)
    some = random.sample(range(len(lessons.others)), OTHERS)
    rows = [labels.some() for labels in labelled]
    beside = desk.encoder(*padded([lessons.others[at] for at in some] + [row["ids"][:MOST_TOKENS] for each in rows for row in each]))[0]
    others, *those = beside.split([OTHERS, *map(len, rows)])
    classes = sum(labels.loss(vectors, each) for labels, vectors, each in zip(labelled, those, rows))
    before = torch.cat([*(business.before[0] for business in batch), *(business.before[1] for business in batch), lessons.before[some]])
    kept = (1 - F.cosine_similarity(torch.cat([told[0], asked[0], others]) @ back, before)).mean()
    whole = asked[0] @ told[0].T
    none = ~torch.cat([business.answerable for business in batch])
    right = torch.cat([torch.block_diag(*[business.right for business in batch]), none.float()[:, None]], 1)

    def missed(near):
        return -torch.logsumexp(near.log_softmax(1).masked_fill(right == 0, -1e9), 1).mean()

    near = desk.chances(desk.near(told, asked, whole), desk.sum["bar"])
    scale = desk.sum["scale"].exp()
    return missed(near) + ALONE * missed(desk.chances(whole * scale, desk.sum["alone"] * scale)) + KEEP * kept + classes


LESSONS = []


def read_lessons(folder, apart):
    torch.backends.cuda.matmul.allow_tf32 = True
    torch.set_num_threads(max(1, torch.get_num_threads() // 2))
    LESSONS.append(Lessons(folder, apart))


def teach_into(task):
    run, epochs, file = task
    torch.save(teach(LESSONS[0], run, epochs).state_dict(), file)
    return file


def keep_mean(files, base):
    lessons = LESSONS[0]
    states = [torch.load(file, map_location=DEVICE) for file in files]
    mean, _ = lessons.begin()
    mean.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    mean.eval()
    write_weights(base, mean.encoder.learnt())
    print(f"mean: {', '.join(f'{key} {value.item():.2f}' for key, value in mean.sum.items())}{told_of(mean, lessons)}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--apart", type=float, default=0)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--runs", type=int, default=6)
    parser.add_argument("--beside", type=int, default=2)
    options = parser.parse_args()
    with multiprocessing.get_context("spawn").Pool(options.beside, read_lessons, (options.folder, options.apart)) as pool:
        files = pool.map(teach_into, [(run, options.epochs, options.folder / f"run-{run}.pt") for run in range(options.runs)], 1)
        pool.apply(keep_mean, (files, options.folder / "tuned"))


if __name__ == "__main__":
    main()
