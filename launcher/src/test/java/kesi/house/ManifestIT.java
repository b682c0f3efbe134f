package kesi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each bundle tells the framework and the compiler about itself. */
final class ManifestIT {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleIsNamedLikeItsRootPackage(Headers bundle) {
        assertThat(bundle.file().getFileName().toString()).startsWith("kesi." + bundle.name() + "-");
        assertThat(bundle.packages())
                .allMatch(name -> name.equals(bundle.name()) || name.startsWith(bundle.name() + "."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyAnApiExports(Headers bundle) {
        if (bundle.isApi()) {
            assertThat(bundle.exported()).isNotEmpty();
        } else {
            assertThat(bundle.exported()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsExportedHasAVersionOfItsOwn(Headers bundle) {
        assertThat(bundle.exported().values())
                .allSatisfy(version -> assertThat(version).matches("\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsImportedFromAnotherBundleOfOursIsAnApiWithARange(Headers bundle) {
        bundle.imported().forEach((name, range) -> {
            if (name.startsWith("kesi.")) {
                assertThat(Headers.layer(name)).as(name).isEqualTo("api");
                assertThat(range).as(name).startsWith("[");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsRequiredAsAWholeOrFoundByChance(Headers bundle) {
        assertThat(bundle.has("Require-Bundle")).isFalse();
        assertThat(bundle.has("DynamicImport-Package")).isFalse();
        assertThat(bundle.has("Bundle-Activator")).isFalse();
    }

    @Test
    void everyPackageIsNullMarked() {
        JavaClasses classes = Bundles.classes();
        Set<String> packages = classes.stream()
                .filter(Bundles::isOurs)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> marked = classes.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NULL_MARKED))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(50).isSubsetOf(marked);
    }

    static Stream<Headers> bundles() {
        return Bundles.own().stream().map(Headers::of);
    }
}
