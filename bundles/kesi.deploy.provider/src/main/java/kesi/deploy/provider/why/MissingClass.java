package kesi.deploy.provider.why;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The class that could not be loaded, as failures name it. */
final class MissingClass {

    private static final Pattern NAMED = Pattern.compile(
            "(?:NoClassDefFoundError|ClassNotFoundException|TypeNotPresentException)[^\\n]*?: (?:Type )?([\\w$/.]+)");

    private MissingClass() {}

    static Optional<String> in(String failure) {
        Matcher found = NAMED.matcher(failure);
        String last = "";
        while (found.find()) {
            last = found.group(1).replace('/', '.');
        }
        return Optional.of(last).filter(name -> !name.isEmpty());
    }
}
