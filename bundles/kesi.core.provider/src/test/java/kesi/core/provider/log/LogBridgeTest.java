package kesi.core.provider.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.LogLevel;

class LogBridgeTest {

    @Test
    void anEntryIsOneLineWhateverItHolds() {
        assertThat(LogBridge.oneLine("a\nb\r\u001b[31mc\td 缂丝𬭎")).isEqualTo("a\\u000ab\\u000d\\u001b[31mc\td 缂丝𬭎");
    }

    @Test
    void eventsAreNotEvenMadeUnlessSomebodyWantsEverything() {
        assertThat(LogBridge.wanted(false))
                .containsEntry("Events", LogLevel.WARN)
                .containsEntry("ROOT", LogLevel.INFO);
        assertThat(LogBridge.wanted(true)).containsOnly(Map.entry("ROOT", LogLevel.TRACE));
    }
}
