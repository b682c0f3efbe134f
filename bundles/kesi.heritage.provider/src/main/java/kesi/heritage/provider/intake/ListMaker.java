package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Name;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Role;
import kesi.core.api.value.Role.Part;
import kesi.core.api.value.Sourced;
import kesi.heritage.api.Audience;
import kesi.heritage.api.Category;
import kesi.heritage.api.Designation;
import kesi.heritage.api.Element;
import kesi.heritage.api.Entries;
import kesi.heritage.api.Honour;
import kesi.heritage.api.Level;
import kesi.heritage.api.LineagePlace;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.OutreachEvent.Kind;
import kesi.heritage.api.OutreachEvent.Programme;
import kesi.heritage.api.Practitioner;
import kesi.heritage.api.Session;

/** Makes records of rows. Everything carries the cell that it stands in. */
final class ListMaker {

    private ListMaker() {}

    static Element element(ListRow row) {
        String name = row.needed("name");
        List<Name> names = new ArrayList<>(List.of(Name.official(name)));
        row.parts("alias").forEach(alias -> names.add(new Name(alias, Name.Kind.ALIAS, Optional.empty())));
        return new Element(
                names,
                row.stated("code"),
                row.choice(Level.class, "level", "level"),
                row.stated("batch"),
                row.choice(Category.class, "category", "category"),
                Optional.empty(),
                row.stated("area"),
                row.stated("unit"),
                List.of(row.evidence("name")));
    }

    /** A practitioner, with the records of elements that are known by the name. */
    static Practitioner practitioner(ListRow row, Function<String, Optional<Ref>> known) {
        String name = row.needed("name");
        Evidence evidence = row.evidence("name");
        return new Practitioner(
                List.of(Name.official(name)),
                row.cell("element").flatMap(known).stream().toList(),
                designation(row).map(d -> List.of(Sourced.stated(d, evidence))).orElse(List.of()),
                row.parts("honour").stream()
                        .map(honour -> Sourced.stated(Honour.named(honour), row.evidence("honour")))
                        .toList(),
                row.parts("title").stream()
                        .map(title -> Sourced.stated(title, row.evidence("title")))
                        .toList(),
                lineage(row),
                List.of(),
                List.of(evidence));
    }

    private static Optional<Designation> designation(ListRow row) {
        Optional<Level> level = row.choice(Level.class, "level", "level").map(Sourced::value);
        boolean told = level.isPresent() || row.cell("batch").isPresent();
        return told
                ? Optional.of(new Designation(
                        row.cell("level").orElse(""),
                        row.cell("element"),
                        level,
                        row.cell("batch"),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    private static Optional<LineagePlace> lineage(ListRow row) {
        Optional<Integer> generation = row.number("generation").filter(number -> number > 0);
        return generation.isEmpty() && row.cell("lineage").isEmpty()
                ? Optional.empty()
                : Optional.of(new LineagePlace(
                        row.cell("lineage"),
                        generation,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(row.evidence(generation.isPresent() ? "generation" : "lineage"))));
    }

    static OutreachEvent event(ListRow row) {
        String name = row.needed("name");
        Evidence evidence = row.evidence("name");
        return new OutreachEvent(
                name,
                row.choice(Kind.class, "kind", "kind").map(Sourced::value).orElse(Kind.OTHER),
                row.date("date"),
                row.stated("venue"),
                roles(row),
                List.of(),
                List.of(),
                audience(row),
                row.stated("speaker")
                        .map(speaker -> List.of(session(speaker, row, evidence)))
                        .orElse(List.of()),
                Programme.unknown(),
                List.of(),
                List.of(),
                List.of(evidence));
    }

    private static List<Role> roles(ListRow row) {
        List<Role> roles = new ArrayList<>();
        add(roles, Part.HOST, "host", row);
        add(roles, Part.ORGANISER, "organiser", row);
        add(roles, Part.CO_ORGANISER, "coorganiser", row);
        return roles;
    }

    private static void add(List<Role> roles, Part part, String column, ListRow row) {
        int order = 1;
        for (String agent : row.parts(column)) {
            roles.add(new Role(part, agent, Optional.empty(), order++, false, List.of(row.evidence(column))));
        }
    }

    private static List<Audience> audience(ListRow row) {
        List<Audience> audience = new ArrayList<>();
        row.count("people").ifPresent(count -> audience.add(new Audience("", count)));
        row.count("attendances").ifPresent(count -> audience.add(new Audience("", count)));
        return audience;
    }

    private static Session session(Sourced<String> speaker, ListRow row, Evidence evidence) {
        return new Session(
                row.choice(Session.Type.class, "session", "part")
                        .map(Sourced::value)
                        .orElse(Session.Type.TALK),
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                row.stated("topic"),
                Entries.none(),
                Entries.none(),
                evidence,
                row.length("length"));
    }
}
