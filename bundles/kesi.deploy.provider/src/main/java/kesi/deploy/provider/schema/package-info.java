/**
 * The form of stored records and the bundles that write it: when a change brings a record type with another schema,
 * {@link kesi.deploy.provider.schema.Forms} brings all its records into that form in one transaction, and back when the
 * change is taken back.
 */
@NullMarked
package kesi.deploy.provider.schema;

import org.jspecify.annotations.NullMarked;
