package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import kesi.launcher.run.Running.Ended;

/** How an answer has to read. */
final class Sentences {
    private static final String HANZI = ".*\\p{IsHan}.*";
    private static final int LONGEST = 600;

    private Sentences() {}

    /** One clear English sentence or two on one line, and nothing of the program's inside. */
    static void english(Ended ended) {
        line(ended);
        assertThat(ended.err().strip()).doesNotMatch(HANZI).matches(".*[.)0-9?]");
    }

    /** The same in Chinese. */
    static void chinese(Ended ended) {
        line(ended);
        assertThat(ended.err().strip()).matches(HANZI).matches(".*[。）？]");
    }

    /** The JSON value on stdout, which must hold nothing else. */
    static JsonElement json(Ended ended) {
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).endsWith("\n").hasLineCount(1);
        return JsonParser.parseString(ended.out());
    }

    static JsonObject object(Ended ended) {
        return json(ended).getAsJsonObject();
    }

    private static void line(Ended ended) {
        assertThat(ended.err()).hasLineCount(1).endsWith("\n").hasSizeLessThan(LONGEST);
        assertThat(ended.err()).doesNotContain("Exception", "java.", "kesi.launcher", "\tat ", "null", "{0}");
    }
}
