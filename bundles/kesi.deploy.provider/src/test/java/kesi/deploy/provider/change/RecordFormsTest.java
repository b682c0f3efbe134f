package kesi.deploy.provider.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.schema.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFormsTest {

    @TempDir
    Path home;

    private final Noted noted = new Noted();
    private Generations generations;
    private RecordForms forms;

    @BeforeEach
    void make() {
        generations = new Generations(home, Optional.empty(), TestJson.create());
        forms = new RecordForms(generations);
    }

    @Test
    void withoutTheFeatureOfRecordsThereIsNothingToFit() {
        assertThat(forms.schemas()).isEmpty();
        assertThat(forms.count("a")).isZero();
        assertThat(forms.fit(Map.of("a", 1), 2, new RecordingTask()).records()).isZero();
    }

    @Test
    void onlyTypesWhoseSchemaChangedOrThatAreNewAreFitted() {
        forms.bindForms(noted);
        noted.schemas = Map.of("same", 1, "later", 2, "new", 1);
        forms.fit(Map.of("same", 1, "later", 1, "gone", 1), 7, new RecordingTask());
        assertThat(noted.fitted).containsExactlyInAnyOrder("later", "new");

        noted.fitted.clear();
        forms.fit(noted.schemas, 8, new RecordingTask());
        assertThat(noted.fitted).isEmpty();
    }

    @Test
    void aRecordThatCannotBeFittedIsTold() {
        forms.bindForms(noted);
        noted.schemas = Map.of("stuck", 2);
        assertThatThrownBy(() -> forms.fit(Map.of(), 1, new RecordingTask())).isInstanceOf(Problem.class);
    }

    @Test
    void untilTheFirstUpgradeNothingIsWrittenDown() {
        forms.expect(false);
        forms.fits(1);
        assertThat(forms.areOthers()).isFalse();
        assertThat(home.resolve("deploy/forms")).doesNotExist();
    }

    @Test
    void aCrashBetweenTheNewStateAndItsRecordsIsSeenAtTheNextStart() throws IOException {
        forms.expect(true);
        runs(1);
        assertThat(new RecordForms(generations).areOthers()).isTrue();

        forms.fits(1);
        assertThat(new RecordForms(generations).areOthers()).isFalse();
    }

    @Test
    void aFallBackBehindAnUpgradeIsSeenAtTheNextStart() throws IOException {
        runs(1);
        forms.expect(true);
        runs(2);
        forms.fits(2);
        generations.runs(generations.folder().find(1).orElseThrow());
        assertThat(forms.areOthers()).isTrue();
    }

    private void runs(int number) throws IOException {
        Origin how = new Origin(Instant.EPOCH, "me", "feature:install", "", "office");
        Generation next = new Generation(number, number - 1, how, List.of(), List.of());
        generations.folder().write(next);
        generations.folder().switchTo(number);
        generations.runs(next);
    }

    /** Notes which types it is asked to fit. */
    private static final class Noted implements Forms {
        private final Set<String> fitted = new HashSet<>();
        private Map<String, Integer> schemas = Map.of();

        @Override
        public Map<String, Integer> schemas() {
            return schemas;
        }

        @Override
        public long count(String type) {
            return 3;
        }

        @Override
        public Fitting fit(Set<String> types, int generation, Task task) {
            if (types.contains("stuck")) {
                throw Problem.failed("F-RECORDS", Message.literal("stuck"));
            }
            fitted.addAll(types);
            return new Fitting() {
                @Override
                public int records() {
                    return types.size();
                }

                @Override
                public void commit() {
                    // nothing is kept
                }
            };
        }
    }
}
