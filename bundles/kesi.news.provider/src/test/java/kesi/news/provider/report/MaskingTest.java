package kesi.news.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import kesi.news.api.Item;
import kesi.news.provider.intake.ImportedFile;
import kesi.news.provider.intake.NewsRoom;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private final Masking masking = new Masking("某某", "某校", "小学|中学");
    private final ImportedFile sample = new NewsRoom().sample();
    private final Item pupil = sample.items().get(5).item();
    private final Item adults = sample.items().get(0).item();

    @Test
    void theGivenNameIsHiddenAndTheSurnameStays() {
        assertThat(masking.hide(pupil, "柏小禾同学说好。")).isEqualTo("柏某某同学说好。");
    }

    @Test
    void theSchoolRightBeforeTheNameIsHidden() {
        assertThat(masking.hide(pupil, "望山小学的柏小禾说好。")).isEqualTo("某校的柏某某说好。");
    }

    @Test
    void theSchoolAsAPlaceOfTheEventStays() {
        assertThat(masking.hide(pupil, "邵松年走进望山小学。")).isEqualTo("邵松年走进望山小学。");
    }

    @Test
    void anItemWithoutPupilsIsNotTouched() {
        assertThat(Masking.concerns(adults)).isFalse();
        assertThat(Masking.concerns(pupil)).isTrue();
        assertThat(masking.hide(adults, "柏小禾同学说好。")).isEqualTo("柏小禾同学说好。");
    }
}
