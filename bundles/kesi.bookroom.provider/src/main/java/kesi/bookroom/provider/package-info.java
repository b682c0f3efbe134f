/**
 * Reading rooms of trade unions (职工书屋): the record types, lending with its rules, the import of book lists, and the
 * statistics of loans. It is also the example that the guide for authors quotes: one annotated class a contribution.
 */
@NullMarked
package kesi.bookroom.provider;

import org.jspecify.annotations.NullMarked;
