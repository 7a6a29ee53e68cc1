/** JMH benchmarks of single operations. */
package org.krait.benchmarks.operations;
