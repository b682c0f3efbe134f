package kesi.record.api.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import org.junit.jupiter.api.Test;

class FieldTest {

    private record Loan(int copies, LocalDate due, String title) {}

    private static final Loan LOAN = new Loan(3, LocalDate.of(2024, 5, 1), "边城");

    @Test
    void numbersAndDaysAreReadInOneClassHoweverTheRecordHasThem() {
        assertThat(values(Field.Kind.NUMBER, LOAN.copies())).isEqualTo(List.of(new BigDecimal("3")));
        assertThat(values(Field.Kind.NUMBER, 2.5)).isEqualTo(List.of(new BigDecimal("2.5")));
        assertThat(values(Field.Kind.NUMBER, new BigDecimal("7.50"))).isEqualTo(List.of(new BigDecimal("7.50")));
        assertThat(values(Field.Kind.DATE, LOAN.due())).isEqualTo(List.of(When.stated("2024-05-01")));
        assertThat(values(Field.Kind.TEXT, LOAN.title())).isEqualTo(List.of("边城"));
    }

    private static List<?> values(Field.Kind kind, Object value) {
        return Field.<Loan>column("field", kind, Message.literal("Field"), loan -> List.of(value))
                .values()
                .apply(LOAN);
    }
}
