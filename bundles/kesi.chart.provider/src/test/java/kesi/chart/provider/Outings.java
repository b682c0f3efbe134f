package kesi.chart.provider;

import java.util.List;

/** Outings for tests. */
public final class Outings {

    private Outings() {}

    /** Five of them. */
    public static List<Outing> some() {
        return List.of(
                of("缂丝体验课", "2023-10-12", 30, "工会", "图书馆"),
                of("读书夜", "2023-10-20", 20, "图书馆"),
                of("技能讲座", "2024-01", 10, "工会"),
                of("参观", "", 20, "工会"),
                of("座谈", "", 7));
    }

    /** One. */
    public static Outing of(String name, String date, int people, String... organisers) {
        return Outing.of(name, date, people, organisers);
    }
}
