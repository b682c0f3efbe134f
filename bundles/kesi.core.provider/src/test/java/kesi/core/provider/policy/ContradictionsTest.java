package kesi.core.provider.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy file that forbids and requires the same feature. */
class ContradictionsTest {

    private static final String BOTH =
            "{\"features\": {\n  \"forbid\": [\"news\",\n    \"demo\"],\n" + "  \"require\": [\"org.example:demo\"]}}";

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    @Test
    void isAFaultThatNamesTheFileAndThePlacesOfBothRules() {
        Path file = desk.write("machine", BOTH);

        List<Finding> faults = desk.policy().check(file);

        assertThat(faults).extracting(Finding::place).containsExactly("4:15");
        assertThat(faults.get(0).sentence().toString())
                .startsWith(file + ", line 4, column 15: the feature \"org.example:demo\" is required, which \"demo\""
                        + " in line 3, column 5 of the same file forbids.");
    }

    @Test
    void isToldWhileItRunsAndStaysForbidden() {
        desk.write("machine", BOTH);

        FilePolicy policy = desk.policy();

        assertThat(policy.damage().orElseThrow().toString()).contains("line 4, column 15", "line 3, column 5");
        assertThat(policy.rules("features.forbid")).extracting(Rule::word).containsExactly("news", "demo");
    }

    @Test
    void isSettledByAuthorityWhenTwoFilesDisagree() {
        desk.write("machine", "{\"features\": {\"require\": [\"demo\"]}}");
        desk.write("workspace", "{\"features\": {\"forbid\": [\"demo\"]}}");

        assertThat(desk.policy().damage()).isEmpty();
    }

    @Test
    void isThereWhenOnePatternMeansWhatTheOtherNames() {
        assertThat(List.of("demo", "d*", "*", "org.example:demo", "org.*:demo", "org.example:*", "org.example:demo:2"))
                .allMatch(other -> Contradictions.meet("org.example:demo:2", other)
                        && Contradictions.meet(other, "org.example:demo:2"));
        assertThat(List.of("news", "kesi.features:demo", "org.example:demo:1", "n*"))
                .noneMatch(other -> Contradictions.meet("org.example:demo:2", other)
                        || Contradictions.meet(other, "org.example:demo:2"));
    }
}
