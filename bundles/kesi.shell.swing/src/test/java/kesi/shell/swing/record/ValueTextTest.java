package kesi.shell.swing.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.When;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    @Test
    void valuesReadAsTheirSourceWroteThem() {
        assertThat(ValueText.of(When.words("近日"))).isEqualTo("近日");
        assertThat(ValueText.of(When.stated("2023-10-12"))).isEqualTo("2023-10-12");
        assertThat(ValueText.of(Quantity.exact(132, "人"))).isEqualTo("132人");
        assertThat(ValueText.of(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(ValueText.joined(List.of("甲", "乙"))).isEqualTo("甲、乙");
        assertThat(ValueText.of(null)).isEmpty();
    }

    @Test
    void treesOfSharedValuesReadTheSame() {
        Map<String, Object> when = Map.of("edtf", "2024", "words", "今年", "basis", "RELATIVE");
        assertThat(ValueText.of(when)).isEqualTo("今年");
        assertThat(ValueText.of(Map.of("value", when, "kind", "STATED", "evidence", List.of())))
                .isEqualTo("今年");
        assertThat(ValueText.of(List.of(Map.of("agent", "市总工会", "role", "HOST"))))
                .isEqualTo("市总工会");
        assertThat(ValueText.of(Map.of("least", 200, "unit", "户", "qualifier", "AT_LEAST")))
                .isEqualTo("200户");
    }

    @Test
    void evidenceIsToldElsewhereAndUnknownTreesAsTheyAre() {
        assertThat(ValueText.of(List.of(Map.of("is", "Passage", "item", "news.item/a"))))
                .isEmpty();
        assertThat(ValueText.of(Map.of("colour", "red"))).isEqualTo("colour red");
    }
}
