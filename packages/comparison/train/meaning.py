# Fits the vectors of src/reading/meaning.ts and writes them as weights/meaning-1.bin.gz.
#   usage: python train/meaning.py TEXTS.json MODEL.onnx TOKENIZER.json OUT.bin.gz      (needs numpy, onnxruntime, tokenizers, torch)
# TEXTS: what train/meaning-texts.mjs printed. MODEL, TOKENIZER: all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0).
# Each word alone goes through the encoder once; a text is the weighed sum of its words. What is learned is a projection to 32 numbers
# and a weight a word, so that wordings of one fact find each other among all wordings of their event (InfoNCE, van den Oord
# et al. 2018, temperature 0.1). Held to the first principal components, or 7,504 short texts would be learned by heart.
import gzip
import json
import random
import struct
import sys

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy, normalize

DIMS, EPOCHS, BATCH, HEAT, HELD, PARAPHRASES = 32, 25, 4, 0.1, 2.0, 0.3
SAMPLES = {
    '#money': ['$40m', '$1.2bn', '€300'], '#share': ['40%', '7%', '12.5%'], '#clock': ['6:20', '11:40', '7am'],
    '#age': ['34-year-old', '12-year-old'], '#measure': ['40km', '8kg', '21st'], '#year': ['2019', '2024', '1998'],
    '#many': ['40,000', '3,500', '6000'], '#part': ['4.6', '12.5'], '#few': ['12', '9', '27'], '#some': ['350', '96', '118'],
}


def encoded(words, model, tokenizer):
    """The mean of the last layer for each word alone, by words of equal length."""
    session = onnxruntime.InferenceSession(model)
    pieces = Tokenizer.from_file(tokenizer)
    pieces.no_padding()
    pieces.no_truncation()
    found, by_length = {}, {}
    for word in words:
        ids = pieces.encode(word).ids
        by_length.setdefault(len(ids), []).append((word, ids))
    for same in by_length.values():
        for at in range(0, len(same), 128):
            ids = np.array([i for _, i in same[at : at + 128]], dtype=np.int64)
            feed = {'input_ids': ids, 'attention_mask': np.ones_like(ids), 'token_type_ids': np.zeros_like(ids)}
            for (word, _), state in zip(same[at : at + 128], session.run(None, feed)[0].mean(1)):
                found[word] = state
    return found


def main(texts_file, model, tokenizer, out):
    random.seed(0)
    torch.manual_seed(0)
    texts = json.load(open(texts_file))
    words = texts['words']
    row = {word: k for k, word in enumerate(words)}
    state = encoded({s for w in words for s in SAMPLES.get(w, [w])}, model, tokenizer)
    raw = np.array([np.mean([state[s] for s in SAMPLES.get(w, [w])], axis=0) for w in words], dtype=np.float32)
    raw -= raw.mean(0)
    raw /= np.linalg.norm(raw, axis=1).mean()
    counts = np.array(texts['counts'])
    start = np.linalg.svd(raw[counts >= 2], full_matrices=False)[2][:DIMS].T.copy()
    share = (counts + 0.5) / texts['paragraphs']
    # Arora et al. 2017: a word weighs a / (a + its share); the power and a tilt by word are learned.
    smooth = torch.tensor(np.log(1e-3 / (1e-3 + share)), dtype=torch.float32)
    rare = torch.tensor((-np.log(share) - 7) / 2, dtype=torch.float32)
    x, first = torch.tensor(raw), torch.tensor(start)
    turn = torch.nn.Parameter(first.clone())
    tilt = torch.nn.Parameter(torch.zeros(raw.shape[1]))
    power = torch.nn.Parameter(torch.zeros(2))

    def vectors():
        return (x @ turn) * torch.exp(smooth * (1 + power[0]) + power[1] * rare + x @ tilt)[:, None]

    def meanings(bags, table):
        known = [[row[key] for key in bag if key in row] or [0] for bag in bags]
        lengths = torch.tensor([len(bag) for bag in known])
        ids = torch.tensor([k for bag in known for k in bag])
        of = torch.repeat_interleave(torch.arange(len(known)), lengths)
        return normalize(torch.zeros(len(known), DIMS).index_add(0, of, table[ids]), dim=1)

    def apart(event, table):
        bags = [bag for fact in event for bag in fact]
        fact = torch.tensor([k for k, of in enumerate(event) for _ in of])
        found = meanings(bags, table)
        own = torch.eye(len(bags), dtype=torch.bool)
        near = (found @ found.T / HEAT).masked_fill(own, -1e9)
        same = (fact[:, None] == fact[None]) & ~own
        shares = near - torch.logsumexp(near, 1, keepdim=True)
        return -(shares * same).sum(1).div(same.sum(1)).mean()

    events = {}
    for fact in texts['facts']:
        events.setdefault(fact['event'], []).append(fact['texts'])
    events = list(events.values())
    steps = torch.optim.Adam([{'params': [turn], 'lr': 3e-3}, {'params': [tilt, power], 'lr': 1e-2}])
    for _ in range(EPOCHS):
        random.shuffle(events)
        for at in range(0, len(events), BATCH):
            table, some = vectors(), events[at : at + BATCH]
            loss = sum(apart(event, table) for event in some) / len(some)
            pairs = random.sample(texts['paraphrases'], 64)
            a, b = (meanings([pair[k] for pair in pairs], table) for k in (0, 1))
            loss = loss + PARAPHRASES * cross_entropy(a @ b.T / HEAT, torch.arange(64))
            loss = loss + HELD * ((turn - first) ** 2).sum() / DIMS + 1e-3 * (tilt**2).sum()
            steps.zero_grad()
            loss.backward()
            steps.step()
    with torch.no_grad():
        made = vectors().numpy()
    size = np.maximum(np.abs(made).max(1), 1e-9) / 127
    listed = '\n'.join(words).encode()
    body = struct.pack('<III', len(words), DIMS, len(listed)) + listed
    body += size.astype('<f4').tobytes() + np.round(made / size[:, None]).astype(np.int8).tobytes()
    with open(out, 'wb') as file:
        file.write(gzip.compress(body, 9, mtime=0))
    print(len(words), 'words', len(events), 'events', power.tolist())


main(*sys.argv[1:])
