package kesi.launcher.json;

import java.nio.file.Path;

/**
 * Where something stands in a file.
 *
 * @param file the file
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(Path file, int line, int column) {}
