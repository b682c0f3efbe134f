package kesi.product;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kesi.core.testing.access.AccessWalk;

/** Opens every view of the product in every size and language, and prints what hinders people, then {@link #DONE}. */
public final class WalkRun {
    static final String DONE = "walked";
    static final String FAULT = "fault: ";

    private static final int TRIES = 600;
    private static final int PAUSE_MS = 50;

    private WalkRun() {}

    /** Walks the window of a workspace in the sizes that are given. */
    public static void main(String[] arguments) throws Exception {
        OpenWindow window = OpenWindow.on(Path.of(arguments[0]));
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            for (String language : List.of("zh", "en")) {
                window.command("look:font-size", size);
                window.speak(language);
                for (String view : window.views()) {
                    window.show(view);
                    faults().forEach(fault ->
                            System.out.println(FAULT + size + " % " + language + " " + view + ": " + fault));
                }
            }
        }
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }

    /** What is wrong for good: a window that is just being filled is looked at again. */
    private static Set<String> faults() throws InterruptedException {
        Set<String> faults = look();
        for (int i = 0; i < TRIES && !faults.isEmpty(); i++) {
            Thread.sleep(PAUSE_MS);
            faults.retainAll(look());
        }
        return faults;
    }

    private static Set<String> look() throws InterruptedException {
        return new TreeSet<>(OpenWindow.ask(AccessWalk::allWindows));
    }
}
