"""Reference figures for the arithmetic that no R package was run for: standard library alone, formulas as published.

Run `python3 make.py` in this folder. It writes waves.csv (invented answers of two waves) and expected.csv
(case, target, statistic, value); the tests of `score` and `benchmark` read both. Nothing here shares code with the
engine: matrices are solved by Gauss-Jordan, Shapley shares by walking through all orders of entry, and the t
distribution by Simpson's rule and bisection.
"""

import csv
import itertools
import math
import random
import statistics as st

rows = []


def say(case, target, statistic, value):
    rows.append((case, target, statistic, repr(float(value))))


def t_cdf(t, df):
    """By Simpson's rule on the density, from 0."""
    c = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    steps = 20000
    h = abs(t) / steps
    f = [c * (1 + (i * h) ** 2 / df) ** (-(df + 1) / 2) for i in range(steps + 1)]
    area = h / 3 * (f[0] + f[-1] + 4 * sum(f[1:-1:2]) + 2 * sum(f[2:-1:2]))
    return 0.5 + math.copysign(area, t)


def t_quantile(p, df):
    low, high = 0.0, 200.0
    for _ in range(60):
        mid = (low + high) / 2
        low, high = (mid, high) if t_cdf(mid, df) < p else (low, mid)
    return (low + high) / 2


def interval(case, target, centre, se, df):
    half = t_quantile(0.975, df) * se
    say(case, target, "ci_lo", centre - half)
    say(case, target, "ci_hi", centre + half)


# ---- Bridge: two waves, roles in other shares, three factors of one item 0..100, weights 1, 2, 1, some gaps.

random.seed(20260101)
ROLES = [["leadership", "frontline", "support", ""], ["leadership", "frontline", "support", ""]]
SIZES = [[12, 30, 9, 3], [20, 21, 8, 4]]
SHIFT = {"leadership": (70, 74), "frontline": (48, 57), "support": (60, 55), "": (50, 58)}
WEIGHT = {"a": 1, "b": 2, "c": 1}
waves = []
for wave in (0, 1):
    people = []
    for role, n in zip(ROLES[wave], SIZES[wave]):
        for _ in range(n):
            person = {"wave": wave + 1, "role": role}
            for f, lift in (("a", 0), ("b", -6), ("c", 5)):
                y = SHIFT[role][wave] + lift + random.gauss(0, 12)
                gone = f == "c" and random.random() < 0.08
                person[f] = "" if gone else f"{min(100, max(0, y)):.1f}"
            people.append(person)
    waves.append(people)

with open("waves.csv", "w", newline="", encoding="utf-8") as out:
    w = csv.DictWriter(out, ["wave", "role", "a", "b", "c"], lineterminator="\n")
    w.writeheader()
    for people in waves:
        w.writerows(people)


def values(people, f, role=None):
    return [float(p[f]) for p in people if p[f] and (role is None or p["role"] == role)]



def bridge(case, groups_of):
    """groups_of: role to the group it is told under."""
    grouped = [[dict(p, role=groups_of[p["role"]]) for p in people] for people in waves]
    groups = sorted(set(groups_of.values()))
    total_w = sum(WEIGHT.values())
    mixes, answers = {}, {}
    pulls = [[0.0] * len(p) for p in grouped]
    for f in WEIGHT:
        share = [
            {g: len(values(p, f, g)) / len(values(p, f)) for g in groups} for p in grouped
        ]
        mean = [{g: st.fmean(values(p, f, g)) for g in groups} for p in grouped]
        mixes[f] = sum((share[1][g] - share[0][g]) * (mean[0][g] + mean[1][g]) / 2 for g in groups)
        answers[f] = sum((share[0][g] + share[1][g]) / 2 * (mean[1][g] - mean[0][g]) for g in groups)
        one = []
        for wave in (0, 1):
            for g in groups:
                y = values(grouped[wave], f, g)
                v = ((share[0][g] + share[1][g]) / 2) ** 2 * st.variance(y) / len(y)
                one.append((v, len(y) - 1))
            for i, p in enumerate(grouped[wave]):
                if p[f]:
                    g = p["role"]
                    a = (share[0][g] + share[1][g]) / 2
                    n = len(values(grouped[wave], f, g))
                    pulls[wave][i] += WEIGHT[f] / total_w * a * (float(p[f]) - mean[wave][g]) / n
        by_wave = []
        for wave in (0, 1):
            mine = one[wave * len(groups):(wave + 1) * len(groups)]
            v = sum(x for x, _ in mine)
            by_wave.append((v, v * v / sum(x * x / df for x, df in mine)))
        v = sum(x for x, _ in by_wave)
        df = v * v / sum(x * x / d for x, d in by_wave)
        say(case, f, "change", st.fmean(values(grouped[1], f)) - st.fmean(values(grouped[0], f)))
        say(case, f, "mix", mixes[f])
        say(case, f, "answers", answers[f])
        interval(case, f, answers[f], math.sqrt(v), df)
    by_wave = []
    for wave in (0, 1):
        v = parts = 0.0
        for g in groups:
            u = [x for x, p in zip(pulls[wave], grouped[wave]) if p["role"] == g]
            part = len(u) / (len(u) - 1) * sum(x * x for x in u)
            v += part
            parts += part * part / (len(u) - 1)
        by_wave.append((v, v * v / parts))
    v = sum(x for x, _ in by_wave)
    df = v * v / sum(x * x / d for x, d in by_wave)
    mix = sum(WEIGHT[f] * mixes[f] for f in WEIGHT) / total_w
    answer = sum(WEIGHT[f] * answers[f] for f in WEIGHT) / total_w
    say(case, "overall", "mix", mix)
    say(case, "overall", "answers", answer)
    say(case, "overall", "change", mix + answer)
    interval(case, "overall", answer, math.sqrt(v), df)


# "Not stated" has 3 and 4 members: it is hidden, and with it support, the next smallest. Both are told as one.
bridge("bridge", {"leadership": "leadership", "frontline": "frontline", "support": "pool", "": "pool"})

# ---- Weights moved by half: scores and weights of four factors.

SCORES = {"a": 72.0, "b": 38.5, "c": 61.25, "d": 55.0}
WEIGHTS = {"a": 3.0, "b": 1.0, "c": 2.0, "d": 2.0}
total = sum(WEIGHTS.values())
found = []
for f in SCORES:
    for times in (0.5, 1.5):
        own = WEIGHTS[f] / total * times
        rest = (1 - own) / (1 - WEIGHTS[f] / total)
        score = sum((own if g == f else WEIGHTS[g] / total * rest) * SCORES[g] for g in SCORES)
        found.append(score)
        say("weights", f, f"times_{times}", score)
say("weights", "overall", "min", min(found))
say("weights", "overall", "max", max(found))


# ---- Least squares and Shapley shares: an outcome on three factors of the first wave and the second, complete rows.

def solve(matrix, right):
    n = len(matrix)
    m = [list(map(float, r)) + [float(x) for x in b] for r, b in zip(matrix, right)]
    for i in range(n):
        p = max(range(i, n), key=lambda k: abs(m[k][i]))
        m[i], m[p] = m[p], m[i]
        m[i] = [x / m[i][i] for x in m[i]]
        for k in range(n):
            if k != i:
                m[k] = [x - m[k][i] * y for x, y in zip(m[k], m[i])]
    return [r[n:] for r in m]


def fit(xs, y):
    """Coefficients, inverse of X'X, R squared, residual variance."""
    x = [[1.0] + [c[i] for c in xs] for i in range(len(y))]
    k = len(x[0])
    xtx = [[math.fsum(r[i] * r[j] for r in x) for j in range(k)] for i in range(k)]
    xty = [[math.fsum(r[i] * v for r, v in zip(x, y))] for i in range(k)]
    inverse = solve(xtx, [[1.0 if i == j else 0.0 for j in range(k)] for i in range(k)])
    b = [math.fsum(inverse[i][j] * xty[j][0] for j in range(k)) for i in range(k)]
    residual = [v - math.fsum(bi * ri for bi, ri in zip(b, r)) for r, v in zip(x, y)]
    rss = math.fsum(e * e for e in residual)
    tss = math.fsum((v - st.fmean(y)) ** 2 for v in y)
    return b, inverse, 1 - rss / tss, rss / (len(y) - k)


everyone = [p for people in waves for p in people]
complete = [p for p in everyone if p["c"]]
outcome = [(0.05 * float(p["a"]) + 0.06 * float(p["b"]) + random.gauss(0, 1)) for p in complete]
outcome = [min(10, max(0, round(v))) for v in outcome]
with open("outcome.csv", "w", newline="", encoding="utf-8") as out:
    w = csv.writer(out, lineterminator="\n")
    w.writerow(["a", "b", "c", "outcome"])
    for p, v in zip(complete, outcome):
        w.writerow([p["a"], p["b"], p["c"], v])
y = [10.0 * v for v in outcome]
xs = [[float(p[f]) for p in complete] for f in WEIGHT]
b, inverse, r2, s2 = fit(xs, y)
say("drivers", "all", "n", len(y))
say("drivers", "all", "r2", r2)
for i, f in enumerate(WEIGHT):
    se = math.sqrt(s2 * inverse[i + 1][i + 1])
    say("drivers", f, "b", b[i + 1])
    say("drivers", f, "se", se)
    interval("drivers_plus_10", f, 10 * b[i + 1], 10 * se, len(y) - 4)
gains = {f: [] for f in WEIGHT}
for order in itertools.permutations(range(3)):
    before = 0.0
    for place in range(3):
        now = fit([xs[j] for j in order[:place + 1]], y)[2]
        gains[list(WEIGHT)[order[place]]].append(now - before)
        before = now
for f in WEIGHT:
    say("drivers", f, "shapley", st.fmean(gains[f]))

# ---- Trend: five waves, years and scores.

YEARS = [2021.0, 2022.25, 2023.0, 2024.0, 2025.5]
TREND = [41.2, 44.9, 43.1, 49.7, 52.0]
b, inverse, r2, s2 = fit([[t - 2023 for t in YEARS]], TREND)
say("trend", "slope", "value", b[1])
interval("trend", "slope", b[1], math.sqrt(s2 * inverse[1][1]), 3)

# ---- Finite population: 12 values, 40 invited.

SAMPLE = [55, 62, 48, 71, 66, 59, 80, 45, 52, 68, 73, 60]
se = st.stdev(SAMPLE) / math.sqrt(len(SAMPLE))
say("finite", "mean", "value", st.fmean(SAMPLE))
interval("finite", "mean", st.fmean(SAMPLE), se * math.sqrt((40 - 12) / (40 - 1)), 11)
interval("finite_unknown", "mean", st.fmean(SAMPLE), se, 11)

# ---- Smoothed means: four segments of organisations, normal-normal empirical Bayes.

SEGMENTS = {
    "north": [52, 58, 61, 49, 55, 60, 57, 63, 50],
    "south": [66, 71, 64, 69, 73, 68, 70, 62, 75, 67],
    "east": [45, 59, 51, 48, 62, 40, 55, 58],
    "west": [60, 57, 64],
}
n = {s: len(v) for s, v in SEGMENTS.items()}
means = {s: st.fmean(v) for s, v in SEGMENTS.items()}
big_n = sum(n.values())
grand = sum(map(sum, SEGMENTS.values())) / big_n
k = len(SEGMENTS)
msb = sum(n[s] * (means[s] - grand) ** 2 for s in n) / (k - 1)
msw = sum(sum((x - means[s]) ** 2 for x in SEGMENTS[s]) for s in n) / (big_n - k)
n0 = (big_n - sum(x * x for x in n.values()) / big_n) / (k - 1)
tau2 = max(0.0, (msb - msw) / n0)
precision = {s: 1 / (tau2 + msw / n[s]) for s in n}
mu = sum(precision[s] * means[s] for s in n) / sum(precision.values())
for s in n:
    share = tau2 / (tau2 + msw / n[s])
    say("smoothed", s, "mean", share * means[s] + (1 - share) * mu)

with open("expected.csv", "w", newline="", encoding="utf-8") as out:
    w = csv.writer(out, lineterminator="\n")
    w.writerow(["case", "target", "statistic", "value"])
    w.writerows(rows)
