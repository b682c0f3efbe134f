package kesi.report.figures;

import java.util.List;
import java.util.stream.IntStream;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.report.api.block.Source;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Indicator.Part;
import kesi.report.api.spi.Indicators;
import kesi.report.api.spi.Period;

/** An area that counted six sessions and their audience in 2024 and four sessions the year before. */
final class Counted implements Indicators {

    @Override
    public List<Indicator> of(Period period, Task task) {
        boolean now = period.to().getYear() == 2024;
        List<Part> sessions = IntStream.rangeClosed(1, now ? 6 : 4)
                .mapToObj(i -> Part.one("第" + i + "课", "场", source("s" + i)))
                .toList();
        List<Part> people = now
                ? List.of(
                        new Part("第1课", Quantity.exact(30, "人"), source("s1")),
                        new Part("第2课", Quantity.atLeast(200, "人"), source("s2")))
                : List.of(new Part("第1课", Quantity.exact(20, "人"), source("s1")));
        return List.of(
                indicator("活动", "场", sessions, 2, 0),
                indicator("讲座", "场", now ? List.of(sessions.get(0)) : List.of(), 0, 0),
                indicator("参与", "人", people, 0, now ? 3 : 0),
                indicator("参与", "人次", List.of(), 0, 5));
    }

    static Source source(String id) {
        return Source.of(new Ref("heritage.session", id));
    }

    static Indicator indicator(String name, String unit, List<Part> parts, int undated, int unstated) {
        return new Indicator(Message.literal("文化"), Message.literal(name), unit, parts, undated, unstated);
    }
}
