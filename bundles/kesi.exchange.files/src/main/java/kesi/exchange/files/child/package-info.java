/**
 * The program of the child process that parses documents from outside: {@link kesi.exchange.files.child.ChildMain}
 * reads
 * one file and writes frames. It knows the JDK and the PDF library alone, nothing of Kesi and nothing of OSGi, so that
 * its classes can be copied out of the bundle and started by themselves.
 */
@NullMarked
package kesi.exchange.files.child;

import org.jspecify.annotations.NullMarked;
