package kesi.report.ui;

import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kesi.core.api.task.Task;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;

/** A preview of two pages for tests; it writes down what was asked for. */
public final class BlankPages implements Preview {

    private final List<Request> made = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private int closed;

    List<Request> made() {
        return made;
    }

    public List<Path> opened() {
        return opened;
    }

    public int closed() {
        return closed;
    }

    @Override
    public Painted make(String report, Map<String, List<String>> arguments, Consumer<Sheet> page, Task task) {
        task.checkCancelled();
        made.add(new Request(report, arguments));
        Painted painted = painted();
        painted.sheets().forEach(page);
        return painted;
    }

    @Override
    public Painted open(Path file) {
        opened.add(file);
        return painted();
    }

    private Painted painted() {
        List<Sheet> sheets = List.of(new Words("缂丝竞赛"), new Words("缂丝一寸金"));
        return new Painted() {
            @Override
            public List<Sheet> sheets() {
                return sheets;
            }

            @Override
            public List<Heading> outline() {
                return List.of(new Heading(1, "一、竞赛", 0, 0), new Heading(1, "二、缂丝", 1, 40));
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    /** A page with one row of words. */
    public record Words(String words) implements Sheet {

        @Override
        public double width() {
            return 100;
        }

        @Override
        public double height() {
            return 140;
        }

        @Override
        public void paint(Graphics2D graphics) {
            graphics.fillRect(10, 10, 50, 10);
        }

        @Override
        public List<Letter> letters() {
            List<Letter> letters = new ArrayList<>();
            for (int i = 0; i < words.length(); i++) {
                letters.add(new Letter(words.substring(i, i + 1), new Box(10 + 10 * i, 10, 10, 10)));
            }
            return letters;
        }

        @Override
        public List<Spot> spots() {
            return List.of(new Spot(new Box(10, 30, 20, 10), new Aim.Within(1, 0)));
        }
    }
}
