package kesi.chart.provider.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts;
import kesi.chart.provider.Texts;
import kesi.chart.provider.count.ChartTable;
import kesi.core.api.problem.Problem;

/**
 * Writes a chart as a picture or as figures, by the ending of the file's name; the file appears whole or not at all.
 */
final class ChartFile {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final Charts charts;
    private final Locale language;

    ChartFile(Charts charts, Locale language) {
        this.charts = charts;
        this.language = language;
    }

    void write(Chart chart, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            store(file, charts.png(chart, WIDTH, HEIGHT, language));
        } else if (name.endsWith(".csv")) {
            store(file, csv(chart).getBytes(StandardCharsets.UTF_8));
        } else {
            throw Problem.usage(Texts.of("problem.ending", file));
        }
    }

    /** With a byte order mark, by which spreadsheets know UTF-8. */
    private String csv(Chart chart) {
        ChartTable table = new ChartTable(chart, language);
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(table.heads()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ChartFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        boolean formula = !number && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static void store(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(draft, content);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("problem.write", file, String.valueOf(e.getMessage())), e);
        }
    }
}
