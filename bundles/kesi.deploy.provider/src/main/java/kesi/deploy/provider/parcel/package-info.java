/**
 * Whole departments in one file that a stick can carry. {@link kesi.deploy.provider.parcel.PackDepartment} writes it:
 * the department's feature file with settings, policy, layouts and themes, the archives of the features that a product
 * does not have by itself, and the bill of materials, signed as a whole. {@link
 * kesi.deploy.provider.parcel.ParcelGate} is its only way in; the archives inside go through the gate for archives.
 */
@NullMarked
package kesi.deploy.provider.parcel;

import org.jspecify.annotations.NullMarked;
