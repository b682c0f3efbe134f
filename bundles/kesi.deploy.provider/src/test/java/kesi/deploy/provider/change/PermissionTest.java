package kesi.deploy.provider.change;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kesi.core.testing.FixedPolicy;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Comparison.Row;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PermissionTest {

    private static final Row UPGRADE = new Row("RecordType", "books.book", "1", "2");

    private final FixedPolicy policy = new FixedPolicy();

    @Test
    void aFeatureThatIsForbiddenIsRefusedWithTheRulesPlace() {
        policy.with("features.forbid", "books");
        assertThatThrownBy(install(List.of(), "A"))
                .hasMessageContaining("policy.json")
                .hasMessageContaining("books");
    }

    @Test
    void oneSignerIsEnoughForWhatUpgradesNoRecords() {
        policy.with("update.signatures", 2);
        assertThatCode(install(List.of(), "A")).doesNotThrowAnyException();
    }

    @Test
    void anUpgradeOfRecordsNeedsAsManySignersAsThePolicyAsks() {
        policy.with("update.signatures", 2);
        assertThatThrownBy(install(List.of(UPGRADE), "A"))
                .hasMessageContaining("2")
                .hasMessageContaining("policy.json");
        assertThatCode(install(List.of(UPGRADE), "A", "B")).doesNotThrowAnyException();
    }

    @Test
    void withoutARuleOneSignerMayUpgradeRecords() {
        assertThatCode(install(List.of(UPGRADE), "A")).doesNotThrowAnyException();
    }

    @Test
    void aFeatureThatIsRequiredStays() {
        policy.with("features.require", "books");
        assertThatThrownBy(() -> new Permission(policy).demandRemoval("k.features:books"))
                .hasMessageContaining("policy.json");
        assertThatCode(() -> new Permission(policy).demandRemoval("k.features:news"))
                .doesNotThrowAnyException();
    }

    private ThrowingCallable install(List<Row> rows, String... signers) {
        Comparison comparison =
                new Comparison("k.features:books:2.0.0", "1.0.0", "00", List.of(signers), rows, List.of());
        return () -> new Permission(policy).demandInstall(comparison);
    }
}
