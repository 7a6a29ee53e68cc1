package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;

/**
 * A declared entity: internal with a value, or external.
 *
 * @param isParameter whether it stands for parts of the DTD
 * @param value the replacement text of an internal entity
 * @param notation the notation of an entity that is no XML
 */
record Entity(
    String name,
    boolean isParameter,
    @Nullable String value,
    @Nullable String system,
    @Nullable String publicId,
    @Nullable String notation) {}
