class C:
    items = [1, 2, 3]
    scale = 10
    copied = [item for item in items]
    try:
        scaled = [item * scale for item in items]
    except NameError as error:
        message = str(error)
    scale_passed = [item * s for s in [scale] for item in [1]]


print(C.copied, C.message, C.scale_passed)
