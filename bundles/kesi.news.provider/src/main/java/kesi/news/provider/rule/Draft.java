package kesi.news.provider.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.news.api.Credit.Role;
import kesi.news.provider.rule.line.Bylines;
import kesi.news.provider.rule.line.SourceLine;

/** An item while its lines are collected. Used by one thread. */
final class Draft {
    /** A line that says who made it. */
    record Signed(SourceLine line, List<Bylines.Made> by) {
        boolean has(Role role) {
            return by.stream().anyMatch(made -> made.role() == role);
        }
    }

    final List<SourceLine> titles = new ArrayList<>();
    final List<DraftParagraph> paragraphs = new ArrayList<>();
    final List<SourceLine> captions = new ArrayList<>();
    final List<Signed> signed = new ArrayList<>();
    Optional<SourceLine> dated = Optional.empty();
    boolean poster;
    boolean closed;

    boolean hasText() {
        return !paragraphs.isEmpty();
    }

    DraftParagraph lastParagraph() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** The last line that was taken, of whatever part. */
    int lastLine() {
        int last = titles.stream().mapToInt(SourceLine::number).max().orElse(0);
        last = Math.max(
                last, captions.stream().mapToInt(SourceLine::number).max().orElse(0));
        last = Math.max(
                last, signed.stream().mapToInt(s -> s.line().number()).max().orElse(0));
        last = Math.max(last, dated.map(SourceLine::number).orElse(0));
        return hasText() ? Math.max(last, lastParagraph().last().number()) : last;
    }

    /** The first line that was taken. */
    int firstLine() {
        int title = titles.isEmpty() ? Integer.MAX_VALUE : titles.get(0).number();
        int text = hasText() ? paragraphs.get(0).source().get(0).line() : Integer.MAX_VALUE;
        int first = Math.min(title, text);
        return first == Integer.MAX_VALUE ? lastLine() : first;
    }
}
