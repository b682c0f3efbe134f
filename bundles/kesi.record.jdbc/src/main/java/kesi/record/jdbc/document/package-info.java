/**
 * Records. {@link kesi.record.jdbc.document.StoredRecords} finds and commits; {@link
 * kesi.record.jdbc.document.Preparation} lets the types check what is to be saved and tell its keys, links and
 * title; {@link
 * kesi.record.jdbc.document.PresentTypes} knows the types whose bundles are here.
 */
@NullMarked
package kesi.record.jdbc.document;

import org.jspecify.annotations.NullMarked;
