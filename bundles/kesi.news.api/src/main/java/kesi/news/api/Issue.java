package kesi.news.api;

import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;

/**
 * One issue of a publication.
 *
 * @param publication the publication
 * @param publicationName its name when the issue was made
 * @param number its number as printed, where known
 * @param date its day, where known
 */
public record Issue(Ref publication, String publicationName, Optional<String> number, Optional<When> date) {}
