"""JSON: documents are written and read by the library's json module."""

import json

SIZE = 1_000


def make_document(number):
    return {
        "id": number,
        "name": f"document {number}",
        "tags": ["red", "green", "blue", None, True],
        "ratio": number / 8,
        "nested": {"keys": {str(i): i * number for i in range(10)}, "text": 'say "hi"\n\u00e4'},
        "rows": [{"x": i, "y": [i, i + 0.5, -i]} for i in range(20)],
    }


def run(size):
    total = 0
    for number in range(size):
        document = make_document(number)
        text = json.dumps(document)
        sorted_text = json.dumps(document, indent=2, sort_keys=True)
        again = json.loads(text)
        total += len(text) + len(sorted_text) + again["rows"][3]["x"]
        total += json.loads(sorted_text) == document
    return total
