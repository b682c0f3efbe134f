package kesi.bookroom.ui;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Loan;
import kesi.bookroom.api.Room;
import kesi.core.api.json.Json;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.Workbench;

/** What a view finds around it, all on the calling thread; it remembers what it was asked for. */
public final class Window implements Selection {

    public final Json json = TestJson.create();
    public final MemoryRecords records = new MemoryRecords(
            new Plain<>("bookroom.room", Room.class),
            new Plain<>("bookroom.book", Book.class),
            new Plain<>("bookroom.loan", Loan.class));
    public final List<String> asked = new ArrayList<>();
    public final List<Throwable> problems = new ArrayList<>();
    private final List<Consumer<List<Ref>>> listeners = new ArrayList<>();
    private List<Ref> selected = List.of();

    /** Adds a record. */
    public Ref add(String type, Record value) {
        Batch batch = Batch.because(Message.literal("test"));
        Ref ref = new Ref(type, "id" + records.count(type));
        batch.put(ref, 0, tree(value));
        records.commit(batch);
        return ref;
    }

    @SuppressWarnings("unchecked") // a record's tree is a map with names
    private java.util.Map<String, Object> tree(Record value) {
        return (java.util.Map<String, Object>) java.util.Objects.requireNonNull(json.tree(value));
    }

    /** A scope that does everything at once; what a newer scope can do more, this one leaves out. */
    public Scope scope() {
        return (Scope) Proxy.newProxyInstance(
                Scope.class.getClassLoader(),
                new Class<?>[] {Scope.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "keep" -> given[0];
                    case "isOpen" -> true;
                    case "onScreen", "inEachLanguage" -> run((Runnable) given[0]);
                    case "inBackground" -> work((Work<?>) given[1], (Consumer<?>) given[2]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The window as views see it. */
    public Workbench workbench() {
        return (Workbench) Proxy.newProxyInstance(
                Workbench.class.getClassLoader(), new Class<?>[] {Workbench.class}, (proxy, method, given) -> {
                    Object what = given[0] instanceof Message message ? message.in(Locale.CHINESE) : given[0];
                    asked.add(method.getName() + " " + what);
                    return null;
                });
    }

    private static Object run(Runnable action) {
        action.run();
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // the consumer takes what the work gives
    private Object work(Work<?> work, Consumer<?> result) {
        try {
            ((Consumer<Object>) result).accept(work.run(new RecordingTask()));
        } catch (Exception e) {
            problems.add(e); // as the window does: shown, not thrown
        }
        return Optional.empty();
    }

    @Override
    public List<Ref> current() {
        return selected;
    }

    @Override
    public void select(List<Ref> refs) {
        selected = refs;
        listeners.forEach(listener -> listener.accept(refs));
    }

    @Override
    public Subscription onChange(Consumer<List<Ref>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A type that only names itself. */
    private record Plain<T extends Record>(String name, Class<T> javaType) implements RecordType<T> {

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal(name);
        }

        @Override
        public String title(T value) {
            return name;
        }

        @Override
        public List<Field<T>> fields() {
            return List.of();
        }
    }
}
