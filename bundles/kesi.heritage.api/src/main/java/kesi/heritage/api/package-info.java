/**
 * What the heritage area keeps. An {@link kesi.heritage.api.Element} is a heritage item, a {@link
 * kesi.heritage.api.Practitioner} a person who carries it on, with designations, works and a place in a {@link
 * kesi.heritage.api.Lineage}; an {@link kesi.heritage.api.OutreachEvent} is one occasion at which it, or reading and
 * learning, was brought to people, with its {@link kesi.heritage.api.Session sessions}. What a source states
 * carries its
 * evidence; what it does not state is empty and stays empty.
 * <p>A {@link kesi.heritage.api.ReadingFamily} collects points; each {@link kesi.heritage.api.PointsEntry} moves them
 * from one account to another.
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.heritage.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
