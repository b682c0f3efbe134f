package kesi.deploy.provider.why;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.deploy.provider.runtime.Need;

/** What the framework's resolver says in its exceptions, taken apart. */
public sealed interface ResolverText {

    /**
     * Somebody asks for what nobody gives.
     *
     * @param bundle the symbolic name of the bundle that asks
     * @param need what it asks for
     */
    record Missing(String bundle, Need need) implements ResolverText {}

    /**
     * A bundle would see one package from two sides.
     *
     * @param bundle the bundle
     * @param packageName the package
     * @param givers the bundles that give it
     */
    record Conflict(String bundle, String packageName, List<String> givers) implements ResolverText {}

    /** Another version of a bundle is resolved of which there can be only one; the text does not say which. */
    record Singleton() implements ResolverText {}

    /** Takes a text apart; empty when it is none of the resolver's. */
    static Optional<ResolverText> read(String text) {
        return Reader.conflict(text).or(() -> Reader.missing(text)).or(() -> Reader.singleton(text));
    }

    /** How the resolver of Felix words it. */
    final class Reader {

        private static final Pattern MISSING =
                Pattern.compile("missing requirement \\[(\\S+?) \\[[^\\]]*\\]\\(R [^)]*\\)\\] ([\\w.\\-]+); (\\(.*?\\))"
                        + "(?= \\[caused by| Unresolved requirements|\\]|$)");
        private static final Pattern CONFLICT =
                Pattern.compile("Uses constraint violation\\. Unable to resolve resource (\\S+) .*?"
                        + "because it (?:exports|is exposed to) package '([\\w.]+)'");
        private static final Pattern GIVER =
                Pattern.compile("(?:from resources?|exported? .*? from resource|export:) (\\S+?) \\[");

        private Reader() {}

        static Optional<ResolverText> missing(String text) {
            return MISSING.matcher(text)
                    .results()
                    .reduce((outer, inner) -> inner)
                    .map(found -> new Missing(found.group(1), Need.of(found.group(2), found.group(3))));
        }

        static Optional<ResolverText> singleton(String text) {
            return text.contains("Singleton conflict") ? Optional.of(new Singleton()) : Optional.empty();
        }

        static Optional<ResolverText> conflict(String text) {
            Matcher found = CONFLICT.matcher(text);
            if (!found.find()) {
                return Optional.empty();
            }
            List<String> givers = GIVER.matcher(text.substring(found.end()))
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
            return Optional.of(new Conflict(found.group(1), found.group(2), givers));
        }
    }
}
