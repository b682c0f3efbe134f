/** Tests of what IT decided about a start. */
@org.jspecify.annotations.NullMarked
package kesi.launcher.policy;
