/**
 * Rules as data. A {@link kesi.competition.api.rule.RuleSet} says how the marks of one stage become a total, a rank and
 * a cut: nothing of a contest's rules is ever code. Rule sets are versioned and known by their hash.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.competition.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
