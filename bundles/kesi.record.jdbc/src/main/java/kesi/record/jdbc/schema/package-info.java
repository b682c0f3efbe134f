/**
 * The tables and their versions: numbered SQL resources that {@link kesi.record.jdbc.schema.Migration} runs once each,
 * and {@link kesi.record.jdbc.schema.WorkspaceDatabase}, which opens the database with the tables of this version.
 */
@NullMarked
package kesi.record.jdbc.schema;

import org.jspecify.annotations.NullMarked;
