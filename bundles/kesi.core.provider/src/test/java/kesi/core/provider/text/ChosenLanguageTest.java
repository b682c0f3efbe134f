package kesi.core.provider.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class ChosenLanguageTest {

    @Test
    void itStartsAsTheLauncherSays() {
        assertThat(new ChosenLanguage("zh").current()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(new ChosenLanguage("en").current()).isEqualTo(Locale.ENGLISH);
        assertThat(new ChosenLanguage("fr").current()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void listenersAreToldUntilTheyAreClosedAndAFaultyOneDisturbsNobody() {
        ChosenLanguage language = new ChosenLanguage("zh");
        List<Locale> told = new ArrayList<>();
        language.onChange(() -> {
            throw new IllegalStateException("faulty");
        });
        var handle = language.onChange(() -> told.add(language.current()));
        language.use(Locale.UK);
        handle.close();
        handle.close();
        language.use(Locale.CHINA);
        assertThat(told).containsExactly(Locale.ENGLISH);
        assertThat(language.say(new Message("k", "中", "en", List.of()))).isEqualTo("中");
    }
}
