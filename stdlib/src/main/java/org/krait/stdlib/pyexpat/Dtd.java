package org.krait.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document's DTD declares. */
final class Dtd {
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Entity> parameterEntities = new HashMap<>();
  private final Map<String, List<AttributeDefault>> attributes = new HashMap<>();
  boolean hasExternalParts;
  boolean isStandalone;
  boolean readsParameterEntities;

  /** Adds an entity unless there is one of its name: the first declaration counts. */
  boolean add(Entity entity) {
    Map<String, Entity> all = entity.isParameter() ? parameterEntities : entities;
    return all.putIfAbsent(entity.name(), entity) == null;
  }

  @Nullable Entity entity(String name) {
    return entities.get(name);
  }

  @Nullable Entity parameterEntity(String name) {
    return parameterEntities.get(name);
  }

  void add(AttributeDefault declaration) {
    if (attribute(declaration.element(), declaration.name()) == null) {
      attributes.computeIfAbsent(declaration.element(), _ -> new ArrayList<>()).add(declaration);
    }
  }

  List<AttributeDefault> attributes(String element) {
    return attributes.getOrDefault(element, List.of());
  }

  @Nullable AttributeDefault attribute(String element, String name) {
    for (AttributeDefault a : attributes(element)) {
      if (a.name().equals(name)) {
        return a;
      }
    }
    return null;
  }
}
