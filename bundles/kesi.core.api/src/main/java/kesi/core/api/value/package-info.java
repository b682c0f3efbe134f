/**
 * Values that records of every area share: {@link kesi.core.api.value.Ref} points at a record, a {@link
 * kesi.core.api.value.Link} is a typed arrow between two, {@link
 * kesi.core.api.value.Evidence} says where a fact stands, {@link
 * kesi.core.api.value.Sourced} is a value with its evidence, {@link
 * kesi.core.api.value.Quantity} counts with unit and qualifier, {@link
 * kesi.core.api.value.When} is a time as exact as its source, {@link kesi.core.api.value.Name} and {@link
 * kesi.core.api.value.Role} tell who,
 * {@link kesi.core.api.value.NameOrder} orders them in print. All are immutable and exact; nothing is ever made up.
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.core.api.value;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
