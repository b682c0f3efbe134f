package kesi.shell.swing.list;

/** Sorts numbers by a comparison of their own; equal ones keep their order. */
final class IntSort {

    private static final int SMALL = 12;

    private IntSort() {}

    /** Compares two numbers. */
    @FunctionalInterface
    interface Comparison {
        int compare(int a, int b);
    }

    static void sort(int[] numbers, Comparison comparison) {
        sort(numbers.clone(), numbers, 0, numbers.length, comparison);
    }

    /** Where a number belongs among sorted ones: before the first that is larger. */
    static int place(int[] sorted, int length, int number, Comparison comparison) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparison.compare(sorted[middle], number) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sorts what {@code from} and {@code to} both hold between two places into {@code to}. */
    private static void sort(int[] from, int[] to, int low, int high, Comparison comparison) {
        if (high - low < SMALL) {
            insert(to, low, high, comparison);
            return;
        }
        int middle = (low + high) >>> 1;
        sort(to, from, low, middle, comparison);
        sort(to, from, middle, high, comparison);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = left < middle && (right >= high || comparison.compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void insert(int[] numbers, int low, int high, Comparison comparison) {
        for (int i = low + 1; i < high; i++) {
            int number = numbers[i];
            int place = i;
            while (place > low && comparison.compare(numbers[place - 1], number) > 0) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
        }
    }
}
