package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingRequirementTest {
    private static final String PLAIN = "Unable to resolve a.b [2](R 2.0): missing requirement [a.b [2](R 2.0)] "
            + "osgi.wiring.package; (&(osgi.wiring.package=x.y)(version>=1.0.0)(!(version>=2.0.0))) "
            + "Unresolved requirements: [[a.b [2](R 2.0)] osgi.wiring.package; (osgi.wiring.package=x.y)]";
    private static final String CHAIN = "Unable to resolve a.b [2](R 2.0): missing requirement [a.b [2](R 2.0)] "
            + "osgi.wiring.package; (osgi.wiring.package=c.d) [caused by: Unable to resolve c.d [3](R 3.0): "
            + "missing requirement [c.d [3](R 3.0)] osgi.ee; (&(osgi.ee=JavaSE)(version=21))] Unresolved "
            + "requirements: [[a.b [2](R 2.0)] osgi.wiring.package; (osgi.wiring.package=c.d)]";

    @Test
    void thePackageIsTakenOutOfItsFilter() {
        assertThat(MissingRequirement.in(PLAIN)).hasValueSatisfying(missing -> {
            assertThat(missing.bundle()).isEqualTo("a.b");
            assertThat(missing.packageName()).isEqualTo("x.y");
        });
    }

    @Test
    void ofAChainTheInnermostCounts() {
        assertThat(MissingRequirement.in(CHAIN))
                .contains(new MissingRequirement("c.d", "", "osgi.ee (&(osgi.ee=JavaSE)(version=21))"));
    }

    @Test
    void anotherMessageNamesNoRequirement() {
        assertThat(MissingRequirement.in("Activator start error in bundle a.b [2]."))
                .isEmpty();
    }
}
