package kesi.news.provider.report;

import java.util.List;
import java.util.regex.Pattern;
import kesi.news.api.Item;
import kesi.news.api.Mention;

/**
 * Hides the names of pupils and the schools right before them in what leaves the house. The surname stays, the given
 * name becomes the signs in the mask. Immutable.
 */
final class Masking {
    private static final int LONG_NAME = 4;

    private final String mask;
    private final String school;
    private final Pattern schoolBefore;

    /** A masking with the words that stand for a given name, for a school, and the endings of schools. */
    Masking(String mask, String school, String endings) {
        this.mask = mask;
        this.school = school;
        schoolBefore =
                Pattern.compile("\\p{IsHan}{2,12}?(?:" + endings + ")(?=的?\\p{IsHan}?" + Pattern.quote(mask) + ")");
    }

    /** The masking of this area's reports. */
    static Masking standard() {
        return new Masking(
                BriefReport.say("brief.mask"), BriefReport.say("brief.school"), BriefReport.say("brief.schools"));
    }

    /** Whether anything of an item must be hidden. */
    static boolean concerns(Item item) {
        return item.mentions().stream().anyMatch(Mention::minor);
    }

    String hide(Item item, String text) {
        String hidden = text;
        for (String name : minors(item)) {
            hidden = hidden.replace(name, surname(name) + mask);
        }
        return hidden.equals(text) ? text : schoolBefore.matcher(hidden).replaceAll(school);
    }

    /** The schools that an item names right before a pupil: no list of names has them. */
    static List<String> schools(Item item) {
        List<String> minors = minors(item);
        return item.names(Mention.Kind.ORGANISATION).stream()
                .filter(name -> minors.stream()
                        .anyMatch(minor -> Pattern.compile(Pattern.quote(name) + "的?\\p{IsHan}?" + Pattern.quote(minor))
                                .matcher(item.text())
                                .find()))
                .toList();
    }

    private static String surname(String name) {
        return name.substring(0, name.length() == LONG_NAME ? 2 : 1);
    }

    private static List<String> minors(Item item) {
        return item.mentions().stream()
                .filter(Mention::minor)
                .map(Mention::name)
                .distinct()
                .toList();
    }
}
