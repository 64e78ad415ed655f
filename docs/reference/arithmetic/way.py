"""Reference for the shortest way to the next level and for evidence-backed scores: every choice tried, standard library alone.

Run `python3 way.py` in this folder. It writes way.csv (one made-up factor a row: answers, weights, gates, and what the
best choice costs) and backed.csv (one assessor a row: answers, evidence, and the score that the evidence backs). Nothing
here shares code with the engine: a way is found by trying every whole step of every item, not by a search.
"""

import csv
import itertools
import random

FLOORS = [0, 20, 40, 60, 80]
TOP = 5
SECOND_STEP = 25.0


def level(score):
    return sum(1 for floor in FLOORS if score >= floor - 1e-12)


def published(means, weights, gates):
    """Level of a factor from its items' mean scores 0..100, held by its gates."""
    score = sum(m * w for m, w in zip(means, weights)) / sum(weights)
    held = 0
    for step in range(1, TOP + 1):
        items = [(level(m), critical) for m, (at, critical) in zip(means, gates) if at == step]
        met = not items or (
            sum(reached >= step for reached, _ in items) / len(items) >= 0.8 - 1e-9
            and all(reached >= step for reached, critical in items if critical)
        )
        if not met:
            break
        held = step
    return min(level(score), held)


def best(raw, weights, gates):
    """Least (steps, items) that brings the next level; None where no choice does."""
    scores = [25 * (mean - 1) for mean in raw]
    now = published(scores, weights, gates)
    if now == TOP:
        return now, None
    found = None
    choices = [[mean] + [step for step in range(1, TOP + 1) if step > mean + 1e-9] for mean in raw]
    for goal in itertools.product(*choices):
        if published([25 * (g - 1) for g in goal], weights, gates) <= now:
            continue
        steps = 0
        for before, after in zip(raw, goal):
            steps += len([s for s in range(1, TOP + 1) if before + 1e-9 < s <= after])
        cost = (steps, sum(after != before for before, after in zip(raw, goal)))
        if found is None or cost < found:
            found = cost
    return now, found


random.seed(20261129)
with open("way.csv", "w", newline="", encoding="utf-8") as out:
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["answers", "weights", "gates", "level", "steps", "items"])
    for _ in range(60):
        k, n = random.randint(2, 5), random.randint(5, 8)
        people = [[random.randint(1, random.choice([3, 4, 5])) for _ in range(k)] for _ in range(n)]
        weights = [random.choice([1, 1, 1, 2, 3]) for _ in range(k)]
        gates = [(random.choice([0, 0, 2, 3, 4]), random.random() < 0.5) for _ in range(k)]
        raw = [sum(p[i] for p in people) / n for i in range(k)]
        now, cost = best(raw, weights, gates)
        table.writerow(
            [
                "|".join(" ".join(map(str, p)) for p in people),
                " ".join(map(str, weights)),
                " ".join("%d%s" % (at, "!" if critical else "") for at, critical in gates),
                now,
                "" if cost is None else cost[0],
                "" if cost is None else cost[1],
            ]
        )

with open("backed.csv", "w", newline="", encoding="utf-8") as out:
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["answers", "weights", "evidence", "claimed", "backed", "share"])
    for _ in range(20):
        k = random.randint(2, 6)
        answers = [random.randint(1, 5) for _ in range(k)]
        weights = [random.choice([1, 1, 2]) for _ in range(k)]
        evidence = [random.choice(["none", "said", "documented", "observed", "measured"]) for _ in range(k)]
        evidence[0] = "documented"
        scores = [25.0 * (a - 1) for a in answers]
        proven = [e in ("documented", "observed", "measured") for e in evidence]
        backed = [s if p else min(s, SECOND_STEP) for s, p in zip(scores, proven)]
        total = sum(weights)
        table.writerow(
            [
                " ".join(map(str, answers)),
                " ".join(map(str, weights)),
                " ".join(evidence),
                repr(sum(s * w for s, w in zip(scores, weights)) / total),
                repr(sum(b * w for b, w in zip(backed, weights)) / total),
                repr(sum(w for w, p in zip(weights, proven) if p) / total),
            ]
        )
