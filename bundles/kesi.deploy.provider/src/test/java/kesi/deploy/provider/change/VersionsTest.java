package kesi.deploy.provider.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void versionsAreOrderedPartByPartAndNumbersByTheirValue() {
        List<String> ordered = List.of("0.1.0", "0.1.1", "0.2", "0.10.0", "1", "1.0.1", "1.9", "1.10", "2.0.0", "20.0");
        List<String> mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, new Random(3));
        mixed.sort(Versions.ORDER);
        assertThat(mixed).isEqualTo(ordered);
        assertThat(Versions.ORDER.compare("1", "1.0.0")).isZero();
    }
}
