package kesi.plugin.provider;

import java.util.Locale;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * A plug-in that is to be written.
 *
 * @param name one word in lower case: its area, the first word of its commands and ids
 * @param packageName its root package and symbolic name, three words
 * @param title what people call it, in any script
 */
record Project(String name, String packageName, String title) {

    private static final int LONGEST_TITLE = 60;

    Project {
        refuse(!name.matches("[a-z][a-z0-9]{1,30}"), "problem.name", name);
        refuse(!packageName.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*){2}"), "problem.package", packageName);
        refuse(
                title.isBlank() || title.length() > LONGEST_TITLE || title.matches("(?s).*\\p{Cntrl}.*"),
                "problem.title",
                title);
    }

    private static void refuse(boolean wrong, String key, String value) {
        if (wrong) {
            throw Problem.usage(Message.of(Project.class, key, value));
        }
    }

    /** The name as a word of class names. */
    String className() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** What stands for the marks of the templates. */
    Map<String, String> marks() {
        return Map.of(
                "@name@", name,
                "@Name@", className(),
                "@package@", packageName,
                "@path@", packageName.replace('.', '/'),
                "@title@", title.replace("\\", "\\\\").replace("'", "''").replace("{", "'{'"),
                "@xmlTitle@", title.replace("&", "&amp;").replace("<", "&lt;"),
                "@plainTitle@", title);
    }

    /** A text of a template with this plug-in's words. */
    String fill(String template) {
        String filled = template;
        for (Map.Entry<String, String> mark : marks().entrySet()) {
            filled = filled.replace(mark.getKey(), mark.getValue());
        }
        return filled;
    }
}
