package kesi.shell.layout.file;

import kesi.core.api.problem.Problem;
import kesi.shell.layout.Texts;

/** Names that people give to layouts. */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** The name without blanks around it; refuses one that is empty, too long or has control characters. */
    static String checked(String name) {
        String stripped = name.strip();
        boolean fits = !stripped.isEmpty()
                && stripped.length() <= LONGEST
                && stripped.chars().noneMatch(Character::isISOControl);
        if (!fits) {
            throw Problem.usage(Texts.of("layout.name", LONGEST));
        }
        return stripped;
    }
}
