package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Breaks the lines of real articles in mid-sentence and looks whether they are put together again. */
class BrokenArticlesTest {
    private final PageReader reader = new PageReader();
    private int right;
    private int missed;
    private int wrong;
    private int wrongItems;

    @Test
    void brokenLinesOfRealArticlesArePutTogetherAgain() {
        Random random = new Random(20231012);
        List<String> articles = SharedData.lines("articles/articles.jsonl");
        for (String line : articles) {
            JsonObject article = JsonParser.parseString(line).getAsJsonObject();
            if (article.get("title").getAsString().contains("快讯") == (System.getProperty("kesi.roundups") == null)) {
                continue;
            }
            measure(article.get("title").getAsString(), article.get("body").getAsString(), random);
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + missed);
        System.out.printf(
                "joins: %d right, %d missed, %d wrong; precision %.4f, recall %.4f; %d of %d articles not one item%n",
                right, missed, wrong, precision, recall, wrongItems, articles.size());
        assertThat(precision).isGreaterThan(0.975);
        assertThat(recall).isGreaterThan(0.975);
        assertThat(wrongItems).isLessThan(articles.size() / 20);
    }

    private void measure(String title, String body, Random random) {
        List<String> lines = new ArrayList<>(List.of(title, ""));
        Set<List<Integer>> expected = new HashSet<>();
        for (String paragraph :
                body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            breakUp(paragraph, random, lines, expected);
        }
        PageReader.Reading reading = reader.read(lines);
        Set<List<Integer>> found = new HashSet<>(reading.joins());
        right += (int) found.stream().filter(expected::contains).count();
        wrong += (int) found.stream().filter(pair -> !expected.contains(pair)).count();
        missed += (int) expected.stream().filter(pair -> !found.contains(pair)).count();
        wrongItems += reading.items().size() == 1 ? 0 : 1;
        if (System.getProperty("kesi.show") != null) {
            show(title, lines, expected, found, reading);
        }
    }

    private static void breakUp(String paragraph, Random random, List<String> lines, Set<List<Integer>> expected) {
        int start = 0;
        while (start < paragraph.length()) {
            int end = Math.min(paragraph.length(), start + 5 + random.nextInt(200));
            while (end < paragraph.length() && "。！？；”…）.!?：".indexOf(paragraph.charAt(end - 1)) >= 0
                    || end < paragraph.length() && paragraph.substring(end).length() < 2
                    || end < paragraph.length() && paragraph.charAt(end) == ' '
                    || end < paragraph.length() && paragraph.charAt(end - 1) == ' ') {
                end++;
            }
            if (start > 0) {
                expected.add(List.of(lines.size() - 1, lines.size() + 1));
            }
            lines.add(paragraph.substring(start, end));
            lines.add("");
            start = end;
        }
    }

    private static void show(
            String title,
            List<String> lines,
            Set<List<Integer>> expected,
            Set<List<Integer>> found,
            PageReader.Reading reading) {
        found.stream()
                .filter(pair -> !expected.contains(pair))
                .forEach(pair -> System.out.println(
                        "WRONG " + tail(lines.get(pair.get(0) - 1)) + " | " + head(lines.get(pair.get(1) - 1))));
        expected.stream()
                .filter(pair -> !found.contains(pair))
                .forEach(pair -> System.out.println(
                        "MISSED " + tail(lines.get(pair.get(0) - 1)) + " | " + head(lines.get(pair.get(1) - 1))));
        if (reading.items().size() != 1) {
            System.out.println("ITEMS " + title + " -> "
                    + reading.items().stream()
                            .map(i -> i.firstLine() + i.titles().raw() + " #"
                                    + i.byline().map(b -> b.raw()).orElse(""))
                            .toList());
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 30));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }
}
