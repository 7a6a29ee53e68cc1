package org.krait.pylib;

/** The sources whose code is held in one piece: what every start and common programs import. */
final class HeldSources {
  /** Their paths inside the library. The runtime's FrozenModules must be among them. */
  static final String LIST =
      """
      __future__.py _collections_abc.py _colorize.py _opcode_metadata.py _py_warnings.py
      _pydatetime.py _sitebuiltins.py _weakrefset.py abc.py annotationlib.py argparse.py ast.py
      bisect.py codecs.py codeop.py collections/__init__.py contextlib.py contextvars.py copy.py
      copyreg.py dataclasses.py datetime.py dis.py encodings/__init__.py encodings/aliases.py
      enum.py fnmatch.py functools.py genericpath.py gettext.py glob.py heapq.py
      importlib/__init__.py importlib/_abc.py importlib/_bootstrap.py
      importlib/_bootstrap_external.py importlib/abc.py importlib/machinery.py importlib/util.py
      inspect.py io.py json/__init__.py json/decoder.py json/encoder.py json/scanner.py
      keyword.py linecache.py locale.py logging/__init__.py ntpath.py opcode.py operator.py
      os.py pathlib/__init__.py pathlib/_os.py posixpath.py queue.py random.py re/__init__.py
      re/_casefix.py re/_compiler.py re/_constants.py re/_parser.py reprlib.py runpy.py
      selectors.py shutil.py signal.py site.py stat.py string/__init__.py subprocess.py
      tempfile.py textwrap.py threading.py token.py tokenize.py traceback.py types.py typing.py
      warnings.py weakref.py zipimport.py""";

  private HeldSources() {}
}
