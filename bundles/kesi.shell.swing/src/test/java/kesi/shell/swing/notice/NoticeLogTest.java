package kesi.shell.swing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class NoticeLogTest {

    private final NoticeLog log = new NoticeLog();

    @Test
    void theLastHundredAreKept() {
        assertThat(log.last()).isEmpty();
        for (int i = 0; i < 130; i++) {
            log.add(Instant.EPOCH, Message.literal("n" + i));
        }

        assertThat(log.latestFirst()).hasSize(100);
        assertThat(log.latestFirst().get(0).message().in(Locale.ENGLISH)).isEqualTo("n129");
        assertThat(log.last().orElseThrow().message().in(Locale.ENGLISH)).isEqualTo("n129");
    }

    @Test
    void whoStopsListeningIsToldNoMore() {
        int[] told = {0};
        var listening = log.onChange(() -> told[0]++);
        log.add(Instant.EPOCH, Message.literal("one"));
        listening.close();
        log.add(Instant.EPOCH, Message.literal("two"));

        assertThat(told[0]).isOne();
    }
}
