package kesi.launcher.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import kesi.launcher.Sentence;
import kesi.launcher.feature.Department;
import kesi.launcher.feature.Feature;
import kesi.launcher.json.JsonFile;
import kesi.launcher.json.Node;
import org.slf4j.LoggerFactory;

/**
 * What IT decided about a start. Of what a stronger and a weaker file say of the same feature the stronger one holds; a
 * file that forbids and requires it forbids it. Immutable.
 */
public final class StartPolicy {

    private static final String SAFE = "safe";
    private static final int DEPARTMENT_RANK = 1_000;
    private static final int WORKSPACE_RANK = 2_000;

    private final List<Decision> decisions;

    private StartPolicy(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /** What the files of this machine and of a workspace say. A file that cannot be read says nothing here. */
    public static StartPolicy read(Path home) {
        return read(
                Stream.concat(PolicyFolder.ofThisProcess().machine().stream(), Stream.of(home.resolve("policy.json")))
                        .toList());
    }

    /** What files say, the strongest first; the last one is the workspace's. */
    static StartPolicy read(List<Path> files) {
        List<Decision> all = new ArrayList<>();
        int last = files.size() - 1;
        for (int rank = 0; rank <= last; rank++) {
            if (Files.exists(files.get(rank))) {
                all.addAll(decisions(files.get(rank), rank < last ? rank : WORKSPACE_RANK));
            }
        }
        return new StartPolicy(all);
    }

    /** The same with what a department's file says: less than the machine's, more than the workspace's. */
    public StartPolicy with(Feature department) {
        return department
                .department()
                .flatMap(Department::policy)
                .map(policy ->
                        new StartPolicy(Stream.concat(decisions.stream(), decisions(policy, DEPARTMENT_RANK).stream())
                                .toList()))
                .orElse(this);
    }

    /** The same, but free in the department. */
    public StartPolicy withoutDepartment() {
        return new StartPolicy(decisions.stream()
                .filter(decision -> !decision.key().equals(Decision.DEPARTMENT))
                .toList());
    }

    private static List<Decision> decisions(Path file, int rank) {
        try {
            return decisions(JsonFile.read(file), rank);
        } catch (Failure e) { // the core locks what such a file may have locked, and tells its place
            LoggerFactory.getLogger(StartPolicy.class).warn("The policy {} is not read", file, e);
            return List.of();
        }
    }

    private static List<Decision> decisions(Node policy, int rank) {
        try {
            Map<String, Node> members = policy.members();
            List<Decision> found = new ArrayList<>();
            Optional.ofNullable(members.get(Decision.DEPARTMENT))
                    .ifPresent(node -> found.add(new Decision(Decision.DEPARTMENT, node, rank)));
            Optional.ofNullable(members.get("features"))
                    .map(Node::members)
                    .orElse(Map.of())
                    .forEach((word, list) ->
                            list.elements().forEach(each -> found.add(new Decision("features." + word, each, rank))));
            found.forEach(Decision::word);
            return found;
        } catch (Failure e) { // as above
            LoggerFactory.getLogger(StartPolicy.class).warn("The policy is not read", e);
            return List.of();
        }
    }

    /**
     * The department to start.
     *
     * @param asked the one that the command line or the environment names
     * @param last the one that was used last, or the usual one
     * @param folderName the name of the folder of a department that is called by name or title
     * @throws Failure refused when another one is asked for than the policy names
     */
    public String department(Optional<String> asked, String last, UnaryOperator<String> folderName) {
        Optional<Decision> decided = decisions.stream()
                .filter(decision -> decision.key().equals(Decision.DEPARTMENT))
                .min(Comparator.comparingInt(Decision::rank));
        if (decided.isEmpty() || asked.filter(SAFE::equals).isPresent()) {
            return folderName.apply(asked.orElse(last));
        }
        String held = folderName.apply(decided.get().word());
        if (asked.map(folderName).filter(name -> !name.equals(held)).isPresent()) {
            throw Failure.refused(
                    List.of(Sentence.of("policy.department", place(decided.get()), held, asked.orElse(""))));
        }
        return held;
    }

    /** The features of a department without those that are forbidden and with those that are required. */
    public List<Feature> apply(List<Feature> used, List<Feature> all) {
        Stream<Feature> required = all.stream()
                .filter(feature -> !used.contains(feature))
                .filter(feature -> decision(feature)
                        .filter(one -> one.key().equals(Decision.REQUIRE))
                        .isPresent());
        Stream<Feature> kept = used.stream()
                .filter(feature -> feature.department().isPresent()
                        || decision(feature)
                                .filter(one -> one.key().equals(Decision.FORBID))
                                .isEmpty());
        return Stream.concat(required, kept).toList();
    }

    private Optional<Decision> decision(Feature feature) {
        return decisions.stream()
                .filter(decision -> decision.key().startsWith("features."))
                .filter(decision -> decision.means(feature))
                .min(Comparator.comparingInt(Decision::rank)
                        .thenComparing(decision -> !decision.key().equals(Decision.FORBID)));
    }

    private static String place(Decision decision) {
        return decision.value().place().file() + ":" + decision.value().place().line();
    }
}
