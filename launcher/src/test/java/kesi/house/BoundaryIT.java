package kesi.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directions of the house, each with its reason. */
final class BoundaryIT {

    private static final JavaClasses BUNDLES = Bundles.classes();

    @Test
    void thereAreBundlesToLookAt() {
        assertThat(BUNDLES.size()).isGreaterThan(300);
    }

    @Test
    void bundlesMeetInApiPackagesOnly() {
        classes()
                .should(seeOnly(
                        "apis of other bundles",
                        (from, to) -> sameBundle(from, to) || Bundles.layer(to).equals("api")))
                .because("a provider can be replaced while running only if nobody sees its classes")
                .check(BUNDLES);
    }

    @Test
    void anApiSeesTheGroundAlone() {
        classes()
                .that(areIn("api"))
                .should(seeOnly(
                        "core.api, and record.api for shell.api",
                        (from, to) -> sameBundle(from, to)
                                || Bundles.bundle(to).equals("kesi.core.api")
                                || (Bundles.area(from).equals("shell")
                                        && Bundles.bundle(to).equals("kesi.record.api"))))
                .because("whoever compiles against an api must not get a second one by accident")
                .check(BUNDLES);
    }

    @Test
    void domainsNeverMeet() {
        classes()
                .should(seeOnly(
                        "its own domain",
                        (from, to) -> !Bundles.DOMAINS.contains(Bundles.area(from))
                                || !Bundles.DOMAINS.contains(Bundles.area(to))
                                || Bundles.area(from).equals(Bundles.area(to))))
                .because("a department may have any of them without the others; links and extractors join them")
                .check(BUNDLES);
    }

    @Test
    void onlyScreensSeeSwing() {
        noClasses()
                .that(areNotScreens())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.swing..")
                .because("the product is fully usable without a display")
                .check(BUNDLES);
    }

    @Test
    void screensSeeNoDatabase() {
        noClasses()
                .that(areIn("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("a screen that reads the store itself would bypass versions, checks and the journal")
                .check(BUNDLES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.google.gson, kesi.core.provider",
        "org.apache.felix.service.command, kesi.core.gogo",
        "org.jline, kesi.core.gogo",
        "java.sql, kesi.record.jdbc",
        "org.apache.lucene, kesi.search.lucene",
        "com.formdev.flatlaf, kesi.shell.swing",
        "io.github.andrewauclair.moderndocking, kesi.shell.swing",
        "net.miginfocom, kesi.shell.swing",
        "org.apache.commons.csv, kesi.exchange.files",
        "org.jfree, kesi.chart.provider",
    })
    void aLibraryLivesInOneBundle(String library, String bundle) {
        noClasses()
                .that(areNotOf(bundle))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because("a library that lives in one bundle can be replaced in one place")
                .allowEmptyShould(true)
                .check(BUNDLES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(areOursAndLiveInABundle())
                .should()
                .beFinal()
                .because("static state outlives the bundle that thinks it owns it")
                .check(BUNDLES);
    }

    private static boolean sameBundle(JavaClass from, JavaClass to) {
        return Bundles.bundle(from).equals(Bundles.bundle(to));
    }

    private static DescribedPredicate<JavaClass> areIn(String layer) {
        return DescribedPredicate.describe(
                "are in the layer " + layer,
                type -> Bundles.isOurs(type) && Bundles.layer(type).equals(layer));
    }

    /** The parser's child process reads one file and ends; what it remembers ends with it. */
    private static DescribedPredicate<JavaClass> areOursAndLiveInABundle() {
        return DescribedPredicate.describe(
                "are ours",
                type -> Bundles.isOurs(type) && !type.getPackageName().equals("kesi.exchange.files.child"));
    }

    private static DescribedPredicate<JavaClass> areNotOf(String bundle) {
        return DescribedPredicate.describe(
                "are not of " + bundle,
                type -> Bundles.isOurs(type) && !Bundles.bundle(type).equals(bundle));
    }

    private static DescribedPredicate<JavaClass> areNotScreens() {
        return DescribedPredicate.describe(
                "are no screens",
                type -> Bundles.isOurs(type)
                        && !Bundles.layer(type).equals("ui")
                        && !Bundles.area(type).equals("shell"));
    }

    private static ArchCondition<JavaClass> seeOnly(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("see only " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (!Bundles.isOurs(from)) {
                    return;
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Bundles.isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !allowed.test(from, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        };
    }
}
