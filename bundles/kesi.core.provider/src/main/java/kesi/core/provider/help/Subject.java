package kesi.core.provider.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.help.Page;

/** Finds the page that helps with a view, a record type or a command. */
final class Subject {

    private Subject() {}

    /** The page that names it, else the first one of its area; {@code pages} are in their order. */
    static Optional<Page> find(String subject, List<Page> pages) {
        return names(subject)
                .map(name -> named(name, pages))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> names(subject)
                        .map(name -> ofArea(name, pages))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Of {@code shell.form:news.item/1} the type counts first and then the view; {@code news:import} is itself. */
    private static Stream<String> names(String subject) {
        int colon = subject.indexOf(':');
        if (!subject.startsWith("shell.") || colon < 0) {
            return Stream.of(subject);
        }
        String behind = subject.substring(colon + 1);
        int slash = behind.indexOf('/');
        return Stream.of(slash < 0 ? behind : behind.substring(0, slash), subject.substring(0, colon));
    }

    private static Optional<Page> named(String name, List<Page> pages) {
        return pages.stream().filter(page -> page.of().contains(name)).findFirst();
    }

    private static Optional<Page> ofArea(String name, List<Page> pages) {
        String area = name.split("[.:]", 2)[0];
        return pages.stream().filter(page -> page.area().equals(area)).findFirst();
    }
}
