/**
 * The front end as Python code reaches it: {@code compile}, {@code symtable} and {@code ast} give
 * it sources and get its errors and warnings as Python's.
 */
@NullMarked
package org.krait.stdlib.source;

import org.jspecify.annotations.NullMarked;
