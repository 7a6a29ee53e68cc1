"""Checks what SARIF 2.1.0 demands of the parts that `krait lens --format sarif` writes.

Reads a SARIF file and prints how many results it has; a part that is wrong is an AssertionError.
"""

import json
import sys

LEVELS = {"none", "note", "warning", "error"}
ENCODINGS = {"utf16CodeUnits", "unicodeCodePoints"}


def is_object(value, required, optional=()):
    """A dict that has all the required properties, and no others than the optional ones."""
    assert isinstance(value, dict), value
    missing = set(required) - set(value)
    unknown = set(value) - set(required) - set(optional)
    assert not missing and not unknown, (missing, unknown, value)


def check_message(message):
    is_object(message, ["text"])
    assert isinstance(message["text"], str) and message["text"]


def check_region(region):
    is_object(region, ["startLine"], ["startColumn", "endLine", "endColumn"])
    assert all(isinstance(number, int) and number >= 1 for number in region.values()), region
    start = region["startLine"], region.get("startColumn", 1)
    end = region.get("endLine", start[0]), region.get("endColumn", start[1])
    assert start <= end, region


def check_artifact(artifact):
    is_object(artifact, ["uri"])
    assert " " not in artifact["uri"] and "\\" not in artifact["uri"], artifact


def check_location(location):
    is_object(location, ["physicalLocation"], ["message"])
    is_object(location["physicalLocation"], ["artifactLocation"], ["region"])
    check_artifact(location["physicalLocation"]["artifactLocation"])
    if "region" in location["physicalLocation"]:
        check_region(location["physicalLocation"]["region"])
    if "message" in location:
        check_message(location["message"])


def check_fix(fix):
    is_object(fix, ["description", "artifactChanges"])
    check_message(fix["description"])
    assert fix["artifactChanges"]
    for change in fix["artifactChanges"]:
        is_object(change, ["artifactLocation", "replacements"])
        check_artifact(change["artifactLocation"])
        assert change["replacements"]
        for replacement in change["replacements"]:
            is_object(replacement, ["deletedRegion", "insertedContent"])
            check_region(replacement["deletedRegion"])
            is_object(replacement["insertedContent"], ["text"])


def check_result(result, rules):
    is_object(result, ["ruleId", "ruleIndex", "level", "message", "locations"],
              ["relatedLocations", "fixes"])
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
    assert result["level"] in LEVELS, result
    check_message(result["message"])
    for location in result["locations"] + result.get("relatedLocations", []):
        check_location(location)
    for fix in result.get("fixes", []):
        check_fix(fix)


def check_run(run):
    is_object(run, ["tool", "results"], ["columnKind", "invocations"])
    assert run["columnKind"] in ENCODINGS
    is_object(run["tool"], ["driver"])
    is_object(run["tool"]["driver"], ["name", "rules"])
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        is_object(rule, ["id"], ["shortDescription", "defaultConfiguration"])
        check_message(rule["shortDescription"])
        assert rule["defaultConfiguration"]["level"] in LEVELS
    for result in run["results"]:
        check_result(result, rules)
    for invocation in run["invocations"]:
        is_object(invocation, ["executionSuccessful"], ["toolExecutionNotifications"])
        assert isinstance(invocation["executionSuccessful"], bool)
        for notification in invocation.get("toolExecutionNotifications", []):
            is_object(notification, ["message"], ["level", "locations"])
            check_message(notification["message"])
            for location in notification["locations"]:
                check_location(location)


with open(sys.argv[1], encoding="utf-8") as file:
    log = json.load(file)
is_object(log, ["version", "runs"], ["$schema"])
assert log["version"] == "2.1.0"
for run in log["runs"]:
    check_run(run)
print(sum(len(run["results"]) for run in log["runs"]))
