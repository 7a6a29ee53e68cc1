def f(cm, it):
    with cm as x, cm:
        return x
    for i, j in it:
        if i:
            continue
        break
    else:
        j = 0
    try:
        it()
    except (KeyError, ValueError) as e:
        raise TypeError from e
    else:
        pass
    finally:
        cm()
    try:
        it()
    except* OSError:
        pass
