package kesi.shell.swing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.FixedPolicy;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.EditorSource;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.sample.SampleCommands;
import kesi.shell.swing.sample.SampleKeys;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.ThreadTasks;
import kesi.shell.swing.window.DoorWorkbench;
import kesi.shell.swing.window.ShellDoor;

/** A workshop over sample records without a window. */
final class Bench implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    final MemoryRecords records = SampleRecords.create();
    final Stores stores = new Stores();
    final Workshop shop;

    Bench(Path home) {
        stores.bindRecords(records);
        stores.bindJournal(records.journal());
        ThreadTasks tasks = new ThreadTasks();
        SampleCommands commands = new SampleCommands(tasks);
        CoreServices core = new CoreServices(
                FixedLanguage.chinese(),
                tasks,
                commands,
                new SampleKeys(commands),
                TestJson.create(),
                new FixedPolicy());
        Contributions<EditorSource> editors = new Contributions<>();
        shop = new Workshop(home, core, stores, editors, new DoorWorkbench(new ShellDoor()));
    }

    /** Opens the article at a place of the list. */
    OpenEdit open(int place) {
        Ref ref = records.list("news.item", "", 10).get(place).ref();
        return open(ref);
    }

    OpenEdit open(Ref ref) {
        Base stored = shop.edits().store().read(ref).orElseThrow();
        return call(() -> shop.edits().begin(ref, stored));
    }

    void onScreen(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    void until(BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(holds::getAsBoolean)) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static <T> T call(Supplier<T> question) {
        FutureTask<T> task = new FutureTask<>(question::get);
        EventQueue.invokeLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("On the screen's thread", e);
        }
    }

    @Override
    public void close() {
        shop.close();
    }
}
