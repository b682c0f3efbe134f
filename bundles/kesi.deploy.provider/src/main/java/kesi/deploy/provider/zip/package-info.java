/**
 * A strict reader of zip files: one shape only, in which every byte has one meaning, and names that are safe
 * everywhere.
 */
@NullMarked
package kesi.deploy.provider.zip;

import org.jspecify.annotations.NullMarked;
