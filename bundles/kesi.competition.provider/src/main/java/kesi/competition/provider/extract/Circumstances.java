package kesi.competition.provider.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Role;
import kesi.core.api.value.Role.Part;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;

/** Who held a contest, where and when, as far as a text states it. */
final class Circumstances {

    private static final Map<Character, Part> PARTS =
            Map.of('\u4e3b', Part.HOST, '\u627f', Part.ORGANISER, '\u534f', Part.CO_ORGANISER);
    private static final Pattern FULL_DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D");

    private final Patterns patterns;
    private final List<FlatText> paragraphs;

    Circumstances(Patterns patterns, List<FlatText> paragraphs) {
        this.patterns = patterns;
        this.paragraphs = paragraphs;
    }

    List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (FlatText paragraph : paragraphs) {
            Matcher clause = patterns.of("clause").matcher(paragraph.text());
            while (clause.find()) {
                Matcher told = patterns.of("roles").matcher(clause.group());
                if (told.find()) {
                    roles(paragraph, clause.start(), clause.group(), told, roles);
                }
            }
        }
        return roles;
    }

    private void roles(FlatText paragraph, int offset, String clause, Matcher told, List<Role> roles) {
        boolean plain = told.group(3) == null && !clause.contains(patterns.text("roles.by"));
        Optional<Part> part = part(told.group(4), plain);
        if (part.isEmpty()) {
            return;
        }
        int at = offset + told.start(1);
        for (String agent : told.group(1).split("\u3001", -1)) {
            if (patterns.of("roles.agent").matcher(agent).matches()) {
                int order =
                        (int) roles.stream().filter(r -> r.role() == part.get()).count() + 1;
                Evidence evidence = paragraph.evidence(at, at + agent.length());
                roles.add(
                        new Role(part.get(), agent, Optional.empty(), order, told.group(2) != null, List.of(evidence)));
            }
            at += agent.length() + 1;
        }
    }

    /** Plain words for holding say nothing of a host unless the text says by whom. */
    private static Optional<Part> part(String verb, boolean plain) {
        Part part = PARTS.get(verb.charAt(0));
        return part != null ? Optional.of(part) : plain ? Optional.empty() : Optional.of(Part.JOINT_HOST);
    }

    /** Where it was held: said in a sentence that names the contest. */
    List<Sourced<String>> venues(FoundName name) {
        return inSentence(name, "venue")
                .map(place -> List.of(
                        Sourced.stated(place.group(1), name.paragraph().evidence(place.start(1), place.end(1)))))
                .orElse(List.of());
    }

    /**
     * When it was held: a full date as stated; other words as they are, with the year of the name where it has one.
     */
    List<Sourced<When>> when(FoundName name, Optional<Integer> year) {
        return inSentence(name, "when")
                .map(words -> List.of(Sourced.stated(
                        when(words.group(1), year), name.paragraph().evidence(words.start(1), words.end(1)))))
                .orElse(List.of());
    }

    private static When when(String words, Optional<Integer> year) {
        Matcher full = FULL_DATE.matcher(words);
        if (full.matches()) {
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(full.group(1)),
                        Integer.parseInt(full.group(2)),
                        Integer.parseInt(full.group(3)));
                return new When(date.toString(), words, When.Basis.STATED);
            } catch (DateTimeException noSuchDay) {
                return When.words(words);
            }
        }
        return year.filter(known -> known >= 1000)
                .map(known -> new When(String.valueOf(known), words, When.Basis.INFERRED))
                .orElse(When.words(words));
    }

    private Optional<Matcher> inSentence(FoundName name, String pattern) {
        Matcher sentence = patterns.of("sentence").matcher(name.paragraph().text());
        while (sentence.find()) {
            if (sentence.start() <= name.start() && name.start() < sentence.end()) {
                Matcher found =
                        patterns.of(pattern).matcher(name.paragraph().text()).region(sentence.start(), sentence.end());
                return found.find() ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
