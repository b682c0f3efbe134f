package kesi.bench.report;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** What is printed: the same texts for every engine, on A4 with margins of 25 mm, in 10.5 points. */
enum Job {
    /** A list of 50,000 rows of eight columns. */
    ROWS_50000,
    ROWS_10000,
    ROWS_500000,
    /** A book of 500 articles. */
    BOOK,
    /** A report of two pages: text and a small table. */
    BRIEF,
    CERTIFICATES_1000,
    CERTIFICATES_10000;

    static final int COLUMNS = 8;
    static final List<String> HEADS = List.of("序号", "单位", "姓名", "项目", "理论", "实操", "总分", "备注");
    private static final int BRIEF_ROWS = 30;
    private static final String HANZI = "职工文化活动竞赛技艺缂丝湖州市总工会本报讯日前举办来自全市家单位的选手同场比拼理论实操答辩环节最终支队伍进入决赛"
            + "主办方负责人说平均年龄只有比上届又年轻了两岁";

    /** How many rows its table has; 0 for none. */
    int rows() {
        return switch (this) {
            case ROWS_10000 -> 10_000;
            case ROWS_50000 -> 50_000;
            case ROWS_500000 -> 500_000;
            case BRIEF -> BRIEF_ROWS;
            default -> 0;
        };
    }

    /** How many articles it has. */
    int articles() {
        return this == BOOK ? 500 : this == BRIEF ? 1 : 0;
    }

    /** How many certificates it has. */
    int certificates() {
        return this == CERTIFICATES_1000 ? 1000 : this == CERTIFICATES_10000 ? 10_000 : 0;
    }

    Iterator<List<String>> table() {
        return IntStream.range(0, rows()).mapToObj(Job::row).iterator();
    }

    /** A paragraph of about 180 characters. */
    static String paragraph(int number) {
        StringBuilder text = new StringBuilder(200);
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 14; j++) {
                text.append(HANZI.charAt(Math.floorMod(number * 31 + i * 17 + j * 7 + i * j, HANZI.length())));
            }
            text.append(i % 3 == 0 ? "，共" : i % 3 == 1 ? "（占" : "“比")
                    .append(number % 97 + i)
                    .append(i % 3 == 0 ? "人；" : i % 3 == 1 ? "%）。" : "技能”、");
        }
        return text.append("完。").toString();
    }

    static String title(int article) {
        return "第" + (article + 1) + "篇　" + paragraph(article).substring(0, 12);
    }

    /** How many paragraphs an article has. */
    static int paragraphs(int article) {
        return 6 + article % 5;
    }

    static String name(int number) {
        return HANZI.substring(number % 40, number % 40 + 2 + number % 2);
    }

    private static List<String> row(int number) {
        return List.of(
                String.valueOf(number + 1),
                "第" + (number % 200 + 1) + "丝织厂",
                name(number),
                "缂丝",
                (60 + number % 40) + ".5",
                (55 + number % 45) + ".0",
                (58 + number % 42) + ".25",
                number % 10 == 0 ? "并列" : "");
    }
}
