package kesi.shell.swing.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {

    @Test
    void thePlugInThatAskedForMostIsNamedWithItsGreediestMethod() {
        Culprit most = new Culprit("kesi.one.ui", "One.most");

        assertThat(MemoryWatch.greediest(Map.of(
                        most,
                        60L,
                        new Culprit("kesi.one.ui", "One.less"),
                        50L,
                        new Culprit("kesi.two.ui", "Two"),
                        100L)))
                .contains(most);
    }

    @Test
    void whenNobodyAsksNobodyIsNamed() {
        assertThat(MemoryWatch.greediest(Map.of())).isEmpty();
    }
}
