package kesi.deploy.provider.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.testing.TestJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainTest {

    private static final int ALL = 230;

    @TempDir
    Path folder;

    private List<Note> notes = new ArrayList<>();

    @BeforeEach
    void aChain() throws IOException {
        for (int i = 1; i <= ALL; i++) {
            notes.add(note(i, "done"));
        }
        chain().add(notes);
    }

    @Test
    void whatNobodyTouchedIsSoundAndSignedEveryHundredEntries() throws IOException {
        assertThat(faults()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("audit.checkpoints"))).hasSize(2);
        chain().add(notes);
        assertThat(Files.readAllLines(folder.resolve("audit.chain"))).hasSize(ALL);
    }

    @Test
    void anEditedADeletedASwappedAndAnInsertedEntryAreNamedWithTheirKind() {
        notes.set(6, note(7, "nothing happened"));
        assertThat(faults()).singleElement().asString().contains("Entry 7 ", "0007", "edited");
        notes.remove(6);
        assertThat(faults()).singleElement().asString().contains("Entry 7 ", "deleted");
        notes.add(6, note(7, "done"));
        notes.set(10, in(notes.get(10), notes.get(11)));
        notes.set(11, in(notes.get(11), note(11, "done")));
        assertThat(faults()).hasSize(2).allSatisfy(one -> assertThat(one).contains("swapped"));
        assertThat(faults().get(0)).contains("Entry 11 ", "0012");
        notes.set(10, note(11, "done"));
        notes.set(11, note(12, "done"));
        notes.add(note(900, "done"));
        assertThat(faults()).singleElement().asString().contains("0900", "inserted");
    }

    @Test
    void aTailThatWasCutFromJournalAndChainIsFoundBySignatures() throws IOException {
        notes = new ArrayList<>(notes.subList(0, 150));
        List<String> links = Files.readAllLines(folder.resolve("audit.chain"));
        Files.write(folder.resolve("audit.chain"), links.subList(0, 150));

        assertThat(faults())
                .anySatisfy(one -> assertThat(one).contains("tail", "151 to 200"))
                .anySatisfy(one -> assertThat(one).contains("tail", "151 to 230"));
    }

    @Test
    void aChainThatWasWrittenAnewDoesNotFitItsSignatures() throws IOException {
        Files.delete(folder.resolve("audit.chain"));
        notes.set(3, note(4, "nothing happened"));
        chain().add(notes.subList(0, 229));
        Path head = folder.resolve("audit.head");
        assertThat(Files.readString(head)).contains("229");

        assertThat(faults())
                .anySatisfy(one -> assertThat(one).contains("rewritten before entry 100"))
                .anySatisfy(one -> assertThat(one).contains("inserted"));
    }

    @Test
    void aLinkAndASignatureThatWereEditedAreNamed() throws IOException {
        Path file = folder.resolve("audit.chain");
        List<String> links = Files.readAllLines(file);
        links.set(20, links.get(20).replaceFirst("\"note\":\"..", "\"note\":\"zz"));
        Files.write(file, links);
        assertThat(faults()).anySatisfy(one -> assertThat(one).contains("Link 21 "));

        Files.delete(folder.resolve("audit.key"));
        assertThat(faults()).anySatisfy(one -> assertThat(one).contains("signature at link 100"));
    }

    @Test
    void aLineThatACrashCutOffIsWrittenAgain() throws IOException {
        Path file = folder.resolve("audit.chain");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 40));
        chain().add(notes);

        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        return chain().faults(notes).stream().map(Message::toString).toList();
    }

    private Chain chain() {
        return new Chain(folder, TestJson.create());
    }

    private static Note in(Note place, Note content) {
        return new Note(
                place.id(),
                content.at(),
                content.by(),
                content.department(),
                content.action(),
                content.object(),
                content.from(),
                content.hashes(),
                content.outcome());
    }

    private static Note note(int number, String outcome) {
        return new Note(
                "%04d".formatted(number),
                Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number),
                "zhang",
                "office",
                "feature:install",
                "feature " + number,
                "",
                List.of(),
                outcome);
    }
}
