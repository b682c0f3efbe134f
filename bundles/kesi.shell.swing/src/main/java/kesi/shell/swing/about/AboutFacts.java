package kesi.shell.swing.about;

import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.problem.Environment;

/**
 * What is told of the product.
 *
 * @param place names and values: the workspace, the department
 * @param features id, version, state and bundles of each feature
 * @param bundles name, version and state of each bundle
 */
record AboutFacts(List<List<String>> place, List<List<String>> features, List<List<String>> bundles) {

    /** Names and values of what it is and runs on. */
    List<List<String>> facts(Language language) {
        List<List<String>> all = new java.util.ArrayList<>(Environment.facts());
        place.forEach(row -> all.add(List.of(language.say(Texts.of("about." + row.get(0))), row.get(1))));
        return List.copyOf(all);
    }

    /** All of it as text, for copying. */
    String text(Language language) {
        return String.join(
                "\n\n",
                lines(facts(language)),
                language.say(Texts.of("about.features")) + "\n" + lines(features),
                language.say(Texts.of("about.bundles")) + "\n" + lines(bundles));
    }

    private static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
