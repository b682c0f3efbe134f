package kesi.bench;

import java.util.Random;

/** Made-up Chinese articles, the same for the same seed: hanzi drawn with a skew like that of real text. */
final class Texts {

    private static final int FIRST = 0x4E00;
    private static final int SPREAD = 3_000;

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    String title() {
        return hanzi(14);
    }

    String body() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 20; sentence++) {
            text.append(hanzi(12)).append('，').append(hanzi(15)).append('。');
        }
        return text.toString();
    }

    /** A word of two hanzi as a person would search it. */
    String word() {
        return hanzi(2);
    }

    private String hanzi(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double skewed = Math.pow(random.nextDouble(), 3);
            text.append((char) (FIRST + (int) (skewed * SPREAD)));
        }
        return text.toString();
    }
}
