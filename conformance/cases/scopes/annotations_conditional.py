class C:
    always: int
    if True:
        taken: str
    else:
        skipped: bytes
    for name in ():
        never: int


print(C.__annotations__)
if C:
    module_level: "text"
if not C:
    absent: int
import __main__

print(__main__.__annotations__)


def local_annotations():
    unused: this_is_not_evaluated
    try:
        unused
    except UnboundLocalError as error:
        return str(error)


print(local_annotations())
