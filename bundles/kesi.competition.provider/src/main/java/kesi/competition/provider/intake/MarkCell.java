package kesi.competition.provider.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Module;
import kesi.competition.provider.Trouble;
import kesi.core.api.text.Message;

/**
 * What a cell for a mark says.
 *
 * @param value the mark, exact as written
 * @param status what it is
 * @param fault why it cannot be taken; empty when it can
 */
record MarkCell(Optional<BigDecimal> value, MarkStatus status, Optional<Message> fault) {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    /**
     * Reads a cell.
     *
     * @param cell the mark's cell, or empty
     * @param status the status cell of the row, or empty
     */
    static MarkCell read(Words words, Module module, Optional<String> cell, Optional<String> status) {
        Optional<MarkStatus> told = status.flatMap(words::status);
        if (status.isPresent() && told.isEmpty()) {
            return faulty("row.status", status.get());
        }
        Optional<MarkStatus> inCell = cell.flatMap(words::status);
        if (cell.isEmpty() || inCell.isPresent()) {
            MarkStatus missing = inCell.or(() -> told).orElse(MarkStatus.NOT_MARKED);
            boolean counted = missing == MarkStatus.MARKED || missing == MarkStatus.PROVISIONAL;
            return new MarkCell(Optional.empty(), counted ? MarkStatus.NOT_MARKED : missing, Optional.empty());
        }
        return number(module, Words.folded(cell.get()), told.orElse(MarkStatus.MARKED));
    }

    private static MarkCell number(Module module, String text, MarkStatus status) {
        if (!DECIMAL.matcher(text).matches()) {
            return faulty("row.mark", text);
        }
        BigDecimal value = new BigDecimal(text);
        if (value.signum() < 0
                || module.max().filter(max -> value.compareTo(max) > 0).isPresent()) {
            return faulty("row.range", text, module.name());
        }
        return new MarkCell(Optional.of(value), status, Optional.empty());
    }

    private static MarkCell faulty(String key, Object... arguments) {
        return new MarkCell(
                Optional.empty(), MarkStatus.NOT_MARKED, Optional.of(Message.of(Trouble.class, key, arguments)));
    }
}
