package kesi.competition.provider.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests;
import kesi.competition.api.Entry;
import kesi.competition.api.Sheet;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.record.ContestType;
import kesi.competition.provider.record.EntryType;
import kesi.competition.provider.record.SheetType;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes contests from the store as drafts and writes back what changed. */
@Component(service = Drafts.class)
public final class Drafts {

    private final Records records;
    private final Contests contests;
    private final Shelf<Contest> contestShelf;
    private final Shelf<Entry> entryShelf;
    private final Shelf<Sheet> sheetShelf;

    /** Drafts of these records. */
    @Activate
    public Drafts(
            @Reference Records records,
            @Reference Contests contests,
            @Reference ContestType contestType,
            @Reference EntryType entryType,
            @Reference SheetType sheetType) {
        this.records = records;
        this.contests = contests;
        this.contestShelf = records.shelf(contestType);
        this.entryShelf = records.shelf(entryType);
        this.sheetShelf = records.shelf(sheetType);
    }

    /**
     * What was written of one contest.
     *
     * @param contest the contest
     * @param name its name
     * @param entries how many entries it has now
     * @param sheets how many sheets it has now
     * @param marks how many marks stand on them
     * @param changed how many records were added or changed
     */
    public record Written(Ref contest, String name, int entries, int sheets, int marks, int changed) {}

    /** A session: the drafts of one import. */
    Session open() {
        return new Session();
    }

    /** The drafts of one import, written together. Used by one thread. */
    final class Session {

        private final Map<String, Draft> drafts = new LinkedHashMap<>();
        private final Batch added = Batch.because(Message.literal(""));

        /** The draft of the contest of that id or name; a new one when there is none. */
        Draft draft(String idOrName) {
            return drafts.computeIfAbsent(idOrName, this::load);
        }

        /** The one draft of this import, for a table that does not say its contest. */
        Draft only(String file) {
            if (drafts.size() == 1) {
                return drafts.values().iterator().next();
            }
            throw Trouble.of("E-CONTEST-WHICH", file);
        }

        private Draft load(String idOrName) {
            return contests.find(idOrName)
                    .map(known -> new Draft(
                            known.ref(), known.contest(), contests.entries(known.ref()), contests.sheets(known.ref())))
                    .orElseGet(() -> fresh(idOrName));
        }

        /** The shelf gives the new contest its id; the batch that it was added to here is thrown away. */
        private Draft fresh(String name) {
            Contest contest = Contest.named(name, Contest.State.RUNNING);
            return new Draft(contestShelf.add(added, contest), contest, List.of(), List.of());
        }

        List<Written> write(List<Path> files) {
            Batch batch = Batch.because(Message.of(Trouble.class, "import.reason", files));
            List<Written> written = into(batch);
            if (!batch.isEmpty()) {
                records.commit(batch);
            }
            return written;
        }

        /** What would be written. */
        List<Written> look(List<Path> files) {
            return into(Batch.because(Message.of(Trouble.class, "import.reason", files)));
        }

        private List<Written> into(Batch batch) {
            List<Written> written = new ArrayList<>();
            for (Draft draft : drafts.values()) {
                int before = batch.edits().size();
                new DraftWriter(batch, draft).write();
                written.add(told(draft, batch.edits().size() - before));
            }
            return written;
        }

        private Written told(Draft draft, int changed) {
            int marks = draft.sheets().stream()
                    .mapToInt(sheet -> sheet.marks().size())
                    .sum();
            return new Written(
                    draft.ref(),
                    draft.contest().name(),
                    draft.entries().size(),
                    draft.sheets().size(),
                    marks,
                    changed);
        }
    }

    /** Adds what is new or changed of one draft to a batch. */
    private final class DraftWriter {

        private final Batch batch;
        private final Draft draft;

        DraftWriter(Batch batch, Draft draft) {
            this.batch = batch;
            this.draft = draft;
        }

        void write() {
            Optional<Kept<Contest>> before = contestShelf.find(draft.ref().id());
            if (before.isEmpty()) {
                batch.put(draft.ref(), 0, content());
            } else {
                changed(contestShelf, before.get(), draft.contest());
            }
            draft.entries()
                    .forEach(entry ->
                            put(entryShelf, entryShelf.lookUp(EntryType.byNumber(draft.ref(), entry.number())), entry));
            draft.sheets()
                    .forEach(sheet -> put(
                            sheetShelf,
                            sheetShelf.lookUp(SheetType.of(draft.ref(), sheet.stage(), sheet.module(), sheet.judge())),
                            sheet));
        }

        /** The tree that a shelf makes of the contest, under the id that the draft has already. */
        private Map<String, Object> content() {
            Batch scratch = Batch.because(Message.literal(""));
            contestShelf.add(scratch, draft.contest());
            return ((Batch.Edit.Put) scratch.edits().get(0)).content();
        }

        private <T extends Record> void put(Shelf<T> shelf, Optional<Kept<T>> before, T value) {
            if (before.isPresent()) {
                changed(shelf, before.get(), value);
            } else {
                shelf.add(batch, value);
            }
        }

        private <T extends Record> void changed(Shelf<T> shelf, Kept<T> before, T value) {
            if (!before.value().equals(value)) {
                shelf.change(batch, before, value);
            }
        }
    }
}
