package kesi.news.provider.rule.line;

import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param publication the name in the masthead
 * @param date the day of issue as {@code yyyy-mm-dd}
 * @param issue the number of the issue
 * @param page the number of the page
 */
public record PageHead(
        Optional<String> publication, Optional<String> date, Optional<String> issue, Optional<String> page) {}
