package kesi.core.provider.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogBridgeTest {

    @Test
    void anEntryIsOneLineWhateverItHolds() {
        assertThat(LogBridge.oneLine("a\nb\r\u001b[31mc\td 缂丝𬭎")).isEqualTo("a\\u000ab\\u000d\\u001b[31mc\td 缂丝𬭎");
    }
}
