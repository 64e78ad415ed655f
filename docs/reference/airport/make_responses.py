"""Makes examples/airport/responses.csv from the cleaned table of the 2017 guest survey of San Francisco airport.

Usage: python3 make_responses.py RESPONSES.csv OUT.csv. Keeps the ratings, the recommendation, the weight, the boarding
area, the time of flight and the day; leaves out who people are (age, gender, home, language), which nothing here needs.
A recommendation of 11 is outside the scale of 0 to 10 and becomes "not answered". Prints the net promoter figures that
the tests expect, plain and weighted, from the definitions alone.
"""

import csv
import sys

ITEMS = (
    "Q7ART Q7FOOD Q7STORE Q7WIFI Q7SIGN Q7WALKWAYS Q7SCREENS Q7INFODOWN Q7INFOUP Q7ROADS Q7PARK Q7AIRTRAIN "
    "Q7LTPARKING Q7RENTAL Q9BOARDING Q9AIRTRAIN Q9RENTAL Q9FOOD Q9RESTROOM Q7ALL Q9ALL"
).split()
PEAK = {"1": "domestic-peak", "2": "domestic-offpeak", "3": "international"}


def name(item):
    """Q7ART is q7-art."""
    return (item[:2] + "-" + item[2:]).lower()


def recommendation(r):
    return "" if r["NETPRO"] == "11" else r["NETPRO"]


def promoters(target):
    with open(target, newline="", encoding="utf-8") as lines:
        rows = [(int(r["netpro"]), float(r["weight"])) for r in csv.DictReader(lines) if r["netpro"]]
    each = [((x >= 9) - (x <= 6), w) for x, w in rows]
    total = sum(w for _, w in each)
    weighted = sum(v * w for v, w in each) / total
    error = sum((w * (v - weighted)) ** 2 for v, w in each) ** 0.5 / total
    print("n", len(each), "nps", 100 * sum(v for v, _ in each) / len(each))
    print("weighted nps", 100 * weighted, "standard error", 100 * error)


def main(source, target):
    with open(source, newline="", encoding="utf-8") as lines, open(target, "w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["respondent", "submitted", "boarding-area", "flight", "weight", *map(name, ITEMS), "netpro"])
        for r in csv.DictReader(lines):
            r = {k: "" if v == "NA" else v for k, v in r.items()}
            rows.writerow(
                [r["respondent"], r["date"], r["BAREA"], PEAK.get(r["PEAK"], ""), r["WEIGHT"]]
                + [r[i] for i in ITEMS]
                + [recommendation(r)]
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
    promoters(sys.argv[2])
