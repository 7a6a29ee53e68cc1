/** What the lens found, written for people and for programs: text, JSON, SARIF. */
@NullMarked
package org.krait.lens.report;

import org.jspecify.annotations.NullMarked;
