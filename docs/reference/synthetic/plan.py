"""What the synthetic example should show. Scores are on 0..100; everything in this file is invented."""

# Factor: item: how far the item lies above or below its factor.
ITEMS = {
    "articulate": {"art-promise": 4, "art-commitments": 1, "art-known": -5, "art-jobs": -4, "art-priorities": -3, "art-leaders": 7},
    "consistent": {"con-channels": -7, "con-trouble": -9, "con-handover": 2, "con-tone": 4, "con-campaigns": 12, "con-units": -2},
    "empower": {"emp-mandate": -1, "emp-backing": 5, "emp-functions": -5, "emp-information": 2, "emp-guidelines": -3, "emp-change": 2},
    "systematise": {"sys-recovery": -3, "sys-signals": -8, "sys-response": 3, "sys-remedy": 4, "sys-causes": -2, "sys-care": 6},
    "measure": {"mea-leading": 5, "mea-promises": 2, "mea-expectations": -1, "mea-feedback": 4, "mea-quality": -7, "mea-decisions": -3},
}

# Standard deviations of what a person thinks in general, of the factor, and of the single item.
SPREAD = {
    "articulate": (9, 15, 17),
    "consistent": (10, 16, 17),
    "empower": (9, 17, 18),
    "systematise": (10, 14, 18),
    "measure": (8, 14, 18),
}

# How a department differs from the others, by factor.
DEPARTMENTS = {
    "Customer centre": {"articulate": -4, "consistent": -6, "empower": -8, "systematise": -3},
    "Claims": {"consistent": 2, "empower": 5, "systematise": 3},
    "Sales and advice": {"articulate": 6, "consistent": 5, "empower": 6, "measure": -2},
    "Digital": {"consistent": 3, "empower": 4, "measure": 5},
    "Finance and risk": {"articulate": -1, "empower": -4, "systematise": 3, "measure": -3},
    "Legal": {"consistent": 4},
}

# Two waves. Targets: the mean by role, factor by factor in the order of ITEMS.
WAVES = {
    "wave-1.csv": {
        "seed": 20240909,
        "prefix": "w1",
        "first": "2024-09-09",
        "speeders": 3,
        "recommend": 7.1,
        "ease": 4.0,
        "people": [
            ("frontline", "Customer centre", 66), ("frontline", "Claims", 42), ("frontline", "Sales and advice", 28),
            ("support", "Claims", 11), ("support", "Sales and advice", 14), ("support", "Digital", 34),
            ("support", "Finance and risk", 31), ("support", "Legal", 3),
            ("leadership", "Customer centre", 5), ("leadership", "Claims", 4), ("leadership", "Sales and advice", 4),
            ("leadership", "Digital", 4), ("leadership", "Finance and risk", 4), ("leadership", "Legal", 1),
        ],
        "targets": {"leadership": (66, 52, 61, 41, 50), "frontline": (45, 32, 37, 28, 44), "support": (54, 39, 47, 34, 47)},
    },
    "wave-2.csv": {
        "seed": 20250908,
        "prefix": "w2",
        "first": "2025-09-08",
        "speeders": 4,
        "recommend": 7.4,
        "ease": 4.1,
        "people": [
            ("frontline", "Customer centre", 80), ("frontline", "Claims", 54), ("frontline", "Sales and advice", 34),
            ("support", "Claims", 10), ("support", "Sales and advice", 14), ("support", "Digital", 38),
            ("support", "Finance and risk", 30), ("support", "Legal", 3),
            ("leadership", "Customer centre", 5), ("leadership", "Claims", 5), ("leadership", "Sales and advice", 5),
            ("leadership", "Digital", 4), ("leadership", "Finance and risk", 4), ("leadership", "Legal", 1),
        ],
        "targets": {"leadership": (75, 49, 67, 43, 60), "frontline": (56, 29, 44, 29, 56), "support": (64, 36, 54, 36, 58)},
    },
}

# The share who name a practice among the three that matter most, before the draw.
IMPORTANCE = {
    "art-promise": 6, "art-commitments": 9, "art-known": 12, "art-jobs": 4, "art-priorities": 4, "art-leaders": 3,
    "con-channels": 46, "con-trouble": 38, "con-handover": 27, "con-tone": 5, "con-campaigns": 9, "con-units": 4,
    "emp-mandate": 26, "emp-backing": 5, "emp-functions": 4, "emp-information": 11, "emp-guidelines": 4, "emp-change": 4,
    "sys-recovery": 42, "sys-signals": 7, "sys-response": 33, "sys-remedy": 9, "sys-causes": 10, "sys-care": 6,
    "mea-leading": 5, "mea-promises": 5, "mea-expectations": 9, "mea-feedback": 6, "mea-quality": 2, "mea-decisions": 4,
}

# Answers to the open question; given rarely.
COMMENTS = [
    "The website and the telephone should give the same answer.",
    "Let us see what the customer has already told a colleague.",
    "A clear limit for what I may offer, in money and in time.",
    "Tell customers about a delay before they have to ask.",
    'Fewer letters that begin with "as stated in the terms".',
    "Call back when a claim is settled, and ask if anything is missing.",
    "One person who follows the case from start to end.",
    "Answer within two working days, also in July.",
    "Partners should not promise more than we can keep.",
    "Plain words in our letters",
    "Remove the rule that every second claim needs two signatures.",
    "Ask the customer centre before a campaign starts; we get the calls.",
]

# Synthetic peers: how many of each kind, and (share, score) knots of each factor.
PEERS = {
    "industry": [("insurance", 15), ("banking", 12), ("pensions", 7)],
    "country": [("NO", 13), ("SE", 9), ("DK", 7), ("FI", 5)],
    "size": [("500-999", 14), ("1000-1999", 12), ("2000-5000", 8)],
}
PEER_KNOTS = {
    "articulate": [(0, 29), (0.1, 37), (0.25, 47), (0.5, 56), (0.75, 64), (0.9, 72), (1, 79)],
    "consistent": [(0, 28), (0.1, 36), (0.25, 45), (0.5, 52), (0.75, 60), (0.9, 68), (1, 75)],
    "empower": [(0, 27), (0.1, 35), (0.25, 44), (0.5, 53), (0.75, 61), (0.9, 69), (1, 77)],
    "systematise": [(0, 21), (0.1, 29), (0.25, 37), (0.5, 46), (0.75, 57), (0.9, 65), (1, 72)],
    "measure": [(0, 25), (0.1, 33), (0.25, 42), (0.5, 51), (0.75, 60), (0.9, 68), (1, 76)],
}


def dont_know(item, role):
    """Share who say that they don't know."""
    if item in ("sys-signals", "mea-leading"):
        share = 0.15
    else:
        share = {"art": 0.02, "con": 0.04, "emp": 0.03, "sys": 0.10, "mea": 0.05}[item[:3]]
    return share * {"leadership": 0.4, "frontline": 1.0, "support": 1.4}[role]


def not_applicable(item, role):
    """Share to whom the question does not apply."""
    if role == "support" and item in ("con-handover", "con-tone", "sys-response", "sys-remedy"):
        return 0.07
    return 0.01
