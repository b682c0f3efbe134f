/**
 * Contests as records. A {@link kesi.competition.api.Contest} has {@link kesi.competition.api.Stage stages} with {@link
 * kesi.competition.api.Module modules}; an {@link kesi.competition.api.Entry} takes part alone or as a team; a {@link
 * kesi.competition.api.Sheet} holds one judge's {@link kesi.competition.api.Mark marks} for one module; a {@link
 * kesi.competition.api.ResultSet} is a ranking as it was fixed at one moment. {@link
 * kesi.competition.api.Contests} finds them and ranks a stage by its {@link
 * kesi.competition.api.rule.RuleSet}. Numbers are exact from the sheet to the result.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.competition.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
