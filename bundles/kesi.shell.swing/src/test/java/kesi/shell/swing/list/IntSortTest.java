package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntSortTest {

    @Test
    void equalNumbersKeepTheirOrder() {
        Random random = new Random(3);
        for (int length = 0; length < 400; length += 7) {
            int[] numbers =
                    IntStream.range(0, length).map(i -> random.nextInt(1_000)).toArray();
            int[] plain = IntStream.of(numbers)
                    .boxed()
                    .sorted(java.util.Comparator.comparing(number -> number / 10))
                    .mapToInt(Integer::intValue)
                    .toArray();

            IntSort.sort(numbers, (a, b) -> Integer.compare(a / 10, b / 10));

            assertThat(numbers).isEqualTo(plain);
        }
    }

    @Test
    void aNumberBelongsBehindItsEquals() {
        int[] sorted = {10, 20, 20, 30, 99};

        assertThat(IntSort.place(sorted, 4, 20, Integer::compare)).isEqualTo(3);
        assertThat(IntSort.place(sorted, 4, 5, Integer::compare)).isZero();
        assertThat(IntSort.place(sorted, 4, 50, Integer::compare)).isEqualTo(4);
    }
}
