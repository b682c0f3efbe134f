package kesi.shell.layout.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.layout.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Layouts as files in the workspace's folder {@code layout}, one for each, and one for what the window remembers. Who
 * reads never waits for who writes, and finds a file as it was before or after.
 */
@Component
public final class FileShelf implements LayoutShelf {

    private static final String ENDING = ".json";
    private static final String MEMORY = "desk";
    private static final String OWN = "own-";
    private static final String MOVED = "moved-";

    private final Path folder;
    private final Json json;
    private final DepartmentLayouts department;
    private final Set<Path> told = ConcurrentHashMap.newKeySet();
    private final List<Problem> troubles = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The shelf of the running workspace. */
    @Activate
    public FileShelf(BundleContext context, @Reference Json json, @Reference DepartmentLayouts department) {
        this(
                Path.of(Optional.ofNullable(context.getProperty("kesi.home")).orElse("."))
                        .resolve("layout"),
                json,
                department);
    }

    /** A shelf in a folder, which is made when the first layout is kept. */
    public FileShelf(Path folder, Json json, DepartmentLayouts department) {
        this.folder = folder;
        this.json = json;
        this.department = department;
    }

    @Override
    public List<Kept> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) || name.endsWith(ENDING + ".backup"))
                    .map(name -> name.substring(0, name.indexOf(ENDING)))
                    .filter(id -> !id.equals(MEMORY) && !id.startsWith(MOVED))
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).thenComparing(id -> id))
                    .flatMap(id -> find(id).stream())
                    .toList();
        } catch (IOException e) {
            troubles.add(Problem.failed(Texts.of("shelf.unread", folder, String.valueOf(e.getMessage())), e));
            return List.of();
        }
    }

    @Override
    public Optional<Kept> find(String id) {
        Optional<Kept> saved = saved(id);
        return id.startsWith(OWN)
                ? saved.map(own -> saved(MOVED + id)
                        .map(moved -> new Kept(id, own.name(), moved.layout()))
                        .orElse(own))
                : saved;
    }

    private Optional<Kept> saved(String id) {
        SafeFile file = file(id);
        try {
            return file.read().or(() -> backup(file)).flatMap(text -> kept(id, file, text));
        } catch (IOException e) {
            troubles.add(Problem.failed(Texts.of("shelf.unread", file.path(), String.valueOf(e.getMessage())), e));
            return Optional.empty();
        }
    }

    @Override
    public synchronized void save(String id, Layout layout) {
        writeText(file(id.startsWith(OWN) ? MOVED + id : id), write("", layout));
    }

    @Override
    public synchronized String saveAs(String name, Layout layout) {
        String checked = Names.checked(name);
        String id = named(checked).map(Kept::id).orElseGet(this::free);
        delete(MOVED + id);
        write(id, checked, layout);
        return id;
    }

    @Override
    public synchronized void rename(String id, String name) {
        String checked = Names.checked(name);
        Kept kept = saved(id).filter(Kept::isOwn).orElseThrow(() -> Problem.usage(Texts.of("layout.notOwn", id)));
        if (named(checked).filter(other -> !other.id().equals(id)).isPresent()) {
            throw Problem.usage(Texts.of("layout.taken", checked));
        }
        write(id, checked, kept.layout());
    }

    @Override
    public synchronized void reset(String id) {
        delete(id.startsWith(OWN) ? MOVED + id : id);
        listeners.forEach(Runnable::run);
    }

    @Override
    public synchronized void forget(String id) {
        delete(MOVED + id);
        delete(id);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<Layout> ofDepartment(String perspective) {
        return department.of(perspective);
    }

    @Override
    public List<String> departmentOrder() {
        return department.order();
    }

    @Override
    public DeskMemory memory() {
        SafeFile file = file(MEMORY);
        try {
            return file.read()
                    .or(() -> backup(file))
                    .map(text -> memory(file, text))
                    .orElse(DeskMemory.NONE);
        } catch (IOException e) {
            troubles.add(Problem.failed(Texts.of("shelf.unread", file.path(), String.valueOf(e.getMessage())), e));
            return DeskMemory.NONE;
        }
    }

    @Override
    public synchronized void remember(DeskMemory memory) {
        boolean reordered = !memory().order().equals(memory.order());
        writeText(file(MEMORY), json.writeIndented(MemoryTree.of(memory)) + "\n");
        if (reordered) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public String write(String name, Layout layout) {
        return json.writeIndented(LayoutTree.of(name, layout)) + "\n";
    }

    @Override
    public Kept read(String source, String text) {
        LayoutReader.Reading reading = LayoutReader.read(text, json);
        if (!holdsSomething(reading.layout())) {
            throw Problem.usage(Texts.of("layout.none", source));
        }
        return new Kept("", reading.name(), reading.layout());
    }

    @Override
    public List<Problem> troubles() {
        List<Problem> told = new ArrayList<>(troubles);
        troubles.removeAll(told);
        return told;
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Nothing is kept of a perspective when nothing of its file is sound; one's own has a name at least. */
    private Optional<Kept> kept(String id, SafeFile file, String text) {
        LayoutReader.Reading reading = LayoutReader.read(text, json);
        boolean own = id.startsWith(OWN);
        String name = own && reading.name().isEmpty() ? id : reading.name();
        if (reading.whole()) {
            return Optional.of(new Kept(id, name, reading.layout()));
        }
        setAside(file);
        Layout sound = Optional.of(reading.layout())
                .filter(FileShelf::holdsSomething)
                .or(() ->
                        backup(file).map(older -> LayoutReader.read(older, json).layout()))
                .orElse(Layout.EMPTY);
        return Optional.of(new Kept(id, name, sound)).filter(kept -> own || holdsSomething(kept.layout()));
    }

    private static boolean holdsSomething(Layout layout) {
        return layout.ids().findAny().isPresent();
    }

    private DeskMemory memory(SafeFile file, String text) {
        MemoryTree.Reading reading = MemoryTree.read(text, json);
        if (!reading.whole()) {
            setAside(file);
        }
        return reading.memory();
    }

    /** A damaged file is told of once, until it is written anew. */
    private void setAside(SafeFile file) {
        if (!told.add(file.path())) {
            return;
        }
        try {
            troubles.add(Problem.failed(Texts.of("layout.damaged", file.path(), file.keepAside())));
        } catch (IOException e) {
            troubles.add(Problem.failed(Texts.of("shelf.unread", file.path(), String.valueOf(e.getMessage())), e));
        }
    }

    private static Optional<String> backup(SafeFile file) {
        try {
            return file.backup();
        } catch (IOException e) { // the file itself has been told of
            return Optional.empty();
        }
    }

    private void delete(String id) {
        try {
            file(id).delete();
        } catch (IOException e) {
            throw Problem.failed(Texts.of("layout.unsaved", file(id).path(), String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<Kept> named(String name) {
        return all().stream().filter(kept -> kept.name().equals(name)).findFirst();
    }

    private String free() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> OWN + n)
                .filter(id -> !Files.exists(file(id).path()))
                .findFirst()
                .orElseThrow();
    }

    private void write(String id, String name, Layout layout) {
        writeText(file(id), write(name, layout));
        listeners.forEach(Runnable::run);
    }

    private void writeText(SafeFile file, String text) {
        try {
            file.write(text);
            told.remove(file.path());
        } catch (IOException e) {
            throw Problem.failed(Texts.of("layout.unsaved", file.path(), String.valueOf(e.getMessage())), e);
        }
    }

    /** An id may come from a bundle or a person: only harmless characters become part of a path. */
    private SafeFile file(String id) {
        return new SafeFile(folder.resolve(id.replaceAll("[^A-Za-z0-9-]", "_") + ENDING));
    }
}
