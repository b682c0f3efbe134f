package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TEXT = "近日,云栖镇总工会举办夏季送清凉活动,为一线职工送去防暑用品和健康知识,现场还开设了法律咨询台。";

    private static Fingerprint of(String... texts) {
        return Fingerprint.of(List.of(texts));
    }

    @Test
    void punctuationWidthAndBlanksMakeNoDifference() {
        assertThat(of(TEXT).hash()).isEqualTo(of(TEXT.replace(",", "，"), " ").hash());
        assertThat(of("ＯＨ卡").hash()).isEqualTo(of("oh 卡").hash());
    }

    @Test
    void anotherWordMakesAnotherHash() {
        assertThat(of(TEXT).hash()).isNotEqualTo(of(TEXT.replace("清凉", "温暖")).hash());
    }

    @Test
    void nearlyEqualTextsShareAPrint() {
        Set<String> shared = new HashSet<>(of(TEXT).prints());
        shared.retainAll(of(TEXT.replace("法律", "健康")).prints());
        assertThat(shared).isNotEmpty();
    }

    @Test
    void likenessIsOneForTheSameAndNoneForStrangers() {
        assertThat(of(TEXT).likeness(of(TEXT))).isEqualTo(1);
        assertThat(of(TEXT).likeness(of("乘梦飞翔远眺浩瀚的云海做自己的未来畅享家"))).isZero();
    }

    @Test
    void aVeryShortTextHasNoPrints() {
        assertThat(of("好").prints()).isEmpty();
    }
}
