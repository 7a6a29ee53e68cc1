package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PySetter;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/** The attributes of a parser that hold the functions to call. */
abstract class XmlHandlers extends PyInstance {
  private final Object[] handlers = new Object[Handler.values().length];

  XmlHandlers(PyType type) {
    super(type);
  }

  /** The value set to an attribute; none of a parser's can be deleted. */
  static Object settable(@Nullable Object value) {
    if (value == null) {
      throw Errors.runtimeError("Cannot delete attribute");
    }
    return value;
  }

  /** What can have a handler. */
  enum Handler {
    START_ELEMENT,
    END_ELEMENT,
    PROCESSING_INSTRUCTION,
    CHARACTER_DATA,
    UNPARSED_ENTITY_DECL,
    NOTATION_DECL,
    START_NAMESPACE_DECL,
    END_NAMESPACE_DECL,
    COMMENT,
    START_CDATA_SECTION,
    END_CDATA_SECTION,
    DEFAULT,
    DEFAULT_EXPAND,
    NOT_STANDALONE,
    EXTERNAL_ENTITY_REF,
    START_DOCTYPE_DECL,
    END_DOCTYPE_DECL,
    ENTITY_DECL,
    XML_DECL,
    ELEMENT_DECL,
    ATTLIST_DECL,
    SKIPPED_ENTITY
  }

  /** The function for some kind of event, or null. */
  final @Nullable Object handler(Handler handler) {
    return handlers[handler.ordinal()];
  }

  private Object get(Handler handler) {
    Object function = handler(handler);
    return function == null ? PySingleton.NONE : function;
  }

  /** Sets a function; one that gets text gets what was buffered before. */
  void set(Handler handler, Object function) {
    handlers[handler.ordinal()] = function == PySingleton.NONE ? null : function;
  }

  /** Takes all functions of another parser. */
  final void copyHandlers(XmlHandlers other) {
    System.arraycopy(other.handlers, 0, handlers, 0, handlers.length);
  }

  @PyGetter("StartElementHandler")
  public Object startElementHandler() {
    return get(Handler.START_ELEMENT);
  }

  @PySetter("StartElementHandler")
  public void setStartElementHandler(Object function) {
    set(Handler.START_ELEMENT, function);
  }

  @PyGetter("EndElementHandler")
  public Object endElementHandler() {
    return get(Handler.END_ELEMENT);
  }

  @PySetter("EndElementHandler")
  public void setEndElementHandler(Object function) {
    set(Handler.END_ELEMENT, function);
  }

  @PyGetter("ProcessingInstructionHandler")
  public Object processingInstructionHandler() {
    return get(Handler.PROCESSING_INSTRUCTION);
  }

  @PySetter("ProcessingInstructionHandler")
  public void setProcessingInstructionHandler(Object function) {
    set(Handler.PROCESSING_INSTRUCTION, function);
  }

  @PyGetter("CharacterDataHandler")
  public Object characterDataHandler() {
    return get(Handler.CHARACTER_DATA);
  }

  @PySetter("CharacterDataHandler")
  public void setCharacterDataHandler(Object function) {
    set(Handler.CHARACTER_DATA, function);
  }

  @PyGetter("UnparsedEntityDeclHandler")
  public Object unparsedEntityDeclHandler() {
    return get(Handler.UNPARSED_ENTITY_DECL);
  }

  @PySetter("UnparsedEntityDeclHandler")
  public void setUnparsedEntityDeclHandler(Object function) {
    set(Handler.UNPARSED_ENTITY_DECL, function);
  }

  @PyGetter("NotationDeclHandler")
  public Object notationDeclHandler() {
    return get(Handler.NOTATION_DECL);
  }

  @PySetter("NotationDeclHandler")
  public void setNotationDeclHandler(Object function) {
    set(Handler.NOTATION_DECL, function);
  }

  @PyGetter("StartNamespaceDeclHandler")
  public Object startNamespaceDeclHandler() {
    return get(Handler.START_NAMESPACE_DECL);
  }

  @PySetter("StartNamespaceDeclHandler")
  public void setStartNamespaceDeclHandler(Object function) {
    set(Handler.START_NAMESPACE_DECL, function);
  }

  @PyGetter("EndNamespaceDeclHandler")
  public Object endNamespaceDeclHandler() {
    return get(Handler.END_NAMESPACE_DECL);
  }

  @PySetter("EndNamespaceDeclHandler")
  public void setEndNamespaceDeclHandler(Object function) {
    set(Handler.END_NAMESPACE_DECL, function);
  }

  @PyGetter("CommentHandler")
  public Object commentHandler() {
    return get(Handler.COMMENT);
  }

  @PySetter("CommentHandler")
  public void setCommentHandler(Object function) {
    set(Handler.COMMENT, function);
  }

  @PyGetter("StartCdataSectionHandler")
  public Object startCdataSectionHandler() {
    return get(Handler.START_CDATA_SECTION);
  }

  @PySetter("StartCdataSectionHandler")
  public void setStartCdataSectionHandler(Object function) {
    set(Handler.START_CDATA_SECTION, function);
  }

  @PyGetter("EndCdataSectionHandler")
  public Object endCdataSectionHandler() {
    return get(Handler.END_CDATA_SECTION);
  }

  @PySetter("EndCdataSectionHandler")
  public void setEndCdataSectionHandler(Object function) {
    set(Handler.END_CDATA_SECTION, function);
  }

  @PyGetter("DefaultHandler")
  public Object defaultHandler() {
    return get(Handler.DEFAULT);
  }

  @PySetter("DefaultHandler")
  public void setDefaultHandler(Object function) {
    set(Handler.DEFAULT, function);
  }

  @PyGetter("DefaultHandlerExpand")
  public Object defaultHandlerExpand() {
    return get(Handler.DEFAULT_EXPAND);
  }

  @PySetter("DefaultHandlerExpand")
  public void setDefaultHandlerExpand(Object function) {
    set(Handler.DEFAULT_EXPAND, function);
  }

  @PyGetter("NotStandaloneHandler")
  public Object notStandaloneHandler() {
    return get(Handler.NOT_STANDALONE);
  }

  @PySetter("NotStandaloneHandler")
  public void setNotStandaloneHandler(Object function) {
    set(Handler.NOT_STANDALONE, function);
  }

  @PyGetter("ExternalEntityRefHandler")
  public Object externalEntityRefHandler() {
    return get(Handler.EXTERNAL_ENTITY_REF);
  }

  @PySetter("ExternalEntityRefHandler")
  public void setExternalEntityRefHandler(Object function) {
    set(Handler.EXTERNAL_ENTITY_REF, function);
  }

  @PyGetter("StartDoctypeDeclHandler")
  public Object startDoctypeDeclHandler() {
    return get(Handler.START_DOCTYPE_DECL);
  }

  @PySetter("StartDoctypeDeclHandler")
  public void setStartDoctypeDeclHandler(Object function) {
    set(Handler.START_DOCTYPE_DECL, function);
  }

  @PyGetter("EndDoctypeDeclHandler")
  public Object endDoctypeDeclHandler() {
    return get(Handler.END_DOCTYPE_DECL);
  }

  @PySetter("EndDoctypeDeclHandler")
  public void setEndDoctypeDeclHandler(Object function) {
    set(Handler.END_DOCTYPE_DECL, function);
  }

  @PyGetter("EntityDeclHandler")
  public Object entityDeclHandler() {
    return get(Handler.ENTITY_DECL);
  }

  @PySetter("EntityDeclHandler")
  public void setEntityDeclHandler(Object function) {
    set(Handler.ENTITY_DECL, function);
  }

  @PyGetter("XmlDeclHandler")
  public Object xmlDeclHandler() {
    return get(Handler.XML_DECL);
  }

  @PySetter("XmlDeclHandler")
  public void setXmlDeclHandler(Object function) {
    set(Handler.XML_DECL, function);
  }

  @PyGetter("ElementDeclHandler")
  public Object elementDeclHandler() {
    return get(Handler.ELEMENT_DECL);
  }

  @PySetter("ElementDeclHandler")
  public void setElementDeclHandler(Object function) {
    set(Handler.ELEMENT_DECL, function);
  }

  @PyGetter("AttlistDeclHandler")
  public Object attlistDeclHandler() {
    return get(Handler.ATTLIST_DECL);
  }

  @PySetter("AttlistDeclHandler")
  public void setAttlistDeclHandler(Object function) {
    set(Handler.ATTLIST_DECL, function);
  }

  @PyGetter("SkippedEntityHandler")
  public Object skippedEntityHandler() {
    return get(Handler.SKIPPED_ENTITY);
  }

  @PySetter("SkippedEntityHandler")
  public void setSkippedEntityHandler(Object function) {
    set(Handler.SKIPPED_ENTITY, function);
  }
}
