package kesi.news.provider.rule;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.news.api.SourceFile.Loose;
import kesi.news.provider.rule.line.PageHead;

/**
 * A page cut into items.
 *
 * @param drafts the items in the order of the page
 * @param furniture what belongs to the page itself
 * @param unassigned what belongs nowhere
 * @param warnings what a person should look at
 * @param head what the page says of itself
 */
record Segments(
        List<Draft> drafts, List<Loose> furniture, List<Loose> unassigned, List<Finding> warnings, PageHead head) {}
