/** Declarations by which plain Java methods become Python methods, functions and attributes. */
package org.krait.annotations;
