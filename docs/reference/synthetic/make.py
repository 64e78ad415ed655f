"""Writes the synthetic example client and its synthetic peers to examples/five-factor.

    python3 docs/reference/synthetic/make.py

Nothing here comes from a real organisation or person. What should come out (means by role, the spread of the peers)
is written in plan.py; this file draws answers that have it. The same bytes come out of every Python from 3.8 on:
the generator is our own, sums are exact (math.fsum), and no function is used whose last digit may differ.
"""

import csv
import datetime
import math
import pathlib

import plan

OUT = pathlib.Path(__file__).resolve().parents[3] / "questionnaires/src/main/resources/examples/five-factor"
FACTORS = list(plan.ITEMS)
ITEMS = [item for factor in FACTORS for item in plan.ITEMS[factor]]


class Chance:
    """A linear congruential generator of 64 bits (Knuth's MMIX constants); the upper 53 are used."""

    def __init__(self, seed):
        self.state = seed
        for _ in range(8):
            self.uniform()

    def uniform(self):
        self.state = (6364136223846793005 * self.state + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53

    def below(self, n):
        return int(self.uniform() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def normal(self):
        """Near enough to a standard normal: twelve uniforms have variance one."""
        return math.fsum(self.uniform() for _ in range(12)) - 6

    def shuffled(self, values):
        values = list(values)
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]
        return values

    def weighted(self, weights):
        """A key, with a chance in proportion to its weight."""
        left = self.uniform() * math.fsum(weights.values())
        for key, weight in weights.items():
            left -= weight
            if left < 0:
                return key
        return key


class Person:
    """One respondent: what is drawn once, before the level of the answers is set."""

    def __init__(self, role, department, chance):
        self.role, self.department, self.same = role, department, None
        self.general = chance.normal()
        self.view = {factor: chance.normal() for factor in FACTORS}
        self.noise = {item: chance.normal() for item in ITEMS}
        self.absent = {item: absence(item, role, chance) for item in ITEMS}

    def answer(self, factor, item, shift):
        """1..5, "NA", "DK" or "" (not answered)."""
        if self.same:
            return self.same
        if self.absent[item] is not None:
            return self.absent[item]
        general, view, noise = plan.SPREAD[factor]
        level = shift + plan.ITEMS[factor][item] + plan.DEPARTMENTS[self.department].get(factor, 0)
        level += general * self.general + view * self.view[factor] + noise * self.noise[item]
        return min(5, max(1, math.floor(level / 25 + 1.5)))


def absence(item, role, chance):
    draw = chance.uniform()
    for mark, share in (("DK", plan.dont_know(item, role)), ("NA", plan.not_applicable(item, role)), ("", 0.006)):
        if draw < share:
            return mark
        draw -= share
    return None


def score(person, factor, shift):
    """Mean of the answered items on 0..100, or None under half of the applicable items."""
    answers = [person.answer(factor, item, shift) for item in plan.ITEMS[factor]]
    given = [25 * (a - 1) for a in answers if isinstance(a, int)]
    applicable = len(answers) - answers.count("NA")
    return math.fsum(given) / len(given) if given and 2 * len(given) >= applicable else None


def shift_for(people, factor, target):
    """By bisection: the shift at which these people's mean is the target."""
    low, high = -60.0, 160.0
    for _ in range(40):
        middle = (low + high) / 2
        scores = [s for s in (score(p, factor, middle) for p in people) if s is not None]
        if math.fsum(scores) / len(scores) < target:
            low = middle
        else:
            high = middle
    return high


def make_wave(name, wave, chance):
    people = [Person(role, dep, chance) for role, dep, n in wave["people"] for _ in range(n)]
    people = chance.shuffled(people)
    odd = chance.shuffled([p for p in people if p.role == "frontline"])
    for person, same in zip(odd[:3], (3, 3, 4)):
        person.same = same
    for person in odd[3:5]:  # stopped half-way
        person.absent.update({item: "" for item in ITEMS[chance.between(15, 19):]})
    shifts = {}
    for role in wave["targets"]:
        group = [p for p in people if p.role == role]
        for factor, target in zip(FACTORS, wave["targets"][role]):
            shifts[role, factor] = shift_for(group, factor, target)
    fast = set(map(id, odd[5:5 + wave["speeders"]]))
    rows = []
    for number, person in enumerate(people, 1):
        row = {"respondent": "%s-%03d" % (wave["prefix"], number), "role": person.role, "department": person.department}
        for factor in FACTORS:
            for item in plan.ITEMS[factor]:
                row[item] = person.answer(factor, item, shifts[person.role, factor])
        outcomes(row, person, wave, chance)
        row["submitted"] = submitted(wave, chance)
        row["seconds"] = seconds(person, id(person) in fast, chance)
        rows.append(row)
    write(name, rows)


def outcomes(row, person, wave, chance):
    mood = 0.45 * person.general + 0.3 * person.view["consistent"] + 0.25 * person.view["systematise"]
    leader = 0.6 if person.role == "leadership" else 0
    recommend = math.floor(wave["recommend"] + leader + 2.0 * mood + 1.3 * chance.normal() + 0.5)
    ease = math.floor(wave["ease"] + leader + 1.1 * mood + 0.8 * chance.normal() + 0.5)
    row["nps"] = "" if chance.uniform() < 0.03 else min(10, max(0, recommend))
    row["effort"] = "" if chance.uniform() < 0.03 else min(7, max(1, ease))
    weights, chosen = dict(plan.IMPORTANCE), []
    for _ in range(3):
        chosen.append(chance.weighted(weights))
        del weights[chosen[-1]]
    row["importance"] = "" if chance.uniform() < 0.04 else " ".join(i for i in ITEMS if i in chosen)
    draw, comment = chance.uniform(), plan.COMMENTS[chance.below(len(plan.COMMENTS))]
    row["one-change"] = comment if draw < 0.06 else ""


def submitted(wave, chance):
    """A working day of the period, now and then a weekend; earlier days are likelier."""
    first = datetime.date.fromisoformat(wave["first"])
    while True:
        day = first + datetime.timedelta(days=int(19 * chance.uniform() * (0.55 + 0.45 * chance.uniform())))
        if day.weekday() < 5 or chance.uniform() < 0.1:
            return day.isoformat()


def seconds(person, fast, chance):
    if fast:
        return chance.between(36, 56)
    if person.same:
        return chance.between(250, 300)
    return chance.between(1100, 2600) if chance.uniform() < 0.06 else chance.between(360, 960)


def make_peers(chance):
    count = sum(n for _, n in plan.PEERS["country"])
    columns = {name: chance.shuffled([v for v, n in plan.PEERS[name] for _ in range(n)]) for name in plan.PEERS}
    general = [chance.normal() for _ in range(count)]
    for factor in FACTORS:
        strength = [0.75 * g + 0.66 * chance.normal() for g in general]
        order = sorted(range(count), key=lambda i: strength[i])
        values = {i: quantile(plan.PEER_KNOTS[factor], rank / (count - 1)) for rank, i in enumerate(order)}
        columns[factor] = ["%.2f" % (values[i] + 0.4 * (chance.uniform() - 0.5)) for i in range(count)]
    rows = []
    for i in range(count):
        row = {"organisation": "Synthetic peer %02d" % (i + 1)}
        row.update({name: values[i] for name, values in columns.items()})
        row["overall"] = "%.3f" % (math.fsum(float(row[f]) for f in FACTORS) / len(FACTORS))
        rows.append(row)
    write("peers.csv", rows)


def quantile(knots, p):
    """Straight lines between (share, value) knots."""
    for (p0, v0), (p1, v1) in zip(knots, knots[1:]):
        if p <= p1:
            return v0 + (v1 - v0) * (p - p0) / (p1 - p0)
    return knots[-1][1]


def write(name, rows):
    with open(OUT / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    for wave_name in plan.WAVES:
        make_wave(wave_name, plan.WAVES[wave_name], Chance(plan.WAVES[wave_name]["seed"]))
    make_peers(Chance(20251001))
