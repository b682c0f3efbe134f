package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three days of work in one workspace: the first ends as a person ends it, the second in a crash, the third finds what
 * was typed before the crash.
 */
@Timeout(900)
class UseIT {
    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> daysOfWork() throws Exception {
        Path home = temporary.resolve("home");
        Command.of(Running.BUILT.root(), home, "news:import", "--sample");
        try (Display display = Display.open()) {
            Day.Told first = new Day(home, display).work(FirstDay.class);
            Day.Told second = new Day(home, display).work(SecondDay.class);
            Day.Told third = new Day(home, display).work(ThirdDay.class);
            assertThat(first.exitCode()).as(first.rest()).isZero();
            assertThat(second.exitCode()).as(second.rest()).isEqualTo(Day.KILLED);
            assertThat(third.exitCode()).as(third.rest()).isZero();
            return Stream.of(first, second, third)
                    .map(Day.Told::lines)
                    .flatMap(List::stream)
                    .map(line -> DynamicTest.dynamicTest(
                            line.name(),
                            () -> assertThat(line.passed()).as(line.why()).isTrue()));
        }
    }
}
