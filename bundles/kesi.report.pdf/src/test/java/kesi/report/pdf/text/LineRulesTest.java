package kesi.report.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.report.api.font.Face;
import org.junit.jupiter.api.Test;

/** The rules of lines over random paragraphs; {@code -Dkesi.paragraphs=10000} tries more. */
class LineRulesTest {

    private static final int PARAGRAPHS = Integer.getInteger("kesi.paragraphs", 400);
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’·%％℃~～/,.;:!?)]";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([";
    private static final Pattern WHOLE =
            Pattern.compile("——|……|\\d+(\\.\\d+)?(年|月|日|人|家|%|‰|℃| km)|第\\d+|[A-Za-z]{2,}|[￥$]\\d+|\\d+/\\d+");
    private static final String[] PARTS = {
        "职工", "文化", "缂丝", "一", "的", "技艺竞赛", "，", "。", "、", "；", "：", "？", "！", "（", "）", "《", "》", "“", "”", "‘", "’",
        "「", "」", "——", "……", "2023年", "11月", "5日", "33家", "132人", "12.5%", "5 km", "第3届", "￥50", "1/2", "25℃", "OSGi",
        "Kesi", "a", "word ", " ", "·", "【", "】", "(", ")", "10～20", "/", "々", "①", "龘", "𬭎", "3‰"
    };

    @Test
    void randomParagraphsKeepTheRulesOfLines() {
        Random random = new Random(9704);
        Face[] faces = Face.values();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String text = paragraph(random);
            double ems = 14 + random.nextInt(60) / 2.0;
            List<Line> lines = new Column(faces[i % faces.length]).lines(text, ems);
            check(text, lines, ems);
        }
    }

    private static void check(String text, List<Line> lines, double ems) {
        String all = String.join("", lines.stream().map(Line::text).toList());
        assertThat(all.replace(" ", "")).as("text").isEqualTo(text.replace(" ", ""));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean last = i == lines.size() - 1;
            if (i > 0) {
                assertThat(NEVER_FIRST.indexOf(line.codePointAt(0)))
                        .as("%d of %s", i, near(lines, i))
                        .isNegative();
            }
            if (!last) {
                String solid = line.stripTrailing();
                assertThat(NEVER_LAST.indexOf(solid.codePointBefore(solid.length())))
                        .as("%d of %s", i, near(lines, i))
                        .isNegative();
                assertThat(lines.get(i).width())
                        .as("%d of %s", i, near(lines, i))
                        .isCloseTo(ems * Column.EM, within(0.1));
                assertThat(isParted(solid, lines.get(i + 1).text()))
                        .as("%s|", solid)
                        .isFalse();
            }
        }
    }

    private static List<String> near(List<Line> lines, int index) {
        return lines.subList(Math.max(0, index - 1), Math.min(lines.size(), index + 2)).stream()
                .map(Line::text)
                .toList();
    }

    /** Whether something that stays whole stands on both sides of the line's end. */
    private static boolean isParted(String line, String next) {
        if (line.endsWith("-") || line.endsWith("……") || line.endsWith("——")) {
            return next.startsWith("…") && line.endsWith("…") && odd(line, '…');
        }
        Matcher whole = WHOLE.matcher(line + next);
        while (whole.find()) {
            if (whole.start() < line.length() && whole.end() > line.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean odd(String line, char mark) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == mark) {
            count++;
        }
        return count % 2 == 1;
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder("本");
        int parts = 20 + random.nextInt(120);
        for (int i = 0; i < parts; i++) {
            String part = PARTS[random.nextInt(PARTS.length)];
            text.append(part);
            boolean word = part.codePointAt(0) < 0x2000 || part.contains("￥") || part.contains("第");
            // Two words or numbers that touch would be one that has no place to part, as no writer makes it.
            for (int hanzi = random.nextInt(4) + (word ? 2 : 0); hanzi > 0; hanzi--) {
                text.appendCodePoint(0x4E00 + random.nextInt(0x5000));
            }
        }
        return text.append("。").toString();
    }
}
