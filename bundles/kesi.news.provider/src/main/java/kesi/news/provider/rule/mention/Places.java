package kesi.news.provider.rule.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.news.api.Mention;
import kesi.news.api.Span;
import kesi.news.provider.rule.word.WordList;

/** Finds regions: provinces and cities by a list, what lies inside them by its ending behind one of them; and times. */
public final class Places {
    private static final Pattern TIME = Pattern.compile(
            "近日|日前|近期|今年以来|昨[日天]|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}年\\d{1,2}月(?!\\d)|\\d{4}年(?!\\d)");

    private static final String DISTRICT = "(?<=[^\\p{IsHan}]|^|[由在与和])\\p{IsHan}{2,3}(?:市|区|县)"
            + "(?=\\p{IsHan}{0,4}(?:总工会|人民政府|街道|镇|举办|[^\\p{IsHan}]))";

    private final Pattern region = Pattern.compile(
            "(?:" + WordList.anyOf(WordList.words("regions")) + ")(?:省|市|自治区|高新区|工业园区|经开区|新区)?|" + DISTRICT);

    public List<Mention> find(String title, List<String> texts) {
        List<Mention> found = new ArrayList<>();
        collect(region, Mention.Kind.REGION, title, 0, found);
        for (int i = 0; i < texts.size(); i++) {
            collect(region, Mention.Kind.REGION, texts.get(i), i + 1, found);
            collect(TIME, Mention.Kind.TIME, texts.get(i), i + 1, found);
        }
        return found;
    }

    private static void collect(Pattern pattern, Mention.Kind kind, String text, int paragraph, List<Mention> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(paragraph, matcher.start(), matcher.end());
            found.add(new Mention(kind, matcher.group(), span, "", false));
        }
    }
}
