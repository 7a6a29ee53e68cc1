def missing():
    return undefined_name


class Body:
    try:
        another_missing
    except NameError as error:
        print("class:", error, error.name)


for case in (missing, lambda: [missing_in_list for _ in range(1)], lambda: next(nope for _ in "a")):
    try:
        case()
    except NameError as error:
        print(error, "/", error.name)
try:
    del never_there
except NameError as error:
    print(error)
