package kesi.deploy.provider.feature;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments, which the Feature Service allows in its JSON and strict JSON does not. */
public final class Comments {

    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|//[^\\n]*+|/\\*(?s:.*?)\\*/");

    private Comments() {}

    /** The text with comments blanked, so that every place stays where it was. */
    public static String blank(String text) {
        Matcher found = STRING_OR_COMMENT.matcher(text);
        return found.replaceAll(match -> Matcher.quoteReplacement(
                match.group().startsWith("\"") ? match.group() : match.group().replaceAll("[^\\r\\n]", " ")));
    }
}
