package org.krait.stdlib.pyexpat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/// XML parser
// CPython: pyexpat.c xmlparseobject
@PyTypeSpec(name = "xmlparser", module = "pyexpat", subclassable = false, instantiable = false)
public final class XmlParser extends XmlHandlers implements XmlEvents {
  private static final int CHUNK = 2048;
  private static final int DEFAULT_BUFFER = 8192;

  private final DocumentScanner scanner;
  private final @Nullable Namespaces namespaces;
  private final InputDecoder decoder;
  private final PyDict intern;
  private final StringBuilder buffered = new StringBuilder();
  private @Nullable ErrorCode error;
  private boolean started;
  private boolean finished;
  private boolean buffersText;
  private int bufferSize = DEFAULT_BUFFER;
  private boolean orderedAttributes;
  private boolean specifiedAttributes;
  private Object base = PySingleton.NONE;

  XmlParser(@Nullable String encoding, @Nullable Namespaces namespaces, PyDict intern) {
    super(PyType.builtin(XmlParser.class));
    this.namespaces = namespaces;
    this.decoder = new InputDecoder(encoding);
    this.intern = intern;
    this.scanner = new DocumentScanner(this, new Dtd(), namespaces);
  }

  /** A parser for an external entity of what another one parses. */
  private XmlParser(XmlParser outer, @Nullable String encoding) {
    super(PyType.builtin(XmlParser.class));
    this.namespaces = outer.namespaces;
    this.decoder = new InputDecoder(encoding);
    this.intern = outer.intern;
    this.scanner = DocumentScanner.ofEntity(this, outer.scanner.dtd(), namespaces);
    this.buffersText = outer.buffersText;
    this.bufferSize = outer.bufferSize;
    this.orderedAttributes = outer.orderedAttributes;
    this.specifiedAttributes = outer.specifiedAttributes;
    this.base = outer.base;
    copyHandlers(outer);
  }

  /// Parse XML data.
  ///
  /// 'isfinal' should be true at end of input.
  @PyMethod(value = "(self, data, isfinal=False, /)", definingClass = true)
  public long Parse(Object data, boolean isfinal) {
    byte[] bytes;
    if (PyStr.isStr(data)) {
      decoder.setEncoding("utf-8");
      bytes = FileNames.encode(PyStr.toJava(data));
    } else {
      bytes = Buffers.bytes(data);
    }
    parse(bytes, isfinal);
    return 1;
  }

  private void parse(byte[] bytes, boolean isLast) {
    if (finished) {
      throw raise(ErrorCode.FINISHED);
    }
    started = true;
    finished = isLast;
    try {
      scanner.add(decoder.decode(bytes, isLast), isLast);
      flushText();
    } catch (InputDecoder.Malformed e) {
      throw raiseMalformed(e);
    } catch (XmlError e) {
      flushText();
      throw raise(e.code());
    }
  }

  private PyException raiseMalformed(InputDecoder.Malformed malformed) {
    if (malformed.code == ErrorCode.UNKNOWN_ENCODING) {
      return Errors.lookupError("unknown encoding: " + malformed.text);
    }
    try {
      scanner.add(malformed.text, false);
      return raise(malformed.code);
    } catch (XmlError e) {
      return raise(e.code());
    }
  }

  private PyException raise(ErrorCode code) {
    finished = true;
    error = code;
    return ExpatError.current().of(code, scanner.line(), scanner.column());
  }

  /// Parse XML data from file-like object.
  @PyMethod(value = "(self, file, /)", definingClass = true)
  public long ParseFile(Object file) {
    Object read = Attributes.find(file, "read");
    if (read == null) {
      throw Errors.typeError("argument must have 'read' attribute");
    }
    while (true) {
      Object chunk = Dispatch.call(read, (long) CHUNK);
      byte[] bytes = PyStr.isStr(chunk) ? null : Buffers.bytesOrNull(chunk);
      if (bytes == null) {
        throw Errors.typeError(
            "read() did not return a bytes object (type=" + Types.of(chunk).fullName() + ")");
      }
      parse(bytes, bytes.length == 0);
      if (bytes.length == 0) {
        return 1;
      }
    }
  }

  /// Set the base URL for the parser.
  @PyMethod("(self, base, /)")
  public void SetBase(String base) {
    this.base = PyStr.ofJava(base);
  }

  /// Return base URL string for the parser.
  @PyMethod("(self, /)")
  public Object GetBase() {
    return base;
  }

  /// Create a parser for parsing an external entity based on the information passed to the \
  /// ExternalEntityRefHandler.
  @PyMethod(value = "(self, context, encoding=<unrepresentable>, /)", definingClass = true)
  public Object ExternalEntityParserCreate(Object context, @Nullable Object encoding) {
    return new XmlParser(this, encoding == null ? null : PyStr.toJava(encoding));
  }

  /// Controls parsing of parameter entities (including the external DTD subset).
  ///
  /// Possible flag values are XML_PARAM_ENTITY_PARSING_NEVER,
  /// XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE and
  /// XML_PARAM_ENTITY_PARSING_ALWAYS. Returns true if setting the flag
  /// was successful.
  @PyMethod("(self, flag, /)")
  public long SetParamEntityParsing(int flag) {
    if (started) {
      return 0;
    }
    scanner.dtd().readsParameterEntities = flag != 0;
    return 1;
  }

  /// Allows the application to provide an artificial external subset if one is not specified as \
  /// part of the document instance.
  ///
  /// This readily allows the use of a 'default' document type controlled by the
  /// application, while still getting the advantage of providing document type
  /// information to the parser. 'flag' defaults to True if not provided.
  @PyMethod(value = "(self, flag=True, /)", definingClass = true)
  public void UseForeignDTD(boolean flag) {
    if (started) {
      throw raise(ErrorCode.CANT_CHANGE_FEATURE_ONCE_PARSING);
    }
    scanner.dtd().hasExternalParts = flag;
  }

  /// Enable/Disable reparse deferral; enabled by default with Expat >=2.6.0.
  @PyMethod("(self, enabled, /)")
  public void SetReparseDeferralEnabled(boolean enabled) {}

  /// Retrieve reparse deferral enabled status; always returns false with Expat <2.6.0.
  @PyMethod("(self, /)")
  public boolean GetReparseDeferralEnabled() {
    return false;
  }

  @PyGetter(member = true)
  public PyDict intern() {
    return intern;
  }

  @PyGetter("ErrorCode")
  public long errorCode() {
    return error == null ? 0 : error.number();
  }

  @PyGetter("ErrorLineNumber")
  public long errorLineNumber() {
    return scanner.line();
  }

  @PyGetter("ErrorColumnNumber")
  public long errorColumnNumber() {
    return scanner.column();
  }

  @PyGetter("ErrorByteIndex")
  public long errorByteIndex() {
    return byteIndex();
  }

  @PyGetter("CurrentLineNumber")
  public long currentLineNumber() {
    return scanner.line();
  }

  @PyGetter("CurrentColumnNumber")
  public long currentColumnNumber() {
    return scanner.column();
  }

  @PyGetter("CurrentByteIndex")
  public long currentByteIndex() {
    return byteIndex();
  }

  private long byteIndex() {
    return started ? scanner.byteIndex() : -1;
  }

  @PyGetter
  public long buffer_size() {
    return bufferSize;
  }

  @PySetter("buffer_size")
  public void setBufferSize(Object size) {
    if (!(settable(size) instanceof Long n)) {
      throw Errors.typeError("buffer_size must be an integer");
    }
    if (n <= 0) {
      throw Errors.valueError("buffer_size must be greater than zero");
    }
    flushText();
    bufferSize = Arguments.toInt(n);
  }

  @PyGetter
  public boolean buffer_text() {
    return buffersText;
  }

  @PySetter("buffer_text")
  public void setBufferText(Object on) {
    boolean buffers = Truth.of(settable(on));
    flushText();
    buffersText = buffers;
  }

  @PyGetter
  public long buffer_used() {
    return buffered.length();
  }

  @PyGetter
  public boolean namespace_prefixes() {
    return namespaces != null && namespaces.addsPrefix;
  }

  @PySetter("namespace_prefixes")
  public void setNamespacePrefixes(Object on) {
    boolean adds = Truth.of(settable(on));
    if (namespaces != null) {
      namespaces.addsPrefix = adds;
    }
  }

  @PyGetter
  public boolean ordered_attributes() {
    return orderedAttributes;
  }

  @PySetter("ordered_attributes")
  public void setOrderedAttributes(Object on) {
    orderedAttributes = Truth.of(settable(on));
  }

  @PyGetter
  public boolean specified_attributes() {
    return specifiedAttributes;
  }

  @PySetter("specified_attributes")
  public void setSpecifiedAttributes(Object on) {
    specifiedAttributes = Truth.of(settable(on));
  }

  @Override
  void set(Handler handler, Object function) {
    settable(function);
    if (handler == Handler.CHARACTER_DATA) {
      flushText();
    }
    super.set(handler, function);
  }

  /** Calls a handler if there is one. */
  private boolean call(Handler handler, Object... arguments) {
    Object function = handler(handler);
    if (function == null) {
      return false;
    }
    flushText();
    Dispatch.call(function, arguments, new PyDict());
    return true;
  }

  private void flushText() {
    if (buffered.isEmpty()) {
      return;
    }
    String text = buffered.toString();
    buffered.setLength(0);
    Object function = handler(Handler.CHARACTER_DATA);
    if (function != null) {
      Dispatch.call(function, PyStr.ofJava(text));
    }
  }

  private static Object str(@Nullable String text) {
    return text == null ? PySingleton.NONE : PyStr.ofJava(text);
  }

  @Override
  public boolean xmlDeclaration(String version, @Nullable String encoding, int standalone) {
    return call(Handler.XML_DECL, str(version), str(encoding), (long) standalone);
  }

  @Override
  public boolean startElement(String name, List<String> attributes, int specified) {
    if (handler(Handler.START_ELEMENT) == null) {
      return false;
    }
    int count = specifiedAttributes ? specified : attributes.size();
    return call(
        Handler.START_ELEMENT,
        str(name),
        orderedAttributes ? list(attributes, count) : dict(attributes, count));
  }

  private static PyList list(List<String> attributes, int count) {
    PyList list = new PyList();
    for (int i = 0; i < count; i++) {
      list.add(PyStr.ofJava(attributes.get(i)));
    }
    return list;
  }

  private static PyDict dict(List<String> attributes, int count) {
    PyDict dict = new PyDict();
    for (int i = 0; i < count; i += 2) {
      dict.put(PyStr.ofJava(attributes.get(i)), PyStr.ofJava(attributes.get(i + 1)));
    }
    return dict;
  }

  @Override
  public boolean endElement(String name) {
    return call(Handler.END_ELEMENT, str(name));
  }

  @Override
  public boolean text(String text) {
    if (handler(Handler.CHARACTER_DATA) == null) {
      return false;
    }
    if (!buffersText) {
      return call(Handler.CHARACTER_DATA, str(text));
    }
    if (buffered.length() + text.length() > bufferSize) {
      flushText();
      if (text.length() > bufferSize) {
        return call(Handler.CHARACTER_DATA, str(text));
      }
    }
    buffered.append(text);
    return true;
  }

  @Override
  public boolean processingInstruction(String target, String data) {
    return call(Handler.PROCESSING_INSTRUCTION, str(target), str(data));
  }

  @Override
  public boolean comment(String text) {
    return call(Handler.COMMENT, str(text));
  }

  @Override
  public boolean startCdata() {
    return call(Handler.START_CDATA_SECTION);
  }

  @Override
  public boolean endCdata() {
    return call(Handler.END_CDATA_SECTION);
  }

  @Override
  public void startNamespace(@Nullable String prefix, @Nullable String uri) {
    call(Handler.START_NAMESPACE_DECL, str(prefix), str(uri));
  }

  @Override
  public void endNamespace(@Nullable String prefix) {
    call(Handler.END_NAMESPACE_DECL, str(prefix));
  }

  @Override
  public boolean startDoctype(
      String name, @Nullable String system, @Nullable String publicId, boolean hasSubset) {
    long subset = hasSubset ? 1 : 0;
    return call(Handler.START_DOCTYPE_DECL, str(name), str(system), str(publicId), subset);
  }

  @Override
  public boolean endDoctype() {
    return call(Handler.END_DOCTYPE_DECL);
  }

  @Override
  public boolean entityDeclaration(Entity e) {
    if (e.notation() != null && handler(Handler.UNPARSED_ENTITY_DECL) != null) {
      return call(
          Handler.UNPARSED_ENTITY_DECL,
          str(e.name()),
          base,
          str(e.system()),
          str(e.publicId()),
          str(e.notation()));
    }
    return call(
        Handler.ENTITY_DECL,
        str(e.name()),
        e.isParameter() ? 1L : 0L,
        str(e.value()),
        base,
        str(e.system()),
        str(e.publicId()),
        str(e.notation()));
  }

  @Override
  public boolean notationDeclaration(
      String name, @Nullable String system, @Nullable String publicId) {
    return call(Handler.NOTATION_DECL, str(name), base, str(system), str(publicId));
  }

  @Override
  public boolean elementDeclaration(String name, ContentModel model) {
    return call(Handler.ELEMENT_DECL, str(name), model.toPython());
  }

  @Override
  public boolean attributeDeclaration(AttributeDefault a, boolean required) {
    return call(
        Handler.ATTLIST_DECL,
        str(a.element()),
        str(a.name()),
        str(a.type()),
        str(a.value()),
        required ? 1L : 0L);
  }

  @Override
  public boolean skippedEntity(String name, boolean isParameter) {
    return call(Handler.SKIPPED_ENTITY, str(name), isParameter ? 1L : 0L);
  }

  @Override
  public boolean externalEntity(Entity entity) {
    Object function = handler(Handler.EXTERNAL_ENTITY_REF);
    if (function == null) {
      return false;
    }
    flushText();
    Object[] arguments = {str(entity.name()), base, str(entity.system()), str(entity.publicId())};
    Object done = Dispatch.call(function, arguments, new PyDict());
    if (!Truth.of(done)) {
      throw scanner.failure(ErrorCode.EXTERNAL_ENTITY_HANDLING);
    }
    return true;
  }

  @Override
  public void unhandled(String text, boolean isReference) {
    if (!call(Handler.DEFAULT_EXPAND, str(text))) {
      call(Handler.DEFAULT, str(text));
    }
  }

  @Override
  public boolean keepsReferences() {
    return handler(Handler.DEFAULT) != null && handler(Handler.DEFAULT_EXPAND) == null;
  }

  @Override
  public boolean notStandalone() {
    Object function = handler(Handler.NOT_STANDALONE);
    return function == null || Truth.of(Dispatch.call(function));
  }
}
