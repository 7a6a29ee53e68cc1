"""Words of a text are split, counted and ranked."""

from collections import Counter

SIZE = 350
STEMS = "the of and river stone light house garden table summer winter letter window voice".split()


def make_text(words):
    state = 42
    parts = []
    for i in range(words):
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        word = STEMS[state // 65_536 % len(STEMS)]
        if state % 7 == 0:
            word = word.capitalize() + ","
        if state % 11 == 0:
            word += str(state % 13)
        parts.append(word)
        if i % 12 == 11:
            parts.append("\n")
    return " ".join(parts)


def run(size):
    text = make_text(size * 300)
    counts = {}
    for line in text.splitlines():
        for word in line.split():
            word = word.strip(",").lower()
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    letters = Counter(text)
    return ranked[:5], len(counts), letters.most_common(3)
