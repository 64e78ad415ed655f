#!/usr/bin/env python3
"""Makes the colour profile of the reports: sRGB as a small ICC profile of version 2.

Usage: srgb.py TARGET_FILE
Own work, in the public domain (CC0 1.0). The profiles that come with Java differ from one JDK to the next, and the
reports' bytes must not. Numbers: IEC 61966-2-1 (primaries, white point D65, transfer curve), adapted to D50 with the
Bradford matrix; file format: ICC.1:2001-04.
"""
import struct
import sys


def s15(value):
    return struct.pack(">i", round(value * 65536))


def tag_text(text):
    return b"text\0\0\0\0" + text.encode("ascii") + b"\0"


def tag_description(text):
    ascii_part = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_part)) + ascii_part + b"\0" * (8 + 3 + 67)


def tag_xyz(x, y, z):
    return b"XYZ \0\0\0\0" + s15(x) + s15(y) + s15(z)


def tag_curve(count=1024):
    values = []
    for i in range(count):
        v = i / (count - 1)
        linear = v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        values.append(round(linear * 65535))
    return b"curv\0\0\0\0" + struct.pack(">I", count) + struct.pack(f">{count}H", *values)


def multiply(a, b):
    return [[sum(a[i][k] * b[k][j] for k in range(3)) for j in range(len(b[0]))] for i in range(3)]


def inverse(m):
    (a, b, c), (d, e, f), (g, h, i) = m
    det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return [[(e * i - f * h) / det, (c * h - b * i) / det, (b * f - c * e) / det],
            [(f * g - d * i) / det, (a * i - c * g) / det, (c * d - a * f) / det],
            [(d * h - e * g) / det, (b * g - a * h) / det, (a * e - b * d) / det]]


def colorants():
    """Columns: red, green and blue in XYZ relative to D50."""
    primaries = [(0.64, 0.33), (0.30, 0.60), (0.15, 0.06)]
    white = (0.3127 / 0.3290, 1.0, (1 - 0.3127 - 0.3290) / 0.3290)
    raw = [[x / y for x, y in primaries], [1.0] * 3, [(1 - x - y) / y for x, y in primaries]]
    scale = multiply(inverse(raw), [[w] for w in white])
    rgb = [[raw[i][j] * scale[j][0] for j in range(3)] for i in range(3)]
    bradford = [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
    d50 = (0.9642, 1.0, 0.8249)
    source = multiply(bradford, [[w] for w in white])
    target = multiply(bradford, [[w] for w in d50])
    ratio = [[target[i][0] / source[i][0] if i == j else 0.0 for j in range(3)] for i in range(3)]
    return multiply(multiply(multiply(inverse(bradford), ratio), bradford), rgb)


def profile():
    m = colorants()
    curve = tag_curve()
    tags = [
        (b"desc", tag_description("sRGB")),
        (b"cprt", tag_text("Public domain (CC0 1.0)")),
        (b"wtpt", tag_xyz(0.9642, 1.0, 0.8249)),
        (b"rXYZ", tag_xyz(*[m[i][0] for i in range(3)])),
        (b"gXYZ", tag_xyz(*[m[i][1] for i in range(3)])),
        (b"bXYZ", tag_xyz(*[m[i][2] for i in range(3)])),
        (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve),
    ]
    start = 128 + 4 + 12 * len(tags)
    table, data, places = b"", b"", {}
    for name, body in tags:
        if body not in places:
            data += b"\0" * (-len(data) % 4)
            places[body] = start + len(data)
            data += body
        table += name + struct.pack(">II", places[body], len(body))
    data += b"\0" * (-len(data) % 4)
    header = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQI", start + len(data), b"\0" * 4, 0x02100000, b"mntr", b"RGB ",
                         b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp", b"\0" * 4, 0, b"\0" * 4, b"\0" * 4, 0, 0)
    header += s15(0.9642) + s15(1.0) + s15(0.8249)
    header += b"\0" * (128 - len(header))
    return header + struct.pack(">I", len(tags)) + table + data


if __name__ == "__main__":
    with open(sys.argv[1], "wb") as out:
        out.write(profile())
