package kesi.news.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;

import kesi.core.api.value.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024-07-12, 2024-07-12",
        "2024/7/12, 2024-07-12",
        "2024.7.12, 2024-07-12",
        "2024年7月12日, 2024-07-12",
        "2024-07-12 10:30, 2024-07-12",
        "2024-07-12T10:30:00Z, 2024-07-12"
    })
    void aDayIsReadAsListsHaveIt(String words, String day) {
        assertThat(Days.of(words)).map(When::edtf).contains(day);
        assertThat(Days.of(words)).map(When::words).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "近日", "", "2024", "七月", "12/7/2024"})
    void whatIsNoDayGivesNone(String words) {
        assertThat(Days.of(words)).isEmpty();
    }
}
