package kesi.exchange.files.text;

/**
 * Finds UTF-8 inside bytes that would pass as GB18030. Chinese in UTF-8 very often is valid GB18030 too, as other
 * characters; so each run of bytes beyond ASCII is looked at: one that is hanzi in UTF-8 over a fair length is no
 * accident (four hanzi in a row happen about once in 10^8 runs of real GB18030 text).
 *
 * @param evident runs that cannot be chance
 * @param likely shorter runs that fit UTF-8
 * @param runs all runs of two or more characters
 * @param first where the first such run starts, or -1
 */
record ForeignRuns(int evident, int likely, int runs, int first) {

    private static final int EVIDENT = 4;
    private static final int LIKELY = 2;
    private static final double SHARE = 0.05;

    static ForeignRuns in(byte[] bytes) {
        int evident = 0;
        int likely = 0;
        int runs = 0;
        int first = -1;
        for (int at = 0; at < bytes.length; ) {
            int end = endOfRun(bytes, at);
            int characters = utf8Hanzi(bytes, at, end);
            runs += end - at >= 2 * LIKELY ? 1 : 0;
            evident += characters >= EVIDENT ? 1 : 0;
            likely += characters >= LIKELY ? 1 : 0;
            first = first < 0 && characters >= LIKELY ? at : first;
            at = Math.max(end, at + 1);
        }
        return new ForeignRuns(evident, likely, runs, first);
    }

    /** Whether a part of the bytes is UTF-8. */
    boolean found() {
        return evident > 0 || (likely >= 3 && likely > SHARE * runs);
    }

    private static int endOfRun(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] < 0) {
            end++;
        }
        return end;
    }

    /** How many characters of three bytes the run consists of; 0 when it holds anything else. */
    private static int utf8Hanzi(byte[] bytes, int from, int end) {
        int count = 0;
        for (int at = from; at < end; at += 3) {
            boolean fits = end - at >= 3 && leadsHanzi(bytes[at]) && follows(bytes[at + 1]) && follows(bytes[at + 2]);
            if (!fits) {
                return 0;
            }
            count++;
        }
        return count;
    }

    private static boolean leadsHanzi(byte b) {
        int value = b & 0xFF;
        return value >= 0xE2 && value <= 0xE9 || value == 0xEF;
    }

    private static boolean follows(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
