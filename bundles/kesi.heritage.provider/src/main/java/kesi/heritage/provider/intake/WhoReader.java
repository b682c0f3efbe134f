package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import kesi.core.api.value.Role;
import kesi.core.api.value.Role.Part;
import kesi.heritage.provider.intake.Reading.Span;

/** Reads who hosted, organised and invited; a part is taken only where the text has its verb. */
final class WhoReader {

    private static final String PART = "role.part.";

    private WhoReader() {}

    static List<Role> read(Reading reading) {
        List<Role> roles = new ArrayList<>();
        for (Found act : reading.find("role.act")) {
            part(reading, act.part("verb").words()).ifPresent(part -> add(roles, part, act.part("who")));
        }
        if (roles.isEmpty()) {
            inviters(reading, roles);
        }
        return roles;
    }

    private static Optional<Part> part(Reading reading, String verb) {
        return Arrays.stream(Part.values())
                .filter(part -> reading.patterns().has(PART + part))
                .filter(part -> reading.patterns().occurs(PART + part, verb))
                .findFirst();
    }

    private static void inviters(Reading reading, List<Role> roles) {
        Optional<Found> together = reading.first("role.together");
        together.ifPresent(place -> {
            roles.add(role(Part.JOINT_HOST, place.part("first"), 1, false));
            roles.add(role(Part.JOINT_HOST, place.part("second"), 2, false));
        });
        if (together.isEmpty()) {
            reading.first("role.alone")
                    .or(() -> reading.first("role.launched"))
                    .ifPresent(place -> roles.add(role(Part.ORGANISER, place.part("first"), 1, false)));
        }
    }

    private static void add(List<Role> roles, Part part, Span who) {
        Matcher open = who.reading().patterns().of("role.open").matcher(who.words());
        boolean ended = open.find();
        Span list = ended ? who.part(0, open.start()) : who;
        int order = 1;
        for (Span organisation : Lists.organisations(list)) {
            roles.add(role(part, organisation, order++, ended));
        }
    }

    private static Role role(Part part, Span who, int order, boolean openEnded) {
        return new Role(part, who.words(), Optional.empty(), order, openEnded, List.of(who.passage()));
    }
}
