/**
 * What a contest needs beside entries and marks so that its books can be printed: committees, judges, timetable, draw,
 * award rules, publicity. A {@link kesi.competition.provider.plan.Plan} holds what tables told; nothing is made up.
 */
@NullMarked
package kesi.competition.provider.plan;

import org.jspecify.annotations.NullMarked;
