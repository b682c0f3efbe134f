package kesi.shell.swing.care;

/**
 * Whose code it was.
 *
 * @param bundle the symbolic name
 * @param method class and method, with the line where it is known
 */
public record Culprit(String bundle, String method) {}
