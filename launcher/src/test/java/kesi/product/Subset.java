package kesi.product;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.launcher.feature.Feature;
import kesi.launcher.run.Running;

/**
 * Some of the shipped features, with all that their notes say that they need.
 *
 * @param names of the features
 */
record Subset(Set<String> names) {

    private static final Pattern NEEDS = Pattern.compile("[Nn]eeds ([^;.]*)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final String CORE = "core";

    Subset {
        names = Set.copyOf(names);
    }

    /** With these and all that they need. */
    static Subset with(Iterable<String> wanted) throws IOException {
        Set<String> all = new TreeSet<>();
        for (String name : wanted) {
            collect(name, all);
        }
        return new Subset(all);
    }

    /** What comes of each of the 2^n subsets of the features beside the core; many come to the same. */
    static Set<Subset> all() throws IOException {
        List<String> free =
                shipped().stream().filter(name -> !name.equals(CORE)).toList();
        List<Subset> single = new java.util.ArrayList<>();
        for (String name : free) {
            single.add(with(List.of(CORE, name)));
        }
        Set<Subset> all = new LinkedHashSet<>();
        for (int mask = 0; mask < 1 << free.size(); mask++) {
            Set<String> names = new TreeSet<>(Set.of(CORE));
            for (int i = 0; i < free.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    names.addAll(single.get(i).names);
                }
            }
            all.add(new Subset(names));
        }
        return all;
    }

    /** The names of all features. */
    static List<String> shipped() {
        return Running.catalogue().features().stream()
                .map(Feature::name)
                .sorted()
                .toList();
    }

    /** Those of all features that are in it. */
    List<Feature> of(List<Feature> all) {
        return all.stream().filter(feature -> names.contains(feature.name())).toList();
    }

    private static void collect(String name, Set<String> wanted) throws IOException {
        if (!wanted.add(name)) {
            return;
        }
        Matcher needs = NEEDS.matcher(
                Files.readString(Running.BUILT.features().resolve(name).resolve("notes.md")));
        if (needs.find()) {
            for (MatchResult needed : NAME.matcher(needs.group(1)).results().toList()) {
                collect(needed.group(1), wanted);
            }
        }
    }
}
