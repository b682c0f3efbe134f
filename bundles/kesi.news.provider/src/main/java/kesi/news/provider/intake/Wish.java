package kesi.news.provider.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person says about the files to read.
 *
 * @param publication the publication, instead of what a masthead says
 * @param issueDate the day of issue, instead of what the page says
 * @param encoding the encoding, instead of a guess
 * @param page the number of the page, instead of what the page says
 * @param goodFiles whether files that can be read are kept although others cannot
 */
public record Wish(
        Optional<String> publication,
        Optional<LocalDate> issueDate,
        Optional<String> encoding,
        Optional<Integer> page,
        boolean goodFiles) {
    /** No wish at all. */
    public static Wish none() {
        return new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
