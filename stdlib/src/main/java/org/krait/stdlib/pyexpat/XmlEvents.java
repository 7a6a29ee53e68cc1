package org.krait.stdlib.pyexpat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives what a document consists of, in its order. A method that returns false has no receiver:
 * the text that it stands for goes to {@link #unhandled}.
 */
interface XmlEvents {
  boolean xmlDeclaration(String version, @Nullable String encoding, int standalone);

  boolean startElement(String name, List<String> attributes, int specified);

  boolean endElement(String name);

  boolean text(String text);

  boolean processingInstruction(String target, String data);

  boolean comment(String text);

  boolean startCdata();

  boolean endCdata();

  void startNamespace(@Nullable String prefix, @Nullable String uri);

  void endNamespace(@Nullable String prefix);

  boolean startDoctype(
      String name, @Nullable String system, @Nullable String publicId, boolean hasSubset);

  boolean endDoctype();

  boolean entityDeclaration(Entity entity);

  boolean notationDeclaration(String name, @Nullable String system, @Nullable String publicId);

  boolean elementDeclaration(String name, ContentModel model);

  boolean attributeDeclaration(AttributeDefault declaration, boolean required);

  /** A reference to an entity that nobody declared, or that is external and not to be read. */
  boolean skippedEntity(String name, boolean isParameter);

  /** A reference to an external entity; false if nobody reads it. */
  boolean externalEntity(Entity entity);

  /** Text of the document that has no other receiver. */
  void unhandled(String text, boolean isReference);

  /** Whether references to internal entities are given to {@link #unhandled} as they are. */
  boolean keepsReferences();

  /** The document has external parts, which are not read, and does not say that it needs none. */
  boolean notStandalone();
}
