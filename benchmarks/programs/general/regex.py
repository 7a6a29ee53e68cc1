"""Regular expressions: search, findall, groups, substitution with a function, splitting."""

import re

SIZE = 1_200
LOG = """\
2026-03-01 12:00:01 INFO  server started on 192.168.0.17:8080
2026-03-01 12:00:07 WARN  slow query (1532 ms) user=anna@example.org
2026-03-01 12:01:44 ERROR failed to open "/var/data/file_17.txt": not found
2026-03-02 08:15:00 INFO  user=bob@mail.example.com logged in from 10.0.0.3
"""


def run(size):
    stamp = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (?P<time>\d\d:\d\d:\d\d) (INFO|WARN|ERROR)")
    address = re.compile(r"\b[\w.]+@[\w.]+\.\w+\b")
    number = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\d+\b")
    total = 0
    for i in range(size):
        text = LOG.replace("17", str(i))
        for match in stamp.finditer(text):
            total += len(match["date"]) + match.start() + len(match[3])
        total += len(address.findall(text))
        changed = number.sub(lambda match: f"<{len(match[0])}>", text)
        total += len(changed)
        total += len(re.split(r"\s+|[=:\"]", text))
        if re.search(r'ERROR .*"(/[^"]+)"', text):
            total += 1
        if re.match(r"(\w+|-|\s)*INFO$", text[:24]):
            total += 1
    return total
