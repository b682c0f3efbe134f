package kesi.deploy.provider.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kesi.core.api.text.Message;

/**
 * Compares the notes of the journal with the chain and the chain with its signed checkpoints.
 *
 * @param links in the order of the file
 * @param rows where they are in the file
 * @param points those that were signed at some moment
 * @param holds whether a signature is right
 */
record ChainCheck(List<Link> links, Rows rows, List<Checkpoint> points, Predicate<Checkpoint> holds) {

    List<Message> faults(List<Note> notes, Function<Note, String> hash) {
        List<Message> faults = new ArrayList<>();
        chain(faults);
        signatures(faults);
        Map<String, Note> byId = new LinkedHashMap<>();
        notes.forEach(note -> byId.put(note.id(), note));
        compare(byId, hash, faults);
        Set<String> chained = new HashSet<>();
        links.forEach(link -> chained.add(link.id()));
        notes.stream()
                .filter(note -> !chained.contains(note.id()))
                .forEach(note -> faults.add(text("audit.inserted", note.id(), note.action(), note.object())));
        return faults;
    }

    private void chain(List<Message> faults) {
        String previous = "";
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.isWhole() || link.number() != i + 1 || !link.previous().equals(previous)) {
                int row = link.isWhole() ? rows.expected(i) : rows.at(i);
                faults.add(text("audit.link", i + 1, link.id(), rows.file(), row));
                return; // what follows cannot fit any more
            }
            previous = link.hash();
        }
    }

    private void signatures(List<Message> faults) {
        for (Checkpoint point : points) {
            if (!holds.test(point)) {
                faults.add(text("audit.signature", point.number(), point.at()));
            } else if (point.number() > links.size()) {
                faults.add(text("audit.cut", links.size() + 1, point.number(), point.at()));
            } else if (!links.get((int) point.number() - 1).hash().equals(point.hash())) {
                faults.add(text("audit.rewritten", point.number(), point.at()));
            }
        }
    }

    private void compare(Map<String, Note> notes, Function<Note, String> hash, List<Message> faults) {
        Map<String, String> byContent = new LinkedHashMap<>();
        links.forEach(link -> byContent.put(link.note(), link.id()));
        for (Link link : links) {
            Note note = notes.get(link.id());
            if (note == null) {
                faults.add(text("audit.gone", link.number(), link.id()));
            } else if (!hash.apply(note).equals(link.note())) {
                String other = byContent.get(hash.apply(note));
                faults.add(
                        other == null
                                ? text("audit.edited", link.number(), link.id(), note.action(), note.object())
                                : text("audit.swapped", link.number(), link.id(), other));
            }
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ChainCheck.class, key, arguments);
    }
}
