package kesi.deploy.provider.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.deploy.provider.runtime.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTextTest {

    @Test
    void theInnermostMissingPackageIsTheOneThatCounts() {
        String text = "Unable to resolve kesi.a [12](R 12.0): missing requirement [kesi.a [12](R 12.0)] "
                + "osgi.wiring.package; (osgi.wiring.package=kesi.b.api) "
                + "[caused by: Unable to resolve kesi.b [13](R 13.0): "
                + "missing requirement [kesi.b [13](R 13.0)] osgi.wiring.package; "
                + "(&(osgi.wiring.package=not.there)(version>=1.2.0)(!(version>=2.0.0)))] "
                + "Unresolved requirements: [[kesi.a [12](R 12.0)] osgi.wiring.package; "
                + "(osgi.wiring.package=kesi.b.api)]";
        assertThat(ResolverText.read(text))
                .contains(new ResolverText.Missing(
                        "kesi.b",
                        new Need(
                                "osgi.wiring.package",
                                "not.there",
                                "[1.2.0,2.0.0)",
                                "(&(osgi.wiring.package=not.there)(version>=1.2.0)(!(version>=2.0.0)))")));
    }

    @Test
    void aSecondVersionOfASingletonIsToldApart() {
        assertThat(ResolverText.read("Singleton conflict. Unresolved requirements: []"))
                .contains(new ResolverText.Singleton());
    }

    @Test
    void aPackageFromTwoSidesIsAConflict() {
        String text = "Uses constraint violation. Unable to resolve resource kesi.a [kesi.a [9](R 9.0)] because it is "
                + "exposed to package 'lib.x' from resources lib.one [lib.one [7](R 7.0)] and "
                + "lib.two [lib.two [8](R 8.0)] via two dependency chains.";
        assertThat(ResolverText.read(text))
                .hasValueSatisfying(found -> assertThat(found)
                        .isInstanceOfSatisfying(ResolverText.Conflict.class, conflict -> {
                            assertThat(conflict.bundle()).isEqualTo("kesi.a");
                            assertThat(conflict.packageName()).isEqualTo("lib.x");
                            assertThat(conflict.givers()).contains("lib.one");
                        }));
    }

    @Test
    void otherTextsAreNone() {
        assertThat(ResolverText.read("Activator start error in bundle kesi.a [3]."))
                .isEmpty();
        assertThat(ResolverText.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "osgi.ee | (&(osgi.ee=JavaSE)(version=21)) | JavaSE | 21",
                "osgi.wiring.package | (osgi.wiring.package=a.b) | a.b | ''",
                "osgi.wiring.package | (&(osgi.wiring.package=a.b)(version>=3.0.0)) | a.b | 3.0.0",
                "osgi.wiring.bundle | (&(osgi.wiring.bundle=x)(bundle-version>=2)(!(bundle-version>=3))) | x | [2,3)",
            })
    void aFilterIsReadAsNameAndRange(String namespace, String filter, String name, String range) {
        assertThat(List.of(
                        Need.of(namespace, filter).name(),
                        Need.of(namespace, filter).range()))
                .containsExactly(name, range);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.NoClassDefFoundError: org/lib/Thing | org.lib.Thing",
                "java.lang.ClassNotFoundException: org.lib.Thing not found by kesi.a [9] | org.lib.Thing",
                "java.lang.TypeNotPresentException: Type org.lib.Thing not present | org.lib.Thing",
            })
    void aMissingClassIsNamed(String failure, String name) {
        assertThat(MissingClass.in(failure)).contains(name);
        assertThat(MissingClass.in("java.lang.IllegalStateException: no")).isEmpty();
    }
}
