"""Writes examples/hospitals/scores-YEAR.csv from the published results by state.

    python3 docs/reference/hospitals/make_scores.py

One row a state: its name, its region and, per measure, the share of patients with the best answer in per cent.
A factor id is the measure id in lower case, with "-" for "_". Needs Python 3.8 or later and nothing else.
"""

import csv
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
RAW = ROOT / "assessment-api/src/test/resources/reference/hospital_states"
OUT = ROOT / "questionnaires/src/main/resources/examples/hospitals"


def read(name):
    with open(RAW / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def factor_id(measure):
    return measure.lower().replace("_", "-")


def main():
    measures = [row["measure"] for row in read("measures.csv")]
    states = {row["state"]: row for row in read("states.csv")}
    results = read("state_results.csv")
    for release in sorted({row["release"] for row in results}, key=year):
        top = {(r["state"], r["measure"]): r["top_pct"] for r in results if r["release"] == release}
        shown = sorted({state for state, _ in top}, key=lambda state: states[state]["name"])
        with open(OUT / f"scores-{year(release)}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["organisation", "region"] + [factor_id(m) for m in measures])
            for state in shown:
                row = [states[state]["name"], states[state]["region"]]
                writer.writerow(row + [top.get((state, m), "") for m in measures])


def year(release):
    """The release "07_2015" is that of July 2015."""
    return int(release.split("_")[1])


if __name__ == "__main__":
    main()
