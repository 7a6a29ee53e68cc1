"""A script may take __main__ out of the modules."""

import sys

del sys.modules["__main__"]
print(__name__, __file__ is not None, "__main__" in sys.modules)
