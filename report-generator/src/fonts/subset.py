#!/usr/bin/env python3
"""Makes the report's fonts from the published ones (needs fontTools 4.38 or later).

Usage: subset.py SOURCE_DIRECTORY TARGET_DIRECTORY
The sources are the static TTF files of the npm packages @expo-google-fonts/inter 0.4.2 and
@expo-google-fonts/source-serif-4 0.4.1, unpacked anywhere under SOURCE_DIRECTORY.

What is changed, and why:
- Letters the report can need are kept (Latin, Greek, Cyrillic, punctuation, arrows, signs): the jar stays small.
- Inter's figures become the tabular ones: the PDF writer has no OpenType features, and numbers stand in columns.
- Kerning moves from GPOS to the old kern table, which is the only one that the reports' own text setter reads.
- Hinting goes: print and modern screens do not use it.
- Source Serif gets another name. Its licence reserves "Source" for unchanged copies; Inter reserves nothing.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

FONTS = {
    "Inter-Regular": ("Inter_400Regular", None),
    "Inter-Medium": ("Inter_500Medium", None),
    "Inter-SemiBold": ("Inter_600SemiBold", None),
    "CxmSerif-Regular": ("SourceSerif4_400Regular", "Cxm Serif"),
    "CxmSerif-SemiBold": ("SourceSerif4_600SemiBold", "Cxm Serif SemiBold"),
}
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B9, 0x2DD), (0x300, 0x30C), (0x327, 0x328), (0x370, 0x3FF), (0x400, 0x45F),
    (0x490, 0x491), (0x1E00, 0x1EFF), (0x2000, 0x200A), (0x2010, 0x2027), (0x202F, 0x203A), (0x2044, 0x2044),
    (0x205F, 0x205F), (0x2070, 0x209C), (0x20A0, 0x20C0), (0x2113, 0x2122), (0x2126, 0x2126), (0x2150, 0x215E),
    (0x2190, 0x2199), (0x2202, 0x2202), (0x2206, 0x2206), (0x220F, 0x2212), (0x2215, 0x221E), (0x222B, 0x222B),
    (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25B6, 0x25B7), (0x25BC, 0x25BD),
    (0x25C6, 0x25C7), (0x25CB, 0x25CF), (0x2605, 0x2606), (0x2713, 0x2717),
]
# Pairs outside these letters are rare in running text; all pairs would not fit a kern table.
KERNED = [(0x20, 0x7E), (0xA0, 0xFF), (0x104, 0x107), (0x110, 0x111), (0x152, 0x153), (0x160, 0x161),
          (0x17D, 0x17E), (0x2013, 0x2014), (0x2018, 0x201E), (0x2026, 0x2026), (0x2212, 0x2212)]


def spread(ranges):
    return [c for first, last in ranges for c in range(first, last + 1)]


def use_tabular_figures(font):
    features = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = {i for f in features if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    swap = {}
    for i in sorted(lookups):
        for sub in font["GSUB"].table.LookupList.Lookup[i].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            swap.update(getattr(sub, "mapping", {}))
    for table in font["cmap"].tables:
        for c in range(ord("0"), ord("9") + 1):
            if c in table.cmap:
                table.cmap[c] = swap.get(table.cmap[c], table.cmap[c])


def kerning(font):
    """Horizontal kerning of the latin script by pairs of glyphs; the first subtable that covers a pair decides."""
    cmap = font.getBestCmap()
    glyphs = [cmap[c] for c in spread(KERNED) if c in cmap]
    gpos = font["GPOS"].table
    scripts = {s.ScriptTag: s.Script for s in gpos.ScriptList.ScriptRecord}
    latin = scripts.get("latn") or scripts["DFLT"]
    features = [gpos.FeatureList.FeatureRecord[i] for i in latin.DefaultLangSys.FeatureIndex]
    lookups = sorted({i for f in features if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    pairs = {}
    for i in lookups:
        seen = set()
        for sub in gpos.LookupList.Lookup[i].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if sub.LookupType == 2:
                for pair, value in values(sub, glyphs).items():
                    if pair not in seen:
                        seen.add(pair)
                        pairs[pair] = pairs.get(pair, 0) + value
    # Under a hundredth of an em nobody sees it, and a kern table holds 10,920 pairs.
    least = font["head"].unitsPerEm / 100
    return {p: v for p, v in pairs.items() if abs(v) >= least}


def values(sub, glyphs):
    found = {}
    covered = set(sub.Coverage.glyphs)
    if sub.Format == 1:
        sets = dict(zip(sub.Coverage.glyphs, sub.PairSet))
        for left in glyphs:
            if left in covered:
                for record in sets[left].PairValueRecord:
                    found[(left, record.SecondGlyph)] = advance(record.Value1)
        wanted = set(glyphs)
        return {p: v for p, v in found.items() if p[1] in wanted}
    for left in glyphs:
        if left in covered:
            row = sub.Class1Record[sub.ClassDef1.classDefs.get(left, 0)].Class2Record
            for right in glyphs:
                found[(left, right)] = advance(row[sub.ClassDef2.classDefs.get(right, 0)].Value1)
    return found


def advance(value):
    return getattr(value, "XAdvance", 0) or 0 if value else 0


def rename(font, family):
    names = font["name"]
    postscript = {"Cxm Serif": "CxmSerif-Regular", "Cxm Serif SemiBold": "CxmSerif-SemiBold"}[family]
    for record in list(names.names):
        text = {1: family, 2: "Regular", 3: postscript, 4: family, 6: postscript}.get(record.nameID)
        if text:
            names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID not in (0, 5, 13, 14):
            names.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)


def make(source, target, family):
    font = TTFont(source, recalcTimestamp=False)
    if family is None:
        use_tabular_figures(font)
    pairs = kerning(font)
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"],
                             glyph_names=False, recalc_timestamp=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "DSIG", "meta"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=spread(RANGES))
    cutter.subset(font)
    old = KernTable_format_0(apple=False)
    old.version, old.coverage, old.apple, old.kernTable = 0, 1, False, pairs
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [old]
    if family:
        rename(font, family)
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(font.getBestCmap())} characters, {len(pairs)} pairs")


if __name__ == "__main__":
    sources, targets = Path(sys.argv[1]), Path(sys.argv[2])
    targets.mkdir(parents=True, exist_ok=True)
    for name, (source, family) in FONTS.items():
        make(next(sources.rglob(source + ".ttf")), targets / (name + ".ttf"), family)
