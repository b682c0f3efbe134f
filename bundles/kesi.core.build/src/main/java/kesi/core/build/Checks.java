package kesi.core.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.swing.KeyStroke;

/**
 * What a contribution must have so that it works when the product runs.
 *
 * @param output the files of the bundle
 * @param texts its texts
 * @param complaints where mistakes are told
 * @param ids the class of each kind and id that was seen before
 */
record Checks(Output output, Texts texts, Complaints complaints, Map<String, String> ids) {

    private static final String COMPONENT = "org.osgi.service.component.annotations.Component";
    private static final Set<String> PROTOTYPES = Set.of("View", "Editor");
    private static final List<String> LABELS = List.of("title", "help");

    /** Looks at all contributions of a bundle. */
    void of(List<Contribution> contributions) {
        contributions.forEach(contribution -> contribution.marks().forEach(mark -> of(contribution, mark)));
        unique(contributions);
    }

    private void of(Contribution contribution, Mark mark) {
        LABELS.forEach(name -> mark.text(name)
                .flatMap(texts::missing)
                .ifPresent(file -> complaints.about(
                        contribution,
                        mark,
                        name,
                        "text.missing",
                        mark.text(name).orElse(""),
                        file)));
        mark.text("icon")
                .filter(icon -> !output.has(icon))
                .ifPresent(icon -> complaints.about(contribution, mark, "icon", "file.missing", icon));
        component(contribution, mark);
        switch (mark.kind()) {
            case "Command" -> keys(contribution, mark);
            case "HelpPage" -> page(contribution, mark);
            case "Wizard" -> steps(contribution, mark);
            default -> {
                // other kinds have no values of their own that could be wrong
            }
        }
    }

    private void component(Contribution contribution, Mark mark) {
        TypeElement type = contribution.type();
        List<? extends AnnotationMirror> components = type.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(COMPONENT))
                .toList();
        boolean prototype = components.stream()
                .anyMatch(component -> component.getElementValues().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().getSimpleName().contentEquals("scope")
                                && entry.getValue().toString().endsWith("PROTOTYPE")));
        if (components.isEmpty()) {
            complaints.about(contribution, mark, "", "component.missing", mark.kind());
        } else if (PROTOTYPES.contains(mark.kind()) && !prototype) {
            complaints.about(contribution, mark, "", "scope.shared", mark.kind());
        }
    }

    private void keys(Contribution contribution, Mark mark) {
        mark.text("keys")
                .filter(keys -> KeyStroke.getKeyStroke(keys) == null)
                .ifPresent(keys -> complaints.about(contribution, mark, "keys", "keys.unknown", keys));
    }

    private void page(Contribution contribution, Mark mark) {
        mark.text("page")
                .ifPresent(page -> List.of(page + ".md", page + "_en.md").stream()
                        .filter(file -> !output.has(file))
                        .forEach(file -> complaints.about(contribution, mark, "page", "file.missing", file)));
    }

    private void steps(Contribution contribution, Mark mark) {
        mark.texts("pages").forEach(step -> {
            String title = step.split(":", 2)[0].strip();
            texts.missing(title)
                    .ifPresent(file -> complaints.about(contribution, mark, "pages", "text.missing", title, file));
        });
    }

    private void unique(List<Contribution> contributions) {
        for (Contribution contribution : contributions) {
            for (Mark mark : contribution.marks()) {
                mark.id().ifPresent(id -> {
                    String before = ids.putIfAbsent(mark.kind() + " " + id, contribution.className());
                    if (before != null) {
                        complaints.about(contribution, mark, "id", "id.twice", mark.kind(), id, before);
                    }
                });
            }
        }
    }
}
