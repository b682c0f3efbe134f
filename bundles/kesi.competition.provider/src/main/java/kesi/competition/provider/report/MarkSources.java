package kesi.competition.provider.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.block.Source;

/** Where the figures of one stage come from: the score sheets, with the cells that they were read from. */
final class MarkSources {

    private final Speech speech;
    private final Map<List<String>, List<Given>> marks = new HashMap<>();

    /** A mark and the sheet on which it stands. */
    private record Given(Ref sheet, Mark mark) {}

    MarkSources(Speech speech, String stage, List<Kept<Sheet>> sheets) {
        this.speech = speech;
        for (Kept<Sheet> kept : sheets) {
            if (kept.value().stage().equals(stage)) {
                kept.value()
                        .marks()
                        .forEach(mark -> marks.computeIfAbsent(
                                        List.of(kept.value().module(), mark.entry()), key -> new ArrayList<>())
                                .add(new Given(kept.ref(), mark)));
            }
        }
    }

    /** The source of an entry's value of a module: its first sheet, with all marks and their cells in words. */
    Optional<Source> of(String module, String entry) {
        List<Given> given = marks.getOrDefault(List.of(module, entry), List.of());
        return given.stream()
                .findFirst()
                .map(first -> new Source(Optional.of(first.sheet()), places(given), words(given)));
    }

    /** The marks of one member in a module as they stand on the sheets; empty when there are none. */
    String shown(String module, String entry, String member) {
        return marks.getOrDefault(List.of(module, entry), List.of()).stream()
                .filter(given -> given.mark().member().equals(member))
                .map(given -> shown(given.mark()))
                .collect(Collectors.joining(" / "));
    }

    private String places(List<Given> given) {
        return given.stream()
                .flatMap(each -> each.mark().evidence().stream())
                .map(this::place)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private String place(Evidence evidence) {
        return evidence instanceof Evidence.Cell cell
                ? speech.say("report.cell", cell.sheet(), cell.row(), cell.column())
                        .strip()
                : speech.say("report.whole");
    }

    private String words(List<Given> given) {
        return given.stream().map(each -> shown(each.mark())).collect(Collectors.joining("；"));
    }

    /** A mark as it is printed: its value, or what stands in its place. */
    String shown(Mark mark) {
        String status = mark.status() == MarkStatus.MARKED ? "" : speech.say("status." + mark.status());
        return (mark.value().map(BigDecimal::toPlainString).orElse("") + " " + status).strip();
    }
}
