package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.spi.Key;
import org.junit.jupiter.api.Test;

/** What holds for records on every engine. */
abstract class StoreContract extends OnEngine {

    @Test
    void aSavedRecordIsFoundByReferenceAndById() {
        Ref ref = rig.save(Note.of("缂丝 𬭎 \"quoted\""));
        Document found = rig.records.find(ref).orElseThrow();
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.title()).isEqualTo("缂丝 𬭎 \"quoted\"");
        assertThat(rig.records.findById(ref.id())).contains(found);
        assertThat(rig.notes().find(ref.id()).orElseThrow().value()).isEqualTo(Note.of("缂丝 𬭎 \"quoted\""));
    }

    @Test
    void whatNeverWasIsNotFound() {
        assertThat(rig.records.find(Rig.newRef())).isEmpty();
        assertThat(rig.records.findById("nothing")).isEmpty();
        assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", "1"))).isEmpty();
        assertThat(rig.records.history(Rig.newRef())).isEmpty();
        assertThat(rig.records.types()).isEmpty();
        assertThat(rig.journal.last()).isZero();
    }

    @Test
    void idsAreListedInOrderWithoutTheirRecords() {
        List<String> saved = IntStream.range(0, 7)
                .mapToObj(i -> rig.save(Note.of("n" + i)).id())
                .sorted()
                .toList();
        assertThat(rig.records.ids(Note.TYPE, "", 100_000)).isEqualTo(saved);
        assertThat(rig.records.ids(Note.TYPE, saved.get(2), 3)).isEqualTo(saved.subList(3, 6));
        assertThat(rig.records.ids("other.type", "", 10)).isEmpty();
        assertThatThrownBy(() -> rig.records.ids(Note.TYPE, "", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyRecordsAreFoundAtOnceAndAbsentOnesAreLeftOut() {
        List<Ref> saved =
                IntStream.range(0, 9).mapToObj(i -> rig.save(Note.of("n" + i))).toList();
        List<String> wanted = List.of(
                saved.get(4).id(), "nothing", saved.get(1).id(), saved.get(4).id());
        List<String> there =
                List.of(saved.get(1).id(), saved.get(4).id()).stream().sorted().toList();
        assertThat(rig.records.findAll(Note.TYPE, wanted))
                .extracting(document -> document.ref().id())
                .isEqualTo(there);
        assertThat(rig.notes().findAll(wanted))
                .extracting(kept -> kept.ref().id())
                .isEqualTo(there);
        assertThat(rig.records.findAll(Note.TYPE, List.of())).isEmpty();
    }

    @Test
    void aBatchIsAllOrNothing() {
        Ref there = rig.save(Note.of("there"));
        Ref fresh = Rig.newRef();
        Batch batch = Batch.because(Rig.WHY)
                .put(fresh, 0, rig.tree(Note.of("fresh")))
                .put(there, 7, rig.tree(Note.of("stale")));
        assertThatThrownBy(() -> rig.records.commit(batch)).isInstanceOf(Conflict.class);
        assertThat(rig.records.find(fresh)).isEmpty();
        assertThat(rig.journal.last()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoWritersIsToldWhatTheRecordIsNow() {
        Ref ref = rig.save(Note.of("first"));
        rig.change(ref, Note.of("second"));
        Batch late = Batch.because(Rig.WHY).put(ref, 1, rig.tree(Note.of("late")));
        Conflict conflict = catchThrowableOfType(Conflict.class, () -> rig.records.commit(late));
        assertThat(conflict.ref()).isEqualTo(ref);
        assertThat(conflict.now()).map(Document::title).contains("second");
        assertThat(conflict.sentence().in(java.util.Locale.CHINESE)).contains("second", "第 2 版", "第 1 版");
    }

    @Test
    void aRecordThatMustNotExistYetIsRefusedWhenItDoes() {
        Ref ref = rig.save(Note.of("there"));
        Batch again = Batch.because(Rig.WHY).put(ref, 0, rig.tree(Note.of("again")));
        assertThatThrownBy(() -> rig.records.commit(again)).isInstanceOf(Conflict.class);
    }

    @Test
    void oneBatchMayChangeARecordTwice() {
        Ref ref = Rig.newRef();
        Batch batch = Batch.because(Rig.WHY)
                .put(ref, 0, rig.tree(Note.of("one")))
                .put(ref, 1, rig.tree(Note.of("two").tagged("b")));
        Committed committed = rig.records.commit(batch);
        assertThat(committed.versions())
                .extracting(Committed.Versioned::version)
                .containsExactly(1L, 2L);
        assertThat(rig.records.find(ref)).map(Document::title).contains("two");
        assertThat(rig.records.history(ref)).extracting(Entry::title).containsExactly("two", "one");
    }

    @Test
    void theSameBatchIsCommittedOnceAndAnsweredTwice() {
        Batch batch = Batch.because(Rig.WHY).put(Rig.newRef(), 0, rig.tree(Note.of("once")));
        Committed first = rig.records.commit(batch);
        assertThat(rig.records.commit(batch)).isEqualTo(first);
        assertThat(rig.journal.last()).isEqualTo(1);
    }

    @Test
    void anEmptyBatchChangesNothing() {
        assertThat(rig.records.commit(Batch.because(Rig.WHY)).versions()).isEmpty();
        assertThat(rig.journal.last()).isZero();
    }

    @Test
    void aDeletedRecordIsGoneAndItsHistoryStays() {
        Ref ref = rig.save(Note.of("short-lived").numbered("7").tagged("x"));
        rig.delete(ref);
        assertThat(rig.records.find(ref)).isEmpty();
        assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", "7"))).isEmpty();
        assertThat(rig.records.count(Note.TYPE)).isZero();
        List<Entry> history = rig.records.history(ref);
        assertThat(history).extracting(Entry::version).containsExactly(2L, 1L);
        assertThat(history.get(0).content()).isEmpty();
        assertThat(history.get(0).title()).isEqualTo("short-lived");
    }

    @Test
    void aDeletedRecordMayComeBackWithTheNextVersion() {
        Ref ref = rig.save(Note.of("one"));
        rig.delete(ref);
        rig.records.commit(Batch.because(Rig.WHY).put(ref, 0, rig.tree(Note.of("three"))));
        assertThat(rig.records.find(ref)).map(Document::version).contains(3L);
    }

    @Test
    void aUniqueKeyIsTakenOnceAndTheOtherRecordIsNamed() {
        Ref first = rig.save(Note.of("holder").numbered("A-1"));
        Conflict conflict = catchThrowableOfType(
                Conflict.class, () -> rig.save(Note.of("second").numbered("A-1")));
        assertThat(conflict.ref()).isEqualTo(first);
        assertThat(conflict.sentence().in(java.util.Locale.ENGLISH)).contains("holder", "A-1", first.toString());
        assertThat(rig.records.count(Note.TYPE)).isEqualTo(1);
    }

    @Test
    void twoRecordsOfOneBatchCannotHaveTheSameUniqueKey() {
        Batch batch = Batch.because(Rig.WHY);
        rig.notes().add(batch, Note.of("a").numbered("9"));
        rig.notes().add(batch, Note.of("b").numbered("9"));
        assertThatThrownBy(() -> rig.records.commit(batch)).isInstanceOf(Conflict.class);
        assertThat(rig.journal.last()).isZero();
    }

    @Test
    void aKeyMayPassFromOneRecordToAnotherInOneBatch() {
        Ref one = rig.save(Note.of("one").numbered("K"));
        Ref two = rig.save(Note.of("two"));
        Batch swap = Batch.because(Rig.WHY)
                .put(two, 1, rig.tree(Note.of("two").numbered("K")))
                .put(one, 1, rig.tree(Note.of("one")));
        rig.records.commit(swap);
        assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", "K")))
                .map(Document::ref)
                .contains(two);
    }

    @Test
    void aKeyIsFreeAgainAfterItsRecordIsDeleted() {
        rig.delete(rig.save(Note.of("one").numbered("K")));
        Ref next = rig.save(Note.of("two").numbered("K"));
        assertThat(rig.notes().lookUp(Key.unique("number", "K")).orElseThrow().ref())
                .isEqualTo(next);
    }

    @Test
    void aSharedKeyAnswersTheFirstId() {
        Ref[] refs = IntStream.range(0, 5)
                .mapToObj(i -> rig.save(Note.of("n" + i).tagged("same")))
                .sorted()
                .toArray(Ref[]::new);
        assertThat(rig.records.lookUp(Note.TYPE, Key.shared("tag", "same")))
                .map(Document::ref)
                .contains(refs[0]);
    }

    @Test
    void aKeyOfAnyLengthAndWithAnyCharacterIsFound() {
        String huge = "长".repeat(20_000);
        Ref ref = rig.save(Note.of("huge").numbered(huge).tagged("", "%_'\"\\", "twice", "twice"));
        assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", huge)))
                .map(Document::ref)
                .contains(ref);
        assertThat(rig.records.lookUp(Note.TYPE, Key.shared("tag", "%_'\"\\"))).isPresent();
        assertThat(rig.records.lookUp(Note.TYPE, Key.shared("tag", "%"))).isEmpty();
    }

    @Test
    void everyFindingOfACheckIsTold() {
        Problem problem = catchThrowableOfType(Problem.class, () -> rig.save(Note.of(" ")));
        assertThat(problem.code()).contains("E-CHECK");
        assertThat(problem.getMessage()).contains("text", "is blank", "tags", "say nothing");
        assertThat(rig.journal.last()).isZero();
    }

    @Test
    void contentThatDoesNotFitItsTypeIsRefused() {
        Batch batch = Batch.because(Rig.WHY).put(Rig.newRef(), 0, Map.of("text", List.of("not", "a", "text")));
        Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.commit(batch));
        assertThat(problem.code()).contains("E-JSON");
    }

    @Test
    void aRecordOfAnAbsentTypeStaysReadableAndMayNotBeChanged() {
        Ref ref = rig.save(Note.of("stub").numbered("5"));
        rig.types.remove(rig.noteType);
        assertThat(rig.records.find(ref)).map(Document::title).contains("stub");
        assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", "5"))).isPresent();
        assertThat(rig.records.types()).containsExactly(Note.TYPE);
        assertThat(rig.records.known()).isEmpty();
        Batch batch = Batch.because(Rig.WHY).delete(ref, 1);
        Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.commit(batch));
        assertThat(problem.kind()).isEqualTo(Kind.REFUSED);
        assertThat(problem.code()).contains("E-TYPE-ABSENT");
        rig.types.add(rig.noteType);
        rig.change(ref, Note.of("alive"));
        assertThat(rig.records.find(ref)).map(Document::version).contains(2L);
    }

    @Test
    void contentOfAnOlderSchemaIsUpgradedWhenItIsRead() {
        Ref ref = rig.save(Note.of("old"));
        Note.NewerType newer = new Note.NewerType();
        assertThat(rig.records.shelf(newer).find(ref.id()).orElseThrow().value().text())
                .isEqualTo("old (upgraded)");
        assertThat(rig.records.find(ref).orElseThrow().content()).containsEntry("text", "old");
    }

    @Test
    void contentOfANewerSchemaIsRefusedInASentence() {
        rig.types.remove(rig.noteType);
        rig.types.add(new Note.NewerType());
        Ref ref = rig.save(Note.of("from the future"));
        Problem problem = catchThrowableOfType(Problem.class, () -> rig.notes().find(ref.id()));
        assertThat(problem.code()).contains("E-SCHEMA-NEWER");
    }

    @Test
    void recordsAreListedByIdPageByPage() {
        List<String> ids = IntStream.range(0, 25)
                .mapToObj(i -> rig.save(Note.of("n" + i)).id())
                .sorted()
                .toList();
        List<String> first = ids(rig.records.list(Note.TYPE, "", 10));
        List<String> rest = ids(rig.records.list(Note.TYPE, first.get(9), 100));
        assertThat(first).isEqualTo(ids.subList(0, 10));
        assertThat(rest).isEqualTo(ids.subList(10, 25));
        assertThat(rig.records.count(Note.TYPE)).isEqualTo(25);
        assertThatThrownBy(() -> rig.records.list(Note.TYPE, "", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShelfHandsOutEveryRecordOnce() {
        Batch batch = Batch.because(Rig.WHY);
        IntStream.range(0, 1203).forEach(i -> rig.notes().add(batch, Note.of("n" + i)));
        rig.records.commit(batch);
        List<String> seen = new java.util.ArrayList<>();
        rig.notes().forEach(kept -> seen.add(kept.value().text()));
        assertThat(seen).hasSize(1203).doesNotHaveDuplicates();
    }

    @Test
    void arrowsAreKnownAtBothEnds() {
        Ref target = rig.save(Note.of("target"));
        Evidence evidence = new Evidence.Passage(target, 1, 2, 5);
        Link link = Link.of("mentions", target, evidence);
        Link stub = new Link("reports", new Ref("absent.thing", "x1"), List.of());
        Ref from = rig.save(Note.of("from").linked(link, stub));
        assertThat(rig.records.arrows(from)).containsExactly(new Arrow(from, link), new Arrow(from, stub));
        assertThat(rig.records.arrows(target)).containsExactly(new Arrow(from, link));
        assertThat(rig.records.arrows(stub.target())).containsExactly(new Arrow(from, stub));
        rig.change(from, Note.of("from"));
        assertThat(rig.records.arrows(target)).isEmpty();
    }

    @Test
    void aRecordThatPointsAtItselfHasThatArrowOnce() {
        Ref ref = Rig.newRef();
        Link self = new Link("mentions", ref, List.of());
        rig.records.commit(
                Batch.because(Rig.WHY).put(ref, 0, rig.tree(Note.of("self").linked(self))));
        assertThat(rig.records.arrows(ref)).containsExactly(new Arrow(ref, self));
    }

    @Test
    void everythingIsThereAfterClosingAndOpeningAgain() {
        Ref ref = rig.save(Note.of("stays"));
        String epoch = rig.journal.epoch();
        reopen();
        assertThat(rig.records.find(ref)).map(Document::title).contains("stays");
        assertThat(rig.journal.epoch()).isEqualTo(epoch);
        assertThat(rig.save(Note.of("next"))).isNotNull();
        assertThat(rig.journal.verify(new Silent()).sound()).isTrue();
    }

    @Test
    void aClosedStoreSaysSo() {
        rig.close();
        Problem problem = catchThrowableOfType(Problem.class, () -> rig.records.count(Note.TYPE));
        assertThat(problem.code()).contains("E-STORE-CLOSED");
        assertThat(catchThrowableOfType(Problem.class, () -> rig.save(Note.of("late")))
                        .code())
                .contains("E-STORE-CLOSED");
    }

    @Test
    void aTitleIsOneLineWhateverTheTypeAnswers() {
        Ref ref = rig.save(Note.of("two\nlines\u0000 and\t" + "𬭎".repeat(400)));
        String title = rig.records.find(ref).orElseThrow().title();
        assertThat(title).startsWith("two lines and ").hasSizeLessThanOrEqualTo(500);
        assertThat(Character.isHighSurrogate(title.charAt(title.length() - 1))).isFalse();
        assertThat(rig.notes().find(ref.id()).orElseThrow().value().text()).contains("\u0000");
    }

    @Test
    void typesAreNamedInOrder() {
        Note.Type other = new Note.Type() {
            @Override
            public String name() {
                return "another.note";
            }
        };
        rig.types.add(other);
        rig.save(Note.of("x"));
        Batch batch = Batch.because(Rig.WHY);
        rig.records.shelf(other).add(batch, Note.of("y"));
        rig.records.commit(batch);
        assertThat(rig.records.types()).containsExactly("another.note", Note.TYPE);
        assertThat(rig.records.known().stream().map(type -> type.name()).collect(Collectors.toList()))
                .containsExactly("another.note", Note.TYPE);
        assertThat(Optional.of(rig.records.count("another.note"))).contains(1L);
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(document -> document.ref().id()).toList();
    }
}
